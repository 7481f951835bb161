/** Where the agreement goes, and the two ways to bring it there. */

import { useState } from 'preact/hooks';
import type { Template } from '../../../core/agreements/template.ts';
import type { InsertPlace } from '../../../messaging/protocol.ts';
import { copy } from '../../copy.ts';
import type { DocumentOf } from '../../services/panel-services.ts';
import { usePanel } from '../../services/services-context.ts';
import { QuietSelect } from '../QuietSelect.tsx';

const words = copy.agreement;

interface Props {
  template: Template;
  onInsert(document: DocumentOf, place: InsertPlace): Promise<void>;
  onCopy(): Promise<void>;
}

export function InsertControls({ template, onInsert, onCopy }: Props) {
  const { state } = usePanel();
  const { documentInView, headings, progress } = state.agreement;
  const [chosen, setChosen] = useState('end');
  const document = documentInView.value;
  const working = progress.value.at === 'working';
  const places: { value: string; label: string; place: InsertPlace }[] = [
    { value: 'end', label: words.atEnd, place: { at: 'end' } },
    { value: 'new-tab', label: words.inNewTab, place: { at: 'new-tab', title: template.title } },
    ...[...new Set(headings.value)].map((text) => ({
      value: `heading ${text}`,
      label: words.behind(text),
      place: { at: 'heading' as const, text },
    })),
  ];
  const place = places.find(({ value }) => value === chosen) ?? places[0];

  return (
    <>
      {document && (
        <p class="place">
          {words.place}:{' '}
          <QuietSelect
            label={words.place}
            value={place?.value ?? 'end'}
            options={places}
            onChoose={setChosen}
          />
        </p>
      )}
      <div class="acts">
        {document ? (
          <button
            type="button"
            class="button main"
            disabled={working}
            onClick={() => place && void onInsert(document, place.place)}
          >
            {working ? words.working : words.insert}
          </button>
        ) : (
          <p class="hint">{words.onlyDocs}</p>
        )}
        <button
          type="button"
          class={document ? 'button' : 'button main'}
          onClick={() => void onCopy()}
        >
          {words.copyAll}
        </button>
      </div>
    </>
  );
}
