/** The host said no, in its own words. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

async function call(path, init = {}) {
  const response = await fetch(path, init).catch(() => {
    throw new Refused(0, 'The host does not answer. Is it still running?');
  });
  const body = await response.json().catch(() => undefined);
  if (!response.ok) throw new Refused(response.status, body?.message ?? `The host answered ${response.status}.`);
  return body;
}

const post = (path, body, type) => call(path, { method: 'POST', body, headers: { 'content-type': type } });
const postJson = (path, value) => post(path, JSON.stringify(value), 'application/json');
const encode = encodeURIComponent;

export const readClock = () => call('/local/clock');
/** `move` is `{to}`, `{advance}` or `{next: true}`; answers when all effects are done. */
export const moveClock = (move) => postJson('/local/clock', move);

/** Newest first. */
export const readMails = (limit) => call(limit === undefined ? '/local/mail' : `/local/mail?limit=${limit}`);
export const readArrived = (from) => call(`/local/arrived?from=${encode(from)}`);
export const sendMail = (raw, auth) =>
  post(auth === 'fail' ? '/local/mail?auth=fail' : '/local/mail', raw, 'message/rfc822');

export const readSpaces = () => call('/local/spaces');
export const actInSpace = (id, person, action) =>
  postJson(`/local/spaces/${encode(id)}/participants`, { person, action });

export const readExecutions = () => call('/local/executions');
export const readExecution = (arn) => call(`/local/executions/${encode(arn)}`);

export const enrol = (csv, dryRun) => post(dryRun ? '/local/enrol?dryRun=1' : '/local/enrol', csv, 'text/csv');

export const readFaults = () => call('/local/faults');
export const addFault = (fault) => postJson('/local/faults', fault);
export const clearFaults = () => call('/local/faults', { method: 'DELETE' });
