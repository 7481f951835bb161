/** What writing and reading an agreement costs in documents of 1 to 1,000 pages, beside parsing their JSON. */

import { createStore } from '../../playground/docs-api/store.ts';
import { composeAgreement } from '../../src/core/agreements/compose.ts';
import { planInsert } from '../../src/core/agreements/docs-writer.ts';
import { findTemplate } from '../../src/core/agreements/library.ts';
import { readActions } from '../../src/core/agreements/read-actions.ts';
import { readAgreements } from '../../src/core/agreements/read-agreement.ts';
import { readSnapshot } from '../../src/core/docs/snapshot.ts';
import { median } from './median.ts';

const line = 'Still unclear who goes first on the imaging paper, Jonas did the second half of it. ';
// About 45 lines of text make a page; a table every other page, as notes of meetings have.
const page = `${Array.from({ length: 22 }, (_, i) => `${line.repeat(2)}${i}`).join('\n')}\n`;

function documentOf(pages: number): { store: ReturnType<typeof createStore>; id: string } {
  const store = createStore();
  const id = store.create('Notes');
  const end = { endOfSegmentLocation: {} };
  const requests = Array.from({ length: pages }, (_, i) => [
    { insertText: { ...end, text: page } },
    ...(i % 2 === 0 ? [{ insertTable: { ...end, rows: 5, columns: 4 } }] : []),
  ]).flat();
  store.batchUpdate(id, { requests });
  return { store, id };
}

/** Prints a line per size of the document. */
export function benchDocuments(): void {
  const template = findTemplate('one-to-one');
  if (!template) throw new Error('no template');
  const blocks = composeAgreement(template, {
    mark: '7F3K',
    people: [],
    date: '2026-11-25',
    version: 1,
  });
  const few = { runs: 7, warm: 2 };
  for (const pages of [1, 10, 100, 1000]) {
    const { store, id } = documentOf(pages);
    const text = JSON.stringify(store.get(id));
    const parsed: unknown = JSON.parse(text);
    const snapshot = readSnapshot(parsed);
    if (!snapshot.ok) throw new Error(snapshot.problem.code);
    const plan = () => planInsert(snapshot.value, { tabId: 't.0', index: 'end' }, blocks);
    const planned = plan();
    if (!planned.ok) throw new Error(planned.problem.code);
    const requests = [...planned.value.requests];
    const parse = median(() => JSON.parse(text), few);
    const times = {
      plan: median(plan, few),
      read: median(() => {
        readAgreements(snapshot.value, [], findTemplate);
        readActions(snapshot.value);
      }, few),
      apply: median(() => {
        const fresh = createStore();
        fresh.batchUpdate(fresh.create('', parsed as Record<string, unknown>), { requests });
      }, few),
    };
    const parts = Object.entries(times).map(
      ([name, time]) => `${name} ${time.toFixed(2)} ms (${(time / parse).toFixed(2)})`,
    );
    console.log(`${pages} pages: ${parts.join(', ')}; JSON.parse ${parse.toFixed(2)} ms (1)`);
  }
}
