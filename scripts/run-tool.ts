/** How the scripts run the tools of node_modules: with the same node, in the same terminal. */

import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The repository's folder. */
export const root = dirname(import.meta.dirname);

/** The script behind a package's command, so that it runs on the node that runs us. */
function commandOf(packageName: string, command: string): string {
  const manifestPath = join(root, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(manifestPath), file);
}

/** Runs a package's command and answers its exit code; ends it after `minutes`. */
export function runTool(
  packageName: string,
  args: readonly string[],
  { command = packageName, minutes = 10 }: { command?: string; minutes?: number } = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [commandOf(packageName, command), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    const timer = setTimeout(() => {
      console.error(`${packageName} took longer than ${minutes} minutes and was ended.`);
      child.kill('SIGKILL');
    }, minutes * 60_000);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}
