import type { Texts } from '../en/texts.ts';
import { days as inDays, plural } from './plural.ts';

export const help: Texts['help'] = {
  title: 'Pomoc',
  useLink: 'Żeby odpowiedzieć albo zobaczyć odpowiedź, proszę użyć linku z naszej wiadomości.',
  lostHeading: 'Link się zgubił',
  lost: 'Możemy przyjąć odpowiedź przez telefon albo wysłać link ponownie.',
  howHeading: 'Jak to działa',
  mayChange: 'Zdanie można zmienić w każdej chwili.',
  worriedHeading: 'Obawa o kogoś',
  danger: ({ emergency, police, childline }) =>
    `Czy komuś grozi teraz niebezpieczeństwo? Proszę dzwonić: ${emergency}. Jeśli nie jest to nagły wypadek, numer policji to ${police}. Młode osoby mogą zadzwonić do Childline: ${childline}.`,
  orTalk: ({ manager, email }) =>
    `Można też porozmawiać z koordynatorem w szkole albo napisać do osoby, która kieruje mentorami: ${manager}, ${email}.`,
};

export const privacy: Texts['privacy'] = {
  title: 'Prywatność',
  intro: 'Breakthrough prowadzi mentoring online, gdy szkoły są zamknięte. Ta strona mówi, co przechowujemy i po co.',
  whatHeading: 'Co przechowujemy',
  what: [
    'imię i nazwisko oraz sposób kontaktu',
    'odpowiedzi oraz kiedy i jak były dane',
    'plan i daty spotkań w Google Meet',
    'wiadomości, które przekazuje koordynator',
    'każdą obawę i każde pytanie, które do nas przyjdzie',
  ],
  cookie:
    'Nasze strony używają jednego pliku cookie. Dzięki niemu można dokończyć odpowiedź i nikt inny jej nie widzi. Nic o nikim nie mówi i znika razem z zamknięciem przeglądarki.',
  notRecorded: 'Nie nagrywamy spotkań w Google Meet. Nie śledzimy, co kto otwiera i naciska.',
  whyHeading: 'Po co to przechowujemy',
  why: 'Te dane są potrzebne, żeby pytać, układać plan i dbać o bezpieczeństwo młodych osób.',
  whoHeading: 'Kto to widzi',
  who: 'Koordynator w szkole i Mentor Services Manager. Druga osoba z pary nigdy nie widzi adresu ani numeru.',
  danger: 'Jeśli komuś może grozić niebezpieczeństwo, możemy musieć powiadomić opiekę społeczną albo policję.',
  howLongHeading: 'Jak długo to przechowujemy',
  howLong: ({ days, years }) =>
    `Wiadomości i plany przechowujemy ${inDays(days)} po zakończeniu mentoringu. Odpowiedź rodzica przechowujemy ${plural(years, 'rok', 'lata', 'lat')}. Zapis obawy przechowujemy dłużej.`,
  rightsHeading: 'Prawa',
  rights: ({ manager, email }) =>
    `Można poprosić o wgląd w te dane, o ich poprawienie albo usunięcie. Zgodę można wycofać w każdej chwili. Proszę napisać: ${manager}, ${email}.`,
  complain: 'Można też złożyć skargę do Information Commissioner’s Office. Numer telefonu: 0303 123 1113.',
};

export const accessibility: Texts['accessibility'] = {
  title: 'Dostępność',
  intro: 'Chcemy, żeby każdy mógł używać tych stron. Powinno się dać:',
  able: [
    'używać ich samą klawiaturą',
    'używać ich z czytnikiem ekranu',
    'powiększyć tekst dwa razy albo używać małego telefonu',
    'zmienić kolory',
    'używać ich z wyłączonym JavaScriptem',
    'wydrukować je',
  ],
  checkedHeading: 'Jak to sprawdziliśmy',
  checked:
    'Dążymy do WCAG 2.2 na poziomie AA. Każdą stronę po zmianie sprawdza komputer. Osoby z niepełnosprawnościami jeszcze ich z nami nie sprawdzały.',
  notWellHeading: 'Co nie działa dobrze',
  notWell: [
    'Strony są tylko w kilku językach.',
    'Google Meet nie jest naszą usługą. Nie możemy naprawić tego, co tam nie działa.',
  ],
  tellHeading: 'Co jest trudne? Prosimy powiedzieć',
  writeTo: ({ email }) => `Można też napisać: ${email}. Odpowiedzieć można zawsze przez telefon.`,
};
