import * as z from 'zod';
import { MissingItemError } from '../../domain/errors.ts';
import { english } from '../../views/languages/en/english.ts';
import { cohortReport } from '../../views/mails/cohort-report.tsx';
import type { Objects } from '../adapters/objects.ts';
import type { Tasks } from '../adapters/tasks.ts';
import { type CohortReport, reportKeyOf, reportSchema } from '../read-cohort/cohort-files.ts';
import { personLinks, taskLink } from '../shared/http/page-links.ts';
import { mintFor } from '../shared/letters/person-frame.ts';
import { sendOnce } from '../shared/letters/send-once.ts';
import { toInstant } from '../shared/moment.ts';
import { MANAGER_ID } from '../shared/tasks/manager.ts';
import { taskIdOf } from '../shared/tasks/open-task.ts';
import type { TaskDeps } from '../shared/tasks/task-deps.ts';

export const reportCohortInput = z.object({ bucket: z.string(), key: z.string() });

export interface ReportCohortDeps extends TaskDeps {
  cohortsIn(bucket: string): Pick<Objects, 'getText'>;
  tasks: Pick<Tasks, 'openTask' | 'getTask'>;
}

/** The one page from which the manager sees all pairs and reopens schools. It is never done and due only when links end. */
const PROGRAMME_TASK = { kind: 'programme', ref: 'all' } as const;

const openProgrammePage = async (deps: ReportCohortDeps): Promise<string> => {
  const at = deps.now();
  const id = taskIdOf(PROGRAMME_TASK);
  await deps.tasks.openTask({
    ...PROGRAMME_TASK,
    id,
    ownerId: MANAGER_ID,
    openedAt: toInstant(at),
    dueAt: toInstant(at.plus({ days: deps.programme.retentionDays.link })),
  });
  return await mintFor({ kind: 'task', taskId: id, personId: MANAGER_ID }, deps);
};

const mailManager = async (key: string, report: CohortReport, deps: ReportCohortDeps): Promise<void> => {
  const manager = await deps.people.getPerson(MANAGER_ID);
  const token = await openProgrammePage(deps);
  const { worried, ask } = personLinks(deps.publicUrl, token);
  const mail = cohortReport({
    frame: {
      language: english,
      links: { worried, ask },
      programme: deps.programme,
      publicUrl: deps.publicUrl,
    },
    manager,
    accepted: report.accepted,
    refused: report.refused.map(({ line, problems }) => ({ line, reason: problems.join('. ') })),
    taskUrl: taskLink(deps.publicUrl, token),
  });
  await sendOnce({ pairId: 'programme', key, to: manager, mail }, deps);
};

/** Tells the manager what became of a list, once for each upload. A dry run is told to nobody. */
export const makeReportCohort =
  (deps: ReportCohortDeps) =>
  async ({ bucket, key }: z.infer<typeof reportCohortInput>) => {
    const text = await deps.cohortsIn(bucket).getText(reportKeyOf(key));
    if (text === undefined) throw new MissingItemError('report of a cohort');
    const report = reportSchema.parse(JSON.parse(text));
    const mailKey = `cohort.${key}`;
    if (!report.dryRun && !(await deps.sent.wasSent('programme', mailKey))) await mailManager(mailKey, report, deps);
    return { outcome: 'reported' as const };
  };
