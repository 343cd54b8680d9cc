import { makeAsks } from '../adapters/asks.ts';
import { makeEvents } from '../adapters/events.ts';
import { makeLetters } from '../adapters/letters.ts';
import { makeWorkflows } from '../adapters/workflows.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { deliverySchema, makeNoteDelivery } from './note-delivery.ts';

const { table, ...surroundings } = tableSurroundings();

export const handler = step(
  deliverySchema,
  makeNoteDelivery({
    ...surroundings,
    asks: makeAsks(table),
    events: makeEvents(table),
    letters: makeLetters(table),
    workflows: makeWorkflows(),
  }),
);
