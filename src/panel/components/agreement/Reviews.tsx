/** When the agreement is looked at again; and each topic beside what came of it. */

import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { daysBetween } from '../../../core/tracking/agreed-actions.ts';
import { reviewClauses } from '../../../core/tracking/agreement-life.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import { copy, statusNames } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.work;

export function Reviews({ record, read }: { record: AgreementRecord; read: ReadAgreement }) {
  const { state } = usePanel();
  if (record.reviews.length === 0) return null;
  const acts = state.agreementActs;
  return (
    <section>
      <h3>{words.reviews}</h3>
      <ul class="rows">
        {record.reviews.map(({ key, due, heldOn }) => (
          <li key={key} class="review">
            {heldOn ? (
              <span>{words.heldOn(heldOn)}</span>
            ) : (
              <>
                <input
                  type="date"
                  aria-label={words.reviewDay}
                  value={due}
                  onChange={(event) =>
                    event.currentTarget.value &&
                    void acts.moveReview(record, read, key, event.currentTarget.value)
                  }
                />
                <small class={daysBetween(acts.today(), due) < 0 ? 'late' : 'meta'}>
                  {words.due(daysBetween(acts.today(), due))}
                </small>
                <button
                  type="button"
                  class="link"
                  onClick={() => void acts.holdReview(record, read, key)}
                >
                  {words.held}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <details class="about">
        <summary>
          <span>{words.review}</span>
        </summary>
        <ul class="rows">
          {reviewClauses(record, read, state.agreed.all.value).map((clause) => (
            <li key={clause.key}>
              <strong>{clause.title}</strong>
              <p>{clause.agreed || words.nothingNow}</p>
              {clause.was !== undefined && (
                <p class="hint">
                  {words.was}: {clause.was || words.nothingNow}
                </p>
              )}
              {clause.actions.length === 0 ? (
                <p class="meta">{words.cameNothing}</p>
              ) : (
                <ul aria-label={words.came}>
                  {clause.actions.map((action) => (
                    <li key={action.id}>
                      <small>
                        {action.text} ({statusNames[action.status]})
                      </small>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
