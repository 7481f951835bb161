/** Decides when a Google Doc is read again: soon after something happened, rarely when not, then never. */

/** Shortest time between two readings, in ms. */
export const readEvery = 3_000;
/** How long reading goes on after the last event, in ms. */
export const readUntil = 60_000;

export interface ReaderWorld {
  /** Reads once; answers whether anything was different from before. */
  read(): Promise<boolean>;
  isHidden(): boolean;
}

/**
 * Readings follow an event at once, but never within {@link readEvery} of the previous one. The
 * export lags behind the typing, so reading goes on after an event, at growing distances, until
 * {@link readUntil} has passed without another.
 */
export function createDocumentReader(world: ReaderWorld) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastEvent = Number.NEGATIVE_INFINITY;
  let lastRead = Number.NEGATIVE_INFINITY;
  /** Readings in a row that found nothing new. */
  let quiet = 0;
  let reading = false;
  let stopped = false;

  function plan(): void {
    clearTimeout(timer);
    timer = undefined;
    if (stopped || reading || world.isHidden()) return;
    const wait = readEvery * 2 ** Math.max(0, quiet - 1);
    const due = Math.max(0, lastRead + wait - Date.now());
    if (Date.now() + due > lastEvent + readUntil) return;
    timer = setTimeout(run, due);
  }

  async function run(): Promise<void> {
    if (stopped || world.isHidden()) return;
    reading = true;
    lastRead = Date.now();
    const eventBefore = lastEvent;
    const changed = await world.read();
    reading = false;
    quiet = changed || lastEvent > eventBefore ? 0 : quiet + 1;
    plan();
  }

  return {
    /** Something happened in the document, or it came into view. */
    stir(): void {
      lastEvent = Date.now();
      quiet = 0;
      plan();
    },
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

export type DocumentReader = ReturnType<typeof createDocumentReader>;
