import { DescribeExecutionCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { eventually, type Place } from './place.ts';

type Told = Record<string, unknown>;

const NEWEST = 20;

/** What the rules of the place have kept: a machine's execution for each event, newest first. */
export function makeRecorded(place: Place) {
  const client = new SFNClient(place.client);
  const inputOf = async (executionArn: string | undefined): Promise<Told> => {
    const { input } = await client.send(new DescribeExecutionCommand({ executionArn }));
    return JSON.parse(input ?? '{}');
  };
  const list = async (): Promise<Told[]> => {
    const stateMachineArn = place.name('Record');
    const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn, maxResults: NEWEST }));
    return Promise.all(executions.map(({ executionArn }) => inputOf(executionArn)));
  };
  return {
    list,
    /** The first that is told and is meant. */
    find: (isMeant: (told: Told) => boolean): Promise<Told> => eventually(async () => (await list()).find(isMeant)),
  };
}
export type Recorded = ReturnType<typeof makeRecorded>;
