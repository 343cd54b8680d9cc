import { type ReplyFigures, replyFigures } from '../test/domain/rules/replies/reply-figures.ts';

/** What a reader of replies must reach: no answer that nobody gave, and most of the clear ones read. */
const LEAST_READ = 0.8;

const print = (name: string, { replies, clear, read, wrongYes, wrongNo }: ReplyFigures): boolean => {
  const share = ((100 * read) / clear).toFixed(1);
  console.log(`${name.padEnd(18)} ${replies} replies, ${clear} clear: ${read} read (${share} %)`);
  console.log(`${''.padEnd(18)} wrong yes ${wrongYes.length}, wrong no ${wrongNo.length}`);
  for (const { program, body } of [...wrongYes, ...wrongNo]) console.log(`  ${program}: ${JSON.stringify(body)}`);
  return wrongYes.length + wrongNo.length === 0 && read / clear >= LEAST_READ;
};

const results = [
  print('with our mail', replyFigures({ withOurMail: true })),
  print('without our mail', replyFigures({ withOurMail: false })),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
