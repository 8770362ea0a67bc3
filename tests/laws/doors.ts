import { personas } from '#tests/support/people'
import { patterns, type PageName } from '~/paths'

type Persona = keyof typeof personas

const everybody = Object.keys(personas) as Persona[]

interface Door {
  /** Who gets the page; everybody else gets the same 404 as for what doesn't exist. */
  opens: readonly Persona[]
  /** Who sees the thing itself but may not do this to it: told so, when she posts it all the same. */
  sees?: readonly Persona[]
  /** Visitors get the page too, rather than the way to log in. */
  public?: true
  /** Open between the right password and the session; everybody else is shown the way to log in. */
  between?: true
  /** Only posted to; getting it is 405 for all. */
  posts?: true
}

const atTheWard = ['chef', 'rekoAg'] as const satisfies readonly Persona[]
const withStaff = [...atTheWard, 'chef2', 'rekoAg2'] as const satisfies readonly Persona[]

const withNumbers = [...withStaff, 'insatsagare'] as const satisfies readonly Persona[]
const atItsNumbers = [...atTheWard, 'insatsagare'] as const satisfies readonly Persona[]
const inThreeSteps = [...atItsNumbers, 'fhv', 'skyddsombud'] as const satisfies readonly Persona[]

/** Åsa is the outside party of the thread. */
const inThread = [...atTheWard, 'rehabkoordinator'] as const satisfies readonly Persona[]

/** Those of the twelve who are employed here, whatever else they are. */
const employees = ['chef', 'chef2', 'medarbetare', 'skyddsombud'] as const satisfies readonly Persona[]

