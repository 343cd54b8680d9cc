import type { StepFunctions } from '../../services/step-functions.ts';
import { ControlError, type ControlRoute } from './control-route.ts';

export function executionRoutes(states: StepFunctions): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/local/executions',
      handle({ query }) {
        const machine = query.get('machine');
        const name = query.get('name');
        return { body: states.listExecutions({ ...(machine ? { machine } : {}), ...(name ? { name } : {}) }) };
      },
    },
    {
      method: 'GET',
      path: '/local/executions/:arn',
      handle({ parameters }) {
        const execution = states.viewExecution(parameters.arn ?? '');
        if (!execution) throw new ControlError(404, 'there is no such execution');
        return { body: execution };
      },
    },
  ];
}
