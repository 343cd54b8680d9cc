import type { Texts } from '../en/texts.ts';

export const waiting: Texts['waiting'] = {
  subject: 'Czekanie, aż szkoły się otworzą: jak to będzie wyglądać',
  opening: 'Wiemy, że chce Pani/Pan poczekać, aż szkoły się otworzą. To w porządku. Tak to będzie wyglądać.',
  lines: ({ mentee }) => [
    `Nadal jest Pani/Pan mentorem młodej osoby (${mentee}).`,
    'Teraz nie trzeba nic robić. Dopóki szkoły są zamknięte, nie będziemy pytać ponownie.',
    'Napiszemy, gdy szkoły się otworzą.',
    'Wtedy odezwie się koordynator. Razem ustalicie, kiedy znów spotkacie się w szkole.',
  ],
  soonerHeading: 'Jeśli chce Pani/Pan zacząć wcześniej',
  sooner: 'Można. Proszę nam powiedzieć, a koordynator najpierw porozmawia z Panią/Panem.',
  changeLink: 'Odpowiedź można zmienić tutaj',
};
