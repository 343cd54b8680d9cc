import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../../domain/rules/asks/choose-language.ts';

const approved = { by: 'Anna Nowak', on: '2026-09-01', digest: 'x' };
const written = [{ code: 'en' }, { code: 'pl', approved }, { code: 'uk', approved: undefined }];

describe('chooseLanguage', () => {
  it.each([
    ['en', ['en'], { code: 'en' }],
    ['en', [], { code: 'en' }],
    ['pl', ['en', 'pl'], { code: 'pl' }],
    ['pl', ['en'], { code: 'en', lacking: 'switch' }],
    ['uk', ['en', 'uk'], { code: 'en', lacking: 'approval' }],
    ['ur', ['en', 'ur'], { code: 'en', lacking: 'words' }],
  ])('for a reader of %s where %j are live gives %j', (reads, live, chosen) => {
    expect(chooseLanguage(reads, { live, written })).toEqual(chosen);
  });
});
