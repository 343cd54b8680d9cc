import { CHANGE_YOUR_MIND, COORDINATOR_RULE, MEET_RULES, MESSAGE_RULE } from '../../mails/guide-words.ts';
import { type DoTaskProps, doTaskPage } from './do-task.tsx';

/** The guide: "we will be in touch soon to discuss further and put a contact plan in place". */
export const welcomeCallToSay = (menteeFirst: string): string =>
  [
    `Thank you for saying yes to keeping in touch with ${menteeFirst}. Do you have any questions?`,
    COORDINATOR_RULE,
    MEET_RULES.join(' '),
    MESSAGE_RULE,
    'You open the link that we send you in Google Chrome and type in your name. Then I let you in. On a laptop you need no new software. On a phone you need the free Google Meet app.',
    `Please never share your phone number, email or home address, and do not ask for theirs. If you are worried about ${menteeFirst}, tell me first.`,
    `We also need a yes from ${menteeFirst} and from their parent or carer. Then I will send you a plan.`,
    CHANGE_YOUR_MIND,
  ].join('\n\n');

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
