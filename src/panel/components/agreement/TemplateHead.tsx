/** What a template is, for whom, when, and how long it takes. */

import type { Template } from '../../../core/agreements/template.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { templateFacts } from './TemplateList.tsx';

export function TemplateHead({ template }: { template: Template }) {
  const { state } = usePanel();
  return (
    <header>
      <button
        type="button"
        class="link back"
        onClick={() => state.agreement.open({ at: 'library' })}
      >
        {copy.agreement.back}
      </button>
      <h2>{template.name}</h2>
      <p>{template.forWhom}</p>
      <p class="meta">{templateFacts(template).join(' · ')}</p>
    </header>
  );
}
