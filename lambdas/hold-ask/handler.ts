import { makeAsks } from '../adapters/asks.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { holdAskInput, makeHoldAsk } from './hold-ask.ts';

const { table } = tableSurroundings();

export const handler = step(holdAskInput, makeHoldAsk({ asks: makeAsks(table), workflows: makeWorkflows() }));
