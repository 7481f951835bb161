import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createDocumentReader,
  readEvery,
  readUntil,
} from '../../src/panel/state/document-reader.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const world = { changes: false, hidden: false, reads: [] as number[] };
  const start = Date.now();
  const reader = createDocumentReader({
    isHidden: () => world.hidden,
    async read() {
      world.reads.push(Date.now() - start);
      return world.changes;
    },
  });
  return { world, reader };
}

describe('document reader', () => {
  it('reads at once, then never more often than every three seconds', async () => {
    const { world, reader } = setUp();
    world.changes = true;
    for (let i = 0; i < 100; i++) {
      reader.stir();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(world.reads).toEqual([0, readEvery, 2 * readEvery, 3 * readEvery]);
  });

  it('reads more and more rarely when nothing changes, and stops', async () => {
    const { world, reader } = setUp();
    reader.stir();
    await vi.advanceTimersByTimeAsync(10 * readUntil);
    expect(world.reads).toEqual([0, 3_000, 9_000, 21_000, 45_000]);
  });

  it('does not read for a hidden panel, nor after its end', async () => {
    const { world, reader } = setUp();
    world.hidden = true;
    reader.stir();
    await vi.advanceTimersByTimeAsync(readUntil);
    expect(world.reads).toEqual([]);
    world.hidden = false;
    reader.stir();
    await vi.advanceTimersByTimeAsync(0);
    reader.stop();
    await vi.advanceTimersByTimeAsync(readUntil);
    expect(world.reads).toHaveLength(1);
  });
});
