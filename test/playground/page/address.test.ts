/** Addresses of the playground, there and back. */

import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../playground/page/address.ts';

it.each([
  '/document/d/abc-1/edit',
  '/document/d/abc-1/edit?tab=t.0',
  '/document/d/abc-1/edit?tab=t.0&panel=off',
])('reads and writes %s', (path) => {
  const address = readAddress(new URL(path, 'http://localhost'));
  expect(address && writeAddress(address)).toBe(path);
});

it('is no document elsewhere', () => {
  expect(readAddress(new URL('http://localhost/'))).toBeUndefined();
});
