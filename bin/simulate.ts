import { parseArgs } from 'node:util';
import { reportInWords } from '../test/simulation/report.ts';
import { runSimulation } from '../test/simulation/run-simulation.ts';
import { ensureAssembly } from './assembly.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '4' },
    weeks: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Says what everybody does. */
    verbose: { type: 'boolean', default: false },
  },
});

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
await ensureAssembly({ validate: false });
const report = await runSimulation({
  pairs: Number(values.pairs),
  weeks: Number(values.weeks),
  seed: values.seed,
  faults: values.faults,
  say: values.verbose ? console.error : undefined,
});
console.log(values.json ? JSON.stringify(report, null, 2) : reportInWords(report));
process.exitCode = report.violations.length === 0 ? 0 : 1;
