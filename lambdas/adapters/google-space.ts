import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Way } from '../../domain/concepts/way.ts';

const OFF = 'OFF';

/** What the room is for. */
export interface RoomKind {
  way: Way;
  chatOpen?: true | undefined;
}

/** Everybody but the owner knocks, the owner alone decides, and nothing is recorded. Chat is open only where chat was agreed. */
export const configFor = ({ way, chatOpen }: RoomKind) => ({
  accessType: 'RESTRICTED',
  entryPointAccess: 'ALL',
  moderation: 'ON',
  moderationRestrictions: {
    chatRestriction: way === 'meet-chat' || chatOpen ? 'NO_RESTRICTION' : 'HOSTS_ONLY',
    reactionRestriction: 'NO_RESTRICTION',
    presentRestriction: 'HOSTS_ONLY',
    defaultJoinAsViewerType: OFF,
  },
  attendanceReportGenerationType: 'DO_NOT_GENERATE',
  artifactConfig: {
    recordingConfig: { autoRecordingGeneration: OFF },
    transcriptionConfig: { autoTranscriptionGeneration: OFF },
    smartNotesConfig: { autoSmartNotesGeneration: OFF },
  },
});

export type SpaceConfig = Record<string, unknown>;

export const spaceSchema = z.object({
  name: z.string(),
  meetingUri: z.string(),
  config: z.record(z.string(), z.unknown()).default({}),
  activeConference: z.object({ conferenceRecord: z.string().nullish() }).nullish(),
});

const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`))
    : [[path, value]];

/** The settings that differ from what such a room needs; a setting that Google leaves out differs too. */
export const differences = (kind: RoomKind, config: SpaceConfig): string[] => {
  const found = new Map(leaves(config));
  return leaves(configFor(kind))
    .filter(([path, wanted]) => found.get(path) !== wanted)
    .map(([path]) => path);
};

/** Letters a–v and digits only (base32hex). Source: Calendar v3, events.id. */
export const eventIdOf = (sessionId: string): string =>
  `s${BigInt(`0x${createHash('sha256').update(sessionId).digest('hex')}`).toString(32)}`;
