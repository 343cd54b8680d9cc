type Numbers = { emergency: string; childline: string; phone: string; text: string };
type Hours = { hours: number; criticalHours: number };

/** The two boxes that are open to everybody: a worry, and a question. */
export const boxes = {
  readers: { coordinator: 'Your coordinator', manager: 'The Mentor Services Manager' },
  tooLong: ({ most }: { most: number }) => `Your message must be ${most} characters or fewer`,
  worried: {
    title: 'I’m worried about someone',
    danger: ({ emergency, childline, phone, text }: Numbers) =>
      `In danger now? Call ${emergency}. Young people: Childline ${childline}. Or phone your coordinator: ${phone}. Or text ${text}. Relay UK: 18001 ${phone}.`,
    about: {
      legend: 'Is it about your coordinator or the Mentor Services Manager?',
      hint: 'If it is, they will not see it',
      other: 'No, it is about someone else',
      coordinator: 'Yes, it is about the coordinator',
      manager: 'Yes, it is about the Mentor Services Manager',
    },
    readBy: {
      coordinator:
        'If it is about someone else, your school coordinator reads this first. The Mentor Services Manager may read it too. If you do not say, your coordinator does not see it.',
      manager: 'The Mentor Services Manager reads this first.',
    },
    label: 'What are you worried about?',
    hint: 'Write what you saw, heard or read',
    missing: 'Enter what you are worried about',
    name: 'Your name (optional)',
    urgent: 'Does someone need help today? (optional)',
    urgentYes: 'Yes, this is urgent',
    button: 'Send your worry',
    sentTitle: 'Thank you for telling us',
    told: 'The right person has been told. You did the right thing.',
    when: ({ hours, criticalHours }: Hours) =>
      `If it is urgent, someone will look within ${criticalHours} hours, day or night. If not, within ${hours} hours.`,
    holds: 'Online mentoring stops until someone has looked.',
    nothingElse: 'You do not need to do anything else.',
  },
  question: {
    title: 'Ask us something',
    readBy: ({ reader }: { reader: string }) =>
      `${reader} reads this. It does not change your answer, and nothing stops.`,
    label: 'What would you like to know?',
    missing: 'Enter your question',
    button: 'Send your question',
    sentTitle: 'We have your question',
    answeredIn: ({ reader, days }: { reader: string; days: number }) =>
      `${reader} will answer within ${days} working days.`,
    hours: 'Replies come from 9am to 5pm, Monday to Friday. You do not need to do anything else.',
  },
};
