import type { AwsResponse, HostContext } from '../types.ts';
import { type Delegation, GoogleAuth } from './google-auth.ts';
import { calendarRoutes } from './google-calendar.ts';
import { answerGoogleError, GoogleError } from './google-error.ts';
import { meetRoutes } from './google-meet.ts';
import { type GoogleRoute, runRoute } from './google-router.ts';
import type { Rooms } from './rooms.ts';
import type { WebRequest } from './web-request.ts';

export interface Google {
  /** Answers the paths of the Google APIs, and nothing for others. */
  handle(request: WebRequest): Promise<AwsResponse | undefined>;
}

/**
 * The Google APIs that are stood in for. Tokens come from `/google/sts`, `/google/iam`, `/google/oauth` and
 * `/google/openid`. Meet and Calendar are at `/google/meet/v2`, `/google/calendar/v3` and, since Google's clients drop
 * the path of a `rootUrl`, at `/v2/spaces`, `/v2/conferenceRecords` and `/calendar/v3` as well.
 */
export function createGoogle(context: HostContext, { rooms, ...delegation }: { rooms: Rooms } & Delegation): Google {
  const auth = new GoogleAuth(context, delegation);
  const apis: { prefix: RegExp; target: string; routes: GoogleRoute[] }[] = [
    {
      prefix: /^(?:\/google\/meet)?(?=\/v2\/(?:spaces|conferenceRecords))/,
      target: 'google:meet',
      routes: meetRoutes(context, rooms),
    },
    {
      prefix: /^(?:\/google)?(?:\/calendar){1,2}(?=\/v3\/)/,
      target: 'google:calendar',
      routes: calendarRoutes(context),
    },
  ];
  return {
    handle: async (request) => {
      const api = apis.find(({ prefix }) => prefix.test(request.path));
      if (api === undefined) {
        if (!request.path.startsWith('/google/')) return undefined;
        return auth.handle(request) ?? answerGoogleError(new GoogleError('NOT_FOUND', 'Not Found', 'notFound'));
      }
      const path = request.path.replace(api.prefix, '');
      const takeFault = () => context.takeFault(api.target);
      return runRoute({ routes: api.routes, path, now: context.clock.now(), takeFault }, request);
    },
  };
}
