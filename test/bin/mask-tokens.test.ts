import { describe, expect, it } from 'vitest';
import { maskRawMail, maskTokens } from '../../bin/person/mask-tokens.ts';
import { toToken } from '../../lambdas/adapters/links.ts';

const TOKEN = toToken(new Uint8Array(16).fill(201));
const LINK = `https://mentoring.example.org/a/${TOKEN}`;

describe('links in an export', () => {
  it.each([
    ['a link of a person', `Answer here:\n${LINK}\n`],
    ['one of its pages', `Stop: ${LINK}/change.`],
    ['the door of a Meet', `https://mentoring.example.org/join/${TOKEN}`],
    ['the address of a reply', `To: answer+${TOKEN}@reply.example.org`],
    ['in capitals', LINK.toUpperCase()],
    ['as people misread it', LINK.replace(/0/g, 'o').replace(/1/g, 'l')],
  ])('do not work: %s', (_what, text) => {
    expect(maskTokens(text)).not.toMatch(new RegExp(`${TOKEN}|[0-9a-z]{26}`, 'i'));
    expect(maskTokens(text)).toContain('(link-taken-out)');
  });

  it.each(['Dear Fiona, may she?', 'Honorificabilitudinitatibuses and 26 more', 'a'.repeat(27), 'f'.repeat(64)])(
    'leave all else as it was: %s',
    (text) => {
      expect(maskTokens(text)).toBe(text);
    },
  );
});

describe('links in a mail as it came in', () => {
  const half = TOKEN.slice(0, 13);

  it('do not work where a line of it is folded', () => {
    const folded = `> https://mentoring.example.org/a/${half}=\r\n${TOKEN.slice(13)}\r\nReply-To: <answer=2B${TOKEN}@reply.example.org>`;
    expect(maskRawMail(folded)).toBe(
      '> https://mentoring.example.org/a/(link-taken-out)\r\nReply-To: <answer=2B(link-taken-out)@reply.example.org>',
    );
  });

  it('do not work in a part in base64, whose other words stay', () => {
    const words = `Yes, she may – très bien.\r\n> ${LINK}\r\n`;
    const body = Buffer.from(words).toString('base64').replace(/.{76}/g, '$&\r\n');
    const raw = `Subject: Re\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--b1--\r\n`;
    const masked = maskRawMail(raw);
    const [, inside = ''] = masked.split('\r\n\r\n');
    expect(Buffer.from(inside.split('\r\n--b1')[0] ?? '', 'base64').toString('utf8')).toBe(
      words.replace(TOKEN, '(link-taken-out)'),
    );
    expect(masked.endsWith('\r\n--b1--\r\n')).toBe(true);
  });

  it('leave a mail without any as it came', () => {
    const raw = `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Yes').toString('base64')}\r\n`;
    expect(maskRawMail(raw)).toBe(raw);
  });
});
