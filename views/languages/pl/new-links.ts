import type { Texts } from '../en/texts.ts';

export const newLinks: Texts['newLinks'] = {
  subject: 'Nowe linki',
  opening: 'Koordynator wie już, jak się teraz kontaktować. Wcześniejsze linki już nie działają. Prosimy używać tych.',
  notYou: 'Czy to nie była Pani/Pana prośba? Prosimy zadzwonić do koordynatora i nie otwierać linków.',
};
