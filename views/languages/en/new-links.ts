/** To somebody whose address or number a coordinator has changed, after a call. */
export const newLinks = {
  subject: 'Your new links',
  opening:
    'You told your coordinator how to reach you now. Links that we sent before no longer work. Please use these.',
  notYou: 'Did you not tell us that? Please phone your coordinator, and do not open the links.',
};
