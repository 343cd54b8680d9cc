import { expect, it } from 'vitest';
import { aPlace, isReal } from './place.ts';

const place = aPlace();

it.skipIf(isReal)(
  'without MENTORING_CONTRACT=aws every client is sent to this machine, with made-up credentials',
  () => {
    const { client, name } = place.current;
    expect(new URL(client.endpoint ?? '').hostname).toBe('127.0.0.1');
    expect(new URL(name('Api')).hostname).toBe('localhost');
    expect(client.credentials?.secretAccessKey).toBe('made-up');
  },
);
