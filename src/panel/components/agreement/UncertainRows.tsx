/** Rows of the document of which it is not certain what belongs where: told, and left alone. */

import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { copy } from '../../copy.ts';

const words = copy.work;

export function UncertainRows({ read }: { read: ReadAgreement }) {
  const rows = read.clauses.flatMap(({ kind, key, topic }) =>
    kind === 'sound' ? [] : [{ kind, name: [key, topic.split('\n')[0]].filter(Boolean).join(' ') }],
  );
  if (rows.length === 0) return null;
  return (
    <details class="about uncertain">
      <summary>
        <span>
          {words.uncertain} ({rows.length})
        </span>
      </summary>
      <p class="hint">{words.uncertainHint}</p>
      <ul>
        {rows.map(({ kind, name }, at) => (
          // Such rows may share a key or have none.
          <li key={at}>
            <small>
              {name ? `${name}: ` : ''}
              {words.kinds[kind]}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}
