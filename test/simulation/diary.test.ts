import { expect, it } from 'vitest';
import { Diary } from './diary.ts';

const act = async () => {};

it('gives back what is planned in order of time, and of two at once the first that was written down', () => {
  const diary = new Diary();
  for (const [at, what] of [
    [20, 'b'],
    [10, 'a'],
    [20, 'c'],
  ] as const)
    diary.add({ at, what, act });
  expect([1, 2, 3].map(() => diary.next(30)?.what)).toEqual(['a', 'b', 'c']);
});

it('keeps what is not due yet', () => {
  const diary = new Diary();
  diary.add({ at: 20, what: 'later', act });
  expect(diary.next(19)).toBeUndefined();
  expect(diary.next(20)?.what).toBe('later');
});
