import { readFileSync } from 'node:fs';
import { readAnswer } from '../../domain/rules/read-answer.ts';

/** As long as a reply may be to be read at all. */
const LENGTH = 20_000;
const LIMIT_MS = 200;
const QUESTION = readFileSync('test/fixtures/replies/question.txt', 'utf8');

/** What begins many things that a reader looks for and ends none of them. */
const PIECES = [
  '> ',
  'On ',
  'From: a\n',
  '\n',
  'x wrote:\n',
  'yes, ',
  '- ',
  'a <b@c',
  '_',
  '-',
  ' ',
  ':) ',
  '(',
  '<div ',
  '&nbsp;',
  'e\n',
  '> a\nb\n',
  'sent from my ',
  'Thanks ',
  'I, Fiona Reid, ',
  'On 5 May 2026\n',
  'On 5 May 2026 at 10:14 ',
  'Subject: x\n',
  'This email\n\n',
  'a b c d\n',
  'NO\n',
  'you do not have to say yes\n',
  'messages, passed on by the coordinator\n',
  'for Callum to ',
  '07700 900',
  'www.',
  'ＹＥＳ',
  '\u0301',
];
const BEGINNINGS = [
  '',
  'Yes\n\n',
  'Yes\n\nOn 5 May 2026, at 10:14, B <a@b.org> wrote:\n',
  'Yes\n\nFrom: a <a@b.org>\nSent: x\nTo: y\n',
];

const timeOf = (text: string, sent: string | undefined): number => {
  const cpu = process.cpuUsage();
  readAnswer(sent === undefined ? { text } : { text, sent });
  return process.cpuUsage(cpu).user / 1000;
};

/** How long it takes to read a usual reply, and the worst of those made to take long, in milliseconds of processor time. */
export async function benchReplies(): Promise<void> {
  const usual = `Yes please\n\nOn 5 May 2026, at 10:14, B <a@b.org> wrote:\n${QUESTION.replace(/^/gm, '> ')}`;
  for (let n = 0; n < 50; n += 1) timeOf(usual, QUESTION);
  const usualMs = Array.from({ length: 50 }, () => timeOf(usual, QUESTION)).reduce((sum, ms) => sum + ms, 0) / 50;
  const worst = PIECES.flatMap((piece) =>
    BEGINNINGS.flatMap((beginning) =>
      [undefined, QUESTION, QUESTION.repeat(12)].map((sent) => {
        const text = (beginning + piece.repeat(LENGTH)).slice(0, LENGTH);
        return { piece, ms: Math.min(timeOf(text, sent), timeOf(text, sent)) };
      }),
    ),
  ).sort((a, b) => b.ms - a.ms);
  console.log(`a usual reply          ${usualMs.toFixed(1)} ms`);
  for (const { piece, ms } of worst.slice(0, 3))
    console.log(`20 kB of ${JSON.stringify(piece).padEnd(14)} ${ms.toFixed(0)} ms`);
  console.log(
    `limit                  ${LIMIT_MS} ms: ${(worst[0]?.ms ?? 0) < LIMIT_MS ? 'kept' : 'BROKEN'} by ${worst.length} texts`,
  );
}
