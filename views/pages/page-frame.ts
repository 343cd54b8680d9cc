import type { Programme } from '../../domain/programme.ts';
import type { Language } from '../languages/language.ts';

/** What every page shows around its own words. `links` are there when the page was opened by somebody's own link. */
export interface PageFrame {
  /** The reader's; English when it is not known, and for staff. */
  language?: Language | undefined;
  programme: Programme;
  links?: { worried: string; ask: string } | undefined;
  coordinator?: { first: string; last: string } | undefined;
}
