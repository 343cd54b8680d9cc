export interface S3Action {
  s3: { bucket: string; prefix: string };
}

export interface LambdaAction {
  lambda: { functionArn: string; invocationType: 'Event' };
}

export interface ReceiptRule {
  ruleSet: string;
  /** Addresses, domains, or domains with a leading dot for all their subdomains; none means every address. */
  recipients: string[];
  /** Run in this order. */
  actions: (S3Action | LambdaAction)[];
  scanEnabled: boolean;
}

/**
 * True when a receipt rule's condition covers the address. An address condition covers every `+label` of it; a domain
 * does not cover its subdomains. Source: docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html
 */
export function coversAddress({ recipients }: Pick<ReceiptRule, 'recipients'>, address: string): boolean {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  const domain = lower.slice(at + 1);
  const unlabelled = `${lower.slice(0, at).replace(/\+.*$/, '')}@${domain}`;
  if (recipients.length === 0) return true;
  return recipients
    .map((one) => one.toLowerCase())
    .some((one) => (one.startsWith('.') ? domain.endsWith(one) : [lower, unlabelled, domain].includes(one)));
}
