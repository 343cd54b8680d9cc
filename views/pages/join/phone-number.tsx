import { Paragraph } from '../components/text.tsx';
import type { PhoneNow } from './join-frame.tsx';

/** A number to press, or where else it may be found. */
export const PhoneNumber = ({ first, phone }: PhoneNow) =>
  phone === undefined ? (
    <Paragraph>We have no number for {first}. Please look in the school’s file.</Paragraph>
  ) : (
    <Paragraph>
      The number is <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>.
    </Paragraph>
  );
