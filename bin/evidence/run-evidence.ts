import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPage } from '../../views/evidence/pack-page.tsx';
import { type ListDeps, listConsentsOf } from './list-consents.ts';
import { type PackDeps, readPack } from './read-pack.ts';

export const USAGE = `npm run evidence -- --consent ID [--out FOLDER]   the whole pack of one answer, as JSON and as a page in FOLDER
npm run evidence -- --pair REF                    the answers of a pair's parents, by its reference or id`;

export interface Wanted {
  consent?: string | undefined;
  pair?: string | undefined;
  /** Folder for the readable page. */
  out: string;
}

export interface Printed {
  json: unknown;
  /** Said beside it, to the person at the terminal. */
  notes: string[];
}

/** Only the one who printed it may read it. */
const writePrivately = (folder: string, name: string, text: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
};

const printPack = async (id: string, out: string, deps: PackDeps): Promise<Printed> => {
  const pack = await readPack(id, deps);
  if (pack === undefined)
    throw new Error(
      `No record has the id ${id}. npm run evidence -- --pair REF lists the ids of a pair's answers by its reference.`,
    );
  const page = writePrivately(out, `${id}.html`, packPage(pack));
  const checked = pack.verified ? 'All hashes are those recorded.' : 'NOT ALL HASHES ARE THOSE RECORDED.';
  return { json: pack, notes: [checked, `The same as a page: ${page}`] };
};

const printList = async (pair: string, deps: ListDeps): Promise<Printed> => {
  const consents = await listConsentsOf(pair, deps);
  if (consents === undefined) throw new Error(`No pair has the reference or id ${pair}.`);
  return {
    json: consents.map(({ id, decision, ways, at, route, personId }) => ({ id, decision, ways, at, route, personId })),
    notes: [consents.length === 0 ? 'No parent of this pair has answered yet.' : `${consents.length} answers.`],
  };
};

/** Prints one answer's evidence or lists a pair's. Throws, with what to do, for an unknown id or pair. */
export const runEvidence = async (wanted: Wanted, deps: PackDeps & ListDeps): Promise<Printed> => {
  if (wanted.consent !== undefined && wanted.pair === undefined)
    return await printPack(wanted.consent, wanted.out, deps);
  if (wanted.pair !== undefined && wanted.consent === undefined) return await printList(wanted.pair, deps);
  throw new Error(`Name a consent or a pair.\n${USAGE}`);
};
