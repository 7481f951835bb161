/** Promises that stand in the notes and are no agreed actions yet; of this meeting, or of all notes on demand. */

import { computed, effect, signal } from '@preact/signals';
import type { Commitment } from '../../core/relevance/commitments.ts';
import type { PanelServices } from '../services/panel-services.ts';
import type { createAgreedState } from './agreed-state.ts';
import { documentKey, type PageState } from './page-state.ts';
import type { RelationshipState } from './relationship-state.ts';

const gist = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

export function createCommitmentsState(
  services: PanelServices,
  page: PageState,
  relationship: RelationshipState,
  agreed: ReturnType<typeof createAgreedState>,
) {
  const found = signal<readonly Commitment[]>([]);
  const putAway = signal<ReadonlySet<string>>(new Set());
  const all = signal(false);
  /** What stood there when the document came into view: earlier meetings, with days of their own. */
  let before: { key: string; lines: ReadonlySet<string> } | undefined;
  let latest = 0;

  async function read(): Promise<void> {
    const notes = page.notes.value;
    const now = page.page.value;
    const people = relationship.current.value?.people;
    const withAll = all.value;
    const turn = ++latest;
    if (!notes || !now || !people) {
      found.value = [];
      return;
    }
    const key = documentKey(now);
    if (before?.key !== key) before = { key, lines: new Set(notes.paragraphs) };
    const { lines } = before;
    const isNew = (line: string) => withAll || !lines.has(line);
    // Places are kept, so that a line is found again.
    const paragraphs = notes.paragraphs.map((line) => (isNew(line) ? line : ''));
    const commitments = await services.commitments({ ...notes, paragraphs }, people);
    if (turn !== latest) return;
    // The line that is being written is not finished.
    found.value = commitments.filter(({ paragraph }) => withAll || paragraph !== notes.caret);
  }

  return {
    open: computed(() => {
      const known = new Set([...agreed.all.value.map(({ text }) => gist(text)), ...putAway.value]);
      return found.value.filter(({ text }) => !known.has(gist(text)));
    }),
    all,
    putAway(text: string): void {
      putAway.value = new Set([...putAway.value, gist(text)]);
    },
    start: () => effect(() => void read()),
  };
}
