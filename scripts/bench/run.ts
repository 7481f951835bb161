/** `npm run bench`: every benchmark, each as a ratio against a named alternative of the same run. */

import { benchDocuments } from './documents.ts';
import { benchMerge } from './merge.ts';
import { benchRanking } from './ranking.ts';

console.log('Ranking, against a keyword search:');
await benchRanking();
console.log('Agreements, against parsing the JSON of the same document:');
benchDocuments();
console.log('Merging agreed actions, against copying them:');
benchMerge();
