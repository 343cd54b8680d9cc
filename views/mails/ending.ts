import { aboutHref } from '../pages/about/about-href.ts';
import { type Block, heading, link, paragraph } from './blocks.ts';
import type { MailFrame } from './mail.tsx';

/** How every mail ends: the two links, the helplines, and how to reach us without e-mail. */
export const ending = (
  { language, links, programme, coordinator, publicUrl }: MailFrame,
  { passedOn }: { passedOn: boolean },
): Block[] => {
  const { ending: says, reach } = language;
  const { helplines, manager, phoneNumber, textNumber, senderName } = programme;
  const from = passedOn ? says.messageFrom : says.mailFrom;
  return [
    heading(says.worriedHeading),
    paragraph(says.danger(helplines)),
    link(says.worriedLink, links.worried),
    paragraph(
      ...(coordinator === undefined
        ? []
        : [says.tellFirst({ coordinator: `${coordinator.first} ${coordinator.last}` })]),
      says.manager({ manager: manager.name, email: manager.email }),
    ),
    heading(says.questionHeading),
    link(says.askLink, links.ask),
    paragraph(reach.youCan({ phone: phoneNumber, text: textNumber }), says.relay),
    paragraph(from({ sender: senderName }), says.hours),
    link(says.privacyLink, `${publicUrl}${aboutHref('privacy', language)}`),
  ];
};
