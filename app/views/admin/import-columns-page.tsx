import { columns, requiredColumns, type Column, type FileKind } from '~/domain/import/columns'
import { fileKinds, likelyHeader, mappingField } from '~/domain/import/mapping'
import { path } from '~/paths'
import { columnText, fileKindName } from '~/text/import'
import { sentence } from '~/text/number'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { FormProps, PostedProps } from '../parts/form-props'
import { importsTrail } from './trails'

interface ImportColumnsPageProps extends PostedProps {
  /** `waits`: whether its files are still here, to be read by the profile. */
  batch: { slug: string; source: string; headers: { file: string; columns: string[] }; waits: boolean }
  kind: FileKind
}

/** For each of our columns: which of their headers is it? */
export function ImportColumnsPage({ batch, kind, form, ...posted }: ImportColumnsPageProps) {
  const { slug, headers } = batch
  const required = requiredColumns[kind] as readonly Column[]
  return (
    <FormPage
      {...posted}
      form={form && { ...form, errors: form.errors.map(naming) }}
      trail={importsTrail({ label: headers.file, to: path('importBatch', { id: slug }) }, { label: 'Kolumner' })}
      title={`Koppla kolumnerna i ${headers.file}`}
      lead={`Filen läses som ${fileKindName[kind]}. Rubriker som inte kopplas används inte.`}
      tab="Mall"
      action={path('importColumns', { id: slug }, { slag: kind })}
      hidden={{ slag: kind }}
      initial={likelyValues(batch, kind)}
      save={batch.waits ? 'Spara mallen och pröva igen' : 'Spara mallen'}
      cancel={path('importBatch', { id: slug })}
      above={<KindChoice slug={slug} kind={kind} />}
    >
      {(field) => (
        <>
          <TextField
            {...field('namn')}
            label="Mallens namn"
            hint="Filer med samma rubriker känns igen av sig själva nästa gång."
          />
          {columns[kind].map((column) => (
            <SelectField
              key={column}
              {...field(mappingField(column))}
              hint={column === 'orsak' ? causeHint : undefined}
              label={required.includes(column) ? `${columnText[column]} (behövs)` : columnText[column]}
              options={[
                { value: '', label: 'Finns inte i filen' },
                ...headers.columns.map((header) => ({ value: header, label: header })),
              ]}
            />
          ))}
        </>
      )}
    </FormPage>
  )
}

const causeHint =
  'Utan den räknas alla rader som sjukfrånvaro. Har filen koder som inte känns igen får du säga vad de betyder i nästa steg.'

const likelyValues = (
  { source, headers }: ImportColumnsPageProps['batch'],
  kind: FileKind,
): Record<string, string> => ({
  namn: `${source} ${fileKindName[kind]}`,
  ...Object.fromEntries(columns[kind].map((column) => [mappingField(column), likelyHeader(column, headers.columns)])),
})

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
        label="Typ av fil"
        value={kind}
        options={fileKinds.map((one) => ({ value: one, label: sentence(fileKindName[one]) }))}
      />
      <Button kind="outline">Byt</Button>
    </FilterForm>
  </Section>
)
