import type { Texts } from '../en/texts.ts';
import { withinHours, workingDays } from './plural.ts';

export const boxes: Texts['boxes'] = {
  readers: { coordinator: 'Koordynator', manager: 'Mentor Services Manager' },
  tooLong: ({ most }) => `Wiadomość może mieć najwyżej ${most} znaków`,
  worried: {
    title: 'Martwię się o kogoś',
    danger: ({ emergency, childline, phone, text }) =>
      `Czy komuś grozi teraz niebezpieczeństwo? Proszę dzwonić: ${emergency}. Dla młodych osób: Childline ${childline}. Można też zadzwonić do koordynatora: ${phone}. Albo wysłać SMS: ${text}. Relay UK: 18001 ${phone}.`,
    about: {
      legend: 'Czy chodzi o koordynatora albo o Mentor Services Manager?',
      hint: 'Jeśli tak, ta osoba tego nie zobaczy',
      other: 'Nie, chodzi o kogoś innego',
      coordinator: 'Tak, chodzi o koordynatora',
      manager: 'Tak, chodzi o Mentor Services Manager',
    },
    readBy: {
      coordinator:
        'Jeśli chodzi o kogoś innego, najpierw przeczyta to koordynator w szkole. Może to też przeczytać Mentor Services Manager. Bez odpowiedzi na pierwsze pytanie koordynator tego nie zobaczy.',
      manager: 'Najpierw przeczyta to Mentor Services Manager.',
    },
    label: 'Co jest powodem niepokoju?',
    hint: 'Proszę napisać, co było widać, słychać albo co było napisane',
    missing: 'Proszę napisać, co jest powodem niepokoju',
    name: 'Imię i nazwisko (nieobowiązkowo)',
    urgent: 'Czy ktoś potrzebuje pomocy jeszcze dziś? (nieobowiązkowo)',
    urgentYes: 'Tak, to pilne',
    button: 'Wyślij',
    sentTitle: 'Dziękujemy za wiadomość',
    told: 'Wie już o tym właściwa osoba. To była dobra decyzja.',
    when: ({ hours, criticalHours }) =>
      `Jeśli to pilne, ktoś się tym zajmie w ciągu ${withinHours(criticalHours)}, w dzień i w nocy. Jeśli nie, w ciągu ${withinHours(hours)}.`,
    holds: 'Mentoring online jest zatrzymany, aż ktoś to sprawdzi.',
    nothingElse: 'Nie trzeba robić nic więcej.',
  },
  question: {
    title: 'Pytanie do nas',
    readBy: ({ reader }) =>
      `To pytanie przeczyta: ${reader}. Odpowiedź się przez to nie zmienia i nic się nie zatrzymuje.`,
    label: 'O co chodzi?',
    missing: 'Proszę wpisać pytanie',
    button: 'Wyślij pytanie',
    sentTitle: 'Mamy to pytanie',
    answeredIn: ({ reader, days }) => `${reader} odpowie w ciągu ${workingDays(days)}.`,
    hours: 'Odpowiedzi przychodzą od 9:00 do 17:00, od poniedziałku do piątku. Nie trzeba robić nic więcej.',
  },
};
