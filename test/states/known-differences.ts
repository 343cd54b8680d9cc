/** Recorded cases that this host answers otherwise than AWS, each with the reason. */
export const KNOWN_DIFFERENCES: Record<string, string> = {
  'neutral/activities.activity_task_start_timeout':
    'Activities are refused when a definition is loaded: nothing here uses them.',
};
