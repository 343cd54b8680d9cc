import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isParent, type Party, partySchema } from '../../../domain/concepts/pair.ts';
import { makeWeighAnswers } from '../../../lambdas/weigh-answers/weigh-answers.ts';
import { anAnswer, anAsk } from '../../an-ask.ts';
import { type AskingWorld, anAskingWorld } from '../an-asking-world.ts';
import { definitionOf, type Play, playOut } from '../in-virtual-time.ts';

const ASK_MACHINE = 'arn:aws:states:eu-west-2:111111111111:stateMachine:ask';

/** Stands in for `ask`: its question is answered, or given up, after so many days. */
const ASK = JSON.stringify({
  QueryLanguage: 'JSONata',
  StartAt: 'Ask',
  States: {
    Ask: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'Ask', Payload: '{% $states.input %}' },
      Output: '{% $states.result.Payload %}',
      Next: 'Wait',
    },
    Wait: { Type: 'Wait', Seconds: '{% $states.input.seconds %}', Next: 'Hear' },
    Hear: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'Hear', Payload: '{% $states.input %}' },
      Output: '{% $states.result.Payload %}',
      End: true,
    },
  },
});

type Said = 'yes' | 'no' | 'no-response';
interface Heard {
  says: Said;
  afterDays: number;
}
type Story = Partial<Record<Party, Heard>>;

describe('a young person for whom two may decide', () => {
  let world: AskingWorld;
  let number = 0;
  beforeAll(async () => {
    world = await anAskingWorld();
  });
  afterAll(async () => await world.stop());

  const write = async (pairId: string, party: Party, says: Said) => {
    const kind = isParent(party) ? ('consent' as const) : ('take-part' as const);
    const ask = anAsk({ id: `${kind}.${party}.1`, pairId, kind, side: party, personId: `${pairId}-${party}` });
    await world.deps.asks.openAsk(ask);
    if (says === 'no-response') {
      await world.deps.asks.closeAsk(pairId, ask.id, { as: 'no-response', at: ask.closesAt });
      return;
    }
    const ways = says === 'yes' ? (['messages', 'meet-video'] as const) : [];
    const answer = anAnswer({ answer: says, ways: [...ways] });
    await world.deps.asks.answerAsk({ pairId, askId: ask.id }, answer);
    const { at, route } = answer;
    const choice = { side: party, personId: ask.personId, answer: says, refused: [], times: [], round: 1 };
    await world.deps.choices.putChoice(pairId, { ...choice, ways: [...ways], at, route });
  };

  const gather = async (story: Story) => {
    number += 1;
    const pairId = `two${number}`;
    const hasSecond = story['second-parent'] !== undefined;
    await world.enrol(pairId, {}, hasSecond ? { secondParentId: `${pairId}-second-parent` } : {});
    const everybody: Story = { mentor: { says: 'yes', afterDays: 1 }, mentee: { says: 'yes', afterDays: 1 }, ...story };
    const asked: Party[] = [];
    const heard: Party[] = [];
    const sideIn = (payload: unknown): Party => z.object({ side: partySchema }).parse(payload).side;
    const steps: Play['steps'] = {
      Ask: async (payload) => {
        const party = sideIn(payload);
        asked.push(party);
        return { side: party, seconds: (everybody[party]?.afterDays ?? 0) * 86_400 };
      },
      Hear: async (payload) => {
        const party = sideIn(payload);
        heard.push(party);
        const said = everybody[party]?.says;
        if (said !== undefined) await write(pairId, party, said);
        return { outcome: said ?? 'settled' };
      },
      WeighAnswers: async () => await makeWeighAnswers(world.deps)({ pairId }),
      OpenWelcomeCall: async () => ({ outcome: 'called' }),
      HandToPerson: async () => ({}),
    };
    const play = {
      definition: definitionOf('gather-answers').replace(/\$\{AskMachineArn\}/g, ASK_MACHINE),
      machines: { [ASK_MACHINE]: ASK },
      inputs: [{ pairId, generation: 1, entry: 1 }],
      startsAt: world.clock.now,
      setNow: () => undefined,
      steps,
    };
    const { results } = await playOut(play, () => undefined);
    const [{ status, output } = { status: 'none', output: undefined }] = results;
    return { status, output, asked, heard };
  };

  it.each<[what: string, first: Heard, second: Heard, outcome: string]>([
    ['both say yes', { says: 'yes', afterDays: 1 }, { says: 'yes', afterDays: 2 }, 'ready'],
    [
      'the first says yes, the second nothing',
      { says: 'yes', afterDays: 1 },
      { says: 'no-response', afterDays: 14 },
      'ready',
    ],
    [
      'the second says yes, the first nothing',
      { says: 'no-response', afterDays: 14 },
      { says: 'yes', afterDays: 1 },
      'ready',
    ],
    ['the first says no after a yes', { says: 'no', afterDays: 3 }, { says: 'yes', afterDays: 1 }, 'not-going-ahead'],
    ['the second says no after a yes', { says: 'yes', afterDays: 1 }, { says: 'no', afterDays: 3 }, 'not-going-ahead'],
    [
      'neither says anything',
      { says: 'no-response', afterDays: 14 },
      { says: 'no-response', afterDays: 14 },
      'no-response',
    ],
  ])('are both asked, side by side: %s', async (_what, first, second, outcome) => {
    const { status, output, asked } = await gather({ parent: first, 'second-parent': second });
    expect(status).toBe('SUCCEEDED');
    expect(output).toEqual({ outcome });
    expect(asked.filter(isParent).sort()).toEqual(['parent', 'second-parent']);
  });

  it('does not wait for the other once one has said no', async () => {
    const { heard } = await gather({
      parent: { says: 'no', afterDays: 1 },
      'second-parent': { says: 'no-response', afterDays: 14 },
    });
    expect(heard).not.toContain('second-parent');
  });

  it('asks one person only where the school named no second', async () => {
    const { output, asked } = await gather({ parent: { says: 'yes', afterDays: 1 } });
    expect(output).toEqual({ outcome: 'ready' });
    expect(asked).not.toContain('second-parent');
  });

  it('asks nobody for a young person who does not want to', async () => {
    const { output, asked } = await gather({
      mentee: { says: 'no', afterDays: 1 },
      'second-parent': { says: 'yes', afterDays: 1 },
    });
    expect(output).toEqual({ outcome: 'not-going-ahead' });
    expect(asked.filter(isParent)).toEqual([]);
  });
});
