const INVISIBLE = /\u034F|\uFE0F|[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** One spelling of everything: NFKC, straight quotes, plain hyphens, no invisible characters, one kind of line end. */
export const tidyReply = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201A\u02BC\u00B4`]/g, "'")
    .replace(/[\u201C-\u201E]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
