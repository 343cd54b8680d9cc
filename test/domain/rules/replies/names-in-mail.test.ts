import { expect, it } from 'vitest';
import { namesInMail } from '../../../../domain/rules/replies/names-in-mail.ts';
import { QUESTION_TEXT } from './reply-corpus.ts';

const names = (sent: string) => {
  const { addressee, child } = namesInMail(sent);
  return { addressee: [...addressee], child: [...child] };
};

it('reads who is written to and about whom out of our mail', () => {
  expect(names(QUESTION_TEXT)).toEqual({ addressee: ['fiona', 'reid'], child: ['callum'] });
});

it.each([
  ['Dear Mrs Reid,', ['reid']],
  ['Hello Fiona', ['fiona']],
  ['On Tue, 5 May 2026 Breakthrough wrote:   Dear Fiona Reid, Callum has a mentor', ['fiona', 'reid']],
  ['Dear Parent or Carer,', []],
  ['We write to you about Callum.', []],
])('finds whom %j greets', (sent, addressee) => {
  expect(names(sent).addressee).toEqual(addressee);
});

it.each([
  ["Callum's mentor Donald would like to write.", ['callum']],
  ["Callum's mentor and Isla's mentor would like to write.", ['callum', 'isla']],
  ['Callum would like to do this.', ['callum']],
  ['We ask for Callum to take part.', ['callum']],
  ['Google Meet is for Mondays and Breakthrough needs an answer. You can say no.', []],
])('finds about whom %j is', (sent, child) => {
  expect(names(sent).child).toEqual(child);
});
