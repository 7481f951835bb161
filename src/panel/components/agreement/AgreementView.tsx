/** Decides what is open: the library with the agreements of the document, a template, or an agreement. */

import { useEffect } from 'preact/hooks';
import type { Relationship } from '../../../core/tracking/records.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { AgreementList } from './AgreementList.tsx';
import { AgreementWork } from './AgreementWork.tsx';
import { TemplateList } from './TemplateList.tsx';
import { TemplateView } from './TemplateView.tsx';

export function AgreementView({ relationship }: { relationship: Relationship }) {
  const { state } = usePanel();
  const { place, templates, records, documentInView, refresh } = state.agreement;
  const isShown = state.tab.value === 'agreement';
  const document = documentInView.value;
  const known = records.value.map(({ id }) => id).join();

  // Only a person who looks at the agreements is worth a request.
  useEffect(() => {
    if (isShown) void refresh();
  }, [isShown, document, known]);

  const now = place.value;
  const template =
    now.at === 'template' ? templates.value.find(({ id }) => id === now.id) : undefined;
  const record =
    now.at === 'agreement' ? records.value.find(({ id }) => id === now.mark) : undefined;
  return (
    <section class="agreement" aria-label={copy.agreement.title}>
      {template && (
        <TemplateView key={template.id} template={template} relationship={relationship} />
      )}
      {record && <AgreementWork key={record.id} record={record} relationship={relationship} />}
      {!template && !record && (
        <>
          <AgreementList />
          <TemplateList />
        </>
      )}
    </section>
  );
}
