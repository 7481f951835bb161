/** The library of templates to choose from, and the way to add a program's own. */

import { useRef } from 'preact/hooks';
import type { Template } from '../../../core/agreements/template.ts';
import { copy, phaseNames } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';

const words = copy.agreement;

/** When a template is for, and how long it takes. */
export function templateFacts({ phases, minutes }: Template): string[] {
  return [phases.map((phase) => phaseNames[phase]).join(', '), words.minutes(minutes)];
}

export function TemplateList() {
  const { state } = usePanel();
  return (
    <section aria-labelledby="start-agreement">
      <h2 id="start-agreement">{words.start}</h2>
      <p class="hint">{words.startHint}</p>
      <ul class="rows templates">
        {state.agreement.templates.value.map((template) => (
          <li key={template.id}>
            <button
              type="button"
              class="template"
              onClick={() => state.agreement.open({ at: 'template', id: template.id })}
            >
              <strong>{template.name}</strong>
              <span>{template.summary}</span>
              <small class="meta">{templateFacts(template).join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
      <AddTemplate onText={(text) => void state.agreement.addTemplate(text)} />
    </section>
  );
}

function AddTemplate({ onText }: { onText(text: string): void }) {
  const input = useRef<HTMLInputElement>(null);

  async function onChange() {
    const file = input.current?.files?.[0];
    if (!input.current || !file) return;
    const text = await file.text();
    // The same file, once corrected, must be a change again.
    input.current.value = '';
    onText(text);
  }

  return (
    <>
      <button type="button" class="link" onClick={() => input.current?.click()}>
        {words.addTemplate}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={words.addTemplate}
        onChange={() => void onChange()}
      />
    </>
  );
}
