import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { faultsText, rowsText, tookText } from '~/text/import'
import { momentText } from '~/text/moment'
import { wholeNumber } from '~/text/number'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportEffect } from './import-effect'
import { ImportFaults } from './import-faults'
import { ImportFiles, ImportNotes, ImportWarnings } from './import-files'
import { ImportSteps } from './import-steps'
import { filesName, sumsOf } from './import-sums'
import { ImportTally } from './import-tally'
import { importsTrail } from './trails'

/** A dry run is done: what it found, and the choice to take it in or throw it away. */
export function ImportReadyPage({ batch, page, today, ...posted }: ImportBatchPageProps) {
  const { taken, bad, ignored } = sumsOf(batch)
  return (
    <>
      <Breadcrumb trail={importsTrail({ label: 'Torrkörning' })} />
      <PageTitle>{finding(taken, bad, ignored)}</PageTitle>
      <Lead>
        Inget är ändrat än. Det här är en torrkörning av <strong>{filesName(batch)}</strong> från {batch.source}, gjord{' '}
        {momentText(batch.startedAt, today)}
        {tookText(batch.tookMs)}.
      </Lead>
      <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
      <ImportSteps batch={batch} />
      <ImportTally batch={batch} />
      <ImportWarnings batch={batch} />
      <Decision good={taken} bad={bad} ignored={ignored} slug={batch.slug} {...posted} />
      <ImportFaults batch={batch} page={page} />
      <ImportFiles batch={batch} />
      <ImportEffect batch={batch} today={today} />
      <ImportNotes batch={batch} />
    </>
  )
}

function finding(good: number, bad: number, ignored: number): string {
  if (good + bad === 0) return ignored === 0 ? 'Filen har inga rader' : 'Alla rader lämnas utanför'
  if (good === 0)
    return bad + ignored === 1 ? 'Raden kan inte läsas in' : `Ingen av ${rowsText(bad + ignored)} kan läsas in`
  if (bad > 0) return `${rowsText(good)} kan läsas in, ${wholeNumber(bad)} kan det inte`
  if (ignored > 0) return `${rowsText(good)} kan läsas in, ${wholeNumber(ignored)} lämnas utanför`
  return good === 1 ? 'Raden kan läsas in' : `Alla ${rowsText(good)} kan läsas in`
}

const titleOf = (good: number, bad: number): string => {
  if (good === 0) return bad === 0 ? 'Det finns inget att ta in' : 'Rätta filen och pröva igen'
  return good === 1 ? 'Ta in raden' : `Ta in de ${wholeNumber(good)} raderna`
}

interface Decision extends PostedProps {
  good: number
  bad: number
  ignored: number
  slug: string
}

const Decision = ({ good, bad, ignored, slug, ...posted }: Decision) => (
  <TypedForm {...posted} action={path('importBatch', { id: slug })}>
    {() => (
      <ActBox tab="Nästa steg">
        <Act
          title={titleOf(good, bad)}
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
          {leaving(good, bad, ignored)}
        </Act>
      </ActBox>
    )}
  </TypedForm>
)

function leaving(good: number, bad: number, ignored: number): string {
  if (good > 0) return 'Du kan ångra hela inläsningen efteråt.'
  if (bad > 0) return 'Varje rad med fel står nedanför, med hur den rättas.'
  return ignored > 0 ? 'Varför raderna lämnas utanför står nedanför.' : 'Välj en fil som har rader.'
}
