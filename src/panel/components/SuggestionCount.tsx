/** Tells a screen reader how many suggestions there are, once the typing has come to rest. */

import { useEffect, useState } from 'preact/hooks';
import { copy } from '../copy.ts';

const rest = 1_500;

export function SuggestionCount({ count }: { count: number }) {
  const [said, say] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => say(count), rest);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <p class="only-read" role="status" aria-live="polite">
      {said > 0 ? copy.now.suggestions(said) : ''}
    </p>
  );
}
