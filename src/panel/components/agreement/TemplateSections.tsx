/** The sections of a template as switches; on demand, the wording of each topic and topics of one's own. */

import type { Choice } from '../../../core/agreements/customise.ts';
import { isOn } from '../../../core/agreements/customise.ts';
import type { Section, Template } from '../../../core/agreements/template.ts';
import { copy } from '../../copy.ts';
import { TopicWording } from './TopicWording.tsx';

const words = copy.agreement;

interface Props {
  template: Template;
  choice: Choice;
  onChange(choice: Choice): void;
}

export function TemplateSections({ template, choice, onChange }: Props) {
  return (
    <fieldset class="sections">
      <legend>{words.sections}</legend>
      {template.sections.map((section) => (
        <SectionSwitch key={section.id} section={section} choice={choice} onChange={onChange} />
      ))}
    </fieldset>
  );
}

function SectionSwitch({
  section,
  choice,
  onChange,
}: Omit<Props, 'template'> & { section: Section }) {
  const on = isOn(section, choice);
  const sections = (checked: boolean) => ({ ...choice.sections, [section.id]: checked });
  return (
    <div class="section">
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          disabled={section.use === 'always'}
          onChange={(event) =>
            onChange({ ...choice, sections: sections(event.currentTarget.checked) })
          }
        />
        {section.title}
        <small class="meta">
          {[
            'topics' in section && words.topics(section.topics.length),
            section.use === 'always' && words.always,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </label>
      {on && 'topics' in section && (
        <details class="about">
          <summary>
            <span>{words.wording}</span>
            <span class="only-read">{section.title}</span>
          </summary>
          {section.topics.map((topic) => (
            <TopicWording
              key={topic.key}
              topic={topic}
              own={choice.wording[topic.key]}
              onChange={(own) =>
                onChange({ ...choice, wording: { ...choice.wording, [topic.key]: own } })
              }
            />
          ))}
          <OwnTopics section={section} choice={choice} onChange={onChange} />
        </details>
      )}
    </div>
  );
}

function OwnTopics({ section, choice, onChange }: Omit<Props, 'template'> & { section: Section }) {
  const added = choice.added[section.id] ?? [];
  const set = (topics: typeof added) =>
    onChange({ ...choice, added: { ...choice.added, [section.id]: topics } });
  return (
    <>
      {added.map((own, at) => (
        <TopicWording
          // Own topics have no identity but their place, and are only added.
          key={at}
          topic={{ key: '', title: own.title, prompts: [...own.prompts], actions: [] }}
          own={own}
          onChange={(next) => set(added.map((one, i) => (i === at ? next : one)))}
        />
      ))}
      <button
        type="button"
        class="link"
        onClick={() => set([...added, { title: '', prompts: [] }])}
      >
        {words.ownTopic}
      </button>
    </>
  );
}
