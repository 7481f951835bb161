/** `npm run commitments`: holds the recogniser of commitments against the labelled lines, writer by writer. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commitment, findCommitments } from '../../src/core/relevance/commitments.ts';

/** One labelled line; `owners` are names with commas between them, `due` is `YYYY-MM-DD` or empty. */
interface Labelled {
  readonly file: string;
  readonly text: string;
  readonly isCommitment: boolean;
  readonly owners: string;
  readonly due: string;
}

/** How the recogniser did on the lines of a file. */
export interface CommitmentScore {
  readonly file: string;
  readonly lines: number;
  readonly precision: number;
  readonly recall: number;
  /** Of the commitments found, those whose due day is as labelled. */
  readonly due: number;
  /** Of the commitments found, those whose owners are as labelled. */
  readonly owner: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Who takes part in all labelled lines, and the day of their meeting. */
const meeting = { people: ['Kira Lund', 'Dr. Sam Berg'], now: new Date(2026, 10, 25, 10, 0) };
/** One writer puts the month first, as in the US. */
const orderOf = (file: string) => (file === 'lines-3.tsv' ? 'month-first' : 'day-first');

function readLabelled(): Labelled[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const [, ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8')
        .trim()
        .split('\n');
      return lines.map((line): Labelled => {
        const [text = '', label = '', owners = '', due = ''] = line.split('\t');
        return { file, text, isCommitment: label === 'yes', owners, due };
      });
    });
}

interface Judged extends Labelled {
  readonly found: readonly Commitment[];
}

function judge(): Judged[] {
  return readLabelled().map((one) => ({
    ...one,
    found: findCommitments(
      { paragraphs: [one.text], caret: 0 },
      { ...meeting, order: orderOf(one.file) },
    ),
  }));
}

const sorted = (names: readonly string[]) => [...names].sort().join(', ');

function scoreOf(file: string, own: readonly Judged[]): CommitmentScore {
  const shown = own.filter(({ found }) => found.length > 0);
  const right = shown.filter(({ isCommitment }) => isCommitment);
  const wanted = own.filter(({ isCommitment }) => isCommitment);
  const rightDay = right.filter(({ due, found }) => found.some((one) => (one.due ?? '') === due));
  const rightOwner = right.filter(({ owners, found }) =>
    found.some((one) => sorted(one.owners) === sorted(owners.split(/,\s*/).filter(Boolean))),
  );
  return {
    file,
    lines: own.length,
    precision: right.length / Math.max(1, shown.length),
    recall: right.length / Math.max(1, wanted.length),
    due: rightDay.length / Math.max(1, right.length),
    owner: rightOwner.length / Math.max(1, right.length),
    missed: wanted.filter(({ found }) => found.length === 0).map(({ text }) => text),
    wrong: shown.filter(({ isCommitment }) => !isCommitment).map(({ text }) => text),
  };
}

/** Scores every file of labelled lines. */
export function scoreCommitments(): CommitmentScore[] {
  const judged = judge();
  const files = [...new Set(judged.map(({ file }) => file))];
  return files.map((file) =>
    scoreOf(
      file,
      judged.filter((one) => one.file === file),
    ),
  );
}

function summary({ file, lines, precision, recall, due, owner }: CommitmentScore): string {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  return `${file}: ${lines} lines, precision ${percent(precision)}, recall ${percent(recall)}, due day ${percent(due)}, owner ${percent(owner)}`;
}

if (process.argv[1] === import.meta.filename) {
  for (const score of scoreCommitments()) {
    console.log(summary(score));
    for (const text of score.missed) console.log(`  missed: ${text}`);
    for (const text of score.wrong) console.log(`  wrong:  ${text}`);
  }
  console.log(summary(scoreOf('all', judge())));
}
