// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/agreements/blocks.ts';
import { composeAgreement } from '../../../src/core/agreements/compose.ts';
import { planInsert } from '../../../src/core/agreements/docs-writer.ts';
import { toHtml, toPlainText } from '../../../src/core/agreements/html-writer.ts';
import { templates } from '../../../src/core/agreements/templates.ts';

const [template] = templates;
const blocks: Block[] = template
  ? composeAgreement(template, {
      mentorName: 'Dr. <O>',
      menteeName: 'Ana & co',
      date: '2026-11-25',
    })
  : [];

describe('the clipboard', () => {
  it('holds the same lines as the document would', () => {
    const snapshot = {
      documentId: 'd',
      title: '',
      revisionId: 'r',
      tabs: [
        {
          tabId: 't.0',
          title: '',
          content: [{ endIndex: 1 }, { startIndex: 1, endIndex: 2, paragraph: { elements: [] } }],
        },
      ],
    };
    const plan = planInsert(snapshot, 't.0', blocks);
    const page = new DOMParser().parseFromString(toHtml(blocks), 'text/html');
    const lines = [...page.querySelectorAll('h1,h2,h3,p,li')].map((line) => line.textContent);
    expect(lines).toEqual(plan.ok && plan.value.lines);
  });

  it('takes names for text, never for markup', () => {
    expect(toHtml(blocks)).toContain('Dr. &lt;O&gt;');
    expect(toHtml(blocks)).not.toContain('<O>');
  });

  it('has a plain form that reads well', () => {
    const text = toPlainText(blocks);
    expect(text).toContain('# Our mentoring agreement');
    expect(text).toContain('Topic | Dr. <O> | Ana & co | We agree');
    expect(text).toContain('- Review on 2026-12-25');
  });
});
