/** How far the bringing of an agreement into a document has come. */

import { signal } from '@preact/signals';
import type { Block } from '../../core/agreements/blocks.ts';
import type { Problem } from '../../core/problem.ts';
import type { Page } from '../../messaging/protocol.ts';
import type { AgreementChoice, PanelServices } from '../services/panel-services.ts';

/** What to say about the last insert or copy. */
export type AgreementProgress =
  | { readonly at: 'rest' }
  | { readonly at: 'inserting' }
  | { readonly at: 'inserted'; readonly topics: number }
  | { readonly at: 'copied' }
  | { readonly at: 'problem'; readonly problem: Problem };

export function createAgreementState(services: PanelServices) {
  const progress = signal<AgreementProgress>({ at: 'rest' });
  return {
    progress,
    async insert(page: Extract<Page, { kind: 'google-docs' }>, choice: AgreementChoice) {
      if (progress.value.at === 'inserting') return;
      progress.value = { at: 'inserting' };
      const result = await services.agreements.insert(page.document, choice);
      progress.value = result.ok
        ? { at: 'inserted', topics: result.value.topics }
        : { at: 'problem', problem: result.problem };
    },
    async copy(blocks: readonly Block[]) {
      const result = await services.agreements.copy(blocks);
      progress.value = result.ok ? { at: 'copied' } : { at: 'problem', problem: result.problem };
    },
  };
}
