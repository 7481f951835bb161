import { describe, expect, it } from 'vitest';
import { keepPlaces } from '../../src/panel/state/keep-places.ts';

const list = (ids: string) => [...ids].map((action) => ({ action, score: 0, reasons: [] }));
const said = (entries: ReturnType<typeof keepPlaces>) => entries.map((one) => one.action).join('');

describe('keepPlaces', () => {
  it('keeps what stays relevant where it is, and adds at the end', () => {
    expect(said(keepPlaces(list('abc'), list('dcb')))).toBe('bcd');
  });

  it('holds the places of what was just answered', () => {
    expect(said(keepPlaces(list('abc'), list('cd'), new Set(['b'])))).toBe('bcd');
  });
});
