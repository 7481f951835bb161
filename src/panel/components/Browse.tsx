/** The whole framework for a role, by characteristic, with a search over its words. */

import { useState } from 'preact/hooks';
import {
  type Action,
  catalogue,
  isFor,
  type Role,
  wordingFor,
} from '../../core/framework/framework.ts';
import type { Relationship } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { BrowseAction } from './BrowseAction.tsx';

function hasWords(action: Action, role: Role, query: string): boolean {
  const wording = wordingFor(action, role);
  if (!wording) return false;
  const text = [wording.item, wording.explanation, ...wording.questions].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

export function Browse({ relationship }: { relationship: Relationship }) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="browse"
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>
        {copy.browse.title} <span>{copy.browse.count(catalogue.characteristics.length)}</span>
      </summary>
      {/* Made when first asked for, and kept from then on with what was typed in it. */}
      {opened && <Framework role={relationship.role} />}
    </details>
  );
}

function Framework({ role }: { role: Role }) {
  const [query, setQuery] = useState('');
  const found = catalogue.characteristics
    .map((one) => ({
      ...one,
      actions: one.actions.filter((action) => isFor(action, role) && hasWords(action, role, query)),
    }))
    .filter((one) => one.actions.length > 0);
  return (
    <>
      <input
        type="search"
        aria-label={copy.browse.search}
        placeholder={copy.browse.search}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found.map((one) => (
        <details key={one.id} class="characteristic" open={query.trim() !== ''}>
          <summary>
            {one.name} <span>{one.actions.length}</span>
          </summary>
          <ul class="rows">
            {one.actions.map((action) => (
              <BrowseAction key={action.id} action={action} role={role} />
            ))}
          </ul>
        </details>
      ))}
      {found.length === 0 && <p class="meta">{copy.browse.none}</p>}
      <p class="source">
        {copy.browse.after}{' '}
        <a href={catalogue.sourceUrl} target="_blank" rel="noreferrer">
          {catalogue.sourceTitle}
        </a>
      </p>
    </>
  );
}
