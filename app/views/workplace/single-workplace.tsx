import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { wholeName } from '~/text/workplace'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { UnderWay } from './under-way'
import { WorkplaceTable } from './workplace-table'

/** For somebody with one workplace: that one, and the way to its page. */
export const SingleWorkplace = ({ list, today }: { list: WorkplaceList; today: Day }) => (
  <>
    <PageTitle>Din arbetsplats</PageTitle>
    <Lead>
      Så ligger sjukfrånvaron mot hela {wholeName(list.employer).toLowerCase()}. Mer om hur vi räknar finns under{' '}
      <TextLink to={path('method')}>Så räknar vi</TextLink>.
    </Lead>
    <Section title="Arbetsplats">
      <WorkplaceTable {...list} today={today} />
    </Section>
    {list.underWay.length > 0 && <UnderWay underWay={list.underWay} house={list.house} today={today} />}
  </>
)
