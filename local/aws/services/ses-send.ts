import type { HostContext } from '../types.ts';
import { addressesIn, headerOf, mailDate, readHeaders, replaceHeaders } from './mail-headers.ts';
import { asUuid, nextId } from './next-id.ts';
import { describeEvents, type SesEventType } from './ses-events.ts';
import { identityArn, requireVerified, senderOf } from './ses-identities.ts';
import type { Mailbox } from './ses-mailbox.ts';
import { holdsVirus, type Outcomes } from './ses-outcome.ts';
import { type RawEmailForm, SesError } from './ses-query.ts';

/** SES API v1: docs.aws.amazon.com/ses/latest/dg/quotas.html */
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_RECIPIENTS = 50;

export interface SesParts {
  context: HostContext;
  identities: Set<string>;
  /** Event types wanted by each configuration set's destinations on the default bus. */
  configurationSets: Map<string, Set<SesEventType>>;
  mailbox: Mailbox;
  outcomes: Outcomes;
}

/**
 * Takes a mail over and gives back its message id. A repeated call is another mail.
 * @throws {SesError} InvalidParameterValue, MessageRejected, ConfigurationSetDoesNotExist
 */
export function sendRaw(parts: SesParts, form: RawEmailForm, copies = 1): string {
  const addresses = checkForm(parts, form);
  const { context, mailbox, outcomes } = parts;
  const id = nextId(context.store, 'ses-message');
  const messageId = `010b${context.clock.now().toString(16).padStart(12, '0')}-${asUuid(id)}-000000`;
  const raw = stamp(context, form.raw, messageId);
  const infected = holdsVirus(raw);
  const recipients = addresses.map((address) => ({
    address,
    status: infected ? ('rejected' as const) : outcomes.decide(address),
  }));
  const source = addressesIn(form.source)[0] ?? senderOf(form);
  const arn = identityArn(context, parts.identities, senderOf(form));
  context.store.batch(() => {
    for (let copy = 0; copy < copies; copy++) mailbox.add({ messageId, raw, recipients });
    for (const { address, status } of recipients) outcomes.remember(address, status);
    tellBus(parts, { ...form, messageId, raw, source, identityArn: arn, recipients });
  });
  return messageId;
}

function checkForm({ context, identities, configurationSets }: SesParts, form: RawEmailForm): string[] {
  const refuse = (message: string) => new SesError('InvalidParameterValue', 400, message);
  if (form.raw.length > MOST_BYTES)
    throw refuse(`Message length is more than ${MOST_BYTES} bytes long: ${form.raw.length}`);
  const { headers } = readHeaders(form.raw);
  if (senderOf(form) === '') throw refuse("Missing required header 'From'.");
  const named = ['To', 'Cc', 'Bcc'].flatMap((name) => addressesIn(headerOf(headers, name)));
  const recipients = form.destinations.length > 0 ? form.destinations.flatMap((one) => addressesIn(one)) : named;
  if (recipients.length === 0) throw refuse('Missing final recipients: no address in Destinations, To, Cc or Bcc.');
  if (recipients.some((address) => !/^[^@\s]+@[^@\s]+$/.test(address))) throw refuse("Missing final '@domain'");
  if (recipients.length > MOST_RECIPIENTS) throw refuse(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
  const set = form.configurationSet;
  if (set !== undefined && !configurationSets.has(set)) {
    throw new SesError('ConfigurationSetDoesNotExist', 400, `Configuration set <${set}> does not exist.`);
  }
  requireVerified(context.region, identities, form);
  return recipients;
}

/** SES puts its own Message-ID and Date on every mail and takes Bcc and Return-Path off. */
function stamp({ clock, region }: HostContext, raw: Buffer, messageId: string): Buffer {
  const dropped = ['message-id', 'date', 'bcc', 'return-path', 'x-ses-configuration-set', 'x-ses-message-tags'];
  return replaceHeaders(raw, dropped, [
    { name: 'Message-ID', value: `<${messageId}@${region}.amazonses.com>` },
    { name: 'Date', value: mailDate(clock.now()) },
  ]);
}

type Told = Omit<Parameters<typeof describeEvents>[1], 'configurationSet'> & Pick<RawEmailForm, 'configurationSet'>;

/** Events may come before the answer to the sender, as in AWS, and may come twice. */
function tellBus({ context, configurationSets }: SesParts, sent: Told): void {
  const { configurationSet } = sent;
  const wanted = configurationSet === undefined ? undefined : configurationSets.get(configurationSet);
  if (configurationSet === undefined || wanted === undefined || wanted.size === 0) return;
  const events = describeEvents(context, { ...sent, configurationSet }).filter(({ type }) => wanted.has(type));
  if (events.length === 0) return;
  const times = context.takeFault('ses:events')?.kind === 'duplicate' ? 2 : 1;
  for (const { event } of events) for (let time = 0; time < times; time++) context.publish(event);
}
