/** Headers, footers, footnotes, breaks and chips: where they go, and what they take along. */

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { indexProblems } from './index-rules.ts';
import { linesOf, list, make, object, paragraphsOf, range, text } from './kit.ts';

const idOf = (reply: Json | undefined, name: string, id: string) => object(object(reply)[name])[id];

describe('headers and footers', () => {
  it.each([
    ['createHeader', 'deleteHeader', 'headerId', 'headers', 'defaultHeaderId'],
    ['createFooter', 'deleteFooter', 'footerId', 'footers', 'defaultFooterId'],
  ])('%s, once, and %s', (create, remove, field, kind, style) => {
    const made = make('abc');
    const request = { [create]: { type: 'DEFAULT' } };
    const [reply] = made.send(request);
    const id = idOf(reply, create, field);
    expect(object(made.tab().documentStyle)[style]).toBe(id);
    expect(
      made.segment(kind, id).map(({ startIndex, endIndex }) => [startIndex, endIndex]),
    ).toEqual([[undefined, 1]]);
    made.send(text(0, 'page', { segmentId: id }));
    expect(linesOf(made.segment(kind, id))).toEqual(['page']);
    expect(indexProblems(made.read())).toEqual([]);
    expect(() => made.send(request)).toThrow('already exists');
    made.send({ [remove]: { [field]: id } });
    expect(made.tab()[kind]).toBeUndefined();
    expect(object(made.tab().documentStyle)[style]).toBeUndefined();
    expect(() => made.send({ [remove]: { [field]: id } })).toThrow('was not found');
  });

  it('belongs to a section when it is made for one', () => {
    const made = make('abc');
    made.send({ insertSectionBreak: { location: { index: 2 }, sectionType: 'NEXT_PAGE' } });
    expect(made.body().map((one) => Object.keys(one).at(-1))).toEqual([
      'sectionBreak',
      'paragraph',
      'sectionBreak',
      'paragraph',
    ]);
    const [reply] = made.send({
      createHeader: { type: 'DEFAULT', sectionBreakLocation: { index: 3 } },
    });
    expect(object(made.body()[2]?.sectionBreak).sectionStyle).toMatchObject({
      sectionType: 'NEXT_PAGE',
      defaultHeaderId: idOf(reply, 'createHeader', 'headerId'),
    });
    expect(object(made.tab().documentStyle).defaultHeaderId).toBeUndefined();
    expect(() => made.send({ deleteContentRange: range(2, 3) })).toThrow('Invalid deletion range');
    made.send({ deleteContentRange: range(2, 4) });
    expect(made.lines()).toEqual(['abc']);
  });
});

describe('footnotes', () => {
  it('are numbered as they stand in the text, and go with their reference', () => {
    const made = make('abc');
    const [second] = made.send({ createFootnote: { location: { index: 3 } } });
    const [first] = made.send({ createFootnote: { location: { index: 2 } } });
    const numbers = () =>
      list(paragraphsOf(made)[0]?.elements).flatMap(({ footnoteReference }) =>
        footnoteReference ? [object(footnoteReference).footnoteNumber] : [],
      );
    expect(numbers()).toEqual(['1', '2']);
    const id = idOf(first, 'createFootnote', 'footnoteId');
    expect(linesOf(made.segment('footnotes', id))).toEqual([' ']);
    expect(() => made.send({ createFootnote: { location: { index: 0, segmentId: id } } })).toThrow(
      'in the body',
    );
    expect(() =>
      made.send({ insertTable: { rows: 1, columns: 1, location: { index: 0, segmentId: id } } }),
    ).toThrow('footnotes');
    made.send({ deleteContentRange: range(2, 3) });
    expect(numbers()).toEqual(['1']);
    expect(Object.keys(object(made.tab().footnotes))).toEqual([
      idOf(second, 'createFootnote', 'footnoteId'),
    ]);
  });
});

describe('chips', () => {
  it.each<[string, Json, string]>([
    ['DATE_FORMAT_ISO8601', {}, '2026-01-15'],
    ['DATE_FORMAT_MONTH_DAY_FULL', {}, 'January 15'],
    [
      'DATE_FORMAT_ISO8601',
      { timeFormat: 'TIME_FORMAT_HOUR_MINUTE', timeZoneId: 'America/New_York' },
      '2026-01-14 7:00 PM',
    ],
  ])('a date as %s', (dateFormat, more, shown) => {
    const made = make();
    const dateElementProperties = { timestamp: '2026-01-15T00:00:00Z', dateFormat, ...more };
    made.send({ insertDate: { location: { index: 1 }, dateElementProperties } });
    const [element] = list(paragraphsOf(made)[0]?.elements);
    expect(object(object(element?.dateElement).dateElementProperties).displayText).toBe(shown);
  });

  it('a link to a file has a kind, and a person may have a name', () => {
    const made = make();
    const uri = 'https://docs.google.com/spreadsheets/d/x/edit';
    const personProperties = { name: 'A', email: 'a@example.com' };
    made.send(
      { insertRichLink: { location: { index: 1 }, richLinkProperties: { uri } } },
      { insertPerson: { endOfSegmentLocation: {}, personProperties } },
    );
    const [link, person] = list(paragraphsOf(made)[0]?.elements);
    expect(object(link?.richLink).richLinkProperties).toMatchObject({
      uri,
      mimeType: 'application/vnd.google-apps.spreadsheet',
    });
    expect(object(person?.person).personProperties).toEqual(personProperties);
  });

  it.each([
    [{ insertPerson: { location: { index: 1 } } }],
    [{ insertDate: { location: { index: 1 }, dateElementProperties: {} } }],
    [{ insertRichLink: { location: { index: 1 } } }],
    [{ insertInlineImage: { location: { index: 1 }, uri: 'https://example.org/a.png' } }],
    [{ insertPageBreak: { location: { index: 0 } } }],
  ])('refuses %j', (request) => {
    expect(() => make().send(request)).toThrow(/^Invalid requests\[0\]\.insert\w+: /);
  });
});
