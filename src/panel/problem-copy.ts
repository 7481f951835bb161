/** What is said of each problem: one sentence, and the way out of it. */

import type { Problem, ProblemCode } from '../core/problem.ts';

/** What a way-out button does; without one, the way out is a sentence to follow. */
type WayOutAct = 'allow-site' | 'read-again';

/** One sentence on what happened, and the way out of it: a button's label where `act` is there. */
export interface ProblemCopy {
  readonly sentence: string | ((detail: NonNullable<Problem['detail']>) => string);
  readonly wayOut: string;
  readonly act?: WayOutAct;
}

export const problemCopy: Record<ProblemCode, ProblemCopy> = {
  'docs-not-connected': {
    sentence: 'This document is not connected for writing.',
    wayOut: 'Copy the agreement and paste it into the document.',
  },
  'docs-offline': {
    sentence: 'Google Docs cannot be reached just now.',
    wayOut: 'Read again',
    act: 'read-again',
  },
  'docs-signed-out': {
    sentence: 'You are signed out of Google Docs.',
    wayOut: 'Sign in in the page, then read again',
    act: 'read-again',
  },
  'docs-no-access': {
    sentence: 'Your account may not read this document.',
    wayOut: 'Ask its owner for access, or switch the account in the page.',
  },
  'docs-not-found': {
    sentence: 'This document does not exist any more.',
    wayOut: 'Open another document; what you agreed is still here.',
  },
  'docs-office-file': {
    sentence: 'This is an Office file, which Groundwork cannot write to.',
    wayOut: 'Save it as a Google Doc from the File menu, or copy and paste.',
  },
  'docs-busy': {
    sentence: 'Google Docs asks to wait a moment.',
    wayOut: 'Read again',
    act: 'read-again',
  },
  'docs-server-error': {
    sentence: 'Google Docs answered with an error of its own.',
    wayOut: 'Read again',
    act: 'read-again',
  },
  'docs-changed': {
    sentence: 'Somebody changed the document in the meantime, so nothing was written.',
    wayOut: 'Try once more.',
  },
  'docs-rejected': {
    sentence: 'Google Docs did not accept this, so nothing was written.',
    wayOut: 'Copy the agreement and paste it into the document.',
  },
  'docs-unreadable': {
    sentence: 'The text of this document came in a form that Groundwork does not know.',
    wayOut: 'Read again',
    act: 'read-again',
  },
  'docs-tab-not-found': {
    sentence: 'The tab of the document is gone.',
    wayOut: 'Choose another tab of the document.',
  },
  'docs-place-not-found': {
    sentence: 'The place in the document is not there any more.',
    wayOut: 'Choose another place.',
  },
  'docs-edited-since': {
    sentence: 'Somebody has changed the agreement since, so it was not taken out.',
    wayOut: 'Delete it in the document by hand, if you still want to.',
  },
  'docs-hidden-content': {
    sentence: 'A cell holds something that Groundwork cannot see, so nothing was written.',
    wayOut: 'Write in the document by hand.',
  },
  'row-not-certain': {
    sentence: 'This row of the agreement was changed so that it is not certain what belongs where.',
    wayOut: 'Write in the document by hand.',
  },
  'docs-suggestions-pending': {
    sentence: 'There are suggestions at this place that nobody has accepted yet.',
    wayOut: 'Accept or reject them in the document, then try once more.',
  },
  'insert-not-verified': {
    sentence: 'The agreement was sent, but it could not be found in the document afterwards.',
    wayOut: 'Look into the document before you insert once more.',
  },
  'page-not-allowed': {
    sentence: 'Groundwork may not read this site yet.',
    wayOut: 'Use Groundwork on this site',
    act: 'allow-site',
  },
  'page-not-readable': {
    sentence: 'The browser keeps this page to itself, so there is nothing to read.',
    wayOut: 'Open your notes in another tab.',
  },
  'page-no-editor': {
    sentence: 'No editor has the focus on this page.',
    wayOut: 'Click into your notes.',
  },
  'permission-refused': {
    sentence: 'The site was not switched on.',
    wayOut: 'Use Groundwork on this site',
    act: 'allow-site',
  },
  'clipboard-refused': {
    sentence: 'The browser did not let Groundwork copy.',
    wayOut: 'Select the preview and copy it by hand.',
  },
  'extension-updated': {
    sentence: 'Groundwork was updated while this page was open.',
    wayOut: 'Reload the page.',
  },
  'message-invalid': {
    sentence: 'Two parts of Groundwork did not understand each other.',
    wayOut: 'Reload the page and open the panel again.',
  },
  'message-not-allowed': {
    sentence: 'A page asked for something that it may not have.',
    wayOut: 'Reload the page and open the panel again.',
  },
  'storage-failed': {
    sentence: 'This browser could not keep what you entered.',
    wayOut: 'Your words are still here: save once more.',
  },
  'storage-full': {
    sentence: 'There is no space left in this browser.',
    wayOut: 'Free some space, then save once more; your words are still here.',
  },
  'storage-newer': {
    sentence: 'What is kept here was written by a newer Groundwork.',
    wayOut: 'Update the extension; until then nothing is overwritten.',
  },
  'record-invalid': {
    sentence: 'One of the kept records is not readable.',
    wayOut: 'It was left as it is; save once more to write a new one.',
  },
  'input-empty': {
    sentence: 'There are no words to keep yet.',
    wayOut: 'Fill in the field.',
  },
  'template-invalid': {
    sentence: ({ path, reason }) =>
      path ? `The template is at fault at ${path}: ${reason}.` : 'The file is not JSON.',
    wayOut: 'Correct the file, then add it once more.',
  },
};

/** The sentence for a problem. */
export function problemSentence({ code, detail }: Problem): string {
  const { sentence } = problemCopy[code];
  return typeof sentence === 'string' ? sentence : sentence(detail ?? {});
}
