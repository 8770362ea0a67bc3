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
  pagesOf[frame.role].map((page) => ({ ...pages[page], to: addressOf(page, frame), ...countOf(page, frame) }))

/** What is one's own rather than one's work. */
export const ownItems = ({ role }: FrameData): MenuItem[] =>
  role === 'chef' || role === 'rekoAg' || role === 'insatsagare'
    ? [{ label: 'Dina dagar i kalendern', to: path('calendar') }]
    : []

/** How much waits for whoever is asking. */
export const waitingCount = ({ counts }: FrameData): number => counts.start ?? 0

/** The item whose page this is, or under which it stands; other years of the same stand under it too. */
export const isCurrent = (item: MenuItem, here: string): boolean =>
  here === item.to || (item.to !== path('start') && here.startsWith(`${item.to.replace(/\/\d{4}$/, '')}/`))

type MenuPage = Extract<
  PageName,
  | 'start'
  | 'signals'
  | 'persons'
  | 'cases'
  | 'workplaces'
  | 'interventions'
  | 'nyckeltal'
  | 'register'
  | 'imports'
  | 'organisation'
  | 'accounts'
  | 'rules'
  | 'log'
>

const pages: Record<MenuPage, { label: string }> = {
  start: { label: 'Start' },
  signals: { label: 'Signaler' },
  persons: { label: 'Medarbetare' },
  cases: { label: 'Ärenden' },
  workplaces: { label: 'Arbetsplatser' },
  interventions: { label: 'Insatser' },
  nyckeltal: { label: 'Nyckeltal' },
  register: { label: 'Insatsregister' },
  imports: { label: 'Import' },
  organisation: { label: 'Organisation' },
  accounts: { label: 'Användare' },
  rules: { label: 'Regler' },
  log: { label: 'Logg' },
}

const pagesOf: Record<Role, readonly MenuPage[]> = {
  chef: ['start', 'signals', 'persons', 'cases', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  rekoAg: ['start', 'signals', 'persons', 'cases', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  insatsagare: ['start', 'workplaces', 'interventions', 'register', 'nyckeltal'],
  rehabkoordinator: ['start'],
  fhv: ['start', 'interventions'],
  medarbetare: ['start'],
  skyddsombud: ['start', 'interventions'],
  admin: ['start', 'imports', 'organisation', 'accounts', 'rules'],
  loggranskare: ['start', 'log'],
}

/** The nyckeltal of a year begin with this one. */
const addressOf = (page: MenuPage, { year }: FrameData): string =>
  page === 'nyckeltal' ? path(page, { ar: String(year) }) : path(page)

function countOf(page: MenuPage, frame: FrameData): Pick<MenuItem, 'count' | 'counts' | 'strong'> {
  if (page === 'start') return { count: waitingCount(frame), counts: 'väntar på dig', strong: true }
  if (page === 'signals') return { count: frame.counts.signals, counts: 'väntar på svar' }
  if (page === 'cases') return { count: frame.counts.cases, counts: 'ärenden pågår' }
  if (page === 'persons') return { count: frame.counts.staff, counts: 'medarbetare' }
  if (page === 'interventions') return { count: frame.counts.interventions, counts: 'insatser pågår' }
  if (page === 'imports') return { count: frame.counts.imports, counts: 'väntar på dig' }
  return {}
}
