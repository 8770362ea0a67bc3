import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ListedImport } from '~/reads/imports.server'
import { shownErrors } from '~/text/form-error'
import { phaseMark, phaseText } from '~/text/import'
import { momentText } from '~/text/moment'
import { sentence, wholeNumber } from '~/text/number'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { TextLink } from '~/ui/text-link'
import type { FormProps } from '../parts/form-props'
import { UploadBox } from './upload-box'

interface ImportsPageProps {
  imports: readonly ListedImport[]
  /** Names of the saved mapping profiles. */
  profiles: readonly string[]
  page: number
  pages: number
  today: Day
  role: string
  form?: FormProps | undefined
}

export function ImportsPage({ imports, profiles, page, pages, today, role, form }: ImportsPageProps) {
  const errors = shownErrors(form?.errors)
  return (
    <>
      <PageTitle>Import</PageTitle>
      <Lead>
        Filerna prövas först i en torrkörning. <strong>Inget ändras förrän du har sett resultatet</strong> och bestämt
        dig, och det går att ångra efteråt.
      </Lead>
      <ErrorSummary errors={errors.list} />
      <UploadBox
        profiles={profiles}
        errors={errors}
        role={role}
        source={form?.values.kalla ?? imports[0]?.source ?? ''}
      />
      <Section title="Inläsningar" aside={<TextLink to={path('importProfiles')}>Mallar för andra rubriker</TextLink>}>
        {imports.length > 0 ? (
          <Imports imports={imports} today={today} />
        ) : (
          <Empty title="Inget är inläst än">
            Börja med organisation och personal. Du kan välja flera filer på en gång, de tas i rätt ordning.
          </Empty>
        )}
        <Pagination {...{ page, pages }} to={(sida) => path('imports', {}, { sida })} />
      </Section>
    </>
  )
}

const Imports = ({ imports, today }: Pick<ImportsPageProps, 'imports' | 'today'>) => (
  <DataTable
    caption="Inläsningar, den senaste först"
    rowHeader="source"
    columns={[
      { key: 'source', label: 'Källa och filer' },
      { key: 'when', label: 'Startad' },
      { key: 'phase', label: 'Läge' },
      { key: 'rows', label: 'Rader', numeric: true },
      { key: 'bad', label: 'Med fel', numeric: true },
    ]}
    rows={imports.map(({ slug, source, files, startedAt, by, phase, failure, rows, bad }) => ({
      key: slug,
      cells: {
        source: (
          <RowName to={path('importBatch', { id: slug })} note={files.join(', ')}>
            {source}
          </RowName>
        ),
        when: (
          <>
            {sentence(momentText(startedAt, today))}
            <span className="block text-meta text-ink-2">{by ?? 'kommandot import'}</span>
          </>
        ),
        phase: <State kind={phaseMark[phase]}>{phaseText({ phase, failure })}</State>,
        rows: wholeNumber(rows),
        bad: wholeNumber(bad),
      },
    }))}
  />
)
