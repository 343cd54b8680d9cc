type Mentee = { mentee: string };
type Other = { other: string };

/** The questions, their reminders, and what follows a reply that nobody could read. */
export const asking = {
  answerBy: ({ day }: { day: string }) =>
    `Please answer by ${day}. If we do not hear from you, nothing new will start.`,
  /** To who was asked before, in an earlier closure of the schools. */
  lastTime: {
    yes: 'Last time schools were closed, you chose these ways:',
    no: 'Last time schools were closed, your answer was no.',
    wait: 'Last time schools were closed, you chose to wait.',
    again: 'That has ended. You can choose anew now.',
  },
  howItWorks: 'How it works',
  link: 'Tell us here',
  mentor: {
    subject: ({ mentee }: Mentee) => `Would you like to keep in touch with ${mentee}?`,
    opening: ({ mentee }: Mentee) =>
      `While schools are closed, mentors can keep in touch online or by message. Would you like to do this with ${mentee}?`,
    chooseHeading: 'You can choose',
    choices: [
      'Yes, I want to take part.',
      "No, I'll wait until schools go back. We will tell you how that works.",
      "I'm not sure, please contact me.",
    ],
    link: 'Tell us your choice here. It takes about 3 minutes',
    waysHeading: 'Ways to keep in touch',
    ways: [
      'Messages by email, phone or text. The coordinator passes them on.',
      'Google Meet with video, with sound only, or with typed chat only.',
    ],
    bothAgree: ({ mentee }: Mentee) =>
      `You and ${mentee} both need to agree the way. You agree the days and times too.`,
    device: ({ mentee }: Mentee) => `If ${mentee} has no phone, laptop, data or Wi-Fi, we will do our best to help.`,
    rulesHeading: 'The rules that keep everyone safe',
    noSharing: 'Do not share your phone number, email or home address. Do not ask for theirs.',
    worried: ({ mentee }: Mentee) => `If you are worried about ${mentee}, talk to your coordinator first.`,
    nextHeading: 'What happens next',
    next: ({ mentee }: Mentee) =>
      `We also ask ${mentee}. If they say yes, we ask their parent or carer. Each of them may say no. We will let you know how things stand.`,
    statusLink: 'You can always see how things stand here',
  },
  mentee: {
    subject: ({ mentor }: { mentor: string }) => `Would you like to keep in touch with ${mentor}?`,
    opening: ({ mentor }: { mentor: string }) =>
      `Schools are closed just now. Would you like to keep in touch with your mentor, ${mentor}?`,
    sayingNo: 'If you say no, you still have your mentor in school.',
    ways: [
      'You can send messages. Your coordinator passes them on.',
      'You can talk on Google Meet, with video or with sound only.',
      'You can type to each other on Google Meet, with no video and no sound.',
    ],
    link: 'Tell us what you would like here',
    orCoordinator: 'Or tell your coordinator. You can call or text them.',
    tellBy: ({ day }: { day: string }) =>
      `Please tell us by ${day}. If we do not hear from you, nothing new will start.`,
    noSharing: 'Please do not share your phone number, your email or where you live.',
    parentToo: 'If you say yes, we may ask your parent or carer too.',
    device: 'If you need a phone, a laptop, data or Wi-Fi, tell us. We will do our best to help.',
  },
  parent: {
    subject: ({ mentee }: Mentee) => `${mentee}'s mentoring: please reply YES or NO`,
    opening: ({ mentee, mentor }: { mentee: string; mentor: string }) =>
      `${mentee} has a Breakthrough mentor at school, called ${mentor}. While schools are closed, they can keep in touch online or by message.`,
    wish: ({ mentee }: Mentee) => `${mentee} would like to do this. It can only start if you agree.`,
    more: {
      subject: ({ mentee }: Mentee) => `${mentee}'s mentoring: more ways. Reply YES or NO`,
      agreed: ({ mentee, mentor }: { mentee: string; mentor: string }) =>
        `You said yes to these ways for ${mentee} and their mentor, ${mentor}:`,
      wish: ({ mentee }: Mentee) => `That goes on as it is. Now ${mentee} would like more ways to keep in touch.`,
    },
  },
  consent: {
    heading: 'How to answer',
    byReply: 'Reply to this email. Write YES or NO as the first word.',
    byCoordinator: 'Tell your coordinator YES or NO. They write down what you say.',
    yesMeans:
      'YES means you may decide for this child. It means you agree to these ways to keep in touch, and to no other way:',
    noMeans: 'NO means you do not agree.',
    notSure: 'Are you not sure if you may decide? Then please do not answer YES. Tell us, and we will phone you.',
    yesMeansToo: 'YES means you may decide for this child. It means you agree to these ways too:',
    noMeansOthersStay: 'NO means you do not agree to these. Your yes to the other ways stays as it was.',
    sayingNo: ({ mentee }: Mentee) => `If you say no, mentoring in school stays the same for ${mentee}.`,
    link: 'You can answer on this page too, and pick only some of the ways',
    noSharing: 'Nobody shares a phone number, an email address or a home address.',
    device: ({ mentee }: Mentee) =>
      `If ${mentee} needs a phone, a laptop, data or Wi-Fi, tell us. We will do our best to help.`,
    undoByReply: 'Just reply NO to this email.',
    undoByCoordinator: 'Just tell your coordinator.',
    changeLink: 'Or change your answer here',
  },
  remind: {
    subject: {
      consent: ({ other }: Other) => `${other}'s mentoring: we still need your YES or NO`,
      plan: ({ other }: Other) => `Does the plan with ${other} suit you?`,
      'take-part': ({ other }: Other) => `Keeping in touch with ${other}?`,
    },
    question: {
      consent: ({ other }: Other) =>
        `We asked if ${other} may keep in touch with their mentor while schools are closed.`,
      plan: ({ other }: Other) => `We sent you a plan to keep in touch with ${other}. Does it suit you?`,
      'take-part': ({ other }: Other) =>
        `We asked if you would like to keep in touch with ${other} while schools are closed.`,
    },
    questionAboutMore: ({ other }: Other) =>
      `We asked if ${other} may use more ways to keep in touch with their mentor.`,
    notYet: 'We have not had your answer yet. If you have just sent it, thank you.',
    last: 'We will not send this email again. We may phone you.',
    askForChange: 'If it does not suit you, ask for a change.',
  },
  notUnderstood: {
    subject: 'Thank you for your reply. A person will read it',
    willRead: 'Thank you for your reply. Your coordinator will read it and get back to you.',
    nothingYet: 'We have not written down an answer from you yet.',
    again: 'If you want to answer now, reply to this email. Write YES or NO as the first word.',
    link: 'Or answer on this page',
  },
};
