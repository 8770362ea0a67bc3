import { path } from '~/paths'
import type { BatchDetails } from '~/reads/import-batch.server'
import { shownErrors } from '~/text/form-error'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import { TypedForm } from '../parts/typed-form'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportSteps } from './import-steps'
import { importsTrail } from './trails'

/** A file that says something nobody knows, in its headers or its codes: the import waits until somebody has said what it means. */
export const ImportMappingPage = ({ batch, role, once, form }: ImportBatchPageProps) => {
  const { act, to, ...words } = batch.headers?.causes ? codes(batch, batch.headers.causes) : headers(batch)
  return (
    <>
      <Breadcrumb trail={importsTrail({ label: words.crumb })} />
      <PageTitle>{words.title}</PageTitle>
      <Lead>Inget är ändrat än. {words.lead}</Lead>
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <ImportSteps batch={batch} />
      <TypedForm {...{ role, once, form }} action={path('importBatch', { id: batch.slug })}>
        {() => (
          <ActBox tab="Nästa steg">
            <Act
              title={act}
              actions={
                <>
                  <LinkButton to={to} kind="filled">
                    {act}
                  </LinkButton>
                  <Button name="val" value="kasta" kind="outline">
                    Kasta och börja om
                  </Button>
                </>
              }
            >
              {words.how} Sedan prövas filerna från början.
            </Act>
          </ActBox>
        )}
      </TypedForm>
      <Section title={words.listed}>
        <ul className="flex flex-wrap gap-2">
          {words.unknown.map((one) => (
            <li key={one}>
              <RawValue>{one}</RawValue>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

const headers = ({ slug, source, headers: unknown }: BatchDetails) => ({
  crumb: 'Okända rubriker',
  title: `Rubrikerna i ${unknown?.file ?? 'filen'} är okända`,
  lead: `Säg en gång vad kolumnerna från ${source} betyder, så känns de igen nästa gång.`,
  act: 'Koppla kolumnerna',
  to: path('importColumns', { id: slug }),
  how: 'Du väljer vilken rubrik i filen som är vilken av våra kolumner.',
  listed: 'Rubrikerna i filen',
  unknown: unknown?.columns ?? [],
})

const codes = ({ slug, source, headers: file }: BatchDetails, causes: { profile: string; codes: string[] }) => ({
  crumb: 'Okända koder',
  title: `Vilka koder i ${file?.file ?? 'filen'} är sjukfrånvaro?`,
  lead: `Säg en gång vad orsakerna från ${source} betyder, så känns de igen nästa gång.`,
  act: 'Koppla koderna',
  to: path('importCauses', { id: slug }),
  how: `Bara sjukfrånvaro läses in. Svaren sparas i mallen ${causes.profile}.`,
  listed: 'Okända koder i kolumnen Orsak',
  unknown: causes.codes,
})
