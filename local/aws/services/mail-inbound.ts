import type { HostContext } from '../types.ts';
import { type ArrivedMail, createArchive } from './mail-archive.ts';
import { addressesIn, headerOf, readHeaders } from './mail-headers.ts';
import { describeReceipt, type Received, stampReceived } from './mail-receipt.ts';
import { coversAddress, type ReceiptRule } from './mail-rules.ts';
import { judgeMail } from './mail-verdicts.ts';
import { nextId } from './next-id.ts';
import type { S3 } from './s3.ts';

export interface Arrival {
  /** Whether SPF, DKIM and DMARC pass. */
  auth?: 'pass' | 'fail';
  /** Without it the addresses in To and Cc. */
  envelopeTo?: string[];
  /** Without it the address in From; empty for a bounce. */
  envelopeFrom?: string;
}

/** The answer as SMTP gives it. */
export interface Acceptance {
  status: 250 | 451 | 550;
  message: string;
  messageId?: string;
}

export interface Inbound {
  registerReceiptRule(rule: ReceiptRule): void;
  /** Whether a mail to this address would be taken. */
  accepts(address: string): boolean;
  /** Takes a raw mail in; with 250 it is stored and its Lambda calls are queued. */
  receive(raw: Buffer, arrival?: Arrival): Promise<Acceptance>;
  /** What came in, newest first. */
  list(filter?: { from?: string }): Promise<ArrivedMail[]>;
}

/** Receiving by Amazon SES: receipt rules with S3 and Lambda actions. */
export function createInbound(context: HostContext, s3: Pick<S3, 'put'>): Inbound {
  const rules: ReceiptRule[] = [];
  const archive = createArchive(context);
  const accepts = (address: string) => rules.some((rule) => coversAddress(rule, address));

  async function receive(raw: Buffer, arrival: Arrival = {}): Promise<Acceptance> {
    const { headers } = readHeaders(raw);
    const named = ['To', 'Cc'].flatMap((name) => addressesIn(headerOf(headers, name)));
    const destination = (arrival.envelopeTo ?? named).filter(accepts);
    if (destination.length === 0) return { status: 550, message: '5.1.1 Mailbox unavailable: no such address here' };
    const fault = context.takeFault('ses:inbound')?.kind;
    if (fault !== undefined && fault !== 'duplicate') return { status: 451, message: '4.4.2 Try again later' };
    const received: Received = {
      messageId: inBase36(nextId(context.store, 'ses-inbound')),
      at: context.clock.now(),
      source: arrival.envelopeFrom ?? addressesIn(headerOf(headers, 'From'))[0] ?? '',
      destination,
      raw,
    };
    const run = { auth: arrival.auth ?? ('pass' as const), calls: fault === 'duplicate' ? 2 : 1 };
    context.store.batch(() => {
      archive.add(received);
      for (const rule of rules) runActions({ context, s3 }, { rule, received, ...run });
    });
    return { status: 250, message: `OK ${received.messageId}`, messageId: received.messageId };
  }

  return { registerReceiptRule: (rule) => void rules.push(rule), accepts, receive, list: archive.list };
}

/** SES's inbound message ids are 40 lower-case letters and digits. */
function inBase36(id: string): string {
  return BigInt(`0x${id}`).toString(36).padStart(40, '0').slice(-40);
}

interface Run {
  rule: ReceiptRule;
  received: Received;
  auth: 'pass' | 'fail';
  /** How often each function is called: SES may deliver an event twice. */
  calls: number;
}

function runActions({ context, s3 }: { context: HostContext; s3: Pick<S3, 'put'> }, run: Run): void {
  const { rule, received, auth, calls } = run;
  const recipients = received.destination.filter((address) => coversAddress(rule, address));
  if (recipients.length === 0) return;
  const verdicts = judgeMail(received.raw, { auth, scanEnabled: rule.scanEnabled });
  const stamped = { ...received, raw: stampReceived(received, verdicts, context.region) };
  for (const action of rule.actions) {
    if ('s3' in action) {
      s3.put(action.s3.bucket, `${action.s3.prefix}${received.messageId}`, { body: stamped.raw });
    } else {
      const event = describeReceipt(stamped, { recipients, verdicts, action });
      for (let call = 0; call < calls; call++) context.functions.invokeLater(action.lambda.functionArn, event);
    }
  }
}
