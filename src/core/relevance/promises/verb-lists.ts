/** Verbs sorted by what they say about a promise, each as it stands in a dictionary. */

const words = (list: string) => new Set(list.split(/\s+/));

/** What one is, thinks, feels or reports, and where one goes: nothing that is handed over on a day. */
export const states: ReadonlySet<string> =
  words(`admire admit agree appear appreciate argue arrive assume be believe belong care claim complain concern
  consider consist contain cost cry deserve despise die differ disagree dislike doubt dread dream enjoy
  envy exist expect fail fall fear feel find fly forget guess hate hear hesitate hope imagine insist know
  lack land laugh like live loathe look love matter mean meet mind miss need notice own panic prefer
  reckon regret remain remember resemble resent retire say see seem shine sit sleep smell smile sound
  speak stand stink strike struggle suffer suggest suppose suspect tend think travel trust turn understand
  wait wake want warn wish wonder worry`);

/** Doing only with an object behind it: "Sam returns the form", but "Sam returns on Friday". */
export const needsObject: ReadonlySet<string> = words(
  'begin close end finish leave lecture move open return start stay stop teach',
);

/** What is asked of people in minutes: such a verb speaks for itself, without a day. */
export const errands: ReadonlySet<string> =
  words(`add analyse analyze apply arrange ask back book bring buy call cancel chase check circulate clarify
  clean collect compare compile confirm contact copy cut decide delete document download draft edit email
  fetch figure file fill find finish fix follow format forward get give hand help inform introduce invite
  keep list look mail make measure move notify order organise organize outline pay phone pick ping plan
  plot practice practise prepare present print proofread propose provide pull push put read rebook recheck
  recruit redo register remind remove rename renew reorder repeat reply report request rerun reserve
  return review revise rewrite ring run schedule scan search send set share show sign sort speak start
  stop submit summarise summarize switch take talk tell test text tidy transcribe translate try update
  upload verify visit work write`);

/** Of these the present of a third person is hardly ever a habit: "SB checks with legal". */
export const handedOver: ReadonlySet<string> =
  words(`arrange book check circulate contact draft email fetch file forward introduce mail notify order organise
  organize phone ping register reserve schedule send submit upload`);

/** Pasts without `-ed`. */
export const irregularPasts: ReadonlySet<string> =
  words(`ate beat became began bent blew bought broke brought built came caught chose dealt did drank drew drove
  dwelt dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew had heard held
  hid hung kept knew laid lay leant learnt led left lent lost made meant met paid ran rang rode rose said
  sang sank sat saw sent shone shook shot slept sold sought spent spoke stole stood stuck struck swam
  swept swore taught thought threw told took tore understood was went were wept withdrew woke won wore
  wrote`);
/** Past and present in one. */
export const pastsAlike: ReadonlySet<string> = words(
  'beat cost cut hit hurt let put quit read set shut spread',
);
/** Presents that look like a past. */
export const endsInEdAllTheSame: ReadonlySet<string> = words(
  'embed exceed feed heed need proceed shed speed succeed wed',
);
/** Verbs that lean on another one. */
export const auxiliaries: ReadonlySet<string> =
  words(`am are can cannot can't could did didn't does doesn't don't dare had has have is isn't may might must
  shall should was will won't would wouldn't`);
/** Words that end like the third person of a verb. */
export const noVerbs: ReadonlySet<string> = words(
  `as bias business data his its less minus news ours perhaps plus series this thus us yes yours`,
);
