import type { Texts } from '../en/texts.ts';

const nothingToDo = 'Nie trzeba nic robić. Koordynator chętnie porozmawia.';

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
};
