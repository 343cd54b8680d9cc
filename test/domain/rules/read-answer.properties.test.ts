import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { QUOTE_STYLES, type QuoteStyle } from './replies/quote-styles.ts';
import { LABELLED_REPLIES } from './replies/reply-corpus.ts';

/** Answers alone: what mail programs put around them comes from the styles. */
const BODIES = LABELLED_REPLIES.filter(({ text, body }) => text.trim() === body.trim());
const bodies = (label: 'yes' | 'no' | 'unclear') =>
  fc.constantFrom(...BODIES.filter((reply) => reply.label === label).map(({ body }) => body));

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
  "Callum's mentor Donald would like to keep in touch with him.",
  'Your coordinator is Morag Bell. Please tell them first, before you tell anybody else about it.',
  'https://mentoring.example.org/a/0123456789abcdefghjkmnpqrs',
  'I consent to everything in this email.',
];

/** A prompt as a mail could be: it greets, and may well hold what would be an answer. */
const prompts = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 })
  .map((sentences) => ['Dear Fiona Reid,', ...sentences].join('\n\n'));
const styles = fc.constantFrom<QuoteStyle>(...Object.values(QUOTE_STYLES));
const runs = { numRuns: 600 };

describe('an answer beside any quoted prompt, in any style', () => {
  it.each(['yes', 'no'] as const)('is %s or for a person, never the other', (label) => {
    fc.assert(
      fc.property(bodies(label), prompts, styles, (body, prompt, style) => {
        expect([label, 'unclear']).toContain(readAnswer({ text: style(body, prompt), sent: prompt }).answer);
        expect([label, 'unclear']).toContain(readAnswer({ text: style(body, prompt) }).answer);
      }),
      runs,
    );
  });

  it('that is not clear stays with a person', () => {
    fc.assert(
      fc.property(bodies('unclear'), prompts, styles, (body, prompt, style) => {
        const named = `${prompt}\n\nCallum's mentor is Donald.`;
        expect(readAnswer({ text: style(body, named), sent: named }).answer).toBe('unclear');
        expect(readAnswer({ text: style(body, named) }).answer).toBe('unclear');
      }),
      runs,
    );
  });

  it('is read when it is plain, in nine of ten cases', () => {
    const plain = fc.constantFrom('Yes', 'No', 'Yes please', 'No thank you', 'I agree', 'I do not agree');
    const cases = fc.sample(fc.tuple(plain, prompts, styles), { numRuns: 500, seed: 7 });
    const found = cases.filter(
      ([body, prompt, style]) => readAnswer({ text: style(body, prompt), sent: prompt }).answer !== 'unclear',
    );
    expect(found.length / cases.length).toBeGreaterThan(0.9);
  });
});

describe('any prompt that comes back alone', () => {
  it('answers nothing', () => {
    fc.assert(
      fc.property(
        prompts,
        styles,
        fc.constantFrom('', '\n', 'Sent from my iPhone\n', '-- \nFiona Reid\n', 'Kind regards\nFiona'),
        (prompt, style, above) => {
          expect(readAnswer({ text: style(above, prompt), sent: prompt }).answer).toBe('unclear');
          expect(readAnswer({ text: style(above, prompt) }).answer).toBe('unclear');
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
          !/^(please|thanks|fiona|reid|sorry|regards|cheers|best|thx|okay|definitely|absolutely|certainly|indeed)$/.test(
            w,
          ),
      );
    fc.assert(
      fc.property(fc.constantFrom('Yes', 'No', 'I agree', 'I do not agree'), word, (answer, more) => {
        expect(readAnswer({ text: `${answer} ${more}`, sent: 'Dear Fiona Reid,' }).answer).toBe('unclear');
        expect(readAnswer({ text: `${answer}. ${more}`, sent: 'Dear Fiona Reid,' }).answer).toBe('unclear');
      }),
      { numRuns: 300 },
    );
  });

  it('that turns it is never that answer any more, wherever the word stands', () => {
    const TURNS = ['only', 'if', 'unless', 'until', 'except', 'maybe', 'hardly', 'video', 'messages', 'never', 'later'];
    const lines = BODIES.filter(({ label, body }) => label === 'yes' && !body.includes('\n')).map(({ body }) => body);
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.constantFrom(...TURNS), fc.nat(), (body, turn, at) => {
        const words = body.split(' ');
        const text = words.toSpliced(at % (words.length + 1), 0, turn).join(' ');
        expect([text, readAnswer({ text, sent: 'Dear Fiona Reid,' }).answer]).toEqual([text, 'unclear']);
      }),
      { numRuns: 1000 },
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
