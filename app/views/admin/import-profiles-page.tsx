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
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { shownErrors } from '~/text/form-error'
import type { PostedProps } from '../parts/form-props'
import { TypedForm } from '../parts/typed-form'
import { importsTrail } from './trails'

interface ImportProfilesPageProps extends PostedProps {
  profiles: readonly SavedProfile[]
  today: Day
}

export const ImportProfilesPage = ({ profiles, today, ...posted }: ImportProfilesPageProps) => (
  <>
    <Breadcrumb trail={importsTrail({ label: 'Mallar' })} />
    <PageTitle>Mallar för andra rubriker</PageTitle>
    <Lead>
      En mall säger vilken rubrik i en fil som är vilken av våra kolumner. Den sparas när du läser in en fil med okända
      rubriker.
    </Lead>
    <ErrorSummary errors={shownErrors(posted.form?.errors).list} />
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
              remove: <Remove slug={slug} name={name} {...posted} />,
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

const Remove = ({ slug, name, ...posted }: { slug: string; name: string } & PostedProps) => (
  <TypedForm {...posted} action={path('importProfiles')} hidden={{ mall: slug }}>
    {() => (
      <Button kind="link">
        Ta bort<span className="sr-only"> mallen {name}</span>
      </Button>
    )}
  </TypedForm>
)
