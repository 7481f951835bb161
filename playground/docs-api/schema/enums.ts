/** Decides which words a field may hold where the API takes only some. */

/** The name of the type, and its words, by message and field. */
export const enums: Readonly<Record<string, readonly [type: string, words: string]>> = {
  'ParagraphStyle.namedStyleType': [
    'ParagraphStyle.NamedStyleType',
    'NAMED_STYLE_TYPE_UNSPECIFIED NORMAL_TEXT TITLE SUBTITLE HEADING_1 HEADING_2 HEADING_3 HEADING_4 HEADING_5 HEADING_6',
  ],
  'ParagraphStyle.alignment': [
    'ParagraphStyle.Alignment',
    'ALIGNMENT_UNSPECIFIED START CENTER END JUSTIFIED',
  ],
  'ParagraphStyle.direction': [
    'ParagraphStyle.ContentDirection',
    'CONTENT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT',
  ],
  'ParagraphStyle.spacingMode': [
    'ParagraphStyle.SpacingMode',
    'SPACING_MODE_UNSPECIFIED NEVER_COLLAPSE COLLAPSE_LISTS',
  ],
  'TextStyle.baselineOffset': [
    'TextStyle.BaselineOffset',
    'BASELINE_OFFSET_UNSPECIFIED NONE SUPERSCRIPT SUBSCRIPT',
  ],
  'TableCellStyle.contentAlignment': [
    'TableCellStyle.ContentAlignment',
    'CONTENT_ALIGNMENT_UNSPECIFIED CONTENT_ALIGNMENT_UNSUPPORTED TOP MIDDLE BOTTOM',
  ],
  'TableColumnProperties.widthType': [
    'TableColumnProperties.WidthType',
    'WIDTH_TYPE_UNSPECIFIED EVENLY_DISTRIBUTED FIXED_WIDTH',
  ],
  'Dimension.unit': ['Dimension.Unit', 'UNIT_UNSPECIFIED PT'],
  'InsertSectionBreakRequest.sectionType': [
    'SectionStyle.SectionType',
    'SECTION_TYPE_UNSPECIFIED CONTINUOUS NEXT_PAGE',
  ],
  'CreateHeaderRequest.type': [
    'CreateHeaderRequest.HeaderFooterType',
    'HEADER_FOOTER_TYPE_UNSPECIFIED DEFAULT',
  ],
  'CreateFooterRequest.type': [
    'CreateFooterRequest.HeaderFooterType',
    'HEADER_FOOTER_TYPE_UNSPECIFIED DEFAULT',
  ],
  'CreateParagraphBulletsRequest.bulletPreset': [
    'CreateParagraphBulletsRequest.BulletGlyphPreset',
    'BULLET_GLYPH_PRESET_UNSPECIFIED BULLET_DISC_CIRCLE_SQUARE BULLET_DIAMONDX_ARROW3D_SQUARE BULLET_CHECKBOX BULLET_ARROW_DIAMOND_DISC BULLET_STAR_CIRCLE_SQUARE BULLET_ARROW3D_CIRCLE_SQUARE BULLET_LEFTTRIANGLE_DIAMOND_DISC BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE BULLET_DIAMOND_CIRCLE_SQUARE NUMBERED_DECIMAL_ALPHA_ROMAN NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS NUMBERED_DECIMAL_NESTED NUMBERED_UPPERALPHA_ALPHA_ROMAN NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL NUMBERED_ZERODECIMAL_ALPHA_ROMAN',
  ],
};

/** Fields of which a message may have one only. */
export const onlyOne: Readonly<Record<string, readonly [group: string, fields: string]>> = {
  WriteControl: ['control', 'requiredRevisionId targetRevisionId'],
  InsertTextRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertTableRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertPageBreakRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertSectionBreakRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertInlineImageRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertPersonRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertDateRequest: ['insertion_location', 'location endOfSegmentLocation'],
  InsertRichLinkRequest: ['insertion_location', 'location endOfSegmentLocation'],
  CreateFootnoteRequest: ['footnote_location', 'location endOfSegmentLocation'],
  DeleteNamedRangeRequest: ['named_range_reference', 'namedRangeId name'],
  ReplaceNamedRangeContentRequest: ['named_range_reference', 'namedRangeId namedRangeName'],
  UpdateTableCellStyleRequest: ['cells', 'tableRange tableStartLocation'],
};

/** Fields that the server alone sets: no mask may name them. */
export const readOnly: Readonly<Record<string, string>> = {
  ParagraphStyle: 'headingId tabStops',
  TableCellStyle: 'rowSpan columnSpan',
  DocumentStyle:
    'defaultHeaderId defaultFooterId evenPageHeaderId evenPageFooterId firstPageHeaderId firstPageFooterId useCustomHeaderFooterMargins',
  SectionStyle:
    'sectionType defaultHeaderId defaultFooterId evenPageHeaderId evenPageFooterId firstPageHeaderId firstPageFooterId',
  TabProperties: 'tabId parentTabId nestingLevel',
  NamedStyle: 'namedStyleType',
};
