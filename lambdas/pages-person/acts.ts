import { LANGUAGES } from '../../views/languages/all-languages.ts';
import { makeDrafts } from '../adapters/drafts.ts';
import type { Messages } from '../adapters/messages.ts';
import type { Objects } from '../adapters/objects.ts';
import type { Sessions } from '../adapters/sessions.ts';
import type { Table } from '../adapters/table.ts';
import { changeMind } from '../shared/asks/change-mind.ts';
import { type AnswerDeps, recordAnswer } from '../shared/asks/record-answer.ts';
import { tellWrongPerson } from '../shared/asks/wrong-person.ts';
import { type ConcernDeps, raiseConcern } from '../shared/concerns/raise-concern.ts';
import { type TakeMessageDeps, takeMessage } from '../shared/messages/take-message.ts';
import { requestCall } from './call-back.ts';
import type { PagesPersonDeps } from './deps.ts';
import { askQuestion, type WordsDeps } from './take-words.ts';

type Given = 'tasks' | 'asks' | 'choices' | 'pairs' | 'people' | 'plans' | 'links' | 'now' | 'programme';

export type World = AnswerDeps &
  WordsDeps &
  ConcernDeps &
  TakeMessageDeps &
  Pick<PagesPersonDeps, Given> & {
    table: Table;
    sessions: Pick<Sessions, 'listSessions'>;
    rawMails: Pick<Objects, 'putText'>;
    messages: TakeMessageDeps['messages'] & Pick<Messages, 'listMessages'>;
  };

/** Ties what the pages may do to the acts that mail and tasks do too. */
export const withActs = (world: World, newId: () => string): PagesPersonDeps => ({
  ...world,
  languages: LANGUAGES,
  drafts: makeDrafts(world.table),
  recordAnswer: async (given) => await recordAnswer(given, world),
  changeMind: async (given) => await changeMind(given, world),
  raiseConcern: async (given) => await raiseConcern(given, world),
  askQuestion: async (given) => await askQuestion(given, world),
  takeMessage: async (given) => await takeMessage(given, world),
  callBack: async (who) => await requestCall(who, world),
  notForThem: async (who) => await tellWrongPerson(who, world),
  keepWords: async (key, text) => await world.rawMails.putText(key, text),
  newId,
});
