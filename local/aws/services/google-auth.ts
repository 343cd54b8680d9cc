import * as z from 'zod';
import type { AwsResponse, HostContext } from '../types.ts';
import {
  answerGoogleError,
  answerOAuthError,
  asJson,
  errorOfFault,
  GoogleError,
  unauthenticated,
} from './google-error.ts';
import { type GoogleToken, issueToken, openToken, readBearer } from './google-tokens.ts';
import { displayNameOf, userIdOf } from './rooms-owner.ts';
import type { WebRequest } from './web-request.ts';

/** Who may do what in the Workspace; without a list everything is allowed. */
export interface Delegation {
  /** Domains whose users exist. */
  domains?: string[];
  /** Scopes that the admin console lists for the service account. */
  scopes?: string[];
  /** Whether this AWS access key may exchange its identity, as the pool's attribute condition says. */
  mayFederate?(accessKeyId: string): boolean;
}

const HOUR_SECONDS = 3600;
const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const AWS_REQUEST = 'urn:ietf:params:aws:token-type:aws4_request';

/** Security Token Service, IAM Credentials and OAuth: from an AWS identity to a token that acts as one user. */
export class GoogleAuth {
  constructor(
    private readonly context: HostContext,
    private readonly delegation: Delegation,
  ) {}

  /** POST /v1/token: cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
  #exchange({ body }: WebRequest): AwsResponse {
    const form = new URLSearchParams(body.toString());
    if (form.get('grant_type') !== TOKEN_EXCHANGE || form.get('subject_token_type') !== AWS_REQUEST) {
      return answerOAuthError('invalid_request', 'Unsupported grant or subject token type.');
    }
    const accessKeyId = readCallerIdentity(form.get('subject_token') ?? '', form.get('audience') ?? '');
    if (accessKeyId === undefined)
      return answerOAuthError('invalid_grant', 'The subject token is not a signed GetCallerIdentity request.');
    if (this.delegation.mayFederate?.(accessKeyId) === false) {
      return answerOAuthError('unauthorized_client', 'The given credential is rejected by the attribute condition.');
    }
    const scopes = (form.get('scope') ?? '').split(' ');
    const access_token = this.#issue({ kind: 'federated', subject: accessKeyId, scopes });
    const issued_token_type = 'urn:ietf:params:oauth:token-type:access_token';
    return asJson(200, { access_token, issued_token_type, token_type: 'Bearer', expires_in: HOUR_SECONDS });
  }

  /** POST …/serviceAccounts/{account}:signJwt: cloud.google.com/iam/docs/reference/credentials/rest */
  #signJwt({ headers, body }: WebRequest, account: string): AwsResponse {
    const caller = readBearer(headers.authorization, { kind: 'federated', now: this.context.clock.now() });
    if (caller === undefined) return answerGoogleError(unauthenticated());
    const payload = Claims.safeParse(parseJson(SignRequest.safeParse(parseJson(body.toString())).data?.payload ?? ''));
    if (!payload.success || payload.data.exp - payload.data.iat > 12 * HOUR_SECONDS) {
      return answerGoogleError(new GoogleError('INVALID_ARGUMENT', 'Request contains an invalid argument.'));
    }
    const header = Buffer.from(JSON.stringify({ alg: 'RS256', kid: userIdOf(account), typ: 'JWT' })).toString(
      'base64url',
    );
    return asJson(200, { keyId: userIdOf(account), signedJwt: issueToken(header, payload.data) });
  }

  /** POST /token with a signed assertion: developers.google.com/identity/protocols/oauth2/service-account */
  #grant({ body }: WebRequest): AwsResponse {
    const form = new URLSearchParams(body.toString());
    if (form.get('grant_type') !== JWT_BEARER) return answerOAuthError('unsupported_grant_type', 'Invalid grant_type.');
    const claims = Claims.safeParse(openToken(form.get('assertion') ?? '')).data;
    if (claims === undefined) return answerOAuthError('invalid_grant', 'Invalid JWT Signature.');
    const seconds = Math.floor(this.context.clock.now() / 1000);
    if (claims.exp <= seconds || claims.exp - claims.iat > HOUR_SECONDS || claims.iat > seconds + 300) {
      return answerOAuthError(
        'invalid_grant',
        'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.',
      );
    }
    const subject = (claims.sub ?? claims.iss).toLowerCase();
    const domain = subject.slice(subject.lastIndexOf('@') + 1);
    if (claims.sub !== undefined && this.delegation.domains?.includes(domain) === false) {
      return answerOAuthError('invalid_grant', 'Invalid email or User ID');
    }
    const scopes = claims.scope.split(' ').filter(Boolean);
    if (scopes.some((scope) => this.delegation.scopes?.includes(scope) === false)) {
      return answerOAuthError('unauthorized_client', 'Client is not authorized for any of the scopes requested.');
    }
    const access_token = this.#issue({ kind: 'user', subject, scopes });
    return asJson(200, { access_token, token_type: 'Bearer', expires_in: HOUR_SECONDS - 1 });
  }

  #showUser({ headers }: WebRequest): AwsResponse {
    const token = readBearer(headers.authorization, { kind: 'user', now: this.context.clock.now() });
    if (token === undefined) return answerGoogleError(unauthenticated());
    const { subject: email } = token;
    return asJson(200, { sub: userIdOf(email), email, email_verified: true, name: displayNameOf(email) });
  }

  /** Answers the paths below `/google/` that hand out tokens. */
  handle(request: WebRequest): AwsResponse | undefined {
    const path = request.path.slice('/google'.length);
    const account = /^\/iam\/v1\/projects\/-\/serviceAccounts\/([^/]+)(?::|%3A)signJwt$/i.exec(path)?.[1];
    const known = account !== undefined || ['/sts/v1/token', '/oauth/token', '/openid/v1/userinfo'].includes(path);
    if (!known) return undefined;
    const kind = this.context.takeFault('google:auth')?.kind;
    const fault = errorOfFault(kind === 'timeout' ? '5xx' : kind);
    if (fault !== undefined) return answerGoogleError(fault);
    if (path === '/sts/v1/token') return this.#exchange(request);
    if (path === '/oauth/token') return this.#grant(request);
    return account === undefined ? this.#showUser(request) : this.#signJwt(request, decodeURIComponent(account));
  }

  #issue(token: Omit<GoogleToken, 'expiresAt'>): string {
    return issueToken('ya29', { ...token, expiresAt: this.context.clock.now() + HOUR_SECONDS * 1000 });
  }
}

