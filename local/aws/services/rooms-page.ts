import type { AwsResponse } from '../types.ts';
import type { Rooms } from './rooms.ts';
import type { RoomAction } from './rooms-acts.ts';
import { describeRoomPage } from './rooms-html.ts';
import type { WebRequest } from './web-request.ts';

const PATH = /^\/rooms\/([a-z-]{10,12})\/?$/;
const ACTIONS: readonly string[] = ['knock', 'admit', 'refuse', 'leave', 'record'] satisfies RoomAction[];
const isAction = (word: string): word is RoomAction => ACTIONS.includes(word);

/**
 * The page behind a local meetingUri: people ask to join, are let in and leave. Who the reader is stands in a cookie of
 * the room. Answers nothing to paths that are not its own.
 */
export function createRoomPage(rooms: Rooms): (request: WebRequest) => Promise<AwsResponse | undefined> {
  return async (request) => {
    const code = PATH.exec(request.path)?.[1];
    if (code === undefined) return undefined;
    const space = rooms.find(code);
    if (space === undefined) return asHtml(404, describeRoomPage(undefined, { reader: '' }));
    if (request.method !== 'POST') {
      const reader = readCookie(request.headers.cookie, space.meetingCode);
      return asHtml(200, describeRoomPage(space, { reader }));
    }
    const form = new URLSearchParams(request.body.toString('utf8'));
    const reader = form.get('reader') ?? '';
    const action = form.get('action') ?? '';
    const result = isAction(action)
      ? rooms.act(space.id, { person: form.get('person') ?? reader, action })
      : { status: 400, body: { message: 'Choose what to do.' } };
    if ('message' in result.body) {
      return asHtml(result.status, describeRoomPage(space, { reader, problem: result.body.message }));
    }
    const cookie = `room-${space.meetingCode}=${encodeURIComponent(reader)}; Path=/rooms; HttpOnly; SameSite=Lax`;
    return { status: 303, headers: { location: `/rooms/${space.meetingCode}`, 'set-cookie': cookie }, body: '' };
  };
}

function readCookie(header: string | undefined, code: string): string {
  const pairs = (header ?? '').split(/;\s*/).map((pair) => pair.split('='));
  return decodeURIComponent(pairs.find(([name]) => name === `room-${code}`)?.[1] ?? '');
}

function asHtml(status: number, body: string): AwsResponse {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  };
  return { status, headers, body };
}
