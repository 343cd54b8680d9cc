import { renderPage } from '../../views/pages/layout.tsx';
import { CheckPage } from '../../views/pages/person/check-page.tsx';
import type { Fields, Step } from '../../views/pages/person/form.ts';
import {
  type Form,
  fieldsThatApply,
  firstIncomplete,
  stepAfter,
  stepBefore,
  stepsThatApply,
} from '../../views/pages/person/path.ts';
import { QuestionPage } from '../../views/pages/person/question-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { rememberWhose } from './ask-whose.tsx';
import { callBack } from './call-back.ts';
import type { PagesPersonDeps } from './deps.ts';
import { type Flow, readFields } from './flow.ts';
import type { Visit } from './visit.ts';

interface Walk {
  flow: Flow;
  visit: Visit;
  deps: PagesPersonDeps;
  request: WebRequest;
  form: Form;
}

/** The mark of a page that was opened by a Change link: it leads back to the check page. */
const FROM_CHECK = { from: 'check' };

const isFromCheck = (request: WebRequest): boolean => request.query.from === 'check';

const backFrom = ({ flow, form, request }: Walk, step: Step): string => {
  if (isFromCheck(request)) return flow.pathOf('check');
  const before = stepBefore(form, step);
  return before === undefined ? flow.home : flow.pathOf(before.page);
};

const showStep = (walk: Walk, step: Step, sent?: { fields: Fields; errors: ReturnType<Step['problems']> }) => {
  const { flow, form, visit, request } = walk;
  const { fields, errors } = sent ?? { fields: form.fields, errors: [] };
  const { questions } = visit.language;
  const isLast = !flow.checks && stepAfter({ ...form, fields }, step) === undefined;
  return {
    status: errors.length === 0 ? 200 : 422,
    body: renderPage({
      title: step.title(flow.asked),
      frame: visit.frame,
      error: errors.length > 0,
      backLink: backFrom(walk, step),
      children: (
        <QuestionPage
          step={step}
          asked={flow.asked}
          fields={fields}
          errors={errors}
          action={flow.pathOf(step.page, isFromCheck(request) ? FROM_CHECK : {})}
          button={isLast ? questions.send : questions.continue}
          notForMe={step.tellsWho === true ? visit.at('not-for-me') : undefined}
        />
      ),
    }),
  };
};

const send = async ({ flow, visit, deps }: Walk): Promise<WebResponse> => {
  const draft = await deps.drafts.sealDraft(flow.draftKey, toInstant(deps.now()));
  if (draft?.sentAt === undefined) return redirect(flow.sent);
  const form = { steps: flow.steps, asked: flow.asked, fields: draft.fields };
  const next = await flow.send({ sentAt: draft.sentAt, fields: fieldsThatApply(form) });
  await deps.drafts.deleteDraft(flow.draftKey);
  await rememberWhose(visit, deps);
  return redirect(next);
};

const save = async ({ flow, deps }: Walk, fields: Fields): Promise<void> => {
  await deps.drafts.saveDraft(flow.draftKey, {
    fields: Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]])),
    savedAt: toInstant(deps.now()),
  });
};

const postStep = async (walk: Walk, step: Step): Promise<WebResponse> => {
  const { flow, form, request } = walk;
  const fields = { ...form.fields, ...readFields(request.form, step.names) };
  const errors = step.problems(fields, flow.asked);
  if (errors.length > 0) return showStep(walk, step, { fields, errors });
  await save(walk, fields);
  if (step.tellsWho === true) await rememberWhose(walk.visit, walk.deps);
  if (step.needsCall?.(fields) === true) return redirect(await callBack(walk.visit, walk.deps));
  const filled = { ...form, fields };
  const next = isFromCheck(request) ? firstIncomplete(filled) : stepAfter(filled, step);
  if (next !== undefined) return redirect(flow.pathOf(next.page));
  return flow.checks ? redirect(flow.pathOf('check')) : await send(walk);
};

const showCheck = ({ flow, form, visit }: Walk): WebResponse => {
  const steps = stepsThatApply(form);
  const rows = steps.flatMap((step) =>
    step
      .rows(form.fields, flow.asked)
      .map(({ key, value }) => ({ key, value, change: flow.pathOf(step.page, FROM_CHECK) })),
  );
  return {
    status: 200,
    body: renderPage({
      title: visit.language.check.title,
      frame: visit.frame,
      backLink: flow.pathOf(steps.at(-1)?.page ?? ''),
      children: <CheckPage rows={rows} action={flow.pathOf('check')} />,
    }),
  };
};

/** Serves one page of a flow. A GET only reads; a page that was jumped to leads back to the first one that lacks something. */
export const walkFlow = async (
  flow: Flow,
  page: string,
  { visit, request, deps }: Pick<Walk, 'visit' | 'request' | 'deps'>,
): Promise<WebResponse> => {
  const draft = await deps.drafts.getDraft(flow.draftKey, toInstant(deps.now()));
  const isSend = page === 'check' && request.method === 'POST';
  if (isSend && draft === undefined) return redirect(flow.sent);
  const isFresh = draft === undefined || (draft.sentAt !== undefined && page !== 'check');
  const fields = isFresh ? {} : draft.fields;
  const form = { steps: flow.steps, asked: flow.asked, fields };
  const walk = { flow, visit, deps, request, form };
  const path = stepsThatApply(form);
  const lacking = firstIncomplete(form);
  const step = path.find((each) => each.page === page);
  const isTooFar = lacking !== undefined && (step === undefined || path.indexOf(step) > path.indexOf(lacking));
  if (isTooFar) return redirect(flow.pathOf(lacking.page));
  if (step !== undefined) return request.method === 'POST' ? await postStep(walk, step) : showStep(walk, step);
  return isSend ? await send(walk) : showCheck(walk);
};
