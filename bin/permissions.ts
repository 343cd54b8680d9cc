import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { findUnused, type GrantedPermission, type UsedPermission } from './unused-permissions.ts';

/** Where each journey writes down what it used. */
const FOLDER = 'build/used-permissions';

const permission = z.object({ role: z.string(), action: z.string(), resource: z.string() });
const note = z.object({ granted: z.array(permission), used: z.array(permission.extend({ allowed: z.boolean() })) });

const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const notes = files.map((file) => note.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));

const shortly = (arn: string): string => arn.replace(/^arn:aws:[\w-]+:[\w-]*:\d*:/, '').replace(/^role\/[^-]+-/, '');

const lineOf = ({ role, action, resource }: GrantedPermission): string =>
  `  ${shortly(role).padEnd(58)} ${action.padEnd(26)} ${shortly(resource)}`;

const report = (granted: GrantedPermission[], used: UsedPermission[]): void => {
  const refused = used.filter(({ allowed }) => !allowed);
  const unused = findUnused(granted, used);
  console.log(
    `${files.length} journeys, ${granted.length} things allowed, ${unused.length} of them never done: too wide`,
  );
  for (const line of new Set(unused.map(lineOf))) console.log(line);
  if (refused.length === 0) return;
  console.error('Refused by the policies:');
  for (const line of new Set(refused.map(lineOf))) console.error(line);
  process.exitCode = 1;
};

if (notes.length === 0) console.log(`No journey has left a note in ${FOLDER}: run npm test -- journeys browser first`);
else
  report(
    notes[0]?.granted ?? [],
    notes.flatMap(({ used }) => used),
  );
