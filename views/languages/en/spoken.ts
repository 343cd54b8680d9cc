type Mentor = { mentor: string };
type Mentee = { mentee: string };

const school = 'Your mentoring in school does not change.';
const kind = 'You have done nothing wrong.';
const here = 'I am here if you want to talk.';

/** What a coordinator says, or passes on, to somebody by voice. */
export const spoken = {
  question: {
    plan: ({ other, plan }: { other: string; plan: string }) =>
      `Here is a plan for you and ${other}. ${plan} Does it suit you?`,
    consent: ({ mentor, mentee }: { mentor: string; mentee: string }) =>
      `${mentee} would like to keep in touch with their mentor, ${mentor}, while schools are closed. Do you agree?`,
    'take-part': ({ other }: { other: string }) =>
      `Would you like to keep in touch with ${other} while schools are closed?`,
  },
  ways: ({ ways }: { ways: string }) => `The ways are: ${ways}.`,
  news: {
    'not-going-ahead': ({ mentor }: Mentor) =>
      `Keeping in touch with ${mentor} online is not going ahead at this time. ${kind}\n\n${school} ${here}`,
    'waiting-for-schools': ({ mentor }: Mentor) =>
      `You and ${mentor} will go on when the schools are back. ${kind}\n\n${school} ${here}`,
    stopped: ({ mentor }: Mentor) => `Keeping in touch with ${mentor} online has stopped. ${kind}\n\n${school} ${here}`,
    'new-coordinator': ({ mentor }: Mentor) =>
      `I look after you and ${mentor} from now on. All else stays as it is.\n\n${here}`,
    'schools-reopened': ({ mentor }: Mentor) =>
      `School is open again. You can see ${mentor} in school. I will tell you when.`,
    ended: ({ mentor }: Mentor) =>
      `Mentoring with ${mentor} has come to an end. ${kind}\n\nPlease do not get in touch with ${mentor} in private. If ${mentor} writes to you, do not answer, and tell me. If you meet by chance, a hello is fine. Tell me then too. ${here}`,
    'goes-on': ({ mentor }: Mentor) =>
      `I told you of a last day for you and ${mentor}. That has changed. You can keep in touch as before.`,
  },
  /** Before a last day that the young person can plan for. */
  lastWords: ({ mentor, day, by, mayWrite }: Mentor & { day: string; by: string; mayWrite: boolean }) =>
    `You and ${mentor} can keep in touch online until ${day}. Then it ends. ${kind}${mayWrite ? `\n\nYou can send ${mentor} one last message. Tell me your words by ${by}, or write them yourself. I read them first.` : ''}\n\n${here}`,
  missed: ({ mentor }: Mentor) =>
    `${mentor} did not make it to the Meet. It was not because of you.\n\nHow are you? We will find another time.`,
  missedBefore: ({ when }: { when: string }) =>
    `Your mentor could not be at the Google Meet on ${when}. It was nothing that you did. We will tell you about the next one.`,
  /** A message of theirs was not passed on. */
  blocked: ({ mentor }: Mentor) =>
    `I read your message to ${mentor}. I did not pass it on as it stands. Let us talk about it. ${kind}`,
  otherwise: 'There is news about your mentoring. Let us talk about it. You have done nothing wrong.',
  /** Before a plan, to a mentor who has said yes. */
  welcome: {
    opening: ({ mentee }: Mentee) =>
      `Thank you for saying yes to keeping in touch with ${mentee}. Do you have any questions?`,
    joining:
      'You open the link that we send you in Google Chrome and type in your name. Then I let you in. On a laptop you need no new software. On a phone you need the free Google Meet app.',
    sharing: ({ mentee }: Mentee) =>
      `Please never share your phone number, email or home address, and do not ask for theirs. If you are worried about ${mentee}, tell me first.`,
    next: ({ mentee }: Mentee) =>
      `We also need a yes from ${mentee} and from their parent or carer. Then I will send you a plan.`,
  },
  /** To a mentor who has waited until schools went back. */
  backInSchool: ({ mentee }: Mentee) => [
    `Thank you for waiting. School is open again, and you are still ${mentee}'s mentor.`,
    `When and where could you and ${mentee} meet in school? I will ask ${mentee} too.`,
    'Has anything changed for you since schools closed?',
  ],
};
