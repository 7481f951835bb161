/** `npm run rank`: JSON lines of notes in, JSON lines of rankings out; a bad line is named and the rest go on. */

import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { rankActions } from '../src/core/relevance/rank.ts';

const notesSchema = z.object({
  id: z.string(),
  role: z.enum(['mentor', 'mentee', 'peer']),
  paragraphs: z.array(z.string()),
  caret: z.int(),
});

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const { id, role, paragraphs, caret } = notesSchema.parse(JSON.parse(line));
    const { now, doc } = rankActions({ paragraphs, caret }, { role });
    process.stdout.write(`${JSON.stringify({ id, now, doc })}\n`);
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
