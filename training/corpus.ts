/** Reads the corpus: lines and pages of notes with their graded actions, and the writer that each came from. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type LineInContext, lineInContext } from '../src/core/relevance/context.ts';

/**
 * Grades by action id: 2 = the point of the line, 1 = touched; empty for a line about nothing. Where two
 * readers graded a line, the mean of theirs.
 */
export type Grades = ReadonlyMap<string, number>;

/** One line in its context, its grades, and the writer's voice that it came from. */
export interface Example extends LineInContext {
  readonly grades: Grades;
  readonly writer: string;
}

/** A page of notes as somebody would write it, every line graded in its context. */
export interface Page {
  readonly role: 'mentor' | 'mentee' | 'peer';
  readonly writer: string;
  readonly paragraphs: readonly string[];
  readonly grades: readonly Grades[];
}

/** Stands between the paragraphs of a record with context, and before the one that is graded. */
const border = ' \u00b6 ';
const caret = '\u00bb ';

function gradesOf(labels: string, where: string): Grades {
  const grades = new Map<string, number>();
  for (const label of labels.split(',').filter((one) => one.trim() !== '')) {
    const [id = '', grade = ''] = label.trim().split(':');
    if (!/^(0\.5|1|1\.5|2)$/.test(grade))
      throw new Error(`${where}: "${label}" is not id:1 or id:2, or a mean of such grades`);
    grades.set(id, Number(grade));
  }
  return grades;
}

/** Parses `text<TAB>id:grade,id:grade`; throws with file and line number where it cannot. */
export function parseLines(file: string, content: string): Example[] {
  return content.split('\n').flatMap((record, i): Example[] => {
    if (record.trim() === '') return [];
    const [text = '', labels = ''] = record.split('\t');
    const grades = gradesOf(labels, `${file}:${i + 1}`);
    const writer = basename(file, '.tsv');
    const paragraphs = text.split(border);
    if (paragraphs.length === 1) return [{ ...lineInContext([text], 0), grades, writer }];
    const at = paragraphs.findIndex((paragraph) => paragraph.startsWith(caret));
    if (at < 0) throw new Error(`${file}:${i + 1}: no paragraph is marked with "${caret.trim()}"`);
    const bare = paragraphs.map((paragraph, p) => (p === at ? paragraph.slice(2) : paragraph));
    return [{ ...lineInContext(bare, at), grades, writer }];
  });
}

/** Parses pages: `# role | field | kind`, then a record a line, and an empty line between pages. */
export function parsePages(file: string, content: string): Page[] {
  const writer = basename(file, '.txt');
  let number = 0;
  return content.split(/\n(?=# )/).map((page): Page => {
    const [head = '', ...records] = page.split('\n');
    const start = number + 1;
    number += records.length + 1;
    const [, role] = /^# (mentor|mentee|peer) \|/.exec(head) ?? [];
    if (!role) throw new Error(`${file}:${start}: a page starts with "# role | field | kind"`);
    const written = records.filter((record) => record.trim() !== '');
    return {
      role: role as Page['role'],
      writer,
      paragraphs: written.map((record) => record.split('\t')[0] ?? ''),
      grades: written.map((record, i) =>
        gradesOf(record.split('\t')[1] ?? '', `${file}, page at line ${start}, record ${i + 1}`),
      ),
    };
  });
}

/** Every line of a page as an example of its own. */
export function examplesOf({ paragraphs, grades, writer }: Page): Example[] {
  return paragraphs.map((_, at) => ({
    ...lineInContext(paragraphs, at),
    grades: grades[at] ?? new Map(),
    writer,
  }));
}

function readFolder<T>(name: string, parse: (file: string, content: string) => T[]): T[] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder)
    .filter((file) => /\.(tsv|txt)$/.test(file))
    .sort()
    .flatMap((file) => parse(file, readFileSync(join(folder, file), 'utf8')));
}

/** The lines of `training/corpus` and the pages of `training/pages`, file by file by name. */
export function readCorpus(): { lines: Example[]; pages: Page[] } {
  return { lines: readFolder('corpus', parseLines), pages: readFolder('pages', parsePages) };
}
