/** The recorded documents beside this repository, where they are. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './imports.ts';

const folder = join(root, '../shared/docs-api/recordings/documents');

/** Real answers of the API; none where the folder does not exist. */
export function recordedDocuments(): Record<string, unknown>[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
