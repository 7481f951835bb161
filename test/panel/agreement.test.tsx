// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { composeAgreement } from '../../src/core/agreements/compose.ts';
import { templates } from '../../src/core/agreements/templates.ts';
import type { Page } from '../../src/messaging/protocol.ts';
import { createFakeServices, docsPage, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const insertName = 'Insert at the end of this document';

async function setUp(page: Page) {
  const fakes = createFakeServices({
    relationships: [relationship],
    page: { ok: true, value: page },
  });
  const panel = showPanel(fakes.services);
  fireEvent.click(await panel.findByRole('tab', { name: 'Agreement' }));
  const region = within(await panel.findByRole('region', { name: 'Agreement' }));
  return { ...fakes, region };
}

describe('agreement', () => {
  it('inserts what was chosen and says what stands there now', async () => {
    const { world, region } = await setUp(docsPage);
    fireEvent.click(await region.findByRole('button', { name: insertName }));
    await region.findByText(/stands at the end of the document, with 9 topics/);
    expect(world.inserted).toEqual([
      {
        templateId: templates[0]?.id,
        mentorName: 'Dr. Okafor',
        menteeName: 'Ana',
        date: '2026-11-25',
      },
    ]);
  });

  it('keeps names and preview when inserting fails, and leaves copying as the way', async () => {
    const { world, region } = await setUp(docsPage);
    world.insertResult = { ok: false, problem: { code: 'docs-not-connected' } };
    fireEvent.input(region.getByLabelText('Mentee’s name'), { target: { value: 'Ana Lima' } });
    fireEvent.click(await region.findByRole('button', { name: insertName }));
    await region.findByText(/not connected for writing/);
    expect(region.getByLabelText<HTMLInputElement>('Mentee’s name').value).toBe('Ana Lima');
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await region.findByText(/Copied/);
  });

  it('copies all blocks of the template, and offers only that outside of Google Docs', async () => {
    const { world, region } = await setUp(editorPage);
    await region.findByText(/Inserting works in Google Docs/);
    expect(region.queryByRole('button', { name: insertName })).toBeNull();
    fireEvent.click(region.getByRole('button', { name: 'Copy for any editor' }));
    await waitFor(() => expect(world.copied).toHaveLength(1));
    const [template] = templates;
    expect(world.copied[0]).toEqual(
      template &&
        composeAgreement(template, {
          mentorName: 'Dr. Okafor',
          menteeName: 'Ana',
          date: '2026-11-25',
        }),
    );
  });
});
