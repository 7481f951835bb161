import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { templates } from '../../../src/core/agreements/library.ts';
import { readProgramTemplate } from '../../../src/core/agreements/program-template.ts';
import { templateSchema } from '../../../src/core/agreements/template.ts';
import { root } from '../../support/imports.ts';

const good = structuredClone(templates[1]) as unknown as {
  sections: { id: string; topics: { key: string; prompts: unknown }[] }[];
};
const changed = (change: (template: typeof good) => void) => {
  const template = structuredClone(good);
  change(template);
  return JSON.stringify(template);
};
const first = (template: typeof good) => template.sections[0]?.topics[0] ?? { key: '', prompts: 0 };

describe('a template that a program brings', () => {
  it('is taken as it is', () => {
    const read = readProgramTemplate(JSON.stringify(good));
    expect(read).toEqual({ ok: true, value: good });
  });

  it.each([
    ['no JSON', '{', ''],
    [
      'a number for prompts',
      changed((t) => Object.assign(first(t), { prompts: 3 })),
      'sections[0].topics[0].prompts',
    ],
    [
      'a key that belongs to acknowledgements',
      changed((t) => Object.assign(first(t), { key: 'S1' })),
      'sections[0].topics[0].key',
    ],
    ['a key twice', changed((t) => Object.assign(first(t), { key: 'M1' })), 'sections'],
    [
      'a section twice',
      changed((t) =>
        t.sections.push({
          ...structuredClone(t.sections[1]),
          id: t.sections[1]?.id ?? '',
        } as never),
      ),
      'sections',
    ],
    ['nothing', 'null', ''],
  ])('with %s is refused with the path of the fault', (_, text, path) => {
    expect(readProgramTemplate(text)).toMatchObject({
      problem: { code: 'template-invalid', detail: { path } },
    });
  });

  it('has a published schema that is up to date', () => {
    const published: unknown = JSON.parse(
      readFileSync(join(root, 'docs/template.schema.json'), 'utf8'),
    );
    expect(published).toEqual(z.toJSONSchema(templateSchema));
  });
});
