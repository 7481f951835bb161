// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { agreedAction, createFakeServices, relationship } from './fake-services.ts';
import { showPanel } from './show-panel.ts';

const late = agreedAction({ due: '2026-11-19' });
const theirs = agreedAction({
  id: 'a2',
  key: 'A-0001',
  text: 'Introduce Ana',
  owner: 'Dr. Okafor',
});

describe('from last time', () => {
  it('says lateness in words, ticks and takes back', async () => {
    const { services, world } = createFakeServices({
      relationships: [relationship],
      agreed: [late],
    });
    const panel = showPanel(services);
    const section = within(await panel.findByRole('region', { name: 'From last time' }));
    section.getByText('6 days late');
    fireEvent.click(section.getByRole('checkbox', { name: 'Send the aims page' }));
    await waitFor(() => expect(world.kept.agreed.get('a1')?.status).toBe('done'));
    await section.findByText('done today');
    fireEvent.click(section.getByRole('checkbox', { name: 'Send the aims page' }));
    await waitFor(() => expect(world.kept.agreed.get('a1')?.status).toBe('open'));
    expect(world.kept.agreed.get('a1')?.history.map((one) => one.change)).toEqual([
      'agreed',
      'done',
      'reopened',
    ]);
  });
});

describe('agreed', () => {
  async function setUp() {
    const fakes = createFakeServices({ relationships: [relationship], agreed: [late, theirs] });
    const panel = showPanel(fakes.services);
    fireEvent.click(await panel.findByRole('tab', { name: /Agreed/ }));
    const region = within(await panel.findByRole('region', { name: 'Agreed' }));
    await region.findByText('Introduce Ana');
    return { ...fakes, region };
  }

  it('filters by owner and status', async () => {
    const { region } = await setUp();
    fireEvent.change(region.getByLabelText('Owner'), { target: { value: 'Ana' } });
    await waitFor(() => expect(region.queryByText('Introduce Ana')).toBeNull());
    fireEvent.change(region.getByLabelText('Status'), { target: { value: 'done' } });
    await region.findByText('Nothing here.');
  });

  it('adds by hand', async () => {
    const { world, region } = await setUp();
    fireEvent.click(region.getByRole('button', { name: 'Add an agreed action' }));
    fireEvent.input(await region.findByLabelText('What is agreed'), {
      target: { value: 'Book the room' },
    });
    fireEvent.click(region.getByRole('button', { name: 'Save' }));
    await region.findByText('Book the room');
    expect(world.kept.agreed.size).toBe(3);
  });

  it('edits, drops and reopens, and tells the history', async () => {
    const { world, region } = await setUp();
    fireEvent.click(region.getAllByRole('button', { name: 'Edit' })[0] as HTMLElement);
    fireEvent.input(await region.findByLabelText('What is agreed'), {
      target: { value: 'Send both pages' },
    });
    fireEvent.click(region.getByRole('button', { name: 'Save' }));
    await region.findByText('Send both pages');
    region.getByText('words before: Send the aims page');
    fireEvent.click(region.getAllByRole('button', { name: 'Drop' })[0] as HTMLElement);
    await waitFor(() => expect(world.kept.agreed.get('a1')?.status).toBe('dropped'));
    fireEvent.change(region.getByLabelText('Status'), { target: { value: 'dropped' } });
    fireEvent.click(await region.findByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(world.kept.agreed.get('a1')?.status).toBe('open'));
  });
});
