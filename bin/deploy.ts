import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { readConfig } from '../lib/config.ts';
import { ASSEMBLY, ensureAssembly } from './assembly.ts';

const EXAMPLE = 'examples/deployment.json';
const REGION = process.env.AWS_REGION ?? 'eu-west-2';

const ask = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} (yes/no) `);
  lines.close();
  return answer.trim().toLowerCase() === 'yes';
};

/** SES reads mail by one active rule set per account and region: another's is never replaced without a yes. */
const activateRuleSet = async (wanted: string): Promise<void> => {
  const ses = new SESClient({ region: REGION });
  const active = (await ses.send(new DescribeActiveReceiptRuleSetCommand({}))).Metadata?.Name;
  if (active === wanted) return;
  if (
    active !== undefined &&
    !(await ask(`The receipt rule set "${active}" is active in ${REGION}. Replace it by "${wanted}"?`))
  ) {
    console.log(`Left "${active}" active: replies by mail are not read until "${wanted}" is, or joins it.`);
    return;
  }
  await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: wanted }));
  console.log(`Receipt rule set "${wanted}" is active.`);
};

const configFile = process.env.MENTORING_CONFIG ?? EXAMPLE;
if (configFile === EXAMPLE) {
  console.error(
    `MENTORING_CONFIG must name your own configuration; ${EXAMPLE} is invented. See "Deploy in AWS" in README.md.`,
  );
  process.exit(1);
}
const config = readConfig(readFileSync(configFile, 'utf8'));
await ensureAssembly({ validate: true });
const cdk = spawnSync(
  'node_modules/.bin/cdk',
  ['deploy', '--app', ASSEMBLY, 'MentoringStack', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (cdk.status !== 0) process.exit(cdk.status ?? 1);
if (config.mail.inbound.kind === 'own-rule-set') await activateRuleSet(`${config.stackName}-inbound`);
