import { type Pair, type Party, type Side, sideOf } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import { MissingItemError } from '../../../domain/errors.ts';
import type { MailFrame } from '../../../views/mails/mail-frame.ts';
import type { TaskDeps } from '../tasks/task-deps.ts';
import { frameFor, mintFor } from './person-frame.ts';

/** Throws MissingItem for a second person who may decide, where the school named none. */
export const personIdOf = (pair: Pair, party: Party): string => {
  const { mentorId: mentor, menteeId: mentee, parentId: parent, secondParentId } = pair;
  const id = { mentor, mentee, parent, 'second-parent': secondParentId }[party];
  if (id === undefined) throw new MissingItemError(`${party} of pair ${pair.id}`);
  return id;
};

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
  { pair, party, mailKey }: { pair: Pair; party: Party; mailKey: string },
  deps: TaskDeps,
): Promise<Addressed> => {
  const [person, other, coordinator] = await Promise.all([
    deps.people.getPerson(personIdOf(pair, party)),
    deps.people.getPerson(party === 'mentee' ? pair.mentorId : pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const target = { kind: 'person', pairId: pair.id, personId: person.id, side: party, mailKey } as const;
  const replyToken = await mintFor(target, deps);
  const frame = frameFor(replyToken, { person, coordinator }, deps);
  return { person, side: sideOf(party), frame, otherFirst: other.first, replyToken };
};
