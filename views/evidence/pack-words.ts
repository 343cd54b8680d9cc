import type { Consent, Means, Shown } from '../../domain/concepts/consent.ts';
import type { Checked, EvidencePack, Named } from './pack.ts';

export const DECISION: Record<Consent['decision'], string> = {
  given: 'Consent was given',
  refused: 'Consent was refused',
  withdrawn: 'Consent was withdrawn',
  invalidated: 'A record was made in error, and counts for nothing',
};

export const SHOWN: Record<Shown['what'], string> = {
  question: 'The question, as it was sent or passed on',
  answered: 'The mail of ours that the reply answered',
  pages: 'The pages that were shown, and what was filled in',
  script: 'The words that the coordinator had to say, and what was written down',
};

const MEANS: Record<Means, string> = {
  mail: 'Mail, read',
  phone: 'By phone, written down',
  text: 'By text message, written down',
  post: 'By letter, written down',
  'in-person': 'Face to face, written down',
};

const MAY_DECIDE: Record<NonNullable<Consent['mayDecide']>, string> = {
  page: 'Said so on the page',
  reply: 'Said so by a yes to words that say so',
  told: 'Told the coordinator so',
};

const RELATIONSHIP: Record<NonNullable<Consent['relationship']>, string> = {
  parent: 'parent',
  carer: 'carer',
  council: 'the council',
  other: 'somebody else',
};

/** How an answer came: "Mail, read by Morag Bell". */
export const routeInWords = (consent: Consent, recordedBy: Named | undefined): string => {
  if (consent.route === 'page') return 'Our page, opened by the link in a mail';
  if (consent.route === 'mail') return 'Mail, read by our rules';
  const how = consent.means === undefined ? 'Written down' : MEANS[consent.means];
  return `${how} by ${recordedBy?.name ?? recordedBy?.id ?? 'a coordinator'}`;
};

export const mayDecideInWords = ({ mayDecide }: Consent): string =>
  mayDecide === undefined ? 'Not asked' : MAY_DECIDE[mayDecide];

export const relationshipInWords = ({ onFile, said }: EvidencePack['who']): string =>
  [
    ...(said === undefined ? [] : [`${RELATIONSHIP[said]}, as they said`]),
    ...(onFile === undefined ? [] : [`${onFile}, as the school’s file says`]),
  ].join('; ') || 'Not kept';

export const numberInWords = ({ number }: Consent): string | undefined => {
  if (number === undefined) return undefined;
  return number === 'on-file' ? 'The number on file' : 'Another number, which stands in the words below';
};

const STANDS: Record<Checked['stands'], string> = {
  same: 'What lies there today has the same hash.',
  other: 'WHAT LIES THERE TODAY HAS ANOTHER HASH.',
  missing: 'NOTHING LIES THERE TODAY.',
};

export const standsInWords = ({ stands }: Pick<Checked, 'stands'>): string => STANDS[stands];
