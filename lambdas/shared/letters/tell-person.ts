import type { WaitingNews } from '../../../domain/concepts/letter.ts';
import type { Pair } from '../../../domain/concepts/pair.ts';
import { canBeMailed } from '../../../domain/concepts/person.ts';
import { howWaitingWorks } from '../../../views/mails/how-waiting-works.tsx';
import type { Mail } from '../../../views/mails/mail.tsx';
import type { Letters } from '../../adapters/letters.ts';
import { toInstant } from '../moment.ts';
import { newsMail } from './news-mail.ts';
import { postMail } from './post-mail.ts';
import { type Addressed, addressTo, personIdOf } from './side-frame.ts';
import { type LetterDeps, writeLetterTo } from './write-letter.ts';

export type TellDeps = LetterDeps & { letters: Pick<Letters, 'putNews'> };

export type Told = Omit<WaitingNews, 'personId' | 'pairId' | 'at'>;

const mailOf = ({ news, waited, hadMeets, lastDay }: Told, addressed: Addressed): Mail =>
  news === 'how-waiting-works'
    ? howWaitingWorks({ frame: addressed.frame, mentor: addressed.person, menteeFirst: addressed.otherFirst })
    : newsMail(news, { ...addressed, waited, hadMeets, lastDay });

/**
 * Tells one person a piece of news, once: in the letter of this day if they have had none, else in the next. It waits until then, and is
 * not told when it is true no more. To somebody without mail a coordinator passes it on.
 */
export const tellPerson = async (pair: Pair, told: Told, deps: TellDeps): Promise<void> => {
  const { party, key } = told;
  const person = await deps.people.getPerson(personIdOf(pair, party));
  if (canBeMailed(person)) {
    await deps.letters.putNews({ ...told, personId: person.id, pairId: pair.id, at: toInstant(deps.now()) });
    await writeLetterTo(person, undefined, deps);
    return;
  }
  const { replyToken, ...addressed } = await addressTo({ pair, party, mailKey: key }, deps);
  const mail = mailOf(told, { ...addressed, replyToken });
  await postMail({ pairId: pair.id, key, to: person, mail, replyToken }, deps);
};
