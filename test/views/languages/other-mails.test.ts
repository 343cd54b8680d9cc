import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/rules/read-answer.ts';
import { english } from '../../../views/languages/en/english.ts';
import { mailsToPeople } from '../mails/mails-to-people.ts';
import { ENGLISH, OTHERS } from './an-approved-language.ts';

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');
const linksIn = (text: string): string[] =>
  (text.match(/https:\S+/g) ?? []).map((link) => link.replace(/\?in=[a-z]+$/, ''));

const cases = OTHERS.flatMap((language) => {
  const inEnglish = mailsToPeople(english);
  return mailsToPeople(language).map((written, at) => ({ ...written, language, inEnglish: inEnglish[at]?.mail }));
}).filter(({ name }) => !name.includes('coordinator'));

describe.each(cases)('$language.code: $name', ({ mail, to, language, inEnglish }) => {
  it('has no English left in it', () => {
    const words = mail.text.replace('Mentor Services Manager', '');
    expect(mail.subject).not.toMatch(ENGLISH);
    expect(words.split('\n').filter((line) => ENGLISH.test(line))).toEqual([]);
  });

  it('says in which language it is, to programs and in the evidence', () => {
    expect(mail.html).toContain(`<html lang="${language.tag}">`);
    expect(mail.version).toMatch(new RegExp(`^[a-z-]+\\.${language.code}\\.${language.version}$`));
  });

  it('carries the links, numbers and names of the English one', () => {
    expect(linksIn(mail.text)).toEqual(linksIn(inEnglish?.text ?? ''));
    for (const word of ['999', '0800 1111', '01382 000000', '07700 900000', '18001', 'Laura Bertie', `${to.last},`])
      expect(inOneLine(mail.text)).toContain(word);
    expect(mail.text.match(/^- /gm)).toEqual(inEnglish?.text.match(/^- /gm) ?? null);
  });

  it('has a short subject without any surname, and short lines', () => {
    expect(mail.subject.length).toBeLessThan(70);
    expect(mail.subject).not.toContain('Canary');
    for (const line of mail.text.split('\n')) expect(line.length).toBeLessThanOrEqual(78);
  });
});

const PROGRAMS: [string, (mail: string) => string][] = [
  ['leaves nothing', () => ''],
  [
    'quotes with marks',
    (mail) => `\n\npt., 5 cze 2020 o 10:14 B <a@b.org> napisał(a):\n\n${mail.replace(/^/gm, '> ')}`,
  ],
  ['quotes below a header', (mail) => `\n\nOd: B <a@b.org>\nWysłano: 5 czerwca 2020 10:14\nDo: F\nTemat: T\n\n${mail}`],
];

const consentMails = OTHERS.flatMap((language) =>
  mailsToPeople(language)
    .filter(({ name }) => /^askParent|^remind consent|^several consents|^many consents|^replyNotUnderstood$/.test(name))
    .map(({ name, mail, to }) => ({ name, language, words: language.answers, sent: mail.text, to })),
);

describe.each(consentMails)('a reply in $language.code to $name', ({ words, sent, to }) => {
  const [yes = '', no = ''] = [words?.yes[0], words?.no[0]];
  const way = sent.split('\n').find((line) => line.startsWith('- ')) ?? '';

  it('is offered the words that count, and none of English', () => {
    for (const word of [yes, no]) expect(sent).toContain(word.toUpperCase());
    expect(sent).not.toMatch(/\b(YES|NO)\b/);
  });

  it.each(PROGRAMS)('is read where a mail program %s', (_program, quote) => {
    const read = (text: string) => readAnswer({ text: text + quote(sent), sent, words }).answer;
    expect(read(yes.toUpperCase())).toBe('yes');
    expect(read(`${no}.\n${to.first}`)).toBe('no');
    expect(read('')).toBe('unclear');
    expect(read(`${yes}\n${way}`)).toBe('unclear');
    expect(read('yes')).toBe('unclear');
  });
});
