import type { Choice } from '../../domain/concepts/choice.ts';
import { isSettled, type Supply, type SupplyEvent } from '../../domain/concepts/supply.ts';
import type { Task } from '../../domain/concepts/task.ts';
import type { Way } from '../../domain/concepts/way.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { waysWithout } from '../../domain/rules/ways/ways-without.ts';
import { OFFERED, OTHER_WAY_OPTIONS, supplyPage } from '../../views/pages/task/supply.tsx';
import { firstAskIdOf } from '../shared/asks/ask-id.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import { type Acted, decisionOf, type Entry, type OpenTask, type TaskKindPage } from './task-kind.ts';

export type SupplyTaskDeps = Pick<
  PagesTaskDeps,
  'supplies' | 'asks' | 'choices' | 'people' | 'events' | 'workflows' | 'recordAnswer' | 'changeMind' | 'now'
>;

/** `{pairId}/{supplyId}/{opening}`. */
const supplyIdOf = ({ ref }: Task): string => ref.split('/').at(1) ?? '';

const find = async ({ task, pair }: OpenTask, deps: SupplyTaskDeps) => {
  const supply = pair === undefined ? undefined : await deps.supplies.getSupply(pair.id, supplyIdOf(task));
  if (pair === undefined || supply === undefined) throw new MissingItemError(`supply of task ${task.id}`);
  return { pair, supply };
};

/** Ways that rest on nothing that could not be supplied to this young person. */
const otherWaysFor = async (pairId: string, deps: SupplyTaskDeps): Promise<Way[]> => {
  const all = await deps.supplies.listSupplies(pairId);
  return waysWithout(all.filter(({ status }) => status === 'unavailable').map(({ what }) => what));
};

const inRound = (choice: Choice | undefined, round: number): Choice | undefined =>
  choice?.round === round ? choice : undefined;

const show = async (open: OpenTask, entry: Entry, deps: SupplyTaskDeps): Promise<string> => {
  const { pair, supply } = await find(open, deps);
  const mentor = inRound((await deps.choices.getChoices(pair.id)).mentor, pair.round);
  return supplyPage({
    ...open.view,
    supply,
    person: await deps.people.getPerson(pair.menteeId),
    otherWays: await otherWaysFor(pair.id, deps),
    mentorWays: mentor?.ways ?? [],
    entry: entry.form,
  });
};

/** Moves it on and keeps who did so. A settled supply ends its task; any other goes on under the same one. */
const move = async (open: OpenTask, event: SupplyEvent, deps: SupplyTaskDeps): Promise<Acted> => {
  const { pair, supply } = await find(open, deps);
  const at = toInstant(deps.now());
  const moved = await deps.supplies.moveSupply({ pairId: pair.id, id: supply.id, event, at });
  if (moved !== undefined) {
    const id = `supply.${supply.id}.${moved.status}.${at}`;
    await deps.events.appendEvent(pair.id, { id, at, kind: `supply-${moved.status}`, by: open.by.id, ref: supply.id });
  }
  const stands: Supply = moved ?? (await find(open, deps)).supply;
  return isSettled(stands) ? { outcome: 'done', as: stands.status } : { outcome: 'open', location: open.base };
};

/** What the young person wants now instead: an answer to the question that still waits, or a change of mind. */
const recordWish = async (open: OpenTask, wish: Pick<Choice, 'answer' | 'ways'>, deps: SupplyTaskDeps) => {
  const { pair } = await find(open, deps);
  const given = { ...wish, at: toInstant(deps.now()), route: 'assisted', by: open.by.id } as const;
  const askId = firstAskIdOf('mentee', pair.round);
  const has = inRound((await deps.choices.getChoices(pair.id)).mentee, pair.round) !== undefined;
  if (!has && (await deps.asks.getAsk(pair.id, askId)) !== undefined)
    await deps.recordAnswer({ pairId: pair.id, askId, answer: { ...given, times: [] } });
  else await deps.changeMind({ pairId: pair.id, side: 'mentee', ...given });
};

const offerOtherWay = async (open: OpenTask, form: URLSearchParams, deps: SupplyTaskDeps): Promise<Acted> => {
  const { pair } = await find(open, deps);
  if (form.get('decision') === 'not-yet') return { outcome: 'open', location: open.base };
  if (form.get('decision') === 'no') {
    await recordWish(open, { answer: 'no', ways: [] }, deps);
    await move(open, 'drop', deps);
    return { outcome: 'done', as: 'no' };
  }
  const ways = (await otherWaysFor(pair.id, deps)).filter((way) => form.getAll('ways').includes(way));
  if (ways.length === 0)
    return { outcome: 'again', errors: [{ field: 'ways', text: 'Select at least one way that they want now' }] };
  await recordWish(open, { answer: 'yes', ways }, deps);
  return await move(open, 'choose-other-way', deps);
};

/** Gets a young person what they lack. When that cannot be, what they choose instead is recorded, and the pair goes on by it. */
export const makeSupplyTask = (deps: SupplyTaskDeps): TaskKindPage => ({
  show: async (open, entry) => await show(open, entry, deps),
  act: async (open, form) => {
    const { supply } = await find(open, deps);
    if (isSettled(supply)) return { outcome: 'done', as: supply.status };
    const event = decisionOf(form, OFFERED[supply.status] ?? []);
    if (event !== undefined) return await move(open, event, deps);
    const isOffered = OTHER_WAY_OPTIONS.some(({ value }) => value === form.get('decision'));
    if (supply.status === 'unavailable' && isOffered) return await offerOtherWay(open, form, deps);
    return { outcome: 'again', errors: [{ field: 'decision', text: 'Select how it stands' }] };
  },
});
