/** Reads pages and sends their forms as a browser without JavaScript does: hidden fields, redirects, nothing remembered. */
export interface Page {
  url: string;
  status: number;
  title: string;
  html: string;
  /** What a person reads, in one line. */
  text: string;
  /** Names of the fields that the first form asks for. */
  fields: string[];
}

export type Fields = Record<string, string | string[]>;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');

const formsIn = (html: string): string[] => html.match(/<form[\s\S]*?<\/form>/g) ?? [];

const controlsIn = (form: string): string[] => form.match(/<(input|textarea|select|button)\b[^>]*>/g) ?? [];

const readable = (html: string): string =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();

const toPage = async (response: Response): Promise<Page> => {
  const html = await response.text();
  const asked = controlsIn(formsIn(html)[0] ?? '').flatMap((tag) => attribute(tag, 'name') ?? []);
  return {
    url: response.url,
    status: response.status,
    title: readable(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
    html,
    text: readable(html),
    fields: [...new Set(asked)],
  };
};

export const open = async (url: string): Promise<Page> => await toPage(await fetch(url));

/** Whether the control can be left with this value: a text can, a choice or a button only with its own. */
const takes = (tag: string, value: string): boolean =>
  !/^<button|type="(radio|checkbox)"/.test(tag) || attribute(tag, 'value') === value;

/** The form that offers all that is wanted, else the first that has all the given fields. */
const formFor = (page: Page, fields: Fields): string => {
  const controls = (form: string, name: string) => controlsIn(form).filter((tag) => attribute(tag, 'name') === name);
  const asking = formsIn(page.html).filter((form) =>
    Object.keys(fields).every((name) => controls(form, name).length > 0),
  );
  const offers = (form: string) =>
    Object.entries(fields).every(([name, wanted]) =>
      [wanted].flat().every((value) => controls(form, name).some((tag) => takes(tag, value))),
    );
  const found = asking.find(offers) ?? asking[0];
  if (found === undefined)
    throw new Error(
      `No form at "${page.title}" asks for ${Object.keys(fields).join(', ') || 'anything'}; it has ${page.fields.join(', ')}`,
    );
  return found;
};

const bodyFor = (form: string, fields: Fields): URLSearchParams => {
  const body = new URLSearchParams();
  for (const tag of controlsIn(form)) {
    const name = attribute(tag, 'name');
    if (name !== undefined && attribute(tag, 'type') === 'hidden') body.append(name, attribute(tag, 'value') ?? '');
  }
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
};

/** Sends a form of the page and follows where it leads. Throws when the page has no such form, or does not offer a chosen value. */
export const submit = async (page: Page, fields: Fields = {}): Promise<Page> => {
  const form = formFor(page, fields);
  for (const [name, value] of Object.entries(fields)) {
    const choices = controlsIn(form).filter(
      (tag) => attribute(tag, 'name') === name && /type="(radio|checkbox)"/.test(tag),
    );
    const offered = choices.map((tag) => attribute(tag, 'value'));
    const strange = choices.length > 0 ? [value].flat().filter((one) => !offered.includes(one)) : [];
    if (strange.length > 0)
      throw new Error(`"${page.title}" offers ${offered.join(', ')} for ${name}, not ${strange.join(', ')}`);
  }
  const action = attribute(/<form[^>]*>/.exec(form)?.[0] ?? '', 'action');
  const target = new URL(action === undefined || action === '' ? page.url : action, page.url);
  return await toPage(await fetch(target, { method: 'POST', body: bodyFor(form, fields) }));
};

/** Sends one form after another. */
export const walk = async (start: Page, ...steps: Fields[]): Promise<Page> => {
  let page = start;
  for (const step of steps) page = await submit(page, step);
  return page;
};
