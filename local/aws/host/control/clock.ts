import * as z from 'zod';
import { ClockError, type MovableClock } from '../clock.ts';
import { ControlError, type ControlRoute, readJson } from './control-route.ts';

const move = z.union([
  z.strictObject({ to: z.string() }),
  z.strictObject({ advance: z.string() }),
  z.strictObject({ next: z.literal(true) }),
]);

export function clockRoutes(clock: MovableClock): ControlRoute[] {
  const path = '/local/clock';
  const show = () => ({ body: { now: new Date(clock.now()).toISOString(), due: clock.due() } });
  return [
    { method: 'GET', path, handle: show },
    {
      method: 'POST',
      path,
      async handle(request) {
        try {
          await moveClock(clock, readJson(move, request));
        } catch (error) {
          if (!(error instanceof ClockError)) throw error;
          throw new ControlError(error.reason === 'backwards' ? 409 : 400, error.message);
        }
        return show();
      },
    },
  ];
}

async function moveClock(clock: MovableClock, wanted: z.infer<typeof move>): Promise<void> {
  if ('to' in wanted) await clock.moveTo(wanted.to);
  else if ('advance' in wanted) await clock.advance(wanted.advance);
  else await clock.next();
}
