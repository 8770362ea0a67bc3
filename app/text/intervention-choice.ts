import type { Theme } from '~/domain/intervention/theme'
import type { causeLevels, DecisionLevel, effects, mappers, MeasureType } from '~/domain/intervention/vocabulary'

export const themeText: Record<Theme, string> = {
  leadership: 'Ledarskap',
  staffing: 'Bemanning',
  'working-hours': 'Arbetstid',
  workload: 'Arbetsbelastning',
  introduction: 'Introduktion',
  collaboration: 'Samverkan',
  'physical-environment': 'Fysisk miljö',
  'short-absence-routine': 'Rutin för korttidsfrånvaro',
  'rehabilitation-routine': 'Rutin för rehabilitering',
  conduct: 'Bemötande',
}

const causeLevelText: Record<(typeof causeLevels)[number], string> = {
  individual: 'Individ: det som möter var och en i arbetet',
  group: 'Grupp: hur vi arbetar tillsammans',
  organisation: 'Organisation: hur arbetet är ordnat',
}

const mapperText: Record<(typeof mappers)[number], string> = {
  chef: 'Chefen',
  insatsagare: 'Insatsägaren',
  skyddsombud: 'Skyddsombudet',
  fhv: 'Företagshälsovården',
  staff: 'Medarbetarna',
  hr: 'HR',
  facket: 'Facket',
  other: 'Andra',
}

export const measureTypeText: Record<MeasureType, string> = {
  organisation: 'Ändrad organisation',
  group: 'Med gruppen',
  routine: 'Rutin',
  competence: 'Kompetens',
}

export const decisionLevelText: Record<DecisionLevel, string> = {
  workplace: 'Chefen själv',
  unit: 'Chefen över',
  operations: 'Verksamhetschefen',
  employer: 'Arbetsgivarens ledning',
}

export const effectText: Record<(typeof effects)[number], string> = {
  clear: 'Tydligt bättre',
  some: 'Något bättre',
  none: 'Ingen skillnad',
  worse: 'Sämre',
  unclear: 'Går inte att säga än',
}

const choiceTexts: Record<string, Readonly<Record<string, string>>> = {
  ...{ 'causes.level': causeLevelText, 'obstacles.theme': themeText, 'participants.who': mapperText },
  'risks.serious': { yes: 'Ja, allvarlig', no: 'Nej' },
  ...{ 'measures.theme': themeText, 'measures.type': measureTypeText, 'measures.level': decisionLevelText },
  'measures.ongoing': { yes: 'Pågår tills vidare', no: 'Har ett slut' },
  ...{ 'escalations.level': decisionLevelText, 'effect.effect': effectText },
}

/** What a choice of a field is called; itself when it is none. */
export const choiceText = (group: string, field: string, choice: string): string =>
  choiceTexts[`${group}.${field}`]?.[choice] ?? choice
