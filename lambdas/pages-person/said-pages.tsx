import type { Choice } from '../../domain/concepts/choice.ts';
import { renderPage } from '../../views/pages/layout.tsx';
import { DonePage, doneTitle, type Outcome } from '../../views/pages/person/done-page.tsx';
import { ChangedPage, LatePage } from '../../views/pages/person/kind-pages.tsx';
import { redirect, type WebResponse } from '../shared/http/web.ts';
import type { Visit } from './visit.ts';

const donePage = ({ at, side, ask, frame, language }: Visit, outcome: Outcome): WebResponse => ({
  status: 200,
  body: renderPage({
    title: doneTitle(outcome, language),
    frame,
    children: (
      <DonePage
        kind={ask?.kind ?? 'take-part'}
        side={side}
        outcome={outcome}
        programme={frame.programme}
        statusUrl={at('')}
      />
    ),
  }),
});

const changedPage = ({ at, frame, language }: Visit, choice: Choice): WebResponse => ({
  status: 200,
  body: renderPage({
    title: language.kind.changedTitle,
    frame,
    children: (
      <ChangedPage
        answer={language.status.answers[choice.answer]}
        stopped={choice.answer !== 'yes'}
        statusUrl={at('')}
      />
    ),
  }),
});

const latePage = ({ frame, language }: Visit): WebResponse => ({
  status: 200,
  body: renderPage({
    title: language.kind.lateTitle,
    frame,
    children: <LatePage taskDays={frame.programme.taskDays} />,
  }),
});

const SAID = ['done', 'call', 'late', 'changed'] as const;
type SaidPage = (typeof SAID)[number];

/** Pages that say what was recorded. They only tell what is true now, so they can be opened again at any time. */
const SAID_PAGES: Record<SaidPage, (visit: Visit) => WebResponse> = {
  done: (visit) => {
    const outcome = visit.ask?.answer?.answer ?? (visit.ask?.unsureAt === undefined ? undefined : 'unsure');
    return outcome === undefined ? redirect(visit.at('')) : donePage(visit, outcome);
  },
  call: (visit) => donePage(visit, 'unsure'),
  late: (visit) => (visit.ask?.closedAt === undefined ? redirect(visit.at('')) : latePage(visit)),
  changed: (visit) => {
    const choice = visit.choices[visit.party];
    return choice === undefined ? redirect(visit.at('')) : changedPage(visit, choice);
  },
};

/** Undefined when this page says nothing of that kind. */
export const saidPage = (page: string, visit: Visit): WebResponse | undefined => {
  const said = SAID.find((each) => each === page);
  return said && SAID_PAGES[said](visit);
};
