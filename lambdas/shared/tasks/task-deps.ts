import type { Person } from '../../../domain/concepts/person.ts';
import type { Programme } from '../../../domain/programme.ts';
import type { Links } from '../../adapters/links.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { Tasks } from '../../adapters/tasks.ts';
import type { MailDeps } from '../letters/send-once.ts';

export interface TaskDeps extends MailDeps {
  tasks: Pick<Tasks, 'openTask' | 'getTask'>;
  links: Pick<Links, 'mintLink'>;
  people: { getPerson(id: string): Promise<Person> };
  pairs: Pick<Pairs, 'getPair'>;
  programme: Programme;
  publicUrl: string;
}
