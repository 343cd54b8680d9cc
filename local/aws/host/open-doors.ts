import { createGoogle } from '../services/google.ts';
import type { Delegation } from '../services/google-auth.ts';
import { createLambdaApi } from '../services/lambda-wire.ts';
import { createRooms, type Rooms } from '../services/rooms.ts';
import { startSmtp } from '../services/smtp.ts';
import { createAwsEndpoint } from './aws-endpoint.ts';
import type { CallerKeys } from './caller-keys.ts';
import type { RunningServices } from './create-services.ts';
import type { HostOptions, Ports } from './host-options.ts';
import { matchesAny } from './iam-conditions.ts';
import { closeServer, listen } from './listen.ts';
import { createPublicServer, type PublicParts } from './public-server.ts';

export interface DoorParts {
  options: HostOptions;
  services: RunningServices;
  keys: CallerKeys;
  changes: { count: number };
  /** Filled in as the doors open. */
  ports: Ports;
}

export interface Doors {
  rooms: Rooms;
  /** The public door answers from here on. */
  open(parts: PublicParts): void;
  close(): Promise<void>;
}

/** Listens on all ports before anything is deployed, so that the template's parameters can name them. */
export async function openDoors({ options, services, keys, changes, ports }: DoorParts): Promise<Doors> {
  const { context, inbound, iam, states, s3, ses, dynamodb, lambda: runtime } = services;
  const { work, log } = context;
  let open: (parts: PublicParts) => void = () => {};
  const ready = new Promise<PublicParts>((resolve) => {
    open = resolve;
  });
  const publicServer = createPublicServer(ready, log);
  ports.port = await listen(publicServer, options.port, true);
  const rooms = createRooms(context, { publicUrl: `http://localhost:${ports.port}` });
  const google = createGoogle(context, { rooms, ...delegationOf(options, keys) });
  const changed = () => {
    changes.count += 1;
  };
  const others = [google.handle];
  const now = () => context.clock.now();
  const { account, region } = context;
  const hosted = [dynamodb, states, s3, ses, createLambdaApi({ runtime, account, region })];
  const endpoint = createAwsEndpoint({ keys, iam, work, log, others, changed, now, services: hosted });
  ports.awsPort = await listen(endpoint, 0);
  const { accepts, receive } = inbound;
  const onMail: typeof receive = (raw, arrival) => work.act(() => receive(raw, arrival));
  const smtp = await startSmtp({ port: options.smtpPort ?? 0, accepts, onMail });
  ports.smtpPort = smtp.port;
  const close = async () => {
    await Promise.all([closeServer(publicServer), smtp.close()]);
    await work.idle();
    await Promise.all([closeServer(endpoint), dynamodb.close()]);
    context.store.close();
  };
  return { rooms, open, close };
}

/** The attribute condition of Google's workload identity pool, and the scopes that the Workspace delegates. */
function delegationOf({ google }: HostOptions, keys: CallerKeys): Delegation {
  if (google === undefined) return {};
  const mayFederate = (accessKeyId: string) =>
    matchesAny(keys.find(accessKeyId)?.roleArn ?? '', [`*:role/${google.role}`]);
  return { scopes: google.scopes, mayFederate };
}
