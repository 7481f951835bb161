/** Decides what a new document or tab holds before anybody wrote into it. */

import type { Tab } from './load.ts';
import { type Json, newline, Tape } from './tape.ts';

const pt = (magnitude: number) => (magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' });
const grey = (part: number) => ({
  color: { rgbColor: part === 0 ? {} : { red: part, green: part, blue: part } },
});

const noBorder = { color: {}, width: pt(0), padding: pt(0), dashStyle: 'SOLID' };

const normalText: Json = {
  namedStyleType: 'NORMAL_TEXT',
  textStyle: {
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    smallCaps: false,
    backgroundColor: {},
    foregroundColor: grey(0),
    fontSize: pt(11),
    weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
    baselineOffset: 'NONE',
  },
  paragraphStyle: {
    namedStyleType: 'NORMAL_TEXT',
    alignment: 'START',
    lineSpacing: 115,
    direction: 'LEFT_TO_RIGHT',
    spacingMode: 'COLLAPSE_LISTS',
    spaceAbove: pt(0),
    spaceBelow: pt(0),
    borderBetween: noBorder,
    borderTop: noBorder,
    borderBottom: noBorder,
    borderLeft: noBorder,
    borderRight: noBorder,
    indentFirstLine: pt(0),
    indentStart: pt(0),
    indentEnd: pt(0),
    keepLinesTogether: false,
    keepWithNext: false,
    avoidWidowAndOrphan: true,
    shading: { backgroundColor: {} },
    pageBreakBefore: false,
  },
};

function heading(namedStyleType: string, textStyle: Json, above: number, below: number): Json {
  return {
    namedStyleType,
    textStyle,
    paragraphStyle: {
      namedStyleType: 'NORMAL_TEXT',
      direction: 'LEFT_TO_RIGHT',
      spaceAbove: pt(above),
      spaceBelow: pt(below),
      keepLinesTogether: true,
      keepWithNext: true,
      pageBreakBefore: false,
    },
  };
}

const small = { foregroundColor: grey(0.4) };
const namedStyles: Json = {
  styles: [
    normalText,
    heading('HEADING_1', { fontSize: pt(20) }, 20, 6),
    heading('HEADING_2', { bold: false, fontSize: pt(16) }, 18, 6),
    heading(
      'HEADING_3',
      { bold: false, foregroundColor: grey(0.2627451), fontSize: pt(14) },
      16,
      4,
    ),
    heading('HEADING_4', { ...small, fontSize: pt(12) }, 14, 4),
    heading('HEADING_5', { ...small, fontSize: pt(11) }, 12, 4),
    heading('HEADING_6', { ...small, italic: true, fontSize: pt(11) }, 12, 4),
    heading('TITLE', { fontSize: pt(26) }, 0, 3),
    heading(
      'SUBTITLE',
      {
        ...small,
        italic: false,
        fontSize: pt(15),
        weightedFontFamily: { fontFamily: 'Arial', weight: 400 },
      },
      0,
      16,
    ),
  ],
};

const documentStyle: Json = {
  background: { color: {} },
  pageNumberStart: 1,
  marginTop: pt(72),
  marginBottom: pt(72),
  marginRight: pt(72),
  marginLeft: pt(72),
  pageSize: { height: pt(792), width: pt(612) },
  marginHeader: pt(36),
  marginFooter: pt(36),
  useCustomHeaderFooterMargins: true,
  documentFormat: { documentMode: 'PAGES' },
};

const sectionStyle = {
  columnSeparatorStyle: 'NONE',
  contentDirection: 'LEFT_TO_RIGHT',
  sectionType: 'CONTINUOUS',
};

/** One section break and one empty paragraph. */
export function blankTab(properties: Json): Tab {
  return {
    properties,
    body: new Tape([{ kind: 'section', value: { sectionStyle } }, newline()]),
    segments: new Map(),
    lists: {},
    rest: { documentStyle, namedStyles },
  };
}
