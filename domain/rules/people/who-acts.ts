import type { Leave } from '../../concepts/leave.ts';
import type { Person } from '../../concepts/person.ts';

/** Who acts for a coordinator's school. `manager`: nobody covers. */
export type Acting = { who: 'coordinator' | 'cover'; id: string } | { who: 'manager' };

export type Away = Pick<Person, 'id' | 'leaves'>;

/** The leave that holds at an instant (UTC), if this coordinator is away then. */
export const leaveAt = ({ leaves = [] }: Pick<Person, 'leaves'>, at: string): Leave | undefined => {
  const last = leaves.findLast(({ from, until }) => from <= at && at < until);
  return last?.kind === 'away' ? last : undefined;
};

/** Who acts for a coordinator at an instant (UTC). `cover` is the record of whoever that leave names: one who is away too covers for nobody. */
export const whoActs = (coordinator: Away, cover: Away | undefined, at: string): Acting => {
  const leave = leaveAt(coordinator, at);
  if (leave === undefined) return { who: 'coordinator', id: coordinator.id };
  const isThere = cover !== undefined && cover.id === leave.coverId && leaveAt(cover, at) === undefined;
  return isThere ? { who: 'cover', id: cover.id } : { who: 'manager' };
};

/** When it next changes who acts, in a leave of any of these people. */
export const nextChange = (people: readonly Away[], now: string): string | undefined =>
  people
    .flatMap(({ leaves = [] }) => leaves.flatMap(({ from, until }) => [from, until]))
    .filter((at) => at > now)
    .sort()[0];
