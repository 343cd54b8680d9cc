import { answerSchema } from '../../domain/concepts/ask.ts';
import type { Plan } from '../../domain/concepts/plan.ts';
import { LACKS } from '../../domain/concepts/supply.ts';
import { WAYS } from '../../domain/concepts/way.ts';
import { type Asked, all, type Fields, first } from '../../views/pages/person/form.ts';
import { stepsToAnswer } from '../../views/pages/person/path.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import { callBack } from './call-back.ts';
import type { PagesPersonDeps } from './deps.ts';
import { keepEvidence } from './evidence.ts';
import type { Flow } from './flow.ts';
import type { Visit } from './visit.ts';

const waysAsked = (ask: StoredAsk, plan: Plan | undefined) => {
  const ways = plan?.ways ?? ask.ways;
  return ways.length === 0 ? [...WAYS] : ways;
};

/** The times and rhythm that a form holds, if it asked for them. */
export const scheduleOf = (fields: Fields) => ({
  times: all(fields, 'times'),
  ...(first(fields, 'every') === undefined ? {} : { every: Number(first(fields, 'every')) }),
});

/** What a young person said that they do not have. */
export const lacksOf = (fields: Fields) => LACKS.filter((lack) => first(fields, lack) === 'no');

/** The way through an ask: its steps, and what sending does. */
export const answerFlow = async (visit: Visit, ask: StoredAsk, deps: PagesPersonDeps): Promise<Flow> => {
  const { at, browser, pair, side, language, mentorFirst, menteeFirst } = visit;
  const plan = ask.kind === 'plan' ? await deps.plans.getPlan(pair.id) : undefined;
  const agreed = ask.isAboutMore === true ? visit.choices[visit.party]?.ways : undefined;
  const asked: Asked = {
    language,
    kind: ask.kind,
    side,
    ways: waysAsked(ask, plan),
    mentorFirst,
    menteeFirst,
    plan,
    agreed,
    lastTime: ask.kind === 'plan' ? undefined : visit.lastTime,
  };
  const steps = stepsToAnswer(asked);
  return {
    steps,
    asked,
    draftKey: { pairId: pair.id, about: ask.id, mark: browser.mark },
    pathOf: at,
    home: at(''),
    sent: at('done'),
    checks: ask.kind !== 'plan',
    send: async ({ fields, sentAt }) => {
      if (first(fields, 'decision') === 'unsure') return await callBack(visit, deps);
      const answer = answerSchema.parse({
        answer: first(fields, 'decision'),
        ways: ask.kind === 'plan' ? asked.ways : all(fields, 'ways'),
        ...scheduleOf(fields),
        ...(side === 'mentee' ? { lacks: lacksOf(fields) } : {}),
        at: sentAt,
        route: 'page',
      });
      const key = `words/${pair.id}/${ask.id}/${sentAt}.txt`;
      const evidence = await keepEvidence({ key, steps, asked, fields }, deps);
      const { outcome } = await deps.recordAnswer({ pairId: pair.id, askId: ask.id, answer, ...evidence });
      return at(outcome === 'too-late' ? 'late' : 'done');
    },
  };
};
