import type { Texts } from '../en/texts.ts';

const ON_WEEKDAYS = ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek'];

export const words: Texts['words'] = {
  ways: {
    messages: 'wiadomości, które przekazuje koordynator',
    'meet-video': 'Google Meet z obrazem i dźwiękiem',
    'meet-audio': 'Google Meet tylko z dźwiękiem',
    'meet-chat': 'Google Meet tylko z czatem na piśmie',
  },
  weekdays: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek'],
  morning: ({ weekday }) => `${weekday} przed południem`,
  afternoon: ({ weekday }) => `${weekday} po południu`,
  fullHour: 'H:mm',
  hourAndMinutes: 'H:mm',
  day: 'cccc, d MMMM',
  dayAndTime: ({ day, time }) => `${day}, godz. ${time}`,
  // Weeks are 1, 2 or 4.
  every: ({ weeks }) => (weeks === 1 ? 'co tydzień' : `co ${weeks} tygodnie`),
  and: ({ before, last }) => `${before} i ${last}`,
  plan: {
    starts: ({ day }) => `Początek: ${day}.`,
    passedOn: 'Przekazuje je koordynator.',
    onlyMessages: 'Plan to wymiana wiadomości.',
    meet: ({ way, every, weekday, time }) => `${way}: ${every}, ${ON_WEEKDAYS[weekday - 1] ?? ''} o godz. ${time}.`,
    minutes: ({ minutes }) => `Każde spotkanie trwa najwyżej ${minutes} minut.`,
    chatOpen: 'Czat też pozostaje otwarty, bo komuś to pomaga.',
    others: ({ roles }) => `Na spotkaniu będą też: ${roles}.`,
    otherRoles: {
      interpreter: 'tłumacz',
      supporter: 'osoba wspierająca',
      parent: 'rodzic lub opiekun',
      teacher: 'nauczyciel',
    },
    messagesToo: 'Można też wysyłać wiadomości. Przekazuje je koordynator.',
  },
};
