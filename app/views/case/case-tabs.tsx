import { path } from '~/paths'

export type CaseTab = keyof typeof tabs

const tabs = {
  case: 'Översikt',
  casePlan: 'Plan',
  caseTalks: 'Samtal',
  caseMeasures: 'Åtgärder',
  caseMeetings: 'Möten',
  caseThreads: 'Meddelanden',
  caseMedgivanden: 'Medgivanden',
  caseHistory: 'Historik',
} as const

export const CaseTabs = ({ slug, current }: { slug: string; current: CaseTab }) => (
  <nav aria-label="Ärendets sidor" className="mt-6 border-b border-rule" data-screen>
    <ul className="flex flex-wrap gap-x-6">
      {(Object.keys(tabs) as CaseTab[]).map((tab) => (
        <li key={tab}>
          <a
            href={path(tab, { id: slug })}
            aria-current={tab === current ? 'page' : undefined}
            className={`-mb-px inline-flex min-h-11 items-center border-b-4 text-row ${
              tab === current ? 'border-act font-key text-act' : 'border-transparent hover:text-act'
            }`}
          >
            {tabs[tab]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
