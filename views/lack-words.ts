import type { Lack } from '../domain/concepts/supply.ts';

const LACK_WORDS: Record<Lack, string> = {
  device: 'a phone, tablet or computer',
  data: 'data or Wi-Fi',
  'quiet-room': 'a quiet place to talk',
};

export const lackInWords = (lack: Lack): string => LACK_WORDS[lack];
