import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { PersonState } from '~/domain/person-filter'
import { wholeNumber } from '~/text/number'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Date } from '../parts/day'
import { PersonSearch, type ShownFilter } from './person-search'
import { StaffTable, type StaffTableRow } from './staff-table'

interface PersonsPageProps {
  list: {
    rows: readonly StaffTableRow[]
    total: number
    page: number
    pages: number
    workplaces: { code: string; name: string }[]
    severalWorkplaces: boolean
    freshTo: Day | null
  }
  filter: ShownFilter
  today: Day
}

export function PersonsPage({ list, filter, today }: PersonsPageProps) {
  const { rows, total, page, pages } = list
  const to = (number: number) => path('persons', {}, { ...query(filter), sida: number > 1 ? number : null })
  return (
    <>
      <PageTitle>{titleOf(total, filter)}</PageTitle>
      <Lead>
        {list.freshTo === null ? (
          'Ingen frånvaro har lästs in än.'
        ) : (
          <>
            Så här är läget med den frånvaro som har kommit in till och med <Date day={list.freshTo} today={today} />.
          </>
        )}
      </Lead>
      <PersonSearch filter={filter} workplaces={list.workplaces} severalWorkplaces={list.severalWorkplaces} />
      <Section title={isFiltered(filter) ? 'Träffar' : 'Alla'} aside={total > 0 && shownText(list)}>
        {rows.length > 0 ? (
          <StaffTable rows={rows} today={today} workplaces={list.severalWorkplaces} />
        ) : (
          <Nobody filter={filter} />
        )}
        <Pagination page={page} pages={pages} to={to} />
      </Section>
    </>
  )
}

const query = ({ search, workplace, state }: ShownFilter) => ({ sok: search, arbetsplats: workplace, lage: state })

const isFiltered = ({ search, workplace, state }: ShownFilter): boolean => Boolean(search || workplace || state)

/** What has been found, as a headline. */
const titleOf = (total: number, { state }: ShownFilter): string =>
  `${total === 0 ? 'Inga' : wholeNumber(total)} medarbetare${state ? ` ${headlines[state]}` : ''}`

const headlines: Record<PersonState, string> = {
  sjuk: 'är borta just nu',
  signal: 'har en signal',
  arbete: 'är i arbete',
}

function shownText({ rows, total, page, pages }: PersonsPageProps['list']): string {
  if (pages < 2) return 'I bokstavsordning'
  const first = (page - 1) * 50 + 1
  return `${wholeNumber(first)}–${wholeNumber(first + rows.length - 1)} av ${wholeNumber(total)}, i bokstavsordning`
}

const Nobody = ({ filter }: { filter: ShownFilter }) =>
  isFiltered(filter) ? (
    <Empty title="Ingen stämmer med sökningen">
      Personer med skyddade personuppgifter går bara att söka på anställningsnummer.{' '}
      <TextLink to={path('persons')}>Visa alla</TextLink>
    </Empty>
  ) : (
    <Empty title="Här finns ingen medarbetare än">
      När personalen är inläst och du är chef för eller kopplad till en arbetsplats syns medarbetarna här.
    </Empty>
  )
