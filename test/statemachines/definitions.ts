import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

const FOLDER = 'statemachines';

const retrierSchema = z.looseObject({
  ErrorEquals: z.array(z.string()),
  MaxAttempts: z.number().optional(),
  JitterStrategy: z.string().optional(),
});
const catcherSchema = z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string() });

const baseStateSchema = z.looseObject({
  Type: z.enum(['Task', 'Choice', 'Wait', 'Parallel', 'Map', 'Pass', 'Succeed', 'Fail']),
  Comment: z.string().optional(),
  Resource: z.string().optional(),
  TimeoutSeconds: z.union([z.number(), z.string()]).optional(),
  Retry: z.array(retrierSchema).optional(),
  Catch: z.array(catcherSchema).optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  End: z.boolean().optional(),
  Error: z.string().optional(),
});

export interface Level {
  StartAt: string;
  States: Record<string, State>;
}
export type State = z.infer<typeof baseStateSchema> & {
  Branches?: Level[];
  ItemProcessor?: Level;
  Choices?: { Next: string }[];
};

const stateSchema: z.ZodType<State> = baseStateSchema.and(
  z.looseObject({
    Branches: z.array(z.lazy(() => levelSchema)).optional(),
    ItemProcessor: z.lazy(() => levelSchema).optional(),
    Choices: z.array(z.looseObject({ Next: z.string() })).optional(),
  }),
);
const levelSchema: z.ZodType<Level> = z.looseObject({
  StartAt: z.string(),
  States: z.record(
    z.string(),
    z.lazy(() => stateSchema),
  ),
});
const machineSchema = z.looseObject({ Comment: z.string(), QueryLanguage: z.string() }).and(levelSchema);

export const MACHINES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.asl.json'))
  .map((file) => file.replace('.asl.json', ''));

export const textOf = (machine: string): string => readFileSync(`${FOLDER}/${machine}.asl.json`, 'utf8');

export const readMachine = (machine: string) => machineSchema.parse(JSON.parse(textOf(machine)));

/** Every level of a machine: the top one and those inside Parallel and Map. */
export const levelsOf = (level: Level): Level[] => [
  level,
  ...Object.values(level.States).flatMap((state) =>
    [...(state.Branches ?? []), ...(state.ItemProcessor ? [state.ItemProcessor] : [])].flatMap(levelsOf),
  ),
];

export const statesOf = (machine: string): { name: string; state: State; level: Level }[] =>
  levelsOf(readMachine(machine)).flatMap((level) =>
    Object.entries(level.States).map(([name, state]) => ({ name, state, level })),
  );
