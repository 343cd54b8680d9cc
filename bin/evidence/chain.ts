import type { Confirmation, Consent } from '../../domain/concepts/consent.ts';
import type { Events } from '../../lambdas/adapters/events.ts';
import type { Sent } from '../../lambdas/adapters/sent.ts';
import type { Tasks } from '../../lambdas/adapters/tasks.ts';
import type { ChainLink, Named } from '../../views/evidence/pack.ts';

export interface ChainDeps {
  events: Pick<Events, 'listEvents'>;
  sent: Pick<Sent, 'listSent'>;
  tasks: Pick<Tasks, 'getTask'>;
}

/** Names by which mails, tasks and events are kept. The first that fits says what it was. */
const MAILS: [RegExp, string][] = [
  [/^ask\./, 'asked by mail'],
  [/^remind\./, 'reminded'],
  [/^unclear\./, 'told that we did not understand'],
];

const TASK = /^task\./;

interface Subject {
  pairId: string;
  askId: string;
  /** Names people by their ids. */
  nameOf(personId: string): Promise<Named>;
}

/** Whether a name holds this question's id, and not only the beginning of a longer one. */
const isAbout = (name: string, askId: string): boolean => `.${name.replaceAll('/', '.')}.`.includes(`.${askId}.`);

const mailLinks = async ({ pairId, askId }: Subject, { sent }: ChainDeps): Promise<ChainLink[]> => {
  const mails = (await sent.listSent(pairId)).filter(({ key, messageId }) => messageId && isAbout(key, askId));
  return mails.flatMap(({ key, claimedAt, sha256 }) => {
    const what = MAILS.find(([name]) => name.test(key))?.[1];
    return what === undefined ? [] : [{ at: claimedAt, what, ref: key, sha256 }];
  });
};

const taskLinks = async (subject: Subject, deps: ChainDeps): Promise<ChainLink[]> => {
  const told = (await deps.sent.listSent(subject.pairId)).filter(
    ({ key }) => TASK.test(key) && isAbout(key, subject.askId),
  );
  const links = told.map(async ({ key }): Promise<ChainLink[]> => {
    const task = await deps.tasks.getTask(key.replace(TASK, ''));
    if (task === undefined) return [];
    const { id, kind, ownerId, openedAt, doneAt, doneBy = '', outcome = 'done' } = task;
    const opened = { at: openedAt, what: `task opened: ${kind}`, ref: id, by: await subject.nameOf(ownerId) };
    if (doneAt === undefined) return [opened];
    return [opened, { at: doneAt, what: `task done: ${kind}, ${outcome}`, ref: id, by: await subject.nameOf(doneBy) }];
  });
  return (await Promise.all(links)).flat();
};

/** Mails that came in about the question, and mails of ours that came back. Who sent one is not known from its arrival. */
const eventLinks = async ({ pairId, askId }: Subject, { events }: ChainDeps): Promise<ChainLink[]> =>
  (await events.listEvents(pairId))
    .filter(({ kind, ref = '' }) => kind.startsWith('mail-') && isAbout(ref, askId))
    .map(({ at, kind, id }) => ({ at, what: kind.replaceAll('-', ' '), ref: id }));

const answerLink = ({ at, decision, id, ways }: Consent): ChainLink => ({
  at,
  what: `${decision}${ways.length === 0 ? '' : `: ${ways.join(', ')}`}`,
  ref: id,
});

const HOW: Record<Confirmation['how'], string> = {
  mail: 'confirmed by mail',
  'pass-on': 'confirmation given to the coordinator to pass on',
  'passed-on': 'confirmation passed on',
};

export interface Answered {
  consents: readonly Consent[];
  confirmations: readonly Confirmation[];
}

/** All that happened about one question, oldest first: asked, reminded, answered, confirmed, and what changed later. */
export const readChain = async (
  subject: Subject,
  { consents, confirmations }: Answered,
  deps: ChainDeps,
): Promise<ChainLink[]> => {
  const confirmed = confirmations.map(async ({ at, how, consentId, by, words }) => ({
    at,
    what: HOW[how],
    ref: consentId,
    by: by === undefined ? undefined : await subject.nameOf(by),
    sha256: words?.sha256,
  }));
  const [arrived, mails, tasks, told] = await Promise.all([
    eventLinks(subject, deps),
    mailLinks(subject, deps),
    taskLinks(subject, deps),
    Promise.all(confirmed),
  ]);
  // What happened at the same instant stays in this order: asked, what came in, what it was, what followed.
  const links = [...mails, ...arrived, ...consents.map(answerLink), ...tasks, ...told];
  return links.sort((a, b) => a.at.localeCompare(b.at));
};
