import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { HostOptions } from './host/host-options.ts';
import { type Host, startHost } from './host/start-host.ts';
import { TemplateError } from './host/template.ts';

/** Reads the command line: `--assembly cdk.out --state .local --port 3000 --parameter Name=Value …`. */
export function readArguments(args: string[]): HostOptions {
  const { values } = parseArgs({
    args,
    options: {
      assembly: { type: 'string', default: 'cdk.out' },
      state: { type: 'string', default: '.local' },
      port: { type: 'string', default: '3000' },
      'smtp-port': { type: 'string', default: '0' },
      home: { type: 'string' },
      now: { type: 'string', default: new Date().toISOString() },
      parameter: { type: 'string', multiple: true, default: [] },
      'enrol-bucket': { type: 'string' },
    },
  });
  const { home, 'enrol-bucket': prefix } = values;
  return {
    assembly: values.assembly,
    stateDir: values.state,
    port: Number(values.port),
    smtpPort: Number(values['smtp-port']),
    now: values.now,
    parameters: Object.fromEntries(values.parameter.map(readParameter)),
    log: (line) => console.error(line),
    ...(home ? { home } : {}),
    ...(prefix ? { enrol: { bucketLogicalIdPrefix: prefix } } : {}),
  };
}

function readParameter(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--parameter takes Name=Value, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function run(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  const host: Host = await startHost(options);
  console.log(`Ready at ${host.url} · mail in at localhost:${host.smtpPort} · state in ${options.stateDir}`);
  // Everything is on disk already: there is nothing to wait for.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}

const script = process.argv[1];
if (script && import.meta.url === pathToFileURL(script).href) {
  // Functions run in UTC, as Lambda's do.
  process.env.TZ = 'UTC';
  run().catch((error: unknown) => {
    console.error(error instanceof TemplateError ? error.message : error);
    process.exitCode = 1;
  });
}
