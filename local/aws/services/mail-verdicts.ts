import { headerOf, readHeaders } from './mail-headers.ts';
import { holdsVirus } from './ses-outcome.ts';

export interface Verdict {
  status: 'PASS' | 'FAIL' | 'DISABLED';
}

export interface Verdicts {
  spamVerdict: Verdict;
  virusVerdict: Verdict;
  spfVerdict: Verdict;
  dkimVerdict: Verdict;
  dmarcVerdict: Verdict;
  /** Only when DMARC failed. */
  dmarcPolicy?: 'reject';
}

const GTUBE = 'GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL';

/** What SES would say of a mail: the test texts of scanners, and the header `X-Spam-Test: yes`, make a scan fail. */
export function judgeMail(
  raw: Buffer,
  { auth, scanEnabled }: { auth: 'pass' | 'fail'; scanEnabled: boolean },
): Verdicts {
  const signed: Verdict = { status: auth === 'pass' ? 'PASS' : 'FAIL' };
  const scanned = (found: boolean): Verdict => ({ status: scanEnabled ? (found ? 'FAIL' : 'PASS') : 'DISABLED' });
  const marked = headerOf(readHeaders(raw).headers, 'X-Spam-Test')?.toLowerCase() === 'yes';
  return {
    spamVerdict: scanned(marked || raw.includes(GTUBE)),
    virusVerdict: scanned(holdsVirus(raw)),
    spfVerdict: signed,
    dkimVerdict: signed,
    dmarcVerdict: signed,
    ...(auth === 'fail' ? { dmarcPolicy: 'reject' } : {}),
  };
}
