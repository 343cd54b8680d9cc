import { readdirSync, readFileSync } from 'node:fs';
import { SFNClient, ValidateStateMachineDefinitionCommand } from '@aws-sdk/client-sfn';
import { beforeAll, describe, expect, it } from 'vitest';
import { aBlock, aMachine, pass } from '../states/definitions.ts';
import { aPlace } from './place.ts';

/** What Step Functions takes and refuses when a machine is made. See place.ts for where this runs. */
const place = aPlace();
let client: SFNClient;

beforeAll(() => {
  client = new SFNClient(place.current.client);
});

const validate = async (definition: unknown) => {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition);
  const { result, diagnostics } = await client.send(new ValidateStateMachineDefinitionCommand({ definition: text }));
  return { result, found: diagnostics?.map(({ code, message, location }) => [code, message, location]) };
};

const FOLDER = 'statemachines';
const SCHEMA = 'SCHEMA_VALIDATION_FAILED';
const task = (more: object) => ({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', ...more });

describe('taken is every machine of ours', () => {
  it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.asl.json')))('%s', async (file) => {
    const arn = 'arn:aws:lambda:eu-west-2:111111111111:function:f';
    const definition = readFileSync(`${FOLDER}/${file}`, 'utf8').replaceAll(/\$\{\w+\}/g, arn);
    expect(await validate(definition)).toEqual({ result: 'OK', found: [] });
  });
});

describe('refused in the same words is', () => {
  it.each<[string, unknown, string[]]>([
    ['an empty object', {}, [SCHEMA, 'These fields are required: [States, StartAt]', '/']],
    ['no object', ' ', [SCHEMA, 'Definition must be a valid JSON object']],
    [
      'a machine without a start',
      { States: { A: pass({ End: true }) } },
      [SCHEMA, 'These fields are required: [StartAt]', '/'],
    ],
    [
      'a state that goes back to JSONPath',
      aMachine({ A: pass({ QueryLanguage: 'JSONPath' }) }),
      [SCHEMA, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", '/States/A'],
    ],
    [
      'a time that is none',
      aMachine({ A: { Type: 'Wait', Timestamp: '2016-13-05T21:29:29Z' } }),
      [SCHEMA, 'String does not match RFC3339 timestamp', '/States/A/Timestamp'],
    ],
    [
      'a call that there is not',
      aMachine({ A: task({ Resource: 'arn:aws:states:::dynamodb:query' }) }),
      [
        SCHEMA,
        'The resource provided arn:aws:states:::dynamodb:query is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.',
        '/States/A/Resource',
      ],
    ],
    [
      'a name at the top of an expression',
      aMachine({ A: pass({ Output: { v: "{% phone & 'x' %}" } }) }),
      [
        'UNSUPPORTED_JSONATA_EXPRESSION',
        "Reference to 'phone' at the top level is not supported.",
        '/States/A/Output/v',
      ],
    ],
  ])('%s', async (_what, definition, found) => {
    const verdict = await validate(definition);
    expect(verdict.result).toBe('FAIL');
    expect(verdict.found?.map((one) => one.filter((word) => word !== undefined))).toEqual([found]);
  });
});

describe('refused, in words that are not known to be the same, is', () => {
  it.each<[string, unknown]>([
    ['a target that is not there', aMachine({ A: pass({ Next: 'X' }) })],
    ['a state that nothing leads to', aMachine({ A: pass({ End: true }), B: pass() })],
    ['a field of another type of state', aMachine({ A: pass({ Catch: [], End: true }) })],
    [
      'States.ALL before another rule',
      aMachine({ A: task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['E'] }] }) }),
    ],
    ['an expression that does not parse', aMachine({ A: pass({ Output: '{% ( %}' }) })],
    ['an operator newer than AWS’s JSONata', aMachine({ A: pass({ Output: '{% $states.input.a ?? 1 %}' }) })],
    ['one name twice', aMachine({ A: { Type: 'Parallel', Branches: [aBlock({ A: pass() })] } })],
    ['text that is no JSON', 'not a definition'],
  ])('%s', async (_what, definition) => {
    expect((await validate(definition)).result).toBe('FAIL');
  });
});
