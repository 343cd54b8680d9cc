const EVERY = ['Type', 'Comment', 'QueryLanguage'];
const GOES_ON = ['Next', 'End', 'Assign', 'Output'];
const MAY_FAIL = ['Retry', 'Catch'];

/** The fields of a JSONata state by its type (docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html). */
const FIELDS: Record<string, string[]> = {
  Pass: GOES_ON,
  Task: [...GOES_ON, ...MAY_FAIL, 'Resource', 'Arguments', 'TimeoutSeconds', 'HeartbeatSeconds', 'Credentials'],
  Choice: ['Choices', 'Default', 'Assign', 'Output'],
  Wait: [...GOES_ON, 'Seconds', 'Timestamp'],
  Succeed: ['Output'],
  Fail: ['Error', 'Cause'],
  Parallel: [...GOES_ON, ...MAY_FAIL, 'Branches', 'Arguments'],
  Map: [
    ...[...GOES_ON, ...MAY_FAIL, 'Items', 'ItemProcessor', 'Iterator', 'ItemSelector', 'MaxConcurrency', 'Label'],
    ...['ToleratedFailureCount', 'ToleratedFailurePercentage', 'ItemReader', 'ItemBatcher', 'ResultWriter'],
  ],
};

/** Fields that AWS runs and this host does not. */
const NOT_HERE = ['Credentials', 'ItemReader', 'ItemBatcher', 'ResultWriter'];

/** The fields of a state that no state of its type has. */
export function unknownFields(state: Record<string, unknown>): string[] {
  const known = FIELDS[String(state.Type)];
  return known ? Object.keys(state).filter((field) => !known.includes(field) && !EVERY.includes(field)) : [];
}

/** The first field of a state that this host cannot run. */
export function findForeignField(state: Record<string, unknown>): string | undefined {
  return NOT_HERE.find((field) => field in state);
}
