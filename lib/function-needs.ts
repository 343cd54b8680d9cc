/** What one Lambda may touch. Its environment and its role's policy both follow from this, and from nothing else. */
export interface Needs {
  table?: 'read' | 'write';
  /** Sends mail, keeps its text as evidence, and opens tasks (whose links go by mail). */
  sendsMail?: true;
  readsMail?: true;
  cohorts?: true;
  /** Ends token waits of any machine. */
  tellsWorkflows?: true;
  starts?: string[];
  google?: true;
  timeoutSeconds?: number;
}

const steps: Record<string, Needs> = {
  // enrolment
  'read-cohort': { table: 'write', cohorts: true, timeoutSeconds: 300 },
  'page-cohort': { table: 'read', cohorts: true },
  'report-cohort': { table: 'write', cohorts: true, sendsMail: true },
  // asking
  'open-ask': { table: 'write', sendsMail: true },
  'hold-ask': { table: 'write', tellsWorkflows: true },
  'assess-ask': { table: 'read' },
  'remind-person': { table: 'write', sendsMail: true },
  'open-call-task': { table: 'write', sendsMail: true },
  'close-ask': { table: 'write' },
  'weigh-answers': { table: 'read' },
  // contact plan
  'propose-plan': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'weigh-plan': { table: 'write' },
  'send-plan': { table: 'write', sendsMail: true },
  // contact
  'next-session': { table: 'write' },
  'follow-session': { table: 'write', tellsWorkflows: true },
  'record-contact': { table: 'write', sendsMail: true },
  // one session
  'claim-slot': { table: 'write' },
  'create-space': { table: 'write', google: true },
  'verify-space': { table: 'write', google: true },
  'invite-people': { table: 'write', sendsMail: true, tellsWorkflows: true, timeoutSeconds: 110 },
  'hold-session': { table: 'write', tellsWorkflows: true },
  'remind-people': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'watch-session': { table: 'write', sendsMail: true, tellsWorkflows: true, google: true, timeoutSeconds: 24 },
  'copy-attendance': { table: 'write', google: true },
  'ask-attestation': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'call-off-session': { table: 'write', sendsMail: true, tellsWorkflows: true, google: true },
  'report-session': { table: 'write', tellsWorkflows: true },
  // the pair
  'hold-pair': { table: 'write', tellsWorkflows: true },
  'settle-pair': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'take-stock': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'return-to-school': { table: 'write', sendsMail: true, tellsWorkflows: true, timeoutSeconds: 110 },
  'hand-to-person': { table: 'write', sendsMail: true },
  // news and reopening
  'ask-about-news': { table: 'write', sendsMail: true, tellsWorkflows: true },
  'send-news': { table: 'write', sendsMail: true, timeoutSeconds: 110 },
  'signal-page': { table: 'write', tellsWorkflows: true, timeoutSeconds: 290 },
};

const rules: Record<string, Needs> = {
  'tell-again': { table: 'write', sendsMail: true, tellsWorkflows: true, timeoutSeconds: 290 },
  'chase-tasks': { table: 'write', sendsMail: true, timeoutSeconds: 290 },
  'report-failure': { table: 'write', sendsMail: true },
  'receive-mail': { table: 'write', sendsMail: true, readsMail: true, tellsWorkflows: true },
  'note-delivery': { table: 'write', tellsWorkflows: true },
};

const pages: Record<string, Needs> = {
  'pages-person': { table: 'write', sendsMail: true, readsMail: true, tellsWorkflows: true },
  'pages-task': { table: 'write', sendsMail: true, readsMail: true, tellsWorkflows: true, starts: ['reopen-schools'] },
  'pages-join': { table: 'write', sendsMail: true, tellsWorkflows: true, google: true },
  'pages-asset': {},
};

export const FUNCTION_NEEDS = { ...steps, ...rules, ...pages };
