import { type Block, heading, link, paragraph } from './blocks.ts';
import type { MailFrame } from './mail.tsx';

/** How every mail ends: the two links, the helplines, and how to reach us without e-mail. */
export const ending = (
  { links, programme, coordinator, publicUrl }: MailFrame,
  { passedOn }: { passedOn: boolean },
): Block[] => [
  heading('If you are worried'),
  paragraph(
    `If someone is in danger now, call ${programme.helplines.emergency}.`,
    `Young people can call Childline on ${programme.helplines.childline} at any time. It is free.`,
  ),
  link("I'm worried about someone", links.worried),
  paragraph(
    `Your coordinator is ${coordinator.first} ${coordinator.last}. Please tell them first.`,
    `You can also write to ${programme.manager.name}, the Mentor Services Manager, at ${programme.manager.email}.`,
  ),
  heading('If you have a question'),
  link('Ask us something', links.ask),
  paragraph(
    `You can phone us on ${programme.phoneNumber}, or text us on ${programme.textNumber}.`,
    'If you cannot hear or speak on the phone, use Relay UK. Dial 18001 before our number.',
  ),
  paragraph(
    `This ${passedOn ? 'message' : 'email'} is from ${programme.senderName}. We pass on replies from 9am to 5pm, Monday to Friday.`,
  ),
  link('What we keep about you, and for how long', `${publicUrl}/privacy`),
];
