/**
 * Days on which nobody works. Scottish bank holidays as gov.uk/bank-holidays lists them for Scotland; Dundee's own spring and autumn
 * holidays are the first Mondays of April and October. An owner adds years here: past the last one nothing is booked or sent.
 */
export const HOLIDAYS: Record<number, readonly string[]> = {
  2026: [
    '2026-01-01',
    '2026-01-02',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-06-15',
    '2026-08-03',
    '2026-10-05',
    '2026-11-30',
    '2026-12-25',
    '2026-12-28',
  ],
  2027: [
    '2027-01-01',
    '2027-01-04',
    '2027-03-26',
    '2027-04-05',
    '2027-05-03',
    '2027-05-31',
    '2027-08-02',
    '2027-10-04',
    '2027-11-30',
    '2027-12-27',
    '2027-12-28',
  ],
  2028: [
    '2028-01-03',
    '2028-01-04',
    '2028-04-03',
    '2028-04-14',
    '2028-05-01',
    '2028-05-29',
    '2028-08-07',
    '2028-10-02',
    '2028-11-30',
    '2028-12-25',
    '2028-12-26',
  ],
};

/** First and last day of Dundee's school holidays, approximate beyond the current year: the council's dates decide. */
export const SCHOOL_HOLIDAYS: readonly (readonly [string, string])[] = [
  ['2025-12-20', '2026-01-04'],
  ['2026-04-03', '2026-04-19'],
  ['2026-06-27', '2026-08-18'],
  ['2026-10-03', '2026-10-18'],
  ['2026-12-19', '2027-01-04'],
  ['2027-03-26', '2027-04-11'],
  ['2027-06-26', '2027-08-17'],
];
