import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from '../../local/aws/host/clock.ts';
import { openStore } from '../../local/aws/host/store.ts';
import { createWork } from '../../local/aws/host/work.ts';
import { StepFunctions } from '../../local/aws/services/step-functions.ts';
import { runMachine } from '../../local/aws/states/run-machine.ts';
import { measure, type Rate } from './measure.ts';
import type { Shape } from './shapes.ts';

/** `runMachine`, one execution after the other; nothing is written. */
export async function measureInMemory(shape: Shape): Promise<Rate> {
  return measure(shape.batch, async () => {
    for (let i = 0; i < shape.batch; i++) {
      const { status } = await runMachine({ definition: shape.jsonata, input: shape.input, invoke: (_, args) => args })
        .result;
      if (status !== 'SUCCEEDED') throw new Error(`${shape.name}: ${status}`);
    }
  });
}

/** The Step Functions service as hosted: every step is on disk before its effects are done. */
export async function measureJournaled(shape: Shape): Promise<Rate> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const store = openStore({ dir });
  const work = createWork();
  const clock = createClock({ store, work, start: '2026-03-02T09:00:00.000Z' });
  const functions = { invoke: async (_arn: string, payload: unknown) => payload, invokeLater: () => undefined };
  const place = { stateDir: dir, account: '111111111111', region: 'eu-west-2' };
  const host = { publish: () => undefined, takeFault: () => undefined, log: () => undefined };
  const service = new StepFunctions({ clock, work, store, functions, ...place, ...host });
  const arn = 'arn:aws:states:eu-west-2:111111111111:stateMachine:m';
  service.registerMachine({
    arn,
    name: 'm',
    roleArn: 'arn:aws:iam::1:role/m',
    definition: JSON.stringify(shape.jsonata),
  });
  const input = JSON.stringify(shape.input);
  let made = 0;
  try {
    return await measure(shape.batch, async () => {
      for (let i = 0; i < shape.batch; i++) await service.start({ machineArn: arn, name: `e${made++}`, input });
      await work.idle();
    });
  } finally {
    store.close();
    rmSync(dir, { recursive: true });
  }
}
