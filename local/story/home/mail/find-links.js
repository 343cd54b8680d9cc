const URLS = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

export const urlsIn = (text) => text.match(URLS) ?? [];

/** The pages a mail's text leads to: `{url, label}`; the label is what stands before the address. */
export function findLinks({ text }) {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) =>
    urlsIn(line).map((url) => {
      const before = line.slice(0, line.indexOf(url)).trim() || lineBefore(lines, index);
      return { url, label: before.replace(/[\s:*–-]+$/, '').replace(/^[\s*–-]+/, '') || url };
    }),
  );
}

function lineBefore(lines, index) {
  const before =
    lines
      .slice(0, index)
      .reverse()
      .find((line) => line.trim() !== '') ?? '';
  return urlsIn(before).length > 0 ? '' : before.trim();
}

/** A person's pages, from newest mail to oldest: one for each label, with the mail it came in. */
export function listPages(mails) {
  const pages = new Map();
  for (const mail of mails) {
    for (const link of findLinks(mail)) if (!pages.has(link.label)) pages.set(link.label, { ...link, mail });
  }
  return [...pages.values()];
}
