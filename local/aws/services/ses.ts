import type { AwsRequest, AwsResponse, AwsService, HostContext, Permission } from '../types.ts';
import { asUuid, nextId } from './next-id.ts';
import type { SesEventType } from './ses-events.ts';
import { identityArn, senderOf } from './ses-identities.ts';
import { Mailbox } from './ses-mailbox.ts';
import { createOutcomes, type Outcomes } from './ses-outcome.ts';
import { answerSent, answerSesError, readForm, SesError } from './ses-query.ts';
import { type SesParts, sendRaw } from './ses-send.ts';

const EVENT_TYPES: SesEventType[] = ['send', 'delivery', 'bounce', 'complaint', 'reject'];

export interface Ses extends AwsService {
  mailbox: Mailbox;
  suppression: Pick<Outcomes, 'suppress' | 'unsuppress' | 'listSuppressed'>;
  /** A verified domain or address; a domain covers its subdomains. */
  registerIdentity(identity: string): void;
  registerConfigurationSet(name: string): void;
  /** A destination on the default bus. Types are CloudFormation's: send, delivery, bounce, complaint, reject, …; those never sent here are kept quiet. */
  registerEventDestination(destination: { configurationSet: string; eventTypes: string[] }): void;
}

/** Amazon SES v1 at its Query protocol, for sending. Raw mails are files, what became of them is in the store. */
export function createSes(context: HostContext): Ses {
  const mailbox = new Mailbox(context);
  const outcomes = createOutcomes(context);
  const configurationSets: SesParts['configurationSets'] = new Map();
  const parts: SesParts = { context, identities: new Set(), configurationSets, mailbox, outcomes };
  const wantedBy = (name: string) => configurationSets.get(name) ?? new Set<SesEventType>();
  return {
    signingName: 'ses',
    mailbox,
    suppression: outcomes,
    permissions: (request) => findPermissions(parts, request),
    refuse: (_request, message) => answerSesError(new SesError('AccessDenied', 403, message), requestId(context)),
    handle: async (request) => handle(parts, request),
    registerIdentity: (identity) => void parts.identities.add(identity.toLowerCase()),
    registerConfigurationSet: (name) => void configurationSets.set(name, wantedBy(name)),
    registerEventDestination: ({ configurationSet, eventTypes }) => {
      const wanted = eventTypes.map((type) => type.toLowerCase());
      const known = EVENT_TYPES.filter((type) => wanted.includes(type));
      configurationSets.set(configurationSet, new Set([...wantedBy(configurationSet), ...known]));
    },
  };
}

const requestId = ({ store }: HostContext) => asUuid(nextId(store, 'ses-request'));

/** A mail sent with a configuration set needs the permission on that set beside the one on the identity. */
function findPermissions({ context, identities }: SesParts, request: AwsRequest): Permission[] {
  const form = readForm(request);
  const action = `ses:${form.action}`;
  if (form.action !== 'SendRawEmail') return [{ action, resource: '*' }];
  const from = senderOf(form);
  const identity = identityArn(context, identities, from);
  const conditions = { 'ses:FromAddress': from };
  const set = `arn:aws:ses:${context.region}:${context.account}:configuration-set/${form.configurationSet}`;
  const resources = form.configurationSet === undefined ? [identity] : [identity, set];
  return resources.map((resource) => ({ action, resource, context: conditions }));
}

function handle(parts: SesParts, request: AwsRequest): AwsResponse {
  const { context } = parts;
  const form = readForm(request);
  try {
    if (form.action !== 'SendRawEmail') {
      throw new SesError('InvalidAction', 400, `The local SES knows SendRawEmail only, not ${form.action}.`);
    }
    const kind = context.takeFault('ses')?.kind;
    if (kind === 'throttle') throw new SesError('Throttling', 400, 'Maximum sending rate exceeded.');
    if (kind === '5xx') throw new SesError('InternalFailure', 500, 'The request processing has failed.');
    const messageId = sendRaw(parts, form, kind === 'duplicate' ? 2 : 1);
    if (kind === 'timeout') throw new SesError('InternalFailure', 500, 'The request processing has failed.');
    return answerSent(messageId, requestId(context));
  } catch (error) {
    if (error instanceof SesError) return answerSesError(error, requestId(context));
    throw error;
  }
}
