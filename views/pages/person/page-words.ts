/** Version of the words of a parent's pages. It goes into the evidence of a consent; a test asks for a new one when they change. */
export const PAGE_WORDS_VERSION = 'consent-pages.1';
