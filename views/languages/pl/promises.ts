import type { Texts } from '../en/texts.ts';

export const promises: Texts['promises'] = {
  meetRules: [
    'Spotkanie w Google Meet trwa najwyżej 30 minut.',
    'Spotkania są w dni powszednie, od 10:00 do 16:00. Umawiamy je wcześniej.',
  ],
  coordinator: 'Koordynator jest zawsze obecny. Słyszy albo czyta wszystko. Swój mikrofon i swoją kamerę ma wyłączone.',
  messages:
    'Wiadomość do koordynatora można wysłać w każdej chwili. Koordynator przekazuje wiadomości od 9:00 do 17:00, od poniedziałku do piątku.',
  notInsteadOfSchool: 'To nie zastępuje mentoringu w szkole. To rozwiązanie tylko na krótki czas.',
  changeYourMind: 'Zdanie można zmienić w każdej chwili: co do wszystkiego albo co do jednego sposobu.',
  noNeedToSayYes: 'Nie trzeba się zgadzać. Nie trzeba podawać powodu.',
};
