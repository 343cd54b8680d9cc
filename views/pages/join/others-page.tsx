import { Button } from '../components/button.tsx';
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx';
import { Paragraph } from '../components/text.tsx';
import { OtherPeople } from '../task/other-people.tsx';
import { type JoinView, renderJoinPage } from './join-frame.tsx';

export interface OthersProps extends JoinView {
  entry: URLSearchParams;
  errors: readonly FieldError[];
}

/** Who else will be in this one Meet, as its coordinator names them before it. */
export const othersPage = ({ entry, errors, ...view }: OthersProps): string =>
  renderJoinPage({
    ...view,
    title: 'Who else will be in this Meet?',
    backLink: view.at(''),
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <Paragraph>
          This counts for this Meet only. Both sides see it on the page of their link. You are told if more people are
          in the call than we know of.
        </Paragraph>
        <form method="post" action={view.at('others')} novalidate>
          <OtherPeople entry={entry} errors={errors} />
          <Button text="Save" name="action" value="others" />
        </form>
      </>
    ),
  });
