/**
 * Numbers that are nobody's own, in digits: helplines that a mentor or young person may name. Sources: childline.org.uk, samaritans.org,
 * breathingspace.scot, children1st.org.uk, papyrus-uk.org, nhs24.scot, themix.org.uk, sdafmh.org.uk, nspcc.org.uk, crimestoppers-uk.org.
 */
export const HELPLINES: ReadonlySet<string> = new Set([
  '999',
  '112',
  '111',
  '101',
  '116123',
  '116000',
  '08001111',
  '0800838587',
  '08000282233',
  '08000684141',
  '08088084994',
  '08000271234',
  '08088005000',
  '0800555111',
  '08088010677',
  '08088020020',
]);
