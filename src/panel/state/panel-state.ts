/** Puts the state modules together and keeps them in step with the page and the store. */

import { effect, signal, untracked } from '@preact/signals';
import type { PanelServices } from '../services/panel-services.ts';
import { createAgreedState } from './agreed-state.ts';
import { createAgreementActs } from './agreement-acts.ts';
import { createAgreementState } from './agreement-state.ts';
import { createCommitmentsState } from './commitments-state.ts';
import { createMarksState } from './marks-state.ts';
import { createNoticeState } from './notice-state.ts';
import { createPageState, documentKey } from './page-state.ts';
import { createRelationshipState } from './relationship-state.ts';
import { createSecondReaderState } from './second-reader-state.ts';
import { createSuggestionsState } from './suggestions-state.ts';

/** The panel's views. */
export const tabs = ['now', 'agreed', 'agreement'] as const;
export type Tab = (typeof tabs)[number];

export function createPanelState(services: PanelServices) {
  const notice = createNoticeState();
  const relationship = createRelationshipState(services, notice);
  const page = createPageState(services);
  const marks = createMarksState(services, relationship, notice);
  const agreed = createAgreedState(services, relationship, notice);
  const secondReader = createSecondReaderState(services);
  const suggestions = createSuggestionsState(services, page, relationship, marks, secondReader);

  const commitments = createCommitmentsState(services, page, relationship, agreed);
  const agreement = createAgreementState(services, relationship, page, notice);

  async function loadAll(): Promise<void> {
    await relationship.load();
    await Promise.all([marks.load(), agreed.load(), agreement.load()]);
  }

  return {
    notice,
    relationship,
    page,
    marks,
    agreed,
    suggestions,
    secondReader,
    commitments,
    agreement,
    agreementActs: createAgreementActs(services, relationship, agreement, notice),
    tab: signal<Tab>('now'),
    /** Whether the form for another relationship is open. */
    adding: signal(false),

    start(): () => void {
      const stops = [
        page.start(),
        suggestions.start(),
        commitments.start(),
        services.store.onChange(() => void loadAll()),
        effect(() => {
          const now = page.page.value;
          if (!relationship.loaded.value) return;
          untracked(
            () => void relationship.meet(now && { key: documentKey(now), title: now.title }),
          );
        }),
        effect(() => {
          if (!relationship.session.value) return;
          // A new phase or name is no reason to read again.
          untracked(() => void Promise.all([marks.load(), agreed.load(), agreement.load()]));
        }),
      ];
      void loadAll();
      void secondReader.load();
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

export type PanelState = ReturnType<typeof createPanelState>;
