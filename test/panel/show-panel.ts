/** Mounts the panel over fake services and gives the queries that a person would use. */

import { within } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { mountPanel } from '../../src/panel/mount.tsx';
import type { PanelServices } from '../../src/panel/services/panel-services.ts';

const mounted: (() => void)[] = [];

afterEach(() => {
  for (const unmount of mounted.splice(0)) unmount();
  document.body.replaceChildren();
});

export function showPanel(services: PanelServices) {
  const root = document.createElement('div');
  document.body.append(root);
  mounted.push(mountPanel(root, services));
  return { root, ...within(root) };
}
