/** The words of one topic to be changed, with the framework actions that it serves. */

import { useId } from 'preact/hooks';
import type { Choice } from '../../../core/agreements/customise.ts';
import type { Topic } from '../../../core/agreements/template.ts';
import { findAction } from '../../../core/framework/framework.ts';
import { copy } from '../../copy.ts';

const words = copy.agreement;

interface Props {
  topic: Topic;
  own: Choice['wording'][string] | undefined;
  onChange(own: Choice['wording'][string]): void;
}

export function TopicWording({ topic, own, onChange }: Props) {
  const id = useId();
  const title = own?.title ?? topic.title;
  const prompts = own?.prompts ?? topic.prompts;
  const served = topic.actions.flatMap((action) => {
    const found = findAction(action);
    return found ? [(found.action.mentee ?? found.action.mentor)?.item ?? ''] : [];
  });
  return (
    <div class="wording">
      <div class="field">
        <label for={`${id}-title`}>{words.topicTitle}</label>
        <input
          id={`${id}-title`}
          value={title}
          onInput={(event) => onChange({ title: event.currentTarget.value, prompts })}
        />
      </div>
      <div class="field">
        <label for={`${id}-prompts`}>{words.prompts}</label>
        <textarea
          id={`${id}-prompts`}
          rows={2}
          value={prompts.join('\n')}
          onInput={(event) => onChange({ title, prompts: event.currentTarget.value.split('\n') })}
        />
      </div>
      {served.length > 0 && (
        <p class="hint">
          {words.serves}: {served.join(' · ')}
        </p>
      )}
    </div>
  );
}
