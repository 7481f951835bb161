/** What a pair may change in a template before it is inserted: sections, wording, topics of their own. */

import { oneLine } from './blocks.ts';
import type { Section, Template, Topic } from './template.ts';

interface OwnTopic {
  readonly title: string;
  readonly prompts: readonly string[];
}

/** The changes; an empty one leaves the template as it is. */
export interface Choice {
  /** Sections by id that are switched otherwise than the template says. */
  readonly sections: Readonly<Record<string, boolean>>;
  /** New wording by topic key. */
  readonly wording: Readonly<Record<string, OwnTopic>>;
  /** Topics of their own, by the id of the section that they stand in. */
  readonly added: Readonly<Record<string, readonly OwnTopic[]>>;
}

/** No change at all. */
export const asItIs: Choice = { sections: {}, wording: {}, added: {} };

/** Whether a section stands in the agreement. What is always there cannot be switched off. */
export function isOn(section: Section, choice: Choice): boolean {
  return section.use === 'always' || (choice.sections[section.id] ?? section.use === 'on');
}

/** A topic with the pair's words; what they left empty keeps the template's. */
function reworded(topic: Topic, choice: Choice): Topic {
  const own = choice.wording[topic.key];
  if (!own) return topic;
  const prompts = own.prompts.map(oneLine).filter((prompt) => prompt !== '');
  return { ...topic, title: oneLine(own.title) || topic.title, prompts };
}

/** The template as the pair wants it. Their own topics get the keys `X1`, `X2` … and serve no action. */
export function customise(template: Template, choice: Choice): Template {
  let number = 0;
  const sections = template.sections
    .filter((section) => isOn(section, choice))
    .map((section): Section => {
      if (!('topics' in section)) return section;
      const added = (choice.added[section.id] ?? [])
        .filter(({ title }) => oneLine(title) !== '')
        .map(({ title, prompts }): Topic => {
          number += 1;
          return {
            key: `X${number}`,
            title: oneLine(title),
            prompts: prompts.map(oneLine).filter((prompt) => prompt !== ''),
            actions: [],
          };
        });
      const topics = [...section.topics.map((topic) => reworded(topic, choice)), ...added];
      return { ...section, topics };
    });
  return { ...template, sections };
}
