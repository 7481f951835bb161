// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createFakeServices, docsPage, editorPage, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const line = 'Still unclear who goes first on the imaging paper';
const entry = (action: string, score: number, reasons: string[] = []) => ({
  action,
  score,
  reasons,
});
const four = [
  entry('expectations/research-matters', 0.9, ['who goes first']),
  entry('advocacy/self-advocacy', 0.7),
  entry('milestones/goals', 0.6),
  entry('feedback/feedback-type', 0.5),
];

async function setUp(ranking = four) {
  const { services, world } = createFakeServices({
    relationships: [relationship],
    page: { ok: true, value: editorPage },
    ranking,
  });
  const panel = showPanel(services);
  const region = await panel.findByRole('region', { name: 'For the line you are writing' });
  await panel.findByText('read from this page’s editor');
  const write = (text: string, caret = 0) => {
    const paragraphs = Array.from({ length: caret + 1 }, (_, i) => (i === caret ? text : 'x'));
    world.send({ type: 'page/notes', paragraphs, caret });
  };
  const actions = () =>
    [...region.querySelectorAll<HTMLElement>('[data-action]')].map((li) => li.dataset.action);
  const card = (id: string) => {
    const found = region.querySelector<HTMLElement>(`[data-action="${id}"]`);
    if (!found) throw new Error(`no card ${id}`);
    return within(found);
  };
  return { services, world, panel, region, write, actions, card };
}

describe('suggestions', () => {
  it('quotes the line with its reasons and shows three, then more on demand', async () => {
    const { region, write, actions } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    expect(region.querySelector('blockquote')?.textContent).toBe(line);
    expect(region.querySelector('mark')?.textContent).toBe('who goes first');
    expect(region.querySelectorAll('.acts .main')).toHaveLength(1);
    fireEvent.click(within(region).getByRole('button', { name: '1 more' }));
    await waitFor(() => expect(actions()).toHaveLength(4));
  });

  it('says which suggestions are ours and not the framework’s', async () => {
    const { write, card, actions } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    card('advocacy/self-advocacy').getByText('suggested by Groundwork');
    expect(card('expectations/research-matters').queryByText(/suggested/)).toBeNull();
  });

  it('is only the quotation where nothing is relevant', async () => {
    const { region, write } = await setUp([]);
    write('Room 3.14, Tuesday');
    await waitFor(() => expect(region.querySelector('blockquote')).toBeTruthy());
    expect(region.querySelector('ul')).toBeNull();
  });

  it('keeps places, and holds still while the pointer is inside', async () => {
    const { world, region, write, actions } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    const area = region.querySelector('.cards')?.parentElement as HTMLElement;
    fireEvent.pointerEnter(area);
    world.ranking = [
      entry('differences/unconscious-bias', 0.95),
      entry('milestones/goals', 0.9),
      entry('advocacy/self-advocacy', 0.3),
    ];
    const asked = world.asked.length;
    write('another line', 1);
    await waitFor(() => expect(world.asked.length).toBeGreaterThan(asked));
    await Promise.resolve();
    expect(actions()).toEqual(four.slice(0, 3).map((one) => one.action));
    expect(region.querySelector('blockquote')?.textContent).toBe(line);
    fireEvent.pointerLeave(area);
    await waitFor(() =>
      expect(actions()).toEqual([
        'advocacy/self-advocacy',
        'milestones/goals',
        'differences/unconscious-bias',
      ]),
    );
  });

  it('sets aside, and takes that back', async () => {
    const { world, write, actions, card } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    fireEvent.click(card('milestones/goals').getByRole('button', { name: 'Not this' }));
    await waitFor(() =>
      expect([...world.kept.marks.values()]).toMatchObject([
        { actionId: 'milestones/goals', kind: 'dismissed' },
      ]),
    );
    fireEvent.click(await card('milestones/goals').findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(world.kept.marks.size).toBe(0));
    await card('milestones/goals').findByRole('button', { name: 'Not this' });
  });

  it('ticks with a word of evidence, saved by Enter', async () => {
    const { world, write, actions, card } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    const one = card('expectations/research-matters');
    fireEvent.click(one.getByRole('button', { name: 'Done' }));
    const field = await one.findByLabelText('A word of evidence, if you like');
    fireEvent.input(field, { target: { value: 'wrote the order down' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect([...world.kept.marks.values()]).toMatchObject([
        { kind: 'done', evidence: 'wrote the order down' },
      ]),
    );
    await waitFor(() =>
      expect(world.asked.at(-1)?.context.history?.done).toEqual(['expectations/research-matters']),
    );
  });

  it('agrees on an action with an owner and a day, and keeps words when saving fails', async () => {
    const { world, panel, write, actions, card } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    const one = card('expectations/research-matters');
    fireEvent.click(one.getByRole('button', { name: 'Agree…' }));
    const text = await one.findByLabelText<HTMLTextAreaElement>('What is agreed');
    expect(text.value).not.toBe('');
    fireEvent.input(text, { target: { value: 'Write down the order of authors' } });
    fireEvent.change(one.getByLabelText('Who'), { target: { value: 'Dr. Okafor' } });
    fireEvent.input(one.getByLabelText('By'), { target: { value: '2026-12-01' } });
    world.failNextWrite = { code: 'storage-failed' };
    fireEvent.click(one.getByRole('button', { name: 'Save' }));
    await panel.findByText(/could not keep/);
    expect(one.getByLabelText<HTMLTextAreaElement>('What is agreed').value).toContain('order');
    fireEvent.click(one.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect([...world.kept.agreed.values()]).toMatchObject([
        {
          text: 'Write down the order of authors',
          owner: 'Dr. Okafor',
          due: '2026-12-01',
          frameworkAction: 'expectations/research-matters',
        },
      ]),
    );
    await panel.findByRole('region', { name: 'Agreed just now' });
  });

  it('keeps a card with half-written words when the line changes', async () => {
    const { world, write, actions, card } = await setUp();
    write(line);
    await waitFor(() => expect(actions()).toHaveLength(3));
    const one = card('milestones/goals');
    fireEvent.click(one.getByRole('button', { name: 'Agree…' }));
    fireEvent.input(await one.findByLabelText('What is agreed'), { target: { value: 'half a' } });
    world.ranking = [entry('differences/unconscious-bias', 0.9)];
    fireEvent.blur(window);
    write('another line', 1);
    await waitFor(() =>
      expect(actions()).toEqual(['milestones/goals', 'differences/unconscious-bias']),
    );
    expect(one.getByLabelText<HTMLTextAreaElement>('What is agreed').value).toBe('half a');
  });

  it('reads a Google Doc and follows the line that changes', async () => {
    const { services, world } = createFakeServices({
      relationships: [relationship],
      page: { ok: true, value: docsPage },
      paragraphs: ['Agenda', line],
      ranking: four,
    });
    showPanel(services);
    await waitFor(() => expect(world.asked.at(-1)?.notes.caret).toBe(1));
    world.paragraphs = ['Agenda and goals', line];
    world.send({ type: 'page/active' });
    await waitFor(() => expect(world.asked.at(-1)?.notes.caret).toBe(0), { timeout: 5_000 });
  });
});
