import { createHash } from 'node:crypto';

/** The number behind `users/{id}`: the same for an address in every run. */
export function userIdOf(email: string): string {
  const digest = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return `1${BigInt(`0x${digest}`).toString().slice(0, 20)}`;
}

/** What a signed-in person is called, made from the address: `isla.kerr@…` is Isla Kerr. */
export function displayNameOf(email: string): string {
  const words = email.slice(0, email.indexOf('@')).split(/[._-]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
