import { Agent, request as httpRequest } from 'node:http';
import dynalite from 'dynalite';
import { rootKey } from '../host/caller-keys.ts';
import { closeServer, listen } from '../host/listen.ts';
import type { AwsResponse } from '../types.ts';
import { makeWritesWhole } from './dynamodb-whole-writes.ts';

export interface DynamoEngine {
  send(operation: string, body: string | Buffer): Promise<AwsResponse>;
  close(): Promise<void>;
}

const authorization = `AWS4-HMAC-SHA256 Credential=${rootKey}/20200101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;

makeWritesWhole();

/** dynalite on a loopback port of its own. Without a path it keeps nothing. */
export async function startDynamoEngine(path: string | undefined): Promise<DynamoEngine> {
  const times = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 };
  const server = dynalite(path === undefined ? times : { ...times, path });
  const port = await listen(server, 0);
  const agent = new Agent({ keepAlive: true });
  return {
    send: (operation, body) => send({ agent, port }, operation, body),
    async close() {
      agent.destroy();
      await closeServer(server);
    },
  };
}

function send(at: { agent: Agent; port: number }, operation: string, body: string | Buffer): Promise<AwsResponse> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20200101T000000Z',
    authorization,
  };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', method: 'POST', path: '/', headers, ...at }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks) }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
