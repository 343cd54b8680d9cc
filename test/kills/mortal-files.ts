import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Kind } from './instant.ts';
import type { Mortality } from './mortality.ts';

/** Which of a host's files matter: the journal, the one that takes its place, bodies of mails and objects. Logs are for people. */
const kindOf = (path: unknown): Kind | undefined => {
  const name = String(path);
  if (name.endsWith('journal.jsonl')) return 'journal';
  if (name.endsWith('journal.jsonl.new')) return 'compaction';
  return /\/(mail-in|mail-out|s3)\//.test(name) ? 'file' : undefined;
};

const bytesOf = (data: unknown): Buffer =>
  ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(String(data));

const cut = (data: unknown, share: number): Buffer => {
  const bytes = bytesOf(data);
  return bytes.subarray(0, Math.floor(share * bytes.length));
};

type Args = [first: unknown, second?: unknown, ...rest: unknown[]];

/** Makes every change of a host's files one at which the process may die, for code that is loaded after this. */
export const makeFilesMortal = (mortality: Mortality): void => {
  const kinds = new Map<unknown, Kind | undefined>();
  const replace = (name: keyof typeof fs, make: (call: (...args: Args) => unknown) => (...args: Args) => unknown) => {
    const whole: unknown = Reflect.get(fs, name);
    if (typeof whole === 'function')
      Reflect.set(
        fs,
        name,
        make((...args) => whole(...args)),
      );
  };
  const replaceMortal = (name: keyof typeof fs, find: (place: unknown) => Kind | undefined, hasData = false) =>
    replace(name, (call) => (place, data, ...rest) => {
      const kind = find(place);
      const whole = () => call(place, data, ...rest);
      const part = (share: number) => (hasData ? call(place, cut(data, share)) : undefined);
      return kind === undefined ? whole() : mortality.act(kind, { whole, part });
    });

  replace('openSync', (call) => (path, ...rest) => {
    const file = call(path, ...rest);
    kinds.set(file, kindOf(path));
    return file;
  });
  const ofFile = (file: unknown) => kinds.get(file);
  replaceMortal('writeSync', ofFile, true);
  replaceMortal('fsyncSync', ofFile);
  replaceMortal('ftruncateSync', ofFile);
  replaceMortal('writeFileSync', kindOf, true);
  replaceMortal('renameSync', kindOf);
  // What was written beside the journal has taken its place.
  replace('renameSync', (call) => (from, to, ...rest) => {
    call(from, to, ...rest);
    for (const [file, kind] of kinds) if (kind === kindOf(from)) kinds.set(file, kindOf(to));
  });
  replaceMortal('rmSync', kindOf);
  syncBuiltinESMExports();
};
