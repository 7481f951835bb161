/** Decides which fields a batch may have, as the public description of the API lists them. */

/** Fields of each message: `#` a number, `?` a flag, `:` a message, `*` many, `%` a map. */
export const requestMessages: Readonly<Record<string, string>> = {
  AddDocumentTabRequest: 'tabProperties:TabProperties',
  Background: 'color:OptionalColor',
  BatchUpdateDocumentRequest: 'requests:Request* writeControl:WriteControl',
  BookmarkLink: 'id tabId',
  Color: 'rgbColor:RgbColor',
  CreateFooterRequest: 'sectionBreakLocation:Location type',
  CreateFootnoteRequest: 'endOfSegmentLocation:EndOfSegmentLocation location:Location',
  CreateHeaderRequest: 'sectionBreakLocation:Location type',
  CreateNamedRangeRequest: 'name range:Range',
  CreateParagraphBulletsRequest: 'bulletPreset range:Range',
  DateElementProperties: 'dateFormat displayText locale timeFormat timestamp timeZoneId',
  DeleteContentRangeRequest: 'range:Range',
  DeleteFooterRequest: 'footerId tabId',
  DeleteHeaderRequest: 'headerId tabId',
  DeleteNamedRangeRequest: 'name namedRangeId tabsCriteria:TabsCriteria',
  DeleteParagraphBulletsRequest: 'range:Range',
  DeletePositionedObjectRequest: 'objectId tabId',
  DeleteTabRequest: 'tabId',
  DeleteTableColumnRequest: 'tableCellLocation:TableCellLocation',
  DeleteTableRowRequest: 'tableCellLocation:TableCellLocation',
  Dimension: 'magnitude# unit',
  DocumentFormat: 'documentMode',
  DocumentStyle:
    'background:Background defaultFooterId defaultHeaderId documentFormat:DocumentFormat evenPageFooterId evenPageHeaderId firstPageFooterId firstPageHeaderId flipPageOrientation? marginBottom:Dimension marginFooter:Dimension marginHeader:Dimension marginLeft:Dimension marginRight:Dimension marginTop:Dimension pageNumberStart# pageSize:Size useCustomHeaderFooterMargins? useEvenPageHeaderFooter? useFirstPageHeaderFooter?',
  EndOfSegmentLocation: 'segmentId tabId',
  HeadingLink: 'id tabId',
  InsertDateRequest:
    'dateElementProperties:DateElementProperties endOfSegmentLocation:EndOfSegmentLocation location:Location',
  InsertInlineImageRequest:
    'endOfSegmentLocation:EndOfSegmentLocation location:Location objectSize:Size uri',
  InsertPageBreakRequest: 'endOfSegmentLocation:EndOfSegmentLocation location:Location',
  InsertPersonRequest:
    'endOfSegmentLocation:EndOfSegmentLocation location:Location personProperties:PersonProperties',
  InsertRichLinkRequest:
    'endOfSegmentLocation:EndOfSegmentLocation location:Location richLinkProperties:RichLinkProperties',
  InsertSectionBreakRequest:
    'endOfSegmentLocation:EndOfSegmentLocation location:Location sectionType',
  InsertTableColumnRequest: 'insertRight? tableCellLocation:TableCellLocation',
  InsertTableRequest: 'columns# endOfSegmentLocation:EndOfSegmentLocation location:Location rows#',
  InsertTableRowRequest: 'insertBelow? tableCellLocation:TableCellLocation',
  InsertTextRequest: 'endOfSegmentLocation:EndOfSegmentLocation location:Location text',
  Link: 'bookmark:BookmarkLink bookmarkId heading:HeadingLink headingId tabId url',
  Location: 'index# segmentId tabId',
  MergeTableCellsRequest: 'tableRange:TableRange',
  NamedStyle: 'namedStyleType paragraphStyle:ParagraphStyle textStyle:TextStyle',
  OptionalColor: 'color:Color',
  ParagraphBorder: 'color:OptionalColor dashStyle padding:Dimension width:Dimension',
  ParagraphStyle:
    'alignment avoidWidowAndOrphan? borderBetween:ParagraphBorder borderBottom:ParagraphBorder borderLeft:ParagraphBorder borderRight:ParagraphBorder borderTop:ParagraphBorder direction headingId indentEnd:Dimension indentFirstLine:Dimension indentStart:Dimension keepLinesTogether? keepWithNext? lineSpacing# namedStyleType pageBreakBefore? shading:Shading spaceAbove:Dimension spaceBelow:Dimension spacingMode tabStops:TabStop*',
  PersonProperties: 'email name',
  PinTableHeaderRowsRequest: 'pinnedHeaderRowsCount# tableStartLocation:Location',
  Range: 'endIndex# segmentId startIndex# tabId',
  ReplaceAllTextRequest:
    'containsText:SubstringMatchCriteria replaceText tabsCriteria:TabsCriteria',
  ReplaceImageRequest: 'imageObjectId imageReplaceMethod tabId uri',
  ReplaceNamedRangeContentRequest: 'namedRangeId namedRangeName tabsCriteria:TabsCriteria text',
  Request:
    'addDocumentTab:AddDocumentTabRequest createFooter:CreateFooterRequest createFootnote:CreateFootnoteRequest createHeader:CreateHeaderRequest createNamedRange:CreateNamedRangeRequest createParagraphBullets:CreateParagraphBulletsRequest deleteContentRange:DeleteContentRangeRequest deleteFooter:DeleteFooterRequest deleteHeader:DeleteHeaderRequest deleteNamedRange:DeleteNamedRangeRequest deleteParagraphBullets:DeleteParagraphBulletsRequest deletePositionedObject:DeletePositionedObjectRequest deleteTab:DeleteTabRequest deleteTableColumn:DeleteTableColumnRequest deleteTableRow:DeleteTableRowRequest insertDate:InsertDateRequest insertInlineImage:InsertInlineImageRequest insertPageBreak:InsertPageBreakRequest insertPerson:InsertPersonRequest insertRichLink:InsertRichLinkRequest insertSectionBreak:InsertSectionBreakRequest insertTable:InsertTableRequest insertTableColumn:InsertTableColumnRequest insertTableRow:InsertTableRowRequest insertText:InsertTextRequest mergeTableCells:MergeTableCellsRequest pinTableHeaderRows:PinTableHeaderRowsRequest replaceAllText:ReplaceAllTextRequest replaceImage:ReplaceImageRequest replaceNamedRangeContent:ReplaceNamedRangeContentRequest unmergeTableCells:UnmergeTableCellsRequest updateDocumentStyle:UpdateDocumentStyleRequest updateDocumentTabProperties:UpdateDocumentTabPropertiesRequest updateNamedStyle:UpdateNamedStyleRequest updateParagraphStyle:UpdateParagraphStyleRequest updateSectionStyle:UpdateSectionStyleRequest updateTableCellStyle:UpdateTableCellStyleRequest updateTableColumnProperties:UpdateTableColumnPropertiesRequest updateTableRowStyle:UpdateTableRowStyleRequest updateTextStyle:UpdateTextStyleRequest',
  RgbColor: 'blue# green# red#',
  RichLinkProperties: 'mimeType title uri',
  SectionColumnProperties: 'paddingEnd:Dimension width:Dimension',
  SectionStyle:
    'columnProperties:SectionColumnProperties* columnSeparatorStyle contentDirection defaultFooterId defaultHeaderId evenPageFooterId evenPageHeaderId firstPageFooterId firstPageHeaderId flipPageOrientation? marginBottom:Dimension marginFooter:Dimension marginHeader:Dimension marginLeft:Dimension marginRight:Dimension marginTop:Dimension pageNumberStart# sectionType useFirstPageHeaderFooter?',
  Shading: 'backgroundColor:OptionalColor',
  Size: 'height:Dimension width:Dimension',
  SubstringMatchCriteria: 'matchCase? searchByRegex? text',
  TabProperties: 'iconEmoji index# nestingLevel# parentTabId tabId title',
  TabStop: 'alignment offset:Dimension',
  TableCellBorder: 'color:OptionalColor dashStyle width:Dimension',
  TableCellLocation: 'columnIndex# rowIndex# tableStartLocation:Location',
  TableCellStyle:
    'backgroundColor:OptionalColor borderBottom:TableCellBorder borderLeft:TableCellBorder borderRight:TableCellBorder borderTop:TableCellBorder columnSpan# contentAlignment paddingBottom:Dimension paddingLeft:Dimension paddingRight:Dimension paddingTop:Dimension rowSpan#',
  TableColumnProperties: 'width:Dimension widthType',
  TableRange: 'columnSpan# rowSpan# tableCellLocation:TableCellLocation',
  TableRowStyle: 'minRowHeight:Dimension preventOverflow? tableHeader?',
  TabsCriteria: 'tabIds*',
  TextStyle:
    'backgroundColor:OptionalColor baselineOffset bold? fontSize:Dimension foregroundColor:OptionalColor italic? link:Link smallCaps? strikethrough? underline? weightedFontFamily:WeightedFontFamily',
  UnmergeTableCellsRequest: 'tableRange:TableRange',
  UpdateDocumentStyleRequest: 'documentStyle:DocumentStyle fields tabId',
  UpdateDocumentTabPropertiesRequest: 'fields tabProperties:TabProperties',
  UpdateNamedStyleRequest: 'fields namedStyle:NamedStyle tabId',
  UpdateParagraphStyleRequest: 'fields paragraphStyle:ParagraphStyle range:Range',
  UpdateSectionStyleRequest: 'fields range:Range sectionStyle:SectionStyle',
  UpdateTableCellStyleRequest:
    'fields tableCellStyle:TableCellStyle tableRange:TableRange tableStartLocation:Location',
  UpdateTableColumnPropertiesRequest:
    'columnIndices#* fields tableColumnProperties:TableColumnProperties tableStartLocation:Location',
  UpdateTableRowStyleRequest:
    'fields rowIndices#* tableRowStyle:TableRowStyle tableStartLocation:Location',
  UpdateTextStyleRequest: 'fields range:Range textStyle:TextStyle',
  WeightedFontFamily: 'fontFamily weight#',
  WriteControl: 'requiredRevisionId targetRevisionId',
};
