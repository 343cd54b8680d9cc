import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { readConfig } from '../lib/config.ts';
import { MentoringStack } from '../lib/mentoring-stack.ts';

/** Synthesizes into `outdir`, in this process, without an AWS account. `configFile` is the deployment's record, JSON. */
export const synthesize = (outdir: string, configFile: string): void => {
  const app = new App({ outdir, analyticsReporting: false });
  new MentoringStack(app, 'MentoringStack', { config: readConfig(readFileSync(configFile, 'utf8')) });
  app.synth();
};
