import { path } from '~/paths'
import type { ShownErrors } from '~/text/form-error'
import { ActBox } from '~/ui/act-box'
import { Button, ButtonRow } from '~/ui/button'
import { FileField } from '~/ui/file-field'
import { Form } from '~/ui/form'
import { TextField } from '~/ui/text-field'

interface UploadBox {
  profiles: readonly string[]
  errors: ShownErrors
  role: string
  source: string
}

/** The source stands before the files: it has arrived when the first of them does. */
export const UploadBox = ({ profiles, errors, role, source }: UploadBox) => (
  <ActBox tab="Läs in filer">
    <Form action={path('imports')} role={role} kind="files">
      <TextField
        name="kalla"
        label="Varifrån filerna kommer"
        hint={
          profiles.length > 0
            ? `Till exempel Lönesystemet. Skriver du namnet på en mall prövas den först: ${profiles.join(', ')}.`
            : 'Till exempel Lönesystemet.'
        }
        value={source}
        error={errors.at('kalla')}
      />
      <FileField
        name="filer"
        label="Filer"
        hint="CSV, XLSX eller PAXml, en eller flera, tillsammans högst 1 GB. Rubrikraden avgör vad filen är."
        accept=".csv,.txt,.xlsx,.xml,.pax"
        multiple
        error={errors.at('filer')}
      />
      <ButtonRow>
        <Button>Pröva filerna</Button>
      </ButtonRow>
    </Form>
  </ActBox>
)
