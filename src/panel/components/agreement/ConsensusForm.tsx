/** What both agree on a topic: written anew, or from either side's words; with who wrote it and when. */

import { useId, useState } from 'preact/hooks';
import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import type { Comparison } from '../../../core/agreements/compare.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.work;

interface Props {
  comparison: Comparison;
  record: AgreementRecord;
  read: ReadAgreement;
}

export function ConsensusForm({ comparison, record, read }: Props) {
  const { state } = usePanel();
  const id = useId();
  const { agreed, key } = comparison;
  // What stands in the document is shown until the person begins to write.
  const [own, setOwn] = useState<string | undefined>();
  const text = own ?? agreed.text;
  const isMentor = record.side === 'mentor';
  const mine = isMentor ? comparison.mentor : comparison.mentee;
  const theirs = isMentor ? comparison.mentee : comparison.mentor;

  async function onSubmit(event: Event) {
    event.preventDefault();
    const written = await state.agreementActs.agreeOn(record, read, key, text);
    if (written.ok) setOwn(undefined);
  }

  return (
    <form class="field" onSubmit={(event) => void onSubmit(event)}>
      <label for={id}>{words.agree}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        onInput={(event) => setOwn(event.currentTarget.value)}
      />
      {agreed.by && agreed.on && own === undefined && (
        <small class="hint">{words.agreedBy(agreed.by, agreed.on)}</small>
      )}
      <div class="acts">
        {text.trim() !== agreed.text && (
          <button type="submit" class="button main">
            {words.keep}
          </button>
        )}
        {mine !== '' && mine !== text && (
          <button type="button" class="link" onClick={() => setOwn(mine)}>
            {words.useMine}
          </button>
        )}
        {theirs !== '' && theirs !== text && (
          <button type="button" class="link" onClick={() => setOwn(theirs)}>
            {words.useTheirs}
          </button>
        )}
      </div>
    </form>
  );
}
