/** Decides which fields a document may have, as the public description of the API lists them. */

/** Fields of each message: `#` a number, `?` a flag, `:` a message, `*` many, `%` a map. */
export const documentMessages: Readonly<Record<string, string>> = {
  AddDocumentTabResponse: 'tabProperties:TabProperties',
  AutoText:
    'suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle type',
  BatchUpdateDocumentResponse: 'documentId replies:Response* writeControl:WriteControl',
  Body: 'content:StructuralElement*',
  Bullet: 'listId nestingLevel# textStyle:TextStyle',
  ColumnBreak:
    'suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  CreateFooterResponse: 'footerId',
  CreateFootnoteResponse: 'footnoteId',
  CreateHeaderResponse: 'headerId',
  CreateNamedRangeResponse: 'namedRangeId',
  CropProperties: 'angle# offsetBottom# offsetLeft# offsetRight# offsetTop#',
  DateElement:
    'dateElementProperties:DateElementProperties dateId suggestedDateElementPropertiesChanges:SuggestedDateElementProperties% suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  Document:
    'body:Body documentId documentStyle:DocumentStyle footers:Footer% footnotes:Footnote% headers:Header% inlineObjects:InlineObject% lists:List% namedRanges:NamedRanges% namedStyles:NamedStyles positionedObjects:PositionedObject% revisionId suggestedDocumentStyleChanges:SuggestedDocumentStyle% suggestedNamedStylesChanges:SuggestedNamedStyles% suggestionsViewMode tabs:Tab* title',
  DocumentTab:
    'body:Body documentStyle:DocumentStyle footers:Footer% footnotes:Footnote% headers:Header% inlineObjects:InlineObject% lists:List% namedRanges:NamedRanges% namedStyles:NamedStyles positionedObjects:PositionedObject% suggestedDocumentStyleChanges:SuggestedDocumentStyle% suggestedNamedStylesChanges:SuggestedNamedStyles%',
  EmbeddedDrawingProperties: '',
  EmbeddedObject:
    'description embeddedDrawingProperties:EmbeddedDrawingProperties embeddedObjectBorder:EmbeddedObjectBorder imageProperties:ImageProperties linkedContentReference:LinkedContentReference marginBottom:Dimension marginLeft:Dimension marginRight:Dimension marginTop:Dimension size:Size title',
  EmbeddedObjectBorder: 'color:OptionalColor dashStyle propertyState width:Dimension',
  Equation: 'suggestedDeletionIds* suggestedInsertionIds*',
  Footer: 'content:StructuralElement* footerId',
  Footnote: 'content:StructuralElement* footnoteId',
  FootnoteReference:
    'footnoteId footnoteNumber suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  Header: 'content:StructuralElement* headerId',
  HorizontalRule:
    'suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  ImageProperties:
    'angle# brightness# contentUri contrast# cropProperties:CropProperties sourceUri transparency#',
  InlineObject:
    'inlineObjectProperties:InlineObjectProperties objectId suggestedDeletionIds* suggestedInlineObjectPropertiesChanges:SuggestedInlineObjectProperties% suggestedInsertionId',
  InlineObjectElement:
    'inlineObjectId suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  InlineObjectProperties: 'embeddedObject:EmbeddedObject',
  InsertInlineImageResponse: 'objectId',
  InsertInlineSheetsChartResponse: 'objectId',
  LinkedContentReference: 'sheetsChartReference:SheetsChartReference',
  List: 'listProperties:ListProperties suggestedDeletionIds* suggestedInsertionId suggestedListPropertiesChanges:SuggestedListProperties%',
  ListProperties: 'nestingLevels:NestingLevel*',
  NamedRange: 'name namedRangeId ranges:Range*',
  NamedRanges: 'name namedRanges:NamedRange*',
  NamedStyles: 'styles:NamedStyle*',
  NestingLevel:
    'bulletAlignment glyphFormat glyphSymbol glyphType indentFirstLine:Dimension indentStart:Dimension startNumber# textStyle:TextStyle',
  ObjectReferences: 'objectIds*',
  PageBreak:
    'suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  Paragraph:
    'bullet:Bullet elements:ParagraphElement* paragraphStyle:ParagraphStyle positionedObjectIds* suggestedBulletChanges:SuggestedBullet% suggestedParagraphStyleChanges:SuggestedParagraphStyle% suggestedPositionedObjectIds:ObjectReferences%',
  ParagraphElement:
    'autoText:AutoText columnBreak:ColumnBreak dateElement:DateElement endIndex# equation:Equation footnoteReference:FootnoteReference horizontalRule:HorizontalRule inlineObjectElement:InlineObjectElement pageBreak:PageBreak person:Person richLink:RichLink startIndex# textRun:TextRun',
  Person:
    'personId personProperties:PersonProperties suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  PositionedObject:
    'objectId positionedObjectProperties:PositionedObjectProperties suggestedDeletionIds* suggestedInsertionId suggestedPositionedObjectPropertiesChanges:SuggestedPositionedObjectProperties%',
  PositionedObjectPositioning: 'layout leftOffset:Dimension topOffset:Dimension',
  PositionedObjectProperties:
    'embeddedObject:EmbeddedObject positioning:PositionedObjectPositioning',
  ReplaceAllTextResponse: 'occurrencesChanged#',
  Response:
    'addDocumentTab:AddDocumentTabResponse createFooter:CreateFooterResponse createFootnote:CreateFootnoteResponse createHeader:CreateHeaderResponse createNamedRange:CreateNamedRangeResponse insertInlineImage:InsertInlineImageResponse insertInlineSheetsChart:InsertInlineSheetsChartResponse replaceAllText:ReplaceAllTextResponse',
  RichLink:
    'richLinkId richLinkProperties:RichLinkProperties suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
  SectionBreak: 'sectionStyle:SectionStyle suggestedDeletionIds* suggestedInsertionIds*',
  SheetsChartReference: 'chartId# spreadsheetId',
  StructuralElement:
    'endIndex# paragraph:Paragraph sectionBreak:SectionBreak startIndex# table:Table tableOfContents:TableOfContents',
  SuggestedBullet: 'bullet:Bullet bulletSuggestionState:BulletSuggestionState',
  SuggestedDateElementProperties:
    'dateElementProperties:DateElementProperties dateElementPropertiesSuggestionState:DateElementPropertiesSuggestionState',
  SuggestedDocumentStyle:
    'documentStyle:DocumentStyle documentStyleSuggestionState:DocumentStyleSuggestionState',
  SuggestedInlineObjectProperties:
    'inlineObjectProperties:InlineObjectProperties inlineObjectPropertiesSuggestionState:InlineObjectPropertiesSuggestionState',
  SuggestedListProperties:
    'listProperties:ListProperties listPropertiesSuggestionState:ListPropertiesSuggestionState',
  SuggestedNamedStyles:
    'namedStyles:NamedStyles namedStylesSuggestionState:NamedStylesSuggestionState',
  SuggestedParagraphStyle:
    'paragraphStyle:ParagraphStyle paragraphStyleSuggestionState:ParagraphStyleSuggestionState',
  SuggestedPositionedObjectProperties:
    'positionedObjectProperties:PositionedObjectProperties positionedObjectPropertiesSuggestionState:PositionedObjectPropertiesSuggestionState',
  SuggestedTableCellStyle:
    'tableCellStyle:TableCellStyle tableCellStyleSuggestionState:TableCellStyleSuggestionState',
  SuggestedTableRowStyle:
    'tableRowStyle:TableRowStyle tableRowStyleSuggestionState:TableRowStyleSuggestionState',
  SuggestedTextStyle: 'textStyle:TextStyle textStyleSuggestionState:TextStyleSuggestionState',
  Tab: 'childTabs:Tab* documentTab:DocumentTab tabProperties:TabProperties',
  Table:
    'columns# rows# suggestedDeletionIds* suggestedInsertionIds* tableRows:TableRow* tableStyle:TableStyle',
  TableCell:
    'content:StructuralElement* endIndex# startIndex# suggestedDeletionIds* suggestedInsertionIds* suggestedTableCellStyleChanges:SuggestedTableCellStyle% tableCellStyle:TableCellStyle',
  TableOfContents: 'content:StructuralElement* suggestedDeletionIds* suggestedInsertionIds*',
  TableRow:
    'endIndex# startIndex# suggestedDeletionIds* suggestedInsertionIds* suggestedTableRowStyleChanges:SuggestedTableRowStyle% tableCells:TableCell* tableRowStyle:TableRowStyle',
  TableStyle: 'tableColumnProperties:TableColumnProperties*',
  TextRun:
    'content suggestedDeletionIds* suggestedInsertionIds* suggestedTextStyleChanges:SuggestedTextStyle% textStyle:TextStyle',
};
