import { parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * Ranges that Ofcom keeps for drama: they reach nobody, and no list of real numbers has them, so that examples and practice runs can
 * use them. See ofcom.org.uk, "Telephone numbers for use in TV and radio drama programmes".
 */
const DRAMA = [
  /^\+447700900\d{3}$/,
  /^\+441632960\d{3}$/,
  /^\+441(?:1[3-8]|21|31|41|51|61)4960\d{3}$/,
  /^\+442079460\d{3}$/,
  /^\+441914980\d{3}$/,
  /^\+442896496\d{3}$/,
  /^\+442920180\d{3}$/,
  /^\+448081570\d{3}$/,
  /^\+443069990\d{3}$/,
];

/** Whether a person could be phoned at this number, read as a British one unless it starts with a country code. */
export const isPhoneNumber = (value: string): boolean => {
  const parsed = parsePhoneNumberFromString(value, 'GB');
  return parsed !== undefined && (parsed.isValid() || DRAMA.some((range) => range.test(parsed.number)));
};
