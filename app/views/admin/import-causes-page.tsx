import { codeField, meaningField } from '~/domain/import/cause'
import { path } from '~/paths'
import { causeMeaningChoices } from '~/text/import'
import { SelectField } from '~/ui/select-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { importsTrail } from './trails'

interface ImportCausesPageProps extends PostedProps {
  batch: { slug: string; file: string; profile: string; codes: string[] }
}

/** Of each code of absence in the file: is it illness? */
export const ImportCausesPage = ({ batch: { slug, file, profile, codes }, form, ...posted }: ImportCausesPageProps) => (
  <FormPage
    {...posted}
    form={
      form && { ...form, errors: form.errors.map((error) => ({ ...error, about: { code: codeOf(error, codes) } })) }
    }
    trail={importsTrail({ label: file, to: path('importBatch', { id: slug }) }, { label: 'Koder' })}
    title="Vilka koder är sjukfrånvaro?"
    lead={`Kolumnen Orsak i ${file} har koder som inte känns igen. Bara sjukfrånvaro läses in. Vad koderna betyder sparas i mallen ${profile}.`}
    tab="Koder"
    action={path('importCauses', { id: slug })}
    hidden={Object.fromEntries(codes.map((code, place) => [codeField(place), code]))}
    save="Spara koderna och pröva igen"
    cancel={path('importBatch', { id: slug })}
  >
    {(field) =>
      codes.map((code, place) => (
        <SelectField key={code} {...field(meaningField(place))} label={`”${code}” är`} options={causeMeaningChoices} />
      ))
    }
  </FormPage>
)

const codeOf = ({ field }: { field: string }, codes: readonly string[]): string =>
  codes.find((_code, place) => field === meaningField(place)) ?? ''
