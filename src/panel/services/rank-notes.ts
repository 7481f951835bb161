/** Ranks notes for the panel, and has a line read again by the browser's language model where the user wants that. */

import type { RankedAction } from '../../core/relevance/notes.ts';
import type { Ranker } from '../../core/relevance/rank.ts';
import {
  availabilityOf,
  type LanguageModelApi,
  languageModelOf,
  openReader,
  type Reader,
} from './language-model.ts';
import type { PanelServices } from './panel-services.ts';

/** A reader that needs longer comes too late for the line being written, in milliseconds. */
const patience = 1500;
const wish = 'groundwork/second-reader';

/** The services `rank` and `secondReader`; the wish is kept in `memory`, and off until the user switches it on. */
export function createRanking(
  api: LanguageModelApi | undefined = languageModelOf(globalThis),
  memory: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = localStorage,
): Pick<PanelServices, 'rank' | 'secondReader'> {
  // The weights are larger than the rest of the panel; they come when the first line is read.
  let loading: Promise<Ranker> | undefined;
  function loaded(): Promise<Ranker> {
    loading ??= import('../../core/relevance/rank.ts').then((module) => new module.Ranker());
    return loading;
  }

  let latest = new AbortController();
  let reader: Promise<Reader> | undefined;
  function opened(): Promise<Reader> | undefined {
    if (!api || memory.getItem(wish) !== 'on') return undefined;
    reader ??= openReader(api);
    return reader;
  }

  async function reread(
    ...[notes, context]: Parameters<PanelServices['rank']>
  ): Promise<RankedAction[] | undefined> {
    // A line that is being written asks again and again; only its last words are worth an answer.
    latest.abort();
    const turn = new AbortController();
    latest = turn;
    const second = await opened()?.catch(() => undefined);
    if (!second || turn.signal.aborted) return undefined;
    const { candidateCount, chosenBy, questionFor } = await import(
      '../../core/relevance/reader.ts'
    );
    const candidates = (await loaded()).candidates(notes, context, candidateCount);
    if (candidates.length === 0) return undefined;
    const signal = AbortSignal.any([AbortSignal.timeout(patience), turn.signal]);
    // A model that does not heed the signal is late all the same.
    const late = new Promise<undefined>((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    const reading = second
      .read(questionFor(notes, context.role, candidates), signal)
      .then((answer) => chosenBy(answer, candidates))
      // Whatever goes wrong in a browser's own model is no reason to disturb a meeting.
      .catch(() => undefined);
    return Promise.race([reading, late]);
  }

  return {
    rank: async (notes, context) => (await loaded()).now(notes, context),
    secondReader: {
      availability: () => availabilityOf(api),
      isOn: () => memory.getItem(wish) === 'on',
      async switchOn() {
        memory.setItem(wish, 'on');
        try {
          await opened();
          return true;
        } catch {
          reader = undefined;
          memory.removeItem(wish);
          return false;
        }
      },
      switchOff() {
        memory.removeItem(wish);
      },
      reread,
    },
  };
}
