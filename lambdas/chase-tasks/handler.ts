import * as z from 'zod';
import { withManager } from '../shared/manager.ts';
import { step } from '../shared/step.ts';
import { mailSurroundings } from '../shared/surroundings.ts';
import { makeChaseTasks } from './chase-tasks.ts';

export const handler = step(z.looseObject({}), makeChaseTasks(withManager(mailSurroundings())));
