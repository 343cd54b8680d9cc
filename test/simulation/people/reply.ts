import { WAYS } from '../../../domain/concepts/way.ts';
import type { MailView } from '../../../local/story/desk.ts';
import { wayInWords } from '../../../views/words.ts';
import type { Life } from '../invented-lives.ts';
import { chanceOf, type Stage } from '../stage.ts';
import { note, planChange } from './answer.ts';
import { temperOf } from './temper.ts';

const CLEAR = { yes: ['YES', 'Yes please', 'yes\n\nThanks'], no: ['NO', 'No thank you'] } as const;
const UNCLEAR = [
  'Could you tell me more about it first?',
  'Yes, but only if I can be there too.',
  'Sorry, who is this?',
];

/** The ways that a mail asks about. */
const waysIn = (text: string): string[] => WAYS.filter((way) => text.replace(/\s+/g, ' ').includes(wayInWords(way)));

/** As a mail program sends it, with our mail quoted below. */
const asReply = ({ to, replyTo, subject, id, date, text }: MailView, words: string, number: number): string =>
  [
    `From: ${to}`,
    `To: ${replyTo}`,
    `Subject: Re: ${subject}`,
    `Message-ID: <${id}.${number}@mail.example.org>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    '',
    `On ${date}, Breakthrough wrote:`,
    ...text.split('\n').map((line) => `> ${line}`),
    '',
  ].join('\r\n');

/** Answers a mail by replying to it, once or twice; some words are not clear, and a person must read them. */
export const replyTo = async (stage: Stage, life: Life, mail: MailView): Promise<void> => {
  const chance = chanceOf(stage, life.ref, 'parent', 'reply');
  const temper = temperOf(stage, life, 'parent');
  if (temper.answer !== 'yes' && temper.answer !== 'no') return;
  const isClear = chance.happens(0.75);
  const words = isClear
    ? chance.pick(CLEAR[temper.answer][0], ...CLEAR[temper.answer].slice(1))
    : chance.pick('Hm.', ...UNCLEAR);
  const times = temper.pressesTwice ? 2 : 1;
  if (isClear) {
    const asked = waysIn(mail.text);
    const ways = temper.answer === 'yes' ? asked : [];
    const how = 'mail' as const;
    note(stage, life, { side: 'parent', about: 'take-part', answer: temper.answer, asked, ways, how, accepted: true });
    planChange(stage, life, 'parent');
  }
  for (let number = 1; number <= times; number++) await stage.desk.receive(asReply(mail, words, number));
};
