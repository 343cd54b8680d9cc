import { parseArgs } from 'node:util';
import { evidenceSurroundings } from './evidence/surroundings.ts';
import { runPerson, USAGE } from './person/run-person.ts';

/** Written by npm start beside the state of the run on this machine. */
const THIS_MACHINE = '.local/aws.env';

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      export: { type: 'string' },
      erase: { type: 'string' },
      env: { type: 'string', default: THIS_MACHINE },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { json, notes } = await runPerson(values, evidenceSurroundings(values.env));
  if (json !== undefined) console.log(JSON.stringify(json, null, 2));
  for (const note of notes) console.error(note);
};

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
