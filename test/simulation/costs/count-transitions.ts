interface Event {
  type: string;
}

/** Of one execution: every state that was entered, and every try again. A wait that is looked at anew is a try again. */
export const countTransitions = (history: readonly Event[]): number => {
  const count = (pattern: RegExp) => history.filter(({ type }) => pattern.test(type)).length;
  const tries = count(/^(LambdaFunction|Task)Scheduled$/);
  return count(/StateEntered$/) + Math.max(0, tries - count(/^TaskStateEntered$/));
};
