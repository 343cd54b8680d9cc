import type { Programme } from '../../../domain/programme.ts';
import { reachOf } from '../../mails/reach.ts';
import { useLanguage } from '../language-context.ts';

/** The numbers to phone and to text, and Relay UK, in one or two sentences. */
export const ReachUs = ({ programme, or = false }: { programme: Programme; or?: boolean }) => {
  const { reach } = useLanguage();
  return <>{(or ? reach.orUs : reach.us)(reachOf(programme))}</>;
};
