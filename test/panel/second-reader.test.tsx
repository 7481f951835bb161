// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { copy } from '../../src/panel/copy.ts';
import { createFakeServices, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const entry = (action: string, score: number) => ({ action, score, reasons: [] });

function setUp(languageModel: 'ready' | 'to download' | 'none') {
  const { services, world } = createFakeServices({
    relationships: [relationship],
    page: { ok: true, value: editorPage },
    ranking: [entry('milestones/goals', 0.6), entry('feedback/feedback-type', 0.5)],
  });
  world.languageModel = languageModel;
  world.reread = [entry('feedback/feedback-type', 0.5)];
  const panel = showPanel(services);
  const shown = () =>
    [...panel.root.querySelectorAll<HTMLElement>('[data-action]')].map((one) => one.dataset.action);
  const write = (text: string) => world.send({ type: 'page/notes', paragraphs: [text], caret: 0 });
  return { panel, world, shown, write };
}

describe('the second reader', () => {
  it('is not spoken of where the browser has no model', async () => {
    const { panel, write, shown } = setUp('none');
    await panel.findByText('read from this page’s editor');
    write('a line');
    await waitFor(() => expect(shown()).toHaveLength(2));
    expect(panel.queryByLabelText(copy.secondReader.label)).toBeNull();
  });

  it('is off until it is switched on, and then its choice is what stands', async () => {
    const { panel, write, shown } = setUp('ready');
    const box = (await panel.findByLabelText(copy.secondReader.label)) as HTMLInputElement;
    expect(box.checked).toBe(false);
    await panel.findByText('read from this page’s editor');
    write('a line');
    await waitFor(() => expect(shown()).toHaveLength(2));
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(true));
    await waitFor(() => expect(shown()).toEqual(['feedback/feedback-type']));
    fireEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(false));
    write('another line');
    await waitFor(() => expect(shown()).toHaveLength(2));
  });

  it('leaves the first reading where it gives none', async () => {
    const { panel, world, write, shown } = setUp('ready');
    world.isSecondReaderOn = true;
    world.reread = undefined;
    await panel.findByText('read from this page’s editor');
    write('a line');
    await waitFor(() => expect(shown()).toHaveLength(2));
  });

  it('says that the browser downloads first, and that it failed', async () => {
    const { panel, world } = setUp('to download');
    world.opensLanguageModel = false;
    await panel.findByText(copy.secondReader.download);
    const box = (await panel.findByLabelText(copy.secondReader.label)) as HTMLInputElement;
    fireEvent.click(box);
    await panel.findByText(copy.secondReader.failed);
    expect(box.checked).toBe(false);
  });
});
