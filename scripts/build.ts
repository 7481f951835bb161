/** `npm run build`: the extension for Chrome, Edge and Firefox, and the sizes of what loads first. */

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, runTool } from './run-tool.ts';

/** What may load before the panel shows something, and with the first line that is read; in bytes after gzip. */
const limits = { panel: 90_000, contentScript: 12_000, ranker: 500_000 };

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

/** The scripts that a page loads at once: its script tags and preloads, without lazy chunks. */
function firstLoadScripts(outDir: string, page: string): string[] {
  const html = readFileSync(join(outDir, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

function folderSize(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

let code = 0;
for (const browser of ['chrome', 'edge', 'firefox']) {
  code ||= await runTool('wxt', ['build', '-b', browser]);
}
if (code === 0) {
  for (const folder of ['chrome-mv3', 'edge-mv3', 'firefox-mv3']) {
    const outDir = join(root, '.output', folder);
    const panel = firstLoadScripts(outDir, 'sidepanel.html').reduce(
      (sum, script) => sum + gzipped(join(outDir, script)),
      0,
    );
    const contentScript = gzipped(join(outDir, 'content-scripts/notes.js'));
    const chunks = readdirSync(join(outDir, 'chunks'));
    const ranker = chunks.find((name) => /^rank-.*\.js$/.test(name));
    if (!ranker) throw new Error(`${folder}: there is no chunk of the ranker`);
    const weights = gzipped(join(outDir, 'chunks', ranker));
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${folder}: panel first load ${kB(panel)} gzipped (at most ${kB(limits.panel)}), ` +
        `content script ${kB(contentScript)} (at most ${kB(limits.contentScript)}), ` +
        `ranker with weights ${kB(weights)} (at most ${kB(limits.ranker)}), ` +
        `all files ${kB(folderSize(outDir))}`,
    );
    const isTooLarge =
      panel > limits.panel || contentScript > limits.contentScript || weights > limits.ranker;
    if (isTooLarge) {
      console.error(`${folder} is larger than allowed`);
      code = 1;
    }
  }
}
process.exitCode = code;
