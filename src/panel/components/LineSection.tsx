/** The line being written and at most three cards; more on demand, and silence where none fits. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Relationship } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { atFirst } from '../state/suggestions-state.ts';
import { Quotation } from './Quotation.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { SuggestionCount } from './SuggestionCount.tsx';

export function LineSection({ relationship }: { relationship: Relationship }) {
  const { state } = usePanel();
  const { suggestions } = state;
  const { line, caret, entries } = suggestions.shown.value;
  const open = suggestions.open.value;
  // Another line starts with few cards again.
  const [allFor, setAllFor] = useState<number>();
  const all = allFor === caret;
  const heading = useId();
  const hold = useHold(suggestions.freeze, suggestions.thaw);

  const visible = open.filter(
    (one, at) => all || at < atFirst || suggestions.held.value.has(one.action),
  );
  const hiddenCount = open.length - visible.length;
  const cards = entries.filter((one) => visible.includes(one) || !open.includes(one));
  const agreedToday = new Set(state.agreed.agreedToday.value.map((one) => one.frameworkAction));
  const best = visible
    .filter((one) => !agreedToday.has(one.action))
    .reduce<(typeof open)[number] | undefined>(
      (a, b) => (a && a.score >= b.score ? a : b),
      undefined,
    );

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{copy.now.line}</h2>
      <Quotation line={line} reasons={visible.flatMap((one) => one.reasons)} />
      <SuggestionCount count={open.length} />
      <div {...hold}>
        {cards.length > 0 && (
          <ul class="cards">
            {cards.map((one) => (
              <SuggestionCard
                key={one.action}
                actionId={one.action}
                role={relationship.role}
                main={one.action === best?.action}
              />
            ))}
          </ul>
        )}
        {hiddenCount > 0 && (
          <button type="button" class="link more" onClick={() => setAllFor(caret)}>
            {copy.now.more(hiddenCount)}
          </button>
        )}
      </div>
    </section>
  );
}

/** Freezes while a pointer or the focus is inside, and thaws when neither is. */
function useHold(freeze: () => void, thaw: () => void) {
  const inside = useRef({ pointer: false, focus: false });

  function set(change: Partial<typeof inside.current>) {
    Object.assign(inside.current, change);
    if (inside.current.pointer || inside.current.focus) freeze();
    else thaw();
  }

  useEffect(() => {
    // A focused button that vanished sends no focusout; leaving the panel shows that it is over.
    const onBlur = () => set({ focus: false });
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('blur', onBlur);
      thaw();
    };
  }, []);

  return {
    onPointerEnter: () => set({ pointer: true }),
    onPointerLeave: () => set({ pointer: false }),
    onFocusIn: () => set({ focus: true }),
    onFocusOut: (event: FocusEvent) => {
      const area = event.currentTarget as Node;
      set({ focus: event.relatedTarget instanceof Node && area.contains(event.relatedTarget) });
    },
  };
}
