import { describe, expect, it } from 'vitest';
import { WAYS } from '../../../../domain/concepts/way.ts';
import { cannotPage } from '../../../../views/pages/join/cannot-page.tsx';
import type { JoinView } from '../../../../views/pages/join/join-frame.tsx';
import { offPage } from '../../../../views/pages/join/off-page.tsx';
import { openPage } from '../../../../views/pages/join/open-page.tsx';
import { unknownJoinPage } from '../../../../views/pages/join/unknown-page.tsx';
import { waitPage } from '../../../../views/pages/join/wait-page.tsx';
import { aSession, PROGRAMME } from '../../../lambdas/a-session-world.ts';
import { readingGrade } from '../../../reading-grade.ts';
import { htmlFaults } from '../html-faults.ts';

const frame = {
  programme: PROGRAMME,
  links: { worried: '/a/t/worried', ask: '/a/t/question' },
  coordinator: { first: 'Morag', last: 'Bell' },
};
const MEETING_URI = 'https://meet.example/abc';

const aView = (over: Partial<JoinView> = {}): JoinView => ({
  frame,
  session: aSession('p1', { meetingUri: MEETING_URI }),
  as: 'mentee',
  base: '/join/t',
  mayCancel: true,
  ...over,
});

const openPages = (['mentor', 'mentee', 'coordinator'] as const).flatMap((as) =>
  WAYS.filter((way) => way !== 'messages').map((way): [string, string] => [
    `open ${as} ${way}`,
    openPage(aView({ as, session: aSession('p1', { way, meetingUri: MEETING_URI }) })),
  ]),
);

const PAGES: [string, string][] = [
  ...openPages,
  ...(['too-early', 'wait-for-coordinator', 'wait-here'] as const).map((waiting): [string, string] => [
    waiting,
    waitPage({ ...aView(), waiting, refreshSeconds: 10 }),
  ]),
  ...(['over', 'cancelled', 'not-agreed'] as const).map((off): [string, string] => [off, offPage({ ...aView(), off })]),
  ['cannot', cannotPage(aView())],
  ['unknown', unknownJoinPage({ programme: PROGRAMME })],
];

/** Only where no script runs. Waiting for a live event is the exception that WCAG 2.2.1 makes; there is a link as well. */
const REFRESHES = 'Meta refresh must be instant';

/** The words of the page's own part, a line to each block. */
const wordsOf = (body: string): string =>
  body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replace(/<\/(p|li|h1|h2|div|button|a)>/g, '.\n\n')
    .replace(/<[^>]+>/g, ' ');

describe.each(PAGES)('The page of a session: %s', (_name, body) => {
  it('is valid HTML', async () => {
    const faults = await htmlFaults(body);
    expect(faults.filter((fault) => !fault.startsWith(REFRESHES))).toEqual([]);
  });

  it('has one h1 and the same help', () => {
    expect(body.match(/<h1/g)).toHaveLength(1);
    expect(body.slice(body.indexOf('</main>'))).toContain('0800 1111');
  });

  it('can be read at the age of eleven', () => {
    const { grade, longest, longestSentence } = readingGrade(wordsOf(body));
    expect(grade, longest).toBeLessThanOrEqual(6);
    expect(longestSentence, longest).toBeLessThanOrEqual(20);
  });

  it('never shows the address of the call, and loads nothing from elsewhere', () => {
    expect(body).not.toContain('meet.example');
    expect(body.replaceAll('<script src="/assets/look-again.js"', '')).not.toMatch(
      /<script|style=|(?:src|href|action)="https?:/i,
    );
  });
});
