import type { AskKind } from '../../../domain/concepts/ask.ts';
import type { Asked, Fields, Step } from './form.ts';
import { changeStep } from './steps/change-mind.tsx';
import { decide } from './steps/decide.tsx';
import { decidePlan } from './steps/decide-plan.tsx';
import { guidelines } from './steps/guidelines.tsx';
import { lacks } from './steps/lacks.tsx';
import { times } from './steps/times.tsx';
import { ways } from './steps/ways.tsx';
import { who } from './steps/who.tsx';

type Asks = Pick<Asked, 'kind' | 'side' | 'current'>;

const TAKE_PART: Record<Asked['side'], readonly Step[]> = {
  mentor: [decide, ways, times, guidelines],
  mentee: [decide, ways, times, lacks, guidelines],
  parent: [who, decide, ways],
};

/** The pages of a question in their order. */
export const stepsToAnswer = ({ kind, side }: { kind: AskKind; side: Asked['side'] }): readonly Step[] =>
  kind === 'plan' ? [decidePlan] : TAKE_PART[side];

/** The pages of a change of mind. Mentors and young people who say yes for the first time also give times and accept the rules. */
export const stepsToChange = ({ side, current }: Asks): readonly Step[] => {
  if (side === 'parent') return [changeStep, who, ways];
  return current === 'yes' ? [changeStep, ways] : [changeStep, ...TAKE_PART[side].slice(1)];
};

export interface Form {
  steps: readonly Step[];
  fields: Fields;
  asked: Asked;
}

export const stepsThatApply = ({ steps, fields, asked }: Form): Step[] =>
  steps.filter((step) => step.applies(fields, asked));

const isComplete = (step: Step, { fields, asked }: Form): boolean =>
  step.problems(fields, asked).length === 0 && step.needsCall?.(fields) !== true;

/** The first page that still lacks something; undefined when all can be sent. */
export const firstIncomplete = (form: Form): Step | undefined =>
  stepsThatApply(form).find((step) => !isComplete(step, form));

/** What was filled in on pages that still apply: an answer given before a change of decision does not count. */
export const fieldsThatApply = (form: Form): Fields => {
  const names = stepsThatApply(form).flatMap((step) => step.names);
  return Object.fromEntries(Object.entries(form.fields).filter(([name]) => names.includes(name)));
};

export const stepAfter = (form: Form, step: Step): Step | undefined => {
  const path = stepsThatApply(form);
  return path[path.indexOf(step) + 1];
};

export const stepBefore = (form: Form, step: Step): Step | undefined => {
  const path = stepsThatApply(form);
  return path[path.indexOf(step) - 1];
};
