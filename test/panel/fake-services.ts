/** Services in memory for tests of the panel: a page that can be moved, a store that can fail. */

import type { Block } from '../../src/core/agreements/blocks.ts';
import type { Written } from '../../src/core/agreements/insert-plan.ts';
import type { RowEdit } from '../../src/core/agreements/row-edits.ts';
import type { Template } from '../../src/core/agreements/template.ts';
import { fail, ok, type Problem, type Result } from '../../src/core/problem.ts';
import type { Commitment } from '../../src/core/relevance/commitments.ts';
import type { Notes, RankContext, Ranking } from '../../src/core/relevance/notes.ts';
import type { AgreementRecord } from '../../src/core/tracking/agreement-record.ts';
import type {
  AgreedAction,
  LinkedDocument,
  Mark,
  Relationship,
  Session,
} from '../../src/core/tracking/records.ts';
import type { Page, PageEvent } from '../../src/messaging/page-protocol.ts';
import type { AgreementsReport, InsertPlace } from '../../src/messaging/protocol.ts';
import type { PanelServices } from '../../src/panel/services/panel-services.ts';
import type { Store } from '../../src/storage/store.ts';

const now = new Date(2026, 10, 25, 10, 0);

export const relationship: Relationship = {
  v: 1,
  id: 'r1',
  name: 'Ana & Dr. Okafor',
  role: 'mentee',
  phase: 'launch',
  people: ['Ana', 'Dr. Okafor'],
  createdAt: '2026-09-01T09:00:00.000Z',
};

export const docsPage: Page = {
  kind: 'google-docs',
  title: '1:1 notes, autumn',
  document: { origin: 'https://docs.google.com', documentId: 'doc-1', tabId: 't.0' },
};

export const editorPage = {
  kind: 'editor',
  title: 'Notes',
  key: 'page:https://x.test/a',
} satisfies Page;

export function agreedAction(change: Partial<AgreedAction> = {}): AgreedAction {
  return {
    v: 1,
    id: 'a1',
    key: 'A-7F3K',
    relationshipId: 'r1',
    sessionId: 'earlier',
    text: 'Send the aims page',
    owner: 'Ana',
    status: 'open',
    history: [{ at: '2026-11-11T09:00:00.000Z', change: 'agreed' }],
    ...change,
  };
}

function table<T>(key: (item: T) => string, items: readonly T[] = []) {
  return new Map(items.map((item) => [key(item), item]));
}

interface Given {
  relationships?: Relationship[];
  documents?: LinkedDocument[];
  agreed?: AgreedAction[];
  agreements?: AgreementRecord[];
  page?: Result<Page>;
  paragraphs?: string[];
  ranking?: Ranking['now'];
}

