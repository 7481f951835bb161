import { describe, expect, it } from 'vitest';
import type { LanguageModelApi } from '../../../src/panel/services/language-model.ts';
import { createRanking } from '../../../src/panel/services/rank-notes.ts';

const notes = {
  paragraphs: [
    'Authors',
    'Still unclear who goes first on the imaging paper, Jonas did the second half',
    'order tips',
  ],
  caret: 1,
};
const context = { role: 'mentee' } as const;

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

interface Fake {
  answer?: string | Error;
  isSlow?: boolean;
  availability?: string;
  opens?: boolean;
}

/** A language model that answers what it is told to, and remembers what it was asked. */
function fakeModel({ answer = '[]', isSlow, availability = 'available', opens = true }: Fake) {
  const asked: string[] = [];
  const options: object[] = [];
  let open = 0;
  const session = () => ({
    clone: async () => {
      open++;
      return session();
    },
    async prompt(text: string, given: object) {
      asked.push(text);
      options.push(given);
      if (isSlow) return new Promise<string>(() => {});
      if (answer instanceof Error) throw answer;
      return answer;
    },
    destroy() {
      open--;
    },
  });
  const api: LanguageModelApi = {
    availability: async () => availability,
    async create() {
      if (!opens) throw new Error('no disk space');
      return session();
    },
  };
  return { api, asked, options, open: () => open };
}

async function reread(fake: Fake) {
  const model = fakeModel(fake);
  const { secondReader, rank } = createRanking(model.api, memory());
  expect(await secondReader.switchOn()).toBe(true);
  return { ...model, secondReader, rank, chosen: await secondReader.reread(notes, context) };
}

describe('the second reader', () => {
  it('is off by default: nothing is asked, and the ranking stands', async () => {
    const { api, asked } = fakeModel({});
    const { secondReader, rank } = createRanking(api, memory());
    expect(secondReader.isOn()).toBe(false);
    expect(await secondReader.reread(notes, context)).toBeUndefined();
    expect(asked).toEqual([]);
    expect((await rank(notes, context))[0]?.action).toBe('expectations/research-matters');
  });

  it('is asked about the line among its neighbours, and chooses among twelve', async () => {
    const { asked, options, chosen, open } = await reread({
      answer: '[{"number":2,"grade":1},{"number":1,"grade":2},{"number":99,"grade":2}]',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('>>> Still unclear who goes first');
    expect(asked[0]).toContain('\norder tips');
    expect(asked[0]?.match(/^\d+\. /gm)).toHaveLength(12);
    expect(options[0]).toHaveProperty('responseConstraint.type', 'array');
    expect(chosen?.map(({ action }) => action)[0]).toBe('expectations/research-matters');
    expect(chosen).toHaveLength(2);
    expect(open()).toBe(0);
  });

  it('may say that nothing fits', async () => {
    expect((await reread({ answer: '[]' })).chosen).toEqual([]);
  });

  it.each([
    ['no JSON', { answer: 'Sure! Here is' }],
    ['another shape', { answer: '{"number":1}' }],
    ['an error', { answer: new Error('the model crashed') }],
  ])('falls back silently on %s', async (_, fake) => {
    const { chosen, open } = await reread(fake);
    expect(chosen).toBeUndefined();
    expect(open()).toBe(0);
  });

  it('gives up on a model that is late', async () => {
    expect((await reread({ isSlow: true })).chosen).toBeUndefined();
  });

  it('gives up on a line that is written on: only the last words get an answer', async () => {
    const { api } = fakeModel({ answer: '[{"number":1,"grade":2}]' });
    const { secondReader } = createRanking(api, memory());
    await secondReader.switchOn();
    const [first, second] = await Promise.all([
      secondReader.reread(notes, context),
      secondReader.reread(notes, context),
    ]);
    expect(first).toBeUndefined();
    expect(second).toHaveLength(1);
  });

  it('asks nothing about an empty line', async () => {
    const { secondReader, asked } = await reread({});
    expect(await secondReader.reread({ paragraphs: ['  '], caret: 0 }, context)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('stays off where the model cannot be opened', async () => {
    const { secondReader } = createRanking(fakeModel({ opens: false }).api, memory());
    expect(await secondReader.switchOn()).toBe(false);
    expect(secondReader.isOn()).toBe(false);
  });

  it.each([
    ['available', 'ready'],
    ['downloadable', 'to download'],
    ['downloading', 'to download'],
    ['unavailable', 'none'],
  ])('reads the browser’s "%s" as %s', async (availability, expected) => {
    const { secondReader } = createRanking(fakeModel({ availability }).api, memory());
    expect(await secondReader.availability()).toBe(expected);
  });

  it('is none where the browser has no such model', async () => {
    const { secondReader } = createRanking(undefined, memory());
    expect(await secondReader.availability()).toBe('none');
  });
});
