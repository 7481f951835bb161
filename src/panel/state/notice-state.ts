/** The one line at the panel's foot that says what went wrong, until it is closed or solved. */

import { signal } from '@preact/signals';
import type { Problem, Result } from '../../core/problem.ts';

export function createNoticeState() {
  const problem = signal<Problem | undefined>(undefined);
  return {
    problem,
    /** Passes a result through, and shows its problem if it has one. */
    heed<T>(result: Result<T>): Result<T> {
      problem.value = result.ok ? undefined : result.problem;
      return result;
    },
    /** Like `heed`, but a success does not take back what an earlier act had to say. */
    report<T>(result: Result<T>): Result<T> {
      if (!result.ok) problem.value = result.problem;
      return result;
    },
    close() {
      problem.value = undefined;
    },
  };
}

export type NoticeState = ReturnType<typeof createNoticeState>;
