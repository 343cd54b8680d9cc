/** Exactly what delegation is granted for; none of it can read mail, contacts or other people's calendars. */
export const GOOGLE_SCOPES = {
  meet: 'https://www.googleapis.com/auth/meetings.space.created',
  events: 'https://www.googleapis.com/auth/calendar.events.owned',
  freeBusy: 'https://www.googleapis.com/auth/calendar.freebusy',
} as const;
export type GoogleScope = (typeof GOOGLE_SCOPES)[keyof typeof GOOGLE_SCOPES];
