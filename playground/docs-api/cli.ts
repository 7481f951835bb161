/** `npm run docs-stand-in`: the stand-in alone, for other tools; says where it is in one line of JSON. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startDocsStandIn } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    document: { type: 'string', multiple: true, default: [] },
  },
});
const documents = values.document.map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
const { url, store } = await startDocsStandIn({ port: Number(values.port), documents });
const ids = store.list().map(({ documentId }) => documentId);
process.stdout.write(`${JSON.stringify({ url, documents: ids })}\n`);
