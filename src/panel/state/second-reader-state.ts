/** Whether the browser has a language model of its own, and whether the user wants it to read along. */

import { signal } from '@preact/signals';
import type { PanelServices } from '../services/panel-services.ts';

export function createSecondReaderState({ secondReader }: PanelServices) {
  const availability = signal<'ready' | 'to download' | 'none'>('none');
  const isOn = signal(false);
  /** How switching it on goes: the browser may have to download its model first. */
  const opening = signal<'idle' | 'underway' | 'failed'>('idle');

  return {
    availability,
    isOn,
    opening,
    async set(on: boolean): Promise<void> {
      if (!on) {
        secondReader.switchOff();
        isOn.value = false;
        return;
      }
      opening.value = 'underway';
      isOn.value = await secondReader.switchOn();
      opening.value = isOn.value ? 'idle' : 'failed';
    },
    async load(): Promise<void> {
      availability.value = await secondReader.availability();
      isOn.value = availability.value !== 'none' && secondReader.isOn();
    },
  };
}

export type SecondReaderState = ReturnType<typeof createSecondReaderState>;
