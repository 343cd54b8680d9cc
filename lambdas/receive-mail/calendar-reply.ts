/** The session and the guest that a reply to our own calendar entry is about; its UID is `{pairId}.{number}.{as}@…`. */
export interface Decline {
  pairId: string;
  sessionId: string;
  as: 'mentor' | 'mentee' | 'coordinator';
}

const UID = /^UID:((.+)\.\d+)\.(mentor|mentee|coordinator)@/im;

const isGuest = (text: string | undefined): text is Decline['as'] =>
  text === 'mentor' || text === 'mentee' || text === 'coordinator';

/** A guest's mail program wrote this, not the guest. */
export const isCalendarReply = (calendar: string): boolean => /^METHOD:(REPLY|COUNTER)\s*$/im.test(calendar);

/** Reads a declined entry out of a calendar part; any other reply of a calendar is nothing to us. */
export const readDecline = (calendar: string): Decline | undefined => {
  const unfolded = calendar.replace(/\r?\n[ \t]/g, '');
  if (!isCalendarReply(unfolded) || !/PARTSTAT=DECLINED/i.test(unfolded)) return undefined;
  const [, sessionId, pairId, as] = UID.exec(unfolded) ?? [];
  return sessionId === undefined || pairId === undefined || !isGuest(as) ? undefined : { pairId, sessionId, as };
};
