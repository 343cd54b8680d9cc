import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { findUnused, type GrantedPermission, USED_PERMISSIONS, type UsedPermission } from './unused-permissions.ts';

const permission = z.object({ role: z.string(), action: z.string(), resource: z.string() });
const note = z.object({ granted: z.array(permission), used: z.array(permission.extend({ allowed: z.boolean() })) });

const files = existsSync(USED_PERMISSIONS) ? readdirSync(USED_PERMISSIONS) : [];
const notes = files.map((file) => note.parse(JSON.parse(readFileSync(join(USED_PERMISSIONS, file), 'utf8'))));

const shortly = (arn: string): string => arn.replace(/^arn:aws:[\w-]+:[\w-]*:\d*:/, '');

/** `arn:…:role/MentoringStack-FunctionsOpenAskServiceRole1A2B3C4D` → `FunctionsOpenAsk` */
const ownerOf = (role: string): string => shortly(role).replace(/^role\/[^-]+-|(Service)?Role[0-9A-F]{8}$/g, '');

/** One line a role. */
const linesOf = (permissions: GrantedPermission[]): string[] => {
  const byOwner = new Map<string, Set<string>>();
  for (const { role, action, resource } of permissions) {
    const owner = ownerOf(role);
    byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(`${action} ${shortly(resource)}`));
  }
  return [...byOwner].map(([owner, what]) => `  ${owner.padEnd(32)} ${[...what].join(', ')}`);
};

const report = (granted: GrantedPermission[], used: UsedPermission[]): void => {
  const refused = used.filter(({ allowed }) => !allowed);
  const unused = findUnused(granted, used);
  console.log(
    `${files.length} journeys; of ${granted.length} things allowed ${unused.length} were never done: too wide`,
  );
  for (const line of linesOf(unused)) console.log(line);
  if (refused.length === 0) return;
  console.error('Refused by the policies:');
  for (const line of linesOf(refused)) console.error(line);
  process.exitCode = 1;
};

if (notes.length === 0)
  console.log(`No journey has left a note in ${USED_PERMISSIONS}: run npm test -- journeys browser first`);
else
  report(
    notes[0]?.granted ?? [],
    notes.flatMap(({ used }) => used),
  );
