/** A call of something that is not AWS, already read whole from the wire. The path is percent-encoded. */
export interface WebRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}
