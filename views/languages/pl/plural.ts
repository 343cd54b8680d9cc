const rules = new Intl.PluralRules('pl');

/** "1 dzień", "3 dni", "14 dni": the form after a number. */
export const plural = (count: number, one: string, few: string, many: string): string => {
  const form = rules.select(count);
  if (form === 'one') return `${count} ${one}`;
  return `${count} ${form === 'few' ? few : many}`;
};

/** "w ciągu 3 dni roboczych". */
export const workingDays = (count: number): string => plural(count, 'dnia roboczego', 'dni roboczych', 'dni roboczych');

export const days = (count: number): string => plural(count, 'dzień', 'dni', 'dni');

export const withinHours = (count: number): string => plural(count, 'godziny', 'godzin', 'godzin');
