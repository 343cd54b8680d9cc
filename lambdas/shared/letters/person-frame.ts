import type { LinkTarget } from '../../../domain/concepts/link.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Programme } from '../../../domain/programme.ts';
import { languageOf } from '../../../views/languages/language-of.ts';
import type { MailFrame } from '../../../views/mails/mail-frame.ts';
import { personLinks } from '../http/page-links.ts';
import { toInstant } from '../moment.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';

export interface FrameDeps {
  programme: Programme;
  publicUrl: string;
}

interface Framed {
  /** The reader. */
  person: Person;
  coordinator: Person;
}

/** The frame of a mail to one reader: with their own links, in their own language when it may be sent. */
export const frameFor = (
  token: string,
  { person, coordinator }: Framed,
  { programme, publicUrl }: FrameDeps,
): MailFrame => {
  const { worried, ask, change, status } = personLinks(publicUrl, token);
  return {
    language: languageOf(person, { live: programme.languages }),
    links: { worried, ask, change, status },
    programme,
    // Nobody is told to tell themselves first.
    ...(coordinator.id === person.id ? {} : { coordinator: { first: coordinator.first, last: coordinator.last } }),
    publicUrl,
  };
};

/** A link of its own for one mail, good for as long as links are kept. */
export const mintFor = async (
  target: LinkTarget,
  { links, now, programme }: Pick<TaskDeps, 'links' | 'now' | 'programme'>,
): Promise<string> => {
  const at = now();
  return await links.mintLink(target, {
    at: toInstant(at),
    expiresAt: toInstant(at.plus({ days: programme.retentionDays.link })),
  });
};
