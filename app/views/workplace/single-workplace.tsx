import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { wholeName } from '~/text/workplace'
import { singleTitle } from '~/text/workplace-list'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { WorkplaceList } from '~/reads/workplaces.server'
import { UnderWay } from './under-way'
import { WorkplaceTable } from './workplace-table'

/** For somebody with one workplace: how it stands, and the way to its page. */
export const SingleWorkplace = ({ list, today }: { list: WorkplaceList; today: Day }) => (
  <>
    <PageTitle>{singleTitle(list.rows[0])}</PageTitle>
    <Lead>
      Din arbetsplats mot hela {wholeName(list.employer).toLowerCase()}, de senaste tolv månaderna. Hur vi räknar står
      på <TextLink to={path('method')}>Så räknar vi</TextLink>.
    </Lead>
    <Section title="Din arbetsplats">
      <WorkplaceTable {...list} today={today} />
    </Section>
    {list.underWay.length > 0 && <UnderWay underWay={list.underWay} house={list.house} today={today} />}
  </>
)
