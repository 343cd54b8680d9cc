import * as z from 'zod';
import type { Rooms } from '../../services/rooms.ts';
import { type ControlRoute, readJson } from './control-route.ts';

const act = z.strictObject({ person: z.string(), action: z.enum(['knock', 'admit', 'refuse', 'leave', 'record']) });

export function spaceRoutes(rooms: Rooms): ControlRoute[] {
  return [
    { method: 'GET', path: '/local/spaces', handle: () => ({ body: rooms.listSpaces() }) },
    {
      method: 'POST',
      path: '/local/spaces/:id/participants',
      handle: (request) => rooms.act(request.parameters.id ?? '', readJson(act, request)),
    },
  ];
}
