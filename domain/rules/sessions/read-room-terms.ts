import { MOST_OTHERS, OTHER_ROLES, type RoomTerms } from '../../concepts/in-the-room.ts';
import type { Way } from '../../concepts/way.ts';

/** As filled in; all may be left out. */
export interface TypedRoomTerms {
  way: Way;
  chat: boolean;
  count: string;
  roles: readonly string[];
}

export type RoomTermsProblem = 'others' | 'otherRoles';

export type ReadRoomTerms = { outcome: 'terms'; terms: RoomTerms } | { outcome: 'refused'; problem: RoomTermsProblem };

/** How many others will be there and what for go together: each role is at least one person. Where people type the chat is open anyway. */
export const readRoomTerms = ({ way, chat, count, roles }: TypedRoomTerms): ReadRoomTerms => {
  const chosen = OTHER_ROLES.filter((role) => roles.includes(role));
  const others = count === '' ? 0 : Number(count);
  const isNumber = Number.isInteger(others) && others >= 0 && others <= MOST_OTHERS;
  if (!isNumber || others < chosen.length) return { outcome: 'refused', problem: 'others' };
  if (others > 0 && chosen.length === 0) return { outcome: 'refused', problem: 'otherRoles' };
  return {
    outcome: 'terms',
    terms: {
      ...(chat && way !== 'meet-chat' ? { chatOpen: true } : {}),
      ...(others === 0 ? {} : { others: { count: others, roles: chosen } }),
    },
  };
};
