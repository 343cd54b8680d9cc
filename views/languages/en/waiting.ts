type Mentee = { mentee: string };

/** To a mentor who waits until schools go back: a real choice, with a way on and a way back. */
export const waiting = {
  subject: 'How waiting until schools go back will work',
  opening: 'You told us that you will wait until the schools go back. That is fine. This is how it will work.',
  lines: ({ mentee }: Mentee) => [
    `You are still ${mentee}'s mentor.`,
    'You do not need to do anything now. We do not ask you again while schools are closed.',
    'We will write to you when the schools go back.',
    `Then your coordinator will contact you. Together you agree when you and ${mentee} meet again in school.`,
  ],
  soonerHeading: 'If you would like to start sooner',
  sooner: 'You can. Tell us, and your coordinator will talk to you first.',
  changeLink: 'Change your answer here',
};
