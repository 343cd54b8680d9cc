/** Words that go from one to the other through the coordinator. */
export const messages = {
  receipt: {
    subject: 'We have your message',
    thanks: ({ other }: { other: string }) => `Thank you for your message to ${other}.`,
    readBy: ({ when }: { when: string }) => `Your coordinator will read it by ${when}.`,
    nextUp: 'If all is well, it is then passed on from 9am to 5pm, Monday to Friday.',
    notBefore: 'Nobody may read it before then.',
    files: 'We cannot take files or pictures, sorry. We left them out.',
    filesSubject: 'We cannot take files',
    noWords: ({ other }: { other: string }) => `Your email to ${other} had no words in it that we could read.`,
    again: 'Do you want to write again? Just reply to this email.',
  },
  passed: {
    subject: ({ other }: { other: string }) => `A message from ${other}`,
    from: ({ other }: { other: string }) => `We pass on these words from ${other}:`,
    reply: 'Do you want to write back? Just reply to this email. Your coordinator reads it first.',
    /** To somebody without mail. */
    replySpoken: 'Do you want to answer? Tell your coordinator. They will pass it on.',
  },
  blocked: {
    subject: 'Your message',
    said: ({ when }: { when: string }) => `We did not pass on your message of ${when}.`,
    next: 'Your coordinator will talk with you about it.',
  },
  how: {
    byMail: 'Just reply to this email, or write here:',
    /** To somebody without mail. */
    spoken: ({ text }: { text: string }) =>
      `Tell your coordinator your message by phone, or text it to ${text}. If you have a phone with data, you can write here:`,
  },
  link: 'Write a message, or see where yours stand, here',
  write: {
    title: 'Write a message',
    readBy: ({ when }: { when: string }) => `Your coordinator reads it first, by ${when}.`,
    leaveOut: 'Please leave out phone numbers, addresses, links and names of accounts.',
    label: ({ other }: { other: string }) => `Your message to ${other}`,
    missing: 'Enter your message',
    button: 'Send your message',
    sentTitle: 'We have your message',
  },
  list: {
    title: 'Your messages',
    none: 'You have not written any yet.',
    sent: ({ when }: { when: string }) => `Sent on ${when}`,
    notOpen: 'Messages cannot be passed on at this time. Please phone your coordinator.',
    status: {
      received: ({ when }: { when: string }) => `Your coordinator reads it by ${when}.`,
      allowed: ({ when }: { when: string }) => `It has been read. We pass it on, ${when}.`,
      redacted: ({ when }: { when: string }) => `It has been read. We pass it on with some words left out, ${when}.`,
      now: 'now',
      'handed-over': 'Your coordinator is passing it on.',
      delivered: 'It was passed on.',
      deliveredInPart: 'It was passed on, with some words left out.',
      blocked: 'It was not passed on. Your coordinator will talk with you.',
      stopped: 'It was not passed on.',
    },
  },
};
