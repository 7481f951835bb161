/** What the panel needs from the world; the extension and the playground each bring their own. */

import type { Block } from '../../core/agreements/blocks.ts';
import type { Random } from '../../core/ids.ts';
import type { Result } from '../../core/problem.ts';
import type { Notes, RankContext, Ranking } from '../../core/relevance/notes.ts';
import type { Page, PageEvent } from '../../messaging/protocol.ts';
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

type DocumentOf = Extract<Page, { kind: 'google-docs' }>['document'];

/** What an agreement is made of, before it is written anywhere. */
export interface AgreementChoice {
  readonly templateId: string;
  readonly mentorName: string;
  readonly menteeName: string;
  readonly date: string;
}

/** Ways to bring an agreement into a document. */
interface AgreementService {
  insert(document: DocumentOf, choice: AgreementChoice): Promise<Result<{ topics: number }>>;
  /** Puts rich text on the clipboard, for every editor that we cannot write to. */
  copy(blocks: readonly Block[]): Promise<Result<void>>;
}

/** All services of the panel, handed to components through a context. */
export interface PanelServices {
  readonly page: PageService;
  readonly agreements: AgreementService;
  readonly store: Store;
  /** Loads the weights at first use. */
  rank(notes: Notes, context: RankContext): Promise<Ranking>;
  /** The current instant. */
  now(): Date;
  readonly random: Random;
}
