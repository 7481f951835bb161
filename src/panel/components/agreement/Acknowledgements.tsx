/** Who has read this version and agrees; and whether it has changed since it was acknowledged. */

import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { changesSince, planAcknowledgement } from '../../../core/tracking/agreement-life.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import type { Relationship } from '../../../core/tracking/records.ts';
import { copy } from '../../copy.ts';
import { ownName } from '../../helpers/agreement-people.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.work;

interface Props {
  record: AgreementRecord;
  read: ReadAgreement;
  relationship: Relationship;
}

export function Acknowledgements({ record, read, relationship }: Props) {
  const { state } = usePanel();
  if (read.acknowledgements.length === 0) return null;
  const signed = read.acknowledgements
    .filter(
      ({ kind, cells }) => kind === 'sound' && cells[1]?.text.trim() === String(record.version),
    )
    .filter(({ cells }) => cells[2]?.text.trim())
    .map(({ cells }) => `${cells[2]?.text.trim()}, ${cells[3]?.text.trim()}`);
  const changes = changesSince(record, read);
  const isCurrent = record.versions.at(-1)?.version === record.version;
  const canSign = planAcknowledgement(
    read,
    ownName(record, relationship),
    state.agreementActs.today(),
    record.version,
  );
  return (
    <section class="signing">
      <p>{signed.length > 0 ? words.acknowledged(signed.join('; ')) : words.nobodyYet}</p>
      {isCurrent && changes.length > 0 && (
        <div class="card">
          <p>{words.changed(changes.length)}</p>
          <ul>
            {changes.map(({ key, was, is }) => (
              <li key={key}>
                <small>
                  {is || words.nothingNow} ({words.was}: {was || words.nothingNow})
                </small>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="button"
            onClick={() => void state.agreementActs.newVersion(record)}
          >
            {words.nextVersion}
          </button>
        </div>
      )}
      {canSign && (
        <button
          type="button"
          class="button"
          onClick={() => void state.agreementActs.acknowledge(record, read)}
        >
          {words.acknowledge}
        </button>
      )}
    </section>
  );
}
