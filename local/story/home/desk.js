import { compare } from './clock/changes.js';
import { Refused, readArrived, readClock, readExecutions, readSpaces } from './control.js';
import { readNewMails } from './mail/new-mails.js';

/** What the page knows, kept fresh by looking every two seconds while it is seen. */
export function createDesk(draw) {
  const desk = {
    clock: undefined,
    mails: [],
    busy: undefined,
    problem: undefined,
    changes: undefined,
    /** Loads what the shown view needs beyond clock and mails. */
    load: async () => {},
    draw: () => draw(desk),
    keep,
    refresh: () => refresh(desk),
    act: (words, run) => act(desk, words, run),
    isChanged: true,
  };
  function keep(name, value) {
    if (JSON.stringify(desk[name]) === JSON.stringify(value)) return;
    desk[name] = value;
    desk.isChanged = true;
  }
  return desk;
}

/** Another look while one is under way joins it. */
function refresh(desk) {
  desk.looking ??= look(desk).finally(() => {
    desk.looking = undefined;
  });
  return desk.looking;
}

async function look(desk) {
  try {
    const clock = await readClock();
    const isOlder = desk.clock !== undefined && clock.now < desk.clock.now;
    desk.keep('mails', await readNewMails(isOlder ? [] : desk.mails));
    desk.keep('clock', clock);
    await desk.load();
    desk.keep('problem', undefined);
  } catch (error) {
    desk.keep('problem', tellProblem(error));
  }
  if (!desk.isChanged) return;
  desk.isChanged = false;
  desk.draw();
}

/**
 * Does one thing that may have effects, and tells what it changed. One at a time: while one runs, others are not begun.
 * Answers what `run` answered, or undefined when the host refused.
 */
async function act(desk, words, run) {
  if (desk.busy !== undefined) return undefined;
  desk.busy = words;
  desk.problem = undefined;
  desk.draw();
  let answer;
  try {
    const before = await takeStock(desk.mails);
    answer = await run();
    desk.changes = { words, ...compare(before, await takeStock(before.mails)) };
  } catch (error) {
    desk.problem = tellProblem(error);
  }
  desk.busy = undefined;
  await desk.looking;
  const { problem } = desk;
  await desk.refresh();
  desk.problem ??= problem;
  desk.draw();
  return answer;
}

async function takeStock(known) {
  const [clock, mails, executions, spaces] = await Promise.all([
    readClock(),
    readNewMails(known),
    readExecutions(),
    readSpaces(),
  ]);
  return { clock, mails, executions, spaces };
}

export async function loadArrived(desk, address) {
  desk.keep('arrived', { address, mails: address === undefined ? [] : await readArrived(address) });
}

function tellProblem(error) {
  if (!(error instanceof Refused)) console.error(error);
  return error.message;
}
