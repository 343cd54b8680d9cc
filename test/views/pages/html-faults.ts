import { HtmlValidate } from 'html-validate';

/** Off: matters of taste that preact decides, and what govuk-frontend does on purpose (link buttons, long titles, groups of boxes). */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'prefer-native-element': ['error', { exclude: ['button'] }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  },
});

/** What html-validate finds wrong in a page, each with the place. */
export const htmlFaults = async (html: string): Promise<string[]> => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, column }) => `${message}: ${html.slice(column - 30, column + 60)}`),
  );
};
