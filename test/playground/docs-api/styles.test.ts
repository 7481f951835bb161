/** How text and paragraphs look after an update, and what a new value is kept as. */

import { describe, expect, it } from 'vitest';
import type { Json } from '../../../playground/docs-api/tape.ts';
import {
  bold,
  list,
  make,
  object,
  paragraphsOf,
  range,
  runsOf,
  style,
  stylesOf,
  text,
} from './kit.ts';

const restyle = (from: number, to: number, textStyle: Json, fields: string) => ({
  updateTextStyle: { ...range(from, to), textStyle, fields },
});
const reshape = (from: number, to: number, paragraphStyle: Json, fields: string) => ({
  updateParagraphStyle: { ...range(from, to), paragraphStyle, fields },
});
const blue = { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } };
const link = { url: 'https://example.org/' };

describe('text styles', () => {
  it.each<[string, Json[], string, Json]>([
    ['sets a field', [], 'italic', { italic: true }],
    ['takes a field out that is listed and not given', [bold(1, 4)], 'bold', {}],
    ['drops what is inherited anyway', [bold(1, 4)], 'bold,underline', { underline: false }],
    ['takes names in either spelling', [], 'small_caps', { smallCaps: true }],
    [
      'takes all fields by a star',
      [restyle(1, 4, { italic: true }, 'italic')],
      '*',
      { bold: true },
    ],
  ])('%s', (_, before, fields, textStyle) => {
    const made = make('abc');
    made.send(...before, restyle(1, 4, textStyle, fields));
    const { underline: __, ...kept } = textStyle;
    expect(runsOf(made.body())).toEqual([['abc\n', kept]]);
  });

  it('keeps colours in single precision and leaves zeros out', () => {
    const made = make('abc');
    const rgbColor = { red: 1 / 15, green: 0, blue: 0.1 };
    made.send(restyle(1, 3, { foregroundColor: { color: { rgbColor } } }, 'foregroundColor.color'));
    expect(runsOf(made.body())[0]).toEqual([
      'ab',
      { foregroundColor: { color: { rgbColor: { red: 0.06666667, blue: 0.1 } } } },
    ]);
  });

  it('gives a font its normal weight', () => {
    const made = make('abc');
    const font = { weightedFontFamily: { fontFamily: 'Lora' } };
    made.send(restyle(1, 4, font, 'weightedFontFamily'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({
      weightedFontFamily: { fontFamily: 'Lora', weight: 400 },
    });
  });

  it('gives a heading nothing that its style has', () => {
    const made = make('abc');
    const fontSize = (magnitude: number) => ({ fontSize: { magnitude, unit: 'PT' } });
    made.send(style(1, 2, 'HEADING_1'), restyle(1, 5, fontSize(20), 'fontSize'));
    expect(runsOf(made.body())).toEqual([['abc\n', {}]]);
    made.send(restyle(1, 5, fontSize(11), 'fontSize'));
    expect(runsOf(made.body())).toEqual([['abc\n', fontSize(11)]]);
  });

  it('brings a look with a link, and not onto the line feed', () => {
    const made = make('abc\nd');
    made.send(restyle(1, 5, { link }, 'link'));
    expect(runsOf(made.body()).slice(0, 2)).toEqual([
      ['abc', { link, underline: true, foregroundColor: blue }],
      ['\n', {}],
    ]);
    made.send(text(2, 'X'));
    expect(runsOf(made.body())[1]).toEqual(['X', {}]);
    made.send(restyle(1, 5, {}, 'link'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({});
  });

  it('looks as asked when a link comes with a colour', () => {
    const made = make('abc');
    const foregroundColor = { color: { rgbColor: { red: 1 } } };
    made.send(restyle(1, 4, { link, foregroundColor }, 'link,foregroundColor'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({ link, underline: true, foregroundColor });
  });

  it('styles the bullet with the whole of an item', () => {
    const made = make('abc');
    made.send({ createParagraphBullets: { ...range(1, 2), bulletPreset: 'BULLET_CHECKBOX' } });
    made.send(bold(1, 3));
    expect(object(paragraphsOf(made)[0]?.bullet).textStyle).toEqual({ underline: false });
    made.send(bold(1, 4));
    expect(object(paragraphsOf(made)[0]?.bullet).textStyle).toEqual({
      underline: false,
      bold: true,
    });
  });
});

describe('paragraph styles', () => {
  it('names a heading once, and forgets the name with it', () => {
    const made = make('abc\ndef');
    made.send(style(1, 2, 'HEADING_2'));
    const id = stylesOf(made)[0]?.headingId;
    expect(id).toMatch(/^h\./);
    made.send(style(1, 2, 'HEADING_1'));
    expect(stylesOf(made)[0]).toMatchObject({ namedStyleType: 'HEADING_1', headingId: id });
    made.send(reshape(1, 2, { namedStyleType: 'HEADING_1', alignment: 'CENTER' }, '*'));
    expect(stylesOf(made)[0]).toMatchObject({ alignment: 'CENTER', headingId: id });
    made.send(style(1, 9, 'NORMAL_TEXT'));
    expect(stylesOf(made).some(({ headingId }) => headingId)).toBe(false);
  });

  it('clears bold only when the heading is assigned', () => {
    const made = make('abc');
    made.send(bold(1, 4), restyle(1, 4, { italic: true }, 'italic'));
    made.send(reshape(1, 2, { alignment: 'END' }, 'alignment'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({ bold: true, italic: true });
    made.send(style(1, 2, 'HEADING_1'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({ italic: true });
    made.send(bold(1, 4), reshape(1, 2, { alignment: 'START' }, 'alignment'));
    expect(runsOf(made.body())[0]?.[1]).toEqual({ italic: true, bold: true });
  });

  it('reaches every paragraph that the range touches, and no other', () => {
    const made = make('a\nb\nc');
    made.send(reshape(2, 4, { spaceAbove: { magnitude: 0, unit: 'PT' } }, 'spaceAbove'));
    expect(stylesOf(made).map(({ spaceAbove }) => spaceAbove)).toEqual([
      { unit: 'PT' },
      { unit: 'PT' },
      undefined,
    ]);
  });
});

describe('styles of the document', () => {
  it('updates the page, a section and a named style', () => {
    const made = make('a');
    const marginTop = { magnitude: 36, unit: 'PT' };
    made.send(
      { updateDocumentStyle: { documentStyle: { marginTop }, fields: 'marginTop' } },
      {
        updateSectionStyle: {
          ...range(1, 2),
          sectionStyle: { columnSeparatorStyle: 'BETWEEN_EACH_COLUMN' },
          fields: 'columnSeparatorStyle',
        },
      },
      {
        updateNamedStyle: {
          namedStyle: { namedStyleType: 'HEADING_1', textStyle: { bold: true } },
          fields: 'textStyle.bold',
        },
      },
    );
    expect(object(made.tab().documentStyle).marginTop).toEqual(marginTop);
    expect(object(made.body()[0]?.sectionBreak).sectionStyle).toMatchObject({
      columnSeparatorStyle: 'BETWEEN_EACH_COLUMN',
      sectionType: 'CONTINUOUS',
    });
    const styles = list(object(made.tab().namedStyles).styles);
    expect(styles[1]?.textStyle).toEqual({ bold: true, fontSize: { magnitude: 20, unit: 'PT' } });
  });
});
