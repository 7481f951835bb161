/** Shows the agreement as it will stand in the document, and brings it there or to the clipboard. */

import { useId, useState } from 'preact/hooks';
import { composeAgreement } from '../../core/agreements/compose.ts';
import { templates } from '../../core/agreements/templates.ts';
import { dayOf } from '../../core/tracking/agreed-actions.ts';
import type { Relationship } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { AgreementOutcome } from './AgreementOutcome.tsx';
import { BlocksPreview } from './BlocksPreview.tsx';

const words = copy.agreement;

/** The names as the two sides of a pair; peers are named in the order of the relationship. */
function sides({ role, people }: Relationship): { mentor: string; mentee: string } {
  const [me = '', other = ''] = people;
  return role === 'mentor' ? { mentor: me, mentee: other } : { mentor: other, mentee: me };
}

export function AgreementView({ relationship }: { relationship: Relationship }) {
  const { services, state } = usePanel();
  const id = useId();
  const [template] = templates;
  const [mentorName, setMentor] = useState(sides(relationship).mentor);
  const [menteeName, setMentee] = useState(sides(relationship).mentee);
  if (!template) return null;

  const page = state.page.page.value;
  const inserting = state.agreement.progress.value.at === 'inserting';
  const date = dayOf(services.now());
  const names = { mentorName, menteeName, date };
  const blocks = composeAgreement(template, names);
  const copyAll = () => void state.agreement.copy(blocks);

  return (
    <section class="agreement" aria-label={words.title}>
      <p>{words.intro}</p>
      <div class="two">
        <div class="field">
          <label for={`${id}-mentor`}>{words.mentorName}</label>
          <input
            id={`${id}-mentor`}
            value={mentorName}
            onInput={(event) => setMentor(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-mentee`}>{words.menteeName}</label>
          <input
            id={`${id}-mentee`}
            value={menteeName}
            onInput={(event) => setMentee(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="acts">
        {page?.kind === 'google-docs' ? (
          <button
            type="button"
            class="button main"
            disabled={inserting}
            onClick={() => void state.agreement.insert(page, { templateId: template.id, ...names })}
          >
            {inserting ? words.inserting : words.insert}
          </button>
        ) : (
          <p class="hint">{words.onlyDocs}</p>
        )}
        <button
          type="button"
          class={page?.kind === 'google-docs' ? 'button' : 'button main'}
          onClick={copyAll}
        >
          {words.copyAll}
        </button>
      </div>
      <AgreementOutcome progress={state.agreement.progress.value} />
      <h2 id={`${id}-preview`}>{words.preview}</h2>
      <BlocksPreview blocks={blocks} labelledBy={`${id}-preview`} />
    </section>
  );
}
