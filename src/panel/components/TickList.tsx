/** Agreed actions with a tick each, under a heading; nothing at all where there are none. */

import { useId } from 'preact/hooks';
import type { AgreedAction } from '../../core/tracking/records.ts';
import { AgreedRow } from './AgreedRow.tsx';

export function TickList({ title, actions }: { title: string; actions: readonly AgreedAction[] }) {
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="rows">
        {actions.map((action) => (
          <li key={action.id}>
            <AgreedRow action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}
