// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { lineText } from '../../src/core/agreements/blocks.ts';
import { templates } from '../../src/core/agreements/library.ts';
import { beginAgreement } from '../../src/core/tracking/agreement-life.ts';
import type { Page } from '../../src/messaging/page-protocol.ts';
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

describe('a template of a program', () => {
  async function bring(text: string) {
    const fakes = createFakeServices({ relationships: [relationship] });
    const panel = showPanel(fakes.services);
    fireEvent.click(await panel.findByRole('tab', { name: 'Agreement' }));
    const input = panel.root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'ours.json')] });
    Object.defineProperty(input, 'value', { writable: true, value: 'ours.json' });
    fireEvent.change(input);
    return { ...fakes, panel };
  }

  it('joins the library, and is kept', async () => {
    const ours = { ...templates[1], id: 'ours', name: 'Our program' };
    const { world, panel } = await bring(JSON.stringify(ours));
    await panel.findByRole('button', { name: /^Our program/ });
    expect([...world.kept.templates.keys()]).toEqual(['ours']);
  });

  it('is refused with the place of the fault', async () => {
    const { world, panel } = await bring(JSON.stringify({ ...templates[1], minutes: 'many' }));
    await panel.findByText(/The template is at fault at minutes/);
    expect(world.kept.templates.size).toBe(0);
  });
});

describe('a review that comes near', () => {
  it('is told where a meeting begins, and leads to the agreement', async () => {
    const template = templates[1];
    if (!template) throw new Error('no template');
    const record = beginAgreement({
      mark: '7F3K',
      relationshipId: 'r1',
      documentId: 'doc-1',
      tabId: 't.0',
      template,
      people: [],
      side: 'mentee',
      date: '2026-10-28',
      now: new Date(2026, 9, 28),
    });
    const fakes = createFakeServices({ relationships: [relationship], agreements: [record] });
    const panel = showPanel(fakes.services);
    await panel.findByText(/A review of “Our agreement on one page” is due: in 3 days/);
    fireEvent.click(panel.getByRole('button', { name: 'Open' }));
    await panel.findByText('Open the document of this agreement to work on it.');
  });
});
