import * as z from 'zod';
import { programmeSchema } from '../domain/programme.ts';

const domainName = z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/);

/** One record per deployment. What is missing or wrong stops the synth with every field named. */
export const configSchema = z.object({
  stackName: z.string().default('mentoring'),
  mail: z.object({
    /** Mail comes from `mentoring@` this verified domain. */
    domain: domainName,
    /** Replies go to this domain; its MX record is SES's. */
    replyDomain: domainName,
    /** One receipt rule set is active per account and region: own it, join one by name, or read no mail at all. */
    inbound: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('own-rule-set') }),
        z.object({ kind: z.literal('existing-rule-set'), name: z.string() }),
        z.object({ kind: z.literal('none') }),
      ])
      .default({ kind: 'own-rule-set' }),
  }),
  /** Where people reach the pages; empty: the address that API Gateway gives. */
  publicUrl: z.string().default(''),
  /** Who hears from AWS when a function has failed for good; by default the manager. */
  alarmsTo: z.email().optional(),
  google: z.object({
    serviceAccount: z.email(),
    /** `//iam.googleapis.com/projects/N/locations/global/workloadIdentityPools/P/providers/aws` */
    audience: z.string().min(1),
    /** Narrows whom Google is asked to act as, below the coordinators that are enrolled: whole addresses, or `@school.example` for a domain. */
    subjects: z.array(z.string().regex(/^[^\s@]*@[a-z0-9.-]+$/i)).default([]),
  }),
  /** Overrides of `domain/programme.ts`; people and numbers have no default there and must stand here. */
  programme: programmeSchema.refine(
    ({ onCall, safeguardingAlternate }) => onCall?.mobile !== undefined && safeguardingAlternate.mobile !== undefined,
    'somebody must be on call: onCall and safeguardingAlternate need a mobile, where a concern rings day and night',
  ),
});
export type Config = z.infer<typeof configSchema>;

/** Reads a deployment's record. Throws an error that lists each missing or wrong field by its path. */
export const readConfig = (json: string): Config => {
  const read = configSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The deployment's configuration is not complete:\n${problems.join('\n')}`);
};
