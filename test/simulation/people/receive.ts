import type { MailView } from '../../../local/story/desk.ts';
import type { Side } from '../chronicle.ts';
import type { Life } from '../invented-lives.ts';
import { HOUR } from '../moments.ts';
import { chanceOf, nextChanceOf, plan, type Stage } from '../stage.ts';
import { lookAt, sideOf } from './answer.ts';
import { planToCome } from './meet.ts';
import { replyTo } from './reply.ts';
import { temperOf } from './temper.ts';

export interface Words {
  life: Life;
  side: Side;
  text: string;
}

/** Links of one kind, each once, without what follows its token. */
export const linksIn = (text: string, kind: 'a' | 't' | 'join'): string[] => [
  ...new Set(text.match(new RegExp(`https?://[^\\s/]+/${kind}/[0-9a-z]+`, 'g')) ?? []),
];

/** When a session begins that a calendar file tells of. */
export const startIn = ({ attachments }: Pick<MailView, 'attachments'>): number | undefined => {
  const file = attachments.find(({ contentType }) => contentType.startsWith('text/calendar'))?.content ?? '';
  if (/METHOD:CANCEL/.test(file)) return undefined;
  const [, ...parts] = /DTSTART:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(file) ?? [];
  const [year = 0, month = 1, day, hour, minute, second] = parts.map(Number);
  return parts.length === 0 ? undefined : Date.UTC(year, month - 1, day, hour, minute, second);
};

const lookLater = (stage: Stage, { life, side }: Omit<Words, 'text'>, url: string): void => {
  const { hours } = temperOf(stage, life, side);
  const at = stage.now + Math.round(hours * HOUR * nextChanceOf(stage, life.ref, side, 'letter').between(0.5, 1.5));
  plan(stage, at, `${life.ref} ${side} looks at a letter`, async () => await lookAt(stage, { life, side, url }));
};

/** Words that were read out or passed on as a text: the links in them work like those of a mail. */
export const receiveWords = (stage: Stage, { life, side, text }: Words): void => {
  for (const url of linksIn(text, 'a').slice(0, 1)) lookLater(stage, { life, side }, url);
};

/** A mail comes to somebody of a pair. */
export const receiveMail = (stage: Stage, life: Life, mail: MailView): void => {
  const side = sideOf(life, mail.to);
  if (side === undefined) return;
  const start = startIn(mail);
  const [door] = linksIn(mail.text, 'join');
  if (door !== undefined && start !== undefined) planToCome(stage, { life, who: side, url: door, start });
  const [url] = linksIn(mail.text, 'a');
  if (url === undefined) return;
  const replies =
    side === 'parent' && /YES or NO/.test(mail.subject) && chanceOf(stage, life.ref, 'parent replies').happens(0.5);
  const { hours } = temperOf(stage, life, side);
  if (replies && !stage.chronicle.said.some((said) => said.ref === life.ref && said.side === side))
    plan(
      stage,
      stage.now + Math.round(hours * HOUR),
      `${life.ref} parent replies`,
      async () => await replyTo(stage, life, mail),
    );
  else lookLater(stage, { life, side }, url);
};
