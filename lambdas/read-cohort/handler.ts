import { makeCoordinators } from '../adapters/coordinators.ts';
import { makeLetters } from '../adapters/letters.ts';
import { makeObjects } from '../adapters/objects.ts';
import { makePeople } from '../adapters/people.ts';
import { makeSignals } from '../adapters/signals.ts';
import { step } from '../shared/step.ts';
import { tableSurroundings } from '../shared/surroundings.ts';
import { makeReadCohort, readCohortInput } from './read-cohort.ts';

const { table, ...surroundings } = tableSurroundings();

export const handler = step(
  readCohortInput,
  makeReadCohort({
    ...surroundings,
    coordinators: makeCoordinators(table),
    people: makePeople(table),
    letters: makeLetters(table),
    signals: makeSignals(table),
    cohortsIn: (bucket) => makeObjects(bucket),
  }),
);
