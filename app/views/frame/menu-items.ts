import type { Role } from '~/domain/role'
import { path, type PageName } from '~/paths'
import type { FrameData } from '~/reads/frame.server'

export interface MenuItem {
  label: string
  to: string
  count?: number | undefined
  /** What is counted, for who hears it: "3 väntar på dig". */
  counts?: string
  /** Counts that ask for something are bold. */
  strong?: boolean
}

/** Only what the role has. */
export const menuItems = (frame: FrameData): MenuItem[] =>
  [...pagesOf[frame.role], ...ownPages(frame)].map((page) => ({
    ...pages[page],
    to: addressOf(page, frame),
    ...countOf(page, frame),
  }))

/** Everybody who is employed has Min sida; whoever is here as nothing else has all of it in the menu. */
const ownPages = ({ role, employee }: FrameData): readonly MenuPage[] => {
  if (!employee) return role === 'medarbetare' ? ['start'] : []
  return role === 'medarbetare' ? underOwn : ['ownStart']
}

/** What is one's own rather than one's work. */
export const ownItems = ({ role }: FrameData): MenuItem[] =>
  role === 'chef' || role === 'rekoAg' || role === 'insatsagare'
    ? [{ label: 'Dina dagar i kalendern', to: path('calendar') }]
    : []

/** How much waits for whoever is asking. */
export const waitingCount = ({ counts }: FrameData): number => counts.start ?? 0

/** The item whose page this is, or else under which it stands; other years of the same stand under it too. */
export const currentOf = (items: readonly MenuItem[], here: string): MenuItem | undefined =>
  items
    .filter(({ to }) => here === to || (to !== path('start') && here.startsWith(`${to.replace(/\/\d{4}$/, '')}/`)))
    .sort((one, other) => other.to.length - one.to.length)[0]

type MenuPage = Extract<
  PageName,
  | 'start'
  | 'signals'
  | 'persons'
  | 'cases'
  | 'workplaces'
  | 'interventions'
  | 'threads'
  | 'nyckeltal'
  | 'register'
  | 'imports'
  | 'organisation'
  | 'accounts'
  | 'rules'
  | 'log'
  | 'hints'
  | 'samples'
  | 'ownStart'
  | 'ownPlan'
  | 'ownMeetings'
  | 'ownMedgivanden'
  | 'ownAccess'
  | 'ownAbsence'
  | 'ownSignals'
  | 'ownErrors'
  | 'ownExport'
>

const pages: Record<MenuPage, { label: string }> = {
  start: { label: 'Start' },
  signals: { label: 'Signaler' },
  persons: { label: 'Medarbetare' },
  cases: { label: 'Ärenden' },
  workplaces: { label: 'Arbetsplatser' },
  interventions: { label: 'Insatser' },
  threads: { label: 'Meddelanden' },
  nyckeltal: { label: 'Nyckeltal' },
  register: { label: 'Insatsregister' },
  imports: { label: 'Import' },
  organisation: { label: 'Organisation' },
  accounts: { label: 'Användare' },
  rules: { label: 'Regler' },
  log: { label: 'Logg' },
  hints: { label: 'Tecken' },
  samples: { label: 'Stickprov' },
  ownStart: { label: 'Min sida' },
  ownPlan: { label: 'Min plan' },
  ownMeetings: { label: 'Mina möten' },
  ownMedgivanden: { label: 'Medgivanden' },
  ownAccess: { label: 'De här har tittat' },
  ownAbsence: { label: 'Min frånvaro' },
  ownSignals: { label: 'Signaler om mig' },
  ownErrors: { label: 'Det är fel' },
  ownExport: { label: 'Hämta allt' },
}

const pagesOf: Record<Role, readonly MenuPage[]> = {
  chef: ['start', 'signals', 'persons', 'cases', 'threads', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  rekoAg: ['start', 'signals', 'persons', 'cases', 'threads', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  insatsagare: ['start', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  rehabkoordinator: ['start', 'threads'],
  fhv: ['start', 'threads', 'interventions'],
  medarbetare: [],
  skyddsombud: ['start', 'interventions'],
  admin: ['start', 'imports', 'organisation', 'accounts', 'rules'],
  loggranskare: ['start', 'log', 'hints', 'samples'],
}

const underOwn: readonly MenuPage[] = [
  'ownStart',
  'ownPlan',
  'ownMeetings',
  'ownMedgivanden',
  'ownAccess',
  'ownAbsence',
  'ownSignals',
  'ownErrors',
  'ownExport',
]

/** The nyckeltal of a year begin with this one. */
const addressOf = (page: MenuPage, { year }: FrameData): string =>
  page === 'nyckeltal' ? path(page, { ar: String(year) }) : path(page)

function countOf(page: MenuPage, frame: FrameData): Pick<MenuItem, 'count' | 'counts' | 'strong'> {
  if (page === 'start' || (page === 'ownStart' && frame.role === 'medarbetare'))
    return { count: waitingCount(frame), counts: 'väntar på dig', strong: true }
  const said = counted[page]
  if (!said) return {}
  const count = frame.counts[said.of]
  return { count, counts: count === 1 && said.one ? said.one : said.counts }
}

const counted: Partial<Record<MenuPage, { of: keyof FrameData['counts']; counts: string; one?: string }>> = {
  signals: { of: 'signals', counts: 'väntar på svar' },
  persons: { of: 'staff', counts: 'medarbetare' },
  cases: { of: 'cases', counts: 'ärenden pågår', one: 'ärende pågår' },
  interventions: { of: 'interventions', counts: 'insatser pågår', one: 'insats pågår' },
  threads: { of: 'threads', counts: 'väntar på dig' },
  imports: { of: 'imports', counts: 'väntar på dig' },
  hints: { of: 'hints', counts: 'att titta på' },
  samples: { of: 'samples', counts: 'att fortsätta med' },
}
