import { newsKindSchema } from '../../domain/concepts/news.ts';
import type { Say } from '../../views/pages/task/say-in.ts';
import { blockedToSay, missedToSay, newsToSay, otherwiseToSay } from '../../views/pages/task/say-news.ts';
import { tellInPersonPage } from '../../views/pages/task/tell-in-person.tsx';
import { subjectOfTask } from '../shared/task-ref.ts';
import { type DoTaskDeps, makeDoTask } from './do-task.ts';
import { firstNames } from './names.ts';
import type { OpenTask, TaskKindPage } from './task-kind.ts';

/** A news' id begins with its kind; the id of a session is the pair's with a number. */
const wordsFor = ({ task, pair }: OpenTask, mentorFirst: string): Say => {
  const subject = subjectOfTask(task);
  const kind = newsKindSchema.options.find((option) => subject.startsWith(`${option}-`));
  if (kind !== undefined) return newsToSay(kind, mentorFirst);
  if (subject.startsWith('message-')) return blockedToSay(mentorFirst);
  return subject.startsWith(`${pair?.id}.`) ? missedToSay(mentorFirst) : otherwiseToSay;
};

export const makeTellInPerson = (deps: DoTaskDeps): TaskKindPage =>
  makeDoTask(
    {
      render: tellInPersonPage,
      otherWords: async (open) =>
        open.pair === undefined ? otherwiseToSay : wordsFor(open, (await firstNames(open.pair, deps)).mentorFirst),
    },
    deps,
  );
