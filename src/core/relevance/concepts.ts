/** Groups words that are used alike, so that "chemo" helps to read "dialysis". */

import { fromBase64 } from './base64.ts';
import stored from './concepts.json' with { type: 'json' };
import { wordNumber } from './hash.ts';

/** The groups as `concepts.json` holds them; all three texts are base64. */
export interface StoredConcepts {
  /** Sorted word hashes as gaps: a byte each, 255 adds 255 and goes on. */
  readonly gaps: string;
  /** Per word its narrow group, unsigned 16-bit, little endian. */
  readonly narrow: string;
  /** Per narrow group the wide group that it lies in, unsigned 16-bit, little endian. */
  readonly wide: string;
}

/** The two groups of a word: some twenty words that are used alike, and some hundred. */
export interface Concept {
  readonly narrow: number;
  readonly wide: number;
}

function numbersIn(bytes: Uint8Array): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, true));
}

function unpack({ gaps, narrow, wide }: StoredConcepts): Map<number, Concept> {
  const narrowOf = numbersIn(fromBase64(narrow));
  const wideOf = numbersIn(fromBase64(wide));
  const concepts = Array.from(wideOf, (one, i): Concept => ({ narrow: i, wide: one }));
  const found = new Map<number, Concept>();
  let at = 0;
  let word = 0;
  for (const gap of fromBase64(gaps)) {
    at += gap;
    if (gap === 255) continue;
    const concept = concepts[narrowOf[word++] ?? -1];
    if (concept) found.set(at, concept);
  }
  return found;
}

let concepts: Map<number, Concept> | undefined;

/** The groups of a normalised word; undefined for a word that is rare, mistyped, or a name. */
export function conceptOf(word: string): Concept | undefined {
  concepts ??= unpack(stored);
  return concepts.get(wordNumber(word));
}
