/** Where an action comes from; on demand, what it means and what to ask each other. */

import type { Wording } from '../../core/framework/framework.ts';
import { copy } from '../copy.ts';

interface Props {
  wording: Wording;
  /** Small words that stand in the line that opens. */
  from: readonly string[];
}

export function WordingDetails({ wording, from }: Props) {
  return (
    <details class="about">
      <summary>
        {from.map((words) => (
          <span key={words}>{words}</span>
        ))}
        <span class={from.length > 0 ? 'only-read' : ''}>{copy.now.about}</span>
      </summary>
      <p>{wording.explanation}</p>
      <ul>
        {wording.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}
