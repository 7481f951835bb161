/** What ranking costs in Node and in Chromium, against a keyword search over the same notes in the same run. */

import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowsers } from '../../test/support/browsers.ts';
import { readCorpus } from '../../training/corpus.ts';
import type { RankingTimes } from './ranking-page.ts';

const paragraphCount = 200;
const edits = 400;

const sorted = (times: readonly number[]) => [...times].sort((x, y) => x - y);
const at = (times: readonly number[], part: number) =>
  sorted(times)[Math.floor((times.length - 1) * part)] ?? 0;

function print(where: string, { edits, first, searches }: RankingTimes): void {
  const edit = at(edits, 0.5);
  const search = at(searches, 0.5);
  console.log(
    `${where}: an edit among ${paragraphCount} paragraphs ${edit.toFixed(2)} ms (95th percentile ${at(edits, 0.95).toFixed(2)} ms), ` +
      `reading all of them ${first.toFixed(0)} ms; MiniSearch for every paragraph ${search.toFixed(1)} ms, ` +
      `${(search / edit).toFixed(0)} times an edit`,
  );
}

/** The page's code as one classic script. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(import.meta.dirname, 'ranking-page.ts'),
        name: 'bench',
        formats: ['iife'],
      },
    },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

async function usedHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send(
    'Runtime.getHeapUsage',
  )) as unknown as { usedSize: number; backingStorageSize?: number };
  return usedSize + backingStorageSize;
}

async function inChromium(browser: Browser, paragraphs: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  const before = await usedHeap(page);
  await page.addScriptTag({ content: await bundled() });
  const times = await page.evaluate(
    ([given, count]) =>
      (globalThis as unknown as { bench: typeof import('./ranking-page.ts') }).bench.timeRanking(
        given,
        count,
      ),
    [paragraphs, edits] as const,
  );
  print('Chromium', times);
  const megabytes = ((await usedHeap(page)) - before) / 1e6;
  console.log(
    `Chromium: weights, concepts, ranker with ${paragraphCount + edits} lines read, and the search index hold ${megabytes.toFixed(1)} MB`,
  );
}

/** Prints a line for Node and, where there is one, for Chromium. */
export async function benchRanking(): Promise<void> {
  const { timeRanking } = await import('./ranking-page.ts');
  const paragraphs = readCorpus()
    .pages.flatMap((page) => page.paragraphs)
    .slice(0, paragraphCount);
  print('Node', timeRanking(paragraphs, edits));
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) {
    console.log('Chromium: none on this machine');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await inChromium(browser, paragraphs);
  } finally {
    await browser.close();
  }
}
