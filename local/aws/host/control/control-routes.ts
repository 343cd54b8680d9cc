import type { Rooms } from '../../services/rooms.ts';
import type { MovableClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import type { Services } from '../services.ts';
import { clockRoutes } from './clock.ts';
import type { ControlRoute } from './control-route.ts';
import { enrolRoutes } from './enrol.ts';
import { executionRoutes } from './executions.ts';
import { faultRoutes } from './faults.ts';
import { mailRoutes } from './mail.ts';
import { observeRoutes } from './observe.ts';
import { spaceRoutes } from './spaces.ts';

export interface ControlRouteParts {
  services: Services;
  clock: MovableClock;
  faults: Faults;
  rooms: Rooms;
  /** The bucket that an admin uploads cohorts to. */
  bucket: () => string;
  /** What `GET /local/ready` tells. */
  ready: () => Record<string, unknown>;
}

/** Every call of the control interface. */
export function controlRoutes({ services, clock, faults, rooms, bucket, ready }: ControlRouteParts): ControlRoute[] {
  const { s3, context, states, logs, iam, queues, topics } = services;
  const { store, work } = context;
  return [
    ...clockRoutes(clock),
    ...mailRoutes(services),
    ...enrolRoutes({ s3, store, work, bucket }),
    ...executionRoutes(states),
    ...spaceRoutes(rooms),
    ...faultRoutes(faults),
    ...observeRoutes({ logs, iam, queues, topics, ready }),
  ];
}
