/** Reads the corpus: lines with their graded actions, and the file (one writer's voice) that each came from. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line: its text and its grades (2 = the point of it, 1 = touched), by action id. */
export interface Example {
  readonly text: string;
  readonly grades: ReadonlyMap<string, number>;
  readonly file: string;
}

/** Parses `text<TAB>id:grade,id:grade`; throws with file and line number where it cannot. */
export function parseCorpus(file: string, content: string): Example[] {
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const [text = '', labels = ''] = line.split('\t');
    const grades = new Map<string, number>();
    for (const label of labels.split(',').filter((one) => one.trim() !== '')) {
      const [id = '', grade = ''] = label.trim().split(':');
      if (!/^[12]$/.test(grade))
        throw new Error(`${file}:${i + 1}: "${label}" is not id:1 or id:2`);
      grades.set(id, Number(grade));
    }
    return [{ text, grades, file }];
  });
}

/** The whole corpus, file by file in the order of their names. */
export function readCorpus(): Example[] {
  const folder = join(import.meta.dirname, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => parseCorpus(file, readFileSync(join(folder, file), 'utf8')));
}
