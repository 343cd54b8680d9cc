import { type Pair, type Party, partiesOf } from '../../domain/concepts/pair.ts';
import { changeDetails, type DetailsProblem } from '../../domain/rules/people/change-details.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { changeDetailsPage } from '../../views/pages/task/change-details.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { personIdOf } from '../shared/letters/side-frame.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every task about a pair: somebody has another address or number. */
export const DETAILS_PAGE = 'details';

type Deps = Pick<PagesTaskDeps, 'people' | 'events' | 'now'>;

const WORDS: Record<DetailsProblem, string> = {
  email: 'Enter an email address that we may write to',
  phone: 'Enter a phone number',
  route: 'Select how to reach them; it needs an address or a number',
  confirmed: 'Phone them first, and tick that they confirmed this',
};

const partyIn = (form: URLSearchParams, pair: Pair): Party | undefined =>
  partiesOf(pair).find((party) => party === form.get('who'));

const typedIn = (form: URLSearchParams) => ({
  email: form.get('email')?.trim() ?? '',
  phone: form.get('phone')?.trim() ?? '',
  route: form.get('route') ?? '',
  notOld: form.getAll('notOld').includes('yes'),
  confirmed: form.getAll('confirmed').includes('yes'),
});

/** What is wrong with the form; nothing when it was carried out. The old address must not hear of this one; what is open goes to the new one with the next sweep. */
const carryOut = async (open: OpenTask, pair: Pair, form: URLSearchParams, deps: Deps): Promise<FieldError[]> => {
  const party = partyIn(form, pair);
  if (party === undefined) return [{ field: 'who', text: 'Select whose details have changed' }];
  const before = await deps.people.getPerson(personIdOf(pair, party));
  const at = toInstant(deps.now());
  const changed = changeDetails(before, typedIn(form), at);
  if (changed.outcome === 'refused') return changed.problems.map((field) => ({ field, text: WORDS[field] }));
  await deps.people.changePerson(before, changed.person);
  const event = { id: `details.${party}`, at, kind: 'details-changed', by: open.by.id, ref: party };
  await deps.events.appendEvent(pair.id, event);
  return [];
};

/** Undefined on any other page, and for a task about no pair. */
export const detailsPageOf = async (
  open: OpenTask,
  { method, form, query }: WebRequest,
  deps: Deps,
): Promise<WebResponse | undefined> => {
  const { pair, page, base, view } = open;
  if (page !== DETAILS_PAGE || pair === undefined) return undefined;
  const errors = method === 'POST' ? await carryOut(open, pair, form, deps) : [];
  if (method === 'POST' && errors.length === 0) return redirect(`${base}/${DETAILS_PAGE}?said=changed`);
  const people = await Promise.all(
    partiesOf(pair).map(async (party) => ({ party, person: await deps.people.getPerson(personIdOf(pair, party)) })),
  );
  const { frame, pairRef } = view;
  return {
    status: errors.length === 0 ? 200 : 422,
    body: changeDetailsPage({
      frame,
      pairRef,
      backLink: base,
      people,
      entry: form,
      errors,
      isChanged: query.said === 'changed',
    }),
  };
};
