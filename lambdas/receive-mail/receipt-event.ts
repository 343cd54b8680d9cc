import { z } from 'zod';

const verdictSchema = z.object({ status: z.string() });

/** A Lambda action of SES's receipt rules. Source: docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html */
export const receiptEventSchema = z.object({
  Records: z.array(
    z.object({
      ses: z.object({
        mail: z.object({ messageId: z.string(), source: z.string().default('') }),
        receipt: z.object({
          /** When SES took the mail in. The mail's own date proves nothing. */
          timestamp: z.string(),
          recipients: z.array(z.string()),
          spfVerdict: verdictSchema,
          dkimVerdict: verdictSchema,
          dmarcVerdict: verdictSchema,
          spamVerdict: verdictSchema,
          virusVerdict: verdictSchema,
        }),
      }),
    }),
  ),
});
export type Receipt = z.infer<typeof receiptEventSchema>['Records'][number]['ses'];

/** Where the rule's first action has put the raw mail. */
export const rawKeyOf = ({ mail }: Receipt): string => `inbound/${mail.messageId}`;
