/** Which suggestions are shown for which line; calm while a pointer or the focus is among them. */

import { computed, effect, signal } from '@preact/signals';
import type { ActionId } from '../../core/framework/framework.ts';
import type { RankedAction } from '../../core/relevance/notes.ts';
import type { PanelServices } from '../services/panel-services.ts';
import { keepPlaces } from './keep-places.ts';
import type { MarksState } from './marks-state.ts';
import type { PageState } from './page-state.ts';
import type { RelationshipState } from './relationship-state.ts';

/** How many cards are shown before more are asked for. */
export const atFirst = 3;

interface Shown {
  readonly line: string;
  readonly caret: number;
  readonly entries: readonly RankedAction[];
}

const nothing: Shown = { line: '', caret: -1, entries: [] };

export function createSuggestionsState(
  services: PanelServices,
  page: PageState,
  relationship: RelationshipState,
  marks: MarksState,
) {
  const shown = signal<Shown>(nothing);
  const frozen = signal(false);
  let pending: Shown | undefined;
  let latest = 0;

  function marked(): Set<ActionId> {
    return new Set(marks.today.peek().map((mark) => mark.actionId));
  }

  function show(next: Shown): void {
    pending = undefined;
    const before = shown.peek();
    const entries = keepPlaces(
      before.entries,
      next.entries,
      // An undo stands where the card stood for as long as the same line is being written.
      next.caret === before.caret ? marked() : undefined,
    );
    shown.value = { ...next, entries };
  }

  async function rank(): Promise<void> {
    const notes = page.notes.value;
    const current = relationship.current.value;
    const history = marks.history.value;
    const turn = ++latest;
    if (!notes || !current) {
      pending = undefined;
      shown.value = nothing;
      return;
    }
    const { role, phase } = current;
    const ranking = await services.rank(notes, { role, phase, history });
    if (turn !== latest) return;
    const line = notes.paragraphs[notes.caret] ?? '';
    const next = { line, caret: notes.caret, entries: ranking.now };
    if (frozen.peek()) pending = next;
    else show(next);
  }

  return {
    shown,
    /** Cards that still wait for an answer, best first or not. */
    open: computed(() => {
      const answered = new Set(marks.today.value.map((mark) => mark.actionId));
      return shown.value.entries.filter((one) => !answered.has(one.action));
    }),
    freeze(): void {
      frozen.value = true;
    },
    thaw(): void {
      frozen.value = false;
      if (pending) show(pending);
    },
    start: () => effect(() => void rank()),
  };
}

export type SuggestionsState = ReturnType<typeof createSuggestionsState>;
