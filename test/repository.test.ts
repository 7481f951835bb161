/** Rules of the repository: no file too long, every core export documented, nothing of a machine. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './support/imports.ts';

const folders = ['apps-script', 'entrypoints', 'playground', 'scripts', 'src', 'test', 'training'];
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('repository', () => {
  it('has no source file over 400 lines', () => {
    const long = folders
      .flatMap(sourceFiles)
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('documents every export of the core', () => {
    const bare = sourceFiles('src/core').flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, i) => {
        if (!/^export (async )?(function|const|interface|type|class) /.test(line)) return [];
        const before = lines[i - 1]?.trim() ?? '';
        // A schema and the type inferred from it share one comment, on the type.
        const isSchema = /^export const \w+Schema\b/.test(line);
        return before.endsWith('*/') || isSchema ? [] : [`${file}:${i + 1}`];
      });
    });
    expect(bare).toEqual([]);
  });

  it('names no registry host and no path of a machine', () => {
    const lock = read('package-lock.json');
    expect(lock).not.toMatch(/"resolved"/);
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(
        (file) => /\.(tsx?|json|md|css|html|yml)$/.test(file) && file !== 'package-lock.json',
      );
    const homes = /(?:\/home\/|\/Users\/|\/root\/|\/work\/)\w/;
    expect(
      tracked.filter((file) => file !== 'test/repository.test.ts' && homes.test(read(file))),
    ).toEqual([]);
  });
});
