import type { Look } from '~/domain/own-access'
import type { Role } from '~/domain/role'
import { actions, outcomeText } from './audit'
import { counted, sentence } from './number'
import { protectedName } from './person'
import { roleName } from './role'

/** What was looked at and why, for the employee it concerns; by the action. */
const told: Readonly<Record<string, readonly [what: string, why: string]>> = {
  'desk.read': ['Startsidan, där ditt läge kan stå', 'Ser vem som behöver något'],
  'person.list': ['Listan över medarbetare', 'Ser hur medarbetarna har det'],
  'person.read': ['Ditt kort: frånvaro, kontakter och signaler', 'Följer upp'],
  'person.reveal': ['Ditt skyddade namn', 'Behövde veta vem det gällde'],
  'signal.list': ['Listan över signaler', 'Ser vem som kan behöva stöd'],
  'signal.read': ['En signal om dig', 'Ska svara på signalen'],
  'signal.answer': ['En signal om dig', 'Svarade på signalen'],
  'signal.snooze': ['En signal om dig', 'Sköt upp svaret'],
  'contact.note': ['Dina kontakter', 'Skrev upp en kontakt'],
  'case.list': ['Listan över ärenden', 'Ser vilka ärenden som pågår'],
  'case.read': ['Ditt ärende', 'Stödjer dig i ärendet'],
  'case.open': ['Ditt ärende', 'Öppnade ärendet'],
  'case.lead': ['Ditt ärende', 'Ändrade i ärendet'],
  'case.follow': ['Ditt ärende', 'Valde vilka som följer ärendet'],
  'case.close': ['Ditt ärende', 'Avslutade ärendet'],
  'talk.book': ['Dina samtal', 'Bokade, flyttade eller ställde in ett samtal'],
  'talk.write': ['Dina samtal', 'Skrev upp vad ni kom överens om'],
  'meeting.need': ['Dina möten', 'Skrev upp att ett möte behövs'],
  'meeting.call': ['Dina möten', 'Kallade till, flyttade eller ställde in ett möte'],
  'meeting.answer': ['Dina möten', 'Skrev upp ett svar'],
  'meeting.write': ['Dina möten', 'Skrev protokoll'],
  'measure.edit': ['Dina åtgärder', 'Ändrade en åtgärd'],
  'relapse.answer': ['Ditt ärende', 'Svarade på hur det går'],
  'plan.read': ['Din plan', 'Läste planen'],
  'plan.save': ['Din plan', 'Skrev i planen'],
  'plan.adopt': ['Din plan', 'Gjorde klart planen'],
  'plan.waive': ['Din plan', 'Skrev varför ingen plan behövs'],
  'medgivande.read': ['Dina medgivanden', 'Ser vad som får sägas till vem'],
  'medgivande.record': ['Dina medgivanden', 'Skrev upp ett medgivande'],
  'medgivande.change': ['Dina medgivanden', 'Ändrade eller avslutade ett medgivande'],
  'thread.list': ['Listan över meddelanden', 'Ser vad som väntar på svar'],
  'thread.read': ['Meddelanden om dig', 'Du har gett ett medgivande'],
  'thread.start': ['Meddelanden om dig', 'Började skriva till vården'],
  'thread.close': ['Meddelanden om dig', 'Avslutade tråden'],
  'message.send': ['Meddelanden om dig', 'Skickade ett meddelande'],
  'message.receive': ['Meddelanden om dig', 'Läste ett meddelande första gången'],
  'message.draft': ['Meddelanden om dig', 'Började på ett meddelande'],
  'message.decline': ['Meddelanden om dig', 'Sa att medgivande saknas i vården'],
  'attachment.add': ['Bilagor om dig', 'Lade till en bilaga'],
  'attachment.read': ['Bilagor om dig', 'Du har gett ett medgivande'],
  'sdk.read': ['Meddelanden om dig', 'Tog ut ett meddelande för att skicka det säkert'],
  'sdk.export': ['Meddelanden om dig', 'Tog ut ett meddelande för att skicka det säkert'],
  'sdk.read-in': ['Meddelanden om dig', 'Läste in ett svar'],
  'party-contact.note': ['Kontakter med vården', 'Skrev upp en kontakt'],
  'absence.register': ['Din frånvaro', 'Förde in frånvaro'],
  'absence.correct': ['Din frånvaro', 'Rättade frånvaro'],
  'absence.settle': ['Din frånvaro', 'Avgjorde vilken uppgift som stämmer'],
  'calendar.fetch': ['Dagar för möten och samtal, utan namn', 'Har dagarna i sin kalender'],
  'contest.answer': ['En signal om dig', 'Svarade på det du sa emot'],
  'correction.read': ['Det du har sagt är fel', 'Ska svara dig'],
  'correction.answer': ['Det du har sagt är fel', 'Svarade dig'],
  'log.read': ['Att du finns i loggen, inte innehållet', 'Granskar vem som har läst vad'],
  'export.gather': ['Allt om dig', 'Gjorde kopian du bad om'],
  'start.read': ['Din anställning', 'Visade din startsida'],
  'own.read': ['Min sida', 'Läste om dig själv'],
  'own.access': ['Vem som har tittat', 'Läste om dig själv'],
  'own.comment-plan': ['Din plan', 'Svarade'],
  'own.answer-meeting': ['Dina möten', 'Svarade på kallelsen'],
  'own.ask-meeting': ['Dina möten', 'Bad om ett möte'],
  'own.report-error': ['Det du har sagt är fel', 'Sa till'],
  'own.contest-signal': ['En signal om dig', 'Sa emot'],
  'own.export': ['Allt om dig', 'Bad om en kopia'],
  'own.read-medgivande': ['Dina medgivanden', 'Läste om dig själv'],
  'own.give-medgivande': ['Dina medgivanden', 'Gav ett medgivande'],
  'own.change-medgivande': ['Dina medgivanden', 'Ändrade eller tog tillbaka'],
  'own.download': ['Allt om dig', 'Hämtade kopian'],
  'signal.evaluate': ['Din frånvaro', 'Prövade reglerna'],
  'signal.escalate': ['En signal om dig', 'Lämnade signalen till Reko-AG'],
  'import.publish': ['Dina uppgifter i lönesystemets fil', 'Läste in filen'],
}

