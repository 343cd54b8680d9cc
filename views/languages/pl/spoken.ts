import type { Texts } from '../en/texts.ts';

const school = 'Twój mentoring w szkole się nie zmienia.';
const kind = 'To nie jest Twoja wina.';
const here = 'Jeśli chcesz porozmawiać, jestem tutaj.';

export const spoken: Texts['spoken'] = {
  question: {
    plan: ({ other, plan }) => `Oto plan kontaktu (${other}). ${plan} Czy ten plan odpowiada?`,
    consent: ({ mentor, mentee }) =>
      `${mentee} chce utrzymywać kontakt ze swoim mentorem (${mentor}), gdy szkoły są zamknięte. Czy zgadza się Pani/Pan?`,
    'take-part': ({ other }) => `Pytanie o chęć kontaktu, gdy szkoły są zamknięte (${other}): tak czy nie?`,
  },
  ways: ({ ways }) => `Sposoby kontaktu: ${ways}.`,
  news: {
    'not-going-ahead': ({ mentor }) =>
      `Kontakt online (${mentor}) na razie się nie odbędzie. ${kind}\n\n${school} ${here}`,
    'waiting-for-schools': ({ mentor }) =>
      `Kontakt (${mentor}) wróci, gdy szkoły się otworzą. ${kind}\n\n${school} ${here}`,
    stopped: ({ mentor }) => `Kontakt online (${mentor}) się zakończył. ${kind}\n\n${school} ${here}`,
    'new-coordinator': ({ mentor }) =>
      `Od teraz to ja pomagam w Twoim kontakcie (${mentor}). Wszystko inne się nie zmienia.\n\n${here}`,
    'schools-reopened': ({ mentor }) =>
      `Szkoła jest znów otwarta. Mentora (${mentor}) możesz spotkać w szkole. Powiem Ci kiedy.`,
    ended: ({ mentor }) =>
      `Mentoring (${mentor}) się zakończył. ${kind}\n\nProszę, bez prywatnego kontaktu z mentorem. Jeśli mentor napisze, nie odpowiadaj i powiedz mi o tym. W razie przypadkowego spotkania można się przywitać. Wtedy też mi powiedz. ${here}`,
    'goes-on': ({ mentor }) =>
      `Ostatni dzień kontaktu (${mentor}), o którym była mowa, już nie obowiązuje. Kontakt trwa dalej.`,
  },
  lastWords: ({ mentor, day, by, mayWrite }) =>
    `Kontakt online (${mentor}) trwa do dnia: ${day}. Potem się kończy. ${kind}${mayWrite ? `\n\nMożna wysłać ostatnią wiadomość. Powiedz mi słowa najpóźniej: ${by}, albo napisz samodzielnie. Najpierw ją przeczytam.` : ''}\n\n${here}`,
  missed: ({ mentor }) =>
    `Mentora (${mentor}) nie było na spotkaniu. To nie z Twojego powodu.\n\nCo u Ciebie? Znajdziemy inny termin.`,
  missedBefore: ({ when }) =>
    `Mentor nie mógł być na spotkaniu w Google Meet (${when}). To nie z Twojego powodu. Powiemy Ci o następnym.`,
  blocked: ({ mentor }) =>
    `Wiadomość do mentora (${mentor}) jest przeczytana. Na razie jej nie przekazuję. Porozmawiajmy o tym. ${kind}`,
  otherwise: 'Są wiadomości o Twoim mentoringu. Porozmawiajmy o tym. To nie jest Twoja wina.',
  welcome: {
    opening: ({ mentee }) => `Dziękuję za zgodę na kontakt (${mentee}). Czy są jakieś pytania?`,
    joining:
      'Link od nas proszę otworzyć w Google Chrome i wpisać imię. Potem wpuszczę na spotkanie. Na laptopie nie trzeba nic instalować. Na telefonie potrzebna jest bezpłatna aplikacja Google Meet.',
    sharing: ({ mentee }) =>
      `Proszę nigdy nie podawać numeru telefonu, adresu e-mail ani adresu domowego i o nie nie pytać. W razie obaw o młodą osobę (${mentee}) proszę najpierw powiedzieć mnie.`,
    next: ({ mentee }) =>
      `Potrzebujemy jeszcze zgody młodej osoby (${mentee}) i jej rodzica lub opiekuna. Potem wyślę plan.`,
  },
  backInSchool: ({ mentee }) => [
    `Dziękuję za czekanie. Szkoła jest znów otwarta i mentoring może trwać dalej (${mentee}).`,
    `Kiedy i gdzie mogłoby być spotkanie w szkole? Zapytam też młodą osobę (${mentee}).`,
    'Czy coś się zmieniło od zamknięcia szkół?',
  ],
};
