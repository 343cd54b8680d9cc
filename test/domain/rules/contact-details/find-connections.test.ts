import { describe, expect, it } from 'vitest';
import { findConnections, findDottedNames } from '../../../../domain/rules/contact-details/find-connections.ts';

it('a name with stops is found after a word about an app', () => {
  expect(findDottedNames('my disc is .hazza_')).toHaveLength(1);
});

describe('a wish to be linked', () => {
  it.each([
    ['without a name yet', 'just dm me'],
    ['as a question', 'are you on signal? i prefer it to email'],
    ['into a group', "there's a whatsapp group for our year, i'll add you"],
    ['by a name that is everywhere', "i'm lunarfox on everything"],
    ['by a request', 'did you get my friend request'],
    ['by the tag of a clan', 'tag #2q8yllr9'],
    ['by a code of a console', 'my code is 4412 9087 1123'],
  ])('is found %s', (_case, text) => {
    expect(findConnections(text)).not.toEqual([]);
  });

  it.each([
    'i deleted tiktok because it was eating all my time',
    'my mum says i am on snapchat too much',
    'the teacher told us never to add strangers on games',
    'if you add 4 and 9 you get 13',
    'i found it hard to follow the film',
  ])('is not seen in %j', (text) => {
    expect(findConnections(text)).toEqual([]);
  });
});
