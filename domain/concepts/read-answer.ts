/** What a reply says, as far as rules can tell. */
export interface ReadAnswer {
  answer: 'yes' | 'no' | 'unclear';
  /** Which rule decided; a name, never words of the mail. */
  reason: string;
}
