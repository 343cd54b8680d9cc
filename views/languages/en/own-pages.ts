type Days = { days: number };

/** The pages that a link opens, but for the questions. */
export const start = {
  titles: {
    mentor: 'Keep in touch while schools are closed',
    mentee: 'Keep in touch while schools are closed',
    parent: 'Say yes or no to digital mentoring',
    plan: 'See your plan and tell us if it suits',
  },
  what: {
    mentor: [
      'You and your mentee can keep in touch by message or by Google Meet.',
      'Tell us if you want to take part, and how. You do not have to.',
    ],
    mentee: [
      'You and your mentor can keep in touch by message or by Google Meet.',
      'Tell us if you want to take part, and how. You do not have to.',
    ],
    parent: [
      'A young person would like to keep in touch with a school mentor while schools are closed.',
      'This needs your answer. First we ask who you are.',
    ],
    plan: ['We have a plan for how and when you keep in touch. It only starts if it suits you both.'],
  },
  minutes: ({ minutes }: { minutes: number }) => `It takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  unsure: 'You asked us to contact you. We will. You can still answer here.',
  answerBy: ({ day }: { day: string }) => `Please answer by ${day}. You can change your mind at any time.`,
  button: 'Start',
  otherWays: 'Other ways to answer',
  orReply: 'You can also reply to our email with YES or NO.',
  kept: 'We keep your name, your answer and the date. {privacy}.',
  privacyLink: 'Read how we keep it safe',
};

export const check = {
  title: 'Check your answer before you send it',
  mayChange: 'You can change your mind at any time, with the same link.',
};

export const done = {
  title: 'We have your answer',
  unsureTitle: 'We will contact you',
  nextHeading: 'What happens next',
  unsure: {
    said: 'You asked us to contact you.',
    next: ({ days }: Days) => [
      `Your coordinator will contact you within ${days} working days.`,
      'Nothing starts before you say yes.',
    ],
  },
  no: {
    said: 'You said no.',
    next: [
      'That is fine. Nothing new will start.',
      'Mentoring in school stays the same. You do not need to do anything.',
    ],
  },
  yes: {
    said: 'You said yes.',
    mentor: ({ days, callDays }: { days: number; callDays: number }) => [
      `Your coordinator will contact you within ${callDays} working days to talk about it.`,
      'It is not settled yet. Your mentee and their parent or carer must agree too.',
      `They have ${days} days to answer. Then we will let you know what happens next.`,
    ],
    mentee: ({ days }: Days) => [
      'It is not settled yet. Your mentor must agree too, and so must your parent or carer.',
      `They have ${days} days to answer. Then your coordinator will tell you what happens next.`,
    ],
    parent: [
      'The coordinator now makes a plan for when and how they keep in touch.',
      'We will send you the plan when it is agreed. You do not need to do anything.',
    ],
  },
  planYes: {
    said: 'You said that the plan suits you.',
    next: ({ days }: Days) => [
      `The other person has ${days} days to answer. Then we will tell you if the plan is settled.`,
    ],
  },
  planChanges: {
    said: 'You asked us to change the plan.',
    next: ({ days }: Days) => [`Your coordinator will contact you within ${days} working days, and make a new plan.`],
  },
  wait: {
    said: 'You will wait until schools go back.',
    next: ({ days }: Days) => [
      `That is fine. We will get back to you within ${days} days to tell you how this will work.`,
      'We will also write to you when schools go back.',
    ],
  },
  stillAnswer: 'You can still {link} at any time, with the same link.',
  answerLink: 'answer here',
  keepHeading: 'Keep this page',
  keep: 'You can print it. {link} at any time, with the same link.',
  statusLink: 'See or change your answer',
};

export const status = {
  title: 'Your answer',
  none: 'We have no answer from you yet.',
  answers: { yes: 'Yes', no: 'No', wait: 'Wait until schools go back' },
  answer: 'Answer',
  ways: 'Ways',
  givenOn: 'Given on',
  rules: ({ version }: { version: number }) => `You know our rules, version ${version}`,
  heading: 'Where things stand',
  statuses: {
    'being-asked': 'Everybody is being asked. We will let you know when we have all the answers.',
    'ways-chosen': 'The ways to keep in touch are chosen. The coordinator is making a plan with you both.',
    ready: 'All is ready. You can keep in touch as planned.',
    'not-going-ahead': 'This is not going ahead at this time. Mentoring in school stays the same.',
    'waiting-for-schools': 'This is waiting until schools go back. We will write to you then.',
    ended: 'Mentoring has come to an end. Please do not get in touch in private.',
    'schools-back': 'Schools are back. Mentoring goes on in school, and online mentoring has ended.',
  },
  /** To a parent, where it differs. */
  parentStatuses: {
    'ways-chosen': 'The ways to keep in touch are chosen. The coordinator is making a plan with them both.',
    ready: 'All is ready. They can keep in touch as planned.',
  },
  allChose: ({ ways }: { ways: string }) => `You all chose: ${ways}.`,
  nextMeet: ({ day }: { day: string }) => `The next Google Meet is on ${day}.`,
  changeHeading: 'Change your mind',
  change: 'You can change how you keep in touch, or stop, at any time. You do not have to say why.',
  changeButton: 'Change your answer',
};

/** Before an answer is shown in a browser that we do not know. */
export const whose = {
  title: 'Was this link sent to you?',
  why: ['Our emails are sometimes passed on. So we ask this before we show you more.'],
  helping: 'Do you help the person it was sent to? Then press yes for them.',
  mine: 'Yes, it was sent to me',
};

/** For somebody whom our mail was not for. */
export const notForMe = {
  link: 'This is not for me',
  title: 'Was our email not for you?',
  what: [
    'Tell us, and we will check whom we wrote to.',
    'This does not count as an answer. We do not ask who you are.',
  ],
  button: 'Tell the coordinator',
  thanksTitle: 'Thank you, we will check this',
  thanks: [
    'The coordinator has been told. We recorded no answer.',
    'Please delete our email. You do not need to do anything else.',
  ],
};

/** Kind words where a link leads nowhere, or came too late. */
export const kind = {
  dead: {
    unknown: {
      title: 'This link does not work',
      text: [
        'The link may be cut short, or it may be too old.',
        'Please copy the whole link from our email and try again.',
      ],
    },
    'too-old': {
      title: 'This link is too old',
      text: ['It worked for a time only. Please open the link in our newest email to you.'],
    },
    withdrawn: {
      title: 'This link is not in use any more',
      text: ['We took it back, so it opens nothing. If we need you, we will contact you.'],
    },
    'wrong-door': {
      title: 'This link opens another page',
      text: ['It is one of our links, but it does not belong to this page.'],
    },
    open: 'Open the right page',
  },
  deadHelp: {
    person: 'We can take your answer by phone.',
    task: 'We will send you a new one.',
    join: 'We will help you in.',
  },
  sorryTitle: 'Sorry, something went wrong',
  sorry: [
    'We could not show this page. Please go back and try again in a few minutes.',
    'If you sent something, we may have it. Sent again, it still counts once.',
  ],
  notFoundTitle: 'Page not found',
  notFound: 'There is no page at this address.',
  ownPage: 'Go back to your own page',
  closedTitle: 'The date to answer has passed',
  settledTitle: 'We do not need your answer any more',
  notNeeded: 'We do not need an answer to this question any more. You do not need to do anything.',
  stillTell: 'You can still tell us what you want. Your coordinator will read it and contact you.',
  answerNow: 'Answer now',
  lateTitle: 'We passed your answer on',
  late: 'The date to answer had passed, so nothing starts by itself.',
  lateNext: ({ days }: Days) => `Your coordinator will read your answer and contact you within ${days} working days.`,
  changedTitle: 'We have your change',
  changed: ({ answer }: { answer: string }) => `Your answer is now: ${answer}.`,
  stopped: 'This counts at once. No new Meet will start and no message will be passed on.',
  notStopped: 'If contact had stopped, your coordinator will talk to you before it starts again.',
  statusLink: 'See or change your answer',
};
