import type { AskKind } from '../../../domain/concepts/ask.ts';
import { isParent } from '../../../domain/concepts/pair.ts';
import { mayRemindAlong, nextRung } from '../../../domain/rules/asks/next-rung.ts';
import { weighAnswers } from '../../../domain/rules/asks/weigh-answers.ts';
import { withoutSupplyWaits } from '../../../domain/rules/asks/without-supply-waits.ts';
import { isInLetter } from '../../../domain/rules/letters/letter-time.ts';
import { isOpenAsk, mayWriteAbout } from '../../../domain/rules/letters/may-write-about.ts';
import type { StoredAsk } from '../../adapters/asks.ts';
import { askIdOf, askMailKey, reminderMailKey, roundOf } from '../asks/ask-id.ts';
import { isAskedByMail } from '../asks/look-at-ask.ts';
import { newAsk } from '../asks/new-ask.ts';
import { questionFrom } from './find-question.ts';
import type { Around, PartsDeps, QuestionPart, Reader, ReminderPart } from './letter-part.ts';

/** The kinds of question that the pair's workflow puts to this party just now. */
const kindsNow = ({ pair, party, plan, asks, choices }: Around): AskKind[] => {
  if (pair.standing === 'planning') return party === 'mentor' && plan?.status === 'proposed' ? ['plan'] : [];
  const isAsking = pair.standing === 'asking' && weighAnswers({ choices, asks, pair }).outcome === 'not-yet';
  if (!isAsking) return [];
  return isParent(party) ? ['consent'] : ['take-part'];
};

/** A question about an earlier plan, or of an earlier closure of the schools, is nobody's any more. */
const isCurrent = (ask: StoredAsk, { pair, party, plan }: Around): boolean =>
  ask.kind === 'plan'
    ? ask.id === askIdOf({ kind: 'plan', side: party, round: pair.round, planRound: plan?.round ?? 1 })
    : roundOf(ask.id) === pair.round;

export const openQuestions = (around: Around, { person, letters }: Reader, deps: PartsDeps): QuestionPart[] => {
  const { pair, pairId, party, plan } = around;
  return around.asks
    .filter((ask) => ask.side === party && mayWriteAbout(ask) && isCurrent(ask, around))
    .filter((ask) => isAskedByMail(ask, person, deps) && !isInLetter(letters, { pairId, key: askMailKey(ask) }))
    .map((ask) => ({ kind: 'question', pair, pairId, party, key: askMailKey(ask), ask, plan, isNew: false }));
};

export const newQuestions = (around: Around, { person }: Reader, deps: PartsDeps): QuestionPart[] => {
  const { pair, pairId, party, plan } = around;
  const parts: QuestionPart[] = [];
  for (const kind of kindsNow(around)) {
    const found = questionFrom({ pair, kind, party, planRound: plan?.round ?? 1, more: false }, around);
    const isKnown = around.asks.some(({ id }) => id === found.askId);
    if ('outcome' in found || isKnown || !isAskedByMail({ side: party }, person, deps)) continue;
    const ask = { ...newAsk({ pair, kind, party, ...found }, deps), opening: 1 };
    parts.push({ kind: 'question', pair, pairId, party, key: askMailKey(ask), ask, plan, isNew: true });
  }
  return parts;
};

export const reminders = (around: Around, { person, letters }: Reader, deps: PartsDeps) => {
  const { pair, pairId, party, plan } = around;
  const put = around.asks.filter((ask) => ask.side === party && isOpenAsk(ask) && isCurrent(ask, around));
  return put.flatMap((found): { part: ReminderPart; isDue: boolean }[] => {
    const ask = withoutSupplyWaits(found, { supplies: around.supplies, now: deps.now(), programme: deps.programme });
    if (!isInLetter(letters, { pairId, key: askMailKey(ask) })) return [];
    const view = { now: deps.now(), programme: deps.programme, byMail: isAskedByMail(ask, person, deps), letters };
    const isDue = nextRung(ask, view).due === 'remind';
    const number = ask.reminders + 1;
    const key = reminderMailKey(ask, number);
    const part: ReminderPart = { kind: 'reminder', pair, pairId, party, key, ask, plan, number };
    const isNewKey = !isInLetter(letters, part);
    return isNewKey && (isDue || mayRemindAlong(ask, view)) ? [{ part, isDue }] : [];
  });
};
