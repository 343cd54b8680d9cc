import type { Texts } from '../en/texts.ts';
import { days as inDays, plural, workingDays } from './plural.ts';

export const start: Texts['start'] = {
  titles: {
    mentor: 'Kontakt, gdy szkoły są zamknięte',
    mentee: 'Kontakt, gdy szkoły są zamknięte',
    parent: 'Mentoring online: tak albo nie',
    plan: 'Plan kontaktu: czy odpowiada?',
  },
  what: {
    mentor: [
      'Mentor i młoda osoba mogą utrzymywać kontakt przez wiadomości albo przez Google Meet.',
      'Prosimy powiedzieć, czy chce Pani/Pan brać udział i jak. To nie jest obowiązek.',
    ],
    mentee: [
      'Możesz utrzymywać kontakt z mentorem przez wiadomości albo przez Google Meet.',
      'Powiedz nam, czy chcesz brać udział i jak. Nie musisz.',
    ],
    parent: [
      'Młoda osoba chce utrzymywać kontakt z mentorem ze szkoły, gdy szkoły są zamknięte.',
      'Do tego potrzebna jest Pani/Pana odpowiedź. Najpierw pytamy, kto odpowiada.',
    ],
    plan: ['Mamy plan: jak i kiedy utrzymywać kontakt. Zacznie się tylko wtedy, gdy odpowiada obu stronom.'],
  },
  minutes: ({ minutes }) => `To zajmie około ${plural(minutes, 'minuty', 'minut', 'minut')}.`,
  unsure: 'Mamy prośbę o kontakt. Odezwiemy się. Nadal można tu odpowiedzieć.',
  answerBy: ({ day }) => `Prosimy o odpowiedź do dnia: ${day}. Zdanie można zmienić w każdej chwili.`,
  button: 'Zaczynamy',
  otherWays: 'Inne sposoby odpowiedzi',
  orReply: 'Można też odpowiedzieć TAK albo NIE na naszą wiadomość e-mail.',
  kept: 'Przechowujemy imię i nazwisko, odpowiedź i datę. {privacy}.',
  privacyLink: 'Jak dbamy o te dane',
};

export const check: Texts['check'] = {
  title: 'Proszę sprawdzić odpowiedź przed wysłaniem',
  mayChange: 'Zdanie można zmienić w każdej chwili, tym samym linkiem.',
};

export const done: Texts['done'] = {
  title: 'Mamy odpowiedź',
  unsureTitle: 'Odezwiemy się',
  nextHeading: 'Co będzie dalej',
  unsure: {
    said: 'Mamy prośbę o kontakt.',
    next: ({ days }) => [
      `Koordynator odezwie się w ciągu ${workingDays(days)}.`,
      'Nic się nie zacznie, zanim nie będzie „tak”.',
    ],
  },
  no: {
    said: 'Odpowiedź: nie.',
    next: ['W porządku. Nic nowego się nie zacznie.', 'Mentoring w szkole się nie zmienia. Nie trzeba nic robić.'],
  },
  yes: {
    said: 'Odpowiedź: tak.',
    mentor: ({ days, callDays }) => [
      `Koordynator odezwie się w ciągu ${workingDays(callDays)}, żeby o tym porozmawiać.`,
      'To jeszcze nie jest ustalone. Zgodzić się muszą też młoda osoba i jej rodzic lub opiekun.',
      `Czas na ich odpowiedź: ${inDays(days)}. Potem damy znać, co będzie dalej.`,
    ],
    mentee: ({ days }) => [
      'To jeszcze nie jest ustalone. Zgodzić się muszą też Twój mentor i Twój rodzic lub opiekun.',
      `Czas na ich odpowiedź: ${inDays(days)}. Potem koordynator powie Ci, co będzie dalej.`,
    ],
    parent: [
      'Koordynator przygotuje teraz plan: kiedy i jak będzie kontakt.',
      'Wyślemy plan, gdy będzie ustalony. Nie trzeba nic robić.',
    ],
  },
  planYes: {
    said: 'Odpowiedź: plan odpowiada.',
    next: ({ days }) => [`Czas na odpowiedź drugiej osoby: ${inDays(days)}. Potem powiemy, czy plan jest ustalony.`],
  },
  planChanges: {
    said: 'Mamy prośbę o zmianę planu.',
    next: ({ days }) => [`Koordynator odezwie się w ciągu ${workingDays(days)} i przygotuje nowy plan.`],
  },
  wait: {
    said: 'Odpowiedź: czekamy, aż szkoły się otworzą.',
    next: ({ days }) => [
      `W porządku. Odezwiemy się i powiemy, jak to będzie wyglądać. Najpóźniej za ${inDays(days)}.`,
      'Napiszemy też, gdy szkoły się otworzą.',
    ],
  },
  stillAnswer: '{link}: można to zrobić w każdej chwili, tym samym linkiem.',
  answerLink: 'Odpowiedz tutaj',
  keepHeading: 'Proszę zachować tę stronę',
  keep: 'Można ją wydrukować. {link}: można to zrobić w każdej chwili, tym samym linkiem.',
  statusLink: 'Zobacz lub zmień odpowiedź',
};

