type Names = { names: string };
type Mentee = { mentee: string };
type Pair = { mentee: string; mentor: string };

/** A letter about several young people: what is the same for all stands once. */
export const several = {
  many: ({ count }: { count: number }) => `${count} young people`,
  subject: {
    'take-part': ({ names }: Names) => `Would you like to keep in touch with ${names}?`,
    consent: ({ names }: Names) => `Mentoring for ${names}: please reply YES or NO`,
    plan: ({ names }: Names) => `Plans to keep in touch with ${names}`,
    reminder: ({ names }: Names) => `Mentoring for ${names}: we still need your answers`,
    mixed: ({ names }: Names) => `Mentoring: ${names}`,
  },
  opening: ({ names }: Names) => `This email is about ${names}. Please look at what we say about each of them.`,
  about: ({ mentee }: Mentee) => `About ${mentee}`,
  takePart: ({ mentee }: Mentee) => `Would you like to keep in touch with ${mentee} while schools are closed?`,
  consent: ({ mentee, mentor }: Pair) =>
    `${mentee} would like to keep in touch with ${mentor}, their mentor at school.`,
  ways: 'These are the ways:',
  moreWays: ({ mentee }: Mentee) =>
    `You said yes to some ways for ${mentee} before. That stays as it was. These are new:`,
  again: 'We asked you this before. We have not had your answer yet. If you have just sent it, thank you.',
  answerLink: ({ mentee }: Mentee) => `Tell us your answer about ${mentee} here`,
  coordinator: ({ coordinator }: { coordinator: string }) => `The coordinator is ${coordinator}.`,
  answerHeading: 'How to answer',
  replyCounts: 'Your YES or NO then counts for each young person that we ask about in this email.',
  apart: 'Is your answer not the same for each of them? Then please use the links.',
  yesMeans:
    'YES means you may decide for each of them. It means you agree to the ways that we list for each, and to no other way.',
  sayingNo: 'If you say no, mentoring in school stays the same.',
  mentor: {
    bothAgree: 'You and the young person both need to agree the way. You agree the days and times too.',
    device: 'If a young person has no phone, laptop, data or Wi-Fi, we will do our best to help.',
    worried: 'If you are worried about a young person, talk to your coordinator first.',
    next: 'We also ask each young person. If they say yes, we ask their parent or carer. Each of them may say no. We will let you know how things stand.',
    status: 'You can always see how things stand by the same links.',
  },
  /** Of two links with the same words, whom each is about. */
  linkAbout: ({ link, mentee }: { link: string; mentee: string }) => `${link} (${mentee})`,
};
