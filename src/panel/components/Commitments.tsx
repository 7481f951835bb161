/** What the notes already promise, each to be kept as an agreed action with one click, or put away. */

import { useId } from 'preact/hooks';
import type { Commitment } from '../../core/relevance/commitments.ts';
import { copy } from '../copy.ts';
import { dayWords } from '../helpers/due-words.ts';
import { usePanel } from '../services/services-context.ts';

const words = copy.commitments;

export function Commitments() {
  const { state } = usePanel();
  const heading = useId();
  const { open, all } = state.commitments;
  if (!state.page.notes.value) return null;
  return (
    <section aria-labelledby={heading}>
      {open.value.length > 0 && <h2 id={heading}>{words.title}</h2>}
      <ul class="rows">
        {open.value.map((one) => (
          <CommitmentRow key={`${one.paragraph} ${one.text}`} commitment={one} />
        ))}
      </ul>
      {!all.value && (
        <button
          type="button"
          class="link"
          onClick={() => {
            all.value = true;
          }}
        >
          {words.lookAtAll}
        </button>
      )}
    </section>
  );
}

function CommitmentRow({ commitment }: { commitment: Commitment }) {
  const { state } = usePanel();
  const { text, owners, due } = commitment;
  const owner = owners.join(', ');
  return (
    <li>
      <blockquote class="promise">{text}</blockquote>
      <p class="meta">
        {owner && <span>{owner}</span>}
        {due && <span>{copy.due.on(dayWords(due, state.agreed.today()))}</span>}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => void state.agreed.agree({ text, owner, due })}
        >
          {words.keep}
        </button>
        <button type="button" class="link" onClick={() => state.commitments.putAway(text)}>
          {copy.now.notThis}
        </button>
      </div>
    </li>
  );
}
