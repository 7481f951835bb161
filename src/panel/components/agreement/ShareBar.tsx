/** How many answers wait to be shared, and the one click that writes them into the user's column. */

import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { planSharing } from '../../../core/tracking/agreement-life.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.work;

export function ShareBar({ record, read }: { record: AgreementRecord; read: ReadAgreement }) {
  const { state } = usePanel();
  const { edits, left } = planSharing(record, read);
  if (edits.length === 0 && left.length === 0) return null;
  return (
    <div class="card share">
      {edits.length > 0 && (
        <>
          <button
            type="button"
            class="button main"
            onClick={() => void state.agreementActs.share(record, read)}
          >
            {words.share(edits.length)}
          </button>
          <p class="hint">{words.shareHint}</p>
        </>
      )}
      {left.length > 0 && <p class="hint">{words.left(left.join(', '))}</p>}
    </div>
  );
}
