import { describe, expect, it } from 'vitest';
import { isRowKey, newId, newRowKey } from '../../src/core/ids.ts';

/** Numbers that come round again: the same key is drawn until it must grow. */
const constant = () => 0.5;

describe('keys', () => {
  it('has row keys that are short, and known again', () => {
    const key = newRowKey(constant, new Set());
    expect(key).toMatch(/^A-.{4}$/);
    expect(isRowKey(key)).toBe(true);
  });

  it('makes a longer key where the short ones are taken', () => {
    const taken = new Set([newRowKey(constant, new Set())]);
    const key = newRowKey(constant, taken);
    expect(taken.has(key)).toBe(false);
    expect(isRowKey(key)).toBe(true);
  });

  it.each(['A-7F3', 'A-7F3I', 'a-7F3K', 'B-7F3K', 'A-7F3K '])(
    'does not take %j for a key',
    (text) => {
      expect(isRowKey(text)).toBe(false);
    },
  );

  it('has ids of 16 letters', () => {
    expect(newId(Math.random)).toMatch(/^[0-9A-Z]{16}$/);
  });
});
