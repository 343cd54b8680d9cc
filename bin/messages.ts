import type { LabelledMessage } from '../test/domain/rules/contact-details/message-corpus.ts';
import { alarmRate, messageFigures, recall } from '../test/domain/rules/contact-details/message-figures.ts';

/** What the search for contact details must reach. */
const LEAST_RECALL = 0.95;
const MOST_FALSE_ALARMS = 0.1;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const print = (name: string, part: LabelledMessage['part'], isListed: boolean): boolean => {
  const figures = messageFigures(part);
  const { holding, missed, clean, falseAlarms } = figures;
  console.log(`${name.padEnd(18)} ${holding + clean} messages`);
  console.log(`  recall        ${percent(recall(figures))} (${holding - missed.length} of ${holding})`);
  console.log(`  false alarms  ${percent(alarmRate(figures))} (${falseAlarms.length} of ${clean})`);
  if (isListed) {
    for (const { label, text } of [...missed, ...falseAlarms]) console.log(`    ${label}: ${JSON.stringify(text)}`);
  }
  return recall(figures) >= LEAST_RECALL && alarmRate(figures) <= MOST_FALSE_ALARMS;
};

// Messages kept aside are counted only: who reads which ones fail would tune on them.
const results = [print('tuned on', 'tune', true), print('kept aside', 'aside', false)];
process.exitCode = results.every(Boolean) ? 0 : 1;
