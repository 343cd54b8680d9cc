import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writeEnvironment } from '../../local/write-environment.ts';

it('writes the way to a run on this machine as variables that only its owner may read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'environment-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeEnvironment(folder, { awsPort: 4566, outputs: { TableName: 'T', RawMailBucket: 'raw', Api9F1: 'x' } });
  const file = join(folder, 'aws.env');
  expect(readFileSync(file, 'utf8').split('\n')).toEqual([
    'AWS_ENDPOINT_URL=http://127.0.0.1:4566',
    'AWS_REGION=eu-west-2',
    'AWS_ACCESS_KEY_ID=AKIALOCALHOST0000000',
    'AWS_SECRET_ACCESS_KEY=local',
    'TABLE_NAME=T',
    'RAW_MAIL_BUCKET=raw',
    '',
  ]);
  expect(statSync(file).mode & 0o077).toBe(0);
});
