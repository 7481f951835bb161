/** Two people, one agreement: what each writes goes into its own cells, and nothing else changes. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DocsStandIn, startDocsStandIn } from '../../playground/docs-api/server.ts';
import {
  editRows,
  makeNextVersion,
  readAgreementsOf,
} from '../../src/background/agreement-rows.ts';
import { composeAgreement } from '../../src/core/agreements/compose.ts';
import { planInsert } from '../../src/core/agreements/docs-writer.ts';
import { findTemplate } from '../../src/core/agreements/library.ts';
import type { KnownAgreement } from '../../src/core/agreements/read-agreement.ts';
import type { RowEdit } from '../../src/core/agreements/row-edits.ts';
import type { DocsClient } from '../../src/google-docs/docs-client.ts';
import { charactersOf } from '../support/characters.ts';
import { people } from '../support/filled-agreement.ts';
import { documentsOf, insertText } from '../support/stand-in-documents.ts';

const template = findTemplate('one-page');
if (!template) throw new Error('no template');

let standIn: DocsStandIn;
let documents: ReturnType<typeof documentsOf>;
let id = '';
let known: KnownAgreement;
beforeAll(async () => {
  standIn = await startDocsStandIn();
  documents = documentsOf(standIn);
});
afterAll(() => standIn.close());
beforeEach(() => {
  id = documents.make(insertText(1, 'notes'));
  known = { mark: '7F3K', documentId: id, template, people: [...people] };
  const blocks = composeAgreement(template, {
    mark: '7F3K',
    people,
    date: '2026-11-25',
    version: 1,
  });
  const plan = planInsert(documents.snapshot(id), { tabId: 't.0', index: 'end' }, blocks);
  if (!plan.ok) throw new Error(plan.problem.code);
  standIn.store.batchUpdate(id, { requests: [...plan.value.requests] });
});

const edit = (key: string, column: RowEdit['column'], to: string, from = ''): RowEdit => ({
  key,
  column,
  from,
  to,
});

async function readOwn() {
  const report = await readAgreementsOf(documents.client, { documentId: id, tabId: 't.0' }, [
    known,
  ]);
  const [agreement] = report.ok ? report.value.agreements : [];
  if (!agreement) throw new Error('no agreement');
  return agreement;
}

describe('reading', () => {
  it('finds the agreement, all of it sound, and the headings of the tab', async () => {
    const report = await readAgreementsOf(documents.client, { documentId: id, tabId: 't.0' }, []);
    if (!report.ok) throw new Error(report.problem.code);
    expect(report.value.headings).toContain('Our agreement on one page');
    const [agreement] = report.value.agreements;
    expect(agreement).toMatchObject({ mark: '7F3K', templateId: 'one-page', version: 1 });
    expect(agreement?.clauses.map(({ kind }) => kind)).toEqual(Array(7).fill('sound'));
    // Who knows nobody's names tells the columns by their order.
    expect(agreement?.clauses[0]?.columnsBy).toBe('place');
    expect((await readOwn()).clauses[0]?.columnsBy).toBe('title');
  });
});

describe('writing into cells', () => {
  it('changes these and nothing else', async () => {
    const before = charactersOf(documents.snapshot(id).tabs[0]?.content);
    const edits = [
      edit('G1', 'mentee', 'A thesis 😀'),
      edit('M1', 'agreed', 'Weekly\n— Ana, 2026-11-25'),
    ];
    expect(await editRows(documents.client, id, known, edits)).toEqual({ ok: true, value: null });
    const read = await readOwn();
    expect(read.clauses.find(({ key }) => key === 'G1')?.cells.mentee?.text).toBe('A thesis 😀');
    expect(read.clauses.find(({ key }) => key === 'M1')?.cells.agreed?.text).toContain('Weekly\n');
    const back = [
      edit('G1', 'mentee', '', 'A thesis 😀'),
      edit('M1', 'agreed', '', 'Weekly\n— Ana, 2026-11-25'),
    ];
    await editRows(documents.client, id, known, back);
    expect(charactersOf(documents.snapshot(id).tabs[0]?.content)).toEqual(before);
  });

  it('keeps what people made bold, and changes only the letters that differ', async () => {
    await editRows(documents.client, id, known, [edit('G1', 'mentee', 'one two')]);
    const cell = (await readOwn()).clauses.find(({ key }) => key === 'G1')?.cells.mentee;
    const range = { startIndex: cell?.start, endIndex: (cell?.start ?? 0) + 3 };
    const bold = { range, textStyle: { bold: true }, fields: 'bold' };
    standIn.store.batchUpdate(id, { requests: [{ updateTextStyle: bold }] });
    await editRows(documents.client, id, known, [edit('G1', 'mentee', 'one three', 'one two')]);
    const all = charactersOf(documents.snapshot(id).tabs[0]?.content);
    const at = cell?.start ?? 0;
    expect(
      all
        .slice(at, at + 9)
        .map((one) => one[0])
        .join(''),
    ).toBe('one three');
    expect(all.slice(at, at + 3).every((one) => one.includes('"bold":true'))).toBe(true);
    expect(all.slice(at + 4, at + 9).some((one) => one.includes('"bold":true'))).toBe(false);
  });

  it('writes nothing where somebody has written since', async () => {
    await editRows(documents.client, id, known, [edit('G1', 'mentor', 'theirs')]);
    const both = [edit('M1', 'mentor', 'mine'), edit('G1', 'mentor', 'mine')];
    expect(await editRows(documents.client, id, known, both)).toMatchObject({
      problem: { code: 'docs-changed' },
    });
    const read = await readOwn();
    expect(read.clauses.find(({ key }) => key === 'M1')?.cells.mentor?.text).toBe('');
    expect(read.clauses.find(({ key }) => key === 'G1')?.cells.mentor?.text).toBe('theirs');
  });

  it('writes once, after a collaborator who was faster elsewhere', async () => {
    let raced = 0;
    const racing: DocsClient = {
      get: documents.client.get,
      batchUpdate(documentId, body) {
        if (raced++ === 0) standIn.store.batchUpdate(id, { requests: [insertText(1, 'faster ')] });
        return documents.client.batchUpdate(documentId, body);
      },
    };
    expect((await editRows(racing, id, known, [edit('G1', 'mentor', 'mine')])).ok).toBe(true);
    expect(documents.lines(id)[0]).toBe('faster notes');
    expect((await readOwn()).clauses[0]?.cells.mentor?.text).toBe('mine');
  });

  it('does not touch a row that was copied', async () => {
    const text = '7F3K-G1  Goals';
    const end = { insertTable: { rows: 1, columns: 4, endOfSegmentLocation: {} } };
    standIn.store.batchUpdate(id, { requests: [end] });
    const table = documents.snapshot(id).tabs[0]?.content.findLast((one) => one.table);
    standIn.store.batchUpdate(id, { requests: [insertText((table?.startIndex ?? 0) + 3, text)] });
    expect(await editRows(documents.client, id, known, [edit('G1', 'mentor', 'x')])).toMatchObject({
      problem: { code: 'row-not-certain' },
    });
  });
});

describe('the next version', () => {
  it('says so under the title, and has a row for each to acknowledge it', async () => {
    await editRows(documents.client, id, known, [
      edit('S1', 2, 'Dr. Okafor'),
      edit('S1', 3, '2026-11-25'),
    ]);
    expect(await makeNextVersion(documents.client, id, known, 1)).toEqual({
      ok: true,
      value: null,
    });
    const read = await readOwn();
    expect(read.version).toBe(2);
    expect(
      read.acknowledgements.map(({ key, kind, cells }) => [
        key,
        kind,
        ...cells.map(({ text }) => text),
      ]),
    ).toEqual([
      ['S1', 'sound', 'Dr. Okafor', '1', 'Dr. Okafor', '2026-11-25'],
      ['S2', 'sound', 'Ana', '1', '', ''],
      ['S3', 'sound', 'Dr. Okafor', '2', '', ''],
      ['S4', 'sound', 'Ana', '2', '', ''],
    ]);
  });

  it('is not made of an agreement that is not there', async () => {
    const foreign = { ...known, mark: '9ZZZ' };
    expect(await makeNextVersion(documents.client, id, foreign, 1)).toMatchObject({
      problem: { code: 'row-not-certain' },
    });
  });
});
