import type { Session } from '../../domain/concepts/session.ts';
import type { Attestation } from '../../domain/concepts/session-record.ts';
import { LACKS } from '../../domain/concepts/supply.ts';
import { retryTimes } from '../../domain/rules/sessions/retry-times.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import { type AttestField, attestField, CAME } from '../../views/pages/task/attest-meet.tsx';
import type { PagesTaskDeps } from './deps.ts';

/** What was said about one Meet. `gap`: words about a time in which somebody was there without the coordinator. */
export type SaidOfMeet = Pick<Attestation, 'mentorCame' | 'menteeCame' | 'camerasAsAgreed' | 'lacks' | 'again'> & {
  gap?: string | undefined;
};

export type ReadAttestation = { said: SaidOfMeet } | { errors: FieldError[] };

const LONGEST_WORDS = 4000;

/** Of a Meet without a gap: all as it was agreed. */
export const AS_AGREED: SaidOfMeet = { mentorCame: true, menteeCame: true, camerasAsAgreed: true, lacks: [] };

/** One Meet's part of the form. `gapSeconds`: words are needed. */
export const readAttestation = (
  session: Session,
  { form, gapSeconds }: { form: URLSearchParams; gapSeconds: number | undefined },
  { now }: Pick<PagesTaskDeps, 'now'>,
): ReadAttestation => {
  const given = (field: AttestField): string => (form.get(attestField(field, session)) ?? '').trim();
  const came = CAME.find((value) => value === given('came'));
  const cameras = ['yes', 'no'].find((value) => value === given('cameras'));
  const gap = given('gap').slice(0, LONGEST_WORDS);
  const missing = (field: AttestField, text: string): FieldError => ({ field: attestField(field, session), text });
  const errors = [
    ...(came === undefined ? [missing('came', 'Select who came')] : []),
    ...(cameras === undefined ? [missing('cameras', 'Select yes if cameras and microphones stayed as agreed')] : []),
    ...(gapSeconds !== undefined && gap === ''
      ? [missing('gap', 'Write what happened while you were out of the call')]
      : []),
  ];
  if (errors.length > 0) return { errors };
  // Only a time that was offered: the same day, once.
  const again = retryTimes(session, now()).find((time) => time === given('again'));
  const lacks = LACKS.filter((lack) => form.getAll(attestField('lacks', session)).includes(lack));
  const mentorCame = came === 'both' || came === 'mentor';
  const menteeCame = came === 'both' || came === 'mentee';
  const said = { mentorCame, menteeCame, camerasAsAgreed: cameras === 'yes', lacks };
  return {
    said: { ...said, ...(again === undefined ? {} : { again }), ...(gapSeconds === undefined ? {} : { gap }) },
  };
};
