import { askRefInput } from '../assess-ask/assess-ask.ts';
import { letterSurroundings } from '../shared/letters/letter-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeRemindPerson } from './remind-person.ts';

export const handler = step(askRefInput, makeRemindPerson(letterSurroundings()));
