/** Says, where a meeting begins, that an agreement is to be looked at again. */

import { dueReviews } from '../../../core/tracking/agreement-life.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.work;

export function ReviewReminder() {
  const { state } = usePanel();
  const due = state.agreement.records.value.flatMap((record) => {
    const [first] = dueReviews(record, state.agreementActs.today());
    return first ? [{ record, days: first.days }] : [];
  });
  return (
    <>
      {due.map(({ record, days }) => (
        <p class="reminder" key={record.id}>
          <span class={days < 0 ? 'late' : ''}>
            {words.reviewDue(record.template.title)}: {words.due(days)}.
          </span>{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              state.tab.value = 'agreement';
              state.agreement.open({ at: 'agreement', mark: record.id });
            }}
          >
            {copy.agreement.openOne}
          </button>
        </p>
      ))}
    </>
  );
}
