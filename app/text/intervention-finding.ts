import { rowsOf } from '~/domain/intervention/draft'
import type { Finding, FindingCode } from '~/domain/intervention/finding'
import type { Drafts } from '~/domain/intervention/form-check'
import { placeOf } from '~/domain/intervention/form-place'
import { groupOf, type StepForms } from '~/domain/intervention/step-form'
import { fieldTexts } from './intervention-field'
import { rowName } from './intervention-form'
import { groupTexts } from './intervention-group'

/** What hinders or warns, in a sentence; the same where it is listed and where it is put right. */
const sentences: Record<Exclude<FindingCode, 'field-missing' | 'rows-missing'>, string> = {
  'field-unreadable': 'Det går inte att läsa. Skriv ett datum eller välj i listan.',
  'reference-gone': 'Raden som den hör till finns inte längre. Välj en annan.',

  'numbers-not-shown': 'Siffrorna för arbetsplatsen visas inte, så kartläggningen får vila på annat.',
  'causes-only-individual':
    'Alla orsaker ligger hos individen. Leta också i hur gruppen arbetar och hur arbetet är ordnat.',
  'serious-risk': 'Risken är allvarlig. Gör något åt den genast, eller ge den en åtgärd i planen.',
  'staff-absent': 'Medarbetarna har inte varit med.',
  'safety-representative-absent': 'Skyddsombudet har inte varit med.',

  'dates-backwards': 'Åtgärden ska vara klar innan den börjar. Ändra någon av dagarna.',
  'follow-up-before-start': 'Åtgärden följs upp innan den börjar. Ändra någon av dagarna.',
  'level-not-escalated': 'Åtgärden ligger över chefens mandat. Lägg till vad ni ber nivån över att besluta.',
  'escalation-lower': 'Frågan går till en lägre nivå än den som kan besluta. Ändra nivån.',
  'goal-without-measure': 'Målet har ingen åtgärd. Lägg till en, eller ta bort målet.',
  'obstacle-left': 'Hindret från kartläggningen finns inte med i planen.',
  'serious-risk-unanswered': 'Risken är allvarlig men har ingen åtgärd. Lägg till en åtgärd som gäller risken.',
  'escalation-undecided': 'Nivån över har inte svarat än.',
  'escalation-said-no': 'Nivån över har sagt nej. Se om planen håller ändå.',
  'safety-representative-not-invited': 'Inget skyddsombud är inbjudet.',
  'safety-representative-not-read': 'Skyddsombudet har inte läst den senaste versionen.',

  'measure-unanswered': 'Säg om åtgärden är gjord, eller varför den inte blev av.',
  'follow-up-unanswered': 'Uppföljningen är inte antecknad. Skriv vad den gav, eller varför den inte blev av.',
  'follow-up-ahead': 'En uppföljning ligger framåt och blir inte av om ni avslutar nu.',

  'chef-missing': 'Arbetsplatsen har ingen chef i dag. Någon måste styra insatsen.',
  'plan-unpublished': 'Planen är inte publicerad, så arbetsplatsen har inte kunnat läsa den.',
  'plan-changed-since-publication': 'Planen är ändrad sedan den publicerades. Publicera den igen.',
  'approval-missing': 'Chefen har inte godkänt steget.',
  'approval-outdated': 'Något är ändrat sedan chefen godkände. Godkänn igen.',
}

/** The codes as the forms know them: `finding.` and what is missing where. */
export const findingRefusals: Record<string, string> = Object.fromEntries([
  ...Object.entries(sentences).map(([code, text]) => [`finding.${code}`, `{row}${text}`]),
  ...Object.entries(groupTexts).map(([group, { least }]) => [`finding.rows-missing.${group}`, least]),
  ...Object.entries(fieldTexts).map(([field, { label, missing }]) => [
    `finding.field-missing.${field}`,
    `{row}${missing ?? `Fyll i ”${label}”.`}`,
  ]),
])

/** A finding as the error of a form: at which field, and of which row. */
export function findingError(
  finding: Finding,
  forms: StepForms,
  drafts: Drafts,
): { field: string; code: string; about: { row: string } } {
  return {
    field: placeOf(finding, forms)?.id ?? '',
    code: codeOf(finding),
    about: { row: rowPrefix(finding, forms, drafts) },
  }
}

/** ”Bemanna två fasta team”: Lägg till ett datum för uppföljning. */
export const findingSentence = (finding: Finding, forms: StepForms, drafts: Drafts): string =>
  (findingRefusals[codeOf(finding)] ?? '').replace('{row}', () => rowPrefix(finding, forms, drafts))

const codeOf = ({ code, group, field }: Finding): string =>
  ['finding', code, ...(code === 'rows-missing' ? [group] : code === 'field-missing' ? [group, field] : [])].join('.')

function rowPrefix({ step, group, row }: Finding, forms: StepForms, drafts: Drafts): string {
  if (step === null || group === null || !row) return ''
  const rule = groupOf(forms[step], group) ?? (group === 'measures' ? groupOf(forms.plan, group) : null)
  const draft = drafts[step === 'follow-through' && group === 'measures' ? 'plan' : step].draft
  const found = rule && rowsOf(draft, group).find(({ key }) => key === row)
  return found ? `”${rowName(rule, found.values)}”: ` : ''
}
