/** The playground's own paths and documents, without its page. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf, segmentText, tabsOf } from '../../../playground/page/editor/model.ts';
import { type Playground, startPlayground } from '../../../playground/server.ts';

const headers = { authorization: 'Bearer test' };

describe('the playground', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ port: 0, buildPage: false });
  });
  afterAll(() => playground.close());

  const read = async (id: string) => {
    const path = `/v1/documents/${id}?includeTabsContent=true`;
    return (await fetch(new URL(path, playground.url), { headers })).json();
  };

  it('leads from its root to the practice document', async () => {
    const response = await fetch(playground.url, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(
      `/document/d/${playground.documents.practice}/edit`,
    );
  });

  it('has meeting notes with headings, bullets and a table', async () => {
    const json = await read(playground.documents.practice);
    expect(json.title).toBe('1:1 notes - Ana & Dr. Okafor');
    const model = modelOf(json);
    const text = model.segments.map(segmentText).join('\n');
    expect(text).toContain('who is first author');
    expect(text).not.toContain('\t');
    expect(model.layout.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    const paragraphs = model.segments.flatMap((segment) => segment.paragraphs);
    expect(paragraphs.filter(({ named }) => named === 'HEADING_1')).toHaveLength(4);
    expect(paragraphs.filter(({ bullet }) => bullet?.level === 1)).toHaveLength(2);
    const cells = model.segments.map(segmentText).filter((one) => one === 'By when');
    expect(cells).toHaveLength(1);
  });

  it('has a document with two tabs', async () => {
    const tabs = tabsOf(await read(playground.documents.twoTabs));
    expect(tabs).toHaveLength(2);
    const second = modelOf({ tabs }, tabs[1]?.tabProperties?.tabId);
    expect(second.segments.map(segmentText).join('\n')).toContain('answer to the reviewers');
  });

  it('lists its documents, and nothing outside of its page', async () => {
    const list = await (await fetch(new URL('/page/documents.json', playground.url))).json();
    expect(list.map((one: { id: string }) => one.id)).toEqual(Object.values(playground.documents));
    const outside = await fetch(`${playground.url}/page/..%2f..%2fpackage.json`);
    expect(outside.status).toBe(404);
  });
});
