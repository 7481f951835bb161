/** The agreements that stand in the document in view, and those of the relationship in other documents. */

import type { ReadAgreement } from '../../../core/agreements/agreement-rows.ts';
import { compareSides } from '../../../core/agreements/compare.ts';
import { dueReviews } from '../../../core/tracking/agreement-life.ts';
import type { AgreementRecord } from '../../../core/tracking/agreement-record.ts';
import { copy } from '../../copy.ts';
import { usePanel } from '../../services/services-context.ts';
import { ProblemWords } from '../ProblemWords.tsx';

const words = copy.agreement;

/** How far an agreement has come, in words. */
export function standingWords(read: ReadAgreement): string {
  const all = compareSides(read);
  if (all.length === 0) return '';
  const differ = all.filter(({ standing, settled }) => standing === 'differ' && !settled).length;
  const progress = copy.work.progress(all.filter(({ settled }) => settled).length, all.length);
  return differ > 0 ? `${progress} · ${copy.work.differ(differ)}` : progress;
}

export function AgreementList() {
  const { state } = usePanel();
  const { records, read, readProblem, documentInView, templates } = state.agreement;
  const document = documentInView.value;
  const here = read.value;
  const others = records.value.filter(
    ({ id, documentId }) =>
      documentId !== document?.documentId || !here.some(({ mark }) => mark === id),
  );
  const titleOf = (one: ReadAgreement) =>
    templates.value.find(({ id }) => id === one.templateId)?.title ?? one.mark;

  return (
    <>
      {document && (
        <section aria-labelledby="agreements-here">
          <h2 id="agreements-here">{words.here}</h2>
          {readProblem.value && <ProblemWords problem={readProblem.value} />}
          {here.length === 0 && !readProblem.value && <p class="meta">{words.noneHere}</p>}
          <ul class="rows">
            {here.map((one) => {
              const record = records.value.find(({ id }) => id === one.mark);
              return (
                <li key={one.mark}>
                  {record ? (
                    <RecordRow record={record} standing={standingWords(one)} />
                  ) : (
                    <Foreign read={one} title={titleOf(one)} />
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="agreements-elsewhere">
          <h2 id="agreements-elsewhere">{words.elsewhere}</h2>
          <ul class="rows">
            {others.map((record) => (
              <li key={record.id}>
                <RecordRow record={record} standing="" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RecordRow({ record, standing }: { record: AgreementRecord; standing: string }) {
  const { state } = usePanel();
  const [due] = dueReviews(record, state.agreementActs.today());
  return (
    <button
      type="button"
      class="template"
      onClick={() => state.agreement.open({ at: 'agreement', mark: record.id })}
    >
      <strong>{record.template.title}</strong>
      <small class="meta">
        {[copy.work.version(record.version), standing].filter(Boolean).join(' · ')}
      </small>
      {due && (
        <small class="late">
          {copy.work.reviewDue(record.template.name)}: {copy.work.due(due.days)}
        </small>
      )}
    </button>
  );
}

function Foreign({ read, title }: { read: ReadAgreement; title: string }) {
  const { state } = usePanel();
  const known = state.agreement.templates.value.some(({ id }) => id === read.templateId);
  return (
    <div class="foreign">
      <strong>{title}</strong>
      <small class="meta">{standingWords(read)}</small>
      {known && (
        <>
          <p class="hint">{words.takeUpHint}</p>
          <button
            type="button"
            class="button"
            onClick={() => void state.agreementActs.takeUp(read)}
          >
            {words.takeUp}
          </button>
        </>
      )}
    </div>
  );
}
