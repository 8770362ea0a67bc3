import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { rowsText } from '~/text/import'
import { momentText } from '~/text/moment'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { ImportChangedLater } from './import-changed-later'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportFaults } from './import-faults'
import { ImportFiles, ImportNotes, ImportWarnings } from './import-files'
import { filesName, sumsOf } from './import-sums'
import { ImportTally } from './import-tally'
import { importsTrail } from './trails'

/** Taken in: what came, what was left out, and how to undo it. */
export function ImportDonePage({ batch, page, today, ...posted }: ImportBatchPageProps) {
  const { taken } = sumsOf(batch)
  return (
    <>
      <Breadcrumb trail={importsTrail({ label: filesName(batch) })} />
      <PageTitle>{takenText(taken)}</PageTitle>
      <Lead>
        <strong>{filesName(batch)}</strong> från {batch.source}, intagen{' '}
        {momentText(batch.finishedAt ?? batch.startedAt, today)} av {batch.by ?? 'kommandot import'}.
      </Lead>
      <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
      <ImportTally batch={batch} />
      <ImportWarnings batch={batch} />
      <ImportFaults batch={batch} page={page} />
      <ImportFiles batch={batch} />
      <ImportNotes batch={batch} />
      <Section title="Ångra">
        {batch.changedLater.length > 0 ? (
          <ImportChangedLater changes={batch.changedLater} today={today} />
        ) : (
          <Undo slug={batch.slug} {...posted} />
        )}
      </Section>
    </>
  )
}

function takenText(taken: number): string {
  if (taken === 0) return 'Ingen rad är inläst'
  return taken === 1 ? '1 rad är inläst' : `${rowsText(taken)} är inlästa`
}

const Undo = ({ slug, ...posted }: { slug: string } & PostedProps) => (
  <>
    <p className="measure">
      Allt blir som det var före inläsningen, och signalerna räknas om. Svar och ärenden finns kvar. Det går så länge
      ingen senare fil eller ändring för hand har rört samma rader.
    </p>
    <TypedForm {...posted} action={path('importBatch', { id: slug })}>
      {() => (
        <ButtonRow>
          <Button name="val" value="angra" kind="outline">
            Ångra inläsningen
          </Button>
        </ButtonRow>
      )}
    </TypedForm>
  </>
)
