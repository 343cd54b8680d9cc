import type { Pair, Side } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import type { MailFrame } from '../../views/mails/mail.tsx';
import type { TaskDeps } from './open-task.ts';
import { frameFor, mintFor } from './person-frame.ts';

export const personIdOf = (pair: Pair, side: Side): string =>
  ({ mentor: pair.mentorId, mentee: pair.menteeId, parent: pair.parentId })[side];

export interface Addressed {
  person: Person;
  side: Side;
  frame: MailFrame;
  /** How the mail names the other: by first name only. */
  otherFirst: string;
}

/** What a mail to one side of a pair needs, with a fresh link of their own to where things stand. */
export const addressTo = async (pair: Pair, side: Side, deps: TaskDeps): Promise<Addressed> => {
  const [person, other, coordinator] = await Promise.all([
    deps.people.getPerson(personIdOf(pair, side)),
    deps.people.getPerson(side === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const token = await mintFor({ kind: 'person', pairId: pair.id, personId: person.id, side }, deps);
  return { person, side, frame: frameFor(token, coordinator, deps), otherFirst: other.first };
};
