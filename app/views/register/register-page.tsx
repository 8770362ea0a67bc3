import type { RegisterFilter } from '~/domain/register-filter'
import { path } from '~/paths'
import { registerTitle } from '~/text/register'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Why } from '~/ui/why'
import { RegisterSearch } from './register-search'
import { RegisterTable, type RegisterTableRow } from './register-table'

interface RegisterPageProps {
  list: { rows: readonly RegisterTableRow[]; total: number; page: number; pages: number; all: number }
  filter: RegisterFilter
}

/** What has been tried where in the whole organisation, and how it went. */
export function RegisterPage({ list, filter }: RegisterPageProps) {
  const query = { sok: filter.search, tema: filter.theme, atgard: filter.type, lage: filter.state }
  const to = (page: number) => path('register', {}, { ...query, sida: page > 1 ? page : null })
  return (
    <>
      <PageTitle>{registerTitle(list.total)}</PageTitle>
      <Lead>Vad har prövats på andra arbetsplatser, hur lång tid tog det och hur gick det?</Lead>
      <RegisterSearch filter={filter} />
      <Section
        title="Insatser"
        aside={list.total > 0 && <TextLink to={path('registerCsv', {}, query)}>Hämta som CSV</TextLink>}
      >
        {list.rows.length > 0 ? <RegisterTable rows={list.rows} /> : <Nothing all={list.all} />}
        <Pagination page={list.page} pages={list.pages} to={to} />
        <Why summary="Varför står inte alla namn?">
          <p>
            Du ser namnet på de arbetsplatser du själv har hand om. För andra står verksamhet och storlek. En
            arbetsplats med tio eller färre medarbetare, eller vars siffror är dolda av annat skäl, visas utan
            verksamhet och utan före och efter, så att ingen kan räkna ut vilken den är.
          </p>
        </Why>
      </Section>
    </>
  )
}

const Nothing = ({ all }: { all: number }) =>
  all > 0 ? (
    <Empty title="Ingen insats stämmer med sökningen">
      <TextLink to={path('register')}>Visa alla</TextLink>
    </Empty>
  ) : (
    <Empty title="Här finns inga insatser än">
      När en arbetsplats har valts för stöd i tre steg syns det här, för alla att lära av.
    </Empty>
  )
