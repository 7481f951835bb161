// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createFakeServices, docsPage, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

async function fillIn(panel: ReturnType<typeof showPanel>) {
  fireEvent.click(await panel.findByLabelText('I am the mentee'));
  fireEvent.input(panel.getByLabelText('Your name'), { target: { value: 'Ana' } });
  fireEvent.input(panel.getByLabelText('The other person’s name'), {
    target: { value: 'Dr. Okafor' },
  });
  const name = panel.getByLabelText<HTMLInputElement>('Name of this relationship');
  await waitFor(() => expect(name.value).toBe('Ana & Dr. Okafor'));
  fireEvent.click(panel.getByRole('button', { name: 'Start' }));
}

describe('first run', () => {
  it('asks two questions, says where data lives, and opens the notes', async () => {
    const { services, world } = createFakeServices({ page: { ok: true, value: docsPage } });
    const panel = showPanel(services);
    expect((await panel.findByText(/Stays in this browser/)).textContent).toContain('no server');
    await fillIn(panel);
    await panel.findByRole('tab', { name: 'Now' });
    expect([...world.kept.relationships.values()]).toMatchObject([
      { name: 'Ana & Dr. Okafor', role: 'mentee', phase: 'launch', people: ['Ana', 'Dr. Okafor'] },
    ]);
    await waitFor(() => expect(world.kept.documents.get('gdoc:doc-1')).toBeTruthy());
  });

  it('keeps what was typed when it cannot be saved, and says so', async () => {
    const { services, world } = createFakeServices();
    world.failNextWrite = { code: 'storage-full' };
    const panel = showPanel(services);
    await fillIn(panel);
    expect((await panel.findByRole('alert')).textContent).toContain('no space left');
    expect(panel.getByLabelText<HTMLInputElement>('Your name').value).toBe('Ana');
  });
});

describe('header', () => {
  it('says which document is read, and how', async () => {
    const { services } = createFakeServices({
      relationships: [relationship],
      page: { ok: true, value: docsPage },
    });
    const panel = showPanel(services);
    await panel.findByText('read through Docs’ own export');
    panel.getByText('1:1 notes, autumn');
  });

  it('offers to switch a site on', async () => {
    const { services, world } = createFakeServices({
      relationships: [relationship],
      page: { ok: false, problem: { code: 'page-not-allowed' } },
    });
    const panel = showPanel(services);
    world.allowResult = { ok: false, problem: { code: 'permission-refused' } };
    fireEvent.click(await panel.findByRole('button', { name: 'Use Groundwork on this site' }));
    await panel.findByText('The site was not switched on.');
    world.moveTo({ ok: true, value: editorPage });
    await panel.findByText('read from this page’s editor');
  });

  it('switches to the relationship that a document belongs to', async () => {
    const { services, world } = createFakeServices({
      relationships: [
        relationship,
        { ...relationship, id: 'r2', name: 'Ana & Sam', createdAt: '2026-01-01T09:00:00.000Z' },
      ],
      documents: [
        {
          v: 1,
          key: 'gdoc:doc-1',
          relationshipId: 'r2',
          title: 'x',
          lastSeenAt: '2026-01-01T09:00:00.000Z',
        },
      ],
      page: { ok: true, value: editorPage },
    });
    const panel = showPanel(services);
    const select = await panel.findByLabelText<HTMLSelectElement>('Relationship');
    expect(select.value).toBe('r1');
    await waitFor(() =>
      expect(world.kept.documents.get(editorPage.key)?.relationshipId).toBe('r1'),
    );
    world.moveTo({ ok: true, value: docsPage });
    await waitFor(() =>
      expect(panel.getByLabelText<HTMLSelectElement>('Relationship').value).toBe('r2'),
    );
  });

  it('changes the phase', async () => {
    const { services, world } = createFakeServices({ relationships: [relationship] });
    const panel = showPanel(services);
    fireEvent.change(await panel.findByLabelText('Phase'), { target: { value: 'maintain' } });
    await waitFor(() => expect(world.kept.relationships.get('r1')?.phase).toBe('maintain'));
  });

  it('moves between tabs with the arrow keys', async () => {
    const { services } = createFakeServices({ relationships: [relationship] });
    const panel = showPanel(services);
    fireEvent.keyDown(await panel.findByRole('tab', { name: 'Now' }), { key: 'ArrowRight' });
    await waitFor(() =>
      expect(panel.getByRole('tab', { name: 'Agreed' }).getAttribute('aria-selected')).toBe('true'),
    );
  });
});
