import { readMails } from '../control.js';

const A_FEW = 25;

/** All mails, newest first. Only a few are fetched when they join on to the `known` ones. */
export async function readNewMails(known) {
  if (known.length === 0) return readMails();
  const newest = await readMails(A_FEW);
  if (newest.length < A_FEW) return newest;
  const oldest = newest[newest.length - 1];
  const at = known.findIndex(({ id }) => id === oldest.id);
  return at < 0 ? readMails() : [...newest, ...known.slice(at + 1)];
}