export function createFakeServices(given: Given = {}) {
  const kept = {
    relationships: table<Relationship>((one) => one.id, given.relationships),
    documents: table<LinkedDocument>((one) => one.key, given.documents),
    sessions: table<Session>((one) => one.id),
    marks: table<Mark>((one) => one.id),
    agreed: table<AgreedAction>((one) => one.id, given.agreed),
    agreements: table<AgreementRecord>((one) => one.id, given.agreements),
    templates: table<Template>((one) => one.id),
  };
  /** What the test sets and reads. */
  const world = {
    kept,
    failNextWrite: undefined as Problem | undefined,
    allowResult: ok(undefined) as Result<void>,
    insertResult: ok({
      tabId: 't.0',
      start: 1,
      elements: [],
      behind: true,
    }) as Result<Written>,
    takeOutResult: ok(null) as Result<null>,
    report: { agreements: [], headings: [] } as AgreementsReport,
    editResult: ok(null) as Result<null>,
    edits: [] as RowEdit[],
    versions: [] as number[],
    copyResult: ok(undefined) as Result<void>,
    paragraphs: given.paragraphs ?? [],
    readResult: undefined as Result<{ paragraphs: string[] }> | undefined,
    ranking: given.ranking ?? [],
    languageModel: 'none' as 'ready' | 'to download' | 'none',
    isSecondReaderOn: false,
    opensLanguageModel: true,
    reread: undefined as Ranking['now'] | undefined,
    commitments: [] as Commitment[],
    asked: [] as { notes: Notes; context: RankContext }[],
    copied: [] as (readonly Block[])[],
    inserted: [] as { place: InsertPlace; blocks: readonly Block[] }[],
    moveTo: (_page: Result<Page>) => {},
    send: (_event: PageEvent) => {},
  };

  async function write<T>(map: Map<string, T>, key: string, value: T): Promise<Result<void>> {
    const problem = world.failNextWrite;
    world.failNextWrite = undefined;
    if (problem) return { ok: false, problem };
    map.set(key, value);
    return ok(undefined);
  }
  const of = <T extends { relationshipId: string }>(map: Map<string, T>, id: string) =>
    ok([...map.values()].filter((one) => one.relationshipId === id));

  const store: Store = {
    relationships: async () => ok([...kept.relationships.values()]),
    saveRelationship: (one) => write(kept.relationships, one.id, one),
    document: async (key) => ok(kept.documents.get(key)),
    saveDocument: (one) => write(kept.documents, one.key, one),
    openSession: async (one) => {
      const there = [...kept.sessions.values()].find(
        (old) => old.relationshipId === one.relationshipId && old.day === one.day,
      );
      if (!there) kept.sessions.set(one.id, one);
      return ok(there ?? one);
    },
    sessions: async (id) => of(kept.sessions, id),
    marks: async (id) => of(kept.marks, id),
    saveMark: (one) => write(kept.marks, one.id, one),
    deleteMark: async (id) => {
      kept.marks.delete(id);
      return ok(undefined);
    },
    agreedActions: async (id) => of(kept.agreed, id),
    saveAgreedAction: (one) => write(kept.agreed, one.id, one),
    agreements: async (id) => of(kept.agreements, id),
    saveAgreement: (one) => write(kept.agreements, one.id, one),
    deleteAgreement: async (id) => {
      kept.agreements.delete(id);
      return ok(undefined);
    },
    templates: async () => ok([...kept.templates.values()]),
    saveTemplate: (one) => write(kept.templates, one.id, one),
    onChange: () => () => {},
  };

  let seed = 0;
  const services: PanelServices = {
    store,
    page: {
      watch(listener) {
        world.moveTo = listener.onPage;
        world.send = listener.onEvent;
        queueMicrotask(() => listener.onPage(given.page ?? fail('page-not-readable')));
        return () => {};
      },
      allowSite: async () => world.allowResult,
      readDocument: async () => world.readResult ?? ok({ paragraphs: [...world.paragraphs] }),
    },
    agreements: {
      async insert(_document, place, blocks) {
        world.inserted.push({ place, blocks });
        return world.insertResult;
      },
      takeOut: async () => world.takeOutResult,
      read: async () => ok(world.report),
      async edit(_document, _known, edits) {
        world.edits.push(...edits);
        return world.editResult;
      },
      async nextVersion(_document, _known, version) {
        world.versions.push(version);
        return world.editResult;
      },
      async copy(blocks) {
        world.copied.push(blocks);
        return world.copyResult;
      },
    },
    async rank(notes, context) {
      world.asked.push({ notes, context });
      const out = new Set([
        ...(context.history?.done ?? []),
        ...(context.history?.dismissed ?? []),
      ]);
      return world.ranking.filter((one) => !out.has(one.action));
    },
    secondReader: {
      availability: async () => world.languageModel,
      isOn: () => world.isSecondReaderOn,
      async switchOn() {
        world.isSecondReaderOn = world.opensLanguageModel;
        return world.opensLanguageModel;
      },
      switchOff() {
        world.isSecondReaderOn = false;
      },
      reread: async () => world.reread,
    },
    async commitments(notes) {
      return world.commitments.filter(({ paragraph }) => notes.paragraphs[paragraph]);
    },
    now: () => now,
    random: () => {
      seed = (seed * 16807 + 11) % 2147483647;
      return seed / 2147483647;
    },
  };
  return { services, world };
}
