const URLS = /https?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

export const urlsIn = (text) => text.match(URLS) ?? [];

/** The pages a mail's text leads to: `{url, label}`; the label is what stands before the address. */
export function findLinks({ text }) {
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, index) =>
    urlsIn(line).map((url) => {
      const before = line.slice(0, line.indexOf(url)).trim() || lineBefore(lines, index);
      return { url, label: before.replace(/[\s:*.–-]+$/, '').replace(/^[\s*–-]+/, '') || url };
    }),
  );
}

/** The first sentence of the lines above, back to an empty one. */
function lineBefore(lines, index) {
  const from = lines.slice(0, index).findLastIndex((line) => line.trim() === '') + 1;
  const paragraph = lines.slice(from, index).join(' ').trim();
  return urlsIn(paragraph).length > 0 ? '' : (paragraph.split(/(?<=[.!?]) /)[0] ?? '');
}

/**
 * A person's pages: `own`, what each mail is about, by its subject (a newer mail replaces an older), and `general`, what stands
 * below many mails, by its label. Both newest first.
 */
export function listPages(mails) {
  const found = mails.map((mail) => ({ mail, links: findLinks(mail) })).filter(({ links }) => links.length > 0);
  const isGeneral = new Set(found.flatMap(({ links }) => links.slice(1).map(({ label }) => label)));
  const [own, general] = [new Map(), new Map()];
  for (const { mail, links } of found) {
    const [first] = links;
    if (!isGeneral.has(first.label) && !own.has(mail.subject))
      own.set(mail.subject, { ...first, label: mail.subject, hint: first.label });
    for (const link of links) if (isGeneral.has(link.label) && !general.has(link.label)) general.set(link.label, link);
  }
  return { own: [...own.values()], general: [...general.values()] };
}
