import * as z from 'zod';

const retrier = z.looseObject({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number().default(1),
  MaxAttempts: z.number().default(3),
  BackoffRate: z.number().default(2),
  MaxDelaySeconds: z.number().optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).default('NONE'),
});

const catcher = z.looseObject({
  ErrorEquals: z.array(z.string()),
  Next: z.string(),
  Assign: z.unknown().optional(),
  Output: z.unknown().optional(),
});

const choice = z.looseObject({
  Condition: z.unknown(),
  Next: z.string(),
  Assign: z.unknown().optional(),
  Output: z.unknown().optional(),
});

const processor = z.looseObject({
  StartAt: z.string(),
  ProcessorConfig: z.looseObject({ Mode: z.enum(['INLINE', 'DISTRIBUTED']).default('INLINE') }).optional(),
  get States() {
    return z.record(z.string(), stateSchema);
  },
});

const stateSchema = z.looseObject({
  Type: z.enum(['Pass', 'Task', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map']),
  QueryLanguage: z.enum(['JSONata', 'JSONPath']).optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Resource: z.string().optional(),
  Choices: z.array(choice).optional(),
  Retry: z.array(retrier).optional(),
  Catch: z.array(catcher).optional(),
  ItemProcessor: processor.optional(),
  Iterator: processor.optional(),
  get Branches() {
    return z.array(processor).optional();
  },
});

/** The shape of a definition that this interpreter runs; fields that may hold expressions stay `unknown`. */
export const definitionSchema = z.looseObject({
  Comment: z.string().optional(),
  QueryLanguage: z.enum(['JSONata', 'JSONPath']).optional(),
  StartAt: z.string(),
  TimeoutSeconds: z.unknown().optional(),
  States: z.record(z.string(), stateSchema),
});

export type StateJson = z.infer<typeof stateSchema>;
export type DefinitionJson = z.infer<typeof definitionSchema>;
export type ProcessorJson = z.infer<typeof processor>;
