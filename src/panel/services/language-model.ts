/** The language model that some browsers have built in, as a reader of lines; nothing leaves the machine. */

import * as z from 'zod/mini';
import type { ActionId } from '../../core/framework/framework.ts';
import type { ReaderAnswer, ReaderQuestion } from '../../core/relevance/reader.ts';

/** Re-reads a line; rejects where it cannot, and stops when told so. Nothing may leave the machine. */
export interface Reader {
  read(question: ReaderQuestion, signal: AbortSignal): Promise<ReaderAnswer>;
}

/** The part of Chrome's Prompt API that is used; TypeScript's library does not know it yet. */
export interface LanguageModelApi {
  availability(options: object): Promise<string>;
  create(options: object): Promise<LanguageModelSession>;
}

/** A conversation; a clone starts where its original was. */
interface LanguageModelSession {
  clone(options: { signal: AbortSignal }): Promise<LanguageModelSession>;
  prompt(text: string, options: object): Promise<string>;
  destroy(): void;
}

const english = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

const instruction = `You help in a mentoring meeting. You get a few lines of the meeting notes and a numbered list of
actions. Say which actions a thoughtful mentoring coach would put on the checklist beside the marked line: grade 2
where the action is what the line is about, grade 1 where it is clearly related. The line may mean an action without
naming it. Project business and logistics mean no action. Most often one to three actions fit, or none.`;

/** What the model has to answer with: `[{ "number": 3, "grade": 2 }]`. */
const answerSchema = z.array(
  z.object({ number: z.int(), grade: z.union([z.literal(1), z.literal(2)]) }),
);

const responseConstraint = {
  type: 'array',
  maxItems: 5,
  items: {
    type: 'object',
    properties: { number: { type: 'integer' }, grade: { enum: [1, 2] } },
    required: ['number', 'grade'],
    additionalProperties: false,
  },
};

function promptFor({ line, before, after, role, actions }: ReaderQuestion): string {
  const notes = [...before, `>>> ${line} <<<`, ...after].join('\n');
  const list = actions.map(({ text }, i) => `${i + 1}. ${text}`).join('\n');
  return `The reader of the checklist is the ${role}.\n\nNotes:\n${notes}\n\nActions:\n${list}`;
}

/** The browser's language model, where it has one. */
export function languageModelOf(scope: object): LanguageModelApi | undefined {
  return (scope as { LanguageModel?: LanguageModelApi }).LanguageModel;
}

/** Whether the model is there: ready, to be downloaded by the browser first, or not at all. */
export async function availabilityOf(
  api: LanguageModelApi | undefined,
): Promise<'ready' | 'to download' | 'none'> {
  const found = await api?.availability(english).catch(() => 'unavailable');
  if (found === 'available') return 'ready';
  return found === 'downloadable' || found === 'downloading' ? 'to download' : 'none';
}

/** Opens the model as a reader; a browser downloads it first where needed, which takes a click and a while. */
export async function openReader(api: LanguageModelApi): Promise<Reader> {
  const base = await api.create({
    ...english,
    initialPrompts: [{ role: 'system', content: instruction }],
  });
  return {
    async read(question, signal) {
      // Each line gets a conversation of its own, so that nothing of an earlier line lingers.
      const session = await base.clone({ signal });
      try {
        const text = await session.prompt(promptFor(question), { responseConstraint, signal });
        const answer = new Map<ActionId, 1 | 2>();
        for (const { number, grade } of answerSchema.parse(JSON.parse(text))) {
          const action = question.actions[number - 1]?.action;
          if (action) answer.set(action, grade);
        }
        return answer;
      } finally {
        session.destroy();
      }
    },
  };
}
