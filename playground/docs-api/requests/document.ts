/** Decides how the styles of a whole tab change, and what becomes of its images. */

import { type Handler, maskFor, tabOf } from '../context.ts';
import { list, object, tapesOf } from '../load.ts';
import { masked } from '../schema/masks.ts';
import type { Json } from '../tape.ts';

const updateDocumentStyle: Handler = (body, context) => {
  const tab = tabOf(body, context);
  const mask = maskFor(body, 'DocumentStyle', context);
  const documentStyle = masked(object(tab.rest.documentStyle), object(body.documentStyle), mask);
  tab.rest = { ...tab.rest, documentStyle };
  return undefined;
};

const updateNamedStyle: Handler = (body, context) => {
  const tab = tabOf(body, context);
  const change = object(body.namedStyle);
  const mask = maskFor(body, 'NamedStyle', context);
  const styles = list(object(tab.rest.namedStyles).styles);
  if (!styles.some(({ namedStyleType }) => namedStyleType === change.namedStyleType)) {
    throw context.refuse('The type of the named style must be specified.');
  }
  const namedStyles = {
    styles: styles.map((style) =>
      style.namedStyleType === change.namedStyleType ? masked(style, change, mask) : style,
    ),
  };
  tab.rest = { ...tab.rest, namedStyles };
  return undefined;
};

const deletePositionedObject: Handler = (body, context) => {
  const tab = tabOf(body, context);
  const id = String(body.objectId ?? '');
  const { [id]: found, ...others } = object(tab.rest.positionedObjects);
  if (!found) throw context.refuse(`The positioned object with ID ${id} was not found.`);
  const { positionedObjects: _, ...rest } = tab.rest;
  tab.rest = Object.keys(others).length > 0 ? { ...rest, positionedObjects: others } : rest;
  for (const tape of tapesOf(tab)) {
    tape.cells.forEach((cell, at) => {
      if (cell.kind !== 'newline') return;
      const ids = cell.paragraph.rest.positionedObjectIds as unknown[] | undefined;
      if (!ids?.includes(id)) return;
      const { positionedObjectIds: _ids, ...own } = cell.paragraph.rest;
      const left = ids.filter((one) => one !== id);
      const kept: Json = left.length > 0 ? { ...own, positionedObjectIds: left } : own;
      tape.setParagraph(at, { rest: kept });
    });
  }
  return undefined;
};

/** This stand-in reaches no other machine, so that it has no image to show. */
const noImages: Handler = (_, { refuse }) => {
  throw refuse('There was a problem retrieving the image. The stand-in fetches no images.');
};

/** Handlers by the name of their request. */
export const documentRequests: Readonly<Record<string, Handler>> = {
  updateDocumentStyle,
  updateNamedStyle,
  deletePositionedObject,
  insertInlineImage: noImages,
  replaceImage: noImages,
};
