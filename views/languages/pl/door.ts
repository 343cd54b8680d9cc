import type { Texts } from '../en/texts.ts';
import { plural } from './plural.ts';

export const door: Texts['door'] = {
  what: ({ way, when }) => `${way}. Kiedy: ${when}.`,
  cannotLink: 'Nie mogę przyjść',
  cannotTitle: 'Termin nie pasuje?',
  cannotFine: 'W porządku. Nie trzeba mówić dlaczego.',
  cannotTells: 'Powiemy pozostałym, że tego spotkania nie będzie. Nie powiemy, kto o to prosi.',
  cannotButton: 'Odwołaj to spotkanie',
  over: { title: 'To spotkanie się skończyło', text: 'Przed następnym wyślemy nowy link.' },
  cancelled: {
    title: 'Tego spotkania nie będzie',
    text: 'Nie trzeba nic robić. Koordynator powie, co będzie dalej.',
  },
  notAgreed: {
    title: 'To spotkanie się nie odbędzie',
    text: 'Nie trzeba nic robić. Koordynator powie, co będzie dalej.',
  },
  openTitle: 'Można już wejść',
  before: 'Przed wejściem',
  signIn: 'Proszę wejść bez logowania do Google i wpisać tylko imię.',
  letIn: 'Koordynator wpuszcza na spotkanie. Jest przez cały czas i słyszy albo czyta wszystko.',
  noSharing: 'Proszę nie podawać numerów telefonu, adresów ani innych kont.',
  drops: 'Jeśli połączenie się zerwie, proszę wrócić na tę stronę.',
  join: 'Wejdź na spotkanie',
  early: 'Jest jeszcze za wcześnie',
  startsAt: ({ time }) => `Początek: ${time}. Wtedy będzie można wejść z tej strony.`,
  notThere: {
    title: 'Koordynatora jeszcze nie ma',
    text: 'Wejść można, gdy koordynator jest na spotkaniu. Proszę czekać na tej stronie.',
  },
  wait: {
    title: 'Proszę tu poczekać',
    text: 'Koordynatora chwilowo nie ma na spotkaniu. Gdy wróci, będzie można wejść znowu.',
  },
  notNow: {
    title: 'To spotkanie nie jest jeszcze otwarte',
    text: 'Proszę czekać na tej stronie. Jeśli spotkanie się nie otworzy, koordynator powie, co będzie dalej.',
  },
  looksAgain: ({ seconds }) => `Strona sprawdza to sama co ${plural(seconds, 'sekundę', 'sekundy', 'sekund')}.`,
  lookAgain: 'Sprawdź teraz',
};
