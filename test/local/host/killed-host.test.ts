import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { aStateDir } from './a-running-host.ts';
import { aFunction, anAssembly, aRole } from './an-assembly.ts';

const slow = `exports.handler = async () => {
  console.log('began');
  await new Promise((done) => setTimeout(done, 60_000));
};`;

const uploaded = (target: string) => ({
  Type: 'AWS::Events::Rule',
  Properties: {
    EventPattern: { source: ['aws.s3'] },
    Targets: [{ Id: 'T', Arn: { 'Fn::GetAtt': [target, 'Arn'] } }],
  },
});

const assembly = (source: string) =>
  anAssembly({
    resources: {
      WorkerRole: aRole(),
      Worker: aFunction('Worker', { Timeout: 60 }),
      EventsPermission: {
        Type: 'AWS::Lambda::Permission',
        Properties: {
          Action: 'lambda:InvokeFunction',
          FunctionName: { Ref: 'Worker' },
          Principal: 'events.amazonaws.com',
        },
      },
      Cohorts: {
        Type: 'AWS::S3::Bucket',
        Properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } },
      },
      Uploaded: uploaded('Worker'),
    },
    functions: { worker: source },
  });

async function startProcess(assemblyDir: string, stateDir: string): Promise<{ child: ChildProcess; url: string }> {
  const options = ['--assembly', assemblyDir, '--state', stateDir, '--port', '0', '--now', '2020-06-01T08:00:00Z'];
  const args = ['--import', 'tsx', 'local/aws/main.ts', ...options, '--enrol-bucket', 'Cohorts'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, url: /http:\/\/\S+/.exec(String(line))?.[0] ?? '' };
}

async function waitForLog(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const logs: unknown[] = await (await fetch(`${url}/local/logs`)).json();
    if (logs.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('loses nothing when it is killed in the middle of a call', async () => {
  const stateDir = aStateDir();
  const first = await startProcess(assembly(slow), stateDir);
  await fetch(`${first.url}/local/clock`, { method: 'POST', body: '{"advance":"PT90M"}' });
  fetch(`${first.url}/local/enrol`, { method: 'POST', body: 'x' }).catch(() => {});
  await waitForLog(first.url);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await startProcess(assembly(`exports.handler = async () => console.log('again');`), stateDir);
  await waitForLog(second.url);
  const logs = await (await fetch(`${second.url}/local/logs`)).json();
  expect(logs).toMatchObject([{ at: '2020-06-01T09:30:00.000Z', line: 'again' }]);
});
