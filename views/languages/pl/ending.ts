import type { Texts } from '../en/texts.ts';

export const ending: Texts['ending'] = {
  greeting: ({ first, last }) => `Dzień dobry, ${first} ${last},`,
  worriedHeading: 'Jeśli jest powód do niepokoju',
  danger: ({ emergency, childline }) =>
    `Jeśli komuś grozi teraz niebezpieczeństwo, proszę dzwonić pod numer ${emergency}. Młode osoby mogą o każdej porze zadzwonić do Childline: ${childline}. To nic nie kosztuje.`,
  worriedLink: 'Martwię się o kogoś',
  tellFirst: ({ coordinator }) => `Koordynator w szkole: ${coordinator}. Proszę najpierw powiedzieć tej osobie.`,
  manager: ({ manager, email }) =>
    `Można też napisać do osoby, która kieruje mentorami (Mentor Services Manager): ${manager}, ${email}.`,
  questionHeading: 'Jeśli jest pytanie',
  askLink: 'Pytanie do nas',
  relay:
    'Kto nie słyszy albo nie mówi przez telefon, może użyć Relay UK. Wtedy przed naszym numerem proszę wybrać 18001.',
  mailFrom: ({ sender }) => `Ta wiadomość e-mail jest od ${sender}.`,
  messageFrom: ({ sender }) => `Ta wiadomość jest od ${sender}.`,
  hours: 'Odpowiedzi przekazujemy od 9:00 do 17:00, od poniedziałku do piątku.',
  privacyLink: 'Jakie dane przechowujemy i jak długo',
};

export const reach: Texts['reach'] = {
  us: ({ phone, text }) =>
    `Prosimy zadzwonić pod numer ${phone} albo wysłać SMS na numer ${text}. Relay UK: 18001 ${phone}.`,
  orUs: ({ phone, text }) =>
    `Można też zadzwonić pod numer ${phone} albo wysłać SMS na numer ${text}. Relay UK: 18001 ${phone}.`,
  youCan: ({ phone, text }) => `Można do nas zadzwonić pod numer ${phone} albo wysłać SMS na numer ${text}.`,
};
