/** How every mail begins and ends. */
export const ending = {
  greeting: ({ first, last }: { first: string; last: string }) => `Dear ${first} ${last},`,
  worriedHeading: 'If you are worried',
  danger: ({ emergency, childline }: { emergency: string; childline: string }) =>
    `If someone is in danger now, call ${emergency}. Young people can call Childline on ${childline} at any time. It is free.`,
  worriedLink: "I'm worried about someone",
  tellFirst: ({ coordinator }: { coordinator: string }) =>
    `Your coordinator is ${coordinator}. Please tell them first.`,
  manager: ({ manager, email }: { manager: string; email: string }) =>
    `You can also write to ${manager}, the Mentor Services Manager, at ${email}.`,
  questionHeading: 'If you have a question',
  askLink: 'Ask us something',
  relay: 'If you cannot hear or speak on the phone, use Relay UK. Dial 18001 before our number.',
  mailFrom: ({ sender }: { sender: string }) => `This email is from ${sender}.`,
  messageFrom: ({ sender }: { sender: string }) => `This message is from ${sender}.`,
  hours: 'We pass on replies from 9am to 5pm, Monday to Friday.',
  privacyLink: 'What we keep about you, and for how long',
};

/** Wherever somebody may phone, they may also text, or use Relay UK (18001 before a number; source: relayuk.bt.com). */
export const reach = {
  us: ({ phone, text }: { phone: string; text: string }) =>
    `Phone us on ${phone}, or text us on ${text}. Relay UK: 18001 ${phone}.`,
  orUs: ({ phone, text }: { phone: string; text: string }) =>
    `Or phone us on ${phone}, or text us on ${text}. Relay UK: 18001 ${phone}.`,
  youCan: ({ phone, text }: { phone: string; text: string }) => `You can phone us on ${phone}, or text us on ${text}.`,
};
