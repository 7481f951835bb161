/** Puts the panel into an element; whoever calls brings the services. */

// Tests see this file without the bundler's own types.
/// <reference path="./css.d.ts" />

import { render } from 'preact';
import { App } from './components/App.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/header.css';
import './styles/views.css';
import './styles/cards.css';
import './styles/forms.css';
import './styles/browse.css';
import './styles/agreement.css';
import type { PanelServices } from './services/panel-services.ts';
import { ServicesContext } from './services/services-context.ts';
import { createPanelState } from './state/panel-state.ts';

/** Mounts the panel and starts to follow the page; the answer takes both back. */
export function mountPanel(root: HTMLElement, services: PanelServices): () => void {
  const state = createPanelState(services);
  root.classList.add('groundwork');
  render(
    <ServicesContext.Provider value={{ services, state }}>
      <App />
    </ServicesContext.Provider>,
    root,
  );
  const stop = state.start();
  return () => {
    stop();
    render(null, root);
  };
}
