type Address = { manager: string; email: string };

/** The pages that need no link. */
export const help = {
  title: 'Help',
  useLink: 'To answer, or to see your answer, use the link in the email from us.',
  lostHeading: 'You lost the link',
  lost: 'We can take your answer by phone, or send the link again.',
  howHeading: 'How it works',
  mayChange: 'You can change your mind at any time.',
  worriedHeading: 'You are worried about someone',
  danger: ({ emergency, police, childline }: { emergency: string; police: string; childline: string }) =>
    `In danger now? Call ${emergency}. If it is not an emergency, call the police on ${police}. Young people can call Childline on ${childline}.`,
  orTalk: ({ manager, email }: Address) =>
    `Or talk to the school coordinator. You can also write to ${manager}, Mentor Services Manager, at ${email}.`,
};

export const privacy = {
  title: 'Privacy',
  intro: 'Breakthrough runs digital mentoring while schools are closed. This page says what we keep, and why.',
  whatHeading: 'What we keep',
  what: [
    'your name, and how to reach you',
    'your answers, and when and how you gave them',
    'the plan, and the dates of each Google Meet',
    'messages that the coordinator passes on',
    'any worry or question that you send us',
  ],
  cookie:
    'Our pages use one cookie. It lets you go on where you were, and nobody else see it. It says nothing about you, and it ends with your browser.',
  notRecorded: 'We do not record Google Meets. We do not track what you open or press.',
  whyHeading: 'Why we keep it',
  why: 'We need it to ask you, to plan, and to keep young people safe.',
  whoHeading: 'Who can see it',
  who: 'The school coordinator and the Mentor Services Manager. The other people in a pair never see your address or number.',
  danger: 'If someone may be in danger, we may have to tell social work or the police.',
  howLongHeading: 'How long we keep it',
  howLong: ({ days, years }: { days: number; years: number }) =>
    `We keep mails and plans for ${days} days after the mentoring ends. We keep a parent’s answer for ${years} years. We keep a record of a worry for longer.`,
  rightsHeading: 'Your rights',
  rights: ({ manager, email }: Address) =>
    `You can ask to see what we keep, to put it right, or to delete it. You can take back your yes at any time. Write to ${manager} at ${email}.`,
  complain: 'You can also complain to the Information Commissioner’s Office. Their number is 0303 123 1113.',
};

export const accessibility = {
  title: 'Accessibility',
  intro: 'We want everybody to be able to use these pages. You should be able to:',
  able: [
    'use them with a keyboard only',
    'use them with a screen reader',
    'make the text twice as big, or use a small phone',
    'change the colours',
    'use them with JavaScript turned off',
    'print them',
  ],
  checkedHeading: 'How we checked',
  checked:
    'We aim for WCAG 2.2 level AA. Each page is checked by machine when we change it. No disabled people have tested the pages with us yet.',
  notWellHeading: 'What does not work well',
  notWell: [
    'The pages are in few languages.',
    'Google Meet is not our service. We cannot put right what does not work there.',
  ],
  tellHeading: 'Tell us what is hard to use',
  writeTo: ({ email }: { email: string }) => `Or write to ${email}. You can always answer by phone.`,
};
