import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFunctions } from '../../lambdas/adapters/functions.ts';
import { createLambdaApi } from '../../local/aws/services/lambda-wire.ts';
import { aRuntime, arn } from '../local/services/a-runtime.ts';
import { aServer, type TestServer } from '../local/services/a-server.ts';

const CODE = `exports.handler = async ({ fail, ...rest }) => {
  if (fail) throw Object.assign(new Error('isla@school.example'), { name: fail });
  return { rest };
};`;

const settings = {
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'ASIAROLE',
  AWS_SECRET_ACCESS_KEY: 'x',
  AWS_SESSION_TOKEN: 'y',
};

describe('a function that calls another', () => {
  let server: TestServer;
  let made: ReturnType<typeof aRuntime>;
  beforeEach(async () => {
    made = aRuntime(CODE);
    server = await aServer([createLambdaApi({ runtime: made.runtime, account: '1', region: 'eu-west-2' })]);
  });
  afterEach(() => server.close());
  const functions = () => makeFunctions({ ...settings, AWS_ENDPOINT_URL: server.url });

  it.each(['work', arn])('gets its answer, called by %s', async (name) => {
    expect(await functions().invoke(name, { a: 1 })).toEqual({ rest: { a: 1 } });
    expect(server.asked).toEqual([{ action: 'lambda:InvokeFunction', resource: arn }]);
  });

  it.each(['Transient', 'GoogleUnavailable'])('may try again after %s', async (fail) => {
    await expect(functions().invoke(arn, { fail })).rejects.toMatchObject({
      name: 'Transient',
      message: `invoke: ${fail}`,
    });
  });

  it.each(['throttle', '5xx', 'crash', 'timeout'])('may try again when Lambda fails by %s', async (kind) => {
    made.faults.add({ target: 'lambda', kind, times: 1 });
    await expect(functions().invoke(arn, {})).rejects.toMatchObject({ name: 'Transient' });
  });

  it('hears of any other error without its words', async () => {
    await expect(functions().invoke(arn, { fail: 'Unexpected' })).rejects.toMatchObject({
      name: 'CalledFunction',
      message: 'invoke: Unexpected',
    });
  });

  it('cannot call what is not there', async () => {
    await expect(functions().invoke('nothing', {})).rejects.toMatchObject({
      name: 'CalledFunction',
      message: 'invoke: 404',
    });
  });

  it('may try again when nobody answers', async () => {
    server.close();
    await expect(functions().invoke(arn, {})).rejects.toMatchObject({
      name: 'Transient',
      message: 'invoke: no answer',
    });
  });
});
