import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language-context.ts';

/** `change` is where the row can be changed; its link is read out with the row's key. */
export interface SummaryRow {
  key: string;
  /** Several texts stand below each other. */
  value: ComponentChildren | readonly string[];
  change?: string | undefined;
}

const isList = (value: SummaryRow['value']): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const shownValue = ({ value }: SummaryRow): ComponentChildren =>
  isList(value) ? (
    <ul class="govuk-list app-lines">
      {value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  ) : (
    value
  );

const Row = ({ row, mixed }: { row: SummaryRow; mixed: boolean }) => (
  <div
    class={`govuk-summary-list__row${mixed && row.change === undefined ? ' govuk-summary-list__row--no-actions' : ''}`}
  >
    <dt class="govuk-summary-list__key">{row.key}</dt>
    <dd class="govuk-summary-list__value">{shownValue(row)}</dd>
    {row.change !== undefined && (
      <dd class="govuk-summary-list__actions">
        <a class="govuk-link" href={row.change}>
          {useLanguage().frame.change}
          <span class="govuk-visually-hidden"> {row.key.toLowerCase()}</span>
        </a>
      </dd>
    )}
  </div>
);

/** govuk-frontend's summary list. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const mixed = rows.some((row) => row.change !== undefined);
  return (
    <dl class="govuk-summary-list">
      {rows.map((row) => (
        <Row key={row.key} row={row} mixed={mixed} />
      ))}
    </dl>
  );
};
