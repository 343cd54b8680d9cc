export interface StartedHost {
  url: string;
  smtpPort: number;
  data: string;
  askedPort: number;
  seconds: number;
}
/** What `npm start` prints. */
export const listPages = async ({ url, smtpPort, data, askedPort, seconds }: StartedHost): Promise<string> =>
  `Ready in ${seconds.toFixed(1)} s at ${url} ${smtpPort} ${data} ${askedPort}`;
