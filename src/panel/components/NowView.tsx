/** The order of a meeting: what was agreed last time, the line being written, the rest to browse. */

import type { Relationship } from '../../core/tracking/records.ts';
import { copy } from '../copy.ts';
import { usePanel } from '../services/services-context.ts';
import { ReviewReminder } from './agreement/ReviewReminder.tsx';
import { Browse } from './Browse.tsx';
import { Commitments } from './Commitments.tsx';
import { LineSection } from './LineSection.tsx';
import { SecondReaderSwitch } from './SecondReaderSwitch.tsx';
import { TickList } from './TickList.tsx';

export function NowView({ relationship }: { relationship: Relationship }) {
  const { state } = usePanel();
  return (
    <>
      <ReviewReminder />
      <TickList title={copy.now.fromLastTime} actions={state.agreed.fromLastTime.value} />
      <LineSection relationship={relationship} />
      <Commitments />
      <TickList title={copy.now.agreedNow} actions={state.agreed.agreedNow.value} />
      <Browse relationship={relationship} />
      <SecondReaderSwitch />
      <p class="privacy">{copy.now.privacy}</p>
    </>
  );
}
