import type { DateTime } from 'luxon';
import type { Session } from '../../domain/concepts/session.ts';
import { type RoomTermsProblem, readRoomTerms } from '../../domain/rules/sessions/read-room-terms.ts';
import type { FieldError } from '../../views/pages/components/error-summary.tsx';
import type { JoinView } from '../../views/pages/join/join-frame.tsx';
import { othersPage } from '../../views/pages/join/others-page.tsx';
import type { Events } from '../adapters/events.ts';
import type { Sessions } from '../adapters/sessions.ts';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';

export interface NameOthersDeps {
  sessions: Pick<Sessions, 'nameOthers'>;
  events: Pick<Events, 'appendEvent'>;
  now: () => DateTime;
}

const PROBLEMS: Record<RoomTermsProblem, string> = {
  others: 'Select how many other people there are: one for each that you ticked, at least',
  otherRoles: 'Select who the other people are',
};

const entryOf = ({ others }: Session): URLSearchParams =>
  new URLSearchParams([
    ['others', String(others?.count ?? 0)],
    ...(others?.roles ?? []).map((role): [string, string] => ['otherRoles', role]),
  ]);

/** A coordinator names who else will be in one Meet: its watch counts them, and both sides read it. */
export const nameOthers = async (
  { view, by }: { view: JoinView; by: string },
  { method, form }: Pick<WebRequest, 'method' | 'form'>,
  deps: NameOthersDeps,
): Promise<WebResponse> => {
  const { session } = view;
  const page = (entry: URLSearchParams, errors: FieldError[] = []): WebResponse => ({
    status: errors.length === 0 ? 200 : 422,
    body: othersPage({ ...view, entry, errors }),
  });
  if (method !== 'POST') return page(entryOf(session));
  const roles = form.getAll('otherRoles');
  const read = readRoomTerms({ way: session.way, chat: false, count: form.get('others') ?? '', roles });
  if (read.outcome === 'refused') return page(form, [{ field: read.problem, text: PROBLEMS[read.problem] }]);
  if ((await deps.sessions.nameOthers(session, read.terms.others)) !== undefined) {
    const at = toInstant(deps.now());
    const event = { id: `others.${session.id}.${at}`, at, kind: 'session-others-named', by, ref: session.id };
    await deps.events.appendEvent(session.pairId, event);
  }
  return redirect(view.at(''));
};
