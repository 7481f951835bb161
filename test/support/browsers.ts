/** Where the tests' browsers are; installs Debian's packages where that is possible and says so. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = {
  chromium: [
    process.env.GROUNDWORK_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    process.env.GROUNDWORK_FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Paths of the browsers on this machine; undefined where there is none. */
export interface Browsers {
  chromium: string | undefined;
  firefox: string | undefined;
}

/** Looks for the browsers without installing anything. */
export function findBrowsers(): Browsers {
  const find = (candidates: readonly (string | undefined)[]) =>
    candidates.find((path) => path !== undefined && existsSync(path));
  return { chromium: find(places.chromium), firefox: find(places.firefox) };
}

/** Looks for the browsers, and installs them with apt where they are missing and we may. */
export function installBrowsers(): Browsers {
  const found = findBrowsers();
  const missing = [
    ...(found.chromium ? [] : ['chromium']),
    ...(found.firefox ? [] : ['firefox-esr']),
  ];
  if (missing.length === 0) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(' and ')} with apt-get`);
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return findBrowsers();
  }
  console.log(
    `Missing: ${missing.join(', ')}. Install it, or point GROUNDWORK_CHROMIUM / GROUNDWORK_FIREFOX to it.`,
  );
  return found;
}
