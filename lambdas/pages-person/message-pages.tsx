import { type Writer, writerSchema } from '../../domain/concepts/message.ts';
import { isOfficeHours, nextOfficeOpening } from '../../domain/rules/calendar/office-hours.ts';
import { addWorkingHours } from '../../domain/rules/calendar/working-hours.ts';
import { mayPassOn } from '../../domain/rules/messages/may-pass-on.ts';
import { renderPage } from '../../views/pages/layout.tsx';
import { MessagesPage } from '../../views/pages/person/messages-page.tsx';
import { MessageSentPage, WritePage } from '../../views/pages/person/write-page.tsx';
import { instantInWords } from '../../views/words.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Characters of a message. */
const LONGEST_MESSAGE = 5000;
/** Ids that we gave out ourselves; any other is replaced. */
const ONCE = /^[\w-]{8,64}$/;

interface Call {
  request: WebRequest;
  deps: PagesPersonDeps;
}

/** Whoever is worried about this pair is nobody's news: a message written meanwhile waits. */
const mayWrite = ({ pair, choices }: Visit, { programme }: PagesPersonDeps): boolean =>
  mayPassOn({ pair, choices, concern: 'none', continues: programme.messagesAlreadyContinue }) !== 'no';

/** The address of the pages about messages, for who has any. */
export const messagesUrlOf = (visit: Visit, deps: PagesPersonDeps): string | undefined =>
  writerSchema.safeParse(visit.party).success && mayWrite(visit, deps) ? visit.at('messages') : undefined;

const readByOf = ({ language }: Visit, { now, programme }: PagesPersonDeps): string =>
  instantInWords(toInstant(addWorkingHours(now(), programme.messageReadHours)), language);

const listPage = async (visit: Visit, from: Writer, deps: PagesPersonDeps): Promise<WebResponse> => {
  const { frame, language, pair, at } = visit;
  const now = deps.now();
  const messages = (await deps.messages.listMessages(pair.id)).filter((message) => message.from === from).reverse();
  return {
    status: 200,
    body: renderPage({
      title: language.messages.list.title,
      frame,
      backLink: at(''),
      children: (
        <MessagesPage
          messages={messages}
          opensAt={isOfficeHours(now) ? undefined : toInstant(nextOfficeOpening(now))}
          writeUrl={mayWrite(visit, deps) ? at('write') : undefined}
        />
      ),
    }),
  };
};

const problemsOf = (text: string, { language }: Visit) => {
  if (text === '') return [{ field: 'text', text: language.messages.write.missing }];
  return text.length > LONGEST_MESSAGE
    ? [{ field: 'text', text: language.boxes.tooLong({ most: LONGEST_MESSAGE }) }]
    : [];
};

const writePage = async (visit: Visit, from: Writer, { request, deps }: Call): Promise<WebResponse> => {
  const { frame, language, pair, at } = visit;
  if (!mayWrite(visit, deps)) return redirect(at('messages'));
  const isPost = request.method === 'POST';
  const text = isPost ? (request.form.get('text') ?? '').trim() : '';
  const errors = isPost ? problemsOf(text, visit) : [];
  const given = request.form.get('once') ?? '';
  const once = isPost && ONCE.test(given) ? given : deps.newId();
  if (isPost && errors.length === 0) {
    await deps.takeMessage({ id: once, pairId: pair.id, from, by: personIdOf(pair, from), route: 'page', text });
    return redirect(at('message-sent'));
  }
  return {
    status: errors.length === 0 ? 200 : 422,
    body: renderPage({
      title: language.messages.write.title,
      frame,
      error: errors.length > 0,
      backLink: at('messages'),
      children: (
        <WritePage
          action={at('write')}
          once={once}
          otherFirst={from === 'mentor' ? visit.menteeFirst : visit.mentorFirst}
          readBy={readByOf(visit, deps)}
          text={text}
          errors={errors}
          helplines={deps.programme.helplines}
        />
      ),
    }),
  };
};

const sentPage = (visit: Visit, deps: PagesPersonDeps): WebResponse => ({
  status: 200,
  body: renderPage({
    title: visit.language.messages.write.sentTitle,
    frame: visit.frame,
    children: (
      <MessageSentPage
        readBy={readByOf(visit, deps)}
        messagesUrl={visit.at('messages')}
        helplines={deps.programme.helplines}
      />
    ),
  }),
});

/** The pages of mentor and mentee about their messages; undefined for any other page or reader. */
export const messagePages = async (page: string, visit: Visit, call: Call): Promise<WebResponse | undefined> => {
  const from = writerSchema.safeParse(visit.party).data;
  if (from === undefined) return undefined;
  if (page === 'messages') return await listPage(visit, from, call.deps);
  if (page === 'write') return await writePage(visit, from, call);
  return page === 'message-sent' ? sentPage(visit, call.deps) : undefined;
};
