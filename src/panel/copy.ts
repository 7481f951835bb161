/** Every word that the panel says, in one place, so that it can be reviewed and translated. */

import type { Phase, Role } from '../core/framework/framework.ts';
import type { Problem, ProblemCode } from '../core/problem.ts';
import type { AgreedAction } from '../core/tracking/records.ts';

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

export const roleNames: Record<Role, string> = { mentor: 'mentor', mentee: 'mentee', peer: 'peer' };

export const phaseNames: Record<Phase, string> = {
  prepare: 'Prepare',
  launch: 'Launch',
  maintain: 'Maintain',
  conclude: 'Conclude',
};

export const statusNames: Record<AgreedAction['status'], string> = {
  open: 'Open',
  done: 'Done',
  dropped: 'Dropped',
};

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const copy = {
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  close: 'Close',
  firstRun: {
    title: 'Set up Groundwork',
    intro: 'Two questions, then the panel keeps you company in the margin of your meeting notes.',
    roleQuestion: 'What is your role?',
    roles: {
      mentor: 'I am the mentor',
      mentee: 'I am the mentee',
      peer: 'We are peers',
    } satisfies Record<Role, string>,
    whoQuestion: 'Who is meeting?',
    yourName: 'Your name',
    otherNames: 'The other person’s name',
    otherNamesHint: 'Several people: put commas between the names.',
    relationshipName: 'Name of this relationship',
    relationshipNameHint: 'Made of your names; change it as you like.',
    where:
      'Stays in this browser: what you enter, tick and dismiss. There is no account and no server.',
    start: 'Start',
    addTitle: 'Add a relationship',
    add: 'Add',
    joinTwo: (a: string, b: string) => `${a} & ${b}`,
  },
  header: {
    relationship: 'Relationship',
    addAnother: 'Add another…',
    role: 'Your role',
    youAre: (role: Role) => `you are ${role === 'peer' ? 'a peer' : `the ${roleNames[role]}`}`,
    phase: 'Phase',
    phaseOption: (phase: Phase) => phaseNames[phase],
    looking: 'Looking for your notes…',
    throughExport: 'read through Docs’ own export',
    throughEditor: 'read from this page’s editor',
    notReached: 'not reachable',
    untitled: 'Untitled',
    belongsTo: (name: string) => `This document belongs to ${name}.`,
    moveHere: 'Move it here',
  },
  tabs: { label: 'Views', now: 'Now', agreed: 'Agreed', agreement: 'Agreement' },
  openCount: (n: number) => (n === 1 ? '1 open' : `${n} open`),
  now: {
    fromLastTime: 'From last time',
    agreedNow: 'Agreed just now',
    line: 'For the line you are writing',
    suggestions: (n: number) => (n === 1 ? '1 suggestion' : `${n} suggestions`),
    more: (n: number) => `${n} more`,
    suggestedBy: 'suggested by Groundwork',
    about: 'what it means, and what to ask',
    agree: 'Agree…',
    done: 'Done',
    notThis: 'Not this',
    evidence: 'A word of evidence, if you like',
    setAside: 'Set aside for today',
    markedDone: 'Done',
    agreed: 'Agreed',
    privacy: 'What you tick and dismiss stays in this browser.',
  },
  browse: {
    title: 'Browse the framework',
    count: (n: number) => `${n} characteristics`,
    search: 'Search the framework',
    none: 'No action has these words.',
    after: 'After',
  },
  agreed: {
    owner: 'Owner',
    everyone: 'Everyone',
    status: 'Status',
    all: 'All',
    add: 'Add an agreed action',
    none: 'Nothing here.',
    nothingYet: 'What the two of you agree on is listed here.',
    edit: 'Edit',
    drop: 'Drop',
    reopen: 'Reopen',
    history: 'History',
    changes: {
      agreed: 'agreed',
      edited: 'edited',
      done: 'done',
      reopened: 'reopened',
      dropped: 'dropped',
    } satisfies Record<AgreedAction['history'][number]['change'], string>,
    was: (field: string, value: string) =>
      `${{ text: 'words', owner: 'owner', due: 'day' }[field] ?? field} before: ${value || 'none'}`,
  },
  form: {
    text: 'What is agreed',
    owner: 'Who',
    due: 'By',
    together: 'Together',
    you: (name: string) => `${name} (you)`,
  },
  due: {
    you: 'you',
    late: (n: number) => `${days(n)} late`,
    today: 'due today',
    tomorrow: 'due tomorrow',
    on: (day: string) => `due ${day}`,
    done: (day: string) => `done ${day}`,
    dropped: (day: string) => `dropped ${day}`,
    onToday: 'today',
  },
  agreement: {
    title: 'Agreement',
    here: 'In this document',
    noneHere: 'No agreement stands in this document yet.',
    openOne: 'Open',
    takeUp: 'Take up',
    takeUpHint: 'Somebody put this agreement here. Taken up, you can answer in your own column.',
    elsewhere: 'In other documents',
    start: 'Start one',
    startHint: 'Choose a page to fill in together. Nothing is written before you say so.',
    minutes: (n: number) => `about ${n} min`,
    addTemplate: 'Add a template from a file',
    back: 'All templates',
    forWhom: 'For whom',
    when: 'When',
    howLong: 'How long',
    names: (label: string) => `${label}: name`,
    namesHint: 'Several names with commas between them',
    sections: 'Sections',
    always: 'always there',
    topics: (n: number) => (n === 1 ? '1 topic' : `${n} topics`),
    wording: 'Change the wording',
    topicTitle: 'Topic',
    prompts: 'Questions, one on each line',
    serves: 'Serves',
    ownTopic: 'Add a topic of your own',
    place: 'Where',
    atEnd: 'At the end of this tab',
    inNewTab: 'In a new tab of the document',
    behind: (heading: string) => `Behind “${heading}”`,
    insert: 'Insert into this document',
    working: 'One moment…',
    inserted: 'It stands in the document now.',
    takeOut: 'Take it out again',
    takenOut: 'It is out of the document again; everything else is as it was.',
    onlyDocs: 'Inserting works in Google Docs. For every other editor, copy and paste.',
    copyAll: 'Copy for any editor',
    copied: 'Copied. Paste it where the two of you write.',
    preview: 'Preview',
  },
  work: {
    back: 'All agreements',
    version: (n: number) => `version ${n}`,
    progress: (agreed: number, all: number) => `${agreed} of ${all} agreed`,
    differ: (n: number) => (n === 1 ? '1 difference' : `${n} differences`),
    private: 'Only in this browser until you share',
    mine: 'My answer',
    theirs: (name: string) => `What ${name} wrote`,
    notYet: 'Nothing yet',
    share: (n: number) => (n === 1 ? 'Share my answer' : `Share my ${n} answers`),
    shareHint:
      'Writes what you answered into your column of the document. You can change it there.',
    left: (keys: string) =>
      `Left as it is in the document: ${keys}. Somebody changed it there, or has a suggestion pending.`,
    standing: {
      empty: 'not begun',
      'mentor-only': 'one side has written',
      'mentee-only': 'one side has written',
      same: 'both say the same',
      differ: 'you differ',
      agreed: 'agreed',
    },
    settled: 'agreed',
    agree: 'We agree',
    agreedBy: (by: string, on: string) => `${by}, ${on}`,
    useMine: 'Start from mine',
    useTheirs: 'Start from theirs',
    keep: 'Write into the document',
    agreedElsewhere: 'Written in the document, under its heading.',
    filter: 'Show',
    filters: { all: 'All topics', differ: 'Differences', open: 'Not agreed yet' },
    acknowledge: 'I have read this version and agree',
    acknowledged: (names: string) => `Read and agreed: ${names}`,
    nobodyYet: 'Nobody has marked this version as read and agreed.',
    changed: (n: number) =>
      n === 1
        ? '1 topic has changed since the last version'
        : `${n} topics have changed since the last version`,
    was: 'was',
    nothingNow: 'nothing',
    nextVersion: 'Make it the next version',
    reviews: 'Reviews',
    reviewDay: 'Day of the review',
    held: 'Held today',
    heldOn: (day: string) => `held on ${day}`,
    due: (days: number) =>
      days < 0
        ? `${-days} days late`
        : days === 0
          ? 'today'
          : days === 1
            ? 'tomorrow'
            : `in ${days} days`,
    reviewDue: (title: string) => `A review of “${title}” is due`,
    review: 'Go through it',
    came: 'What came of it',
    cameNothing: 'No agreed action serves this yet.',
    uncertain: 'Not certain',
    uncertainHint:
      'These rows were changed in a way that leaves open what belongs where. Groundwork reads and writes nothing in them.',
    kinds: {
      copied: 'stands more than once',
      missing: 'stands nowhere any more',
      orphaned: 'belongs to no topic that we know',
      unreadable: 'cells were merged, moved or hold a chip',
    },
    byPlace: 'The titles were changed: the columns are told by their order.',
    suggestions: 'A suggestion is pending here.',
    notOpen: 'Open the document of this agreement to work on it.',
  },
} as const;
