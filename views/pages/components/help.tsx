import type { PageFrame } from '../layout.tsx';

const Phone = ({ number }: { number: string }) => (
  <a class="govuk-link" href={`tel:${number.replace(/\s/g, '')}`}>
    {number}
  </a>
);

/** The same help at the same place of every page. Relay UK puts 18001 before a number (source: relayuk.bt.com). */
export const Help = ({ programme, links, coordinator }: PageFrame) => (
  <aside class="app-help" aria-labelledby="help-title">
    <h2 class="govuk-heading-m" id="help-title">
      Get help
    </h2>
    <p class="govuk-body">
      In danger now? Call <Phone number={programme.helplines.emergency} />. Young people can call Childline on{' '}
      <Phone number={programme.helplines.childline} />.
    </p>
    {links !== undefined && (
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={links.worried}>
            I’m worried about someone
          </a>
        </li>
        <li>
          <a class="govuk-link" href={links.ask}>
            Ask us something
          </a>
        </li>
      </ul>
    )}
    {coordinator !== undefined && (
      <p class="govuk-body">
        Your school coordinator is {coordinator.first} {coordinator.last}.
      </p>
    )}
    <p class="govuk-body">
      Phone: <Phone number={programme.phoneNumber} />
      <br />
      Text: {programme.textNumber}
      <br />
      Relay UK: 18001 {programme.phoneNumber}
    </p>
    <p class="govuk-body">We reply from 9am to 5pm, Monday to Friday.</p>
  </aside>
);
