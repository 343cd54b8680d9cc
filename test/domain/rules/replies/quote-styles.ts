/** Puts an answer and the mail it answers together as a mail program does. */
export type QuoteStyle = (body: string, prompt: string) => string;

const NAME = 'Breakthrough Digital Mentoring';
const ADDRESS = 'answer+0123456789abcdefghjkmnpqrs@reply.mentoring.example.org';
const FROM = `${NAME} <${ADDRESS}>`;
const SUBJECT = "Callum's mentoring: please reply YES or NO";

export const marked =
  (mark: string) =>
  (text: string): string =>
    text.replace(/^.*$/gm, (line) => (mark + line).trimEnd());

/** Breaks lines after so many letters. */
export const wrapped =
  (width: number) =>
  (text: string): string =>
    text.replace(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}})\\s`, 'g'), '$1\n');

/** Each paragraph in one line, as programs show it that know no line ends but those between paragraphs. */
export const unwrapped = (text: string): string => text.replace(/([^\n])\n(?=[^\n\s\-*])/g, '$1 ');

const lt = marked('> ');
const fields = (sent = 'Sent: 05 May 2026 10:14', to = 'Fiona Reid <fiona.reid@example.com>'): string =>
  `From: ${FROM}\n${sent}\nTo: ${to}\nSubject: ${SUBJECT}\n\n`;
const LINE = '_'.repeat(32);

const GMAIL: Record<string, QuoteStyle> = {
  'Gmail web': (b, p) => `${b}\n\nOn Tue, 5 May 2026 at 10:14, ${NAME} <\n${ADDRESS}> wrote:\n\n${lt(p)}\n`,
  'Gmail web, American': (b, p) =>
    `${b}\n\nOn Tue, May 5, 2026 at 10:14 AM ${FROM}\nwrote:\n\n${lt(wrapped(70)(p))}\n`.replace(/\n/g, '\r\n'),
  'Gmail Android': (b, p) => `${b}\n\nOn Tue, 5 May 2026, 10:14 ${NAME}, <${ADDRESS}> wrote:\n\n${lt(p)}\n`,
  'Gmail iOS': (b, p) => `${b}\n\nOn Tue, 5 May 2026 at 10:14 ${FROM} wrote:\n\n${lt(unwrapped(p))}\n`,
  'Gmail in French': (b, p) => `${b}\n\nLe mar. 5 mai 2026 à 10:14, ${FROM} a\nécrit :\n\n${lt(p)}\n`,
  'Gmail in Polish': (b, p) => `${b}\n\nwt., 5 maj 2026 o 10:14 ${FROM} napisał(a):\n\n${lt(p)}\n`,
  'Gmail in Ukrainian': (b, p) => `${b}\n\nвт, 5 трав. 2026 р. о 10:14 ${FROM} пише:\n\n${lt(p)}\n`,
  'Gmail in Arabic': (b, p) =>
    `${b}\n\nفي الثلاثاء، 5 مايو 2026 في 10:14 ص تمت كتابة ما يلي بواسطة ${FROM}:\n\n${lt(p)}\n`,
  'Gmail in Urdu': (b, p) => `${b}\n\n5 مئی، 2026 کو 10:14 بجے، ${FROM} نے لکھا:\n\n${lt(p)}\n`,
  'Gmail in Spanish': (b, p) =>
    `${b}\n\nEl mar, 5 may 2026 a las 10:14, ${NAME} (<${ADDRESS}>) escribió:\n\n${lt(p)}\n`,
  'Gmail, forwarded': (b, p) =>
    `${b}\n\n---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Tue, 5 May 2026 at 10:14\nSubject: ${SUBJECT}\nTo: <fiona.reid@example.com>\n\n\n${p}\n`,
};

const APPLE: Record<string, QuoteStyle> = {
  iPhone: (b, p) => `${b}\n\nSent from my iPhone\n\n> On 5 May 2026, at 10:14, ${FROM} wrote:\n> \n${lt(p)}\n`,
  'iPhone, with odd spaces': (b, p) =>
    `${b}\n\nSent from my iPhone\n\n> On 5 May 2026, at 10:14\u202Fam, ${FROM} wrote:\n> \n> \uFEFF\n${lt(unwrapped(p))}\n`,
  'Apple Mail': (b, p) => `${b}\n\n> On 5 May 2026, at 10:14, ${FROM} wrote:\n> \n${lt(p)}\n\n`,
  'Apple Mail without marks': (b, p) => `${b}\n\nOn 5 May 2026, at 10:14, ${FROM} wrote:\n\n${p}\n`,
  'Apple Mail, forwarded': (b, p) =>
    `${b}\n\nSent from my iPhone\n\nBegin forwarded message:\n\n${lt(fields('Date: 5 May 2026 at 10:14:22 BST'))}\n${lt(p)}\n`,
};

const OUTLOOK: Record<string, QuoteStyle> = {
  'Outlook desktop': (b, p) => `${b}\n\n\n\n${fields()}\n\n${unwrapped(p)}\n`,
  'Outlook desktop, with a separator': (b, p) =>
    `${b}\n\n-----Original Message-----\nFrom: ${NAME} [mailto:${ADDRESS}] \nSent: 05 May 2026 10:14\nTo: Fiona Reid\nSubject: ${SUBJECT}\n\n${p}\n`,
  'Outlook web': (b, p) => `${b}\n${LINE}\n${fields()}${unwrapped(p)}\n`,
  'Outlook iOS': (b, p) => `${b}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n${LINE}\n${fields()}${unwrapped(p)}\n`,
  'Outlook Android': (b, p) =>
    `${b}\n\nSent from Outlook for Android<https://aka.ms/AAb9ysg>\n${LINE}\n${fields()}${wrapped(60)(unwrapped(p))}\n`,
  'Outlook Mac': (b, p) => `${b}\n\n${fields('Date: Tuesday, 5 May 2026 at 10:14')}${p}\n`,
  'Outlook in bold': (b, p) => `${b}\n\n${fields().replace(/^(\w+:)/gm, '*$1*')}${p}\n`,
  'Outlook in Polish': (b, p) =>
    `${b}\n\nOd: ${FROM}\nWysłano: wtorek, 5 maja 2026 10:14\nDo: Fiona Reid\nTemat: ${SUBJECT}\n\n${p}\n`,
  'old Hotmail': (b, p) => `${b}\n\n${lt(fields('Date: Tue, 5 May 2026 10:14:22 +0000'))}\n${lt(p)}\n`,
};

