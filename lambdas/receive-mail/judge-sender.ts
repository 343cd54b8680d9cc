import type { Person } from '../../domain/concepts/person.ts';
import { checkSender, type SenderOutcome, type Verdicts } from '../../domain/rules/replies/check-sender.ts';
import type { ReadMail } from './read-raw.ts';
import type { Receipt } from './receipt-event.ts';

export const verdictsOf = ({ receipt }: Receipt): Verdicts => ({
  spf: receipt.spfVerdict.status,
  dkim: receipt.dkimVerdict.status,
  dmarc: receipt.dmarcVerdict.status,
  spam: receipt.spamVerdict.status,
  virus: receipt.virusVerdict.status,
});

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const isAligned = (checked: string, from: string): boolean =>
  checked !== '' && (checked === from || from.endsWith(`.${checked}`) || checked.endsWith(`.${from}`));

/** SES puts its own results above all others: what the sender wrote below them is no proof. */
const signedDomains = ({ headers }: ReadMail): string[] => {
  const results = headers.find(({ key }) => key === 'authentication-results')?.value ?? '';
  if (!results.trim().toLowerCase().startsWith('amazonses.com')) return [];
  return [...results.matchAll(/dkim=pass[^;]*header\.(?:i=@?|d=)(?:[^;\s@]*@)?([^;\s]+)/gi)].map(([, domain = '']) =>
    domain.toLowerCase(),
  );
};

/** Whether the mail is from the person on file, and whether that is proven. */
export const judgeSender = (mail: ReadMail, receipt: Receipt, person: Person): SenderOutcome => {
  const verdicts = verdictsOf(receipt);
  const from = domainOf(mail.from);
  const aligned =
    (verdicts.dkim === 'PASS' && signedDomains(mail).some((domain) => isAligned(domain, from))) ||
    (verdicts.spf === 'PASS' && isAligned(domainOf(receipt.mail.source), from));
  return checkSender({ from: mail.from, registered: person.email, verdicts, aligned }).outcome;
};
