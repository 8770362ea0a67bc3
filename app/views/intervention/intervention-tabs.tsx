import { path } from '~/paths'
import { stepName } from '~/text/intervention-form'
import type { HouseForms } from '~/domain/intervention/house-forms'

const tabs = [
  'intervention',
  'interventionMapping',
  'interventionPlan',
  'interventionFollowUp',
  'interventionParties',
  'interventionHistory',
] as const
export type InterventionTab = (typeof tabs)[number] | 'interventionMove'

export const InterventionTabs = ({
  slug,
  current,
  house,
}: {
  slug: string
  current: InterventionTab
  house: HouseForms
}) => (
  <nav aria-label="Insatsens sidor" className="mt-6 border-b border-rule" data-screen>
    <ul className="flex flex-wrap gap-x-6">
      {tabs.map((tab) => (
        <li key={tab}>
          <a
            href={path(tab, { id: slug })}
            aria-current={tab === current ? 'page' : undefined}
            className={`-mb-px inline-flex min-h-11 items-center border-b-4 text-row ${
              tab === current ? 'border-act font-key text-act' : 'border-transparent hover:text-act'
            }`}
          >
            {tabName(tab, house)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export function tabName(tab: InterventionTab, house: HouseForms): string {
  if (tab === 'interventionMapping') return stepName('mapping', house)
  if (tab === 'interventionPlan') return stepName('plan', house)
  if (tab === 'interventionFollowUp') return stepName('follow-through', house)
  return names[tab]
}

const names = {
  intervention: 'Översikt',
  interventionMove: 'Nästa steg',
  interventionParties: 'Deltagare',
  interventionHistory: 'Historik',
} as const
