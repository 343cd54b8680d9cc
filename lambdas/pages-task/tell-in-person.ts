import { newsKindSchema } from '../../domain/concepts/news.ts';
import type { Pair } from '../../domain/concepts/pair.ts';
import type { Say } from '../../views/pages/task/say-in.ts';
import {
  blockedToSay,
  lastWordsToSay,
  missedToSay,
  newsToSay,
  otherwiseToSay,
} from '../../views/pages/task/say-news.ts';
import { tellInPersonPage } from '../../views/pages/task/tell-in-person.tsx';
import { type MessageStandingDeps, weighPassingOn } from '../shared/messages/message-standing.ts';
import { subjectOfTask } from '../shared/tasks/task-ref.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

export type TellInPersonDeps = DoTaskDeps & MessageStandingDeps;

/** `2026-06-30` */
const ISO_DAY = 10;

interface Known {
  mentorFirst: string;
  mayWrite: boolean;
}

/** A news' id begins with its kind; the id of a session is the pair's with a number. */
const wordsFor = ({ task, pair }: OpenTask, { mentorFirst, mayWrite }: Known): Say => {
  const subject = subjectOfTask(task);
  if (subject.startsWith('last-words-')) return lastWordsToSay(mentorFirst, { on: subject.slice(-ISO_DAY), mayWrite });
  const kind = newsKindSchema.options.find((option) => subject.startsWith(`${option}-`));
  if (kind !== undefined) return newsToSay(kind, mentorFirst);
  if (subject.startsWith('message-')) return blockedToSay(mentorFirst);
  return subject.startsWith(`${pair?.id}.`) ? missedToSay(mentorFirst) : otherwiseToSay;
};

const known = async (pair: Pair, deps: TellInPersonDeps): Promise<Known> => ({
  mentorFirst: (await firstNames(pair, deps)).mentorFirst,
  mayWrite: (await weighPassingOn(pair.id, deps)) !== 'no',
});

export const makeTellInPerson = (deps: TellInPersonDeps): TaskKindPage =>
  makeDoTask(
    {
      render: tellInPersonPage,
      otherWords: async (open) =>
        open.pair === undefined ? otherwiseToSay : wordsFor(open, await known(open.pair, deps)),
    },
    deps,
  );
