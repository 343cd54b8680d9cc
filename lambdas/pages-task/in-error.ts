import { VOID_REASONS } from '../../domain/concepts/ask.ts';
import { PARTIES, type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { IN_ERROR_PAGE, inErrorPage, type Standing } from '../../views/pages/task/in-error.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import type { OpenTask } from './task-kind.ts';

export type InErrorDeps = Pick<PagesTaskDeps, 'choices' | 'people' | 'invalidateAnswer' | 'now'>;

type Opened = OpenTask & { pair: Pair };

const SAID = ['invalidated', 'overtaken'] as const;

const answersOf = async ({ pair }: Opened, deps: InErrorDeps): Promise<Standing[]> => {
  const choices = await deps.choices.getChoices(pair.id);
  const answers = partiesOf(pair).map(async (party) => {
    const choice = choices[party];
    if (choice === undefined || choice.round !== pair.round) return [];
    return [{ party, choice, name: await nameOf(choice.personId, deps) }];
  });
  return (await Promise.all(answers)).flat();
};

const readForm = (form: URLSearchParams) => {
  const [named = '', given = ''] = (form.get('which') ?? '').split('@');
  return {
    side: PARTIES.find((party) => party === named),
    given,
    reason: VOID_REASONS.find((reason) => reason === form.get('reason')),
  };
};

const show = async (
  open: Opened,
  { form, errors }: { form: URLSearchParams; errors: FieldError[] },
  deps: InErrorDeps,
) =>
  inErrorPage({
    frame: open.view.frame,
    pairRef: open.pair.ref,
    people: open.view.people,
    answers: await answersOf(open, deps),
    backLink: open.base,
    entry: form,
    errors,
    said: SAID.find((said) => said === open.query.said),
  });

const take = async (open: Opened, form: URLSearchParams, deps: InErrorDeps): Promise<WebResponse> => {
  const { side, given, reason } = readForm(form);
  const errors = [
    ...(side === undefined ? [{ field: 'which', text: 'Select the answer that is wrong' }] : []),
    ...(reason === undefined ? [{ field: 'reason', text: 'Select what went wrong' }] : []),
  ];
  if (side === undefined || reason === undefined)
    return { status: 422, body: await show(open, { form, errors }, deps) };
  const at = toInstant(deps.now());
  const said = await deps.invalidateAnswer({ pairId: open.pair.id, side, given, reason, by: open.by.id, at });
  return redirect(`${open.base}/${IN_ERROR_PAGE}?said=${said}`);
};

/** The page below every task that is about a pair; undefined for any other page. Done or not, the task stays as it is. */
export const inErrorPageOf = async (
  open: OpenTask,
  { method, form }: Pick<WebRequest, 'method' | 'form'>,
  deps: InErrorDeps,
): Promise<WebResponse | undefined> => {
  const { pair, page } = open;
  if (page !== IN_ERROR_PAGE || pair === undefined) return undefined;
  const opened = { ...open, pair };
  if (method === 'POST') return await take(opened, form, deps);
  return { status: 200, body: await show(opened, { form: new URLSearchParams(), errors: [] }, deps) };
};
