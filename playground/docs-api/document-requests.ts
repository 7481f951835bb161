/** What belongs to the document as a whole: named ranges, page breaks and tabs. */

import { type Handler, insertionOf, rangeOf } from './context.ts';
import { blankTab, list, object } from './load.ts';

const createNamedRange: Handler = (body, context) => {
  const name = String(body.name ?? '');
  if (name.length < 1 || name.length > 256) {
    throw context.refuse('The name must be between 1 and 256 characters in length.');
  }
  const { tape, start, end } = rangeOf(body.range, context);
  if (end === start) throw context.refuse('Invalid range: range must not be empty');
  const id = context.newId('kix.');
  tape.ranges.push({ id, name, start, end });
  return { namedRangeId: id };
};

const deleteNamedRange: Handler = (body, { document, refuse }) => {
  const { namedRangeId, name } = body;
  if (!namedRangeId && !name) throw refuse('ID or name for named range must be set');
  const wanted = list(object(body.tabsCriteria).tabIds).map(String);
  let found = false;
  for (const { properties, body: tape } of document.tabs) {
    if (wanted.length > 0 && !wanted.includes(String(properties.tabId))) continue;
    const before = tape.ranges.length;
    tape.ranges = tape.ranges.filter((range) =>
      namedRangeId ? range.id !== namedRangeId : range.name !== name,
    );
    found ||= tape.ranges.length < before;
  }
  if (!found && namedRangeId) {
    throw refuse(`The named range with ID ${String(namedRangeId)} was not found.`);
  }
  return undefined;
};

const insertPageBreak: Handler = (body, context) => {
  const { tape, index } = insertionOf(body, context);
  tape.splice(index, 0, [{ kind: 'atom', name: 'pageBreak', value: {}, style: {} }]);
  return undefined;
};

const addDocumentTab: Handler = (body, { document, newId }) => {
  const asked = object(body.tabProperties);
  const index = Number(asked.index ?? document.tabs.length);
  const tab = blankTab(
    newId('t.'),
    String(asked.title ?? `Tab ${document.tabs.length + 1}`),
    index,
  );
  if (asked.parentTabId) {
    tab.properties.parentTabId = asked.parentTabId;
    tab.properties.nestingLevel = 1;
  }
  document.tabs.push(tab);
  return { tabProperties: tab.properties };
};

/** Handlers by the name of their request. */
export const documentRequests: Readonly<Record<string, Handler>> = {
  createNamedRange,
  deleteNamedRange,
  insertPageBreak,
  addDocumentTab,
};
