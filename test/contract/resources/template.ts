import { pathToFileURL } from 'node:url';
import { events } from './events.ts';
import { machines } from './machines.ts';
import { storage } from './storage.ts';
import { web } from './web.ts';

/** The CloudFormation template of what the suites try. Its outputs are the names that they know it by. */
export const template = {
  Description: 'What the contract suites try: hosted on one machine in every run, deployed to AWS when asked.',
  Resources: { ...storage, ...machines, ...events, ...web },
  Outputs: {
    Table: { Value: { Ref: 'Table' } },
    Bucket: { Value: { Ref: 'Bucket' } },
    ConfigurationSet: { Value: { Ref: 'ConfigurationSet' } },
    Story: { Value: { Ref: 'Story' } },
    Record: { Value: { Ref: 'Record' } },
    Echo: { Value: { Ref: 'Echo' } },
    EchoArn: { Value: { 'Fn::GetAtt': ['Echo', 'Arn'] } },
    Api: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } },
  },
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(template, null, 1));
