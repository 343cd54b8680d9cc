import { wordingOf } from '../../views/languages/language.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import { wordsToSay } from '../../views/pages/task/words-to-say.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import type { PagesTaskDeps } from './deps.ts';
import { sayTo } from './do-task.ts';
import type { Script } from './keep-script.ts';
import { firstNames } from './names.ts';
import type { OpenTask } from './task-kind.ts';
import { toAsked } from './to-asked.ts';

export type ScriptDeps = Pick<PagesTaskDeps, 'people' | 'pairs' | 'plans' | 'rawMails' | 'programme'>;

/** The question put by voice. */
export const spokenScript = async (open: OpenTask, ask: StoredAsk, deps: ScriptDeps): Promise<Script> => {
  const [names, person, plan] = await Promise.all([
    firstNames(open.pair ?? (await deps.pairs.getPair(ask.pairId)), deps),
    deps.people.getPerson(ask.personId),
    ask.kind === 'plan' ? deps.plans.getPlan(ask.pairId) : undefined,
  ]);
  const words = sayTo(person, wordsToSay({ asked: toAsked(ask), ...names, plan }), deps);
  const language = languageOf(person, { live: deps.programme.languages });
  return { words, wordsVersion: wordingOf('words-to-say', language) };
};

/** What a coordinator says to ask somebody: the words that were kept for it, else the question put by voice. */
export const scriptFor = async (open: OpenTask, ask: StoredAsk, deps: ScriptDeps): Promise<Script> => {
  const kept = open.task.evidenceKey === undefined ? undefined : await deps.rawMails.getText(open.task.evidenceKey);
  if (kept === undefined) return await spokenScript(open, ask, deps);
  return { words: kept, wordsVersion: ask.wordingVersion ?? 'none' };
};
