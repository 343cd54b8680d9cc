const ENTITIES: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&amp;': '&' };

const normalTag = (_tag: string, close: string, name: string, rest: string): string => {
  const attributes = [...rest.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]
    .map(([, attribute = '', value = '']) => (value === '' ? attribute : `${attribute}="${value}"`))
    .filter((attribute) => !/^(data-|tabindex|autofocus|draggable)/.test(attribute))
    .sort();
  return `<${close}${[name, ...attributes].join(' ')}>`;
};

/** HTML without what does not matter to a reader: white space, order of attributes, and the hooks of scripts we do not load. */
export const normalHtml = (html: string): string =>
  html
    .replace(/<(\/?)([a-z0-9]+)([^>]*?)\/?>/g, normalTag)
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1')
    .trim();
