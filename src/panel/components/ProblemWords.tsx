/** A problem in one sentence, and the way out of it as a button or as words. */

import type { Problem } from '../../core/problem.ts';
import { problemCopy, problemSentence } from '../problem-copy.ts';
import { usePanel } from '../services/services-context.ts';

export function ProblemWords({ problem }: { problem: Problem }) {
  const { state } = usePanel();
  const { wayOut, act } = problemCopy[problem.code];
  return (
    <div class="problem">
      <span>{problemSentence(problem)}</span>{' '}
      {act ? (
        <button
          type="button"
          class="button"
          onClick={() =>
            act === 'allow-site' ? void state.page.allowSite() : state.page.readAgain()
          }
        >
          {wayOut}
        </button>
      ) : (
        <span>{wayOut}</span>
      )}
    </div>
  );
}
