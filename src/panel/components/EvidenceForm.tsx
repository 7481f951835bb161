/** Asks for one word of evidence; Enter saves, also without one. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Result } from '../../core/problem.ts';
import { copy } from '../copy.ts';

interface Props {
  onSave(evidence: string): Promise<Result<void>>;
  onClose(): void;
}

export function EvidenceForm({ onSave, onClose }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  async function onSubmit(event: Event) {
    event.preventDefault();
    if ((await onSave(text)).ok) onClose();
  }

  return (
    <form
      class="inline-form"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label for={id}>{copy.now.evidence}</label>
      <input
        id={id}
        ref={input}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="acts">
        <button type="submit" class="button main">
          {copy.save}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {copy.cancel}
        </button>
      </div>
    </form>
  );
}
