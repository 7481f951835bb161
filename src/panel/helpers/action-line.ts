/** An agreed action as a row of the document's table. */

import type { ActionLine } from '../../core/agreements/compose.ts';
import { findAction } from '../../core/framework/framework.ts';
import type { AgreedAction } from '../../core/tracking/records.ts';
import { statusNames } from '../copy.ts';

export function actionLine(action: AgreedAction): ActionLine {
  const framework = action.frameworkAction && findAction(action.frameworkAction);
  return {
    key: action.key,
    text: action.text.replace(/\s+/g, ' '),
    owner: action.owner,
    due: action.due ?? '',
    status: statusNames[action.status],
    area: framework ? framework.characteristic.shortName : '',
  };
}
