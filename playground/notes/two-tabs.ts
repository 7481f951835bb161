/** Decides what stands in the second practice document: notes in one tab, a plan in the other. */

export const twoTabsTitle = 'Peer writing group - autumn';

export const firstTab = `
## 5 November

Six of us, Tomasz keeps the time. Everybody reads one page aloud.

- Leila's opening is clear, the second paragraph repeats it
- Say first what you want to hear: encouragement, structure or wording
- Next reader: Sorin

## 22 October

- We agreed that what is said here stays here
- Start on time, end on time, even if somebody is still speaking
`;

export const secondTabTitle = 'Plan';

export const secondTab = `
## Until January

- 19 November: Sorin, method section
- 3 December: Leila, answer to the reviewers
- 17 December: everybody brings one question about the year to come

The room is booked until February. Cake is optional.
`;
