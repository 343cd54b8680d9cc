import { type EndingKind, endingKindSchema, isAhead } from '../../domain/concepts/ending.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import { type LastDayProblem, problemOfLastDay } from '../../domain/rules/pairs/last-day.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { checkEndPage, endPairPage } from '../../views/pages/task/end-pair.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import type { PagesTaskDeps } from './deps.ts';
import { firstNames } from './names.ts';
import { readDay } from './read-day.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every task about a pair: the pair comes to an end. */
export const END_PAGE = 'end';

type Deps = Pick<PagesTaskDeps, 'setEnding' | 'clearEnding' | 'people' | 'asks' | 'now'>;

const PROBLEMS: Record<LastDayProblem, string> = {
  'no-day': 'Enter a working day, like 30/6/2026',
  'too-soon': 'Enter a day at least 3 working days ahead, so that each of them can send a last message',
  'too-far': 'Enter a day within a year',
};

interface Chosen {
  kind: EndingKind;
  on?: string | undefined;
}

const chosenIn = (entry: URLSearchParams): Chosen | undefined => {
  const kind = endingKindSchema.safeParse(entry.get('kind')).data;
  if (kind === undefined) return undefined;
  return isAhead({ kind }) ? { kind, on: readDay(entry.get('on') ?? '') } : { kind };
};

/** A day that was typed beside an end at once: which of the two was meant is not ours to say. */
const isBoth = ({ kind }: Chosen, entry: URLSearchParams): boolean => !isAhead({ kind }) && !!entry.get('on')?.trim();

const errorsOf = (chosen: Chosen | undefined, entry: URLSearchParams, { now }: Deps): FieldError[] => {
  if (chosen === undefined) return [{ field: 'kind', text: 'Select how it ends' }];
  if (isBoth(chosen, entry)) return [{ field: 'on', text: 'Leave the day empty, or select a day ahead' }];
  const problem = chosen.on === undefined ? undefined : problemOfLastDay(chosen.on, { now: now() });
  return problem === undefined ? [] : [{ field: 'on', text: PROBLEMS[problem] }];
};

const asQuery = ({ kind, on }: Chosen): string =>
  new URLSearchParams({ kind, ...(on === undefined ? {} : { on }) }).toString();

interface At {
  open: OpenTask & { pair: Pair };
  base: string;
}

const carryOut = async ({ open, base }: At, form: URLSearchParams, deps: Deps): Promise<WebResponse | FieldError[]> => {
  const { pair, by } = open;
  if (form.get('decision') === 'go-on') {
    await deps.clearEnding(pair, by.id);
    return redirect(`${base}?said=goes-on`);
  }
  const chosen = chosenIn(form);
  const errors = errorsOf(chosen, form, deps);
  if (chosen === undefined || errors.length > 0) return errors;
  if (form.get('decision') !== 'end') return redirect(`${base}?${asQuery(chosen)}`);
  await deps.setEnding({ pair, by: by.id, ...chosen });
  return redirect(`${base}?said=ends`);
};

const show = async (
  { open, base }: At,
  query: WebRequest['query'],
  errors: FieldError[],
  form: URLSearchParams,
  deps: Deps,
) => {
  const { pair, view } = open;
  const { frame, pairRef, people } = view;
  const seen = { frame, pairRef, people, ...(await firstNames(pair, deps)) };
  const asked = new URLSearchParams(query);
  const chosen = errors.length > 0 ? undefined : chosenIn(asked);
  if (chosen !== undefined && errorsOf(chosen, asked, deps).length === 0) {
    const sides = (await deps.asks.listAsks(pair.id)).map(({ side }) => side);
    return checkEndPage({ ...seen, ...chosen, backLink: base, asked: sides });
  }
  const ending = pair.standing === 'closed' ? undefined : pair.ending;
  return endPairPage({ ...seen, backLink: open.base, ending, said: query.said, entry: form, errors });
};

/** Undefined on any other page, and for a task about no pair. What each of them will hear is shown before anything happens. */
export const endPageOf = async (open: OpenTask, request: WebRequest, deps: Deps): Promise<WebResponse | undefined> => {
  const { pair } = open;
  if (open.page !== END_PAGE || pair === undefined) return undefined;
  const at = { open: { ...open, pair }, base: `${open.base}/${END_PAGE}` };
  const done = request.method === 'POST' ? await carryOut(at, request.form, deps) : [];
  if (!Array.isArray(done)) return done;
  return { status: done.length === 0 ? 200 : 422, body: await show(at, request.query, done, request.form, deps) };
};
