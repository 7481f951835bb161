/** One topic: my private answer, the other side's, how they compare, and what both agree. */

import { useId, useState } from 'preact/hooks';
import type { ClauseRow, ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import type { Comparison } from '../../../core/agreements/compare.ts';
import type { Topic } from '../../../core/agreements/template.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import type { Relationship } from '../../../core/tracking/records.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { ConsensusForm } from './ConsensusForm.tsx';

const words = copy.work;

interface Props {
  topic: Topic;
  row: ClauseRow;
  comparison: Comparison | undefined;
  record: AgreementRecord;
  read: ReadAgreement;
  relationship: Relationship;
}

/** The other side's words; only where there are two sides. */
function theirs(comparison: Comparison | undefined, side: AgreementRecord['side']) {
  if (!comparison) return undefined;
  return side === 'mentor' ? comparison.mentee : comparison.mentor;
}

export function ClauseItem({ topic, row, comparison, record, read, relationship }: Props) {
  const standing = comparison?.settled
    ? words.settled
    : comparison && words.standing[comparison.standing];
  const other = theirs(comparison, record.side);
  const others = relationship.people.slice(1).join(', ');
  return (
    <li>
      <details class="clause">
        <summary>
          <strong>{topic.title}</strong>
          {standing && (
            <small
              class={comparison?.standing === 'differ' && !comparison.settled ? 'differ' : 'meta'}
            >
              {standing}
            </small>
          )}
        </summary>
        {topic.prompts.map((prompt) => (
          <p class="hint" key={prompt}>
            {prompt}
          </p>
        ))}
        {row.suggestions && <p class="late">{words.suggestions}</p>}
        {row.columnsBy === 'place' && <p class="hint">{words.byPlace}</p>}
        {row.cells[record.side] ? (
          <Draft topic={topic} row={row} record={record} />
        ) : (
          <p class="hint">{words.agreedElsewhere}</p>
        )}
        {other !== undefined && (
          <div class="field">
            <span class="label">{words.theirs(others)}</span>
            {other === '' ? <p class="meta">{words.notYet}</p> : <blockquote>{other}</blockquote>}
          </div>
        )}
        {comparison && <ConsensusForm comparison={comparison} record={record} read={read} />}
      </details>
    </li>
  );
}

function Draft({ topic, row, record }: Pick<Props, 'topic' | 'row' | 'record'>) {
  const { state } = usePanel();
  const id = useId();
  const there = row.cells[record.side]?.text.trim() ?? '';
  const kept = record.drafts[topic.key] ?? there;
  const [text, setText] = useState(kept);
  const isPrivate = text.trim() !== there;
  return (
    <div class="field">
      <label for={id}>{words.mine}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={`${id}-where`}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) =>
          void state.agreementActs.draft(record, topic.key, event.currentTarget.value)
        }
      />
      <small class="hint" id={`${id}-where`}>
        {isPrivate ? words.private : ''}
      </small>
    </div>
  );
}
