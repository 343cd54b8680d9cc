import { SIDES } from '../chronicle.ts';
import { cellOf } from '../invented-lives.ts';
import type { Invariant, World } from '../world.ts';

/** Two messages of a day are each thanked for in the same words. */
const MAY_RECUR = /^We have your message/;

const wordsOf = ({ subject, text }: World['mails'][number]): string =>
  `${subject} ${text.replace(/https?:\S+/g, '').replace(/\s+/g, ' ')}`;

/** Mails that somebody of a pair has had on the same day in the very same words, but for their links. */
export const copiesAmong = ({ mails, fresh, lives }: Pick<World, 'mails' | 'fresh' | 'lives'>) =>
  lives.flatMap((life) =>
    SIDES.flatMap((side) => {
      const isTheirs = ({ to, subject }: World['mails'][number]) =>
        to === cellOf(life, side, 'email') && !MAY_RECUR.test(subject);
      const own = mails.filter(isTheirs);
      return fresh.filter(isTheirs).flatMap((mail) => {
        const day = mail.date.slice(0, 10);
        const others = own.filter(({ id, date }) => id !== mail.id && date.slice(0, 10) === day);
        const same = others.find((other) => wordsOf(other) === wordsOf(mail));
        return same === undefined ? [] : [{ ref: life.ref, side, mail, same }];
      });
    }),
  );

export const toldOnce: Invariant = {
  name: 'I6',
  says: 'no person gets the same news twice',
  check: (world) =>
    copiesAmong(world)
      .filter(({ mail, same }) => !world.mayBeCopies.has(idOf(mail)) && !world.mayBeCopies.has(idOf(same)))
      .map(
        ({ ref, side, mail }) => `${ref}: the ${side} got the mail of ${mail.date} twice: ${mail.subject.slice(0, 20)}`,
      ),
};

/** SES's id, by which a death of its sender is known. */
const idOf = (mail: World['mails'][number] & { messageId?: string }): string => mail.messageId ?? mail.id;
