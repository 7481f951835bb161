/** What the panel needs from the world; the extension and the playground each bring their own. */

import type { Block } from '../../core/agreements/blocks.ts';
import type { Written } from '../../core/agreements/insert-plan.ts';
import type { KnownAgreement } from '../../core/agreements/read-agreement.ts';
import type { RowEdit } from '../../core/agreements/row-edits.ts';
import type { Random } from '../../core/ids.ts';
import type { Result } from '../../core/problem.ts';
import type { Commitment } from '../../core/relevance/commitments.ts';
import type { Notes, RankContext, RankedAction } from '../../core/relevance/notes.ts';
import type { Page, PageEvent } from '../../messaging/page-protocol.ts';
import type { AgreementsReport, InsertPlace } from '../../messaging/protocol.ts';
import type { Store } from '../../storage/store.ts';

/** The page beside the panel. */
export interface PageService {
  /** Follows the page of the active tab; `onPage` hears each new page or why there is none. */
  watch(listener: {
    onPage(page: Result<Page>): void;
    onEvent(event: PageEvent): void;
  }): () => void;
  /** Asks for permission to read this site; call it from a click. */
  allowSite(): Promise<Result<void>>;
  /** The paragraphs of a Google Doc, through its own export. */
  readDocument(document: DocumentOf): Promise<Result<{ paragraphs: string[] }>>;
}

/** A tab of a Google Doc. */
export type DocumentOf = Extract<Page, { kind: 'google-docs' }>['document'];

/** Ways to bring an agreement into a document, and to work on it there. */
interface AgreementService {
  insert(
    document: DocumentOf,
    place: InsertPlace,
    blocks: readonly Block[],
  ): Promise<Result<Written>>;
  /** Takes out again what was inserted, where nobody has changed it. */
  takeOut(document: DocumentOf, written: Written): Promise<Result<null>>;
  /** The agreements of a document; `known` are those of this browser. */
  read(document: DocumentOf, known: readonly KnownAgreement[]): Promise<Result<AgreementsReport>>;
  /** Changes cells of one agreement: all of them or none. */
  edit(
    document: DocumentOf,
    known: KnownAgreement,
    edits: readonly RowEdit[],
  ): Promise<Result<null>>;
  /** Makes the version after `version` in the document. */
  nextVersion(document: DocumentOf, known: KnownAgreement, version: number): Promise<Result<null>>;
  /** Puts rich text on the clipboard, for every editor that we cannot write to. */
  copy(blocks: readonly Block[]): Promise<Result<void>>;
}

/** The browser's own language model as a second reader; off until the user switches it on. */
interface SecondReaderService {
  availability(): Promise<'ready' | 'to download' | 'none'>;
  isOn(): boolean;
  /** Call it from a click: the browser may have to download the model. False where that fails. */
  switchOn(): Promise<boolean>;
  switchOff(): void;
  /** Its choice for the line at the caret; undefined where it is off, late, or fails. */
  reread(notes: Notes, context: RankContext): Promise<readonly RankedAction[] | undefined>;
}

/** All services of the panel, handed to components through a context. */
export interface PanelServices {
  readonly page: PageService;
  readonly agreements: AgreementService;
  readonly store: Store;
  /** What to show for the line at the caret; loads the weights at first use. */
  rank(notes: Notes, context: RankContext): Promise<readonly RankedAction[]>;
  readonly secondReader: SecondReaderService;
  /** What the notes promise already; `people[0]` is the user. Dates are read as the browser's language has them. */
  commitments(notes: Notes, people: readonly string[]): Promise<Commitment[]>;
  /** The current instant. */
  now(): Date;
  readonly random: Random;
}
