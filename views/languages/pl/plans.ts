import type { Texts } from '../en/texts.ts';

export const plans: Texts['plans'] = {
  confirm: {
    subject: ({ other }) => `Plan kontaktu (${other})`,
    opening: ({ other }) => `Oto plan kontaktu (${other}). Zacznie się tylko wtedy, gdy obie strony powiedzą „tak”.`,
    question: 'Czy ten plan odpowiada? Można powiedzieć „tak” albo poprosić o zmianę.',
  },
  agreed: {
    subject: ({ other }) => `Plan kontaktu jest ustalony (${other})`,
    subjectToParent: ({ mentee }) => `Plan mentoringu (${mentee})`,
    opening: ({ other }) => `Obie strony powiedziały „tak” na ten plan (${other}).`,
    openingToParent: ({ mentee }) => `${mentee} i mentor mają ustalony plan. Oto on.`,
    ownLink: 'Przed każdym spotkaniem wyślemy osobny link.',
    undoByReply: 'Wystarczy odpowiedzieć na tę wiadomość.',
    undoByCoordinator: 'Wystarczy powiedzieć koordynatorowi.',
    changeLink: 'Odpowiedź można też zmienić tutaj',
  },
};
