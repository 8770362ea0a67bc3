import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Act, ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { RawValue } from '~/ui/raw-value'
import { Section } from '~/ui/section'
import type { ImportBatchPageProps } from './import-batch-page'
import { ImportSteps } from './import-steps'
import { importsTrail } from './trails'

/** A file whose headers nobody knows: the import waits until somebody has said what they are. */
export const ImportMappingPage = ({ batch, role, form }: ImportBatchPageProps) => (
  <>
    <Breadcrumb trail={importsTrail({ label: 'Okända rubriker' })} />
    <PageTitle>Rubrikerna i {batch.headers?.file ?? 'filen'} är okända</PageTitle>
    <Lead>
      Inget är ändrat än. Säg en gång vad kolumnerna från {batch.source} betyder, så känns de igen nästa gång.
    </Lead>
    <ErrorSummary errors={shownErrors(form?.errors).list} />
    <ImportSteps batch={batch} />
    <Form action={path('importBatch', { id: batch.slug })} role={role}>
      <ActBox tab="Nästa steg">
        <Act
          title="Koppla kolumnerna"
          actions={
            <>
              <LinkButton to={path('importColumns', { id: batch.slug })} kind="filled">
                Koppla kolumnerna
              </LinkButton>
              <Button name="val" value="kasta" kind="outline">
                Kasta och börja om
              </Button>
            </>
          }
        >
          Du väljer vilken rubrik i filen som är vilken av våra kolumner. Sedan prövas filerna från början.
        </Act>
      </ActBox>
    </Form>
    <Section title="Rubrikerna i filen">
      <ul className="flex flex-wrap gap-2">
        {batch.headers?.columns.map((header) => (
          <li key={header}>
            <RawValue>{header}</RawValue>
          </li>
        ))}
      </ul>
    </Section>
  </>
)
