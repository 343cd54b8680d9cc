import type { LastDayInWords } from '../en/news.ts';
import type { Texts } from '../en/texts.ts';

const glad = 'Koordynator chętnie porozmawia.';
const nothingToDo = `Nie trzeba nic robić. ${glad}`;

const beforeLastDay = (other: string, last: LastDayInWords | undefined): string[] =>
  last === undefined
    ? []
    : [
        last.schools
          ? `Szkoły otwierają się znów: ${last.day}. Tego dnia kończy się mentoring online (${other}).`
          : `Mentoring online (${other}) kończy się: ${last.day}.`,
        ...(last.mayMeet ? ['Przedtem może być jeszcze jedno spotkanie w Google Meet. Wyślemy termin.'] : []),
        ...(last.mayWrite ? [`Można wysłać ostatnią wiadomość (${other}), najpóźniej: ${last.by}.`] : []),
        last.schools
          ? 'Potem koordynator powie, jak mentoring może trwać dalej w szkole.'
          : 'Po tym dniu prosimy o brak prywatnego kontaktu. Napiszemy o tym.',
      ];

export const news: Texts['news'] = {
  notGoingAhead: {
    subject: 'Wiadomość o mentoringu online',
    lines: ({ other }) => [
      `Mentoring online (${other}) na razie się nie odbędzie.`,
      'Nie podajemy powodów. Nikt nie zrobił nic złego.',
      'Mentoring w szkole się nie zmienia. Może trwać dalej, gdy szkoły się otworzą.',
      nothingToDo,
    ],
  },
  notHeard: {
    subject: 'Nie mamy odpowiedzi i to jest w porządku',
    lines: ({ other }) => [
      `Pytaliśmy o mentoring online (${other}). Nie mamy odpowiedzi. To jest w porządku.`,
      'Na razie się nie odbędzie. Mentoring w szkole się nie zmienia.',
      'Nie trzeba nic robić. Nie będziemy pytać ponownie.',
      'Jeśli jednak tak, prosimy powiedzieć koordynatorowi, który chętnie porozmawia.',
    ],
  },
  waitingForSchools: {
    subject: 'Mentoring czeka, aż szkoły się otworzą',
    lines: ({ other }) => [
      `Mentoring (${other}) poczeka, aż szkoły się otworzą.`,
      'Wtedy może trwać dalej w szkole. Odezwiemy się i powiemy jak.',
      nothingToDo,
    ],
  },
  stopped: {
    subject: 'Mentoring online się zakończył',
    lines: ({ other }) => [
      `Mentoring online (${other}) się zakończył.`,
      'Nie będzie spotkań w Google Meet. Wysłane linki już nie działają.',
      'Nie podajemy powodów. Mentoring w szkole się nie zmienia.',
      nothingToDo,
    ],
  },
  newCoordinator: {
    subject: 'Nowy koordynator',
    lines: ({ other, coordinator }) => [
      `Mentoringiem (${other}) od teraz zajmuje się ${coordinator ?? 'inna osoba'}.`,
      'Wszystko inne się nie zmienia. Linki, które już są, działają dalej.',
      'Nie trzeba nic robić. Ta osoba chętnie porozmawia.',
    ],
  },
  schoolsReopened: {
    subject: 'Szkoła znów działa: co z mentoringiem',
    lines: ({ other, waited, hadMeets }) => [
      'Szkoła jest znów otwarta. Dlatego mentoring online się kończy.',
      ...(hadMeets ? ['Nie będzie już spotkań w Google Meet. Wysłane linki już nie działają.'] : []),
      ...(waited ? ['Chciała Pani / chciał Pan na to poczekać. Wkrótce odezwie się koordynator.'] : []),
      `Koordynator powie, jak mentoring (${other}) może trwać dalej w szkole.`,
      'Dziękujemy za pomoc w czasie, gdy szkoły były zamknięte.',
    ],
  },
  ended: {
    subject: 'Mentoring się zakończył',
    lines: ({ toParent, other }) => [
      `Mentoring (${other}) się zakończył.`,
      'Nie ma już spotkań w Google Meet ani wiadomości. Wysłane linki już nie działają.',
      ...(toParent
        ? [
            `Od teraz nie ma prywatnego kontaktu z mentorem (${other}).`,
            'Jeśli mentor napisze, zadzwoni lub przyjdzie, prosimy nie odpowiadać. Proszę powiedzieć koordynatorowi.',
          ]
        : [
            `Prosimy o brak prywatnego kontaktu (${other}): bez telefonów, wiadomości, zaproszeń i odwiedzin.`,
            `Jeśli przyjdzie wiadomość (${other}), prosimy nie odpowiadać. Proszę tego samego dnia powiedzieć koordynatorowi.`,
            'W razie przypadkowego spotkania można się przywitać. Potem proszę powiedzieć koordynatorowi.',
            'Dziękujemy za poświęcony czas.',
          ]),
      glad,
    ],
  },
  lastWords: {
    subject: 'Ostatni dzień mentoringu online',
    lines: ({ other, lastDay }) => [...beforeLastDay(other, lastDay), glad],
  },
  goesOn: {
    subject: 'Mentoring online trwa dalej',
    lines: ({ other }) => [
      `Pisaliśmy o ostatnim dniu mentoringu online (${other}). To się zmieniło.`,
      'Na razie trwa dalej, tak jak ustalono. Powiemy, zanim się skończy.',
      nothingToDo,
    ],
  },
  messagesOpen: {
    subject: 'Można już wysyłać wiadomości',
    lines: ({ other }) => [
      `Można już wysyłać wiadomości (${other}).`,
      'Każdą najpierw czyta koordynator: tego samego lub następnego dnia pracy.',
      'Potem przekazujemy ją od 9:00 do 17:00, od poniedziałku do piątku. Druga strona nie widzi adresu ani numeru.',
      'Proszę nie podawać numerów telefonu, adresów, linków ani nazw kont.',
    ],
  },
};
