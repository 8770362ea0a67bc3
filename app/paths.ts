import { generatePath } from '@remix-run/react'

/** Every URL pattern of the portal, spelled once. */
export const patterns = {
  login: '/logga-in',
  logout: '/logga-ut',
  activation: '/aktivera/:kod',
  start: '/',
  menu: '/meny',
  settings: '/installningar',
  role: '/roll',
  signals: '/signaler',
  signalsCsv: '/signaler.csv',
  signal: '/signaler/:id',
  signalAnswer: '/signaler/:id/svar',
  signalSnooze: '/signaler/:id/uppskov',
  persons: '/medarbetare',
  person: '/medarbetare/:id',
  personAbsence: '/medarbetare/:id/franvaro',
  personContacts: '/medarbetare/:id/kontakter',
  personName: '/medarbetare/:id/namn',
  cases: '/arenden',
  case: '/arenden/:id',
  caseLength: '/arenden/:id/langd',
  caseLimit: '/arenden/:id/klockan/:dag',
  caseLeader: '/arenden/:id/ansvarig',
  caseFollowers: '/arenden/:id/foljare',
  caseClosing: '/arenden/:id/avslut',
  caseTalks: '/arenden/:id/samtal',
  caseTalkNew: '/arenden/:id/samtal/nytt',
  caseTalk: '/arenden/:id/samtal/:post',
  caseTalkNote: '/arenden/:id/samtal/:post/anteckning',
  caseTalkTime: '/arenden/:id/samtal/:post/tid',
  caseMeasures: '/arenden/:id/atgarder',
  caseMeasureNew: '/arenden/:id/atgarder/ny',
  caseMeasure: '/arenden/:id/atgarder/:post',
  caseCheck: '/arenden/:id/uppfoljning/:post',
  caseMeetings: '/arenden/:id/moten',
  caseMeetingNeed: '/arenden/:id/moten/behov',
  caseMeetingNew: '/arenden/:id/moten/nytt',
  caseMeeting: '/arenden/:id/moten/:post',
  caseMeetingTime: '/arenden/:id/moten/:post/tid',
  caseMeetingCancelling: '/arenden/:id/moten/:post/installning',
  caseMeetingAnswers: '/arenden/:id/moten/:post/svar',
  caseMeetingMinutes: '/arenden/:id/moten/:post/protokoll',
  caseMeetingIcs: '/arenden/:id/moten/:post/kalender.ics',
  caseStep: '/arenden/:id/steg/:post',
  casePlan: '/arenden/:id/plan',
  casePlanDraft: '/arenden/:id/plan/utkast',
  casePlanWaiver: '/arenden/:id/plan/behovs-inte',
  casePlanComparison: '/arenden/:id/plan/jamforelse',
  casePlanVersion: '/arenden/:id/plan/versioner/:nr',
  casePlanPdf: '/arenden/:id/plan/versioner/:nr/plan.pdf',
  caseHistory: '/arenden/:id/historik',
  caseMistake: '/arenden/:id/historik/:post',
  workplaces: '/arbetsplatser',
  workplacesCsv: '/arbetsplatser.csv',
  workplace: '/arbetsplatser/:id',
  workplaceCsv: '/arbetsplatser/:id.csv',
  workplaceChoice: '/arbetsplatser/:id/insats',
  interventions: '/insatser',
  intervention: '/insatser/:id',
  interventionMapping: '/insatser/:id/kartlaggning',
  interventionPlan: '/insatser/:id/plan',
  interventionPlanVersion: '/insatser/:id/plan/versioner/:nr',
  interventionFollowUp: '/insatser/:id/uppfoljning',
  interventionDraft: '/insatser/:id/utkast',
  interventionMove: '/insatser/:id/overgang',
  interventionParties: '/insatser/:id/deltagare',
  interventionHistory: '/insatser/:id/historik',
  register: '/insatsregister',
  registerCsv: '/insatsregister.csv',
  nyckeltal: '/nyckeltal/:ar',
  nyckeltalCsv: '/nyckeltal/:ar.csv',
  calendar: '/kalender',
  calendarFeed: '/kalender/:kod',
  imports: '/admin/import',
  importBatch: '/admin/import/:id',
  importErrors: '/admin/import/:id/fel.csv',
  importProfiles: '/admin/import/mallar',
  importColumns: '/admin/import/:id/kolumner',
  importCauses: '/admin/import/:id/koder',
  organisation: '/admin/organisation',
  unitNew: '/admin/organisation/ny',
  unit: '/admin/organisation/:id',
  unitDetails: '/admin/organisation/:id/uppgifter',
  unitClosing: '/admin/organisation/:id/stangning',
  unitAssignments: '/admin/organisation/:id/uppdrag',
  accounts: '/admin/anvandare',
  accountNew: '/admin/anvandare/nytt',
  account: '/admin/anvandare/:id',
  accountAssignments: '/admin/anvandare/:id/uppdrag',
  accountSubstitutes: '/admin/anvandare/:id/ersattare',
  accountLink: '/admin/anvandare/:id/lank',
  accountClosing: '/admin/anvandare/:id/stangning',
  assignmentEnd: '/admin/uppdrag/:id',
  substitutionEnd: '/admin/ersattare/:id',
  rules: '/admin/regler',
  ruleTry: '/admin/regler/prov',
  ruleTried: '/admin/regler/prov/:id',
  ruleStart: '/admin/regler/prov/:id/start',
  ruleEnd: '/admin/regler/:regel/slut',
  limitNew: '/admin/regler/klockan/ny',
  limitTry: '/admin/regler/klockan/prov',
  limit: '/admin/regler/klockan/:dag',
  limitEnd: '/admin/regler/klockan/:dag/slut',
  stepForm: '/admin/regler/insats/:steg',
  setting: '/admin/regler/installningar/:namn',
  log: '/logg',
  help: '/hjalp',
  method: '/metod',
  accessibility: '/tillganglighet',
} as const

export type PageName = keyof typeof patterns
type Parameters<Pattern extends string> = Pattern extends `${string}:${infer Key}/${infer Rest}`
  ? { [K in Key]: string } & Parameters<`/${Rest}`>
  : Pattern extends `${string}:${infer Key}.csv`
    ? { [K in Key]: string }
    : Pattern extends `${string}:${infer Key}`
      ? { [K in Key]: string }
      : unknown

/** `path('person', { id })` → `/medarbetare/k3v…`; a query is added from what isn't empty. */
export function path<N extends PageName>(
  name: N,
  parameters?: Parameters<(typeof patterns)[N]>,
  query: Record<string, string | number | null | undefined> = {},
): string {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '')
  const search = new URLSearchParams(filled.map(([key, value]) => [key, String(value)])).toString()
  const pattern = patterns[name] as string
  const file = /:\w+\.csv$/.test(pattern) ? '.csv' : ''
  const values = encoded(parameters as Record<string, string> | undefined)
  const pathname = generatePath(pattern.slice(0, pattern.length - file.length), values) + file
  return search ? `${pathname}?${search}` : pathname
}

/** What came in an address goes out in one as it was, and as nothing else. */
const encoded = (parameters: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encodeURIComponent(value)]))
