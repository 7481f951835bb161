/** The closed list of failures that Groundwork expects, and how they travel: as data, never as text. */

/** Every expected failure. Each code has a sentence and a way out in `src/panel/problem-copy.ts`. */
export const problemCodes = [
  'docs-not-connected',
  'docs-offline',
  'docs-signed-out',
  'docs-no-access',
  'docs-not-found',
  'docs-office-file',
  'docs-busy',
  'docs-server-error',
  'docs-changed',
  'docs-rejected',
  'docs-unreadable',
  'docs-tab-not-found',
  'docs-place-not-found',
  'docs-edited-since',
  'docs-hidden-content',
  'row-not-certain',
  'docs-suggestions-pending',
  'insert-not-verified',
  'page-not-allowed',
  'page-not-readable',
  'page-no-editor',
  'permission-refused',
  'clipboard-refused',
  'extension-updated',
  'message-invalid',
  'message-not-allowed',
  'storage-failed',
  'storage-full',
  'storage-newer',
  'record-invalid',
  'input-empty',
  'template-invalid',
] as const;

/** One of {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];

/** An expected failure as data; `detail` holds facts for the sentence, never note text. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Either a value or the Problem that stood in its way. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Makes a failure of a code and its facts. */
export function fail(code: ProblemCode, detail?: Problem['detail']): Result<never> {
  return { ok: false, problem: detail ? { code, detail } : { code } };
}
