import { layout, route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config'
import { patterns } from './paths'

const at = (name: keyof typeof patterns, file: string) =>
  route(patterns[name], `routes/${file}.ts${/-(csv|ics|pdf|action)$/.test(file) ? '' : 'x'}`)

/** Inside the frame, with an error page of its own. */
const framed = (pages: RouteConfigEntry[]) => [
  layout('routes/frame/frame.tsx', [layout('routes/frame/page.tsx', pages)]),
]

/** THE MAP: every URL and the module that answers it, grouped by who uses it. */
export default [
  // everybody
  at('login', 'session/login'),
  at('logout', 'session/logout-action'),
  at('activation', 'session/activation'),
  at('role', 'session/role-action'),
  at('calendarFeed', 'calendar/feed-ics'),

  ...framed([
    at('start', 'start/start'),
    at('menu', 'start/menu'),
    at('settings', 'settings/settings'),
    at('help', 'help/help'),
    at('method', 'help/method'),
    at('accessibility', 'help/accessibility'),

    // chef and Reko-AG
    at('signals', 'signal/signals'),
    at('signalsCsv', 'signal/signals-csv'),
    at('signal', 'signal/signal'),
    at('signalAnswer', 'signal/answer'),
    at('signalSnooze', 'signal/snooze'),
    at('persons', 'person/persons'),
    at('person', 'person/person'),
    at('personAbsence', 'person/absence'),
    at('personContacts', 'person/contacts'),
    at('personName', 'person/name'),
    at('calendar', 'calendar/calendar'),
    at('cases', 'case/cases'),
    at('case', 'case/case'),
    at('caseLength', 'case/length'),
    at('caseLimit', 'case/limit'),
    at('caseLeader', 'case/leader'),
    at('caseFollowers', 'case/followers'),
    at('caseClosing', 'case/closing'),
    at('caseTalks', 'case/talks'),
    at('caseTalkNew', 'case/talk-new'),
    at('caseTalk', 'case/talk'),
    at('caseTalkNote', 'case/talk-note'),
    at('caseTalkTime', 'case/talk-time'),
    at('caseMeasures', 'case/measures'),
    at('caseMeasureNew', 'case/measure-new'),
    at('caseMeasure', 'case/measure'),
    at('caseCheck', 'case/check'),
    at('caseMeetings', 'case/meetings'),
    at('caseMeetingNeed', 'case/meeting-need'),
    at('caseMeetingNew', 'case/meeting-new'),
    at('caseMeeting', 'case/meeting'),
    at('caseMeetingTime', 'case/meeting-time'),
    at('caseMeetingCancelling', 'case/meeting-cancelling'),
    at('caseMeetingAnswers', 'case/meeting-answers'),
    at('caseMeetingMinutes', 'case/meeting-minutes'),
    at('caseMeetingIcs', 'case/meeting-ics'),
    at('caseStep', 'case/step-action'),
    at('casePlan', 'case/plan'),
    at('casePlanDraft', 'case/plan-draft-action'),
    at('casePlanWaiver', 'case/plan-waiver'),
    at('casePlanComparison', 'case/plan-comparison'),
    at('casePlanVersion', 'case/plan-version'),
    at('casePlanPdf', 'case/plan-pdf'),
    at('caseHistory', 'case/history'),
    at('caseMistake', 'case/mistake'),

    // arbetsplatser
    at('workplaces', 'workplace/workplaces'),
    at('workplacesCsv', 'workplace/workplaces-csv'),
    at('workplace', 'workplace/workplace'),
    at('workplaceCsv', 'workplace/workplace-csv'),

    // insatser
    at('workplaceChoice', 'intervention/choice'),
    at('interventions', 'intervention/interventions'),
    at('intervention', 'intervention/intervention'),
    at('interventionMapping', 'intervention/mapping'),
    at('interventionPlan', 'intervention/plan'),
    at('interventionPlanVersion', 'intervention/plan-version'),
    at('interventionFollowUp', 'intervention/follow-up'),
    at('interventionDraft', 'intervention/draft-action'),
    at('interventionMove', 'intervention/move'),
    at('interventionParties', 'intervention/parties'),
    at('interventionHistory', 'intervention/history'),

    // nyckeltal
    at('nyckeltal', 'statistics/nyckeltal'),
    at('nyckeltalCsv', 'statistics/nyckeltal-csv'),

    // numbers and learning
    at('register', 'register/register'),
    at('registerCsv', 'register/register-csv'),

    // admin
    at('imports', 'admin/imports'),
    at('importProfiles', 'admin/import-profiles'),
    at('importBatch', 'admin/import-batch'),
    at('importErrors', 'admin/import-errors-csv'),
    at('importColumns', 'admin/import-columns'),
    at('importCauses', 'admin/import-causes'),
    at('organisation', 'admin/organisation'),
    at('unitNew', 'admin/unit-new'),
    at('unit', 'admin/unit'),
    at('unitDetails', 'admin/unit-details'),
    at('unitClosing', 'admin/unit-closing'),
    at('unitAssignments', 'admin/unit-assignments'),
    at('accounts', 'admin/accounts'),
    at('accountNew', 'admin/account-new'),
    at('account', 'admin/account'),
    at('accountAssignments', 'admin/account-assignments'),
    at('accountSubstitutes', 'admin/account-substitutes'),
    at('accountLink', 'admin/account-link'),
    at('accountClosing', 'admin/account-closing'),
    at('assignmentEnd', 'admin/assignment-end'),
    at('substitutionEnd', 'admin/substitution-end'),

    at('rules', 'admin/rules'),
    at('ruleTry', 'admin/rule-try'),
    at('ruleTried', 'admin/rule-tried'),
    at('ruleStart', 'admin/rule-start'),
    at('ruleEnd', 'admin/rule-end'),
    at('limitNew', 'admin/limit-new'),
    at('limitTry', 'admin/limit-try'),
    at('limit', 'admin/limit'),
    at('limitEnd', 'admin/limit-end'),
    at('stepForm', 'admin/step-form'),
    at('setting', 'admin/setting'),

    // loggranskare
    at('log', 'log/log'),

    // nowhere
    route('*', 'routes/frame/elsewhere.tsx'),
  ]),
] satisfies RouteConfig
