import * as z from 'zod';
import { messageRouteSchema, writerSchema } from '../../domain/concepts/message.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import { messagePage } from '../../views/pages/task/message-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import type { PagesTaskDeps } from './deps.ts';
import { firstNames } from './names.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every task about a pair: words that came by phone or text. */
export const MESSAGE_PAGE = 'message';

const LONGEST_MESSAGE = 5000;
/** Ids that we gave out ourselves; any other is replaced. */
const ONCE = /^[\w-]{8,64}$/;

const formSchema = z.object({
  from: writerSchema,
  route: messageRouteSchema.extract(['phone', 'text']),
  text: z.string().min(1).max(LONGEST_MESSAGE),
});

const PROBLEMS: Record<string, string> = {
  from: 'Select whose words they are',
  route: 'Select how they came',
  text: `Enter their words, ${LONGEST_MESSAGE} characters or fewer`,
};

const read = (form: URLSearchParams) =>
  formSchema.safeParse({ from: form.get('from'), route: form.get('route'), text: (form.get('text') ?? '').trim() });

const errorsOf = (form: URLSearchParams) => {
  const fields = read(form).error?.issues.map((issue) => String(issue.path[0])) ?? [];
  return [...new Set(fields)].map((field) => ({ field, text: PROBLEMS[field] ?? '' }));
};

/** Takes words that a coordinator typed in; they are read and passed on like any other message. */
export const serveMessagePage = async (
  open: OpenTask & { pair: Pair },
  { method, form }: WebRequest,
  deps: Pick<PagesTaskDeps, 'takeMessage' | 'people' | 'newId'>,
): Promise<WebResponse> => {
  const isPost = method === 'POST';
  const given = read(form).data;
  const sent = form.get('once') ?? '';
  const once = ONCE.test(sent) ? sent : deps.newId();
  if (isPost && given !== undefined) {
    await deps.takeMessage({ id: once, pairId: open.pair.id, by: open.by.id, ...given });
    return redirect(`${open.base}?written=1`);
  }
  const errors = isPost ? errorsOf(form) : [];
  const { frame, pairRef, people } = open.view;
  const names = await firstNames(open.pair, deps);
  return {
    status: errors.length === 0 ? 200 : 422,
    body: messagePage({ frame, backLink: open.base, pairRef, people, once, ...names, entry: form, errors }),
  };
};
