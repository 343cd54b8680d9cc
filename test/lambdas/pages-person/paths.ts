import type { Filled } from './a-door.ts';

export const MENTOR_YES: Filled[] = [
  { page: 'decide', form: { decision: 'yes' } },
  { page: 'ways', form: { ways: ['messages', 'meet-video'] } },
  { page: 'times', form: { times: ['mon-am', 'thu-pm'], every: '2' } },
  { page: 'guidelines', form: { accept: 'yes' } },
];

export const MENTEE_YES: Filled[] = [
  { page: 'decide', form: { decision: 'yes' } },
  { page: 'ways', form: { ways: ['meet-video'] } },
  { page: 'times', form: { times: ['tue-am'], every: '1' } },
  { page: 'needs', form: { device: 'no', data: 'yes', 'quiet-room': 'yes' } },
  { page: 'guidelines', form: { accept: 'yes' } },
];

export const WHO: Filled = { page: 'who', form: { name: 'Fiona Reid', relationship: 'parent', may: 'yes' } };

export const PARENT_YES: Filled[] = [
  WHO,
  { page: 'decide', form: { decision: 'yes' } },
  { page: 'ways', form: { ways: ['messages'] } },
];

export const PARENT_NO: Filled[] = [WHO, { page: 'decide', form: { decision: 'no' } }];
