/**
 * The words of one language that count in a reply, as our mails in it offer them: whole phrases in lower case, without marks. Whoever writes
 * in other words is read by a person. English has a reader of its own (`read-answer.ts`).
 */
export interface AnswerWords {
  yes: readonly string[];
  no: readonly string[];
  /** What stands before the name of whoever is greeted, in our mails and in theirs. */
  greetings: readonly string[];
  /** Thanks and closings, which say nothing about the question. */
  closings: readonly string[];
  /** Words with which a no may begin or hide: nothing more is sent until somebody has looked. */
  doubts: readonly string[];
}
