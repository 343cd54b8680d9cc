import type { Texts } from '../en/texts.ts';

export const receipt: Texts['receipt'] = {
  answers: {
    yes: 'TAK',
    no: 'NIE',
    wait: 'czekamy, aż szkoły się otworzą',
    changes: 'prośba o zmianę planu',
  },
  subject: ({ answer }) => `Mamy odpowiedź: ${answer}`,
  thanks: ({ other }) => `Dziękujemy za odpowiedź w sprawie kontaktu (${other}).`,
  thanksToParent: ({ mentee }) => `Dziękujemy za odpowiedź w sprawie mentoringu (${mentee}).`,
  wroteDown: ({ answer, when }) => `Zapisaliśmy: ${answer}. Kiedy: ${when}.`,
  yesTo: 'Odpowiedź TAK dotyczy tego:',
  noTo: 'Odpowiedź NIE dotyczy tego:',
  stands: 'Wcześniejsza odpowiedź TAK się nie zmienia:',
  readBy: ({ recorder }) => `Wiadomość e-mail przeczytał i odpowiedź zapisał koordynator: ${recorder}.`,
  saidTo: ({ recorder }) => `Odpowiedź ustną zapisał koordynator: ${recorder}.`,
  planYes: 'Zapisaliśmy zgodę na plan. Damy znać, gdy plan będzie ustalony.',
  next: {
    mentor: 'Koordynator wkrótce się odezwie, żeby o tym porozmawiać. Damy znać, co będzie dalej.',
    mentee: 'Damy znać, co będzie dalej.',
    parent: 'Wyślemy plan, gdy będzie ustalony.',
  },
  coordinator: 'Koordynator będzie zawsze obecny. Słyszy albo czyta wszystko.',
  no: 'W porządku. Nic nowego się nie zacznie. Mentoring w szkole się nie zmienia.',
  wait: 'W porządku. Odezwiemy się i powiemy, jak to będzie wyglądać.',
  changes: 'Koordynator przeczyta tę prośbę. Przyślemy nowy plan.',
  isItWrong: 'Czy coś się nie zgadza?',
  isItWrongReply: 'Czy coś się nie zgadza? Proszę odpisać na tę wiadomość i zacząć od słowa TAK albo NIE.',
  mayChange: 'Zdanie można zmienić w każdej chwili.',
  link: 'Tutaj widać odpowiedź i można ją zmienić',
};
