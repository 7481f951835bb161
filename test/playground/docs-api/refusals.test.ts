/** What the API does not read at all, in which words it says so, and where the details point. */

import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../playground/docs-api/errors.ts';
import type { Json } from '../../../playground/docs-api/tape.ts';
import { make, range, text } from './kit.ts';

/** The whole answer to a body that is refused. */
function refusal(body: Json): { message: string; details?: unknown; code: number; status: string } {
  const { store, id } = make('abc');
  try {
    store.batchUpdate(id, body);
  } catch (error) {
    if (error instanceof ApiError) return (error.toJSON() as { error: never }).error;
    throw error;
  }
  throw new Error('was not refused');
}

const violation = (field: string, description: string) => [
  {
    '@type': 'type.googleapis.com/google.rpc.BadRequest',
    fieldViolations: [{ field, description }],
  },
];

describe('a body that cannot be read', () => {
  it.each<[Json, string, string]>([
    [
      { insertText: { location: { index: 1 }, text: 'x', x: 1 } },
      `Invalid JSON payload received. Unknown name "x" at 'requests[0].insert_text': Cannot find field.`,
      'requests[0].insert_text',
    ],
    [
      { insertText: { location: { index: 1, tab: 't.0' }, text: 'x' } },
      `Invalid JSON payload received. Unknown name "tab" at 'requests[0].insert_text.location': Cannot find field.`,
      'requests[0].insert_text.location',
    ],
    [
      { insertText: { location: { index: 'one' }, text: 'x' } },
      `Invalid value at 'requests[0].insert_text.location.index' (TYPE_INT32), "one"`,
      'requests[0].insert_text.location.index',
    ],
    [
      { insertText: { location: { index: 1 }, endOfSegmentLocation: {}, text: 'x' } },
      `Invalid value at 'requests[0].insert_text' (oneof), oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'`,
      'requests[0].insert_text',
    ],
    [
      { ...text(1, 'x'), deleteContentRange: range(1, 2) },
      `Invalid value at 'requests[0]' (oneof), oneof field 'request' is already set. Cannot set 'deleteContentRange'`,
      'requests[0]',
    ],
    [
      { createParagraphBullets: { ...range(1, 2), bulletPreset: 'DOTS' } },
      `Invalid value at 'requests[0].create_paragraph_bullets.bullet_preset' (type.googleapis.com/google.apps.docs.v1.CreateParagraphBulletsRequest.BulletGlyphPreset), "DOTS"`,
      'requests[0].create_paragraph_bullets.bullet_preset',
    ],
  ])('%j', (request, message, field) => {
    expect(refusal({ requests: [request] })).toEqual({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message,
      details: violation(field, message),
    });
  });

  it('an unknown name at the top', () => {
    expect(refusal({ request: [] }).message).toBe(
      'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    );
  });

  it('two kinds of control', () => {
    expect(
      refusal({ writeControl: { requiredRevisionId: 'a', targetRevisionId: 'b' } }).message,
    ).toContain('(oneof)');
  });

  it('takes names in snake case, and unset fields', () => {
    const made = make();
    made.send({ insert_text: { location: { index: '1', segment_id: null }, text: 'x' } });
    expect(made.lines()).toEqual(['x']);
  });
});

describe('a mask that names what is not there', () => {
  const cannot = (path: string) =>
    `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`;
  const text1 = { ...range(1, 2), textStyle: { bold: true } };
  const paragraph = { ...range(1, 2), paragraphStyle: {} };
  const location = { tableStartLocation: { index: 1 } };
  it.each<[string, Json, string]>([
    ['updateTextStyle', text1, 'colour'],
    ['updateTextStyle', text1, 'foregroundColor.colour'],
    ['updateTextStyle', text1, 'bold.weight'],
    ['updateTextStyle', text1, 'textStyle.bold'],
    ['updateParagraphStyle', paragraph, 'headingId'],
    ['updateParagraphStyle', paragraph, 'bold'],
    ['updateDocumentStyle', { documentStyle: {} }, 'defaultHeaderId'],
  ])('%s %#', (name, body, fields) => {
    expect(refusal({ requests: [{ [name]: { ...body, fields } }] })).toMatchObject({
      message: 'Request contains an invalid argument.',
      details: violation(`requests[0].${name}.fields`, cannot(fields)),
    });
  });

  it('is refused when it names nothing', () => {
    for (const fields of [undefined, '']) {
      const { details } = refusal({ requests: [{ updateTextStyle: { ...text1, fields } }] });
      expect(JSON.stringify(details)).toContain('At least one field must be listed');
    }
  });

  it('tells an unknown table before an unknown field', () => {
    const { message } = refusal({
      requests: [{ updateTableRowStyle: { ...location, fields: 'x' } }],
    });
    expect(message).toContain('table start location');
  });
});

describe('a request that cannot be done', () => {
  it.each<[Json, string]>([
    [{ deleteContentRange: range(3, 2) }, 'end index cannot be less than start index'],
    [{ deleteContentRange: range(2, 2) }, 'The range should not be empty.'],
    [{ deleteContentRange: range(1, 5) }, 'newline character at the end of the segment'],
    [{ deleteContentRange: range(1, 9) }, 'Index 8 must be less than the end index'],
    [{ deleteContentRange: range(0, 2) }, 'Invalid deletion range'],
    [{ deleteContentRange: {} }, 'A range must be specified'],
    [text(1, ''), 'must specify text'],
    [{ insertText: { text: 'x' } }, 'insertion location must be specified'],
    [text(0, 'x', { segmentId: 'kix.no' }), 'Segment with ID kix.no was not found.'],
    [{ replaceAllText: { replaceText: 'x' } }, 'search text cannot be empty'],
    [
      { replaceAllText: { containsText: { text: '(', searchByRegex: true } } },
      'regular expression',
    ],
    [{}, 'No request set'],
  ])('%j', (request, message) => {
    expect(refusal({ requests: [request] }).message).toContain(message);
  });

  it('puts text behind a sign of several units, never within', () => {
    const family = '\u{1F468}\u200D\u{1F469}';
    for (const index of [2, 3, 4, 5]) {
      const made = make(`${family}z`);
      made.send(text(index, 'x'));
      expect(made.lines()).toEqual([`${family}xz`]);
    }
  });
});
