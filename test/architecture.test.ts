/** Executes the import table: who may import whom (README, "Who may import whom"). */

import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './support/imports.ts';

interface Row {
  /** Folder or file that the row is about. */
  part: string;
  /** Folders and files that it may import, beside itself. */
  files: string[];
  /** Folders of which it may import types only. */
  typesOf?: string[];
  packages: string[];
}

const table: Row[] = [
  { part: 'src/core/problem.ts', files: [], packages: [] },
  { part: 'src/core/ids.ts', files: [], packages: [] },
  { part: 'src/core/framework', files: ['src/core/problem.ts'], packages: ['zod'] },
  {
    part: 'src/core/relevance',
    files: ['src/core/framework', 'src/core/problem.ts'],
    packages: ['chrono-node'],
  },
  { part: 'src/core/docs', files: ['src/core/problem.ts'], packages: [] },
  {
    part: 'src/core/agreements',
    files: ['src/core/docs', 'src/core/framework', 'src/core/problem.ts'],
    typesOf: ['src/core/tracking'],
    packages: ['zod'],
  },
  {
    part: 'src/core/tracking',
    files: ['src/core/docs', 'src/core/agreements', 'src/core/problem.ts', 'src/core/ids.ts'],
    packages: ['zod'],
  },
  {
    part: 'src/storage',
    files: ['src/core/problem.ts', 'src/core/tracking', 'src/core/agreements'],
    packages: ['idb', 'zod'],
  },
  {
    part: 'src/google-docs',
    files: ['src/core/problem.ts', 'src/core/docs', 'src/messaging'],
    packages: ['@googleapis/docs', 'wxt'],
  },
  { part: 'src/editors', files: ['src/core/problem.ts', 'src/messaging'], packages: [] },
  { part: 'src/messaging', files: ['src/core'], packages: ['zod', 'wxt'] },
  {
    part: 'src/background',
    files: ['src/core', 'src/storage', 'src/google-docs', 'src/messaging'],
    packages: ['wxt', 'zod'],
  },
  {
    part: 'src/panel',
    files: ['src/core', 'src/storage', 'src/messaging'],
    packages: ['preact', '@preact/signals', 'wxt', 'zod'],
  },
  {
    part: 'entrypoints',
    files: ['src/background', 'src/editors', 'src/panel', 'src/messaging', 'src/storage'],
    packages: ['wxt', 'zod'],
  },
  {
    part: 'playground/docs-api',
    files: [],
    typesOf: ['src/core/docs'],
    packages: ['node'],
  },
  {
    part: 'playground/page',
    files: [
      'src/panel',
      'src/background',
      'src/storage',
      'src/google-docs',
      'src/core',
      'src/messaging',
    ],
    packages: ['preact', '@preact/signals', 'zod'],
  },
];

const isIn = (file: string, part: string) => file === part || file.startsWith(`${part}/`);

function breaks(row: Row, one: Import): boolean {
  if (one.kind === 'package') {
    const name = one.to.startsWith('node:') ? 'node' : one.to;
    return !row.packages.includes(name);
  }
  if ([row.part, ...row.files].some((part) => isIn(one.to, part))) return false;
  return !(one.typeOnly && (row.typesOf ?? []).some((part) => isIn(one.to, part)));
}

describe('who may import whom', () => {
  it.each(table)('$part keeps to its row', (row) => {
    const files = row.part.endsWith('.ts') ? [row.part] : sourceFiles(row.part);
    const broken = files.flatMap(importsOf).filter((one) => breaks(row, one));
    expect(broken.map((one) => `${one.from} -> ${one.to}`)).toEqual([]);
  });

  it('has a row for every folder of src', () => {
    const uncovered = sourceFiles('src').filter(
      (file) => !table.some((row) => isIn(file, row.part)),
    );
    expect(uncovered).toEqual([]);
  });

  it('sees an import that breaks it', () => {
    const row = table.find(({ part }) => part === 'src/core/docs');
    const wrong: Import = {
      from: 'src/core/docs/walk.ts',
      to: 'src/panel/copy.ts',
      kind: 'file',
      typeOnly: false,
    };
    expect(row && breaks(row, wrong)).toBe(true);
  });
});

describe('entry files are wiring', () => {
  it.each(sourceFiles('entrypoints'))('%s has at most 40 lines', async (file) => {
    const { readFileSync } = await import('node:fs');
    const { join } = await import('node:path');
    const { root } = await import('./support/imports.ts');
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(41);
  });
});
