/** Makes the next version of an agreement in its document: the line of identity, and rows to acknowledge it. */

import { planEdits } from '../docs/cell-edits.ts';
import { planNewRows } from '../docs/new-row.ts';
import { paragraphsOf } from '../docs/prose.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import { tablesOf } from '../docs/table-rows.ts';
import type { DocsRequest } from '../docs/types.ts';
import { fail, ok, type Result } from '../problem.ts';
import { acknowledgementColumns } from './columns.ts';
import { identityLine } from './compose.ts';
import { inlineStyles } from './docs-styles.ts';
import type { Batch } from './insert-plan.ts';
import { keysIn, keyText } from './keys.ts';

/** Which agreement becomes which version, and who is to acknowledge it. */
export interface NextVersion {
  readonly mark: string;
  readonly templateId: string;
  /** The version that stands there now. */
  readonly version: number;
  readonly names: readonly string[];
}

/** One change of a tab at an index; those at greater indexes go first. */
interface Change {
  readonly at: number;
  readonly requests: readonly DocsRequest[];
}

function identityChange(
  tab: Snapshot['tabs'][number],
  { mark, templateId, version }: NextVersion,
): Result<Change | undefined> {
  const from = identityLine(templateId, version, mark);
  const line = paragraphsOf(tab.content).find(({ text }) => text.includes(from));
  if (!line) return ok(undefined);
  if (line.suggestions) return fail('docs-suggestions-pending');
  const to = line.text.replace(from, identityLine(templateId, version + 1, mark));
  const edits = planEdits(tab.tabId, [{ start: line.start, end: line.end, from: line.text, to }]);
  return edits.ok ? ok({ at: line.start, requests: edits.value }) : edits;
}

function rowsChange(
  tab: Snapshot['tabs'][number],
  { mark, version, names }: NextVersion,
): Result<Change | undefined> {
  const numbersIn = (text: string) =>
    keysIn(text).flatMap((one) =>
      one.mark === mark && one.key.startsWith('S') ? [Number(one.key.slice(1))] : [],
    );
  const table = tablesOf(tab.content).find((rows) =>
    rows.some(({ cells }) => numbersIn(cells[0]?.text ?? '').length > 0),
  );
  if (!table) return ok(undefined);
  const cells = table.flatMap((row) => row.cells);
  const last = table.at(-1);
  if (last?.cells.length !== acknowledgementColumns.length || cells.some(({ merged }) => merged)) {
    return fail('row-not-certain');
  }
  if (cells.some(({ suggestions }) => suggestions)) return fail('docs-suggestions-pending');
  const highest = Math.max(...cells.flatMap(({ text }) => numbersIn(text)));
  const keys = names.map((_, i) => `${keyText({ mark, key: `S${highest + 1 + i}` })}  `);
  const added = planNewRows(
    tab.tabId,
    table,
    names.map((name, i) => [`${keys[i]}${name}`, String(version + 1), '', '']),
  );
  const looks = added.firstCells.flatMap((at, i) =>
    inlineStyles(tab.tabId, at, [{ text: keys[i] ?? '', muted: true, small: true }]),
  );
  return ok({ at: last.tableStart, requests: [...added.requests, ...looks] });
}

/**
 * Plans the next version. Refused: an agreement of which neither the line nor the table is there, a table
 * that was changed too much, and pending suggestions.
 */
export function planNextVersion(snapshot: Snapshot, next: NextVersion): Result<Batch> {
  if (snapshot.revisionId === undefined) return fail('docs-no-access');
  const requests: DocsRequest[] = [];
  for (const tab of snapshot.tabs) {
    const changes: Change[] = [];
    for (const planned of [identityChange(tab, next), rowsChange(tab, next)]) {
      if (!planned.ok) return planned;
      if (planned.value) changes.push(planned.value);
    }
    for (const one of changes.sort((a, b) => b.at - a.at)) requests.push(...one.requests);
  }
  if (requests.length === 0) return fail('row-not-certain');
  return ok({ requests, requiredRevisionId: snapshot.revisionId });
}
