/** The agreed actions of the current relationship, and the steps of their lives. */

import { computed, signal } from '@preact/signals';
import { fail, type Result } from '../../core/problem.ts';
import {
  type AgreedDraft,
  agree,
  agreedSince,
  complete,
  dayOf,
  drop,
  edit,
  fromLastTime,
  reopen,
} from '../../core/tracking/agreed-actions.ts';
import type { AgreedAction } from '../../core/tracking/records.ts';
import type { PanelServices } from '../services/panel-services.ts';
import type { NoticeState } from './notice-state.ts';
import type { RelationshipState } from './relationship-state.ts';

export function createAgreedState(
  services: PanelServices,
  relationship: RelationshipState,
  notice: NoticeState,
) {
  const loaded = signal<readonly AgreedAction[]>([]);
  const all = computed(() =>
    loaded.value.filter((one) => one.relationshipId === relationship.current.value?.id),
  );
  const openedAt = services.now().toISOString();
  const today = () => dayOf(services.now());

  async function save(action: AgreedAction): Promise<Result<void>> {
    const saved = notice.heed(await services.store.saveAgreedAction(action));
    if (saved.ok) loaded.value = [...loaded.value.filter((one) => one.id !== action.id), action];
    return saved;
  }

  return {
    all,
    today,
    openCount: computed(() => all.value.filter((one) => one.status === 'open').length),
    fromLastTime: computed(() => fromLastTime(all.value, openedAt, today())),
    agreedToday: computed(() =>
      all.value.filter((one) => one.sessionId === relationship.session.value?.id),
    ),
    agreedNow: computed(() => all.value.filter((one) => agreedSince(one, openedAt))),

    async load(): Promise<void> {
      const id = relationship.current.value?.id;
      if (!id) return;
      const result = notice.report(await services.store.agreedActions(id));
      if (result.ok && relationship.current.value?.id === id) loaded.value = result.value;
    },

    async agree(draft: AgreedDraft): Promise<Result<void>> {
      const session = relationship.session.value;
      if (!session) return notice.heed(fail('storage-failed'));
      if (!draft.text.trim()) return notice.heed(fail('input-empty'));
      return save(
        agree(draft, {
          relationshipId: session.relationshipId,
          sessionId: session.id,
          now: services.now(),
          random: services.random,
          taken: new Set(all.value.map((one) => one.key)),
        }),
      );
    },

    async edit(action: AgreedAction, draft: AgreedDraft): Promise<Result<void>> {
      if (!draft.text.trim()) return notice.heed(fail('input-empty'));
      return save(edit(action, draft, services.now()));
    },
    complete: (action: AgreedAction) => save(complete(action, services.now())),
    drop: (action: AgreedAction) => save(drop(action, services.now())),
    reopen: (action: AgreedAction) => save(reopen(action, services.now())),
  };
}
