import { parseArgs } from 'node:util';

/** The invented story begins on this Monday in London, well before the clocks change. */
const STORY_BEGINS = '2026-03-02T09:00:00.000Z';
const PREFERRED_PORT = '3000';

export const USAGE = `npm start [-- OPTIONS]

  --port N      serve pages at this port, or at the next one that is free (${PREFERRED_PORT})
  --reset       begin the story again: all that was kept is deleted
  --empty       start without the eight invented pairs
  --state DIR   keep everything in this folder (.local)
  --now ISO     the instant at which a new state begins, in UTC (${STORY_BEGINS})
  --seed TEXT   draw other links, ids and delays
  --verbose     print what the host does
  --help        print this`;

/** Errors: an option that does not exist, or a port that is none, with what there is instead. */
export const readOptions = (args: readonly string[], environment: Record<string, string | undefined>) => {
  const { values } = parse(args);
  const port = Number(values.port ?? environment.PORT ?? PREFERRED_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`"${values.port ?? environment.PORT}" is no port: give a whole number from 0 to 65535.`);
  if (Number.isNaN(Date.parse(values.now)))
    throw new Error(`"${values.now}" is no instant: write it as ${STORY_BEGINS}.`);
  return { ...values, port };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        state: { type: 'string', default: '.local' },
        now: { type: 'string', default: STORY_BEGINS },
        seed: { type: 'string', default: '' },
        reset: { type: 'boolean', default: false },
        empty: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
};
