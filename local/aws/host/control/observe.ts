import type { Logs } from '../../services/lambda-logs.ts';
import type { Topics } from '../../services/sns.ts';
import type { Queues } from '../../services/sqs.ts';
import type { Iam } from '../iam.ts';
import type { ControlRoute } from './control-route.ts';

export interface ObserveParts {
  logs: Logs;
  iam: Iam;
  queues: Queues;
  topics: Topics;
  ready: () => Record<string, unknown>;
}

/** What can be looked at without changing anything. */
export function observeRoutes({ logs, iam, queues, topics, ready }: ObserveParts): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/local/logs',
      handle: ({ query }) => ({ body: logs.list(query.get('source') ?? undefined) }),
    },
    { method: 'GET', path: '/local/used-permissions', handle: () => ({ body: iam.used() }) },
    { method: 'GET', path: '/local/granted-permissions', handle: () => ({ body: iam.granted() }) },
    { method: 'GET', path: '/local/texts', handle: () => ({ body: topics.list() }) },
    { method: 'GET', path: '/local/queues', handle: () => ({ body: queues.list() }) },
    { method: 'GET', path: '/local/ready', handle: () => ({ body: ready() }) },
  ];
}
