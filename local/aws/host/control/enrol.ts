import type { S3 } from '../../services/s3.ts';
import type { Store, Work } from '../../types.ts';
import { ControlError, type ControlRoute } from './control-route.ts';

export interface EnrolParts {
  s3: S3;
  store: Store;
  work: Work;
  /** The bucket that an admin uploads cohorts to. */
  bucket: () => string;
}

/** Uploads a file as an admin would, and answers with the report that the application writes beside it. */
export function enrolRoutes({ s3, store, work, bucket }: EnrolParts): ControlRoute[] {
  const counters = store.collection<number>('uploads');
  return [
    {
      method: 'POST',
      path: '/local/enrol',
      async handle({ body, query }) {
        const folder = query.get('dryRun') === '1' ? 'dry-runs' : (query.get('folder') ?? 'cohorts');
        const number = (counters.get('count') ?? 0) + 1;
        counters.put('count', number);
        const key = `${folder}/${number}.csv`;
        s3.put(bucket(), key, { body, contentType: 'text/csv' });
        await work.idle();
        const report = s3.get(bucket(), `${key}.report.json`);
        if (!report) throw new ControlError(502, `no report was written beside ${key}; see GET /local/logs`);
        return { body: JSON.parse(report.toString('utf8')) };
      },
    },
  ];
}
