/** The views as tabs: arrow keys move, only the chosen one is in the tab order. */

import type { ComponentChildren } from 'preact';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { type Tab, tabs } from '../state/panel-state.ts';

const tabId = (tab: Tab) => `tab-${tab}`;
const panelId = (tab: Tab) => `view-${tab}`;

export function Tabs() {
  const { state } = usePanel();
  const count = state.agreed.openCount.value;

  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.indexOf(state.tab.value);
    const targets: Record<string, number> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[targets[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    state.tab.value = next;
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={copy.tabs.label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => {
        const chosen = state.tab.value === tab;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-controls={panelId(tab)}
            aria-selected={chosen}
            tabIndex={chosen ? 0 : -1}
            onClick={() => {
              state.tab.value = tab;
            }}
          >
            {copy.tabs[tab]}
            {tab === 'agreed' && count > 0 && (
              <small>
                <span aria-hidden="true">{count}</span>
                <span class="only-read">{copy.openCount(count)}</span>
              </small>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** A view; all stay in the page, so that what is half written survives a look at another one. */
export function TabPanel({ tab, children }: { tab: Tab; children: ComponentChildren }) {
  const { state } = usePanel();
  return (
    <div
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      hidden={state.tab.value !== tab}
    >
      {children}
    </div>
  );
}
