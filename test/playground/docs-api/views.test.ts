/** What of a document is shown: with and without suggestions, in both shapes, and by a mask. */

import { describe, expect, it } from 'vitest';
import { withFields } from '../../../playground/docs-api/fields.ts';
import { suggestText } from '../../../playground/docs-api/suggestions.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { contentOf, linesOf, list, make, object, range } from './kit.ts';

function suggested() {
  const made = make('one two three\nfour');
  made.store.change(made.id, ({ tabs }) => {
    if (tabs[0]) suggestText(tabs[0].body, 'suggest.1', { start: 5, end: 9 });
  });
  return made;
}

describe('suggestions', () => {
  it('are counted inline, and not in the view without them', () => {
    const { store, id } = suggested();
    const inline = store.get(id);
    expect(linesOf(contentOf(inline))).toEqual(['one two three', 'four']);
    expect(JSON.stringify(inline)).toContain('"suggestedInsertionIds":["suggest.1"]');
    const without = store.get(id, { tabs: true, suggestions: 'PREVIEW_WITHOUT_SUGGESTIONS' });
    expect(linesOf(contentOf(without))).toEqual(['one three', 'four']);
    expect(without.suggestionsViewMode).toBe('PREVIEW_WITHOUT_SUGGESTIONS');
    const accepted = store.get(id, { tabs: true, suggestions: 'PREVIEW_SUGGESTIONS_ACCEPTED' });
    expect(linesOf(contentOf(accepted))).toEqual(['one two three', 'four']);
    for (const view of [without, accepted]) {
      expect(indexProblems(view)).toEqual([]);
      expect(JSON.stringify(view)).not.toContain('suggested');
    }
  });

  it('break a deletion over them', () => {
    expect(() => suggested().send({ deleteContentRange: range(2, 7) })).toThrow('Internal error');
    suggested().send({ deleteContentRange: range(1, 3) });
  });

  it.each<[string, Json, string[], string[]]>([
    ['a table', { suggestedInsertionIds: ['s'] }, ['a', 'x', ''], ['a', '']],
    ['a deletion of a table', { suggestedDeletionIds: ['s'] }, ['a', ''], ['a', 'x', '']],
  ])('%s goes as a whole', (_, marks, accepted, without) => {
    const made = make('a');
    made.send(
      { insertTable: { rows: 1, columns: 1, location: { index: 2 } } },
      { insertText: { location: { index: 6 }, text: 'x' } },
    );
    const json = JSON.parse(JSON.stringify(made.read())) as Json;
    const table = contentOf(json).find((element) => element.table);
    Object.assign(object(table?.table), marks);
    const id = made.store.create('', { ...json, documentId: 'marked' });
    const view = (suggestions: 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS') =>
      linesOf(contentOf(made.store.get(id, { tabs: true, suggestions })));
    expect(view('PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual(accepted);
    expect(view('PREVIEW_WITHOUT_SUGGESTIONS')).toEqual(without);
  });

  it('change the style of what is accepted', () => {
    const made = make('abc');
    const json = JSON.parse(JSON.stringify(made.read())) as Json;
    const [, element] = contentOf(json);
    const [run] = list(object(element?.paragraph).elements);
    Object.assign(object(run?.textRun), {
      suggestedTextStyleChanges: {
        s: { textStyle: { bold: true }, textStyleSuggestionState: { boldSuggested: true } },
      },
    });
    const id = made.store.create('', { ...json, documentId: 'marked' });
    const runIn = (suggestions: 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS') => {
      const [, paragraph] = contentOf(made.store.get(id, { tabs: true, suggestions }));
      return list(object(paragraph?.paragraph).elements)[0]?.textRun;
    };
    expect(runIn('PREVIEW_SUGGESTIONS_ACCEPTED')).toEqual({
      content: 'abc\n',
      textStyle: { bold: true },
    });
    expect(runIn('PREVIEW_WITHOUT_SUGGESTIONS')).toEqual({ content: 'abc\n', textStyle: {} });
  });
});

describe('a mask of fields', () => {
  const { store, id } = make('ab');
  const json = store.get(id, { legacy: true });
  const masked = (fields: string) => withFields(json, fields, 'Document');

  it.each([
    ['title,documentId', { title: 'Notes', documentId: id }],
    ['body.content.endIndex', { body: { content: [{ endIndex: 1 }, { endIndex: 4 }] } }],
    ['body/content/endIndex', { body: { content: [{ endIndex: 1 }, { endIndex: 4 }] } }],
    [
      'body(content(startIndex,paragraph/elements(textRun.content)))',
      {
        body: {
          content: [
            {},
            { startIndex: 1, paragraph: { elements: [{ textRun: { content: 'ab\n' } }] } },
          ],
        },
      },
    ],
    [
      'documentStyle/documentFormat/*',
      { documentStyle: { documentFormat: { documentMode: 'PAGES' } } },
    ],
    ['body.content.end_index', { body: { content: [{ endIndex: 1 }, { endIndex: 4 }] } }],
    ['lists.any.listProperties', {}],
  ])('%s', (fields, part) => {
    expect(masked(fields)).toEqual(part);
  });

  it('of all is all', () => {
    expect(masked('*')).toEqual(json);
  });

  it.each(['content', 'body.contents', 'body(', 'body,,title', 'title.x', 'a b'])(
    'refuses %s',
    (fields) => {
      expect(() => masked(fields)).toThrow('Request contains an invalid argument.');
    },
  );
});

describe('the shapes', () => {
  it('are one tab, all tabs, or both', () => {
    const { store, id } = make('ab');
    const names = (shown: object) => Object.keys(store.get(id, shown)).sort();
    const top = ['documentId', 'revisionId', 'suggestionsViewMode', 'title'];
    const tab = ['body', 'documentStyle', 'namedStyles'];
    expect(names({ legacy: true })).toEqual([...top, ...tab].sort());
    expect(names({ tabs: true })).toEqual([...top, 'tabs'].sort());
    expect(names({ legacy: true, tabs: true })).toEqual([...top, ...tab, 'tabs'].sort());
    expect(names({ legacy: true, canEdit: false })).not.toContain('revisionId');
  });
});
