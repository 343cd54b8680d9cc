/**
 * Days on which nobody works: the bank holidays of Scotland (gov.uk/bank-holidays), with the public holidays of Dundee by the council's
 * own formula (dundeecity.gov.uk, "Public holidays in Dundee"): first Mondays of April, May and October, last Monday of May, fourth
 * Monday of July. An owner adds years here: in a year that is not listed nothing is booked or sent.
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
    '2026-07-27',
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
    '2027-07-26',
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
    '2028-07-24',
    '2028-08-07',
    '2028-10-02',
    '2028-11-30',
    '2028-12-25',
    '2028-12-26',
  ],
};

/**
 * First and last day of Dundee's school holidays. Approximate: laid by the pattern of the dates that the council approved for 2017 to
 * 2025 (two weeks in October, at Christmas and in spring, a long weekend in February, seven weeks in summer). The council's list decides.
 */
export const SCHOOL_HOLIDAYS: readonly (readonly [string, string])[] = [
  ['2025-12-20', '2026-01-04'],
  ['2026-02-13', '2026-02-17'],
  ['2026-04-03', '2026-04-19'],
  ['2026-06-27', '2026-08-17'],
  ['2026-10-03', '2026-10-18'],
  ['2026-12-19', '2027-01-04'],
  ['2027-02-12', '2027-02-16'],
  ['2027-03-26', '2027-04-11'],
  ['2027-06-26', '2027-08-16'],
  ['2027-10-02', '2027-10-17'],
  ['2027-12-18', '2028-01-04'],
  ['2028-02-11', '2028-02-15'],
  ['2028-04-01', '2028-04-16'],
  ['2028-07-01', '2028-08-14'],
];
