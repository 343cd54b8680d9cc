import type { Look } from '../../../domain/concepts/look.ts';

/** What kept our rules from reading it, by the name of the rule. */
const UNCLEAR: Readonly<Record<string, string>> = {
  'too-long': 'It is too long for our rules.',
  empty: 'It has no words of their own.',
  'no-answer': 'It says neither yes nor no.',
  'other-words': 'It says more than a plain yes or no.',
  'yes-and-no': 'It says both yes and no.',
  'half-an-answer': 'It says neither a whole yes nor a whole no.',
  hesitates: 'It asks something, or leaves something open.',
  'between-quotes': 'Their words stand in the middle of our own mail.',
  'words-in-quote': 'There are words in our own mail that we did not write.',
  'said-twice': 'It gives an answer twice. It may be about two children.',
};

const SENDERS: Record<Exclude<Look['sender'], 'verified'>, (from: string) => string> = {
  'wrong-sender': (from) => `It came from ${from}. That is not the address that we have.`,
  unverified: (from) => `It says that it is from ${from}. That is not proven: anybody can write a false address.`,
  spam: () => 'The mail service takes it for spam.',
  virus: () => 'The mail service found a virus in it. Do not ask them to send it again.',
};

const WHY: Record<Exclude<Look['why'], 'sender' | 'unclear'>, string> = {
  'may-be-no': 'It may be a no.',
  'other-ways': 'It may be a yes, but not to the ways that our question listed.',
  'needs-more': 'They need to choose ways and times too, which a reply cannot say.',
};

/** Why a person looks at this reply, in words. */
export const whyLookInWords = ({ why, sender, rule }: Look, from: string): string => {
  if (sender !== 'verified') return SENDERS[sender](from);
  if (why === 'sender') return 'We cannot tell who sent it.';
  return why === 'unclear' ? (UNCLEAR[rule.name] ?? 'Our rules could not read it.') : WHY[why];
};
