import { DAY } from '../moments.ts';
import { chanceOf, plan, type Stage } from '../stage.ts';

interface Fault {
  target: string;
  kind: string;
  /** Calls in a row that fail: fewer than a step is tried again. */
  times: number;
}

const FAULTS: readonly Fault[] = [
  { target: 'dynamodb', kind: 'throttle', times: 2 },
  { target: 'dynamodb', kind: '5xx', times: 2 },
  { target: 'ses', kind: 'throttle', times: 2 },
  { target: 'ses', kind: '5xx', times: 1 },
  { target: 'ses:inbound', kind: 'duplicate', times: 1 },
  { target: 'ses:events', kind: 'duplicate', times: 2 },
  { target: 'events', kind: 'duplicate', times: 2 },
  { target: 'states', kind: 'throttle', times: 2 },
  { target: 'lambda', kind: 'crash', times: 2 },
  { target: 'lambda', kind: 'crash-after', times: 2 },
  { target: 'lambda', kind: 'timeout', times: 1 },
  { target: 'lambda', kind: 'throttle', times: 2 },
  { target: 'google', kind: '5xx', times: 2 },
  { target: 'google', kind: 'throttle', times: 2 },
];

/** So many a day, at any hour. */
const A_DAY = 4;

/** Services fail for a moment, mails and events come twice, and steps crash before and after their effects. */
export const planFaults = (stage: Stage): void => {
  const chance = chanceOf(stage, 'faults');
  const [first = { target: 'lambda', kind: 'crash', times: 1 }, ...others] = FAULTS;
  const days = (stage.until - stage.now) / DAY;
  for (let count = 0; count < days * A_DAY; count++) {
    const fault = chance.pick(first, ...others);
    const at = Math.round(stage.now + chance.between(0, days) * DAY);
    plan(stage, at, `${fault.target}: ${fault.kind}`, async () => {
      await stage.desk.post('/local/faults', fault);
    });
  }
};
