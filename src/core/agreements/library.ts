/** The library of templates; their shape is proven by a test, so that the panel need not parse them again. */

import type { Template } from './template.ts';
import alignmentWorksheet from './templates/alignment-worksheet.json' with { type: 'json' };
import closing from './templates/closing.json' with { type: 'json' };
import meetingNotes from './templates/meeting-notes.json' with { type: 'json' };
import midCourseReview from './templates/mid-course-review.json' with { type: 'json' };
import milestonePlan from './templates/milestone-plan.json' with { type: 'json' };
import networkMap from './templates/network-map.json' with { type: 'json' };
import onePage from './templates/one-page.json' with { type: 'json' };
import oneToOne from './templates/one-to-one.json' with { type: 'json' };
import peerGroup from './templates/peer-group.json' with { type: 'json' };
import philosophy from './templates/philosophy.json' with { type: 'json' };
import smallGroup from './templates/small-group.json' with { type: 'json' };
import team from './templates/team.json' with { type: 'json' };

/** All templates of ours, the most used first. */
export const templates = [
  oneToOne,
  onePage,
  meetingNotes,
  alignmentWorksheet,
  midCourseReview,
  milestonePlan,
  team,
  peerGroup,
  smallGroup,
  networkMap,
  philosophy,
  closing,
] as readonly unknown[] as readonly Template[];

/** The template with an id, or undefined. */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
