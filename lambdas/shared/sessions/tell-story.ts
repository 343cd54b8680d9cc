import type { Person } from '../../../domain/concepts/person.ts';
import type { Session } from '../../../domain/concepts/session.ts';
import { storyOfSession } from '../../../domain/rules/sessions/story-of-session.ts';
import type { PageFrame } from '../../../views/pages/page-frame.ts';
import { sessionStoryPage } from '../../../views/pages/task/session-story.tsx';
import type { Events } from '../../adapters/events.ts';
import type { Objects } from '../../adapters/objects.ts';
import type { Pairs } from '../../adapters/pairs.ts';
import type { SessionRecords } from '../../adapters/session-records.ts';

export interface StoryDeps {
  pairs: Pick<Pairs, 'getPair'>;
  people: { getPerson(id: string): Promise<Person> };
  events: Pick<Events, 'listEvents'>;
  records: Pick<SessionRecords, 'findRecord'>;
  rawMails: Pick<Objects, 'getText'>;
}

export interface StoryReader {
  frame: PageFrame;
  backLink: string;
  readerId: string;
}

const namesOf = async (session: Session, readerId: string, deps: StoryDeps): Promise<Map<string, string>> => {
  const { menteeId } = await deps.pairs.getPair(session.pairId);
  const ids = new Set([session.coordinatorId, session.mentorId, menteeId, readerId]);
  const found = await Promise.all([...ids].map(async (id) => await deps.people.getPerson(id)));
  return new Map(found.map(({ id, first }) => [id, first]));
};

/** The page with all that is known of one session, for its coordinator and the manager. */
export const tellStory = async (session: Session, reader: StoryReader, deps: StoryDeps): Promise<string> => {
  const [events, record, names] = await Promise.all([
    deps.events.listEvents(session.pairId),
    deps.records.findRecord(session.pairId, session.id),
    namesOf(session, reader.readerId, deps),
  ]);
  const story = storyOfSession(session, events, record?.stays ?? session.attendance);
  const { gapKey } = session.attested ?? {};
  const gapWords = gapKey === undefined ? undefined : await deps.rawMails.getText(gapKey);
  const { frame, backLink } = reader;
  return sessionStoryPage({ gapWords, frame, backLink, session, story, names, record });
};
