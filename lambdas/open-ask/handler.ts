import { letterSurroundings } from '../shared/letters/letter-surroundings.ts';
import { step } from '../shared/step.ts';
import { makeOpenAsk, openAskInput } from './open-ask.ts';

export const handler = step(openAskInput, makeOpenAsk(letterSurroundings()));
