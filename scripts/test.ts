/** `npm test`: all tests, or those of one kind (`unit`, `e2e`); the totals come last. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from '../test/support/browsers.ts';
import { root, runTool } from './run-tool.ts';

interface Totals {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[]; name: string }[];
}

const e2eFolder = join(root, 'test/e2e');
const hasE2e = existsSync(e2eFolder) && readdirSync(e2eFolder).some((f) => f.endsWith('.test.ts'));
const kinds = process.argv[2] ? [process.argv[2]] : ['unit', ...(hasE2e ? ['e2e'] : [])];
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });
let passed = 0;
let failed = 0;
let skipped = 0;

if (kinds.includes('e2e')) {
  const browsers = installBrowsers();
  console.log(
    `Chromium: ${browsers.chromium ?? 'not found'}\nFirefox: ${browsers.firefox ?? 'not found'}`,
  );
  for (const browser of ['chrome', 'firefox']) {
    if ((await runTool('wxt', ['build', '--mode', 'playground', '-b', browser])) !== 0) failed++;
  }
}

for (const kind of kinds) {
  const report = join(cache, `test-${kind}.json`);
  rmSync(report, { force: true });
  const code = await runTool(
    'vitest',
    [
      'run',
      '--project',
      kind,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { minutes: 15 },
  );
  let totals: Totals | undefined;
  try {
    totals = JSON.parse(readFileSync(report, 'utf8')) as Totals;
  } catch {
    console.error(`The ${kind} tests ended without a report.`);
  }
  passed += totals?.numPassedTests ?? 0;
  skipped += totals?.numPendingTests ?? 0;
  // A file that fails to load has no failing test of its own, yet it is a failure.
  const brokenFiles = totals
    ? totals.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0)
        .length
    : 1;
  const failures = (totals?.numFailedTests ?? 0) + brokenFiles;
  failed += code !== 0 && failures === 0 ? 1 : failures;
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
