/** `npm run check`: format and lint, the types of every project, and no dead code. */

import { runTool } from './run-tool.ts';

const steps: { name: string; run: () => Promise<number> }[] = [
  // biome's own command is a native binary behind a small node script.
  {
    name: 'format and lint',
    run: () =>
      runTool('@biomejs/biome', ['check', '--error-on-warnings', '.'], { command: 'biome' }),
  },
  ...['src/core/tsconfig.json', 'tsconfig.json', 'tsconfig.node.json'].map((project) => ({
    name: `types of ${project}`,
    run: () => runTool('typescript', ['-p', project], { command: 'tsc' }),
  })),
  { name: 'no dead code', run: () => runTool('knip', []) },
];

const failed: string[] = [];
for (const { name, run } of steps) {
  const code = await run();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
