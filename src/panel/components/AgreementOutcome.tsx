/** Says how the last insert or copy went; a problem names the way that is left. */

import { copy } from '../copy.ts';
import type { AgreementProgress } from '../state/agreement-state.ts';
import { ProblemWords } from './ProblemWords.tsx';

const words = copy.agreement;

export function AgreementOutcome({ progress }: { progress: AgreementProgress }) {
  return (
    <div class="outcome" role="status">
      {progress.at === 'inserting' && words.inserting}
      {progress.at === 'inserted' && words.inserted(progress.topics)}
      {progress.at === 'copied' && words.copied}
      {progress.at === 'problem' && <ProblemWords problem={progress.problem} />}
    </div>
  );
}
