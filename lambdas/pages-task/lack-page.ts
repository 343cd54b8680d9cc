import { LACKS } from '../../domain/concepts/supply.ts';
import { lackPage } from '../../views/pages/task/lack-page.tsx';
import { redirect, type WebRequest, type WebResponse } from '../shared/http/web.ts';
import { toInstant } from '../shared/moment.ts';
import type { PagesTaskDeps } from './deps.ts';
import type { OpenTask } from './task-kind.ts';

/** Below every task about a pair: something is missing. */
export const LACK_PAGE = 'need';

/** Opens a supply for what a coordinator says is missing. What is under way is not opened twice. */
export const serveLackPage = async (
  open: OpenTask,
  { method, form }: WebRequest,
  deps: Pick<PagesTaskDeps, 'needSupplies' | 'now'>,
): Promise<WebResponse> => {
  const lacks = LACKS.filter((lack) => form.getAll('lacks').includes(lack));
  if (method === 'POST' && lacks.length > 0 && open.pair !== undefined) {
    await deps.needSupplies({ pairId: open.pair.id, lacks, at: toInstant(deps.now()) });
    return redirect(`${open.base}?noted=1`);
  }
  const errors = method === 'POST' ? [{ field: 'lacks', text: 'Select what is missing' }] : [];
  const { frame, pairRef, people } = open.view;
  return {
    status: errors.length === 0 ? 200 : 422,
    body: lackPage({ frame, backLink: open.base, pairRef, people, entry: form, errors }),
  };
};