const SignRequest = z.object({ payload: z.string() });
const Claims = z.object({
  iss: z.string(),
  sub: z.string().optional(),
  aud: z.string(),
  scope: z.string().default(''),
  iat: z.number(),
  exp: z.number(),
});
const CallerIdentity = z.object({
  url: z.string(),
  method: z.literal('POST'),
  headers: z.array(z.object({ key: z.string(), value: z.string() })),
});

/** The access key of a serialised, signed GetCallerIdentity request that was made for this audience. */
function readCallerIdentity(subjectToken: string, audience: string): string | undefined {
  const request = CallerIdentity.safeParse(parseJson(subjectToken, decodeURIComponent)).data;
  if (request === undefined) return undefined;
  const headers = new Map(request.headers.map(({ key, value }) => [key.toLowerCase(), value]));
  const signature =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[^/]+\/sts\/aws4_request, ?SignedHeaders=.+Signature=/;
  const accessKeyId = signature.exec(headers.get('authorization') ?? '')?.[1];
  const target = headers.get('x-goog-cloud-target-resource')?.replace(/^https:/, '');
  const asksIdentity = request.url.includes('Action=GetCallerIdentity') && headers.has('x-amz-date');
  return asksIdentity && target === audience.replace(/^https:/, '') ? accessKeyId : undefined;
}

function parseJson(text: string, decode = (coded: string) => coded): unknown {
  try {
    return JSON.parse(decode(text));
  } catch {
    return undefined;
  }
}
