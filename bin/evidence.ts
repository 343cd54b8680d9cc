import { parseArgs } from 'node:util';
import { runEvidence, USAGE } from './evidence/run-evidence.ts';
import { evidenceSurroundings } from './evidence/surroundings.ts';

/** Written by npm start beside the state of the run on this machine. */
const THIS_MACHINE = '.local/aws.env';

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      consent: { type: 'string' },
      pair: { type: 'string' },
      out: { type: 'string', default: 'build/evidence' },
      env: { type: 'string', default: THIS_MACHINE },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ECONNREFUSED')
    return `Nothing answers at ${process.env.AWS_ENDPOINT_URL ?? 'AWS'}: is npm start running?`;
  return error.message;
};

const run = async (): Promise<void> => {
  const options = readOptions();
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { json, notes } = await runEvidence(options, evidenceSurroundings(options.env));
  console.log(JSON.stringify(json, null, 2));
  for (const note of notes) console.error(note);
};

// The kit's notice about older Nodes says nothing about evidence.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
run().catch((error: unknown) => {
  console.error(reasonOf(error));
  process.exitCode = 1;
});
