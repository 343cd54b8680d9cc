import type { Texts } from '../en/texts.ts';

export const messages: Texts['messages'] = {
  receipt: {
    subject: 'Mamy tę wiadomość',
    thanks: ({ other }) => `Dziękujemy za wiadomość (do: ${other}).`,
    readBy: ({ when }) => `Koordynator przeczyta ją najpóźniej: ${when}.`,
    nextUp: 'Jeśli wszystko jest w porządku, przekażemy ją od 9:00 do 17:00, od poniedziałku do piątku.',
    notBefore: 'Wcześniej może nikt jej nie przeczytać.',
    files: 'Niestety nie przyjmujemy plików ani zdjęć. Nie przekażemy ich.',
    filesSubject: 'Nie przyjmujemy plików',
    noWords: ({ other }) => `Wiadomość (do: ${other}) nie miała słów, które możemy przeczytać.`,
    again: 'Aby napisać znowu, wystarczy odpisać na tę wiadomość.',
  },
  passed: {
    subject: ({ other }) => `Wiadomość (${other})`,
    from: ({ other }) => `Przekazujemy te słowa (${other}):`,
    reply: 'Aby odpisać, wystarczy odpowiedzieć na tę wiadomość. Najpierw przeczyta ją koordynator.',
    replySpoken: 'Aby odpowiedzieć, wystarczy powiedzieć koordynatorowi. Koordynator to przekaże.',
  },
  blocked: {
    subject: 'Twoja wiadomość',
    said: ({ when }) => `Nie przekazaliśmy wiadomości, którą mamy z dnia: ${when}.`,
    next: 'Koordynator o tym porozmawia.',
  },
  how: {
    byMail: 'Wystarczy odpisać na tę wiadomość albo napisać tutaj:',
    spoken: ({ text }) =>
      `Wiadomość można podać koordynatorowi przez telefon albo wysłać SMS-em na numer ${text}. Z telefonu z internetem można też napisać tutaj:`,
  },
  link: 'Tutaj można napisać wiadomość i zobaczyć, co się z nią dzieje',
  write: {
    title: 'Napisz wiadomość',
    readBy: ({ when }) => `Najpierw przeczyta ją koordynator, najpóźniej: ${when}.`,
    leaveOut: 'Proszę nie podawać numerów telefonu, adresów, linków ani nazw kont.',
    label: ({ other }) => `Wiadomość (do: ${other})`,
    missing: 'Proszę wpisać wiadomość',
    button: 'Wyślij wiadomość',
    sentTitle: 'Mamy tę wiadomość',
  },
  list: {
    title: 'Twoje wiadomości',
    none: 'Nie ma jeszcze żadnych wiadomości.',
    sent: ({ when }) => `Wysłana: ${when}`,
    notOpen: 'Teraz nie można przekazywać wiadomości. Proszę zadzwonić do koordynatora.',
    status: {
      received: ({ when }) => `Koordynator przeczyta ją najpóźniej: ${when}.`,
      allowed: ({ when }) => `Jest przeczytana. Przekażemy ją: ${when}.`,
      redacted: ({ when }) => `Jest przeczytana. Przekażemy ją bez niektórych słów: ${when}.`,
      now: 'teraz',
      'handed-over': 'Koordynator ją przekazuje.',
      delivered: 'Została przekazana.',
      deliveredInPart: 'Została przekazana bez niektórych słów.',
      blocked: 'Nie została przekazana. Koordynator o tym porozmawia.',
      stopped: 'Nie została przekazana.',
    },
  },
};
