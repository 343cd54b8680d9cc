import type { DateTime } from 'luxon';
import type { Person } from '../../../domain/concepts/person.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import type { Programme } from '../../../domain/programme.ts';
import { mayMeet } from '../../../domain/rules/sessions/may-meet.ts';
import type { ChoiceItems } from '../../adapters/choices.ts';
import type { Concerns } from '../../adapters/concerns.ts';
import type { Pairs } from '../../adapters/pairs.ts';

export interface AgreementDeps {
  pairs: Pick<Pairs, 'getPair'>;
  choices: Pick<ChoiceItems, 'getChoices'>;
  concerns: Pick<Concerns, 'standOf'>;
  people: { getPerson(id: string): Promise<Person> };
  now: () => DateTime;
  programme: Programme;
}

/** Reads everything anew and asks the rule: called just before every effect, since anybody may change their mind at any time. */
export const weighMeeting = async (session: Session, deps: AgreementDeps) => {
  const [pair, choices, mentor, concern] = await Promise.all([
    deps.pairs.getPair(session.pairId),
    deps.choices.getChoices(session.pairId),
    deps.people.getPerson(session.mentorId),
    deps.concerns.standOf(session.pairId),
  ]);
  return mayMeet({ session, pair, choices, mentor, concern, now: deps.now(), programme: deps.programme });
};
