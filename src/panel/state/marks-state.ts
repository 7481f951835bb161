/** What was ticked or set aside in the open session; private to this browser. */

import { computed, signal } from '@preact/signals';
import type { ActionId } from '../../core/framework/framework.ts';
import { newId } from '../../core/ids.ts';
import { fail, type Result } from '../../core/problem.ts';
import type { RankHistory } from '../../core/relevance/notes.ts';
import type { Mark } from '../../core/tracking/records.ts';
import type { PanelServices } from '../services/panel-services.ts';
import type { NoticeState } from './notice-state.ts';
import type { RelationshipState } from './relationship-state.ts';

export function createMarksState(
  services: PanelServices,
  relationship: RelationshipState,
  notice: NoticeState,
) {
  const marks = signal<readonly Mark[]>([]);
  const today = computed(() =>
    marks.value.filter((mark) => mark.sessionId === relationship.session.value?.id),
  );

  async function add(
    actionId: ActionId,
    kind: Mark['kind'],
    evidence?: string,
  ): Promise<Result<void>> {
    const session = relationship.session.value;
    if (!session) return notice.heed(fail('storage-failed'));
    const mark: Mark = {
      v: 1,
      id: newId(services.random),
      sessionId: session.id,
      relationshipId: session.relationshipId,
      actionId,
      kind,
      ...(evidence ? { evidence } : {}),
      at: services.now().toISOString(),
    };
    const saved = notice.heed(await services.store.saveMark(mark));
    if (saved.ok) marks.value = [...marks.value.filter((one) => one.id !== mark.id), mark];
    return saved;
  }

  return {
    today,
    history: computed<RankHistory>(() => ({
      done: today.value.filter((mark) => mark.kind === 'done').map((mark) => mark.actionId),
      dismissed: today.value.filter((mark) => mark.kind === 'dismissed').map((m) => m.actionId),
    })),
    /** The latest mark of an action in this session. */
    of: (actionId: ActionId): Mark | undefined =>
      today.value.findLast((mark) => mark.actionId === actionId),

    async load(): Promise<void> {
      const id = relationship.current.value?.id;
      if (!id) return;
      const result = notice.report(await services.store.marks(id));
      if (result.ok && relationship.current.value?.id === id) marks.value = result.value;
    },

    done: (actionId: ActionId, evidence: string) => add(actionId, 'done', evidence.trim()),
    dismiss: (actionId: ActionId) => add(actionId, 'dismissed'),

    async undo(mark: Mark): Promise<void> {
      const deleted = notice.heed(await services.store.deleteMark(mark.id));
      if (deleted.ok) marks.value = marks.value.filter((one) => one.id !== mark.id);
    },
  };
}

export type MarksState = ReturnType<typeof createMarksState>;
