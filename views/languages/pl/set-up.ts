import type { Texts } from '../en/texts.ts';

export const setUp: Texts['setUp'] = {
  title: 'Jak się przygotować do Google Meet',
  opening: 'W planie są spotkania w Google Meet. Oto wszystko, co jest do nich potrzebne.',
  laptop: 'Na laptopie wystarczy przeglądarka Google Chrome. Nie trzeba nic pobierać.',
  phone: 'Na telefonie potrzebna jest bezpłatna aplikacja Google Meet ze sklepu Google Play albo Apple.',
  signIn: 'Nie trzeba logować się do Google.',
  name: 'Gdy Google zapyta o imię i nazwisko, proszę wpisać tylko imię.',
  tryOut: 'Może najpierw próba? Koordynator może zrobić krótką, pięciominutową próbę.',
  askByReply: 'Wystarczy odpowiedzieć na tę wiadomość.',
  askCoordinator: 'Wystarczy powiedzieć koordynatorowi.',
};
