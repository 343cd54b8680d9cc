import type { HostContext } from '../types.ts';
import { GoogleError } from './google-error.ts';
import { recordRoutes } from './google-meet-records.ts';
import type { GoogleCall, GoogleRoute } from './google-router.ts';
import type { Rooms } from './rooms.ts';
import { patchConfig, readConfig, type SpaceConfig, showConfig } from './rooms-config.ts';
import type { Space } from './rooms-records.ts';

const CREATED = 'meetings.space.created';
const READONLY = 'meetings.space.readonly';
const SETTINGS = 'meetings.space.settings';

/** Meet REST API v2: developers.google.com/workspace/meet/api/reference/rest/v2 */
export function meetRoutes(context: HostContext, rooms: Rooms): GoogleRoute[] {
  const { records } = rooms;

  function findSpace({ parts }: GoogleCall): Space {
    const space = records.findSpace(parts[0] ?? '');
    if (space === undefined) throw new GoogleError('NOT_FOUND', 'Requested entity was not found.', 'notFound');
    return space;
  }

  function findOwn(call: GoogleCall): Space {
    const space = findSpace(call);
    if (space.owner !== call.subject) throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
    return space;
  }

  /** Only the owner sees the settings. */
  function show(space: Space, subject: string): Record<string, unknown> {
    const active = records.activeIn(space);
    return {
      name: `spaces/${space.id}`,
      meetingUri: rooms.uriOf(space),
      meetingCode: space.code,
      ...(space.owner === subject ? { config: showConfig(space.config) } : {}),
      ...(active === undefined ? {} : { activeConference: { conferenceRecord: `conferenceRecords/${active.id}` } }),
    };
  }

  /** An organisation's policy may override what was asked: the fault `google:meet:config` switches moderation off. */
  function applyPolicy(config: SpaceConfig): SpaceConfig {
    return context.takeFault('google:meet:config') === undefined ? config : { ...config, moderation: 'OFF' };
  }

  const create = ({ body, subject }: GoogleCall) => show(rooms.create(subject, applyPolicy(readSent(body))), subject);
  const get = (call: GoogleCall) => show(findSpace(call), call.subject);
  const patch = (call: GoogleCall) => {
    const space = findOwn(call);
    const mask = call.query.get('updateMask') ?? undefined;
    const config = applyPolicy(patchConfig(space.config, readSent(call.body), mask));
    records.saveSpace({ ...space, config });
    return show({ ...space, config }, call.subject);
  };
  const end = (call: GoogleCall) => {
    rooms.end(findOwn(call));
    return {};
  };

  return [
    { method: 'POST', pattern: /^\/v2\/spaces$/, scopes: [CREATED], run: create },
    { method: 'GET', pattern: /^\/v2\/spaces\/([^/:]+)$/, scopes: [CREATED, READONLY, SETTINGS], run: get },
    { method: 'PATCH', pattern: /^\/v2\/spaces\/([^/:]+)$/, scopes: [CREATED, SETTINGS], run: patch },
    {
      method: 'POST',
      pattern: /^\/v2\/spaces\/([^/:]+)(?::|%3A)endActiveConference$/,
      scopes: [CREATED],
      run: end,
    },
    ...recordRoutes(context, records, [CREATED, READONLY]),
  ];
}

function readSent(body: unknown): SpaceConfig {
  const config = typeof body === 'object' && body !== null && 'config' in body ? body.config : {};
  try {
    return readConfig(config);
  } catch (error) {
    if (error instanceof RangeError) throw new GoogleError('INVALID_ARGUMENT', error.message);
    throw error;
  }
}
