import type { LastTime } from '../../domain/rules/asks/last-time.ts';
import type { Language } from '../languages/language.ts';
import { wayInWords } from '../words.ts';
import { type Block, list, paragraph } from './blocks.ts';

/** To who was asked before: what they said then. Nothing is chosen for them by it. */
export const lastTimeBlocks = (lastTime: LastTime | undefined, language: Language): Block[] => {
  if (lastTime === undefined) return [];
  const { answer, ways } = lastTime;
  const says = language.asking.lastTime;
  return [
    paragraph(says[answer]),
    ...(ways.length === 0 ? [] : [list(ways.map((way) => wayInWords(way, language)))]),
    paragraph(says.again),
  ];
};
