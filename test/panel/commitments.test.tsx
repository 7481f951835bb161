// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { createFakeServices, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const promise = { paragraph: 1, text: 'Ana sends the draft', owners: ['Ana'], due: '2026-11-27' };

async function setUp() {
  const fakes = createFakeServices({
    relationships: [relationship],
    page: { ok: true, value: editorPage },
  });
  fakes.world.commitments = [promise];
  const panel = showPanel(fakes.services);
  await panel.findByRole('tab', { name: 'Now' });
  const send = (paragraphs: string[], caret: number) =>
    fakes.world.send({ type: 'page/notes', paragraphs, caret });
  return { ...fakes, panel, send };
}

it('offers what was promised in this meeting, once its line is finished', async () => {
  const { panel, send, world } = await setUp();
  send(['old notes'], 0);
  send(['old notes', 'AI: Ana sends the draft'], 1);
  await waitFor(() => expect(panel.queryByText('The notes already say')).toBeNull());
  send(['old notes', 'AI: Ana sends the draft', ''], 2);
  const section = within(await panel.findByRole('region', { name: 'The notes already say' }));
  fireEvent.click(section.getByRole('button', { name: 'Keep as agreed' }));
  await waitFor(() =>
    expect([...world.kept.agreed.values()]).toMatchObject([
      { text: 'Ana sends the draft', owner: 'Ana', due: '2026-11-27', status: 'open' },
    ]),
  );
  await waitFor(() => expect(panel.queryByText('The notes already say')).toBeNull());
});

it('leaves earlier meetings alone until it is asked, and puts away what is no promise', async () => {
  const { panel, send } = await setUp();
  send(['old notes', 'AI: Ana sends the draft'], 0);
  const all = await panel.findByRole('button', { name: 'Look for promises in all of these notes' });
  expect(panel.queryByText('Ana sends the draft')).toBeNull();
  fireEvent.click(all);
  await panel.findByText('Ana sends the draft');
  fireEvent.click(panel.getByRole('button', { name: 'Not this' }));
  await waitFor(() => expect(panel.queryByText('Ana sends the draft')).toBeNull());
});
