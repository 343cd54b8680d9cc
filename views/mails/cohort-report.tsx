import type { Person } from '../../domain/concepts/person.ts';
import { link, list, paragraph } from './blocks.ts';
import { type Mail, writeMail } from './mail.tsx';
import type { MailFrame } from './mail-frame.ts';

export interface CohortReportProps {
  frame: MailFrame;
  manager: Pick<Person, 'first' | 'last'>;
  /** Number of pairs that were taken in. */
  accepted: number;
  /** Rows that were left out: line of the file, counted as an editor does, and why. Reasons hold no personal data. */
  refused: readonly { line: number; reason: string }[];
  taskUrl: string;
}

/** More lines than this are counted, not listed, so that the mail stays small. */
const LISTED = 40;

const rows = (count: number): string => (count === 1 ? '1 row was' : `${count} rows were`);

/** Tells the manager what became of an uploaded file. */
export const cohortReport = ({ frame, manager, accepted, refused, taskUrl }: CohortReportProps): Mail => {
  const rest = refused.length - LISTED;
  return writeMail({
    frame,
    person: manager,
    subject: `Your file: ${accepted} taken in, ${refused.length} left out`,
    template: 'cohort-report',
    blocks: [
      paragraph(`We read your file. ${rows(accepted)} taken in. ${rows(refused.length)} left out.`),
      ...(refused.length === 0
        ? []
        : [
            paragraph('These rows need a fix. All other rows are fine, and you need not send them again.'),
            list(refused.slice(0, LISTED).map(({ line, reason }) => `Line ${line}: ${reason}`)),
          ]),
      ...(rest > 0 ? [paragraph(`And ${rest} more rows.`)] : []),
      link('See how the pairs stand here', taskUrl),
    ],
  });
};
