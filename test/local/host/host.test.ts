import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRunningHost, aStateDir, MONDAY_NINE } from './a-running-host.ts';
import { aFunction, anApi, aRole } from './an-assembly.ts';

const echo = `exports.handler = async (event, context) => ({
  statusCode: 200,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ event, now: new Date().toISOString(), name: context.functionName, env: process.env }),
});`;

const echoTemplate = {
  resources: {
    EchoRole: aRole(),
    Echo: aFunction('Echo', { Environment: { Variables: { PUBLIC_URL: { Ref: 'PublicUrl' } } } }),
    ...anApi('Echo', ['GET /a/{token}', 'POST /a/{token}']),
  },
  parameters: { PublicUrl: { Type: 'String', Default: 'https://example.org' } },
  functions: { echo },
};

describe('a hosted template', () => {
  it('answers a route with the function, in virtual time and with its own environment', async () => {
    const host = await aRunningHost(echoTemplate, { parameters: { PublicUrl: 'http://localhost:{port}' } });
    const { event, now, name, env } = await host.get('/a/secret?x=1');
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /a/{token}',
      rawPath: '/a/secret',
      pathParameters: { token: 'secret' },
      queryStringParameters: { x: '1' },
    });
    expect(now).toBe(MONDAY_NINE);
    expect(name).toBe('Test-Echo');
    expect(env).toMatchObject({ PUBLIC_URL: host.url, AWS_REGION: 'eu-west-2' });
    expect(env.PATH).toBeUndefined();
  });

  it('answers 404 as the gateway does when no route fits', async () => {
    const host = await aRunningHost(echoTemplate);
    const response = await fetch(`${host.url}/b`);
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
    expect((await fetch(`${host.url}/a/secret`, { method: 'HEAD' })).status).toBe(404);
  });

  it('refuses a request that was meant for another host', async () => {
    const host = await aRunningHost(echoTemplate);
    const origin = { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{"next":true}' };
    expect((await fetch(`${host.url}/local/clock`, origin)).status).toBe(403);
  });

  it('moves the clock forward only', async () => {
    const host = await aRunningHost(echoTemplate);
    expect(await host.get('/local/clock')).toEqual({ now: MONDAY_NINE, due: [] });
    expect((await host.post('/local/clock', { advance: 'P1D' })).body.now).toBe('2020-06-02T08:00:00.000Z');
    expect((await host.post('/local/clock', { to: MONDAY_NINE })).status).toBe(409);
    expect((await host.post('/local/clock', { to: 'soon' })).status).toBe(400);
    expect((await host.post('/local/clock', { sideways: 1 })).status).toBe(400);
  });

  it('stands after a restart where it was left', async () => {
    const stateDir = aStateDir();
    const first = await aRunningHost(echoTemplate, { stateDir });
    await first.post('/local/clock', { advance: 'P1D' });
    await first.close();
    const second = await aRunningHost(echoTemplate, { stateDir });
    expect((await second.get('/local/clock')).now).toBe('2020-06-02T08:00:00.000Z');
  });

  it('takes the next port when one is taken', async () => {
    const first = await aRunningHost(echoTemplate, { port: 34_567 });
    const second = await aRunningHost(echoTemplate, { port: Number(new URL(first.url).port) });
    expect(new URL(second.url).port).not.toBe(new URL(first.url).port);
  });

  it('serves the home page beside the application', async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    writeFileSync(join(home, 'index.html'), '<h1>Home</h1>');
    writeFileSync(join(home, 'page.js'), '1');
    const host = await aRunningHost(echoTemplate, { home });
    const status = async (path: string) => (await fetch(host.url + path)).status;
    expect(await (await fetch(host.url)).text()).toBe('<h1>Home</h1>');
    expect(await status('/home/page.js')).toBe(200);
    expect(await status('/home/none.js')).toBe(404);
    expect(await status('/home/..%2f..%2fetc%2fpasswd')).toBe(404);
    expect(await status('/a/secret')).toBe(200);
  });

  it('says which functions printed what', async () => {
    const functions = {
      echo: `exports.handler = async () => { console.log('hello', process.env.NAME); return { x: 1 }; };`,
    };
    const host = await aRunningHost({ ...echoTemplate, functions });
    expect(await host.get('/a/secret')).toEqual({ x: 1 });
    expect(await host.get('/local/logs')).toMatchObject([{ source: 'Test-Echo', line: 'hello undefined' }]);
  });
});

describe('a template that cannot be hosted', () => {
  const bucket = (Properties: Record<string, unknown>) => ({
    Type: 'AWS::S3::Bucket',
    Properties,
    Metadata: { 'aws:cdk:path': 'Test/Mail/Raw/Resource' },
  });

  it.each([
    [{ Raw: bucket({ Bukket: 'x' }) }, 'Test/Mail/Raw/Resource (AWS::S3::Bucket): property Bukket is not known here'],
    [{ Raw: bucket({ BucketName: 1 }) }, 'Test/Mail/Raw/Resource (AWS::S3::Bucket): property BucketName'],
    [{ Raw: bucket({ BucketName: { Ref: 'Gone' } }) }, 'Ref to unknown Gone'],
    [{ Raw: { ...bucket({}), Type: 'AWS::EC2::Instance' } }, 'resource type AWS::EC2::Instance is not known here'],
    [{ Raw: bucket({ BucketName: { Ref: 'B' } }), B: bucket({ BucketName: { Ref: 'Raw' } }) }, 'need each other'],
  ])('stops with the construct and the property', async (resources, message) => {
    await expect(aRunningHost({ resources })).rejects.toThrow(message);
  });

  it('names a parameter that the template lacks', async () => {
    await expect(aRunningHost({ resources: {} }, { parameters: { Nowhere: '1' } })).rejects.toThrow('Nowhere');
  });
});
