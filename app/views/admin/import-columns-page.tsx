import { columns, requiredColumns, type Column, type FileKind } from '~/domain/import/columns'
import { fileKinds, likelyHeader, mappingField } from '~/domain/import/mapping'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { columnText, fileKindName } from '~/text/import'
import { sentence } from '~/text/number'
import { Button } from '~/ui/button'
import { FilterForm, HiddenField } from '~/ui/form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { FormPage } from './form-page'
import { importsTrail } from './trails'

export interface ImportColumnsPageProps {
  batch: { slug: string; source: string; headers: { file: string; columns: string[] } }
  kind: FileKind
  role: string
  form?: FormProps | undefined
}

/** For each of our columns: which of their headers is it? */
export function ImportColumnsPage({ batch, kind, role, form }: ImportColumnsPageProps) {
  const errors = shownErrors(form?.errors.map(naming))
  const { slug, source, headers } = batch
  const values = form?.values ?? { namn: `${source} ${fileKindName[kind]}` }
  const required = requiredColumns[kind] as readonly Column[]
  return (
    <FormPage
      trail={importsTrail({ label: headers.file, to: path('importBatch', { id: slug }) }, { label: 'Kolumner' })}
      title={`Koppla kolumnerna i ${headers.file}`}
      lead={`Filen läses som ${fileKindName[kind]}. Rubriker som inte kopplas används inte.`}
      tab="Mall"
      {...{ role, errors }}
      action={path('importColumns', { id: slug }, { slag: kind })}
      save="Spara mallen och pröva igen"
      cancel={path('importBatch', { id: slug })}
      above={<KindChoice slug={slug} kind={kind} />}
    >
      <HiddenField name="slag" value={kind} />
      <TextField
        name="namn"
        label="Mallens namn"
        hint="Filer med samma rubriker känns igen av sig själva nästa gång."
        value={values.namn}
        error={errors.at('namn')}
      />
      {columns[kind].map((column) => (
        <SelectField
          key={column}
          name={mappingField(column)}
          label={required.includes(column) ? `${columnText[column]} (behövs)` : columnText[column]}
          value={values[mappingField(column)] ?? likelyHeader(column, headers.columns)}
          error={errors.at(mappingField(column))}
          options={[
            { value: '', label: 'Finns inte i filen' },
            ...headers.columns.map((header) => ({ value: header, label: header })),
          ]}
        />
      ))}
    </FormPage>
  )
}

/** An error at one of our columns says which. */
const naming = (error: FormProps['errors'][number]): FormProps['errors'][number] => {
  const column = Object.entries(columnText).find(([name]) => error.field === mappingField(name as Column))?.[1]
  return column === undefined ? error : { ...error, about: { column } }
}

const KindChoice = ({ slug, kind }: { slug: string; kind: FileKind }) => (
  <Section title="Vad är det för fil?">
    <FilterForm action={path('importColumns', { id: slug })}>
      <SelectField
        name="slag"
        label="Slag av fil"
        value={kind}
        options={fileKinds.map((one) => ({ value: one, label: sentence(fileKindName[one]) }))}
      />
      <Button kind="outline">Byt</Button>
    </FilterForm>
  </Section>
)
