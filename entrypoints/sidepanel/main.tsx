import * as z from 'zod/mini';
import { mountPanel } from '../../src/panel/mount.tsx';
import { createExtensionServices } from '../../src/panel/services/extension-services.ts';

// Extension pages forbid generated code.
z.config({ jitless: true });
const root = document.getElementById('root');
if (root) mountPanel(root, createExtensionServices(location.href));
