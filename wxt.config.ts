import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * The playground build talks to the stand-in on localhost and is granted it at install, because no
 * test driver can answer the browser's permission prompt. The builds that people install ask at
 * the moment of use.
 */
const playgroundHosts = ['http://localhost/*', 'http://127.0.0.1/*'];

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: [],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: 'Groundwork',
    short_name: 'Groundwork',
    description: 'A mentoring companion in the margin of your shared meeting notes.',
    permissions: ['activeTab', 'scripting', 'clipboardWrite'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'playground' ? { host_permissions: playgroundHosts } : {}),
    action: { default_title: 'Open Groundwork beside these notes' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'groundwork@groundwork.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
