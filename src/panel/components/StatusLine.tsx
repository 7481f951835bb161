/** Always says which document is read and by which way, or what stands in the way. */

import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { ProblemWords } from './ProblemWords.tsx';

export function StatusLine() {
  const { state } = usePanel();
  const page = state.page.page.value;
  const problem = state.page.problem.value;
  if (!page && !problem) return <p class="status">{copy.header.looking}</p>;
  const way = page?.kind === 'google-docs' ? copy.header.throughExport : copy.header.throughEditor;
  const reached = page && !problem;
  return (
    <div class="status" role="status">
      <p>
        <i class={reached ? 'dot' : 'dot hollow'} aria-hidden="true" />
        {page && <span class="page-title">{page.title || copy.header.untitled}</span>}
        <span>{reached ? way : copy.header.notReached}</span>
      </p>
      {problem && <ProblemWords problem={problem} />}
    </div>
  );
}
