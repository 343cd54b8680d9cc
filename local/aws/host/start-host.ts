import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRoomPage } from '../services/rooms-page.ts';
import { plantSeed } from '../services/seed.ts';
import { CallerKeys } from './caller-keys.ts';
import { createClock, type MovableClock } from './clock.ts';
import { answerControl } from './control/control.ts';
import { controlRoutes } from './control/control-routes.ts';
import { createServices, type RunningServices } from './create-services.ts';
import { type Deployment, deploy, findBucket } from './deploy.ts';
import { Faults } from './faults.ts';
import { fillInPorts, type HostOptions, type Ports } from './host-options.ts';
import { type Doors, openDoors } from './open-doors.ts';
import type { PublicParts } from './public-server.ts';
import { openStore } from './store.ts';
import { readAssembly } from './template.ts';
import { createWork } from './work.ts';

export interface Host {
  url: string;
  smtpPort: number;
  /** Where AWS is stood in. */
  awsPort: number;
  /** Of the stack, by name. */
  outputs: Record<string, unknown>;
  /** Stops listening once all effects under way are done. State is on disk already. */
  close(): Promise<void>;
}

/** Gives a synthesized stack a home on this machine. Throws `TemplateError` when the template needs what is not here. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { log = () => {}, compactPast } = options;
  const stateDir = resolve(options.stateDir);
  mkdirSync(stateDir, { recursive: true });
  const assembly = readAssembly(options.assembly);
  const store = openStore({ dir: stateDir, ...(compactPast === undefined ? {} : { compactPast }) });
  plantSeed(store, options.seed ?? '');
  const work = createWork(log);
  const clock = createClock({ store, work, start: options.now });
  const base = { clock, work, store, stateDir, account: '111111111111', region: 'eu-west-2', log };
  const [keys, faults, changes] = [new CallerKeys(), new Faults(store), { count: 0 }];
  const ports: Ports = { port: 0, awsPort: 0, smtpPort: 0 };
  const endpoint = () => `http://127.0.0.1:${ports.awsPort}`;
  const services = await createServices({ base, keys, faults, changes, endpoint });
  const doors = await openDoors({ options, services, keys, changes, ports });
  try {
    const parameters = fillInPorts(options.parameters ?? {}, ports);
    const deployment = await deploy({ assembly, services, parameters });
    resume(services);
    doors.open(makePublicParts({ options, services, clock, faults, changes, ports, doors, deployment }));
    const { outputs } = deployment;
    return { url: `http://localhost:${ports.port}`, ...ports, outputs, close: doors.close };
  } catch (error) {
    await doors.close();
    throw error;
  }
}

/** Takes up, in the same order each time, what was under way when the host last stopped. */
function resume({ bus, queue, states, scheduler }: RunningServices): void {
  bus.resume();
  queue.resume();
  states.resume();
  scheduler.resume();
}

interface PublicNeeds {
  options: HostOptions;
  services: RunningServices;
  clock: MovableClock;
  faults: Faults;
  changes: { count: number };
  ports: Ports;
  doors: Doors;
  deployment: Deployment;
}

function makePublicParts(needs: PublicNeeds): PublicParts {
  const { options, services, clock, faults, changes, ports, doors, deployment } = needs;
  const { api, context } = services;
  const { rooms } = doors;
  const changed = () => {
    changes.count += 1;
  };
  const bucket = () => findBucket(deployment, options.enrol?.bucketLogicalIdPrefix ?? '');
  const ready = () => ({ ready: true, stateDir: context.stateDir, ...ports, outputs: deployment.outputs });
  const routes = controlRoutes({ services, clock, faults, rooms, bucket, ready });
  return {
    api,
    work: context.work,
    control: (request) => answerControl({ routes, work: context.work, changed }, request),
    rooms: createRoomPage(rooms),
    changed,
    ...(options.home ? { home: resolve(options.home) } : {}),
  };
}
