import { expect, it } from 'vitest';
import { namesInMail } from '../../../../domain/rules/replies/names-in-mail.ts';
import { splitPhrases } from '../../../../domain/rules/replies/split-phrases.ts';

const NAMES = namesInMail("Dear Fiona Reid,\n\nCallum's mentor is Donald. Your coordinator is Morag.");

it.each([
  ['Yes, I agree. Thanks, Fiona', ['yes', 'i agree', 'thanks', 'fiona']],
  ['Yes,please', ['yes', 'please']],
  ['yes i agree fiona reid', ['yes', 'i agree', 'fiona reid']],
  ['I understand and agree', ['i understand', 'i agree']],
  ['I, Fiona Reid, agree', ['i agree']],
  ['I, John Reid, agree', ['i', 'john', 'reid', 'agree']],
  ['Thanks but no', ['thanks', 'no']],
  ['Yes but no video', ['yes', 'but no video']],
  ['Yes thanks for asking', ['yes', 'thanks for asking']],
  ['Hi Morag yes please', ['yes', 'please']],
  ['yes full stop', ['yes']],
  ['F. Reid', ['f reid']],
  ['Callum says yes', ['child says yes']],
])('%j is %j', (line, phrases) => {
  expect(splitPhrases(line, NAMES).map(({ words }) => words)).toEqual(phrases);
});
