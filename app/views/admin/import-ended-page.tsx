import { path } from '~/paths'
import { failureText } from '~/text/import-report'
import { momentText } from '~/text/moment'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { LinkButton } from '~/ui/button'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportFaults } from './import-faults'
import { filesName, sumsOf } from './import-sums'
import { ImportTally } from './import-tally'
import { importsTrail } from './trails'

/** Came to nothing, or was undone: nobody sees anything of it. */
export const ImportEndedPage = ({ batch, page, today }: ImportBatchPageProps) => {
  const { phase, source, startedAt, files } = batch
  const pairing = batch.headers?.causes ? 'importCauses' : 'importColumns'
  return (
    <>
      <Breadcrumb trail={importsTrail({ label: filesName(batch) })} />
      <PageTitle>{titles[phase] ?? 'Inget är inläst'}</PageTitle>
      <Lead>
        {files.length > 0 && (
          <>
            <strong>{filesName(batch)}</strong> från {source}, startad {momentText(startedAt, today)}.{' '}
          </>
        )}
        {reasonOf(batch)}
      </Lead>
      <ActBox tab="Nästa steg">
        <Act
          title="Läs in filerna igen"
          actions={
            <>
              {batch.headers && (
                <LinkButton to={path(pairing, { id: batch.slug })} kind="filled">
                  {pairing === 'importCauses' ? 'Koppla koderna' : 'Koppla kolumnerna'}
                </LinkButton>
              )}
              <LinkButton to={path('imports')} kind={batch.headers ? 'outline' : 'filled'}>
                Till import
              </LinkButton>
            </>
          }
        >
          {nextStep(batch)}
        </Act>
      </ActBox>
      {sumsOf(batch).rows > 0 && <ImportTally batch={batch} />}
      <ImportFaults batch={batch} page={page} />
    </>
  )
}

const titles: Partial<Record<ImportBatchPageProps['batch']['phase'], string>> = {
  discarded: 'Torrkörningen är kastad',
  undone: 'Inläsningen är ångrad',
}

const causesStep = 'Säg vad koderna betyder, så känns de igen nästa gång filen läses in.'

function nextStep({ phase, headers }: ImportBatchPageProps['batch']): string {
  if (headers)
    return headers.causes ? causesStep : 'Säg vad rubrikerna betyder, så känns de igen nästa gång filen läses in.'
  return phase === 'failed' ? 'Rätta det som är fel och pröva igen.' : 'Välj filerna på nytt. De sparas inte här.'
}

function reasonOf({ phase, failure, failureAbout }: ImportBatchPageProps['batch']): string {
  if (phase === 'undone') return 'Allt är som det var före inläsningen.'
  if (failure !== null) return failureText(failure, failureAbout ?? undefined)
  return 'Inget är ändrat.'
}
