import { aboutHref } from '../pages/about/about-href.ts';
import { type Block, heading, link, paragraph } from './blocks.ts';
import type { MailFrame } from './mail-frame.ts';

/** One link; in a letter about several young people one about each, so that a worry is never taken for one about another. */
const linksAbout = (what: 'worried' | 'ask', text: string, { language, links, each = [] }: MailFrame): Block[] =>
  each.length < 2
    ? [link(text, links[what])]
    : each.map((one) => link(language.several.linkAbout({ link: text, mentee: one.mentee }), one.links[what]));

/** How every mail ends: the two links, the helplines, and how to reach us without e-mail. */
export const ending = (frame: MailFrame, { passedOn }: { passedOn: boolean }): Block[] => {
  const { language, programme, coordinator, publicUrl } = frame;
  const { ending: says, reach } = language;
  const { helplines, manager, phoneNumber, textNumber, senderName } = programme;
  const from = passedOn ? says.messageFrom : says.mailFrom;
  return [
    heading(says.worriedHeading),
    paragraph(says.danger(helplines)),
    ...linksAbout('worried', says.worriedLink, frame),
    paragraph(
      ...(coordinator === undefined
        ? []
        : [says.tellFirst({ coordinator: `${coordinator.first} ${coordinator.last}` })]),
      says.manager({ manager: manager.name, email: manager.email }),
    ),
    heading(says.questionHeading),
    ...linksAbout('ask', says.askLink, frame),
    paragraph(reach.youCan({ phone: phoneNumber, text: textNumber }), says.relay),
    paragraph(from({ sender: senderName }), says.hours),
    link(says.privacyLink, `${publicUrl}${aboutHref('privacy', language)}`),
  ];
};
