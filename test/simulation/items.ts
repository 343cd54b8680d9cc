import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { choiceSchema } from '../../domain/concepts/choice.ts';
import { linkSchema } from '../../domain/concepts/link.ts';
import { messageSchema } from '../../domain/concepts/message.ts';
import { pairSchema } from '../../domain/concepts/pair.ts';
import { planSchema } from '../../domain/concepts/plan.ts';
import { sessionSchema } from '../../domain/concepts/session.ts';
import { taskSchema } from '../../domain/concepts/task.ts';
import { rootKey } from '../../local/aws/host/caller-keys.ts';

type Item = Record<string, unknown>;

/** What is kept of all pairs, by kind. */
export interface Items {
  pairs: z.infer<typeof pairSchema>[];
  choices: (z.infer<typeof choiceSchema> & { pairId: string })[];
  sessions: z.infer<typeof sessionSchema>[];
  plans: z.infer<typeof planSchema>[];
  messages: z.infer<typeof messageSchema>[];
  tasks: z.infer<typeof taskSchema>[];
  links: Omit<z.infer<typeof linkSchema>, 'expiresAt'>[];
  /** Answers and signals that no workflow was told of yet: when each was given. */
  untold: { at: string; what: string }[];
}

const under = (items: readonly Item[], pk: string, sk: string): Item[] =>
  items.filter((item) => String(item.pk).startsWith(pk) && String(item.sk).startsWith(sk));

const pairIdOf = ({ pk }: Item): string => String(pk).replace(/^\w+#/, '');

/** News and calling off wait for office hours under the same mark. */
const IS_SAID = /^(ASK|CHOICE|SIGNAL)#/;

/** Sorts the items of the table by what they are. */
export const sortItems = (items: readonly Item[]): Items => ({
  pairs: under(items, 'PAIR#', 'PAIR').map((item) => pairSchema.parse(item)),
  choices: under(items, 'PAIR#', 'CHOICE#')
    .filter(({ voided }) => voided === undefined)
    .map((item) => ({ ...choiceSchema.parse(item), pairId: pairIdOf(item) })),
  sessions: under(items, 'PAIR#', 'SESSION#').map((item) => sessionSchema.parse(item)),
  plans: under(items, 'PAIR#', 'PLAN').map((item) => planSchema.parse(item)),
  messages: under(items, 'PAIR#', 'MESSAGE#').map((item) => messageSchema.parse(item)),
  tasks: under(items, 'TASK#', 'TASK').map((item) => taskSchema.parse(item)),
  links: under(items, 'LINK#', 'LINK').map((item) => linkSchema.omit({ expiresAt: true }).parse(item)),
  untold: items
    .filter(({ work, sk }) => work === 'untold' && IS_SAID.test(String(sk)))
    .map(({ workAt, sk }) => ({ at: String(workAt), what: String(sk) })),
});

const readySchema = z.object({ awsPort: z.number(), outputs: z.object({ TableName: z.string() }) });

/** Reads the whole table of the host at this address, as an administrator may. Its port is another after each start. */
export const readItems = async (url: string): Promise<Items> => {
  const { awsPort, outputs } = readySchema.parse(await (await fetch(`${url}/local/ready`)).json());
  const credentials = { accessKeyId: rootKey, secretAccessKey: 'local' };
  const endpoint = `http://127.0.0.1:${awsPort}`;
  const plain = new DynamoDBClient({ endpoint, region: 'eu-west-2', credentials });
  const client = DynamoDBDocumentClient.from(plain);
  const items: Item[] = [];
  const wanted = { TableName: outputs.TableName, ConsistentRead: true };
  try {
    for await (const page of paginateScan({ client }, wanted)) items.push(...(page.Items ?? []));
  } finally {
    plain.destroy();
  }
  return sortItems(items);
};
