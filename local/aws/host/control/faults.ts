import * as z from 'zod';
import { type Faults, findUnknown } from '../faults.ts';
import { ControlError, type ControlRoute, readJson } from './control-route.ts';

const fault = z.strictObject({
  target: z.string().min(1),
  kind: z.string().min(1),
  times: z.number().int().min(1).default(1),
});

export function faultRoutes(faults: Faults): ControlRoute[] {
  const path = '/local/faults';
  return [
    { method: 'GET', path, handle: () => ({ body: faults.list() }) },
    {
      method: 'POST',
      path,
      handle(request) {
        const asked = readJson(fault, request);
        const unknown = findUnknown(asked);
        if (unknown !== undefined) throw new ControlError(400, unknown);
        faults.add(asked);
        return { body: faults.list() };
      },
    },
    {
      method: 'DELETE',
      path,
      handle() {
        faults.clear();
        return { body: [] };
      },
    },
  ];
}
