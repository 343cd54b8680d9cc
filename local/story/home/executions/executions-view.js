import { readExecution, readExecutions } from '../control.js';
import { h } from '../dom.js';
import { showExecution } from './execution.js';
import { executionsList } from './executions-list.js';

export const executionsView = {
  name: 'executions',
  title: 'Executions',
  async load(desk, { id }) {
    if (id === '') desk.keep('executions', await readExecutions());
    else desk.keep('execution', await readExecution(id));
  },
  draw(desk, route) {
    if (route.id === '') return executionsList(desk.executions ?? [], route);
    if (desk.execution?.arn !== route.id) return [h('p', {}, 'Looking…')];
    return showExecution(desk.execution, route);
  },
};