/** Who opens which URL, written by hand from product.md §3. The objects in the URLs belong to Hemsjukvården Öster. */
const doors: Record<string, Door> = {
  login: { opens: everybody, public: true },
  loginStep: { opens: [], between: true },
  loginSetUp: { opens: [], between: true },
  loginQuestion: { opens: [], posts: true },
  loginNewQuestion: { opens: [], posts: true },
  activation: { opens: everybody, public: true },
  help: { opens: everybody, public: true },
  contactGuide: { opens: everybody, public: true },
  method: { opens: everybody, public: true },
  accessibility: { opens: everybody, public: true },
  logout: { opens: [], posts: true },
  role: { opens: [], posts: true },
  start: { opens: everybody },
  menu: { opens: everybody },
  settings: { opens: everybody },
  ownLogin: { opens: everybody },
  ownApp: { opens: everybody },
  ownAppEnd: { opens: ['chef'] },
  ownCodes: { opens: everybody },
  ownPasskeyNew: { opens: everybody },
  ownPasskeyQuestion: { opens: [], posts: true },
  ownPasskeyEnd: { opens: ['chef'] },
  ownContact: { opens: everybody },
  signals: { opens: withStaff },
  signalsCsv: { opens: withStaff },
  signal: { opens: atTheWard },
  signalAnswer: { opens: atTheWard },
  signalSnooze: { opens: atTheWard },
  signalContest: { opens: ['rekoAg'] },
  persons: { opens: withStaff },
  person: { opens: atTheWard },
  personAbsence: { opens: atTheWard },
  personContacts: { opens: atTheWard },
  personName: { opens: atTheWard },
  personCorrection: { opens: atTheWard },
  cases: { opens: withStaff },
  case: { opens: atTheWard },
  caseLength: { opens: atTheWard },
  caseLimit: { opens: atTheWard },
  caseLeader: { opens: atTheWard },
  caseFollowers: { opens: atTheWard },
  caseClosing: { opens: atTheWard },
  caseTalks: { opens: atTheWard },
  caseTalkNew: { opens: atTheWard },
  caseTalk: { opens: atTheWard },
  caseTalkNote: { opens: atTheWard },
  caseTalkTime: { opens: atTheWard },
  caseMeasures: { opens: atTheWard },
  caseMeasureNew: { opens: atTheWard },
  caseMeasure: { opens: atTheWard },
  caseCheck: { opens: atTheWard },
  caseMeetings: { opens: atTheWard },
  caseMeetingNeed: { opens: atTheWard },
  caseMeetingNew: { opens: atTheWard },
  caseMeeting: { opens: atTheWard },
  caseMeetingTime: { opens: atTheWard },
  caseMeetingCancelling: { opens: atTheWard },
  caseMeetingAnswers: { opens: atTheWard },
  caseMeetingMinutes: { opens: atTheWard },
  caseMeetingIcs: { opens: atTheWard },
  caseMedgivanden: { opens: atTheWard },
  caseMedgivande: { opens: atTheWard },
  caseMedgivandeChange: { opens: atTheWard },
  caseMedgivandeEnd: { opens: atTheWard },
  caseMedgivandePdf: { opens: atTheWard },
  caseStep: { opens: [], posts: true },
  casePlan: { opens: atTheWard },
  casePlanDraft: { opens: [], posts: true },
  casePlanWaiver: { opens: atTheWard },
  casePlanShare: { opens: atTheWard },
  casePlanComparison: { opens: atTheWard },
  casePlanVersion: { opens: atTheWard },
  casePlanPdf: { opens: atTheWard },
  caseOutside: { opens: atTheWard },
  caseOutsideEnd: { opens: ['rekoAg'], sees: ['chef'] },
  caseHistory: { opens: atTheWard },
  caseMistake: { opens: atTheWard },
  caseThreads: { opens: atTheWard },
  caseThreadDraft: { opens: [], posts: true },
  threads: { opens: [...withStaff, 'rehabkoordinator', 'rehabkoordinator2', 'fhv'] },
  thread: { opens: inThread },
  threadDraft: { opens: [], posts: true },
  threadTimes: { opens: inThread },
  threadConsent: { opens: ['rehabkoordinator'], sees: atTheWard },
  threadClosing: { opens: atTheWard, sees: ['rehabkoordinator'] },
  threadAttachment: { opens: inThread },
  threadSdk: { opens: atTheWard },
  threadSdkFile: { opens: atTheWard },
  threadContact: { opens: atTheWard },
  contactStatistics: { opens: ['rekoAg', 'rekoAg2'] },
  contactStatisticsCsv: { opens: ['rekoAg', 'rekoAg2'] },
  workplaces: { opens: withNumbers },
  workplacesCsv: { opens: withNumbers },
  workplace: { opens: atItsNumbers },
  workplaceCsv: { opens: atItsNumbers },
  workplaceChoice: { opens: ['insatsagare'] },
  interventions: { opens: [...withNumbers, 'fhv', 'skyddsombud'] },
  intervention: { opens: inThreeSteps },
  interventionMapping: { opens: inThreeSteps },
  interventionPlan: { opens: inThreeSteps },
  interventionPlanVersion: { opens: inThreeSteps },
  interventionFollowUp: { opens: inThreeSteps },
  interventionDraft: { opens: [], posts: true },
  interventionMove: { opens: inThreeSteps },
  interventionParties: { opens: inThreeSteps },
  interventionHistory: { opens: inThreeSteps },
  register: { opens: withNumbers },
  registerCsv: { opens: withNumbers },
  nyckeltal: { opens: withNumbers },
  nyckeltalCsv: { opens: withNumbers },
  ownStart: { opens: employees },
  ownPlan: { opens: employees },
  ownPlanVersion: { opens: ['medarbetare'] },
  ownMeetings: { opens: employees },
  ownMeetingAsk: { opens: employees },
  ownMeeting: { opens: ['medarbetare'] },
  ownMedgivanden: { opens: employees },
  ownMedgivandeNew: { opens: employees },
  ownMedgivande: { opens: ['medarbetare'] },
  ownMedgivandeChange: { opens: ['medarbetare'] },
  ownMedgivandeEnd: { opens: ['medarbetare'] },
  ownMedgivandePdf: { opens: ['medarbetare'] },
  ownAbsence: { opens: employees },
  ownSignals: { opens: employees },
  ownSignal: { opens: ['medarbetare'] },
  ownAccess: { opens: employees },
  ownErrors: { opens: employees },
  ownErrorNew: { opens: employees },
  ownExport: { opens: employees },
  ownExportFile: { opens: ['medarbetare'] },
  calendar: { opens: [...withStaff, 'insatsagare'] },
  calendarFeed: { opens: everybody, public: true },
  log: { opens: ['loggranskare'] },
  logCsv: { opens: ['loggranskare'] },
}

const areas: [string, Door][] = [
  ['/admin/', { opens: ['admin'] }],
  ['/logg/', { opens: ['loggranskare'] }],
]

/** The door of an address: its own, else that of the area it lies in. */
export const doorOf = (name: PageName): Door | undefined =>
  doors[name] ?? areas.find(([area]) => patterns[name].startsWith(area))?.[1]

/** Whether somebody got what she should. What is only posted to says so, or shows the way to log in. */
export function asExpected({ opens, public: open, posts, between }: Door, asker: Persona | 'visitor', status: number): boolean {
  if (between) return status === 303
  if (posts) return status === 405 || (asker === 'visitor' && status === 303)
  if (asker === 'visitor') return status === (open ? 200 : 303) || status === 405
  return opens.includes(asker) ? status === 200 || status === 405 : status === 404 || status === 405
}
