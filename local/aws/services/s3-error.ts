import type { AwsResponse } from '../types.ts';
import { element } from './xml.ts';

/** An error answer of S3. Codes: docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export class S3Error extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'S3Error';
  }
}

export function answerS3Error({ code, status, message }: S3Error, resource: string): AwsResponse {
  const inner = element('Code', code) + element('Message', message) + element('Resource', resource);
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${inner}</Error>`,
  };
}
