import { readToken } from '../../lambdas/adapters/links.ts';

const MASK = '(link-taken-out)';

/** 26 digits and letters that stand alone, or after a sign in quoted-printable; a line may be folded between any two of them. */
const MAY_BE_TOKEN = /(?:(?<![0-9a-z])|(?<==[0-9A-F]{2}))(?:[0-9a-z](?:=\r?\n)?){25}[0-9a-z](?![0-9a-z])/gi;

/** Takes the tokens out of links and addresses, which work as long as the letters that they stand in are kept. */
export const maskTokens = (text: string): string =>
  text.replace(MAY_BE_TOKEN, (found) => (readToken(found.replace(/=\r?\n/g, '')) === undefined ? found : MASK));

/** A part's head that says base64, and its body up to the next part. */
const IN_BASE64 = /(^content-transfer-encoding:\s*base64\b[\s\S]*?\r?\n\r?\n)([a-z0-9+/=\r\n]+)/gim;

const LINE = /.{1,76}/g;

/** A body is opened only where a token was in it; its bytes stay whatever they mean. */
const maskBody = (body: string): string => {
  const plain = Buffer.from(body, 'base64').toString('latin1');
  const masked = maskTokens(plain);
  if (masked === plain) return body;
  const end = /[\r\n]*$/.exec(body)?.[0] ?? '';
  return (Buffer.from(masked, 'latin1').toString('base64').match(LINE) ?? []).join('\r\n') + end;
};

/** The same in a mail as it came in, whose parts may be in quoted-printable or base64. */
export const maskRawMail = (raw: string): string =>
  maskTokens(raw.replace(IN_BASE64, (_, head: string, body: string) => head + maskBody(body)));
