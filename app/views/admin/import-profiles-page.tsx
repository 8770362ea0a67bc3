import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { SavedProfile } from '~/reads/mapping.server'
import { causeMeaningName, columnName, fileKindName } from '~/text/import'
import { momentText } from '~/text/moment'
import { sentence } from '~/text/number'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button } from '~/ui/button'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { Form, HiddenField } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { shownErrors } from '~/text/form-error'
import type { FormProps } from '../parts/form-props'
import { importsTrail } from './trails'

interface ImportProfilesPageProps {
  profiles: readonly SavedProfile[]
  today: Day
  role: string
  form?: FormProps | undefined
}

export const ImportProfilesPage = ({ profiles, today, role, form }: ImportProfilesPageProps) => (
  <>
    <Breadcrumb trail={importsTrail({ label: 'Mallar' })} />
    <PageTitle>Mallar för andra rubriker</PageTitle>
    <Lead>
      En mall säger vilken rubrik i en fil som är vilken av våra kolumner. Den sparas när du läser in en fil med okända
      rubriker.
    </Lead>
    <ErrorSummary errors={shownErrors(form?.errors).list} />
    <Section title="Sparade mallar">
      {profiles.length > 0 ? (
        <DataTable
          caption="Sparade mallar"
          rowHeader="name"
          columns={[
            { key: 'name', label: 'Namn' },
            { key: 'kind', label: 'Typ av fil' },
            { key: 'columns', label: 'Rubriker och koder' },
            { key: 'saved', label: 'Sparad' },
            { key: 'remove', label: 'Ändra' },
          ]}
          rows={profiles.map(({ slug, name, kind, columns, causes, savedAt }) => ({
            key: slug,
            cells: {
              name: <b>{name}</b>,
              kind: sentence(fileKindName[kind]),
              columns: <Pairs {...{ columns, causes }} />,
              saved: sentence(momentText(savedAt.getTime(), today)),
              remove: <Remove slug={slug} name={name} role={role} />,
            },
          }))}
        />
      ) : (
        <Empty title="Inga mallar än">
          Läs in en fil under Import. Känns rubrikerna inte igen får du koppla dem där.
        </Empty>
      )}
    </Section>
  </>
)

const Pairs = ({ columns, causes }: Pick<SavedProfile, 'columns' | 'causes'>) => (
  <ul className="text-small">
    {Object.entries(columns).map(([theirs, our]) => (
      <li key={theirs}>
        {theirs} <span className="text-ink-2">→ {columnName(our)}</span>
      </li>
    ))}
    {Object.entries(causes).map(([code, meaning]) => (
      <li key={`kod ${code}`}>
        Koden {code.toLocaleUpperCase('sv')} <span className="text-ink-2">är {causeMeaningName[meaning]}</span>
      </li>
    ))}
  </ul>
)

const Remove = ({ slug, name, role }: { slug: string; name: string; role: string }) => (
  <Form action={path('importProfiles')} role={role}>
    <HiddenField name="mall" value={slug} />
    <Button kind="link">
      Ta bort<span className="sr-only"> mallen {name}</span>
    </Button>
  </Form>
)
