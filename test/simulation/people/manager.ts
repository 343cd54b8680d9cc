import { reopenSchools } from '../../../local/story/acts.ts';
import { MANAGER } from '../../journeys/a-cohort.ts';
import { plan, type Stage } from '../stage.ts';
import { ComeBackLater } from './visits.ts';

/** At last the schools open again. A manager whom the page asks to try again does. */
export const planReopening = (stage: Stage, at: number): void =>
  plan(stage, at, 'the manager says that schools have reopened', async () => {
    const { status, title } = await reopenSchools(stage.desk, MANAGER);
    if (status >= 400) throw new ComeBackLater(`${status} at "${title}"`);
    stage.chronicle.reopenedAt = stage.now;
  });
