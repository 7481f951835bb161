import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The parts of the browser that the page service uses, with answers that a test chooses. */
const { fake } = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(...values: unknown[]) => void>();
    return {
      addListener: (listener: () => void) => void listeners.add(listener),
      removeListener: (listener: () => void) => void listeners.delete(listener),
      fire: (...values: unknown[]) => {
        for (const listener of listeners) listener(...values);
      },
    };
  };
  const ports: { onMessage: ReturnType<typeof event>; disconnect: () => void; closed: boolean }[] =
    [];
  return {
    fake: {
      tab: { id: 7, url: undefined as string | undefined },
      answer: undefined as unknown,
      granted: true,
      asked: [] as string[][],
      ports,
      runtime: { sendMessage: async () => fake.answer },
      permissions: {
        request: async ({ origins }: { origins: string[] }) => {
          fake.asked.push(origins);
          return fake.granted;
        },
      },
      tabs: {
        query: async () => [fake.tab],
        get: async () => fake.tab,
        connect: () => {
          const port = {
            onMessage: event(),
            closed: false,
            disconnect() {
              port.closed = true;
            },
          };
          ports.push(port);
          return port;
        },
        onActivated: event(),
        onUpdated: event(),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake }));

const { createPageService } = await import('../../../src/panel/services/page-service.ts');

const page = { kind: 'editor', title: 'Notes', key: 'page:https://notes.example/' };
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function watch() {
  const service = createPageService(undefined);
  const heard: unknown[] = [];
  const stop = service.watch({
    onPage: (result) => heard.push(result.ok ? result.value : result.problem.code),
    onEvent: (event) => heard.push(event.type),
  });
  stops.push(stop);
  return { service, heard, stop };
}

beforeEach(() => {
  fake.tab = { id: 7, url: undefined };
  fake.answer = { ok: true, value: page };
  fake.granted = true;
  fake.asked.length = 0;
  fake.ports.length = 0;
});

describe('the page beside the panel', () => {
  it('is named, and its events are heard until the panel stops', async () => {
    const { heard, stop } = watch();
    await settle();
    const notes = { type: 'page/notes', paragraphs: ['a'], caret: 0 };
    fake.ports[0]?.onMessage.fire(notes);
    fake.ports[0]?.onMessage.fire({ type: 'page/notes', paragraphs: 'not a list' });
    expect(heard).toEqual([page, 'page/notes']);
    stop();
    expect(fake.ports[0]?.closed).toBe(true);
    fake.ports[0]?.onMessage.fire(notes);
    expect(heard).toHaveLength(2);
  });

  it('is followed to another tab, and the old port is closed', async () => {
    const { heard } = watch();
    await settle();
    fake.tab = { id: 8, url: undefined };
    fake.tabs.onActivated.fire();
    await settle();
    expect(fake.ports.map(({ closed }) => closed)).toEqual([true, false]);
    expect(heard).toEqual([page, page]);
  });

  it('is attached anew after a navigation of its own tab only', async () => {
    watch();
    await settle();
    fake.tabs.onUpdated.fire(99, { status: 'complete' });
    fake.tabs.onUpdated.fire(7, { status: 'loading' });
    await settle();
    expect(fake.ports).toHaveLength(1);
    fake.tabs.onUpdated.fire(7, { status: 'complete' });
    await settle();
    expect(fake.ports).toHaveLength(2);
  });
});

describe('asking for a site', () => {
  const blocked = { ok: false, problem: { code: 'page-not-allowed' } };

  it('names only that site, and reads it once it is allowed', async () => {
    fake.answer = blocked;
    fake.tab.url = 'https://notes.example/x?y';
    const { service, heard } = watch();
    await settle();
    expect(heard).toEqual(['page-not-allowed']);
    fake.answer = { ok: true, value: page };
    expect((await service.allowSite()).ok).toBe(true);
    await settle();
    expect(fake.asked).toEqual([['https://notes.example/*']]);
    expect(heard).toEqual(['page-not-allowed', page]);
  });

  it('takes the host of exports along for Google Docs', async () => {
    fake.tab.url = 'https://docs.google.com/document/d/abc/edit';
    const { service } = watch();
    await settle();
    await service.allowSite();
    expect(fake.asked).toEqual([
      ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'],
    ]);
  });

  it('says so when it is refused, and nothing is read', async () => {
    fake.answer = blocked;
    fake.granted = false;
    fake.tab.url = 'https://notes.example/';
    const { service } = watch();
    await settle();
    expect(await service.allowSite()).toMatchObject({ problem: { code: 'permission-refused' } });
    expect(fake.ports).toHaveLength(0);
  });
});
