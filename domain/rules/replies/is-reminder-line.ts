const NAME = "\\p{Lu}[\\p{L}'-]*";
const SAYS: readonly RegExp[] = [
  new RegExp(`^(?:Hello|Hi|Dear) ${NAME}(?: ${NAME}){0,2}$`, 'u'),
  /^we have not (?:yet )?(?:had|heard|received) (?:back )?(?:your (?:answer|reply)|from you)(?: yet)?$/i,
  /^(?:this is )?(?:just )?a (?:short |kind |gentle |friendly )?reminder(?: of our question)?$/i,
  /^(?:our|the) (?:question|first e-?mail|e-?mail) is below$/i,
];

/** A line of a reminder that quotes our question: it asks nothing that the question below it does not ask. */
export const isReminderLine = (line: string): boolean =>
  line
    .split(/[.!,](?:\s+|$)/)
    .filter((sentence) => sentence.trim() !== '')
    .every((sentence) => SAYS.some((form) => form.test(sentence.trim())));
