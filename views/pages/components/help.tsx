import { useLanguage } from '../language-context.ts';
import type { PageFrame } from '../page-frame.ts';
import { Filled } from './filled.tsx';
import { Link } from './text.tsx';

const Phone = ({ number }: { number: string }) => <Link href={`tel:${number.replace(/\s/g, '')}`}>{number}</Link>;

const Boxes = ({ worried, ask }: NonNullable<PageFrame['links']>) => {
  const { frame } = useLanguage();
  return (
    <ul class="govuk-list">
      <li>
        <Link href={worried}>{frame.worried}</Link>
      </li>
      <li>
        <Link href={ask}>{frame.ask}</Link>
      </li>
    </ul>
  );
};

/** The same help at the same place of every page. Relay UK puts 18001 before a number (source: relayuk.bt.com). */
export const Help = ({ programme, links, coordinator }: PageFrame) => {
  const { frame } = useLanguage();
  const { helplines, phoneNumber, textNumber } = programme;
  return (
    <aside class="app-help" aria-labelledby="help-title">
      <h2 class="govuk-heading-m" id="help-title">
        {frame.helpTitle}
      </h2>
      <p class="govuk-body">
        <Filled
          text={frame.danger}
          emergency={<Phone number={helplines.emergency} />}
          childline={<Phone number={helplines.childline} />}
        />
      </p>
      {links !== undefined && <Boxes {...links} />}
      {coordinator !== undefined && (
        <p class="govuk-body">{frame.coordinator({ coordinator: `${coordinator.first} ${coordinator.last}` })}</p>
      )}
      <p class="govuk-body">
        <Filled text={frame.phone} number={<Phone number={phoneNumber} />} />
        <br />
        {frame.text({ number: textNumber })}
        <br />
        {frame.relay({ number: phoneNumber })}
      </p>
      <p class="govuk-body">{frame.hours}</p>
    </aside>
  );
};
