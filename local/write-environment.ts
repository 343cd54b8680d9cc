import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootKey } from './aws/host/caller-keys.ts';

export interface Reached {
  /** Of the host's AWS endpoint. */
  awsPort: number;
  /** Outputs of the stack, by name. */
  outputs: Record<string, unknown>;
}

/** `TableName` → `TABLE_NAME` */
const variable = (output: string): string => output.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/**
 * Writes what a terminal needs to reach this run as it would reach AWS: the SDK's own variables and the stack's outputs. Its key
 * may do everything, as an administrator's may.
 */
export const writeEnvironment = (folder: string, { awsPort, outputs }: Reached): void => {
  const named = Object.entries(outputs).filter(([name]) => /^[A-Z][A-Za-z]*$/.test(name));
  const lines = Object.entries({
    AWS_ENDPOINT_URL: `http://127.0.0.1:${awsPort}`,
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: rootKey,
    AWS_SECRET_ACCESS_KEY: 'local',
    ...Object.fromEntries(named.map(([name, value]) => [variable(name), String(value)])),
  }).map(([name, value]) => `${name}=${value}`);
  writeFileSync(join(folder, 'aws.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
};
