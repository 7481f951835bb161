/** A template before it is inserted: who, which sections, which words, where; and how it will look. */

import { useId, useMemo, useState } from 'preact/hooks';
import { composeAgreement } from '../../../core/agreements/compose.ts';
import { asItIs, customise } from '../../../core/agreements/customise.ts';
import { fillParties, type Person } from '../../../core/agreements/parties.ts';
import type { Template } from '../../../core/agreements/template.ts';
import { newMark } from '../../../core/ids.ts';
import { dayOf, filterAgreed } from '../../../core/tracking/agreed-actions.ts';
import { beginAgreement } from '../../../core/tracking/agreement-life.ts';
import type { Relationship } from '../../../core/tracking/records.ts';
import { copy } from '../../copy.ts';
import { actionLine } from '../../helpers/action-line.ts';
import { ownSide, peopleFor } from '../../helpers/agreement-people.ts';
import { usePanel } from '../../services/services-context.ts';
import { AgreementOutcome } from './AgreementOutcome.tsx';
import { BlocksPreview } from './BlocksPreview.tsx';
import { InsertControls } from './InsertControls.tsx';
import { PartyFields } from './PartyFields.tsx';
import { TemplateHead } from './TemplateHead.tsx';
import { TemplateSections } from './TemplateSections.tsx';

const words = copy.agreement;

interface Props {
  template: Template;
  relationship: Relationship;
}

export function TemplateView({ template, relationship }: Props) {
  const { services, state } = usePanel();
  const id = useId();
  const [choice, setChoice] = useState(asItIs);
  const [people, setPeople] = useState<readonly Person[]>(() => peopleFor(template, relationship));
  const { progress, records } = state.agreement;
  // One mark for what is shown and what is written; another once it has been written.
  const inserted = progress.value.at === 'inserted' ? progress.value.mark : '';
  const mark = useMemo(
    () => newMark(services.random, new Set(records.value.map((one) => one.id))),
    [inserted],
  );
  const now = services.now();
  const date = dayOf(now);
  const custom = customise(template, choice);
  const blocks = composeAgreement(custom, {
    mark,
    people,
    date,
    version: 1,
    actions: filterAgreed(state.agreed.all.value, { status: 'open' }).map(actionLine),
  });

  return (
    <>
      <TemplateHead template={template} />
      <PartyFields template={template} people={people} onChange={setPeople} />
      <TemplateSections template={template} choice={choice} onChange={setChoice} />
      <InsertControls
        template={template}
        onInsert={(document, place) =>
          state.agreement.insert(document, place, blocks, ({ tabId }) =>
            beginAgreement({
              mark,
              relationshipId: relationship.id,
              documentId: document.documentId,
              tabId,
              template: custom,
              people: fillParties(custom, people),
              side: ownSide(custom, relationship.role),
              date,
              now,
            }),
          )
        }
        onCopy={() => state.agreement.copy(blocks)}
      />
      <AgreementOutcome />
      <h2 id={`${id}-preview`}>{words.preview}</h2>
      <BlocksPreview blocks={blocks} labelledBy={`${id}-preview`} />
    </>
  );
}
