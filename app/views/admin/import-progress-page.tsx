import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { progressStatus, progressText, progressTitle } from '~/text/import-progress'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { TypedForm } from '../parts/typed-form'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportSteps } from './import-steps'
import { filesName } from './import-sums'
import { importsTrail } from './trails'

/**
 * How far an import has come stands in the database, so the page says the same after a reload or from another machine.
 * `public/progress.js` fetches it again now and then; without script the link does.
 */
export const ImportProgressPage = ({ batch, role, once, form }: ImportBatchPageProps) => (
  <>
    <Breadcrumb trail={importsTrail({ label: filesName(batch) })} />
    <PageTitle>{progressTitle[batch.phase]}</PageTitle>
    <Lead>
      <strong>{filesName(batch)}</strong> från {batch.source}. Du kan lämna sidan och komma tillbaka, arbetet fortsätter
      ändå.
    </Lead>
    <ErrorSummary errors={shownErrors(form?.errors).list} />
    <div data-progress>
      <ImportSteps batch={batch} />
      <Bar {...batch} />
    </div>
    <p role="status" className="sr-only" data-progress-status>
      {progressStatus(batch)}
    </p>
    <ButtonRow>
      <LinkButton to={path('importBatch', { id: batch.slug })}>Uppdatera</LinkButton>
      {stoppable.has(batch.phase) && (
        <TypedForm {...{ role, once, form }} action={path('importBatch', { id: batch.slug })}>
          {() => (
            <Button name="val" value="kasta" kind="outline">
              Avbryt och kasta
            </Button>
          )}
        </TypedForm>
      )}
    </ButtonRow>
    <script type="module" src="/progress.js" />
  </>
)

const stoppable = new Set(['waiting', 'reading', 'planning'])

const Bar = (batch: ImportBatchPageProps['batch']) => {
  const { done, total } = measured(batch)
  return (
    <div className="mt-8">
      {total > 0 && <progress className={bar} value={done} max={total} aria-label="Hur långt det har kommit" />}
      <p className="mt-1 text-row">{progressText(batch)}</p>
    </div>
  )
}

const bar =
  'block h-3 w-full appearance-none border-0 bg-rule [&::-moz-progress-bar]:bg-act [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-act'

function measured({
  phase,
  bytesRead,
  bytesTotal,
  rowsRead,
  rowsPlanned,
  personsDone,
  personsTotal,
}: ImportBatchPageProps['batch']) {
  if (phase === 'reading') return { done: bytesRead, total: bytesTotal }
  if (phase === 'planning' || phase === 'publishing') return { done: rowsPlanned, total: rowsRead }
  return phase === 'evaluating' ? { done: personsDone, total: personsTotal } : { done: 0, total: 0 }
}
