/** The extension in a real Firefox: it installs, its panel opens, answers the first run and keeps it. */

import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowsers } from '../support/browsers.ts';
import { root } from '../support/imports.ts';
import { type Firefox, launchFirefox } from './marionette.ts';

const uuid = 'a1b2c3d4-0000-4000-8000-00000000c0de';
const panel = `moz-extension://${uuid}/sidepanel.html`;
let firefox: Firefox;

beforeAll(async () => {
  const { firefox: bin } = findBrowsers();
  if (!bin) throw new Error('No Firefox on this machine; npm test says how to get one.');
  firefox = await launchFirefox(bin, {
    'extensions.webextensions.uuids': JSON.stringify({ 'groundwork@groundwork.example': uuid }),
  });
  const path = join(root, '.output/firefox-mv3-playground');
  await firefox.command('Addon:Install', { path, temporary: true });
});

afterAll(() => firefox?.close());

/** Text of the page, once it holds some words. */
const textWith = (words: string) =>
  firefox.run<string>(
    `for (let i = 0; i < 100; i++) {
       if (document.body.innerText.includes(args[0])) return document.body.innerText;
       await new Promise((resolve) => setTimeout(resolve, 100));
     }
     throw new Error('not shown: ' + args[0] + ' in ' + document.body.innerText);`,
    words,
  );

it('asks the two questions, and remembers the answers', async () => {
  await firefox.command('WebDriver:Navigate', { url: panel });
  await textWith('What is your role?');
  await firefox.run(
    `const set = (label, value) => {
       const input = [...document.querySelectorAll('label')]
         .find((one) => one.textContent.trim() === label);
       const field = document.getElementById(input.htmlFor);
       field.value = value;
       field.dispatchEvent(new Event('input', { bubbles: true }));
     };
     document.querySelector('input[type=radio]').click();
     set('Your name', 'Dr. Okafor');
     set('The other person’s name', 'Ana');
     await new Promise((resolve) => setTimeout(resolve, 200));
     document.querySelector('form button[type=submit]').click();`,
  );
  await textWith('Browse the framework');
  await firefox.command('WebDriver:Navigate', { url: panel });
  await textWith('Browse the framework');
  const name = await firefox.run<string>(
    `return document.querySelector('header select').selectedOptions[0].textContent;`,
  );
  expect(name).toBe('Dr. Okafor & Ana');
});

it('is the real sidebar too, which hears what was answered elsewhere', async () => {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  const opened = await firefox.run<string>(
    `const window = Services.wm.getMostRecentWindow('navigator:browser');
     await window.SidebarController.show('groundwork_groundwork_example-sidebar-action');
     return window.SidebarController.currentID;`,
  );
  await firefox.command('Marionette:SetContext', { value: 'content' });
  expect(opened).toBe('groundwork_groundwork_example-sidebar-action');
  const text = await firefox.run<string>(
    `for (let i = 0; i < 100; i++) {
       const [view] = browser.extension.getViews({ type: 'sidebar' });
       const text = view?.document.body?.innerText ?? '';
       if (text.includes('Browse the framework')) return text;
       await new Promise((resolve) => setTimeout(resolve, 100));
     }
     const [last] = browser.extension.getViews({ type: 'sidebar' });
     throw new Error('the sidebar shows ' + last?.location.href + ': ' + last?.document.body?.innerText);`,
  );
  expect(text).toContain('Agreement');
});
