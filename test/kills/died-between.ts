import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { openStore } from '../../local/aws/host/store.ts';
import { startDynamoEngine } from '../../local/aws/services/dynamodb-engine.ts';

const PARTS = ['journal.jsonl', 'dynamodb'];

const tables = z.object({ TableNames: z.array(z.string()) });
const sent = z.object({ Items: z.array(z.object({ messageId: z.object({ S: z.string() }).optional() })) });

/** SES's ids of the mails that our own records name as sent. */
const recordedIn = async (folder: string): Promise<Set<string>> => {
  const engine = await startDynamoEngine(folder);
  const send = async (operation: string, input: unknown): Promise<unknown> =>
    JSON.parse(String((await engine.send(operation, JSON.stringify(input))).body));
  const ids = new Set<string>();
  for (const TableName of tables.parse(await send('ListTables', {})).TableNames)
    for (const { messageId } of sent.parse(await send('Scan', { TableName })).Items) ids.add(messageId?.S ?? '');
  await engine.close();
  return ids;
};

/** Mails that SES took and whose sender died before it wrote that down: they go out once more. Leaves the state as it is. */
export const mailsDiedBetween = async (stateDir: string): Promise<string[]> => {
  if (!PARTS.every((part) => existsSync(join(stateDir, part)))) return [];
  const copy = mkdtempSync(join(tmpdir(), 'left-'));
  for (const part of PARTS) cpSync(join(stateDir, part), join(copy, part), { recursive: true });
  const store = openStore({ dir: copy });
  const taken = [...store.collection<{ messageId: string }>('ses-mail').entries()].map(([, mail]) => mail.messageId);
  store.close();
  const recorded = await recordedIn(join(copy, 'dynamodb'));
  rmSync(copy, { recursive: true });
  return taken.filter((id) => !recorded.has(id));
};
