import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { NEVER_USED } from './never-used.ts';
import {
  findIdle,
  findUnexplained,
  findUnused,
  type GrantedPermission,
  ownerOf,
  shortly,
  USED_PERMISSIONS,
  type UsedPermission,
} from './unused-permissions.ts';

const permission = z.object({ role: z.string(), action: z.string(), resource: z.string() });
const note = z.object({ granted: z.array(permission), used: z.array(permission.extend({ allowed: z.boolean() })) });

const files = existsSync(USED_PERMISSIONS) ? readdirSync(USED_PERMISSIONS) : [];
const notes = files.map((file) => note.parse(JSON.parse(readFileSync(join(USED_PERMISSIONS, file), 'utf8'))));

/** One line a role. */
const linesOf = (permissions: GrantedPermission[]): string[] => {
  const byOwner = new Map<string, Set<string>>();
  for (const { role, action, resource } of permissions) {
    const owner = ownerOf(role);
    byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(`${action} ${shortly(resource)}`));
  }
  return [...byOwner].map(([owner, what]) => `  ${owner.padEnd(32)} ${[...what].join(', ')}`);
};

const complain = (what: string, permissions: GrantedPermission[]): void => {
  if (permissions.length === 0) return;
  console.error(what);
  for (const line of linesOf(permissions)) console.error(line);
  process.exitCode = 1;
};

const report = (granted: GrantedPermission[], used: UsedPermission[]): void => {
  const unused = findUnused(granted, used);
  const tooWide = findUnexplained(unused, NEVER_USED);
  console.log(
    `${files.length} journeys; of ${granted.length} things allowed ${unused.length} were never done: ` +
      `${unused.length - tooWide.length} for the reasons in bin/never-used.ts, ${tooWide.length} are too wide`,
  );
  for (const { who, does, on } of findIdle(unused, NEVER_USED))
    console.log(`  reason not needed: ${who} ${does} ${on}`);
  complain('Too wide, or used by no journey:', tooWide);
  complain(
    'Refused by the policies:',
    used.filter(({ allowed }) => !allowed),
  );
};

if (notes.length === 0)
  console.log(`No journey has left a note in ${USED_PERMISSIONS}: run npm test -- journeys browser long first`);
else
  report(
    notes[0]?.granted ?? [],
    notes.flatMap(({ used }) => used),
  );
