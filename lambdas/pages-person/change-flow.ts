import * as z from 'zod';
import { everySchema, halfDaySchema } from '../../domain/concepts/ask.ts';
import type { Choice } from '../../domain/concepts/choice.ts';
import { isParent } from '../../domain/concepts/pair.ts';
import { WAYS, type Way, waySchema } from '../../domain/concepts/way.ts';
import { type Asked, all, type Fields, first } from '../../views/pages/person/form.ts';
import { stepsToChange } from '../../views/pages/person/path.ts';
import { lacksOf, scheduleOf } from './answer-flow.ts';
import type { PagesPersonDeps } from './deps.ts';
import { keepEvidence } from './evidence.ts';
import type { Flow } from './flow.ts';
import type { Visit } from './visit.ts';

const changeSchema = z.object({
  ways: z.array(waySchema),
  times: z.array(halfDaySchema),
  every: everySchema.optional(),
});

/** A parent may only agree to what the young person chose. */
const waysOffered = ({ party, choices }: Visit): readonly Way[] => {
  const offered = isParent(party) ? (choices.mentee?.ways ?? choices[party]?.ways ?? []) : WAYS;
  return offered.length === 0 ? WAYS : offered;
};

const stops = (fields: Fields): boolean => first(fields, 'decision') === 'stop';

/** What is wanted from now on; times that were not asked are left out. */
const toChange = (fields: Fields, offered: readonly Way[]) => {
  if (stops(fields)) return { answer: 'no' as const, ways: [] };
  const { every, times, ways } = changeSchema.parse({ ways: all(fields, 'ways'), ...scheduleOf(fields) });
  const lacks = lacksOf(fields);
  const schedule = times.length === 0 ? {} : { times, ...(every === undefined ? {} : { every }) };
  return { answer: 'yes' as const, ways, asked: [...offered], ...schedule, ...(lacks.length === 0 ? {} : { lacks }) };
};

/** The way through a change of mind. */
export const changeFlow = (visit: Visit, choice: Choice, deps: PagesPersonDeps): Flow => {
  const { at, browser, pair, party, side, language, mentorFirst, menteeFirst } = visit;
  const kind = side === 'parent' ? 'consent' : 'take-part';
  const asked: Asked = {
    language,
    kind,
    side,
    ways: waysOffered(visit),
    mentorFirst,
    menteeFirst,
    current: choice.answer,
  };
  const steps = stepsToChange(asked);
  return {
    steps,
    asked,
    draftKey: { pairId: pair.id, about: `change.${party}`, mark: browser.mark },
    pathOf: (page, query) => at(page === 'change' ? page : `change-${page}`, query),
    home: at(''),
    sent: at('changed'),
    checks: true,
    send: async ({ fields, sentAt }) => {
      const keepsNo = stops(fields) && choice.answer === 'no';
      if (keepsNo) return at('changed');
      const key = `words/${pair.id}/change.${party}/${sentAt}.txt`;
      const evidence = await keepEvidence({ key, steps, asked, fields }, deps);
      await deps.changeMind({
        pairId: pair.id,
        side: party,
        ...toChange(fields, asked.ways),
        at: sentAt,
        route: 'page',
        ...evidence,
      });
      return at('changed');
    },
  };
};
