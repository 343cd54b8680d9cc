import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { readRaw } from '../../../lambdas/receive-mail/read-raw.ts';

const htmlMail = (html: string): Uint8Array =>
  new TextEncoder().encode(
    `From: fiona@example.org\r\nSubject: Re: x\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`,
  );

const answerIn = async (html: string) => readAnswer({ text: (await readRaw(htmlMail(html))).text }).answer;

describe('a reply that has HTML only', () => {
  it.each([
    ['a yes above a quote', '<div>Yes</div><blockquote><p>Reply YES or NO</p></blockquote>', 'yes'],
    [
      'a yes above a quote in a quote',
      '<p>Yes please</p><blockquote><p>May Ailsa keep in touch with her mentor?</p><blockquote><p>NO</p></blockquote><p>Please reply</p></blockquote>',
      'yes',
    ],
    ['a yes above a word that was marked by hand', '<p>Yes</p><blockquote><p>NO</p></blockquote>', 'unclear'],
    [
      'a condition below the quote',
      '<p>Yes</p><blockquote><p>Reply YES or NO</p></blockquote><p>but only messages</p>',
      'unclear',
    ],
    ['a yes that was struck out', '<p><s>Yes</s></p>', 'unclear'],
    ['a yes struck out by its style', '<p><span style="text-decoration: line-through">Yes</span></p>', 'unclear'],
    ['a yes that nobody sees', '<div style="display:none">Yes</div>', 'unclear'],
    ['only a quote', '<blockquote><p>YES means you agree</p><p>YES</p></blockquote>', 'unclear'],
  ])('is read as a person would: %s', async (_case, html, answer) => {
    expect(await answerIn(html)).toBe(answer);
  });
});
