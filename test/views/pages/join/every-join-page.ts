import { WAYS } from '../../../../domain/concepts/way.ts';
import { whosePage } from '../../../../lambdas/shared/whose/whose.tsx';
import type { Language } from '../../../../views/languages/language.ts';
import { deadLinkPage } from '../../../../views/pages/dead-link-page.tsx';
import { cannotPage } from '../../../../views/pages/join/cannot-page.tsx';
import type { JoinView } from '../../../../views/pages/join/join-frame.tsx';
import { offPage } from '../../../../views/pages/join/off-page.tsx';
import { openPage } from '../../../../views/pages/join/open-page.tsx';
import { waitPage } from '../../../../views/pages/join/wait-page.tsx';
import type { PageFrame } from '../../../../views/pages/page-frame.ts';
import { aSession, PROGRAMME } from '../../../lambdas/a-session-world.ts';

const FRAME = {
  programme: PROGRAMME,
  links: { worried: '/a/t/worried', ask: '/a/t/question' },
  coordinator: { first: 'Morag', last: 'Bell' },
};
const MEETING_URI = 'https://meet.example/abc';

const aView = (over: Partial<JoinView> = {}): JoinView => ({
  frame: FRAME,
  session: aSession('p1', { meetingUri: MEETING_URI }),
  as: 'mentee',
  at: (page) => (page === '' ? '/join/t' : `/join/t?page=${page}`),
  mayCancel: true,
  ...over,
});

const TO_RING = [{ first: 'Ailsa', phone: '07700 900123' }];

const openPages = (frame: PageFrame) =>
  (['mentor', 'mentee', 'coordinator'] as const).flatMap((as) =>
    WAYS.filter((way) => way !== 'messages').map((way): [string, string] => [
      `open ${as} ${way}`,
      openPage({
        ...aView({ frame, as, session: aSession('p1', { way, meetingUri: MEETING_URI }) }),
        toRing: as === 'coordinator' ? TO_RING : [],
      }),
    ]),
  );

/** Every page at the door of a session, in the language of the frame. */
export const everyJoinPage = (language: Language): [string, string][] => {
  const frame = { ...FRAME, language };
  return [
    ...openPages(frame),
    ...(['too-early', 'wait-for-coordinator', 'wait-here', 'not-now'] as const).map((waiting): [string, string] => [
      waiting,
      waitPage({ ...aView({ frame }), waiting, refreshSeconds: 10 }),
    ]),
    ...(['over', 'cancelled', 'not-agreed'] as const).map((off): [string, string] => [
      off,
      offPage({ ...aView({ frame }), off }),
    ]),
    ...['01382 000123', undefined].map((phone): [string, string] => [
      `over for a coordinator who may phone (${phone ?? 'no number'})`,
      offPage({ ...aView({ frame, as: 'coordinator' }), off: 'over', phoneNow: { first: 'Ailsa', phone } }),
    ]),
    ['cannot', cannotPage(aView({ frame }))],
    [
      'door, whose link',
      whosePage({ frame, action: '/join/t', notForMe: '/join/t?page=not-for-me', toJoin: true }).body,
    ],
    ['unknown', deadLinkPage({ why: 'unknown', door: 'join', frame: { programme: PROGRAMME } })],
  ];
};