/** "Ditt ärende" */
export const lookedAt = ({ action }: Pick<Look, 'action'>): string => told[action]?.[0] ?? 'Uppgifter om dig'

/** "Stödjer dig i ärendet"; what was turned away says so. */
export function lookedWhy({ action, outcome }: Pick<Look, 'action' | 'outcome'>): string {
  const { mark, word } = outcomeText(outcome)
  if (mark !== null) return `${word}: försökte ${actions[action]?.[1] ?? 'läsa'}`
  return told[action]?.[1] ?? sentence(actions[action]?.[0] ?? action)
}

/** Whether somebody was turned away. */
export const wasRefused = ({ outcome }: Pick<Look, 'outcome'>): boolean => outcomeText(outcome).mark !== null

/** Who it was: the name when it may be told, else the role. */
export function whoLooked(look: Look, names: boolean): { who: string; as: string | null } {
  if (look.own) return { who: 'Du själv', as: null }
  if (look.role === 'system') return { who: 'Portalen', as: 'av sig själv' }
  const role = ofYours[look.role] ?? roleName[look.role as Role] ?? look.role
  if (!names) return { who: sentence(role), as: null }
  const stoodIn = look.absent === null ? null : `ersatte ${look.absent}`
  return { who: look.name ?? protectedName, as: [look.organisation ?? role, stoodIn].filter(Boolean).join(', ') }
}

const ofYours: Readonly<Record<string, string>> = { chef: 'din chef', rekoAg: 'Reko-AG för din arbetsplats' }

/** "3 gånger" */
export const timesText = (times: number): string | null => (times === 1 ? null : counted(times, 'gång', 'gånger'))
