import { readExecution, readExecutions } from '../control.js';
import { h } from '../dom.js';
import { showCurrent } from '../graph/draw-graph.js';
import { showExecution } from './execution.js';
import { executionsList } from './executions-list.js';

/** The execution whose graph was drawn last. */
let shownLast = '';

export const executionsView = {
  name: 'executions',
  tab: 'Executions',
  title: 'Executions',
  async load(desk, { id }) {
    if (id === '') desk.keep('executions', await readExecutions());
    else desk.keep('execution', await readExecution(id));
  },
  draw(desk, route) {
    if (route.id === '') shownLast = '';
    if (route.id === '') return executionsList(desk.executions ?? [], route);
    if (desk.execution?.arn !== route.id) return [h('p', {}, 'Looking…')];
    if (shownLast !== route.id) requestAnimationFrame(showCurrent);
    shownLast = route.id;
    return showExecution(desk.execution, route);
  },
};
