import type { Row, StepDraft } from '~/domain/intervention/draft'

const row = (key: string, values: Record<string, string>): Row => ({ key, values })

/** A mapping that nothing is missing in and nothing is odd about. */
export const mapping: StepDraft = {
  picture: [row('', { summary: 'Korta frånvaron har ökat sedan i våras', survey: '' })],
  causes: [
    row('c1', { what: 'Byten med kort varsel', level: 'organisation', basis: 'Schema och enkät' }),
    row('c2', { what: 'Oro för passen', level: 'individual', basis: 'Intervjuer' }),
  ],
  obstacles: [row('o1', { what: 'Byten tar all återhämtning', theme: 'working-hours' })],
  strengths: [row('s1', { what: 'Gruppen håller ihop' })],
  unknowns: [row('u1', { what: 'Varför natten är värst', findOut: '' })],
  risks: [row('r1', { what: 'Ensamarbete natt', serious: 'no', handled: '' })],
  participants: [
    row('p1', { who: 'staff', how: 'Workshop', on: '2026-09-21' }),
    row('p2', { who: 'skyddsombud', how: '', on: '' }),
  ],
}

const measure = {
  ...{ goal: 'g1', what: 'Två fasta team', theme: 'staffing', type: 'organisation', level: 'workplace' },
  ...{ responsible: 'Karin Lindqvist', start: '2026-11-02', ongoing: '', due: '2027-03-31', followUpOn: '2027-01-11' },
  ...{ sign: 'Färre än sex byten i veckan', fhvOrder: '', changeRisk: 'Mindre flexibelt', noChangeRisk: '', risk: '' },
}

/** A plan of two measures under one goal, one of them above the chef's mandate and escalated. */
export const plan: StepDraft = {
  goals: [row('g1', { from: 'o1', obstacle: 'Byten tar all återhämtning', goal: 'Schemat håller' })],
  measures: [
    row('m1', measure),
    row('m2', { ...measure, what: 'Vikariepool', level: 'unit', ongoing: 'yes', due: '' }),
  ],
  shortAbsence: [row('', { handling: 'Samtal inom två veckor efter tredje tillfället' })],
  escalations: [row('e1', { measure: 'm2', what: 'Pengar till pool', level: 'unit', to: 'Områdeschef', askedOn: '' })],
}

export const followThrough: StepDraft = {
  effect: [row('', { effect: 'some', seen: 'Färre byten' })],
  lessons: [row('l1', { what: 'Börja med schemat' })],
  handOver: [row('', { routine: 'Skyddsronden i mars', responsible: 'Karin Lindqvist', from: '2027-01-01' })],
}

/** A draft with one field of one row changed. */
export const withField = (draft: StepDraft, group: string, key: string, field: string, text: string): StepDraft => ({
  ...draft,
  [group]: (draft[group] ?? []).map((one) =>
    one.key === key ? { key, values: { ...one.values, [field]: text } } : one,
  ),
})

export const without = (draft: StepDraft, group: string, key: string): StepDraft => ({
  ...draft,
  [group]: (draft[group] ?? []).filter((one) => one.key !== key),
})

export const withRow = (draft: StepDraft, group: string, added: Row): StepDraft => ({
  ...draft,
  [group]: [...(draft[group] ?? []), added],
})
