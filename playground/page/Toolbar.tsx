/** Decides what stands above the page: which document this is, the way to the others, and styles for a paragraph. */

import type { Signal } from '@preact/signals';
import { type Address, writeAddress } from './address.ts';
import type { Restyle } from './editor/requests.ts';

export interface ToolbarState {
  title: Signal<string>;
  tabs: Signal<{ id: string; title: string }[]>;
  tabId: Signal<string | undefined>;
  documents: Signal<{ id: string; title: string }[]>;
  saved: Signal<'saved' | 'saving' | 'offline' | 'not-readable'>;
}

const words = {
  saved: 'Saved on this computer',
  saving: 'Saving…',
  offline: 'Not saved: the playground does not answer. What you write stays here until it does.',
  'not-readable': 'This document cannot be opened with the Docs API.',
} as const;

const styles: { label: string; to: Restyle['to'] }[] = [
  { label: 'Text', to: { named: 'NORMAL_TEXT' } },
  { label: 'Heading', to: { named: 'HEADING_2' } },
  { label: 'List', to: { bullets: true } },
  { label: 'No list', to: { bullets: false } },
];

interface Props {
  address: Address;
  state: ToolbarState;
  restyle(to: Restyle['to']): void;
}

export function Toolbar({ address, state, restyle }: Props) {
  const { title, tabs, tabId, documents, saved } = state;
  return (
    <>
      <div class="bar">
        <h1>{title}</h1>
        {documents.value.length > 1 && (
          <label class="switch">
            <span>Open</span>
            <select
              value={address.documentId}
              onChange={(event) => {
                const { value } = event.currentTarget;
                location.assign(writeAddress({ ...address, documentId: value, tabId: undefined }));
              }}
            >
              {documents.value.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="styles" role="toolbar" aria-label="Paragraph style">
          {styles.map(({ label, to }) => (
            <button
              key={label}
              type="button"
              // The caret must stay in the page.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => restyle(to)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <p class="note">
        <span>Practice document - everything stays on this computer</span>
        <span role="status" class={saved.value}>
          {words[saved.value]}
        </span>
      </p>
      {tabs.value.length > 1 && (
        <nav class="strip" aria-label="Tabs of this document">
          {tabs.value.map((tab) => (
            <a
              key={tab.id}
              href={writeAddress({ ...address, tabId: tab.id })}
              aria-current={tab.id === tabId.value ? 'page' : undefined}
            >
              {tab.title}
            </a>
          ))}
        </nav>
      )}
    </>
  );
}
