import type { AwsRequest, AwsResponse } from '../types.ts';
import { element } from './xml.ts';

const XMLNS = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** An error answer of SES. Codes: docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html */
export class SesError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'SesError';
  }
}

export interface RawEmailForm {
  action: string;
  raw: Buffer;
  source?: string;
  destinations: string[];
  configurationSet?: string;
  tags: { name: string; value: string }[];
}

/** Reads a SendRawEmail call of the Query protocol; other actions come back with an empty mail. */
export function readForm(request: AwsRequest): RawEmailForm {
  const form = new URLSearchParams(request.body.toString('utf8'));
  const source = form.get('Source');
  const configurationSet = form.get('ConfigurationSetName');
  return {
    action: form.get('Action') ?? '',
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    destinations: readList(form, 'Destinations.member'),
    tags: readList(form, 'Tags.member', '.Name').map((name, index) => ({
      name,
      value: form.get(`Tags.member.${index + 1}.Value`) ?? '',
    })),
    ...(source === null ? {} : { source }),
    ...(configurationSet === null ? {} : { configurationSet }),
  };
}

function readList(form: URLSearchParams, prefix: string, suffix = ''): string[] {
  const values: string[] = [];
  for (let index = 1; ; index++) {
    const value = form.get(`${prefix}.${index}${suffix}`);
    if (value === null) return values;
    values.push(value);
  }
}

export function answerSesError({ code, status, message }: SesError, requestId: string): AwsResponse {
  const type = status >= 500 ? 'Receiver' : 'Sender';
  const error = `<Error>${element('Type', type)}${element('Code', code)}${element('Message', message)}</Error>`;
  return asXml(status, `<ErrorResponse xmlns="${XMLNS}">${error}${element('RequestId', requestId)}</ErrorResponse>`);
}

export function answerSent(messageId: string, requestId: string): AwsResponse {
  const result = `<SendRawEmailResult>${element('MessageId', messageId)}</SendRawEmailResult>`;
  const metadata = `<ResponseMetadata>${element('RequestId', requestId)}</ResponseMetadata>`;
  return asXml(200, `<SendRawEmailResponse xmlns="${XMLNS}">${result}${metadata}</SendRawEmailResponse>`);
}

const asXml = (status: number, body: string): AwsResponse => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body,
});
