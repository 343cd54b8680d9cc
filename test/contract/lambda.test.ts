import { describe, expect, it } from 'vitest';
import { functionsSchema, makeFunctions } from '../../lambdas/adapters/functions.ts';
import { aPlace, isReal } from './place.ts';

/** What a function that calls another relies on. See place.ts for where this runs; on AWS the credentials are those of the environment. */
const place = aPlace();

const functions = () => {
  const { endpoint, region, credentials } = place.current.client;
  if (isReal) return makeFunctions(functionsSchema.parse(process.env));
  return makeFunctions({
    AWS_REGION: region ?? '',
    AWS_ACCESS_KEY_ID: credentials?.accessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: credentials?.secretAccessKey ?? '',
    AWS_ENDPOINT_URL: endpoint,
  });
};
const asking = (reply: string) => ({ queryStringParameters: { reply } });

describe('a function that is called', () => {
  it.each(['Echo', 'EchoArn'] as const)('answers, called by its %s', async (name) => {
    expect(await functions().invoke(place.current.name(name), asking('plain'))).toEqual({ told: 'as it is' });
  });

  it('is given what was sent', async () => {
    const event = { words: 'Zażółć – “gęślą”', number: 1 };
    const reply = await functions().invoke(place.current.name('Echo'), event);
    expect(reply).toMatchObject({ statusCode: 200, body: JSON.stringify(event) });
  });

  it.each([
    ['an error that it throws', 'throw', 'invoke: RangeError'],
    ['an answer that is too long', 'long', 'invoke: Function.ResponseSizeTooLarge'],
  ])('fails by %s, without its words', async (_what, reply, message) => {
    await expect(functions().invoke(place.current.name('Echo'), asking(reply))).rejects.toMatchObject({
      name: 'CalledFunction',
      message,
    });
  });

  it('is not there under another name', async () => {
    await expect(functions().invoke('contract-nothing', {})).rejects.toMatchObject({ message: 'invoke: 404' });
  });
});
