import type { Session } from '../../domain/concepts/session.ts';
import { LACKS } from '../../domain/concepts/supply.ts';
import { MissingItemError } from '../../domain/errors.ts';
import { retryTimes } from '../../domain/rules/sessions/retry-times.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { ATTEST_FIELDS, type AttestField, attestSessionPage } from '../../views/pages/task/attest-session.tsx';
import { toInstant } from '../shared/moment.ts';
import { type GapDeps, gapErrors, gapOf, keepGapWords } from './attest-gap.ts';
import type { PagesTaskDeps } from './deps.ts';
import { nameOf } from './names.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type AttestDeps = GapDeps &
  Pick<PagesTaskDeps, 'sessions' | 'people' | 'workflows' | 'needSupplies' | 'tryAgain' | 'now'>;

const MISSING: Record<AttestField, string> = {
  mentorCame: 'Select yes if the mentor came',
  menteeCame: 'Select yes if the young person came',
  camerasAsAgreed: 'Select yes if cameras and microphones were as agreed',
};

const errorsIn = (form: URLSearchParams): FieldError[] =>
  ATTEST_FIELDS.filter((field) => !['yes', 'no'].includes(form.get(field) ?? '')).map((field) => ({
    field,
    text: MISSING[field],
  }));

const sessionOf = async ({ task }: OpenTask, { sessions }: AttestDeps): Promise<Session> => {
  if (task.pairId === undefined) throw new MissingItemError(`session of task ${task.id}`);
  return await sessions.getSession(task.pairId, task.ref);
};

/** Only a time that was offered: the same day, once. */
const againIn = (session: Session, form: URLSearchParams, { now }: Pick<AttestDeps, 'now'>): string | undefined =>
  retryTimes(session, now()).find((time) => time === form.get('again'));

/** Keeps the first word about a session, and lets the young person have what they lacked for it. */
const attest = async (session: Session, form: URLSearchParams, deps: AttestDeps): Promise<void> => {
  if (session.attested !== undefined) return;
  const said = (field: AttestField): boolean => form.get(field) === 'yes';
  const lacks = LACKS.filter((lack) => form.getAll('lacks').includes(lack));
  const at = toInstant(deps.now());
  const again = againIn(session, form, deps);
  if (again !== undefined) await deps.tryAgain({ session, time: again });
  const gapKey = await keepGapWords(session, form, deps);
  if (lacks.length > 0) await deps.needSupplies({ pairId: session.pairId, lacks, at });
  await deps.sessions.updateSession(session.pairId, session.id, {
    attested: {
      at,
      mentorCame: said('mentorCame'),
      menteeCame: said('menteeCame'),
      camerasAsAgreed: said('camerasAsAgreed'),
      lacks,
      ...(again === undefined ? {} : { brokeOff: true }),
      ...(gapKey === undefined ? {} : { gapKey }),
    },
  });
};

/** Who came, and whether it went as agreed. */
export const makeAttestSession = (deps: AttestDeps): TaskKindPage => ({
  show: async (open, entry) => {
    const session = await sessionOf(open, deps);
    return attestSessionPage({
      ...open.view,
      session,
      gapSeconds: await gapOf(session, deps),
      againAt: retryTimes(session, deps.now()),
      mentorName: await nameOf(open.pair?.mentorId ?? '', deps),
      menteeName: await nameOf(open.pair?.menteeId ?? '', deps),
      entry: entry.form,
    });
  },
  act: async (open, form) => {
    const session = await sessionOf(open, deps);
    const errors = [...errorsIn(form), ...gapErrors(await gapOf(session, deps), form)];
    if (errors.length > 0) return { outcome: 'again', errors };
    await attest(session, form, deps);
    return { outcome: 'done', as: 'attested' };
  },
});
