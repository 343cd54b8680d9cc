import { expect, it } from 'vitest';
import { tidyReply } from '../../../../domain/rules/replies/tidy-reply.ts';

it.each([
  ['line ends', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
  ['what nobody sees', 'Y\u00ADe\u200Bs\uFEFF\u200F\u2066\u0000', 'Yes'],
  ['widths, quotes and hyphens', 'Ｙｅｓ \u2018I\u2019 \u201Cam\u201D \u2013', 'Yes \'I\' "am" -'],
  ['hard spaces', 'Yes\u00A0please', 'Yes please'],
  ['tags that lay out', '<p class="x">Yes<br/>please</p>', '\nYes\nplease\n'],
  ['entities', 'I&#39;m&nbsp;in', "I'm in"],
  ['marks by their numbers', 'that&#8217;s&#160;fine&#33;', "that's fine!"],
  ['marks that were read a byte at a time', 'thatâ€™s fine', "that's fine"],
  ['a style sheet', '<style>p{margin:0}</style>Yes', 'Yes'],
  ['quoted-printable', 'I=E2=80=99m hap=\npy=20', "I'm happy"],
])('spells %s in one way', (_what, text, tidy) => {
  expect(tidyReply(text)).toBe(tidy);
});

it.each([
  ['a tag that strikes out', '<s>Yes</s>'],
  ['letters by their numbers', '&#89;&#101;&#115;'],
  ['marks that turn letters round', '\u202Eon'],
  ['joined pictures', '\u{1F937}\u200D\u2640'],
])('leaves %s to be seen', (_what, text) => {
  expect(tidyReply(text)).toBe(text);
});
