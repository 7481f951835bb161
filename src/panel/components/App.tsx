/** Decides what the whole panel is: the first questions, or a relationship's views. */

import { usePanel } from '../services/services-context.ts';
import { AgreedView } from './AgreedView.tsx';
import { AgreementView } from './agreement/AgreementView.tsx';
import { Header } from './Header.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { NowView } from './NowView.tsx';
import { RelationshipForm } from './RelationshipForm.tsx';
import { TabPanel, Tabs } from './Tabs.tsx';

export function App() {
  const { state } = usePanel();
  const { current, loaded } = state.relationship;
  if (!loaded.value) return <NoticeLine />;
  const relationship = current.value;
  if (!relationship) {
    return (
      <>
        <RelationshipForm first />
        <NoticeLine />
      </>
    );
  }
  return (
    <>
      <Header relationship={relationship} />
      {state.adding.value && <RelationshipForm />}
      <div hidden={state.adding.value}>
        <Tabs />
        {/* A key per relationship: half-written words must not wander to another one. */}
        <main key={relationship.id}>
          <TabPanel tab="now">
            <NowView relationship={relationship} />
          </TabPanel>
          <TabPanel tab="agreed">
            <AgreedView relationship={relationship} />
          </TabPanel>
          <TabPanel tab="agreement">
            <AgreementView relationship={relationship} />
          </TabPanel>
        </main>
      </div>
      <NoticeLine />
    </>
  );
}
