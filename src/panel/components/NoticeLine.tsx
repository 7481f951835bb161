/** The line at the foot of the panel for what went wrong; what was typed stays where it is. */

import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { ProblemWords } from './ProblemWords.tsx';

export function NoticeLine() {
  const { state } = usePanel();
  const problem = state.notice.problem.value;
  return (
    <div class="notice" role="alert">
      {problem && (
        <>
          <ProblemWords problem={problem} />
          <button type="button" class="link" onClick={() => state.notice.close()}>
            {copy.close}
          </button>
        </>
      )}
    </div>
  );
}
