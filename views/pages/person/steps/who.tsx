import type { FieldError } from '../../components/error-summary.tsx';
import { Radios } from '../../components/radios.tsx';
import { PageHeading, Paragraph } from '../../components/text.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { errorOf, type Fields, first, type Step, type StepProps, unlessOneOf } from '../form.ts';

const TITLE = 'Who is answering?';

/** Characters. Long enough for any name, short enough for a record. */
const LONGEST_NAME = 100;

const RELATIONSHIPS = [
  { value: 'parent', text: 'Parent' },
  { value: 'carer', text: 'Carer' },
  { value: 'council', text: 'Someone from the council' },
  { value: 'other', text: 'Someone else' },
];

const MAY = [
  { value: 'yes', text: 'Yes' },
  { value: 'unsure', text: 'I’m not sure' },
];

const nameProblems = (fields: Fields): FieldError[] => {
  const name = first(fields, 'name') ?? '';
  if (name === '') return [{ field: 'name', text: 'Enter your name' }];
  return name.length > LONGEST_NAME
    ? [{ field: 'name', text: `Your name must be ${LONGEST_NAME} characters or fewer` }]
    : [];
};

const textOf = (items: readonly { value: string; text: string }[], value: string | undefined): string =>
  items.find((item) => item.value === value)?.text ?? '';

const Questions = ({ fields, errors }: StepProps) => (
  <>
    <PageHeading>{TITLE}</PageHeading>
    <Paragraph>We ask this before we show anything about a young person.</Paragraph>
    <TextInput
      name="name"
      label="Your full name"
      heading="section"
      autocomplete="name"
      value={first(fields, 'name')}
      error={errorOf(errors, 'name')}
    />
    <Radios
      name="relationship"
      legend="Who are you to the young person?"
      heading="section"
      items={RELATIONSHIPS}
      value={first(fields, 'relationship')}
      error={errorOf(errors, 'relationship')}
    />
    <Radios
      name="may"
      legend="May you decide for this child?"
      heading="section"
      hint="If you are not sure, we will phone you to talk about it"
      items={MAY}
      value={first(fields, 'may')}
      error={errorOf(errors, 'may')}
    />
  </>
);

/** Asked of a parent before anything about the child is shown. */
export const who: Step = {
  page: 'who',
  names: ['name', 'relationship', 'may'],
  title: () => TITLE,
  applies: (fields) => first(fields, 'decision') !== 'stop',
  problems: (fields) => [
    ...nameProblems(fields),
    ...unlessOneOf(
      fields,
      'relationship',
      RELATIONSHIPS.map((item) => item.value),
      'Select who you are to the young person',
    ),
    ...unlessOneOf(
      fields,
      'may',
      MAY.map((item) => item.value),
      'Select yes if you may decide for this child',
    ),
  ],
  needsCall: (fields) => first(fields, 'may') === 'unsure',
  Questions,
  rows: (fields) => [
    { key: 'Your name', value: first(fields, 'name') ?? '' },
    { key: 'You are', value: textOf(RELATIONSHIPS, first(fields, 'relationship')) },
    { key: 'You may decide', value: textOf(MAY, first(fields, 'may')) },
  ],
};
