/** Hands the services and the state made of them to components, which never import either. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelState } from '../state/panel-state.ts';
import type { PanelServices } from './panel-services.ts';

/** What every component may ask for. */
export interface Panel {
  readonly services: PanelServices;
  readonly state: PanelState;
}

export const ServicesContext = createContext<Panel | undefined>(undefined);

/** The panel's services and state; only inside a mounted panel. */
export function usePanel(): Panel {
  const panel = useContext(ServicesContext);
  if (!panel) throw new Error('usePanel outside of a mounted panel');
  return panel;
}
