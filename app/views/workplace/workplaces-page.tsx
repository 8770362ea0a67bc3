import { path } from '~/paths'
import { wholeNumber } from '~/text/number'
import { notListed, workplacesLead, workplacesTitle } from '~/text/workplace-list'
import { Empty } from '~/ui/empty'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { WorkplacesPageProps } from './shown-workplaces'
import { SignalSuggestions } from './signal-suggestions'
import { SingleWorkplace } from './single-workplace'
import { UnderWay } from './under-way'
import { WorkplaceFilters } from './workplace-filters'
import { funnelOf, WorkplaceFunnel } from './workplace-funnel'
import { workplaceQuery } from './workplace-query'
import { WorkplaceTable } from './workplace-table'

/** The insatsägare's page: what stands out, among which, and what is already under way. */
export function WorkplacesPage({ list, filter, today }: WorkplacesPageProps) {
  const { counts, rows, page, pages, total } = list
  if (list.alone) return <SingleWorkplace list={list} today={today} />
  const to = (number: number) => path('workplaces', {}, { ...workplaceQuery(filter), sida: number > 1 ? number : null })
  return (
    <>
      <PageTitle>{workplacesTitle(counts)}</PageTitle>
      <Lead>{workplacesLead(counts, list.first)}</Lead>
      <WorkplaceFilters filter={filter} options={list.options} />
      <WorkplaceFunnel {...funnelOf(list, filter.measure)} />
      <Section
        id="listan"
        title={filter.selection === 'dolda' ? 'Visas inte' : 'Att titta närmare på'}
        aside={total > 0 && orderText(list)}
      >
        {rows.length > 0 ? (
          <WorkplaceTable {...list} today={today} />
        ) : (
          <Empty title="Ingen arbetsplats stämmer med urvalet">
            <TextLink to={path('workplaces', {}, { urval: 'alla' })}>Visa alla som kan visas</TextLink>
          </Empty>
        )}
        <Pagination page={page} pages={pages} to={to} />
        <p className="measure mt-3 text-small text-ink-2">
          Korta är tillfällen på högst 14 dagar. {notListed(counts, list.smallest).join(' ')}{' '}
          {counts.undecided > 0 && <TextLink to={path('workplaces', {}, { urval: 'oavgjorda' })}>Visa dem</TextLink>}
        </p>
        <p className="mt-1 text-small" data-screen>
          <TextLink to={path('workplacesCsv', {}, { ...workplaceQuery(filter), urval: filter.selection })}>
            Hämta urvalet som CSV
          </TextLink>{' '}
          eller <TextLink to={path('workplacesCsv')}>alla arbetsplatser</TextLink>
        </p>
      </Section>
      <SignalSuggestions suggestions={list.suggestions} smallest={list.smallest} />
      <UnderWay underWay={list.underWay} house={list.house} today={today} />
    </>
  )
}

const orderText = ({ total, page, pages, rows }: WorkplacesPageProps['list']): string => {
  const order = 'Flest sjukdagar över det väntade först'
  if (pages < 2) return order
  const first = (page - 1) * 50 + 1
  return `${wholeNumber(first)}–${wholeNumber(first + rows.length - 1)} av ${wholeNumber(total)}. ${order}`
}
