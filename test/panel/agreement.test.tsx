// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { lineText } from '../../src/core/agreements/blocks.ts';
import type { Page } from '../../src/messaging/protocol.ts';
import { createFakeServices, docsPage, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const insertName = 'Insert into this document';

async function setUp(page: Page, template = 'One to one') {
  const fakes = createFakeServices({
    relationships: [relationship],
    page: { ok: true, value: page },
  });
  fakes.world.report = { agreements: [], headings: ['Today'] };
  const panel = showPanel(fakes.services);
  fireEvent.click(await panel.findByRole('tab', { name: 'Agreement' }));
  const region = within(await panel.findByRole('region', { name: 'Agreement' }));
  fireEvent.click(await region.findByRole('button', { name: new RegExp(`^${template}`) }));
  return { ...fakes, region };
}

describe('the library', () => {
  it('offers twelve templates, each with what it is for and how long it takes', async () => {
    const fakes = createFakeServices({
      relationships: [relationship],
      page: { ok: true, value: docsPage },
    });
    const panel = showPanel(fakes.services);
    fireEvent.click(await panel.findByRole('tab', { name: 'Agreement' }));
    const list = await panel.findByRole('region', { name: 'Start one' });
    const items = within(list).getAllByRole('listitem');
    expect(items).toHaveLength(12);
    for (const item of items) expect(item.textContent).toMatch(/about \d+ min/);
  });
});

describe('a template', () => {
  it('is inserted where it was wanted, and can be taken out again', async () => {
    const { world, region } = await setUp(docsPage);
    const where = region.getByLabelText<HTMLSelectElement>('Where');
    await waitFor(() => expect(where.options).toHaveLength(3));
    fireEvent.change(where, { target: { value: 'heading Today' } });
    fireEvent.click(region.getByRole('button', { name: insertName }));
    await region.findByText(/It stands in the document now/);
    expect(world.inserted[0]?.place).toEqual({ at: 'heading', text: 'Today' });
    expect([...world.kept.agreements.values()]).toMatchObject([
      { relationshipId: 'r1', documentId: 'doc-1', side: 'mentee', version: 1 },
    ]);
    fireEvent.click(region.getByRole('button', { name: 'Take it out again' }));
    await region.findByText(/out of the document again/);
    expect(world.kept.agreements.size).toBe(0);
  });

  it('keeps names and choices when inserting fails, and leaves copying as the way', async () => {
    const { world, region } = await setUp(docsPage);
    world.insertResult = { ok: false, problem: { code: 'docs-not-connected' } };
    fireEvent.input(region.getByLabelText('Mentee: name'), { target: { value: 'Ana Lima' } });
    fireEvent.click(region.getByRole('button', { name: insertName }));
    await region.findByText(/not connected for writing/);
    expect(region.getByLabelText<HTMLInputElement>('Mentee: name').value).toBe('Ana Lima');
    expect(world.kept.agreements.size).toBe(0);
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await region.findByText(/Copied/);
    expect(JSON.stringify(world.copied[0])).toContain('Ana Lima');
  });

  it('offers only copying outside of Google Docs', async () => {
    const { world, region } = await setUp(editorPage);
    await region.findByText(/Inserting works in Google Docs/);
    expect(region.queryByRole('button', { name: insertName })).toBeNull();
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await waitFor(() => expect(world.copied).toHaveLength(1));
  });

  it('leaves out a section that is switched off, and takes words of one’s own', async () => {
    const { world, region } = await setUp(editorPage);
    fireEvent.click(region.getByRole('checkbox', { name: /^The work/ }));
    expect(region.getByRole('checkbox', { name: /^Nuts and bolts/ })).toHaveProperty(
      'disabled',
      true,
    );
    const [topic] = region.getAllByLabelText('Topic');
    if (topic) fireEvent.input(topic, { target: { value: 'Why we meet' } });
    fireEvent.click(
      region.getAllByRole('button', { name: 'Add a topic of your own' })[0] as Element,
    );
    const own = region
      .getAllByLabelText('Topic')
      .find((one) => (one as HTMLInputElement).value === '');
    if (own) fireEvent.input(own, { target: { value: 'Our garden' } });
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await waitFor(() => expect(world.copied).toHaveLength(1));
    const headings = world.copied[0]?.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
    expect(headings).not.toContain('The work');
    const tables = world.copied[0]?.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const topics = tables?.[0]?.rows.map((row) => lineText(row[0]?.[0] ?? []).replace(/^\S+-/, ''));
    expect(topics?.[1]).toBe('P1  Why we meet');
    expect(topics?.at(-1)).toBe('X1  Our garden');
  });

  it('asks for all who belong to a group', async () => {
    const { world, region } = await setUp(editorPage, 'Mentoring team');
    fireEvent.input(region.getByLabelText('Mentor: name'), {
      target: { value: 'Dr. Okafor, Dr. Berg, Dr. Lund' },
    });
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await waitFor(() => expect(world.copied).toHaveLength(1));
    const text = JSON.stringify(world.copied[0]);
    expect(text).toContain('Ana, Dr. Okafor, Dr. Berg and Dr. Lund');
    expect(text).toContain('-S4  ');
  });
});
