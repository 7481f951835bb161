/** What one reading of a document says, tab by tab; total on any JSON that the API may answer. */

import { fail, ok, type Result } from '../problem.ts';
import type { StructuralElement } from './types.ts';

/** A tab of a document; nested tabs stand beside their parents, in reading order. */
interface TabSnapshot {
  readonly tabId: string;
  readonly title: string;
  readonly content: readonly StructuralElement[];
}

/** A document at one revision; the revision is missing where the reader may not edit. */
export interface Snapshot {
  readonly documentId: string;
  readonly title: string;
  readonly revisionId: string | undefined;
  readonly tabs: readonly TabSnapshot[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const contentOf = (body: unknown) =>
  (isObject(body) ? objects(body.content) : []) as readonly StructuralElement[];

function tabsOf(list: unknown): TabSnapshot[] {
  return objects(list).flatMap((tab) => {
    const properties = isObject(tab.tabProperties) ? tab.tabProperties : {};
    const body = isObject(tab.documentTab) ? tab.documentTab.body : undefined;
    const here = {
      tabId: text(properties.tabId),
      title: text(properties.title),
      content: contentOf(body),
    };
    return [here, ...tabsOf(tab.childTabs)];
  });
}

/** Reads a `documents.get` answer, in the shape with tabs or in the older one with a single body. */
export function readSnapshot(json: unknown): Result<Snapshot> {
  if (!isObject(json) || typeof json.documentId !== 'string') return fail('docs-unreadable');
  const tabs = tabsOf(json.tabs);
  if (tabs.length === 0 && isObject(json.body)) {
    tabs.push({ tabId: 't.0', title: '', content: contentOf(json.body) });
  }
  return ok({
    documentId: json.documentId,
    title: text(json.title),
    revisionId: typeof json.revisionId === 'string' ? json.revisionId : undefined,
    tabs,
  });
}