export const status: Texts['status'] = {
  title: 'Odpowiedź',
  none: 'Nie mamy jeszcze odpowiedzi.',
  answers: { yes: 'Tak', no: 'Nie', wait: 'Czekamy, aż szkoły się otworzą' },
  answer: 'Odpowiedź',
  ways: 'Sposoby',
  rules: ({ version }) => `Zna Pani/Pan nasze zasady, wersja ${version}`,
  givenOn: 'Kiedy',
  heading: 'Jak stoją sprawy',
  statuses: {
    'being-asked': 'Pytamy wszystkich. Damy znać, gdy będziemy mieć wszystkie odpowiedzi.',
    'ways-chosen': 'Sposoby kontaktu są wybrane. Koordynator układa plan z obiema stronami.',
    ready: 'Wszystko gotowe. Kontakt może trwać zgodnie z planem.',
    'not-going-ahead': 'Na razie to się nie odbędzie. Mentoring w szkole się nie zmienia.',
    'waiting-for-schools': 'To czeka, aż szkoły się otworzą. Wtedy napiszemy.',
    ended: 'Mentoring się zakończył. Prosimy o brak prywatnego kontaktu.',
    'schools-back': 'Szkoły są otwarte. Mentoring trwa w szkole, a mentoring online się zakończył.',
  },
  parentStatuses: {
    'ways-chosen': 'Sposoby kontaktu są wybrane. Koordynator układa plan z obiema stronami.',
    ready: 'Wszystko gotowe. Kontakt może trwać zgodnie z planem.',
  },
  allChose: ({ ways }) => `Wspólny wybór: ${ways}.`,
  nextMeet: ({ day }) => `Następne spotkanie w Google Meet: ${day}.`,
  changeHeading: 'Zmiana zdania',
  change: 'Sposób kontaktu można zmienić i można zakończyć udział w każdej chwili. Nie trzeba mówić dlaczego.',
  changeButton: 'Zmień odpowiedź',
};

export const whose: Texts['whose'] = {
  title: 'Czy ten link był dla Pani/Pana?',
  why: ['Nasze wiadomości czasem są przekazywane dalej. Dlatego pytamy, zanim pokażemy więcej.'],
  helping: 'Ktoś pomaga osobie, dla której jest ten link? Wtedy też proszę nacisnąć „Tak”.',
  mine: 'Tak, był dla mnie',
};

export const notForMe: Texts['notForMe'] = {
  link: 'To nie jest do mnie',
  title: 'Czy nasza wiadomość nie była do Pani/Pana?',
  what: ['Prosimy nam o tym powiedzieć. Sprawdzimy, do kogo piszemy.', 'To nie jest odpowiedź. Nie pytamy, kto pisze.'],
  button: 'Powiadom koordynatora',
  thanksTitle: 'Dziękujemy, sprawdzimy to',
  thanks: [
    'Koordynator już o tym wie. Nie zapisaliśmy żadnej odpowiedzi.',
    'Prosimy usunąć naszą wiadomość. Nie trzeba robić nic więcej.',
  ],
};

export const kind: Texts['kind'] = {
  dead: {
    unknown: {
      title: 'Ten link nie działa',
      text: [
        'Link może być ucięty albo za stary.',
        'Proszę skopiować cały link z naszej wiadomości i spróbować ponownie.',
      ],
    },
    'too-old': {
      title: 'Ten link jest już za stary',
      text: ['Działał tylko przez pewien czas. Proszę otworzyć link z naszej najnowszej wiadomości.'],
    },
    withdrawn: {
      title: 'Ten link nie jest już używany',
      text: ['Wycofaliśmy go, więc niczego nie otwiera. W razie potrzeby odezwiemy się.'],
    },
    'wrong-door': {
      title: 'Ten link otwiera inną stronę',
      text: ['To nasz link, ale nie pasuje do tej strony.'],
    },
    open: 'Otwórz właściwą stronę',
  },
  deadHelp: {
    person: 'Możemy przyjąć odpowiedź przez telefon.',
    task: 'Wyślemy nowy link.',
    join: 'Pomożemy dołączyć.',
  },
  sorryTitle: 'Przepraszamy, coś poszło nie tak',
  sorry: [
    'Nie udało się pokazać tej strony. Prosimy wrócić i spróbować jeszcze raz za kilka minut.',
    'Jeśli coś zostało wysłane, możemy to już mieć. Wysłane ponownie liczy się raz.',
  ],
  notFoundTitle: 'Nie ma takiej strony',
  notFound: 'Pod tym adresem nie ma strony.',
  ownPage: 'Wróć na swoją stronę',
  closedTitle: 'Czas na odpowiedź minął',
  settledTitle: 'Odpowiedź nie jest już potrzebna',
  notNeeded: 'Odpowiedź na to pytanie nie jest już potrzebna. Nie trzeba nic robić.',
  stillTell: 'Nadal można powiedzieć nam, co ma być. Koordynator to przeczyta i się odezwie.',
  answerNow: 'Odpowiedz teraz',
  lateTitle: 'Odpowiedź jest przekazana',
  late: 'Czas na odpowiedź minął, dlatego nic nie zacznie się samo.',
  lateNext: ({ days }) => `Koordynator przeczyta odpowiedź i odezwie się w ciągu ${workingDays(days)}.`,
  changedTitle: 'Zmiana jest zapisana',
  changed: ({ answer }) => `Teraz odpowiedź brzmi: ${answer}.`,
  stopped: 'To działa od razu. Nie zacznie się żadne nowe spotkanie i żadna wiadomość nie będzie przekazana.',
  notStopped: 'Jeśli kontakt był zatrzymany, koordynator porozmawia, zanim zacznie się znowu.',
  statusLink: 'Zobacz lub zmień odpowiedź',
};
