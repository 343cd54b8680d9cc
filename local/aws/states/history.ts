/** One event as GetExecutionHistory gives it; `timestamp` in epoch milliseconds. */
export interface HistoryEvent {
  id: number;
  previousEventId: number;
  timestamp: number;
  type: string;
  [details: string]: unknown;
}

/** What the events of a task are named after, by the kind of its resource. */
export const SUBJECTS = { lambda: 'LambdaFunction', service: 'Task', activity: 'Activity' } as const;

const WHOLE = { truncated: false };

export function inputDetails(input: string): { input: string; inputDetails: { truncated: boolean } } {
  return { input, inputDetails: WHOLE };
}

export function outputDetails(output: string): { output: string; outputDetails: { truncated: boolean } } {
  return { output, outputDetails: WHOLE };
}

/** `error` and `cause` as AWS records them: a key without a value is left out, and so is a time-out's empty cause. */
export function failureDetails(error: string | null, cause: string | null): { error?: string; cause?: string } {
  return { ...(error === null ? {} : { error }), ...(cause ? { cause } : {}) };
}

/** `TaskScheduled` → `taskScheduledEventDetails`; the state events share one name. */
export function detailsKey(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails';
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails';
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`;
}
