import type { Texts } from '../en/texts.ts';

export const sessions: Texts['sessions'] = {
  modes: {
    'meet-video': 'Można włączyć kamerę i mikrofon.',
    'meet-audio': 'Proszę nie włączać kamery. Rozmowa jest tylko głosowa.',
    'meet-chat': 'Proszę nie włączać kamery ani mikrofonu. Rozmowa jest tylko na piśmie.',
  },
  inviteSubject: ({ when }) => `Google Meet: ${when}`,
  booked: ({ other, when }) => `Spotkanie w Google Meet jest umówione. Z kim: ${other}. Kiedy: ${when}.`,
  itIs: ({ way }) => `Rodzaj spotkania: ${way}.`,
  soonSubject: ({ when }) => `Wkrótce: Google Meet, ${when}`,
  soon: ({ other, when }) => `Zbliża się spotkanie w Google Meet. Z kim: ${other}. Kiedy: ${when}.`,
  joinLink: 'Osobisty link do spotkania. Proszę go nikomu nie przekazywać',
  open: 'Link proszę otworzyć w przeglądarce Google Chrome albo w bezpłatnej aplikacji Google Meet na telefonie.',
  early: 'Wejście się otwiera, gdy jest koordynator. Jeśli jest za wcześnie, proszę czekać na stronie.',
  name: 'Gdy Google zapyta, proszę wpisać tylko imię.',
  letIn: 'Koordynator wpuszcza na spotkanie. Jest przez cały czas i słyszy albo czyta wszystko.',
  ends: 'Spotkanie kończy się najpóźniej po 30 minutach.',
  cannot: 'Termin nie pasuje? Na tej samej stronie proszę nacisnąć „Nie mogę przyjść”. Nie trzeba mówić dlaczego.',
  endingSubject: 'Zaraz koniec: pora się pożegnać',
  ending: ({ time }) => `Spotkanie w Google Meet kończy się o godzinie ${time}. Pora się pożegnać.`,
  endingNext: 'Rozmowa zakończy się sama. Nie trzeba nic robić.',
  goneSubject: 'Proszę poczekać na swojej stronie',
  gone: 'Koordynator stracił połączenie, dlatego rozmowa się skończyła. Nikt nie zrobił nic złego.',
  goOn: ({ time }) =>
    `Proszę otworzyć swój link i poczekać. Gdy koordynator wróci, można rozmawiać dalej. Koniec jak przedtem: ${time}.`,
  offSubject: ({ when }) => `Nie będzie spotkania: ${when}`,
  off: ({ when }) => `Spotkanie w Google Meet nie odbędzie się (${when}). Przepraszamy za zmianę.`,
  offLink: 'Link do tego spotkania już nie działa. Nie trzeba nic robić.',
  offNext: 'Koordynator powie, co będzie dalej.',
  calendarSummary: 'Mentoring Breakthrough w Google Meet',
  calendarText: ({ way, url }) => `${way}. Osobisty link do spotkania: ${url}`,
};
