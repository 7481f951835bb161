/** Reads which files import which, from the import and export statements of the sources. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** The repository's folder. */
export const root = dirname(dirname(import.meta.dirname));

/** All source files below a folder of the repository, as paths with forward slashes. */
export function sourceFiles(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .sort();
}

/** One import: a file of the repository, or the name of a package. */
export interface Import {
  from: string;
  to: string;
  kind: 'file' | 'package';
  typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The imports of a file, static and dynamic. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(statement)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const typeOnly = match[2] !== undefined;
    if (!target.startsWith('.')) {
      const [scope = '', name = ''] = target.split('/');
      const packageName = target.startsWith('@') ? `${scope}/${name}` : scope;
      return { from: file, to: packageName, kind: 'package', typeOnly };
    }
    const path = relative(root, join(root, dirname(file), target))
      .split(sep)
      .join('/');
    return { from: file, to: path, kind: 'file', typeOnly };
  });
}
