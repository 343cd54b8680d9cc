import type { Page } from 'playwright-core';

/** What stands between the main part and the foot of a page, told by ids and names of elements. */
const ORDER = ['A.govuk-skip-link', 'HEADER', 'MAIN', 'ASIDE', 'FOOTER'];

/** What a page lacks of the frame that all share: language, one heading, a title of the service, the skip link first, one main part, the same help after it. */
export const faultsOfFrame = async (page: Page): Promise<string[]> => {
  const facts = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    skipsTo: document.querySelector('body > a:first-child')?.getAttribute('href'),
    mains: document.querySelectorAll('main#main-content').length,
    helpAfter: document.querySelector('[aria-labelledby="help-title"]')?.previousElementSibling?.tagName,
    order: [...document.querySelectorAll('body > a, header, main, aside, footer')].map(({ tagName, className }) =>
      tagName === 'A' ? `${tagName}.${className}` : tagName,
    ),
  }));
  const right = {
    lang: facts.lang === 'en-GB',
    'one heading': facts.headings === 1,
    title: / – Breakthrough Digital Mentoring$/.test(facts.title),
    'skip link': facts.skipsTo === '#main-content',
    'one main part': facts.mains === 1,
    'help after it': facts.helpAfter === 'MAIN',
    order: facts.order.join() === ORDER.join(),
  };
  return Object.entries(right).flatMap(([what, isRight]) => (isRight ? [] : [`lacks ${what}`]));
};

/** What is wrong with a form that came back: the summary has the focus and leads to each field, which says the same. */
export const faultsOfErrors = async (page: Page): Promise<string[]> => {
  const focused = page.locator('.govuk-error-summary:focus').waitFor({ timeout: 5000 });
  const focus = await focused.then(() => []).catch(() => ['the summary lacks the focus']);
  const faults = await page.evaluate(() => {
    const summary = document.querySelector('.govuk-error-summary');
    const links = [...(summary?.querySelectorAll('a') ?? [])];
    const fields = links.map((link) => document.getElementById(link.hash.slice(1)));
    const saidBeside = (field: Element | null): string =>
      [field, field?.closest('fieldset') ?? null]
        .flatMap((element) => (element?.getAttribute('aria-describedby') ?? '').split(' '))
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
    return [
      ...(document.title.startsWith('Error: ') ? [] : ['the title says nothing of an error']),
      ...(summary?.querySelector('h2')?.textContent === 'There is a problem'
        ? []
        : ['the summary has another heading']),
      ...(summary !== null && document.querySelector('main')?.querySelector('h1, .govuk-error-summary') === summary
        ? []
        : ['the summary is not above the heading']),
      ...(links.length > 0 ? [] : ['the summary leads nowhere']),
      ...links.flatMap((link, at) => {
        const field = fields[at] ?? null;
        const text = link.textContent ?? '';
        const isField = field?.matches('input, textarea, select, button') === true;
        return [
          ...(isField ? [] : [`"${text}" leads to no field`]),
          ...(field?.matches('button') || saidBeside(field).includes(text)
            ? []
            : [`"${text}" is not said beside its field`]),
        ];
      }),
    ];
  });
  return [...focus, ...faults];
};

/** Labels of what is chosen or ticked. */
export const chosenOn = async (page: Page): Promise<string[]> =>
  await page.locator(':checked:not(option)').evaluateAll((inputs) => inputs.map(({ id }) => `${id} is chosen`));
