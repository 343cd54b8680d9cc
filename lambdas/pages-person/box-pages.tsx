import { aboutSchema } from '../../domain/concepts/concern.ts';
import type { Language } from '../../views/languages/language.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { renderPage } from '../../views/pages/layout.tsx';
import { AskUsPage, AskUsSentPage } from '../../views/pages/person/ask-us-page.tsx';
import { all, type Fields, first } from '../../views/pages/person/form.ts';
import { WorriedPage, WorriedSentPage } from '../../views/pages/person/worried-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import type { GivenWords } from '../shared/messages/left-words.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesPersonDeps } from './deps.ts';
import type { Writer } from './writer.ts';

/** Characters of a worry or a question. */
const LONGEST_TEXT = 5000;

interface Box {
  Page: typeof WorriedPage;
  sentPage: string;
  take(words: GivenWords, fields: Fields, deps: PagesPersonDeps): Promise<unknown>;
}

type BoxKind = 'worried' | 'question';

const BOXES: Record<BoxKind, Box> = {
  worried: {
    Page: WorriedPage,
    sentPage: 'worried-sent',
    take: async (words, fields, deps) => {
      const name = first(fields, 'name');
      const urgent = all(fields, 'urgent').includes('yes');
      const about = aboutSchema.catch('unsaid').parse(first(fields, 'about'));
      await deps.raiseConcern({ ...words, about, urgent, ...(name === undefined ? {} : { name }) });
    },
  },
  question: {
    Page: AskUsPage,
    sentPage: 'question-sent',
    take: async (words, _fields, deps) => await deps.askQuestion(words),
  },
};

const problemsOf = (text: string, kind: BoxKind, { boxes }: Language): FieldError[] => {
  if (text === '') return [{ field: 'text', text: boxes[kind].missing }];
  return text.length > LONGEST_TEXT ? [{ field: 'text', text: boxes.tooLong({ most: LONGEST_TEXT }) }] : [];
};

const readBox = (form: URLSearchParams): Fields =>
  Object.fromEntries(
    ['about', 'text', 'name', 'urgent'].map((name) => [
      name,
      [form.get(name)?.trim() ?? ''].filter((value) => value !== ''),
    ]),
  );

/** Ids that we gave out ourselves; any other is replaced. */
const ONCE = /^[\w-]{8,64}$/;

interface Call {
  request: WebRequest;
  deps: PagesPersonDeps;
}

const writePage = async (kind: BoxKind, writer: Writer, { request, deps }: Call): Promise<WebResponse> => {
  const box = BOXES[kind];
  const isPost = request.method === 'POST';
  const fields = isPost ? readBox(request.form) : {};
  const text = first(fields, 'text') ?? '';
  const errors = isPost ? problemsOf(text, kind, writer.language) : [];
  const given = request.form.get('once') ?? '';
  const once = isPost && ONCE.test(given) ? given : deps.newId();
  if (isPost && errors.length === 0) {
    const at = toInstant(deps.now());
    const { by, side, pair } = writer;
    await box.take({ id: once, pairId: pair?.id, side, by, text, at }, fields, deps);
    return redirect(`${writer.base}/${box.sentPage}${writer.query}`);
  }
  return {
    status: errors.length === 0 ? 200 : 422,
    body: renderPage({
      title: writer.language.boxes[kind].title,
      frame: writer.frame,
      error: errors.length > 0,
      backLink: writer.home,
      children: (
        <box.Page
          action={`${writer.base}/${kind}${writer.query}`}
          once={once}
          fields={fields}
          errors={errors}
          reader={writer.reader}
          programme={writer.frame.programme}
        />
      ),
    }),
  };
};

const sentPage = (kind: BoxKind, { frame, home, reader, pair, language }: Writer): WebResponse => {
  const { concernHours, concernCriticalHours, taskDays } = frame.programme;
  const isWorry = kind === 'worried';
  return {
    status: 200,
    body: renderPage({
      title: language.boxes[kind].sentTitle,
      frame,
      backLink: home,
      children: isWorry ? (
        <WorriedSentPage
          hours={concernHours}
          criticalHours={concernCriticalHours}
          holdsContact={pair !== undefined}
          programme={frame.programme}
        />
      ) : (
        <AskUsSentPage taskDays={taskDays} reader={reader} />
      ),
    }),
  };
};

/** The two boxes that are on every page, a worry about somebody and a question; undefined for any other page. */
export const openBox = (page: string): ((writer: Writer, call: Call) => Promise<WebResponse>) | undefined => {
  if (page === 'worried' || page === 'question') return async (writer, call) => await writePage(page, writer, call);
  if (page === 'worried-sent') return async (writer) => sentPage('worried', writer);
  if (page === 'question-sent') return async (writer) => sentPage('question', writer);
  return undefined;
};
