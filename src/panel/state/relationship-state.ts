/** Which relationship the panel is about, which session is open, and which document belongs to whom. */

import { computed, signal } from '@preact/signals';
import { newId } from '../../core/ids.ts';
import type { Result } from '../../core/problem.ts';
import { dayOf } from '../../core/tracking/agreed-actions.ts';
import type { LinkedDocument, Relationship, Session } from '../../core/tracking/records.ts';
import type { PanelServices } from '../services/panel-services.ts';
import type { NoticeState } from './notice-state.ts';

type Choice = Pick<Relationship, 'name' | 'role' | 'people'>;
type Seen = Pick<LinkedDocument, 'key' | 'title'>;

export function createRelationshipState(services: PanelServices, notice: NoticeState) {
  const { store, now, random } = services;
  const all = signal<readonly Relationship[]>([]);
  const currentId = signal<string | undefined>(undefined);
  const session = signal<Session | undefined>(undefined);
  const document = signal<LinkedDocument | undefined>(undefined);
  const loaded = signal(false);
  const current = computed(() => all.value.find((one) => one.id === currentId.value));
  let seen: Seen | undefined;

  async function load(): Promise<void> {
    const result = notice.report(await store.relationships());
    if (!result.ok) return;
    all.value = result.value;
    // Also later: the first relationship may have been made in the panel of another window.
    if (currentId.value === undefined && result.value[0]) {
      const newest = result.value.reduce((a, b) => (b.createdAt > a.createdAt ? b : a));
      await switchTo(newest.id);
    }
    loaded.value = true;
  }

  async function switchTo(id: string): Promise<void> {
    if (currentId.value === id && session.value) return;
    currentId.value = id;
    session.value = undefined;
    const at = now();
    const opened = notice.report(
      await store.openSession({
        v: 1,
        id: newId(random),
        relationshipId: id,
        day: dayOf(at),
        startedAt: at.toISOString(),
      }),
    );
    if (opened.ok && currentId.value === id) session.value = opened.value;
  }

  async function save(relationship: Relationship): Promise<Result<void>> {
    const saved = notice.heed(await store.saveRelationship(relationship));
    if (saved.ok) {
      all.value = [...all.value.filter((one) => one.id !== relationship.id), relationship];
    }
    return saved;
  }

  async function link(of: Seen, relationshipId: string): Promise<void> {
    const linked: LinkedDocument = {
      v: 1,
      ...of,
      relationshipId,
      lastSeenAt: now().toISOString(),
    };
    const saved = notice.report(await store.saveDocument(linked));
    if (saved.ok && seen?.key === of.key) document.value = linked;
  }

  return {
    all,
    current,
    session,
    document,
    loaded,
    load,
    switchTo,

    async create(choice: Choice): Promise<Result<void>> {
      const id = newId(random);
      const saved = await save({
        v: 1,
        id,
        ...choice,
        phase: 'launch',
        createdAt: now().toISOString(),
      });
      if (!saved.ok) return saved;
      await switchTo(id);
      if (seen && !document.value) await link(seen, id);
      return saved;
    },

    async change(change: Partial<Pick<Relationship, 'role' | 'phase'>>): Promise<void> {
      if (current.value) await save({ ...current.value, ...change });
    },

    /** A page came into view: its relationship becomes the current one, or it joins the current one. */
    async meet(of: Seen | undefined): Promise<void> {
      const same = of?.key === seen?.key && of?.title === seen?.title;
      seen = of;
      if (same && document.value) return;
      document.value = undefined;
      if (!of) return;
      const found = notice.report(await store.document(of.key));
      if (!found.ok || seen?.key !== of.key) return;
      const owner = found.value && all.value.find((one) => one.id === found.value?.relationshipId);
      if (owner) {
        document.value = found.value;
        await switchTo(owner.id);
        await link(of, owner.id);
      } else if (current.value) {
        await link(of, current.value.id);
      }
    },

    /** The document in view shall belong to the current relationship. */
    async moveHere(): Promise<void> {
      if (seen && current.value) await link(seen, current.value.id);
    },
  };
}

export type RelationshipState = ReturnType<typeof createRelationshipState>;