const OTHERS: Record<string, QuoteStyle> = {
  'Yahoo web': (b, p) =>
    `${b}\n    On Tuesday, 5 May 2026 at 10:14:22 BST, ${FROM} wrote:  \n \n ${unwrapped(p).replace(/\n/g, '\n\n')}  \n`,
  'Yahoo Android': (b, p) =>
    `${b}\n\nSent from Yahoo Mail on Android \n \n  On Tue, 5 May 2026 at 10:14, ${NAME}<${ADDRESS}> wrote:   ${unwrapped(p)}  \n`,
  'Yahoo iPhone': (b, p) =>
    `${b}\n\n\nSent from Yahoo Mail for iPhone\n\n\nOn Tuesday, May 5, 2026, 10:14 AM, ${FROM} wrote:\n\n${unwrapped(p)}\n`,
  Samsung: (b, p) =>
    `${b}\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: ${FROM} \nDate: 05/05/2026  10:14  (GMT+00:00) \nTo: fiona.reid@example.com \nSubject: ${SUBJECT} \n\n${p}\n`,
  'Thunderbird, above': (b, p) => `${b}\n\nOn 05/05/2026 10:14, ${NAME} wrote:\n${lt(p)}\n`,
  'Thunderbird, below': (b, p) => `On 05/05/2026 10:14, ${NAME} wrote:\n${lt(p)}\n\n${b}\n`,
  'Thunderbird, forwarded': (b, p) =>
    `${b}\n\n\n-------- Forwarded Message --------\nSubject: \t${SUBJECT}\nDate: \tTue, 5 May 2026 10:14:00 +0100\nFrom: \t${FROM}\nTo: \tfiona.reid@example.com\n\n\n\n${p}\n`,
  BT: (b, p) =>
    `${b}\n\n\n------ Original Message ------\nFrom: "${NAME}" <${ADDRESS}>\nTo: fiona.reid@example.com\nSent: Tuesday, 5 May, 2026 At 10:14\nSubject: ${SUBJECT}\n\n${p}\n`,
  'old BT': (b, p) =>
    `${b}\n\nSent from BT Mail app\n\n----Original message----\nFrom : ${ADDRESS}\nDate : 05/05/2026 - 10:14 (GMTDT)\nTo : fiona.reid@example.com\nSubject : ${SUBJECT}\n${p}\n`,
  Proton: (b, p) =>
    `${b}\n\nSent with Proton Mail secure email.\n\nOn Tuesday, 5 May 2026 at 10:14, ${FROM} wrote:\n\n${lt(p)}\n`,
  'Proton on a phone': (b, p) =>
    `${b}\n\n-------- Original Message --------\nOn Tuesday, 05/05/26 at 10:14 ${FROM} wrote:\n\n${p}\n`,
  AOL: (b, p) =>
    `${b}\n\n\n-----Original Message-----\nFrom: ${FROM}\nTo: fiona.reid@example.com\nSent: Tue, 5 May 2026 10:14\nSubject: ${SUBJECT}\n\n${p}\n`,
  'AOL app': (b, p) =>
    `${b}\n\nSent from the all-new AOL app for iOS\n\n\nOn Tuesday, May 5, 2026, 10:14 AM, ${FROM} wrote:\n\n${p}\n`,
  Zoho: (b, p) => `${b}\n\n\n---- On Tue, 05 May 2026 10:14:22 +0100 ${FROM} wrote ---\n\n${p}\n`,
  Spark: (b, p) => `${b}\n\nSent from Spark\nOn 5 May 2026 at 10:14 +0100, ${FROM}, wrote:\n${lt(p)}\n`,
  'K-9': (b, p) =>
    `${b}\n\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.\n\nOn 5 May 2026 10:14:22 BST, ${FROM} wrote:\n${marked('>')(p)}\n`,
  GMX: (b, p) =>
    `${b}\n\nSent: Tuesday, May 05, 2026 at 10:14 AM\nFrom: "${NAME}" <${ADDRESS}>\nTo: fiona.reid@example.com\nSubject: ${SUBJECT}\n\n${p}\n`,
  'eM Client': (b, p) =>
    `${b}\n\n------ Original Message ------\nFrom "${NAME}" <${ADDRESS}>\nTo "Fiona" <fiona.reid@example.com>\nDate 05/05/2026 10:14:22\nSubject ${SUBJECT}\n\n${p}\n`,
  'marks and no header': (b, p) => `${b}\n\n${lt(p)}\n`,
  bars: (b, p) => `${b}\n\n${marked('| ')(p)}\n`,
};

/** By the name of the mail program. */
export const QUOTE_STYLES: Record<string, QuoteStyle> = { ...GMAIL, ...APPLE, ...OUTLOOK, ...OTHERS };
