import type { HostContext } from '../types.ts';
import type { MailStatus } from './ses-mailbox.ts';

const SIMULATOR = 'simulator.amazonses.com';
/** The harmless text that every virus scanner takes for a virus, kept apart so that this file is not taken for one. */
const EICAR = ['EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE'].join('-');

export interface Suppressed {
  reason: 'BOUNCE' | 'COMPLAINT';
  /** ISO 8601. */
  since: string;
}

/** The account's suppression list and what becomes of a mail to an address. */
export function createOutcomes(context: HostContext) {
  const suppressed = context.store.collection<Suppressed>('ses-suppressed');

  /** SES's mailbox simulator, any address labelled `+bounce` or `+complaint`, and the suppression list decide. */
  function decide(address: string): MailStatus {
    const lower = address.toLowerCase();
    const local = lower.slice(0, lower.lastIndexOf('@'));
    if (lower === `suppressionlist@${SIMULATOR}` || suppressed.get(lower) !== undefined) return 'suppressed';
    if (lower === `bounce@${SIMULATOR}` || local.endsWith('+bounce')) return 'bounced';
    if (lower === `complaint@${SIMULATOR}` || local.endsWith('+complaint')) return 'complained';
    return 'delivered';
  }

  function suppress(address: string, reason: Suppressed['reason']): void {
    suppressed.put(address.toLowerCase(), { reason, since: new Date(context.clock.now()).toISOString() });
  }

  /** A hard bounce or a complaint puts the address on the list; the simulator's own addresses never are. */
  function remember(address: string, status: MailStatus): void {
    if (address.toLowerCase().endsWith(`@${SIMULATOR}`)) return;
    if (status === 'bounced') suppress(address, 'BOUNCE');
    if (status === 'complained') suppress(address, 'COMPLAINT');
  }

  return {
    decide,
    remember,
    suppress,
    unsuppress: (address: string) => suppressed.delete(address.toLowerCase()),
    listSuppressed: (): ({ address: string } & Suppressed)[] =>
      [...suppressed.entries()].map(([address, entry]) => ({ address, ...entry })),
  };
}

export type Outcomes = ReturnType<typeof createOutcomes>;

/** True for a mail that a virus scanner would stop. */
export function holdsVirus(raw: Buffer): boolean {
  return raw.includes(EICAR) || raw.includes(Buffer.from(EICAR).toString('base64').slice(0, 30));
}
