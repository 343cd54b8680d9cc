import type { Texts } from '../en/texts.ts';

export const asking: Texts['asking'] = {
  answerBy: ({ day }) => `Prosimy o odpowiedź do dnia: ${day}. Bez odpowiedzi nic nowego się nie zacznie.`,
  lastTime: {
    yes: 'Poprzednio, gdy szkoły były zamknięte, wybrano te sposoby:',
    no: 'Poprzednio, gdy szkoły były zamknięte, odpowiedź brzmiała: nie.',
    wait: 'Poprzednio, gdy szkoły były zamknięte, wybrano czekanie.',
    again: 'To już się skończyło. Teraz można wybrać od nowa.',
  },
  howItWorks: 'Jak to działa',
  link: 'Odpowiedzieć można tutaj',
  mentor: {
    subject: ({ mentee }) => `Czy chce Pani/Pan utrzymywać kontakt? (${mentee})`,
    opening: ({ mentee }) =>
      `Gdy szkoły są zamknięte, mentorzy mogą utrzymywać kontakt online albo przez wiadomości. Czy chce Pani/Pan utrzymywać taki kontakt z młodą osobą, której jest Pani/Pan mentorem (${mentee})?`,
    chooseHeading: 'Możliwe odpowiedzi',
    choices: [
      'Tak, chcę brać udział.',
      'Nie, poczekam, aż szkoły się otworzą. Powiemy wtedy, jak to będzie wyglądać.',
      'Nie wiem, proszę o kontakt.',
    ],
    link: 'Odpowiedzieć można tutaj. To zajmie około 3 minut',
    waysHeading: 'Sposoby kontaktu',
    ways: [
      'Wiadomości przez e-mail, telefon lub SMS. Przekazuje je koordynator.',
      'Google Meet z obrazem, tylko z dźwiękiem albo tylko z czatem na piśmie.',
    ],
    bothAgree: ({ mentee }) =>
      `Sposób kontaktu muszą wybrać obie strony: Pani/Pan i ${mentee}. Dni i godziny też ustala się wspólnie.`,
    device: ({ mentee }) => `Jeśli ${mentee} nie ma telefonu, laptopa, internetu lub Wi-Fi, postaramy się pomóc.`,
    rulesHeading: 'Zasady dla bezpieczeństwa wszystkich',
    noSharing: 'Proszę nie podawać swojego telefonu, adresu e-mail ani adresu domowego. Proszę też o nie nie pytać.',
    worried: ({ mentee }) =>
      `Jeśli martwi się Pani/Pan o młodą osobę (${mentee}), proszę najpierw porozmawiać z koordynatorem.`,
    nextHeading: 'Co będzie dalej',
    next: ({ mentee }) =>
      `Pytamy też młodą osobę (${mentee}). Jeśli powie „tak”, pytamy jej rodzica lub opiekuna. Każda z tych osób może powiedzieć „nie”. Damy znać, jak stoją sprawy.`,
    statusLink: 'Tutaj zawsze widać, jak stoją sprawy',
  },
  mentee: {
    subject: ({ mentor }) => `Czy chcesz utrzymywać kontakt? (${mentor})`,
    opening: ({ mentor }) => `Szkoły są teraz zamknięte. Czy chcesz utrzymywać kontakt ze swoim mentorem (${mentor})?`,
    sayingNo: 'Jeśli powiesz „nie”, w szkole dalej będziesz mieć mentora.',
    ways: [
      'Możecie wysyłać sobie wiadomości. Przekazuje je koordynator.',
      'Możecie rozmawiać w Google Meet, z obrazem albo tylko z dźwiękiem.',
      'Możecie pisać do siebie w Google Meet, bez obrazu i bez dźwięku.',
    ],
    link: 'Tutaj powiesz nam, czego chcesz',
    orCoordinator: 'Możesz też powiedzieć to koordynatorowi. Zadzwoń albo wyślij SMS.',
    tellBy: ({ day }) => `Prosimy o odpowiedź do dnia: ${day}. Jeśli jej nie będzie, nic nowego się nie zacznie.`,
    noSharing: 'Nie podawaj swojego telefonu, adresu e-mail ani tego, gdzie mieszkasz.',
    parentToo: 'Jeśli powiesz „tak”, możemy zapytać też Twojego rodzica lub opiekuna.',
    device: 'Jeśli potrzebujesz telefonu, laptopa, internetu lub Wi-Fi, powiedz nam. Postaramy się pomóc.',
  },
  parent: {
    subject: ({ mentee }) => `Mentoring (${mentee}): prosimy o odpowiedź TAK albo NIE`,
    opening: ({ mentee, mentor }) =>
      `${mentee} ma w szkole mentora z programu Breakthrough (imię: ${mentor}). Gdy szkoły są zamknięte, mogą utrzymywać kontakt online albo przez wiadomości.`,
    wish: ({ mentee }) => `${mentee} chce tego kontaktu. Zacznie się on tylko wtedy, gdy się Pani/Pan zgodzi.`,
    more: {
      subject: ({ mentee }) => `Mentoring (${mentee}): nowe sposoby kontaktu. TAK albo NIE`,
      agreed: ({ mentee, mentor }) => `Mamy już Pani/Pana zgodę na te sposoby kontaktu (${mentee}, ${mentor}):`,
      wish: ({ mentee }) => `To się nie zmienia. Teraz ${mentee} chce dodać inne sposoby kontaktu.`,
    },
  },
  consent: {
    heading: 'Jak odpowiedzieć',
    byReply: 'Proszę odpowiedzieć na tę wiadomość. Jako pierwsze słowo proszę napisać TAK albo NIE.',
    byCoordinator: 'Proszę powiedzieć koordynatorowi TAK albo NIE. Koordynator zapisze odpowiedź.',
    yesMeans:
      'TAK oznacza, że może Pani/Pan decydować w sprawie tego dziecka i zgadza się na te sposoby kontaktu, a na żaden inny:',
    noMeans: 'NIE oznacza brak zgody.',
    notSure:
      'Jeśli nie jest pewne, kto może decydować, proszę nie odpowiadać TAK. Proszę nam o tym powiedzieć. Zadzwonimy.',
    yesMeansToo: 'TAK oznacza, że może Pani/Pan decydować w sprawie tego dziecka i zgadza się także na te sposoby:',
    noMeansOthersStay: 'NIE oznacza brak zgody na te sposoby. Wcześniejsza zgoda na inne się nie zmienia.',
    sayingNo: ({ mentee }) => `Jeśli odpowiedź brzmi NIE, mentoring w szkole się nie zmieni (${mentee}).`,
    link: 'Można też odpowiedzieć na tej stronie i wybrać tylko niektóre sposoby',
    noSharing: 'Nikt nie podaje numeru telefonu, adresu e-mail ani adresu domowego.',
    device: ({ mentee }) =>
      `Jeśli ${mentee} potrzebuje telefonu, laptopa, internetu lub Wi-Fi, proszę nam powiedzieć. Postaramy się pomóc.`,
    undoByReply: 'Wystarczy odpowiedzieć NIE na tę wiadomość.',
    undoByCoordinator: 'Wystarczy powiedzieć koordynatorowi.',
    changeLink: 'Odpowiedź można też zmienić tutaj',
  },
  remind: {
    subject: {
      consent: ({ other }) => `Mentoring (${other}): nadal prosimy o TAK albo NIE`,
      plan: ({ other }) => `Czy ten plan odpowiada? (${other})`,
      'take-part': ({ other }) => `Pytanie o kontakt (${other})`,
    },
    question: {
      consent: ({ other }) =>
        `Pytaliśmy, czy ${other} może utrzymywać kontakt ze swoim mentorem, gdy szkoły są zamknięte.`,
      plan: ({ other }) => `Wysłaliśmy plan kontaktu (${other}). Czy ten plan odpowiada?`,
      'take-part': ({ other }) => `Pytaliśmy o chęć utrzymywania kontaktu, gdy szkoły są zamknięte (${other}).`,
    },
    questionAboutMore: ({ other }) => `Pytaliśmy, czy ${other} może używać innych sposobów kontaktu ze swoim mentorem.`,
    notYet: 'Nie mamy jeszcze odpowiedzi. Jeśli właśnie została wysłana, dziękujemy.',
    last: 'Nie wyślemy tej wiadomości ponownie. Możemy zadzwonić.',
    askForChange: 'Jeśli plan nie odpowiada, można poprosić o zmianę.',
  },
  notUnderstood: {
    subject: 'Dziękujemy za odpowiedź. Przeczyta ją człowiek',
    willRead: 'Dziękujemy za odpowiedź. Koordynator ją przeczyta i się odezwie.',
    nothingYet: 'Nie zapisaliśmy jeszcze żadnej odpowiedzi.',
    again: 'Żeby odpowiedzieć teraz, proszę odpisać na tę wiadomość. Jako pierwsze słowo proszę napisać TAK albo NIE.',
    link: 'Można też odpowiedzieć na tej stronie',
  },
};
