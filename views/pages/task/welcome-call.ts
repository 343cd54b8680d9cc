import { type DoTaskProps, doTaskPage } from './do-task.tsx';
import type { Say } from './say-in.ts';

/** The guide: "we will be in touch soon to discuss further and put a contact plan in place". */
export const welcomeCallToSay =
  (mentee: string): Say =>
  ({ promises, spoken }) => {
    const { opening, joining, sharing, next } = spoken.welcome;
    return [
      opening({ mentee }),
      promises.coordinator,
      promises.meetRules.join(' '),
      promises.messages,
      joining,
      sharing({ mentee }),
      next({ mentee }),
      promises.changeYourMind,
    ].join('\n\n');
  };

/** Before the plan: somebody who said yes hears a voice. */
export const welcomeCallPage = (props: DoTaskProps): string =>
  doTaskPage(props, {
    title: 'Welcome call',
    introduction: [
      'This mentor has said yes. Please phone them before you propose a plan.',
      'If they do not pick up, try again. The plan waits for your call, but not past the date above.',
      'If they tell you that they think otherwise now, help them to change their answer with their own link.',
    ],
    wordsTitle: 'What to talk about',
  });
