/** The port of everything that we can read from in a page. */

import type { PageEvent } from '../messaging/page-protocol.ts';

/** Says what happens in the page until it is told to stop; it does nothing before it is started. */
export interface Editor {
  start(emit: (event: PageEvent) => void): () => void;
}
