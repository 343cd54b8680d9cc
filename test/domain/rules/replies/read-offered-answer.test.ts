import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../domain/rules/read-answer.ts';
import { mayBeNo } from '../../../../domain/rules/replies/may-be-no.ts';
import { answers as words } from '../../../../views/languages/pl/answers.ts';

const sent = `Dzień dobry, Anna Kowalska,

Ania ma w szkole mentora. Mentor ma na imię Donald. Szkoły są teraz zamknięte.
Prosimy odpowiedzieć na tę wiadomość. Jako pierwsze słowo proszę napisać TAK albo NIE.
TAK oznacza zgodę na te sposoby kontaktu i na żaden inny:

- wiadomości przekazywane przez koordynatora
- Google Meet z wideo

NIE oznacza brak zgody.

Zdanie można zmienić w każdej chwili.
`;
const marked = sent.replace(/^/gm, '> ');

const BELOW: [string, string][] = [
  ['nothing', ''],
  ['Gmail', `\n\npt., 5 cze 2020 o 10:14 Breakthrough <answer+x@b.org> napisał(a):\n\n${marked}`],
  ['Apple', `\n\nWysłano z iPhone’a\n\nW dniu 5 cze 2020, o godz. 10:14, B <answer+x@b.org> napisał(a):\n\n${marked}`],
  ['Outlook', `\n\nOd: B <a@b.org>\nWysłano: 5 czerwca 2020 10:14\nDo: Anna Kowalska\nTemat: TAK albo NIE\n\n${sent}`],
  ['Thunderbird', `\n\nW dniu 05.06.2020 o 10:14, B pisze:\n${marked}`],
  [
    'Samsung',
    `\n\nWysłane z telefonu Samsung Galaxy\n\n-------- Oryginalna wiadomość --------\nOd: B <a@b.org>\n${marked}`,
  ],
];

const YES = ['TAK', 'Tak.', 'tak, zgadzam się', 'Zgadzam sie', 'Dzień dobry,\nTak, wyrażam zgodę.\nPozdrawiam\nAnna'];
const NO = [
  'NIE',
  'Nie, dziękuję',
  'nie zgadzam się',
  'Nie, nie wyrażam zgody.\nPozdrawiam serdecznie,\nAnna Kowalska',
];
const UNCLEAR = [
  'No',
  'Yes',
  'No tak',
  'Tak, ale tylko wiadomości',
  'Nie, zgadzam się',
  'Tak i nie',
  'Tak?',
  'Nie wiem',
  'Nie mam nic przeciwko',
  'Tak\nTak',
  'Tak. Marek',
  'Tak, jeśli mogę być obok',
  'Tak\n- Google Meet z wideo',
  'Tak\n-- \nale bez kamery',
  'Chyba tak',
  'Dziękuję',
  '',
];

describe.each(BELOW)('a Polish reply above what %s leaves', (_program, below) => {
  const read = (text: string) => readAnswer({ text: text + below, sent, words }).answer;

  it.each(YES)('is a yes: %j', (text) => expect(read(text)).toBe('yes'));
  it.each(NO)('is a no: %j', (text) => expect(read(text)).toBe('no'));
  it.each(UNCLEAR)('is for a person: %j', (text) => expect(read(text)).toBe('unclear'));
});

describe('the reader of another language', () => {
  it('takes no Polish word from somebody who was asked in English', () => {
    for (const text of [...YES, ...NO]) expect(readAnswer({ text, sent }).answer).toBe('unclear');
  });

  it('never makes an answer of our own mail come back', () => {
    for (const text of [sent, marked, sent.replace(/\s+/g, '\n'), sent.replace(/\s+/g, ' '), 'TAK albo NIE'])
      expect(readAnswer({ text, sent, words }).answer).toBe('unclear');
  });

  it('never reads more than was offered: any further word is for a person', () => {
    const further = fc.constantFrom('ale', 'tylko', 'jeśli', 'wideo', 'później', 'oprócz', 'no', 'yes', 'Marek', 'syn');
    fc.assert(
      fc.property(
        fc.constantFrom(...YES, ...NO),
        further,
        fc.constantFrom(' ', '\n', ', ', ' - '),
        (text, more, gap) => {
          expect(readAnswer({ text: `${text}${gap}${more}`, sent, words }).answer).toBe('unclear');
          expect(readAnswer({ text: `${more}${gap}${text}`, sent, words }).answer).toBe('unclear');
        },
      ),
    );
  });

  it.each(['Nie wiem', 'Chyba nie', 'Proszę przestać pisać', 'No', 'zmieniłam zdanie'])(
    'lets nothing more be sent when %j may be a no',
    (text) => {
      expect(mayBeNo({ text, sent, words })).toBe(true);
    },
  );

  it('holds nothing for a question', () => {
    expect(mayBeNo({ text: `Kto tam będzie?\n\n${marked}`, sent, words })).toBe(false);
  });
});
