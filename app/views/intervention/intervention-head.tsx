import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { Step } from '~/domain/intervention/stage'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import { standingText, titleText } from '~/text/intervention'
import { lowerFirst } from '~/text/number'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { InterventionTabs, tabName, type InterventionTab } from './intervention-tabs'

interface InterventionHeadProps {
  shown: Head
  tab: InterventionTab
  today: Day
  /** More than where it stands. */
  also?: string
}

/** The head of every page of an intervention: which workplace, where things stand in a sentence, and its pages. */
export const InterventionHead = ({ shown, tab, today, also }: InterventionHeadProps) => (
  <>
    <InterventionTrail shown={shown} tab={tab} />
    <PageTitle>{pageTitle(shown, tab)}</PageTitle>
    <Lead>{[standingText(shown, today), also].filter(Boolean).join(' ')}</Lead>
    <InterventionTabs slug={shown.slug} current={tab} house={shown.house} />
  </>
)

const pageTitle = (shown: Head, tab: InterventionTab): string =>
  tab === 'interventionParties' || tab === 'interventionHistory'
    ? `${shown.unit.name}: ${lowerFirst(tabName(tab, shown.house))}`
    : titleText(shown, stepOfTab[tab])

const stepOfTab: Partial<Record<InterventionTab, Step>> = {
  interventionMapping: 'mapping',
  interventionPlan: 'plan',
  interventionFollowUp: 'follow-through',
}

export const InterventionTrail = ({ shown, tab }: { shown: Head; tab: InterventionTab }) => (
  <Breadcrumb
    trail={[
      { label: 'Start', to: path('start') },
      { label: 'Insatser', to: path('interventions') },
      ...(tab === 'intervention'
        ? [{ label: shown.unit.name }]
        : [
            { label: shown.unit.name, to: path('intervention', { id: shown.slug }) },
            { label: tabName(tab, shown.house) },
          ]),
    ]}
  />
)
