import type { Task } from '../../domain/concepts/task.ts';
import { finishedTaskPage } from '../../views/pages/task/finished-task.tsx';
import { outcomeInWords } from '../../views/pages/task/outcome-words.ts';
import { deadLink, linkOfKind } from '../shared/http/link-at-door.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import { finishTask, followDone } from '../shared/tasks/finish-task.ts';
import { detailsPageOf } from './change-details.ts';
import { NOTES_PAGE, serveNotes } from './concern-notes.ts';
import type { PagesTaskDeps } from './deps.ts';
import { endPageOf } from './end-pair.ts';
import { inErrorPageOf } from './in-error.ts';
import { LACK_PAGE, serveLackPage } from './lack-page.ts';
import { letterPageOf } from './letter.ts';
import { MESSAGE_PAGE, serveMessagePage } from './message-page.ts';
import { nameOf } from './names.ts';
import { notYoursPageOf } from './not-yours.ts';
import { openTaskPage } from './open-task-page.ts';
import { storyPageOf } from './session-story.ts';
import { STOP_PAGE, serveStopPage } from './stop-page.ts';
import type { Entry, OpenTask, TaskKindPage } from './task-kind.ts';
import { makeTaskKinds } from './task-kinds.ts';
import { raiseWorry } from './worry.ts';

const BLANK: Entry = { form: new URLSearchParams(), errors: [] };

const ok = (body: string): WebResponse => ({ status: 200, body });

const showFinished = async (
  { view }: OpenTask,
  { doneAt = '', doneBy = '', outcome }: Task,
  deps: PagesTaskDeps,
): Promise<WebResponse> =>
  ok(
    finishedTaskPage({
      frame: view.frame,
      inErrorUrl: view.inErrorUrl,
      banner: view.banner,
      lackUrl: view.lackUrl,
      notesUrl: view.notesUrl,
      detailsUrl: view.detailsUrl,
      endUrl: view.endUrl,
      messageUrl: view.messageUrl,
      stopUrl: view.stopUrl,
      storyUrls: view.storyUrls,
      doneAt,
      doneBy: await nameOf(doneBy, deps),
      outcome: outcomeInWords(outcome),
    }),
  );

const finish = async (open: OpenTask, as: string, deps: PagesTaskDeps): Promise<WebResponse> => {
  await finishTask(open.task, { by: open.by.id, at: toInstant(deps.now()), outcome: as }, deps);
  return redirect(open.base);
};

interface At {
  kind: TaskKindPage;
  deps: PagesTaskDeps;
}

const post = async (open: OpenTask, form: URLSearchParams, at: At): Promise<WebResponse> => {
  if (open.task.doneAt !== undefined) {
    await followDone(open.task, at.deps);
    return redirect(open.base);
  }
  if (form.get('decision') === 'worry' && open.view.mayWorry === true) return await raiseWorry(open, at.deps);
  const acted = await at.kind.act(open, form);
  if (acted.outcome === 'done') return await finish(open, acted.as, at.deps);
  if (acted.outcome === 'open') return redirect(acted.location);
  const { errors } = acted;
  return { status: 422, body: await at.kind.show({ ...open, view: { ...open.view, errors } }, { form, errors }) };
};

/** The coordinators' door, `/t/{token}`: one page for each kind of task. A GET changes nothing; a form counts once. */
export const makePagesTask = (deps: PagesTaskDeps) => {
  const kinds = makeTaskKinds(deps);
  const unknown = deadLink('unknown', { door: 'task', programme: deps.programme });
  return async (request: WebRequest): Promise<WebResponse> => {
    const { token = '' } = request.params;
    const at = await linkOfKind(token, 'task', deps);
    if (at.outcome === 'dead') return at.response;
    const open = await openTaskPage({ token, target: at.target, request }, deps);
    if (open === undefined) return unknown;
    const notYours = await notYoursPageOf(open, deps);
    if (notYours !== undefined) return notYours;
    const inError = await inErrorPageOf(open, request, deps);
    if (inError !== undefined) return inError;
    if (open.page === LACK_PAGE && open.pair !== undefined) return await serveLackPage(open, request, deps);
    const details = await detailsPageOf(open, request, deps);
    if (details !== undefined) return details;
    const end = await endPageOf(open, request, deps);
    if (end !== undefined) return end;
    if (open.page === NOTES_PAGE && open.view.notesUrl !== undefined) return await serveNotes(open, request, deps);
    const { pair } = open;
    if (open.page === MESSAGE_PAGE && pair !== undefined)
      return await serveMessagePage({ ...open, pair }, request, deps);
    if (open.page === STOP_PAGE && pair !== undefined) return await serveStopPage({ ...open, pair }, request, deps);
    const letter = await letterPageOf(open, deps);
    if (letter !== undefined) return letter;
    const story = await storyPageOf(open, deps);
    if (story !== undefined) return story;
    const kind = kinds[open.task.kind];
    if (open.page !== '' && !kind.pages?.includes(open.page)) return unknown;
    if (request.method === 'POST') return await post(open, request.form, { kind, deps });
    if (open.task.doneAt !== undefined) return await showFinished(open, open.task, deps);
    return ok(await kind.show(open, BLANK));
  };
};
