import type { Lack } from '../../concepts/supply.ts';
import { isMeet, WAYS, type Way } from '../../concepts/way.ts';

/** Typing needs no quiet. Messages can be passed on by phone, text or post. */
const RESTS_ON: Record<Lack, (way: Way) => boolean> = {
  device: isMeet,
  data: isMeet,
  'quiet-room': (way) => way === 'meet-video' || way === 'meet-audio',
};

/** The ways that a young person can use without these. */
export const waysWithout = (lacks: readonly Lack[]): Way[] =>
  WAYS.filter((way) => !lacks.some((lack) => RESTS_ON[lack](way)));
