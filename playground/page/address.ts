/** Decides what an address of the playground means: which document, which tab of it, and whether the panel is shown. */

export interface Address {
  readonly documentId: string;
  readonly tabId: string | undefined;
  readonly panel: boolean;
}

/** Addresses look like those of Google Docs: /document/d/ID/edit?tab=t.0 */
export function readAddress(url: URL): Address | undefined {
  const documentId = /^\/document\/d\/([\w-]+)/.exec(url.pathname)?.[1];
  if (!documentId) return undefined;
  return {
    documentId,
    tabId: url.searchParams.get('tab') ?? undefined,
    panel: url.searchParams.get('panel') !== 'off',
  };
}

/** The address as a link, relative to the origin. */
export function writeAddress({ documentId, tabId, panel }: Address): string {
  const query = new URLSearchParams();
  if (tabId) query.set('tab', tabId);
  if (!panel) query.set('panel', 'off');
  const text = query.toString();
  return `/document/d/${documentId}/edit${text ? `?${text}` : ''}`;
}
