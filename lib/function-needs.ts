/** One kind of call of the table; `list` is a query of the index `byWork`. */
export type TableCall = 'get' | 'query' | 'list' | 'put' | 'update' | 'delete';
export type MailFolder = 'inbound' | 'sent' | 'words';

/**
 * What one Lambda may touch: what its code can call, and nothing else. Its environment and its role's policy both follow from this.
 */
export interface Needs {
  table?: TableCall[];
  /** Appends to the evidence of consents: to any other function its partitions are closed for writing. */
  appendsEvidence?: true;
  /** Sends mail, keeps its text as evidence, and opens tasks (whose links go by mail). */
  sendsMail?: true;
  /** Keeps what a person wrote as evidence. */
  keepsWords?: true;
  readsMail?: MailFolder[];
  cohorts?: 'read' | 'write';
  /** Machines whose token waits it ends. */
  ends?: string[];
  /** Signals a pair: ends the waits of `pair-lifecycle`, that of its listener by an error. */
  signals?: true;
  starts?: string[];
  /** Functions whose answer it waits for. */
  calls?: string[];
  /** Acts for coordinators at Google, by tokens of the broker. */
  google?: true;
  /** The one function that Google knows: it alone reads whom it may act for, and nothing else of the table. */
  brokersGoogle?: true;
  /** Writes whom the broker may act for: to any other function that is closed. */
  enrolsCoordinators?: true;
  timeoutSeconds?: number;
  /** Deletes what has been kept long enough, evidence too: the one role that may. */
  forgets?: true;
}

const steps: Record<string, Needs> = {
  // enrolment
  'read-cohort': {
    table: ['get', 'query', 'put', 'update'],
    cohorts: 'write',
    enrolsCoordinators: true,
    timeoutSeconds: 300,
  },
  'page-cohort': { table: ['get'], cohorts: 'read' },
  'report-cohort': { table: ['get', 'put', 'update'], sendsMail: true, cohorts: 'read' },
  // asking
  'open-ask': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'hold-ask': { table: ['update'], ends: ['ask'] },
  'assess-ask': { table: ['get', 'query'] },
  'remind-person': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'open-call-task': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'close-ask': { table: ['get', 'query', 'update'] },
  'weigh-answers': { table: ['get', 'query'] },
  'open-welcome-call': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  // contact plan
  'look-before-plan': { table: ['get', 'query', 'update'] },
  'hold-plan': { table: ['get', 'query', 'update'], ends: ['contact-plan'] },
  'propose-plan': { table: ['get', 'query', 'put', 'update'], sendsMail: true, ends: ['contact-plan'] },
  'read-calendar': { table: ['get'], google: true, timeoutSeconds: 15 },
  'weigh-plan': { table: ['get', 'update'] },
  'send-plan': { table: ['get', 'query', 'put', 'update'], sendsMail: true, timeoutSeconds: 55 },
  // contact
  'next-session': { table: ['get', 'query', 'put', 'update'], sendsMail: true, keepsWords: true },
  'follow-session': { table: ['update'], ends: ['keep-contact'] },
  'record-contact': { table: ['get', 'query', 'put', 'update'], sendsMail: true, keepsWords: true },
  // one session
  'claim-slot': { table: ['get', 'query', 'update'], google: true },
  'create-space': { table: ['get', 'put', 'update'], google: true },
  'verify-space': { table: ['get'], google: true },
  'invite-people': {
    table: ['get', 'query', 'put', 'update'],
    sendsMail: true,
    keepsWords: true,
    ends: ['meet-session'],
    timeoutSeconds: 110,
  },
  'hold-session': { table: ['update'], ends: ['meet-session'] },
  'remind-people': {
    table: ['get', 'query', 'put', 'update'],
    sendsMail: true,
    keepsWords: true,
    ends: ['meet-session'],
  },
  'watch-session': {
    table: ['get', 'query', 'put', 'update'],
    sendsMail: true,
    keepsWords: true,
    ends: ['meet-session'],
    google: true,
    timeoutSeconds: 24,
  },
  'copy-attendance': {
    table: ['get', 'put', 'update'],
    appendsEvidence: true,
    sendsMail: true,
    keepsWords: true,
    google: true,
  },
  'ask-attestation': { table: ['get', 'put', 'update'], sendsMail: true, ends: ['meet-session'] },
  'call-off-session': { table: ['get', 'put', 'update'], sendsMail: true, ends: ['meet-session'], google: true },
  'report-session': { table: ['get', 'put', 'update'], ends: ['keep-contact'] },
  'broker-google-token': { table: ['get'], brokersGoogle: true, timeoutSeconds: 15 },
  // the pair
  'hold-pair': { table: ['get', 'query', 'update'], signals: true },
  'settle-pair': {
    table: ['get', 'query', 'list', 'put', 'update'],
    sendsMail: true,
    ends: ['meet-session', 'tell-people'],
  },
  'take-stock': { table: ['get', 'query', 'list', 'put', 'update'], sendsMail: true, ends: ['tell-people'] },
  'return-to-school': {
    table: ['get', 'query', 'list', 'put', 'update'],
    sendsMail: true,
    ends: ['meet-session', 'tell-people'],
    timeoutSeconds: 110,
  },
  'offer-last-words': {
    table: ['get', 'query', 'put', 'update'],
    sendsMail: true,
    ends: ['meet-session'],
    timeoutSeconds: 110,
  },
  'end-pair': {
    table: ['get', 'query', 'list', 'put', 'update'],
    sendsMail: true,
    ends: ['meet-session', 'tell-people'],
    signals: true,
    timeoutSeconds: 110,
  },
  'tell-how-waiting-works': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'hand-to-person': { table: ['get', 'put', 'update'], sendsMail: true },
  // who acts for a coordinator
  'assign-coordinator': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'find-sessions': { table: ['get', 'query', 'list'], timeoutSeconds: 290 },
  'hand-over-session': {
    table: ['get', 'put', 'update'],
    sendsMail: true,
    keepsWords: true,
    ends: ['meet-session'],
    google: true,
    timeoutSeconds: 110,
  },
  'hand-over-tasks': { table: ['get', 'list', 'put', 'update'], sendsMail: true, timeoutSeconds: 290 },
  // messages
  'scan-message': { table: ['get', 'put', 'update'], sendsMail: true, readsMail: ['words'] },
  'ask-about-message': { table: ['get', 'query', 'put', 'update'], sendsMail: true, ends: ['message-relay'] },
  'deliver-message': { table: ['get', 'query', 'put', 'update'], sendsMail: true, readsMail: ['words'] },
  'tell-of-block': { table: ['get', 'put', 'update'], sendsMail: true },
  // news and reopening
  'ask-about-news': { table: ['get', 'put', 'update'], sendsMail: true, ends: ['tell-people'] },
  'send-news': { table: ['get', 'query', 'put', 'update'], sendsMail: true, timeoutSeconds: 110 },
  'call-to-concern': { table: ['get', 'query', 'put', 'update'], sendsMail: true },
  'hold-concern': { table: ['update'], ends: ['concern'] },
  'announce-reopening': {
    table: ['get', 'query', 'list', 'put', 'update'],
    sendsMail: true,
    ends: ['meet-session'],
    timeoutSeconds: 290,
  },
  'signal-page': { table: ['get', 'list', 'put', 'update'], signals: true, timeoutSeconds: 290 },
};

