import { cpus } from 'node:os';
import { benchInterpreter } from './bench/interpreter.ts';
import { benchReplies } from './bench/replies.ts';
import { benchStartUp } from './bench/start-up.ts';

/** What `npm run bench -- <names>` measures; all of it when nothing is named. */
const SECTIONS: Record<string, () => Promise<void>> = {
  interpreter: benchInterpreter,
  replies: benchReplies,
  'start-up with 2,000 paused pairs': benchStartUp,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(1);
}

console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})`);
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  await run();
}
