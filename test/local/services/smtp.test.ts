import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Acceptance, Arrival } from '../../../local/aws/services/mail-inbound.ts';
import { type Smtp, startSmtp } from '../../../local/aws/services/smtp.ts';

let smtp: Smtp;
let taken: { raw: string; arrival: Arrival }[];
let answer: Acceptance;

beforeEach(async () => {
  taken = [];
  answer = { status: 250, message: 'OK stored' };
  smtp = await startSmtp({
    port: 0,
    accepts: (address) => address.endsWith('@reply.example.org'),
    onMail: async (raw, arrival) => {
      taken.push({ raw: raw.toString(), arrival });
      return answer;
    },
  });
});

afterEach(() => smtp.close());

const send = (overrides: object = {}) =>
  createTransport({ host: '127.0.0.1', port: smtp.port }).sendMail({
    from: 'ann@example.com',
    to: 'reply+k7@reply.example.org',
    subject: 'Re',
    text: 'Yes',
    ...overrides,
  });

it('a mail program hands its mail over with the envelope', async () => {
  const { response } = await send();
  expect(response).toBe('250 OK stored');
  expect(taken[0]?.raw).toContain('\r\n\r\nYes');
  expect(taken[0]?.arrival).toEqual({ envelopeTo: ['reply+k7@reply.example.org'], envelopeFrom: 'ann@example.com' });
});

it('an unknown address is refused before the mail is sent', async () => {
  await expect(send({ to: 'ann@example.com' })).rejects.toMatchObject({ responseCode: 550 });
  expect(taken).toEqual([]);
});

it('a mail that could not be stored is to be sent again later', async () => {
  answer = { status: 451, message: '4.4.2 Try again later' };
  await expect(send()).rejects.toMatchObject({ responseCode: 451 });
});

it('a mail of more than 40 MB is refused with words that help', async () => {
  const attachments = [{ filename: 'film.bin', content: Buffer.alloc(31 * 1024 * 1024) }];
  await expect(send({ attachments })).rejects.toMatchObject({
    responseCode: 552,
    message: expect.stringContaining('larger than 40 MB'),
  });
  expect(taken).toEqual([]);
});
