import { DateTime } from 'luxon';
import { ZONE } from '../../domain/calendar/zone.ts';
import { pairIdOf, type Session } from '../../domain/concepts/session.ts';
import type { SessionRecord } from '../../domain/concepts/session-record.ts';
import type { Task } from '../../domain/concepts/task.ts';
import { gapIn } from '../../domain/rules/sessions/gap-in.ts';
import { meetsAhead } from '../../domain/rules/sessions/meets-ahead.ts';
import { sawBoth } from '../../domain/rules/sessions/outcome-of-session.ts';
import { retryTimes } from '../../domain/rules/sessions/retry-times.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { ALL_CLEAR, attestSessionPage, type MeetToAttest } from '../../views/pages/task/attest-session.tsx';
import { meetsOf } from '../shared/tasks/task-ref.ts';
import type { PagesTaskDeps } from './deps.ts';
import { type KeepAttestationDeps, keepAttestation } from './keep-attestation.ts';
import { AS_AGREED, readAttestation } from './read-attestation.ts';
import { STORY_PAGE } from './session-story.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type AttestDeps = KeepAttestationDeps &
  Pick<PagesTaskDeps, 'pairs' | 'people' | 'slots' | 'programme'> & {
    sessions: Pick<PagesTaskDeps['sessions'], 'getSession'>;
    records: Pick<PagesTaskDeps['records'], 'findRecord'>;
  };

interface Meet {
  session: Session;
  record: SessionRecord | undefined;
}

/** Those of the page about which nothing has been said yet, in the order of time. */
const meetsLeft = async (task: Task, { sessions, records }: AttestDeps): Promise<Meet[]> => {
  const read = async (id: string): Promise<Meet> => ({
    session: await sessions.getSession(pairIdOf(id), id),
    record: await records.findRecord(pairIdOf(id), id),
  });
  return (await Promise.all(meetsOf(task).map(read)))
    .filter(({ session }) => session.attested === undefined)
    .sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt));
};

const isClear = ({ session, record }: Meet, { programme }: AttestDeps): boolean =>
  record !== undefined && gapIn(record, programme) === undefined && sawBoth(session);

const toShow = async (meet: Meet, base: string, deps: AttestDeps): Promise<MeetToAttest> => {
  const { session, record } = meet;
  const { menteeId } = await deps.pairs.getPair(session.pairId);
  const mentee = await deps.people.getPerson(menteeId);
  const about = `?meet=${encodeURIComponent(session.id)}`;
  return {
    session,
    menteeFirst: mentee.first,
    accessNeeds: mentee.accessNeeds === undefined ? [] : [mentee.accessNeeds],
    guestSeconds: record?.guestSeconds,
    gapSeconds: gapIn(record, deps.programme),
    isClear: isClear(meet, deps),
    againAt: retryTimes(session, deps.now()),
    storyUrl: `${base}/${STORY_PAGE}${about}`,
    worriedUrl: `${base.replace(/^\/t\//, '/a/')}/worried${about}`,
  };
};

/** Meets that whoever the page is for has still ahead of them today. */
const toCome = async ({ ownerId, meets = new Set() }: Task, { slots, now }: AttestDeps): Promise<number> => {
  const today = DateTime.fromMillis(now().toMillis(), { zone: ZONE });
  const taken = await slots.takenUnits(ownerId, today.toISODate() ?? '');
  return meetsAhead(taken, today).filter((id) => !meets.has(id)).length;
};

/** Keeps what was said of the Meets that the form showed; one that has come to the page meanwhile is asked about on it. */
const keepSaid = async (open: OpenTask, form: URLSearchParams, deps: AttestDeps): Promise<FieldError[]> => {
  const isAllClear = form.get('decision') === ALL_CLEAR;
  const asked = (form.get('meets') ?? '').split(' ');
  const shown = (await meetsLeft(open.task, deps)).filter(({ session }) => asked.includes(session.id));
  const errors: FieldError[] = [];
  for (const meet of isAllClear ? shown.filter((one) => isClear(one, deps)) : shown) {
    const gapSeconds = gapIn(meet.record, deps.programme);
    const read = isAllClear ? { said: AS_AGREED } : readAttestation(meet.session, { form, gapSeconds }, deps);
    if ('errors' in read) errors.push(...read.errors);
    else await keepAttestation(meet.session, read.said, { by: open.by.id, deps });
  }
  return errors;
};

/**
 * Who came, and whether it went as agreed: one page for a day's Meets. Each Meet that is told of is settled, and the page is done with
 * the last.
 */
export const makeAttestSession = (deps: AttestDeps): TaskKindPage => ({
  show: async ({ task, base, view }, entry) => {
    const meets = await meetsLeft(task, deps);
    return attestSessionPage({
      ...view,
      meets: await Promise.all(meets.map(async (meet) => await toShow(meet, base, deps))),
      toCome: await toCome(task, deps),
      entry: entry.form,
    });
  },
  act: async (open, form) => {
    const errors = await keepSaid(open, form, deps);
    if (errors.length > 0) return { outcome: 'again', errors };
    if ((await meetsLeft(open.task, deps)).length > 0) return { outcome: 'open', location: open.base };
    return { outcome: 'done', as: 'attested' };
  },
});
