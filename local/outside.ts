/** What stands in for the world outside AWS; the ports are known once the doors are open. */
export const OUTSIDE: Record<string, string> = {
  PublicUrl: 'http://localhost:{port}',
  GoogleMeetUrl: 'http://127.0.0.1:{awsPort}/',
  GoogleCalendarUrl: 'http://127.0.0.1:{awsPort}/',
  GoogleStsUrl: 'http://127.0.0.1:{awsPort}/google/sts/v1/token',
  GoogleIamUrl: 'http://127.0.0.1:{awsPort}/google/iam/',
  GoogleTokenUrl: 'http://127.0.0.1:{awsPort}/google/oauth/token',
};

/** What an admin of the Google Workspace would have set: docs/google-workspace.md. */
export const WORKSPACE = {
  /** Of a stack of any name. */
  role: '*-google-broker',
  scopes: ['meetings.space.created', 'calendar.events.owned', 'calendar.freebusy'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  ),
};
