/** Says how the last insert or copy went; a problem names the way that is left. */

import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { ProblemWords } from '../ProblemWords.tsx';

const words = copy.agreement;

export function AgreementOutcome() {
  const { state } = usePanel();
  const { progress } = state.agreement;
  const now = progress.value;
  return (
    <div class="outcome" role="status">
      {now.at === 'working' && words.working}
      {now.at === 'inserted' && (
        <>
          {words.inserted}{' '}
          <button
            type="button"
            class="link"
            onClick={() => state.agreement.open({ at: 'agreement', mark: now.mark })}
          >
            {words.openOne}
          </button>{' '}
          <button type="button" class="link" onClick={() => void state.agreement.takeOut()}>
            {words.takeOut}
          </button>
        </>
      )}
      {now.at === 'taken-out' && words.takenOut}
      {now.at === 'copied' && words.copied}
      {now.at === 'problem' && <ProblemWords problem={now.problem} />}
    </div>
  );
}
