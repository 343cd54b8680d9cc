import type { Programme } from '../../domain/programme.ts';

/** The numbers that stand wherever somebody may phone. */
export const reachOf = ({ phoneNumber, textNumber }: Programme): { phone: string; text: string } => ({
  phone: phoneNumber,
  text: textNumber,
});
