/**
 * What two looks at the host differ in: new mails (oldest first), executions that started or ended, those that came to another
 * step, and rooms whose state changed.
 */
export function compare(before, after) {
  const mails = new Set(before.mails.map(({ id }) => id));
  const executions = new Map(before.executions.map((one) => [one.arn, one]));
  const spaces = new Map(before.spaces.map((one) => [one.id, one]));
  const isNew = ({ arn, startDate }) => executions.get(arn)?.startDate !== startDate;
  const moved = ({ arn, currentSteps }) => executions.get(arn)?.currentSteps.join() !== currentSteps.join();
  const running = after.executions.filter(({ status }) => status === 'RUNNING');
  return {
    from: before.clock.now,
    to: after.clock.now,
    mails: after.mails.filter(({ id }) => !mails.has(id)).reverse(),
    started: running.filter(isNew),
    moved: running.filter((one) => !isNew(one) && moved(one)),
    ended: after.executions.filter((one) => one.status !== 'RUNNING' && (isNew(one) || isRunning(executions, one))),
    rooms: after.spaces.filter((one) => JSON.stringify(spaces.get(one.id)) !== JSON.stringify(one)),
  };
}

const isRunning = (executions, { arn }) => executions.get(arn)?.status === 'RUNNING';
