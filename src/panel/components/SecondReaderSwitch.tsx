/** Lets the browser's own language model read along; absent where the browser has none. */

import { useId } from 'preact/hooks';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';

export function SecondReaderSwitch() {
  const { state } = usePanel();
  const { availability, isOn, opening, set } = state.secondReader;
  const hint = useId();
  if (availability.value === 'none') return null;
  const words = {
    idle: availability.value === 'ready' ? copy.secondReader.hint : copy.secondReader.download,
    underway: copy.secondReader.opening,
    failed: copy.secondReader.failed,
  };
  return (
    <div class="second-reader">
      <label>
        <input
          type="checkbox"
          checked={isOn.value}
          disabled={opening.value === 'underway'}
          aria-describedby={hint}
          onChange={(event) => void set(event.currentTarget.checked)}
        />
        {copy.secondReader.label}
      </label>
      <p id={hint} class="hint" role="status">
        {words[opening.value]}
      </p>
    </div>
  );
}
