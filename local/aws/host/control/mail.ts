import type { Inbound } from '../../services/mail-inbound.ts';
import type { Ses } from '../../services/ses.ts';
import { ControlError, type ControlRoute } from './control-route.ts';

export function mailRoutes({ ses, inbound }: { ses: Ses; inbound: Inbound }): ControlRoute[] {
  return [
    {
      method: 'GET',
      path: '/local/mail',
      async handle({ query }) {
        const to = query.get('to');
        const limit = query.get('limit');
        return { body: await ses.mailbox.list({ ...(to ? { to } : {}), ...(limit ? { limit: Number(limit) } : {}) }) };
      },
    },
    {
      method: 'GET',
      path: '/local/mail/:id',
      async handle({ parameters }) {
        const mail = await ses.mailbox.get(parameters.id ?? '');
        if (!mail) throw new ControlError(404, 'there is no such mail');
        return { body: mail };
      },
    },
    {
      method: 'GET',
      path: '/local/arrived',
      async handle({ query }) {
        const from = query.get('from');
        return { body: await inbound.list(from ? { from } : {}) };
      },
    },
    {
      method: 'POST',
      path: '/local/mail',
      async handle({ body, query }) {
        const accepted = await inbound.receive(body, { auth: query.get('auth') === 'fail' ? 'fail' : 'pass' });
        if (accepted.status !== 250) throw new ControlError(422, `${accepted.status} ${accepted.message}`);
        return { body: accepted };
      },
    },
  ];
}
