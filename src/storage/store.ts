/** The port of the store: what can be kept and found again; IndexedDB is behind it. */

import type { Template } from '../core/agreements/template.ts';
import type { Result } from '../core/problem.ts';
import type { AgreementRecord } from '../core/tracking/agreement-record.ts';
import type {
  AgreedAction,
  LinkedDocument,
  Mark,
  Relationship,
  Session,
} from '../core/tracking/records.ts';

/** One operation is one transaction; a failure leaves what was there. */
export interface Store {
  relationships(): Promise<Result<Relationship[]>>;
  saveRelationship(relationship: Relationship): Promise<Result<void>>;
  /** The document with a key, if a relationship has it. */
  document(key: string): Promise<Result<LinkedDocument | undefined>>;
  saveDocument(document: LinkedDocument): Promise<Result<void>>;
  /** The session of a relationship on a day; made, in the same transaction, where there is none. */
  openSession(session: Session): Promise<Result<Session>>;
  sessions(relationshipId: string): Promise<Result<Session[]>>;
  marks(relationshipId: string): Promise<Result<Mark[]>>;
  saveMark(mark: Mark): Promise<Result<void>>;
  deleteMark(id: string): Promise<Result<void>>;
  agreedActions(relationshipId: string): Promise<Result<AgreedAction[]>>;
  saveAgreedAction(action: AgreedAction): Promise<Result<void>>;
  agreements(relationshipId: string): Promise<Result<AgreementRecord[]>>;
  saveAgreement(agreement: AgreementRecord): Promise<Result<void>>;
  deleteAgreement(id: string): Promise<Result<void>>;
  /** Templates that a program brought as files; those of ours are in the library. */
  templates(): Promise<Result<Template[]>>;
  saveTemplate(template: Template): Promise<Result<void>>;
  /** Hears of writes from any context of this browser; returns how to stop. */
  onChange(listener: () => void): () => void;
}
