import { describe, expect, it } from 'vitest';
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

describe('a parent asked in Polish', () => {
  const asked = mailsToPeople(OTHERS.find(({ code }) => code === 'pl') ?? english);
  it.each(['askParent', 'remind consent parent 1'])('is offered the words that the reader takes: %s', (name) => {
    const mail = asked.find((written) => written.name === name)?.mail;
    expect(inOneLine(mail?.text ?? '')).toContain('TAK albo NIE');
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/\b(YES|NO)\b/);
  });
});
