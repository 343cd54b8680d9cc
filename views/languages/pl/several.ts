import type { Texts } from '../en/texts.ts';

export const several: Texts['several'] = {
  many: ({ count }) => `${count} młodych osób`,
  subject: {
    'take-part': ({ names }) => `Czy chce Pani/Pan utrzymywać kontakt? (${names})`,
    consent: ({ names }) => `Mentoring (${names}): prosimy o TAK albo NIE`,
    plan: ({ names }) => `Plany kontaktu (${names})`,
    reminder: ({ names }) => `Mentoring (${names}): nadal prosimy o odpowiedzi`,
    mixed: ({ names }) => `Mentoring: ${names}`,
  },
  opening: ({ names }) => `Ta wiadomość dotyczy kilku osób: ${names}. Prosimy przeczytać, co piszemy o każdej z nich.`,
  about: ({ mentee }) => `Dotyczy: ${mentee}`,
  takePart: ({ mentee }) => `Czy chce Pani/Pan utrzymywać kontakt, gdy szkoły są zamknięte? (${mentee})`,
  consent: ({ mentee, mentor }) => `${mentee} chce utrzymywać kontakt ze swoim mentorem ze szkoły (imię: ${mentor}).`,
  ways: 'Oto sposoby kontaktu:',
  moreWays: ({ mentee }) => `Na niektóre sposoby jest już zgoda (${mentee}). To się nie zmienia. Te sposoby są nowe:`,
  again: 'Pytaliśmy już o to. Nie mamy jeszcze odpowiedzi. Jeśli właśnie została wysłana, dziękujemy.',
  answerLink: ({ mentee }) => `Tutaj można odpowiedzieć (${mentee})`,
  coordinator: ({ coordinator }) => `Koordynator w szkole: ${coordinator}.`,
  answerHeading: 'Jak odpowiedzieć',
  replyCounts: 'TAK albo NIE dotyczy wtedy każdej młodej osoby, o którą pytamy w tej wiadomości.',
  apart: 'Jeśli odpowiedź nie jest dla wszystkich taka sama, proszę użyć linków.',
  yesMeans:
    'TAK oznacza prawo do decydowania w sprawie każdej z tych osób oraz zgodę na sposoby, które przy niej podajemy, i na żaden inny.',
  sayingNo: 'Jeśli odpowiedź brzmi NIE, mentoring w szkole się nie zmieni.',
  mentor: {
    bothAgree: 'Sposób kontaktu wybierają obie strony. Dni i godziny też ustala się wspólnie.',
    device: 'Jeśli młoda osoba nie ma telefonu, laptopa, internetu lub Wi-Fi, postaramy się pomóc.',
    worried: 'Jeśli martwi się Pani/Pan o młodą osobę, proszę najpierw porozmawiać z koordynatorem.',
    next: 'Pytamy też każdą młodą osobę. Jeśli powie „tak”, pytamy jej rodzica lub opiekuna. Każda z tych osób może powiedzieć „nie”. Damy znać, jak stoją sprawy.',
    status: 'Pod tymi samymi linkami zawsze widać, jak stoją sprawy.',
  },
  linkAbout: ({ link, mentee }) => `${link} (${mentee})`,
};
