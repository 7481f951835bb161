/** One agreement at work: my answers, what differs, what both agree, who has read it, when to look again. */

import { useState } from 'preact/hooks';
import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { type Comparison, compareSides } from '../../../core/agreements/compare.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import type { Relationship } from '../../../core/tracking/records.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { QuietSelect } from '../QuietSelect.tsx';
import { Acknowledgements } from './Acknowledgements.tsx';
import { standingWords } from './AgreementList.tsx';
import { ClauseItem } from './ClauseItem.tsx';
import { Reviews } from './Reviews.tsx';
import { ShareBar } from './ShareBar.tsx';
import { UncertainRows } from './UncertainRows.tsx';

const words = copy.work;

type Filter = keyof typeof words.filters;

const passes: Readonly<Record<Filter, (one: Comparison | undefined) => boolean>> = {
  all: () => true,
  differ: (one) => one?.standing === 'differ' && !one.settled,
  open: (one) => one !== undefined && !one.settled,
};

interface Props {
  record: AgreementRecord;
  relationship: Relationship;
}

export function AgreementWork({ record, relationship }: Props) {
  const { state } = usePanel();
  const read = state.agreement.read.value.find(({ mark }) => mark === record.id);
  return (
    <>
      <button
        type="button"
        class="link back"
        onClick={() => state.agreement.open({ at: 'library' })}
      >
        {words.back}
      </button>
      <h2>{record.template.title}</h2>
      <p class="meta">
        {[words.version(record.version), read && standingWords(read)].filter(Boolean).join(' · ')}
      </p>
      {read ? (
        <>
          <ShareBar record={record} read={read} />
          <Clauses record={record} read={read} relationship={relationship} />
          <Acknowledgements record={record} read={read} relationship={relationship} />
          <Reviews record={record} read={read} />
          <UncertainRows read={read} />
        </>
      ) : (
        <p class="hint">{words.notOpen}</p>
      )}
    </>
  );
}

function Clauses({ record, read, relationship }: Props & { read: ReadAgreement }) {
  const [filter, setFilter] = useState<Filter>('all');
  const compared = new Map(compareSides(read).map((one) => [one.key, one]));
  const topics = record.template.sections.flatMap((section) =>
    'topics' in section ? section.topics : [],
  );
  const rows = topics.flatMap((topic) => {
    const row = read.clauses.find(({ key, kind }) => key === topic.key && kind === 'sound');
    return row && passes[filter](compared.get(topic.key)) ? [{ topic, row }] : [];
  });
  if (topics.length === 0) return null;
  return (
    <>
      {compared.size > 0 && (
        <QuietSelect
          label={words.filter}
          value={filter}
          options={Object.entries(words.filters).map(([value, label]) => ({ value, label }))}
          onChoose={(value) => setFilter(value as Filter)}
        />
      )}
      <ul class="rows clauses">
        {rows.map(({ topic, row }) => (
          <ClauseItem
            key={topic.key}
            topic={topic}
            row={row}
            comparison={compared.get(topic.key)}
            record={record}
            read={read}
            relationship={relationship}
          />
        ))}
      </ul>
    </>
  );
}
