import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { renderPage } from '../../views/pages/layout.tsx';
import { ASK_US_SENT_TITLE, ASK_US_TITLE, AskUsPage, AskUsSentPage } from '../../views/pages/person/ask-us-page.tsx';
import { all, type Fields, first } from '../../views/pages/person/form.ts';
import {
  WORRIED_SENT_TITLE,
  WORRIED_TITLE,
  WorriedPage,
  WorriedSentPage,
} from '../../views/pages/person/worried-page.tsx';
import { toInstant } from '../shared/moment.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/web.ts';
import type { GivenWords, PagesPersonDeps } from './deps.ts';
import type { Visit } from './visit.ts';

/** Characters of a worry or a question. */
const LONGEST_TEXT = 5000;

interface Box {
  title: string;
  Page: typeof WorriedPage;
  missing: string;
  sentPage: string;
  take(words: GivenWords, fields: Fields, deps: PagesPersonDeps): Promise<unknown>;
}

const BOXES: Record<'worried' | 'question', Box> = {
  worried: {
    title: WORRIED_TITLE,
    Page: WorriedPage,
    missing: 'Enter what you are worried about',
    sentPage: 'worried-sent',
    take: async (words, fields, deps) => {
      const name = first(fields, 'name');
      const urgent = all(fields, 'urgent').includes('yes');
      await deps.raiseConcern({ ...words, urgent, ...(name === undefined ? {} : { name }) });
    },
  },
  question: {
    title: ASK_US_TITLE,
    Page: AskUsPage,
    missing: 'Enter your question',
    sentPage: 'question-sent',
    take: async (words, _fields, deps) => await deps.askQuestion(words),
  },
};

const problemsOf = (text: string, missing: string): FieldError[] => {
  if (text === '') return [{ field: 'text', text: missing }];
  return text.length > LONGEST_TEXT
    ? [{ field: 'text', text: `Your message must be ${LONGEST_TEXT} characters or fewer` }]
    : [];
};

const readBox = (form: URLSearchParams): Fields =>
  Object.fromEntries(
    ['text', 'name', 'urgent'].map((name) => [name, [form.get(name)?.trim() ?? ''].filter((value) => value !== '')]),
  );

/** Ids that we gave out ourselves; any other is replaced. */
const ONCE = /^[\w-]{8,64}$/;

/** The two boxes that are on every page: a worry about somebody, and a question. */
export const boxPage = async (
  kind: keyof typeof BOXES,
  visit: Visit,
  { request, deps }: { request: WebRequest; deps: PagesPersonDeps },
): Promise<WebResponse> => {
  const box = BOXES[kind];
  const isPost = request.method === 'POST';
  const fields = isPost ? readBox(request.form) : {};
  const text = first(fields, 'text') ?? '';
  const errors = isPost ? problemsOf(text, box.missing) : [];
  const given = request.form.get('once') ?? '';
  const once = isPost && ONCE.test(given) ? given : deps.newId();
  if (isPost && errors.length === 0) {
    const at = toInstant(deps.now());
    await box.take({ id: once, pairId: visit.pair.id, side: visit.side, text, at }, fields, deps);
    return redirect(`${visit.base}/${box.sentPage}`);
  }
  return {
    status: errors.length === 0 ? 200 : 422,
    body: renderPage({
      title: box.title,
      frame: visit.frame,
      error: errors.length > 0,
      backLink: visit.base,
      children: <box.Page action={`${visit.base}/${kind}`} once={once} fields={fields} errors={errors} />,
    }),
  };
};

export const boxSentPage = (kind: keyof typeof BOXES, { frame, base }: Visit): WebResponse => {
  const { concernHours, concernCriticalHours, taskDays } = frame.programme;
  const isWorry = kind === 'worried';
  return {
    status: 200,
    body: renderPage({
      title: isWorry ? WORRIED_SENT_TITLE : ASK_US_SENT_TITLE,
      frame,
      backLink: base,
      children: isWorry ? (
        <WorriedSentPage hours={concernHours} criticalHours={concernCriticalHours} />
      ) : (
        <AskUsSentPage taskDays={taskDays} />
      ),
    }),
  };
};
