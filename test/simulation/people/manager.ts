import { reopenSchools } from '../../../local/story/acts.ts';
import { MANAGER } from '../../journeys/a-cohort.ts';
import { plan, type Stage } from '../stage.ts';

/** At last the schools open again. */
export const planReopening = (stage: Stage, at: number): void =>
  plan(stage, at, 'the manager says that schools have reopened', async () => {
    await reopenSchools(stage.desk, MANAGER);
    stage.chronicle.reopenedAt = stage.now;
  });
