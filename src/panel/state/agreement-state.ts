/** The agreements of the relationship and the document: which there are, and which view is open. */

import { computed, signal } from '@preact/signals';
import type { ReadAgreement } from '../../core/agreements/agreement-rows.ts';
import type { Block } from '../../core/agreements/blocks.ts';
import type { Written } from '../../core/agreements/insert-plan.ts';
import { templates as library } from '../../core/agreements/library.ts';
import { readProgramTemplate } from '../../core/agreements/program-template.ts';
import type { KnownAgreement } from '../../core/agreements/read-agreement.ts';
import type { Template } from '../../core/agreements/template.ts';
import type { Problem, Result } from '../../core/problem.ts';
import type { AgreementRecord } from '../../core/tracking/agreement-record.ts';
import type { InsertPlace } from '../../messaging/protocol.ts';
import type { DocumentOf, PanelServices } from '../services/panel-services.ts';
import type { NoticeState } from './notice-state.ts';
import type { PageState } from './page-state.ts';
import type { RelationshipState } from './relationship-state.ts';

/** What is open in the view of agreements. */
export type AgreementPlace =
  | { readonly at: 'library' }
  | { readonly at: 'template'; readonly id: string }
  | { readonly at: 'agreement'; readonly mark: string };

/** What to say about the last insert or copy. */
export type AgreementProgress =
  | { readonly at: 'rest' }
  | { readonly at: 'working' }
  | {
      readonly at: 'inserted';
      readonly document: DocumentOf;
      readonly written: Written;
      readonly mark: string;
    }
  | { readonly at: 'taken-out' }
  | { readonly at: 'copied' }
  | { readonly at: 'problem'; readonly problem: Problem };

/** What reading a row needs to know of a record. */
export function knownOf({ id, documentId, template, people }: AgreementRecord): KnownAgreement {
  return { mark: id, documentId, template, people };
}

export function createAgreementState(
  services: PanelServices,
  relationship: RelationshipState,
  page: PageState,
  notice: NoticeState,
) {
  const place = signal<AgreementPlace>({ at: 'library' });
  const progress = signal<AgreementProgress>({ at: 'rest' });
  const records = signal<readonly AgreementRecord[]>([]);
  const read = signal<readonly ReadAgreement[]>([]);
  const headings = signal<readonly string[]>([]);
  const readProblem = signal<Problem | undefined>(undefined);
  const own = signal<readonly Template[]>([]);

  const documentInView = computed(() => {
    const now = page.page.value;
    return now?.kind === 'google-docs' ? now.document : undefined;
  });

  async function load(): Promise<void> {
    const id = relationship.current.value?.id;
    const kept = notice.report(await services.store.templates());
    if (kept.ok) own.value = kept.value;
    if (!id) return;
    const result = notice.report(await services.store.agreements(id));
    if (result.ok && relationship.current.value?.id === id) records.value = result.value;
  }

  /** Reads the document in view; what another document said is forgotten first. */
  async function refresh(): Promise<void> {
    const of = documentInView.value;
    if (!of) {
      read.value = [];
      headings.value = [];
      return;
    }
    const report = await services.agreements.read(of, records.value.map(knownOf));
    if (documentInView.value !== of) return;
    readProblem.value = report.ok ? undefined : report.problem;
    read.value = report.ok ? report.value.agreements : [];
    headings.value = report.ok ? report.value.headings : [];
  }

  async function save(record: AgreementRecord): Promise<Result<void>> {
    const saved = notice.heed(await services.store.saveAgreement(record));
    if (saved.ok) records.value = [...records.value.filter(({ id }) => id !== record.id), record];
    return saved;
  }

  async function insert(
    of: DocumentOf,
    where: InsertPlace,
    blocks: readonly Block[],
    record: (written: Written) => AgreementRecord,
  ): Promise<void> {
    if (progress.value.at === 'working') return;
    progress.value = { at: 'working' };
    const result = await services.agreements.insert(of, where, blocks);
    if (!result.ok) {
      progress.value = { at: 'problem', problem: result.problem };
      return;
    }
    const kept = record(result.value);
    await save(kept);
    progress.value = { at: 'inserted', document: of, written: result.value, mark: kept.id };
    await refresh();
  }

  async function takeOut(): Promise<void> {
    const done = progress.value;
    if (done.at !== 'inserted') return;
    progress.value = { at: 'working' };
    const result = await services.agreements.takeOut(done.document, done.written);
    if (!result.ok) {
      progress.value = { at: 'problem', problem: result.problem };
      return;
    }
    const deleted = notice.report(await services.store.deleteAgreement(done.mark));
    if (deleted.ok) records.value = records.value.filter(({ id }) => id !== done.mark);
    progress.value = { at: 'taken-out' };
    await refresh();
  }

  return {
    place,
    progress,
    records,
    read,
    headings,
    readProblem,
    documentInView,
    /** The library, and behind it what programs have brought. */
    templates: computed(() => [...library, ...own.value]),
    load,
    refresh,
    save,
    insert,
    takeOut,
    open(to: AgreementPlace) {
      place.value = to;
      progress.value = { at: 'rest' };
    },
    async copy(blocks: readonly Block[]): Promise<void> {
      const result = await services.agreements.copy(blocks);
      progress.value = result.ok ? { at: 'copied' } : { at: 'problem', problem: result.problem };
    },
    /** Takes up a program's template from the text of a file. */
    async addTemplate(text: string): Promise<void> {
      const template = notice.heed(readProgramTemplate(text));
      if (!template.ok) return;
      const saved = notice.heed(await services.store.saveTemplate(template.value));
      if (!saved.ok) return;
      own.value = [...own.value.filter(({ id }) => id !== template.value.id), template.value];
    },
  };
}

export type AgreementState = ReturnType<typeof createAgreementState>;
