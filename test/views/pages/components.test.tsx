import { readFileSync } from 'node:fs';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { BackLink } from '../../../views/pages/components/back-link.tsx';
import { Button } from '../../../views/pages/components/button.tsx';
import { Checkboxes } from '../../../views/pages/components/checkboxes.tsx';
import { Details } from '../../../views/pages/components/details.tsx';
import { ErrorSummary } from '../../../views/pages/components/error-summary.tsx';
import { InsetText } from '../../../views/pages/components/inset-text.tsx';
import { Panel } from '../../../views/pages/components/panel.tsx';
import { Radios } from '../../../views/pages/components/radios.tsx';
import { Select } from '../../../views/pages/components/select.tsx';
import { SummaryList } from '../../../views/pages/components/summary-list.tsx';
import { TextInput } from '../../../views/pages/components/text-input.tsx';
import { Textarea } from '../../../views/pages/components/textarea.tsx';
import { WarningText } from '../../../views/pages/components/warning-text.tsx';
import { normalHtml } from './normal-html.ts';

const itemsSchema = z.array(
  z.object({ value: z.coerce.string(), text: z.string(), hint: z.object({ text: z.string() }).optional() }),
);
const fixturesSchema = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), html: z.string(), options: z.object({ items: itemsSchema.catch([]).optional() }) }),
  ),
});

const fixture = (component: string, name: string) => {
  const file = `node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`;
  const { fixtures } = fixturesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const found = fixtures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`govuk-frontend has no fixture ${component}: ${name}`);
  return {
    html: found.html,
    items: (found.options.items ?? []).map(({ hint, ...item }) => ({ ...item, hint: hint?.text })),
  };
};

const select = fixture('select', 'with hint text and error message');

const cases: [component: string, name: string, element: VNode][] = [
  [
    'checkboxes',
    'default',
    <Checkboxes
      key="1"
      name="nationality"
      legend="What is your nationality?"
      items={fixture('checkboxes', 'default').items}
    />,
  ],
  [
    'checkboxes',
    'with error message',
    <Checkboxes
      key="2"
      name="waste"
      legend="Which types of waste do you transport regularly?"
      error="Please select an option"
      items={fixture('checkboxes', 'with error message').items}
    />,
  ],
  [
    'radios',
    'with hint and error message',
    <Radios
      key="3"
      name="example-error-message-hint"
      legend="Have you changed your name?"
      hint="This includes changing your last name or spelling your name differently."
      error="Please select an option"
      items={fixture('radios', 'with hint and error message').items}
    />,
  ],
  [
    'radios',
    'with hints on parent and items',
    <Radios
      key="4"
      name="example-multiple-hints"
      legend="Have you changed your name?"
      hint="This includes changing your last name or spelling your name differently."
      items={fixture('radios', 'with hints on parent and items').items}
    />,
  ],
  [
    'checkboxes',
    'with legend as a page heading',
    <Checkboxes
      key="20"
      name="waste"
      heading="page"
      legend="Which types of waste do you transport regularly?"
      hint="Select all that apply"
      items={fixture('checkboxes', 'with legend as a page heading').items}
    />,
  ],
  [
    'textarea',
    'with label as page heading',
    <Textarea key="21" name="address" id="textarea-with-page-heading" label="Full address" heading="page" />,
  ],
  [
    'input',
    'with autocomplete attribute',
    <TextInput
      key="5"
      name="postcode"
      id="input-with-autocomplete-attribute"
      label="Postcode"
      autocomplete="postal-code"
    />,
  ],
  [
    'input',
    'with error message',
    <TextInput
      key="6"
      name="test-name-3"
      id="input-with-error-message"
      label="National Insurance number"
      error="Enter a National Insurance number in the correct format"
    />,
  ],
  [
    'textarea',
    'with error message',
    <Textarea
      key="7"
      name="no-ni-reason"
      label="Why can’t you provide a National Insurance number?"
      error="You must provide an explanation"
    />,
  ],
  [
    'textarea',
    'with default value',
    <Textarea
      key="8"
      name="address"
      id="full-address"
      label="Full address"
      value={'221B Baker Street\nLondon\nNW1 6XE\n'}
    />,
  ],
  [
    'select',
    'with hint text and error message',
    <Select
      key="9"
      name="select-2"
      label="Label text goes here"
      hint="Hint text goes here"
      error="Error message goes here"
      items={select.items}
    />,
  ],
  [
    'error-summary',
    'default',
    <ErrorSummary
      key="10"
      errors={[
        { field: 'example-error-1', text: 'The date your passport was issued must be in the past' },
        { field: 'example-error-2', text: 'Enter a postcode, like AA1 1AA' },
      ]}
    />,
  ],
  [
    'summary-list',
    'with falsy values',
    <SummaryList
      key="11"
      rows={[
        { key: 'Name', value: 'Firstname Lastname' },
        { key: 'Name 2', value: 'Firstname2 Lastname2' },
      ]}
    />,
  ],
  ['button', 'default', <Button key="12" text="Save and continue" />],
  ['button', 'link', <Button key="13" text="Link button" href="/" />],
  ['button', 'secondary', <Button key="14" text="Secondary button" name="secondary" variant="secondary" />],
  ['back-link', 'default', <BackLink key="15" href="#" />],
  [
    'panel',
    'default',
    <Panel key="16" title="Application complete">
      Your reference number
      <br />
      <strong>HDJ2123F</strong>
    </Panel>,
  ],
  [
    'inset-text',
    'default',
    <InsetText key="17">
      It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the application.
    </InsetText>,
  ],
  ['warning-text', 'default', <WarningText key="18">You can be fined up to £5,000 if you don’t register.</WarningText>],
  [
    'details',
    'default',
    <Details key="19" summary="Help with nationality">
      We need to know your nationality so we can work out which elections you’re entitled to vote in. If you can’t
      provide your nationality, you’ll have to send copies of identity documents through the post.
    </Details>,
  ],
];

describe('Components give the HTML of govuk-frontend', () => {
  it.each(cases)('%s: %s', (component, name, element) => {
    expect(normalHtml(renderToString(element))).toBe(normalHtml(fixture(component, name).html));
  });

  it('summary-list: a row with a Change link', () => {
    const row = normalHtml(
      renderToString(<SummaryList rows={[{ key: 'Date of birth', value: '13/08/1980', change: '#' }]} />),
    );
    expect(normalHtml(fixture('summary-list', 'with actions').html)).toContain(row.replace(/^<dl[^>]*>|<.dl>$/g, ''));
  });
});
