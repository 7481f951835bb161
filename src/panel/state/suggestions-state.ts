/** Which suggestions are shown for which line; calm while a pointer or the focus is among them. */

import { computed, effect, signal } from '@preact/signals';
import type { ActionId } from '../../core/framework/framework.ts';
import type { RankedAction } from '../../core/relevance/notes.ts';
import type { PanelServices } from '../services/panel-services.ts';
import { keepPlaces } from './keep-places.ts';
import type { MarksState } from './marks-state.ts';
import type { PageState } from './page-state.ts';
import type { RelationshipState } from './relationship-state.ts';
import type { SecondReaderState } from './second-reader-state.ts';

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
  secondReader: SecondReaderState,
) {
  const shown = signal<Shown>(nothing);
  const frozen = signal(false);
  /** Actions with a form open. */
  const held = signal<ReadonlySet<ActionId>>(new Set());
  let pending: Shown | undefined;
  let latest = 0;

  /** What keeps its place although it is not ranked any more. */
  function keeping(sameLine: boolean): Set<ActionId> {
    // An undo stands where the card stood for as long as the same line is being written.
    const answered = sameLine ? marks.today.peek().map((mark) => mark.actionId) : [];
    return new Set([...held.peek(), ...answered]);
  }

  function show(next: Shown): void {
    pending = undefined;
    const before = shown.peek();
    const keep = keeping(next.caret === before.caret);
    shown.value = { ...next, entries: keepPlaces(before.entries, next.entries, keep) };
  }

  async function rank(): Promise<void> {
    const notes = page.notes.value;
    const current = relationship.current.value;
    const history = marks.history.value;
    const isReadTwice = secondReader.isOn.value;
    const turn = ++latest;
    if (!notes || !current) {
      show(nothing);
      return;
    }
    const { role, phase } = current;
    const context = { role, phase, history };
    const line = notes.paragraphs[notes.caret] ?? '';
    const offer = (entries: readonly RankedAction[]) => {
      if (turn !== latest) return;
      const next = { line, caret: notes.caret, entries };
      if (frozen.peek()) pending = next;
      else show(next);
    };
    offer(await services.rank(notes, context));
    if (!isReadTwice) return;
    const chosen = await services.secondReader.reread(notes, context);
    if (chosen) offer(chosen);
  }

  return {
    shown,
    /** Cards that still wait for an answer, best first or not. */
    open: computed(() => {
      const answered = new Set(marks.today.value.map((mark) => mark.actionId));
      return shown.value.entries.filter((one) => !answered.has(one.action));
    }),
    held,
    /** Keeps a card while a form is open in it; the answer lets it go. */
    hold(action: ActionId): () => void {
      held.value = new Set([...held.value, action]);
      return () => {
        held.value = new Set([...held.value].filter((one) => one !== action));
      };
    },
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
