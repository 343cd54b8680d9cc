type Time = { time: string };

/** The pages at the door of a Google Meet, for the two who meet. */
export const door = {
  what: ({ way, when }: { way: string; when: string }) => `${way}, on ${when}.`,
  cannotLink: 'I can’t make it',
  cannotTitle: 'Can you not make it?',
  cannotFine: 'That is fine. You do not have to say why.',
  cannotTells: 'We will tell the others that this Google Meet is off. We will not say who asked for it.',
  cannotButton: 'Call this Meet off',
  over: { title: 'This Google Meet is over', text: 'We will send you a new link before the next one.' },
  cancelled: {
    title: 'This Google Meet is off',
    text: 'You do not need to do anything. Your coordinator will tell you what comes next.',
  },
  notAgreed: {
    title: 'This Google Meet is not going ahead',
    text: 'You do not need to do anything. Your coordinator will tell you what comes next.',
  },
  openTitle: 'You can join now',
  before: 'Before you join',
  signIn: 'Join without signing in to Google. Type your first name only.',
  letIn: 'The coordinator lets you in. They stay the whole time and hear or read everything.',
  noSharing: 'Please do not share phone numbers, addresses or other accounts.',
  drops: 'If the call drops, come back to this page.',
  join: 'Join the call',
  early: 'You are early',
  startsAt: ({ time }: Time) => `It starts at ${time}. You can join from this page then.`,
  notThere: {
    title: 'Your coordinator is not there yet',
    text: 'You can join as soon as the coordinator is in the call. Please wait on this page.',
  },
  wait: {
    title: 'Please wait here',
    text: 'The coordinator is not in the call just now. You can come back in when they are.',
  },
  notNow: {
    title: 'This Google Meet is not open yet',
    text: 'Please wait on this page. If it does not open, your coordinator will tell you what comes next.',
  },
  looksAgain: ({ seconds }: { seconds: number }) => `This page looks again by itself every ${seconds} seconds.`,
  lookAgain: 'Look again now',
};
