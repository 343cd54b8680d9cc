import type { Choices } from '../../domain/concepts/choice.ts';
import type { LinkTarget } from '../../domain/concepts/link.ts';
import { type Pair, type Party, type Side, sideOf } from '../../domain/concepts/pair.ts';
import type { Person } from '../../domain/concepts/person.ts';
import { type LastTime, lastTimeOf } from '../../domain/rules/asks/last-time.ts';
import { ofRound } from '../../domain/rules/asks/of-round.ts';
import type { Language } from '../../views/languages/language.ts';
import { languageOf } from '../../views/languages/language-of.ts';
import type { PageFrame } from '../../views/pages/page-frame.ts';
import type { StoredAsk } from '../adapters/asks.ts';
import type { Browser } from '../shared/whose/browser.ts';
import type { PagesPersonDeps } from './deps.ts';

/** Somebody at the door with a link that works, and what it leads to. */
export interface Visit {
  /** Whose link it is. */
  reader?: Pick<Person, 'linksFrom'> | undefined;
  /** What their pages are in. */
  language: Language;
  browser: Browser;
  /** Path of one of their own pages; the first is `''`. */
  at(page: string, query?: Record<string, string>): string;
  pair: Pair;
  party: Party;
  /** As the words of the pages speak of them. */
  side: Side;
  ask?: StoredAsk | undefined;
  choices: Choices;
  /** What they answered in an earlier closure of the schools. */
  lastTime: LastTime | undefined;
  mentorFirst: string;
  menteeFirst: string;
  frame: PageFrame;
}

type PersonTarget = Extract<LinkTarget, { kind: 'ask' | 'person' | 'relay' }>;

/** What somebody reads, if we may write in it. */
export const readerLanguage = (
  reader: Pick<Person, 'language'> | undefined,
  { programme, languages }: Pick<PagesPersonDeps, 'programme' | 'languages'>,
): Language => languageOf(reader ?? { language: 'en' }, { live: programme.languages, written: languages });

/** Of the pages of a link, without a slash at its end. */
export const pathOf = (token: string): string => `/a/${encodeURIComponent(token)}`;

const withQuery = (path: string, query: Record<string, string>): string => {
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
};

/** Undefined when what the link was about is gone. */
export const openVisit = async (
  { token, target, browser }: { token: string; target: PersonTarget; browser: Browser },
  deps: PagesPersonDeps,
): Promise<Visit | undefined> => {
  const pair = await deps.pairs.findPair(target.pairId);
  if (pair === undefined) return undefined;
  const [people, choices, ask] = await Promise.all([
    deps.people.getPeople([pair.mentorId, pair.menteeId, pair.coordinatorId, target.personId]),
    deps.choices.getChoices(pair.id),
    target.kind === 'ask' ? deps.asks.getAsk(pair.id, target.askId) : undefined,
  ]);
  if (target.kind === 'ask' && ask === undefined) return undefined;
  const [mentor, mentee, coordinator, reader] = people;
  const language = readerLanguage(reader, deps);
  const base = pathOf(token);
  return {
    reader,
    language,
    browser,
    at: (page, query = {}) => withQuery(page === '' ? base : `${base}/${page}`, { ...query, ...browser.carries }),
    pair,
    party: target.side,
    side: sideOf(target.side),
    ask,
    choices: ofRound(choices, pair),
    lastTime: lastTimeOf(choices, { pair, party: target.side, personId: target.personId }),
    mentorFirst: mentor?.first ?? '',
    menteeFirst: mentee?.first ?? '',
    frame: {
      language,
      programme: deps.programme,
      links: { worried: `${base}/worried`, ask: `${base}/question` },
      coordinator: coordinator && { first: coordinator.first, last: coordinator.last },
    },
  };
};
