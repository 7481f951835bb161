/** Decides how tabs are added, moved, renamed and deleted. */

import { blankTab } from '../blank.ts';
import { type Context, type Handler, maskFor, tabOf } from '../context.ts';
import { object, type StoredDocument, type Tab } from '../load.ts';
import { names } from '../schema/masks.ts';
import type { Json } from '../tape.ts';

const parentOf = ({ properties }: Tab) => properties.parentTabId || undefined;

/** The tabs below one, or those of the first level. */
const childrenOf = (tabs: readonly Tab[], parentTabId: unknown) =>
  tabs.filter((tab) => parentOf(tab) === (parentTabId || undefined));

/** All tabs in the order that the editor shows them in, so that the first one is the first. */
function inOrder(tabs: readonly Tab[], parentTabId?: unknown): Tab[] {
  return childrenOf(tabs, parentTabId).flatMap((tab) => [
    tab,
    ...inOrder(tabs, tab.properties.tabId),
  ]);
}

function checkTitle(
  document: StoredDocument,
  title: unknown,
  self: Tab | undefined,
  { refuse }: Context,
) {
  if (document.tabs.some((tab) => tab !== self && tab.properties.title === title)) {
    throw refuse(`A tab with the title '${String(title)}' already exists.`);
  }
}

/** Puts a tab at an index among the children of its parent, and numbers them anew. */
function place(document: StoredDocument, tab: Tab, index: unknown, { refuse }: Context): void {
  const others = document.tabs.filter((one) => one !== tab);
  const siblings = childrenOf(others, parentOf(tab));
  const wanted = Number(index ?? siblings.length);
  if (!(wanted >= 0 && wanted <= siblings.length)) throw refuse(`Invalid tab index: ${wanted}`);
  const numbered = siblings.toSpliced(wanted, 0, tab);
  numbered.forEach((one, i) => {
    one.properties = { ...one.properties, index: i };
  });
  const rest = others.filter((one) => !siblings.includes(one));
  document.tabs = inOrder([...numbered, ...rest]);
}

const addDocumentTab: Handler = (body, context) => {
  const { document, refuse, newId } = context;
  const { title: wanted, parentTabId, iconEmoji, index } = object(body.tabProperties);
  let number = document.tabs.length + 1;
  while (document.tabs.some(({ properties }) => properties.title === `Tab ${number}`)) number++;
  const title = wanted || `Tab ${number}`;
  checkTitle(document, title, undefined, context);
  const parent = parentTabId
    ? document.tabs.find(({ properties }) => properties.tabId === parentTabId)
    : undefined;
  if (parentTabId && !parent) throw refuse(`The tab ID '${String(parentTabId)}' was not found.`);
  const tab = blankTab({
    tabId: newId('t.'),
    title,
    ...(parent
      ? { parentTabId, nestingLevel: Number(parent.properties.nestingLevel ?? 0) + 1 }
      : {}),
    ...(iconEmoji ? { iconEmoji } : {}),
  });
  place(document, tab, index, context);
  return { tabProperties: tab.properties };
};

const requireTab = (properties: Json, context: Context): Tab => {
  if (!properties.tabId) throw context.refuse('The tab ID must be specified.');
  return tabOf(properties, context);
};

const deleteTab: Handler = (body, context) => {
  const { document } = context;
  const tab = requireTab(body, context);
  const gone = [tab, ...inOrder(document.tabs, tab.properties.tabId)];
  if (gone.length === document.tabs.length) {
    throw context.refuse('The last tab of a document cannot be deleted.');
  }
  document.tabs = document.tabs.filter((one) => !gone.includes(one));
  childrenOf(document.tabs, parentOf(tab)).forEach((one, i) => {
    one.properties = { ...one.properties, index: i };
  });
  return undefined;
};

const updateDocumentTabProperties: Handler = (body, context) => {
  const { document } = context;
  const change = object(body.tabProperties);
  const tab = requireTab(change, context);
  const mask = maskFor(body, 'TabProperties', context);
  if (names(mask, 'title')) {
    if (!change.title) throw context.refuse('The title of a tab cannot be empty.');
    checkTitle(document, change.title, tab, context);
    tab.properties = { ...tab.properties, title: change.title };
  }
  if (names(mask, 'iconEmoji')) {
    const { iconEmoji: _, ...rest } = tab.properties;
    tab.properties = change.iconEmoji ? { ...rest, iconEmoji: change.iconEmoji } : rest;
  }
  // A `*` without an index leaves the tab where it is.
  if (names(mask, 'index') && (change.index !== undefined || body.fields !== '*')) {
    place(document, tab, change.index ?? 0, context);
  }
  return undefined;
};

/** Handlers by the name of their request. */
export const tabRequests: Readonly<Record<string, Handler>> = {
  addDocumentTab,
  deleteTab,
  updateDocumentTabProperties,
};
