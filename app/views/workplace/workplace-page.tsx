import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { ReadWorkplace } from '~/reads/workplace.server'
import { Breadcrumb } from '~/ui/breadcrumb'
import { PageTitle } from '~/ui/page-title'
import { WorkplaceFacts } from './workplace-facts'
import { WorkplaceLead } from './workplace-lead'
import { WorkplaceLengths } from './workplace-lengths'
import { WorkplaceNumbers } from './workplace-numbers'
import { WorkplaceOverTime } from './workplace-over-time'
import { WorkplaceSupport } from './workplace-support'

/** One workplace: the verdict, four numbers, then time, and the support it has. */
export const WorkplacePage = ({ workplace, today }: { workplace: ReadWorkplace; today: Day }) => (
  <>
    <Breadcrumb
      trail={[
        { label: 'Start', to: path('start') },
        { label: 'Arbetsplatser', to: path('workplaces') },
        { label: workplace.name },
      ]}
    />
    <PageTitle>{workplace.name}</PageTitle>
    <WorkplaceLead workplace={workplace} />
    {workplace.result.status === 'value' && (
      <>
        <WorkplaceFacts workplace={workplace} />
        <WorkplaceOverTime workplace={workplace} />
        <WorkplaceLengths workplace={workplace} />
        <WorkplaceNumbers workplace={workplace} />
      </>
    )}
    <WorkplaceSupport workplace={workplace} today={today} />
  </>
)
