import { aRow, type Row } from './a-cohort.ts';

/** Numbers that are kept free for stories: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama */
const numberOf = (at: number): string => `07700 900${String(at).padStart(3, '0')}`;

/** A pair whose every name, address and number holds its own tag, so that a word out of place shows whose it is. */
export const pairCalled = (tag: string, at: number, overrides: Row = {}): Row =>
  aRow({
    pair_ref: `${tag}-1`,
    mentor_first: `Iain${tag.toLowerCase()}`,
    mentor_last: `Zqfraser${tag.toLowerCase()}`,
    mentor_email: `mentor.zq${tag.toLowerCase()}@example.org`,
    mentor_phone: numberOf(200 + at * 3),
    mentee_first: `Ailsa${tag.toLowerCase()}`,
    mentee_last: `Zqreid${tag.toLowerCase()}`,
    mentee_phone: numberOf(201 + at * 3),
    consent_first: `Fiona${tag.toLowerCase()}`,
    consent_last: `Zqparent${tag.toLowerCase()}`,
    consent_email: `parent.zq${tag.toLowerCase()}@example.org`,
    consent_phone: numberOf(202 + at * 3),
    ...overrides,
  });

export const mentorOf = (tag: string): string => `mentor.zq${tag.toLowerCase()}@example.org`;
export const parentOf = (tag: string): string => `parent.zq${tag.toLowerCase()}@example.org`;
