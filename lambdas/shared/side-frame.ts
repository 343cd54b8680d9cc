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
  /** Of the address that replies go to: whatever mail of ours somebody answers, we hear it. */
  replyToken: string;
}

/** What the mail `mailKey` to one side of a pair needs, with a fresh link of their own to where things stand. */
export const addressTo = async (
  { pair, side, mailKey }: { pair: Pair; side: Side; mailKey: string },
  deps: TaskDeps,
): Promise<Addressed> => {
  const [person, other, coordinator] = await Promise.all([
    deps.people.getPerson(personIdOf(pair, side)),
    deps.people.getPerson(side === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const replyToken = await mintFor({ kind: 'person', pairId: pair.id, personId: person.id, side, mailKey }, deps);
  const frame = frameFor(replyToken, { person, coordinator }, deps);
  return { person, side, frame, otherFirst: other.first, replyToken };
};