const rules: Record<string, Needs> = {
  'tell-again': {
    table: ['get', 'query', 'list', 'put', 'update'],
    appendsEvidence: true,
    sendsMail: true,
    readsMail: ['sent', 'words', 'inbound'],
    ends: ['ask', 'concern', 'contact-plan', 'meet-session', 'tell-people', 'message-relay'],
    signals: true,
    starts: ['concern', 'message-relay'],
    timeoutSeconds: 290,
  },
  'chase-tasks': { table: ['get', 'query', 'list', 'put', 'update'], sendsMail: true, timeoutSeconds: 290 },
  'apply-retention': {
    table: ['get', 'query', 'list', 'put', 'delete'],
    readsMail: ['sent', 'words', 'inbound'],
    forgets: true,
    timeoutSeconds: 900,
  },
  'report-failure': { table: ['get', 'put', 'update'], sendsMail: true },
  'receive-mail': {
    table: ['get', 'query', 'put', 'update'],
    appendsEvidence: true,
    sendsMail: true,
    keepsWords: true,
    readsMail: ['sent', 'words', 'inbound'],
    ends: ['ask', 'meet-session'],
    signals: true,
    starts: ['message-relay'],
  },
  'note-delivery': { table: ['get', 'query', 'put', 'update'], ends: ['ask'] },
};

const pages: Record<string, Needs> = {
  'pages-person': {
    table: ['get', 'query', 'put', 'update', 'delete'],
    appendsEvidence: true,
    sendsMail: true,
    keepsWords: true,
    readsMail: ['sent', 'words', 'inbound'],
    ends: ['ask'],
    signals: true,
    starts: ['concern', 'message-relay'],
  },
  'pages-task': {
    table: ['get', 'query', 'list', 'put', 'update'],
    appendsEvidence: true,
    sendsMail: true,
    keepsWords: true,
    readsMail: ['sent', 'words', 'inbound'],
    ends: ['ask', 'concern', 'contact-plan', 'meet-session', 'tell-people', 'message-relay'],
    signals: true,
    starts: ['reopen-schools', 'message-relay', 'concern', 'hand-over', 'new-coordinator', 'end-pair'],
    calls: ['read-calendar'],
  },
  'pages-join': {
    table: ['get', 'query', 'put', 'update'],
    sendsMail: true,
    readsMail: ['words'],
    ends: ['meet-session'],
    google: true,
  },
  'pages-asset': {},
};

export const FUNCTION_NEEDS = { ...steps, ...rules, ...pages };
