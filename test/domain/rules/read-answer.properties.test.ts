import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { LABELLED_REPLIES } from './reply-corpus.ts';

const bodies = (label: 'yes' | 'no' | 'unclear') =>
  fc.constantFrom(...LABELLED_REPLIES.filter((reply) => reply.label === label).map(({ body }) => body));

const SENTENCES = [
  'Please reply YES if you agree, or NO if you do not.',
  'Just answer yes or no to this email.',
  'YES',
  'NO',
  'Do you agree that your child takes part?',
  'Yes, I agree',
  'No thank you',
  'You can say no at any time.',
  '- messages, passed on by the coordinator',
  '- Google Meet with video',
  'Your coordinator is Morag Bell. Please tell them first, before you tell anybody else about it.',
  'https://mentoring.example.org/a/0123456789abcdefghjkmnpqrs',
  'I consent to everything in this email.',
];

/** A prompt as a mail could be: it greets, and may well hold what would be an answer. */
const prompts = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => ['Dear Fiona Reid,', ...sentences].join('\n\n'));

const marked = (mark: string) => (text: string) =>
  text
    .split('\n')
    .map((line) => `${mark}${line}`)
    .join('\n');

const wrapped = (width: number) => (text: string) =>
  text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');

const QUOTERS: ((prompt: string) => string)[] = [
  (prompt) => `\n\nOn Tue, 5 May 2026 at 10:14, Breakthrough <a@b.org> wrote:\n\n${marked('> ')(prompt)}`,
  (prompt) => `\n\nOn Tue, 5 May 2026, 10:14 Breakthrough,\n<a@b.org> wrote:\n\n${marked('>')(wrapped(40)(prompt))}`,
  (prompt) => `\n\nFrom: Breakthrough <a@b.org>\nSent: 05 May 2026 10:14\nTo: F\nSubject: S\n\n${prompt}`,
  (prompt) => `\n________________________________\nFrom: Breakthrough <a@b.org>\nSent: Tuesday\nTo: F\n\n${prompt}`,
  (prompt) => `\n\nSent from my iPhone\n\n> On 5 May 2026, at 10:14, B <a@b.org> wrote:\n> \n${marked('> ')(prompt)}`,
  (prompt) => `\n  On Tue, 5 May 2026 at 10:14, B<a@b.org> wrote:   ${prompt}`,
  (prompt) => `\n\n-------- Original message --------\nFrom: B <a@b.org>\nDate: 05/05/2026\nTo: F\n\n${prompt}`,
  (prompt) => `\n\n${marked('| ')(prompt)}`,
  (prompt) => `\n\n${marked('> > ')(prompt)}`,
  (prompt) => `\n\n*From:* B <a@b.org>\n*Sent:* 05 May\n*To:* F\n\n${wrapped(30)(prompt)}`,
];
const quoters = fc.constantFrom(...QUOTERS);
const runs = { numRuns: 400 };

describe('an answer above any quoted prompt', () => {
  it.each(['yes', 'no'] as const)('is %s or for a person, never the other', (label) => {
    fc.assert(
      fc.property(bodies(label), prompts, quoters, (body, prompt, quoteIt) => {
        expect([label, 'unclear']).toContain(readAnswer({ text: body + quoteIt(prompt), sent: prompt }).answer);
        expect([label, 'unclear']).toContain(readAnswer({ text: body + quoteIt(prompt) }).answer);
      }),
      runs,
    );
  });

  it('that is not clear stays with a person', () => {
    fc.assert(
      fc.property(bodies('unclear'), prompts, quoters, (body, prompt, quoteIt) => {
        expect(readAnswer({ text: body + quoteIt(prompt), sent: prompt }).answer).toBe('unclear');
      }),
      runs,
    );
  });

  it('is read when it is plain, in nine of ten cases', () => {
    const plain = fc.constantFrom('Yes', 'No', 'Yes please', 'No thank you', 'I agree', 'I do not agree');
    const cases = fc.sample(fc.tuple(plain, prompts, quoters), { numRuns: 500, seed: 7 });
    const found = cases.filter(
      ([body, prompt, quoteIt]) => readAnswer({ text: body + quoteIt(prompt), sent: prompt }).answer !== 'unclear',
    );
    expect(found.length / cases.length).toBeGreaterThan(0.9);
  });
});

describe('any prompt that comes back alone', () => {
  it('answers nothing', () => {
    fc.assert(
      fc.property(
        prompts,
        quoters,
        fc.constantFrom('', '\n', 'Sent from my iPhone\n', '-- \nFiona Reid\n'),
        (prompt, quoteIt, above) => {
          expect(readAnswer({ text: above + quoteIt(prompt), sent: prompt }).answer).toBe('unclear');
        },
      ),
      runs,
    );
  });
});

describe('a clear answer with one more word', () => {
  it('is for a person, whatever the word', () => {
    const word = fc
      .stringMatching(/^[a-z]{3,12}$/)
      .filter(
        (w) =>
          !/^(please|thanks|fiona|reid|sorry|regards|cheers|best|thx|okay|definitely|absolutely|certainly)$/.test(w),
      );
    fc.assert(
      fc.property(fc.constantFrom('Yes', 'No', 'I agree', 'I do not agree'), word, (answer, more) => {
        expect(readAnswer({ text: `${answer} ${more}`, sent: 'Dear Fiona Reid,' }).answer).toBe('unclear');
        expect(readAnswer({ text: `${answer}. ${more}`, sent: 'Dear Fiona Reid,' }).answer).toBe('unclear');
      }),
      { numRuns: 300 },
    );
  });

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text, sent) => {
          expect(['yes', 'no', 'unclear']).toContain(readAnswer({ text, sent }).answer);
        },
      ),
    );
  });
});
