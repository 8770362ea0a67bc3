import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { faultsText, rowsText, tookText } from '~/text/import'
import { momentText } from '~/text/moment'
import { wholeNumber } from '~/text/number'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportEffect } from './import-effect'
import { ImportFaults } from './import-faults'
import { ImportFiles, ImportNotes } from './import-files'
import { ImportSteps } from './import-steps'
import { filesName, sumsOf } from './import-sums'
import { ImportTally } from './import-tally'
import { importsTrail } from './trails'

/** A dry run is done: what it found, and the choice to take it in or throw it away. */
export function ImportReadyPage({ batch, page, today, role, form }: ImportBatchPageProps) {
  const { rows, bad } = sumsOf(batch)
  return (
    <>
      <Breadcrumb trail={importsTrail({ label: 'Torrkörning' })} />
      <PageTitle>{finding(rows - bad, bad)}</PageTitle>
      <Lead>
        Inget är ändrat än. Det här är en torrkörning av <strong>{filesName(batch)}</strong> från {batch.source}, gjord{' '}
        {momentText(batch.startedAt, today)}
        {tookText(batch.tookMs)}.
      </Lead>
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <ImportSteps batch={batch} />
      <ImportTally batch={batch} />
      <Decision good={rows - bad} bad={bad} slug={batch.slug} role={role} />
      <ImportFaults batch={batch} page={page} />
      <ImportFiles batch={batch} />
      <ImportEffect batch={batch} today={today} />
      <ImportNotes batch={batch} />
    </>
  )
}

function finding(good: number, bad: number): string {
  if (bad === 0) return good === 1 ? 'Raden kan läsas in' : `Alla ${rowsText(good)} kan läsas in`
  if (good === 0) return bad === 1 ? 'Raden kan inte läsas in' : `Ingen av ${rowsText(bad)} kan läsas in`
  return `${rowsText(good)} kan läsas in, ${wholeNumber(bad)} kan det inte`
}

const titleOf = (good: number): string => {
  if (good === 0) return 'Rätta filen och pröva igen'
  return good === 1 ? 'Ta in raden' : `Ta in de ${wholeNumber(good)} raderna`
}

interface Decision {
  good: number
  bad: number
  slug: string
  role: string
}

const Decision = ({ good, bad, slug, role }: Decision) => (
  <Form action={path('importBatch', { id: slug })} role={role}>
    <ActBox tab="Nästa steg">
      <Act
        title={titleOf(good)}
        actions={
          <>
            {good > 0 && (
              <Button name="val" value="ta-in">
                Ta in {rowsText(good)}
              </Button>
            )}
            <Button name="val" value="kasta" kind="outline">
              Kasta och börja om
            </Button>
          </>
        }
      >
        {bad > 0 && good > 0 && `${faultsText(bad)} lämnas utanför och ligger kvar i listan. `}
        {good > 0 ? 'Du kan ångra hela inläsningen efteråt.' : 'Varje rad med fel står nedanför, med hur den rättas.'}
      </Act>
    </ActBox>
  </Form>
)
