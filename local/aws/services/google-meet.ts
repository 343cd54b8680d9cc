import type { HostContext } from '../types.ts';
import { GoogleError } from './google-error.ts';
import { MeetRecords, recordRoutes } from './google-meet-records.ts';
import type { GoogleCall, GoogleRoute } from './google-router.ts';
import type { Rooms } from './rooms.ts';
import { patchConfig, readConfig, type SpaceConfig, showConfig } from './rooms-config.ts';
import type { Space } from './rooms-records.ts';

const CREATED = 'meetings.space.created';
const READONLY = 'meetings.space.readonly';
const SETTINGS = 'meetings.space.settings';

/** Meet REST API v2: developers.google.com/workspace/meet/api/reference/rest/v2 */
export function meetRoutes(context: HostContext, rooms: Rooms): GoogleRoute[] {
  const spaces = new Spaces(context, rooms);
  const one = /^\/v2\/spaces\/([^/:]+)$/;
  const ending = /^\/v2\/spaces\/([^/:]+)(?::|%3A)endActiveConference$/;
  const any = [CREATED, READONLY, SETTINGS];
  return [
    { method: 'POST', pattern: /^\/v2\/spaces$/, scopes: [CREATED], run: (call) => spaces.create(call) },
    { method: 'GET', pattern: one, scopes: any, run: (call) => spaces.show(spaces.find(call), call.subject) },
    { method: 'PATCH', pattern: one, scopes: [CREATED, SETTINGS], run: (call) => spaces.patch(call) },
    { method: 'POST', pattern: ending, scopes: [CREATED], run: (call) => spaces.end(call) },
    ...recordRoutes(new MeetRecords(context, rooms.records), [CREATED, READONLY]),
  ];
}

class Spaces {
  constructor(
    private readonly context: HostContext,
    private readonly rooms: Rooms,
  ) {}

  find({ parts }: GoogleCall): Space {
    const space = this.rooms.records.findSpace(parts[0] ?? '');
    if (space === undefined) throw new GoogleError('NOT_FOUND', 'Requested entity was not found.', 'notFound');
    return space;
  }

  create({ body, subject }: GoogleCall): unknown {
    return this.show(this.rooms.create(subject, this.#applyPolicy(readSent(body))), subject);
  }

  patch(call: GoogleCall): unknown {
    const space = this.#findOwn(call);
    const mask = call.query.get('updateMask') ?? undefined;
    const config = this.#applyPolicy(patchConfig(space.config, readSent(call.body), mask));
    this.rooms.records.saveSpace({ ...space, config });
    return this.show({ ...space, config }, call.subject);
  }

  end(call: GoogleCall): unknown {
    this.rooms.end(this.#findOwn(call));
    return {};
  }

  /** Only the owner sees the settings. */
  show(space: Space, subject: string): unknown {
    const active = this.rooms.records.activeIn(space);
    return {
      name: `spaces/${space.id}`,
      meetingUri: this.rooms.uriOf(space),
      meetingCode: space.code,
      ...(space.owner === subject ? { config: showConfig(space.config) } : {}),
      ...(active === undefined ? {} : { activeConference: { conferenceRecord: `conferenceRecords/${active.id}` } }),
    };
  }

  #findOwn(call: GoogleCall): Space {
    const space = this.find(call);
    if (space.owner !== call.subject) throw new GoogleError('PERMISSION_DENIED', 'The caller does not have permission');
    return space;
  }

  /** An organisation's policy may override what was asked: the fault `google:meet:config` switches moderation off. */
  #applyPolicy(config: SpaceConfig): SpaceConfig {
    return this.context.takeFault('google:meet:config') === undefined ? config : { ...config, moderation: 'OFF' };
  }
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
