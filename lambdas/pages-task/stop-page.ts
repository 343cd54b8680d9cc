import { meansSchema } from '../../domain/concepts/consent.ts';
import { isParent, type Pair, partiesOf } from '../../domain/concepts/pair.ts';
import { type Stopper, stopPage } from '../../views/pages/task/stop-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { keepScript } from './keep-script.ts';
import { nameOf } from './names.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every task about a pair: a no that somebody told the coordinator, after they had said something else. */
export const STOP_PAGE = 'stop';

type Deps = Pick<PagesTaskDeps, 'choices' | 'people' | 'rawMails' | 'changeMind' | 'now'>;
type Opened = OpenTask & { pair: Pair };

/** Of the words that are kept as evidence. */
const SCRIPT = { words: 'Nothing: they told us of their own accord.', wordsVersion: 'stop.en.1' };

/** Whoever said yes, or that they will wait. Others have nothing to take back. */
const stoppersOf = async ({ pair }: Opened, deps: Deps): Promise<Stopper[]> => {
  const choices = await deps.choices.getChoices(pair.id);
  const takePart = partiesOf(pair).flatMap((party) => {
    const choice = choices[party];
    return choice === undefined || choice.round !== pair.round || choice.answer === 'no' ? [] : [choice];
  });
  return await Promise.all(takePart.map(async ({ side, personId }) => ({ side, name: await nameOf(personId, deps) })));
};

const read = (form: URLSearchParams, stoppers: readonly Stopper[]) => {
  const stopper = stoppers.find(({ side }) => side === form.get('who'));
  const means = meansSchema.exclude(['mail']).safeParse(form.get('means')).data;
  const errors = [
    ...(stopper === undefined ? [{ field: 'who', text: 'Select who wants to stop' }] : []),
    ...(means === undefined ? [{ field: 'means', text: 'Select how they told you' }] : []),
  ];
  return stopper === undefined || means === undefined ? { errors } : { told: { side: stopper.side, means } };
};

/** Writes down a no that somebody told the coordinator: it counts like one that they sent themselves. A task stays as it is. */
export const serveStopPage = async (
  open: Opened,
  { method, form }: Pick<WebRequest, 'method' | 'form'>,
  deps: Deps,
): Promise<WebResponse> => {
  const { pair, by, base, view } = open;
  const stoppers = await stoppersOf(open, deps);
  const { told, errors = [] } = method === 'POST' ? read(form, stoppers) : {};
  if (told === undefined) {
    const { frame, people } = view;
    const page = { frame, pairRef: pair.ref, people, stoppers, backLink: base, entry: form, errors };
    return { status: errors.length === 0 ? 200 : 422, body: stopPage(page) };
  }
  const { side, means } = told;
  const answer = { answer: 'no', ways: [], at: toInstant(deps.now()) } as const;
  const spoken = { ...SCRIPT, ask: { pairId: pair.id, id: `change.${side}` }, answer: { ...answer, ways: [] }, by };
  const evidence = isParent(side) ? await keepScript({ ...spoken, told: { means } }, deps) : undefined;
  await deps.changeMind({ pairId: pair.id, side, ...answer, ways: [], route: 'assisted', by: by.id, evidence });
  return redirect(`${base}?stopped=1`);
};
