/** What a person does with an agreement that stands in a document: answer, share, agree, acknowledge, review. */

import type { ReadAgreement } from '../../core/agreements/agreement-rows.ts';
import { consensusCell, readConsensus } from '../../core/agreements/consensus.ts';
import { fillParties } from '../../core/agreements/parties.ts';
import type { RowEdit } from '../../core/agreements/row-edits.ts';
import { fail, type Result } from '../../core/problem.ts';
import { dayOf } from '../../core/tracking/agreed-actions.ts';
import {
  beginAgreement,
  changeReview,
  nextVersion,
  noteAcknowledged,
  noteShared,
  planAcknowledgement,
  planSharing,
  writeDraft,
} from '../../core/tracking/agreement-life.ts';
import type { AgreementRecord } from '../../core/tracking/agreement-record.ts';
import { ownName, ownSide, peopleFor } from '../helpers/agreement-people.ts';
import type { PanelServices } from '../services/panel-services.ts';
import { type AgreementState, knownOf } from './agreement-state.ts';
import type { NoticeState } from './notice-state.ts';
import type { RelationshipState } from './relationship-state.ts';

export function createAgreementActs(
  services: PanelServices,
  relationship: RelationshipState,
  agreements: AgreementState,
  notice: NoticeState,
) {
  const today = () => dayOf(services.now());
  const me = (record: AgreementRecord) => ownName(record, relationship.current.value);

  /** Writes into the document, and reads again what stands there then. */
  async function write(
    record: AgreementRecord,
    edits: readonly RowEdit[],
  ): Promise<Result<unknown>> {
    const of = agreements.documentInView.value;
    if (!of || of.documentId !== record.documentId) return notice.heed(fail('docs-not-found'));
    const written = notice.heed(await services.agreements.edit(of, knownOf(record), edits));
    // Also after a failure: most often somebody else has changed what stands there.
    await agreements.refresh();
    return written;
  }

  return {
    today,

    /** Keeps the user's own answer in this browser. */
    draft: (record: AgreementRecord, key: string, text: string) =>
      agreements.save(writeDraft(record, key, text)),

    /** Writes the user's answers into their column, where nobody has written something else. */
    async share(record: AgreementRecord, read: ReadAgreement): Promise<void> {
      const { edits } = planSharing(record, read);
      if (edits.length === 0) return;
      const written = await write(record, edits);
      if (written.ok) await agreements.save(noteShared(record, edits));
    },

    /** Writes what both agree on a clause, with the user's name and the day. */
    async agreeOn(
      record: AgreementRecord,
      read: ReadAgreement,
      key: string,
      text: string,
    ): Promise<Result<unknown>> {
      const cell = read.clauses.find((one) => one.key === key)?.cells.agreed;
      if (!cell) return notice.heed(fail('row-not-certain'));
      if (readConsensus(cell.text).text === text.trim())
        return notice.heed({ ok: true, value: null });
      const to = consensusCell({ text, by: me(record), on: today() });
      return write(record, [{ key, column: 'agreed', from: cell.text, to }]);
    },

    /** Writes that the user has read and agrees to this version. */
    async acknowledge(record: AgreementRecord, read: ReadAgreement): Promise<void> {
      const edits = planAcknowledgement(read, me(record), today(), record.version);
      if (!edits) {
        notice.heed(fail('row-not-certain'));
        return;
      }
      const written = await write(record, edits);
      if (written.ok) await agreements.save(noteAcknowledged(record, read, today()));
    },

    /** Makes the next version, in the document first. */
    async newVersion(record: AgreementRecord): Promise<void> {
      const of = agreements.documentInView.value;
      if (!of || of.documentId !== record.documentId) {
        notice.heed(fail('docs-not-found'));
        return;
      }
      const made = notice.heed(
        await services.agreements.nextVersion(of, knownOf(record), record.version),
      );
      if (made.ok) await agreements.save(nextVersion(record));
      await agreements.refresh();
    },

    /** Moves a review to another day, here and in the document where its row still says the old one. */
    async moveReview(
      record: AgreementRecord,
      read: ReadAgreement,
      key: string,
      due: string,
    ): Promise<void> {
      const planned = read.reviews.find((one) => one.key === key && one.kind === 'sound')?.cells[1];
      const old = record.reviews.find((one) => one.key === key)?.due;
      if (planned && planned.text.trim() === old) {
        const written = await write(record, [{ key, column: 1, from: planned.text, to: due }]);
        if (!written.ok) return;
      }
      await agreements.save(changeReview(record, key, { due }));
    },

    /** Marks a review as held today, here and in the document where its row is certain. */
    async holdReview(record: AgreementRecord, read: ReadAgreement, key: string): Promise<void> {
      const row = read.reviews.find((one) => one.key === key && one.kind === 'sound');
      const held = row?.cells[2];
      if (held && held.text.trim() === '') {
        const written = await write(record, [{ key, column: 2, from: '', to: today() }]);
        if (!written.ok) return;
      }
      await agreements.save(changeReview(record, key, { heldOn: today() }));
    },

    /** Takes up an agreement that somebody else has put into the document. */
    async takeUp(read: ReadAgreement): Promise<void> {
      const of = agreements.documentInView.value;
      const current = relationship.current.value;
      const template = agreements.templates.value.find(({ id }) => id === read.templateId);
      if (!of || !current || !template) return;
      const record = beginAgreement({
        mark: read.mark,
        relationshipId: current.id,
        documentId: of.documentId,
        tabId: read.tabId,
        // Sections that were switched off stand nowhere: they are no clauses of this agreement.
        template: withClausesOf(template, read),
        people: fillParties(template, peopleFor(template, current)),
        side: ownSide(template, current.role),
        date: today(),
        now: services.now(),
      });
      const reviews = record.reviews.filter(({ key }) =>
        read.reviews.some((one) => one.key === key),
      );
      await agreements.save({ ...record, reviews, version: read.version ?? 1 });
      await agreements.refresh();
    },
  };
}

function withClausesOf(template: AgreementRecord['template'], read: ReadAgreement) {
  const keys = new Set(read.clauses.map(({ key }) => key));
  const sections = template.sections.filter(
    (section) => !('topics' in section) || section.topics.some(({ key }) => keys.has(key)),
  );
  return { ...template, sections };
}
