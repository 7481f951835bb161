/** `npm start`: decides how the playground is started and shown - port, notes of one's own, which browser. */

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from '../scripts/run-tool.ts';
import { type ParsedNotes, parseNotes } from './notes/parse-notes.ts';
import { startPlayground } from './server.ts';

const usage = 'npm start -- [--port 4173] [--no-browser] [notes.md]';
const extension = join(import.meta.dirname, '../.output/chrome-mv3-playground');

const chromiumPlaces = [
  process.env.GROUNDWORK_CHROMIUM,
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
// Chrome itself no longer takes --load-extension; Chromium does, so it is looked for first.
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge', 'brave'];

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = chromiumNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  const [named, ...usual] = chromiumPlaces;
  return [named, ...onPath, ...usual].find((path) => path !== undefined && existsSync(path));
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Starts a program that outlives us or not, and whose absence is no error. */
function launch(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {
    console.log('No browser could be opened. Open the address above yourself.');
  });
  child.unref();
}

function openDefaultBrowser(url: string): void {
  if (process.platform === 'darwin') launch('open', [url]);
  else if (process.platform === 'win32') launch('cmd', ['/c', 'start', '', url]);
  else launch('xdg-open', [url]);
}

/** Chromium with the extension in a new profile; false where that is not possible. */
async function openWithExtension(url: string): Promise<boolean> {
  const program = findChromium();
  if (!program) return false;
  console.log('Building the extension for the browser ...');
  const code = await runTool('wxt', ['build', '--mode', 'playground']).catch(() => 1);
  if (code !== 0 || !existsSync(extension)) {
    console.log('The extension could not be built; the panel stands in the page instead.');
    return false;
  }
  launch(program, [
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'groundwork-playground-'))}`,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    // Chromium refuses to start as root with its sandbox, as it would in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `${url}?panel=off`,
  ]);
  console.log('Click the Groundwork button of the browser to open the panel beside the notes.');
  return true;
}

/** A person's own notes, or why they cannot be read. */
function ownNotes(path: string): ParsedNotes {
  if (!['.md', '.txt'].includes(extname(path).toLowerCase())) {
    throw new Error(`Notes are .md or .txt files; ${basename(path)} is neither.`);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`${path} cannot be read.`);
  }
  return parseNotes(text, basename(path, extname(path)));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      'no-browser': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number up to 65535, not ${values.port}.`);
  }
  const [path] = positionals;
  const playground = await startPlayground({ port, ...(path ? { notes: ownNotes(path) } : {}) });
  const url = playground.documentUrl(playground.documents.practice);
  console.log(`Groundwork playground: ${url}`);
  console.log('Everything stays on this computer. Ctrl+C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Open pages hold their connections for as long as they can.
      setTimeout(() => process.exit(0), 500).unref();
      void playground.close().then(() => process.exit(0));
    });
  }
  if (values['no-browser'] || !hasDisplay()) return;
  if (!(await openWithExtension(url))) openDefaultBrowser(url);
}

main().catch((error: NodeJS.ErrnoException) => {
  const [, port] = /:(\d+)$/.exec(error.message) ?? [];
  if (error.code === 'EADDRINUSE') {
    console.error(
      `Port ${port ?? ''} is taken by another program. Choose another one: npm start -- --port 4174`,
    );
  } else if (error.code?.startsWith('ERR_PARSE_ARGS')) {
    console.error(`${error.message}\nUsage: ${usage}`);
  } else console.error(error.message);
  process.exit(1);
});
