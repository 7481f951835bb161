/** Finds agreements in a document that people have edited by hand, and says of each row what is certain. */

import * as z from 'zod/mini';
import { type DocParagraph, paragraphsOf } from '../docs/prose.ts';
import type { Snapshot } from '../docs/snapshot.ts';
import { tablesOf } from '../docs/table-rows.ts';
import type { ClauseRow, FormRow, ReadAgreement } from './agreement-rows.ts';
import { personSchema } from './parties.ts';
import { readProse } from './read-prose.ts';
import { type FoundRow, type MarkContext, readRows } from './read-rows.ts';
import { type Template, templateSchema } from './template.ts';

export const knownAgreementSchema = z.object({
  mark: z.string(),
  documentId: z.string(),
  /** The template as it was inserted: with the pair's own topics, without what was switched off. */
  template: templateSchema,
  people: z.array(personSchema),
});
/** What this browser knows of an agreement beside what stands in the document. */
export type KnownAgreement = z.infer<typeof knownAgreementSchema>;

interface Identity {
  readonly mark: string;
  readonly templateId: string;
  readonly version: number;
}

/** A line such as `one-to-one · version 1 · 7F3K`. */
const identityPattern =
  /(?<![\p{L}\p{N}-])([a-z0-9]+(?:-[a-z0-9]+)*) \u00b7 version (\d{1,4}) \u00b7 ([0-9A-HJKMNP-TV-Z]{4})(?![\p{L}\p{N}-])/u;

function identitiesIn(paragraphs: readonly DocParagraph[]): Identity[] {
  return paragraphs.flatMap(({ text }) => {
    const [, templateId, version, mark] = identityPattern.exec(text) ?? [];
    return templateId && mark ? [{ templateId, version: Number(version), mark }] : [];
  });
}

/** Where a key stands more than once, nobody can tell which is the first: all of them are copies. */
function markCopies(rows: readonly FoundRow[], isForeign: boolean): FoundRow[] {
  const times = new Map<string, number>();
  const keyOf = (row: FoundRow) => ('clause' in row ? row.clause.key : row.form.key);
  for (const row of rows) {
    const key = keyOf(row);
    if (key) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return rows.map((row) => {
    const key = keyOf(row);
    if (!key || (!isForeign && times.get(key) === 1)) return row;
    return 'clause' in row
      ? { ...row, clause: { ...row.clause, kind: 'copied', cells: {} } }
      : { ...row, form: { ...row.form, kind: 'copied', cells: [] } };
  });
}

function missingFrom(there: readonly ClauseRow[], template: Template | undefined): ClauseRow[] {
  const found = new Set(there.map(({ key }) => key));
  return (template?.sections ?? [])
    .flatMap((section) => ('topics' in section ? section.topics : []))
    .filter(({ key }) => !found.has(key))
    .map(({ key }) => ({ kind: 'missing', key, topic: '', cells: {}, suggestions: false }));
}

interface TabRow {
  readonly tabId: string;
  readonly row: FoundRow;
}

const tabOf = (row: TabRow | undefined) => (row ? { tabId: row.tabId } : {});

/**
 * All agreements of a document, by their marks. `known` are this browser's own; of others the template is
 * looked up by the id in their line of identity. Never throws, whatever the document holds.
 */
export function readAgreements(
  snapshot: Snapshot,
  known: readonly KnownAgreement[],
  findTemplate: (id: string) => Template | undefined,
): ReadAgreement[] {
  const tabs = snapshot.tabs.map(({ tabId, content }) => ({
    tabId,
    paragraphs: paragraphsOf(content),
    tables: tablesOf(content),
  }));
  const identities = tabs.flatMap(({ tabId, paragraphs }) =>
    identitiesIn(paragraphs).map((one) => ({ ...one, tabId })),
  );
  const contextOf = (mark: string): MarkContext => {
    const own = known.find((one) => one.mark === mark);
    if (own) return own;
    const identity = identities.find((one) => one.mark === mark);
    return { template: identity && findTemplate(identity.templateId), people: [] };
  };
  const rows = tabs.flatMap(({ tabId, paragraphs, tables }): TabRow[] =>
    [...readRows(tables, contextOf), ...readProse(paragraphs, contextOf)].map((row) => ({
      tabId,
      row,
    })),
  );
  const marks = new Set([
    ...identities.map(({ mark }) => mark),
    ...rows.map(({ row }) => row.mark),
  ]);
  return [...marks].map((mark): ReadAgreement => {
    const own = known.find((one) => one.mark === mark);
    const isForeign = own !== undefined && own.documentId !== snapshot.documentId;
    const here = rows.filter(({ row }) => row.mark === mark);
    const judged = markCopies(
      here.map(({ row }) => row),
      isForeign,
    );
    const clauses = judged.flatMap((row, i) =>
      'clause' in row ? [{ ...row.clause, ...tabOf(here[i]) }] : [],
    );
    const forms = judged.flatMap((row, i): FormRow[] =>
      'form' in row ? [{ ...row.form, ...tabOf(here[i]) }] : [],
    );
    const identity = identities.find((one) => one.mark === mark);
    return {
      mark,
      tabId: identity?.tabId ?? here[0]?.tabId ?? '',
      ...(identity ? { templateId: identity.templateId, version: identity.version } : {}),
      clauses: [...clauses, ...(isForeign ? [] : missingFrom(clauses, own?.template))],
      acknowledgements: forms.filter(({ key }) => key.startsWith('S')),
      reviews: forms.filter(({ key }) => key.startsWith('V')),
    };
  });
}
