/** Words that are never a reason: they stand in every line. */

const list = `a about after again all also am an and any are as at be because been before being but by can cannot could did do does doing done down for from further get gets got had has have having he her hers here him his how i i'd i'll i'm i've if in into is it it's its just let me more most my no nor not now of off on once only or other our ours out over own per re s same say says said she should so some such t than that that's the their theirs them then there these they they're this those through to too under until up us very via was we we're were what when where which while who whom why will with would yes yet you your yours aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't one two three four five six seven eight nine ten eleven twelve twice anything everybody everyone everything nothing something somebody someone always ever instead maybe otherwise quite rather really since till thing things want wants think thinks know knows come comes came make makes made gone put puts w wk`;

const stopWords = new Set(list.split(' '));

/** Whether a normalised word says nothing by itself, is a number, or is a single letter. */
export function isStopWord(norm: string): boolean {
  return stopWords.has(norm) || norm.length < 2 || /^[\d?!]/.test(norm);
}
