import { DateTime } from 'luxon';
import { ZONE } from '../../../domain/calendar/zone.ts';
import type { Ask } from '../../../domain/concepts/ask.ts';
import { GUIDELINES_VERSION } from '../../../domain/concepts/guidelines.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Plan } from '../../../domain/concepts/plan.ts';
import type { Way } from '../../../domain/concepts/way.ts';
import { type LastTime, lastTimeOf } from '../../../domain/rules/asks/last-time.ts';
import { askMentee } from '../../../views/mails/ask-mentee.tsx';
import { askParent } from '../../../views/mails/ask-parent.tsx';
import { confirmPlan } from '../../../views/mails/confirm-plan.tsx';
import { inviteMentor } from '../../../views/mails/invite-mentor.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import type { Asks, StoredAsk } from '../../adapters/asks.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import { askMailKey, askTaskRef } from '../asks/ask-id.ts';
import { type OpenCallDeps, openCall } from '../asks/open-call.ts';
import { taskIdOf } from '../tasks/open-task.ts';
import { frameFor, mintFor } from './person-frame.ts';
import { sentTextKey } from './send-once.ts';

export interface QuestionDeps extends OpenCallDeps {
  asks: Pick<Asks, 'markAsk'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
}

export interface Question {
  ask: StoredAsk;
  pair: Pair;
  person: Person;
  /** What is confirmed, when the question is about a plan. */
  plan?: Plan | undefined;
}

export interface QuestionWords {
  mail: Mail;
  token: string;
}

interface Words {
  token: string;
  mentor: Person;
  mentee: Person;
  coordinator: Person;
  /** What a parent agreed to before, when the question is about more ways. */
  agreed: readonly Way[] | undefined;
  /** What they answered while schools were closed before. */
  lastTime: LastTime | undefined;
}

/** The very mail that puts a question alone. */
export const questionMail = (
  { ask, person, plan }: Pick<Question, 'person' | 'plan'> & { ask: Ask },
  words: Words,
  deps: QuestionDeps,
): Mail => {
  const { token, mentor, mentee, coordinator, agreed, lastTime } = words;
  const frame = frameFor(token, { person, coordinator }, deps);
  const answerUrl = `${deps.publicUrl}/a/${token}`;
  const closesOn = DateTime.fromISO(ask.closesAt, { zone: ZONE });
  const asked = { frame, answerUrl, closesOn, lastTime };
  if (ask.kind === 'consent')
    return askParent({
      ...asked,
      parent: person,
      menteeFirst: mentee.first,
      mentorFirst: mentor.first,
      ways: ask.ways,
      ...(agreed === undefined ? {} : { agreed }),
    });
  if (ask.kind === 'plan' && plan !== undefined) {
    const side = ask.side === 'mentor' ? 'mentor' : 'mentee';
    return confirmPlan({ ...asked, person, side, otherFirst: (side === 'mentor' ? mentee : mentor).first, plan });
  }
  return ask.side === 'mentor'
    ? inviteMentor({ ...asked, mentor: person, menteeFirst: mentee.first })
    : askMentee({ ...asked, mentee: person, mentorFirst: mentor.first });
};

/** What stands whatever they answer, when a question is about more ways. */
export const agreedBefore = async (
  { pairId, side, isAboutMore }: Ask,
  { choices }: Pick<QuestionDeps, 'choices'>,
): Promise<readonly Way[] | undefined> =>
  isAboutMore === true ? ((await choices.getChoices(pairId))[side]?.ways ?? []) : undefined;

/** What the very person who is asked answered in an earlier closure of the schools. */
export const answeredBefore = async (
  { side: party, personId, kind }: Ask,
  pair: Pair,
  { choices }: Pick<QuestionDeps, 'choices'>,
): Promise<LastTime | undefined> =>
  kind === 'plan' ? undefined : lastTimeOf(await choices.getChoices(pair.id), { pair, party, personId });

const compose = async (question: Question, deps: QuestionDeps): Promise<QuestionWords> => {
  const { ask, pair } = question;
  const [mentor, mentee, coordinator] = await Promise.all([
    deps.people.getPerson(pair.mentorId),
    deps.people.getPerson(pair.menteeId),
    deps.people.getPerson(pair.coordinatorId),
  ]);
  const { id: askId, personId, side } = ask;
  const token = await mintFor({ kind: 'ask', pairId: pair.id, askId, personId, side, mailKey: askMailKey(ask) }, deps);
  const agreed = await agreedBefore(ask, deps);
  const lastTime = await answeredBefore(ask, pair, deps);
  const mail = questionMail(question, { token, mentor, mentee, coordinator, agreed, lastTime }, deps);
  await deps.asks.markAsk(pair.id, ask.id, { wordingVersion: mail.version, guidelinesVersion: GUIDELINES_VERSION });
  return { mail, token };
};

/** Words that are said or passed on speak of no email. */
const inPerson = (person: Person): Person => (person.route === 'mail' ? { ...person, route: 'phone' } : person);

/** Puts an open question through the coordinator, once: by voice, text or post, with these very words and a short link to pass on. */
export const askThroughCoordinator = async (question: Question, deps: QuestionDeps): Promise<void> => {
  const { ask, pair, person } = question;
  const wanted = { kind: 'ask-person', ref: askTaskRef(ask) } as const;
  const wordsKey = sentTextKey(pair.id, askMailKey(ask));
  if ((await deps.tasks.getTask(taskIdOf(wanted))) === undefined)
    await deps.rawMails.putText(wordsKey, (await compose({ ...question, person: inPerson(person) }, deps)).mail.text);
  const about = { pairId: pair.id, personId: ask.personId, side: ask.side, ownerId: pair.coordinatorId };
  await openCall({ ...wanted, ...about, evidenceKey: wordsKey }, deps);
};
