import type { Refusal } from '~/domain/outcome'
import type { Role } from '~/domain/role'
import { refusalText } from './refusal'
import { sentence } from './number'
import { personName } from './person'
import { roleName } from './role'

/** What each action of the policy is called afterwards, and when it was only tried: "läste kortet", "läsa kortet". */
export const actions: Record<string, readonly [did: string, tried: string]> = {
  'start.read': ['såg sin startsida', 'se sin startsida'],
  'frame.read': ['öppnade en sida', 'öppna en sida'],
  'desk.read': ['såg sin startsida med medarbetare', 'se sin startsida med medarbetare'],
  'session.open': ['loggade in', 'logga in'],
  'session.fail': ['angav fel lösenord', 'logga in med fel lösenord'],
  'session.close': ['loggade ut', 'logga ut'],
  'session.begin': ['skrev rätt lösenord och gick till andra steget', 'gå till andra steget av inloggningen'],
  'factor.prove': ['visade andra steget med en kod eller passkey', 'visa andra steget med en kod eller passkey'],
  'factor.fail': ['angav fel kod eller passkey i andra steget', 'ange fel kod eller passkey i andra steget'],
  'factor.set-up': ['ställde in tvåstegsinloggning vid inloggningen', 'ställa in tvåstegsinloggning vid inloggningen'],
  'factor.read': ['såg sin egen inloggning', 'se sin egen inloggning'],
  'factor.change': ['ändrade sin egen inloggning', 'ändra sin egen inloggning'],
  'outside.invite': ['bjöd in någon utanför arbetsgivaren', 'bjuda in någon utanför arbetsgivaren'],
  'outside.end': [
    'avslutade åtkomsten för någon utanför arbetsgivaren',
    'avsluta åtkomsten för någon utanför arbetsgivaren',
  ],
  'outside.link': ['skapade länken till en inbjudan', 'skapa länken till en inbjudan'],
  'outside.close': ['avslutade ett oanvänt externt konto', 'avsluta ett oanvänt externt konto'],
  'factor.clear': ['tog bort tvåstegsinloggningen för ett konto', 'ta bort tvåstegsinloggningen för ett konto'],
  'role.switch': ['bytte roll', 'byta roll'],
  'demo.list': ['såg personlistan i demon', 'se personlistan i demon'],
  'person.list': ['såg listan över medarbetare', 'se listan över medarbetare'],
  'person.read': ['läste en medarbetares kort', 'läsa en medarbetares kort'],
  'person.reveal': ['visade ett skyddat namn', 'visa ett skyddat namn'],
  'signal.list': ['såg listan över signaler', 'se listan över signaler'],
  'signal.read': ['läste en signal', 'läsa en signal'],
  'signal.answer': ['besvarade en signal', 'besvara en signal'],
  'signal.snooze': ['sköt upp svaret på en signal', 'skjuta upp svaret på en signal'],
  'case.list': ['såg listan över ärenden', 'se listan över ärenden'],
  'case.read': ['läste ett ärende', 'läsa ett ärende'],
  'case.open': ['öppnade ett ärende', 'öppna ett ärende'],
  'case.lead': ['ändrade ett ärende', 'ändra ett ärende'],
  'case.follow': ['ändrade vilka som följer ett ärende', 'ändra vilka som följer ett ärende'],
  'case.close': ['avslutade ett ärende', 'avsluta ett ärende'],
  'talk.book': ['bokade, flyttade eller ställde in ett samtal', 'boka, flytta eller ställa in ett samtal'],
  'talk.write': ['skrev om ett samtal', 'skriva om ett samtal'],
  'measure.edit': ['ändrade en åtgärd i ett ärende', 'ändra en åtgärd i ett ärende'],
  'relapse.answer': ['svarade om ett återfall', 'svara om ett återfall'],
  'plan.read': ['läste en plan', 'läsa en plan'],
  'plan.save': ['ändrade ett utkast till plan', 'ändra ett utkast till plan'],
  'plan.adopt': ['fastställde en plan', 'fastställa en plan'],
  'plan.waive': ['skrev varför ingen plan behövs', 'skriva varför ingen plan behövs'],
  'own.read': ['såg sin egen sida', 'se sin egen sida'],
  'own.access': ['såg vem som har tittat på en själv', 'se vem som har tittat på en själv'],
  'own.comment-plan': ['svarade om sin plan', 'svara om sin plan'],
  'own.answer-meeting': ['svarade på en kallelse', 'svara på en kallelse'],
  'own.ask-meeting': ['bad om ett möte', 'be om ett möte'],
  'own.report-error': ['sa att något är fel', 'säga att något är fel'],
  'own.export': ['bad om en kopia av allt om sig', 'be om en kopia av allt om sig'],
  'own.download': ['hämtade kopian av allt om sig', 'hämta kopian av allt om sig'],
  'own.contest-signal': ['sa emot en signal', 'säga emot en signal'],
  'own.read-medgivande': ['såg sina medgivanden', 'se sina medgivanden'],
  'own.give-medgivande': ['gav ett medgivande', 'ge ett medgivande'],
  'own.change-medgivande': ['ändrade eller svarade om sitt medgivande', 'ändra eller svara om sitt medgivande'],
  'medgivande.read': ['läste en medarbetares medgivanden', 'läsa en medarbetares medgivanden'],
  'medgivande.record': ['registrerade ett medgivande', 'registrera ett medgivande'],
  'medgivande.change': ['antecknade en ändring i ett medgivande', 'anteckna en ändring i ett medgivande'],
  'medgivande.remind': ['påminde om medgivanden som tar slut', 'påminna om medgivanden som tar slut'],
  'contest.answer': ['svarade den som sagt emot en signal', 'svara den som sagt emot en signal'],
  'correction.read': ['läste vad en medarbetare säger är fel', 'läsa vad en medarbetare säger är fel'],
  'correction.answer': ['svarade om något som ska vara fel', 'svara om något som ska vara fel'],
  'export.list': ['såg vilka kopior som väntar', 'se vilka kopior som väntar'],
  'export.gather': ['samlade allt om en medarbetare', 'samla allt om en medarbetare'],
  'export.settle': ['sparade eller tog bort en kopia', 'spara eller ta bort en kopia'],
  'contact.note': ['antecknade en kontakt', 'anteckna en kontakt'],
  'meeting.need': ['skrev upp ett behov av möte', 'skriva upp ett behov av möte'],
  'meeting.call': ['kallade till, flyttade eller ställde in ett möte', 'kalla till, flytta eller ställa in ett möte'],
  'meeting.answer': ['skrev upp ett svar om ett möte', 'skriva upp ett svar om ett möte'],
  'meeting.write': ['skrev protokoll från ett möte', 'skriva protokoll från ett möte'],
  'intervention.list': ['såg listan över insatser', 'se listan över insatser'],
  'intervention.read': ['läste en insats', 'läsa en insats'],
  'intervention.choose': ['valde en arbetsplats för stöd', 'välja en arbetsplats för stöd'],
  'intervention.write': ['skrev i en insats', 'skriva i en insats'],
  'intervention.move': ['ändrade steg eller datum i en insats', 'ändra steg eller datum i en insats'],
  'intervention.approve': ['godkände ett steg i en insats', 'godkänna ett steg i en insats'],
  'intervention.publish': ['publicerade planen i en insats', 'publicera planen i en insats'],
  'intervention.report': ['skrev hur det gick i en insats', 'skriva hur det gick i en insats'],
  'intervention.invite': ['ändrade vilka som är inbjudna till en insats', 'ändra vilka som är inbjudna till en insats'],
  'intervention.follow': ['ändrade vilka som följer en insats', 'ändra vilka som följer en insats'],
  'intervention.hand-over': ['lämnade över en insats', 'lämna över en insats'],
  'intervention.mark-read': ['markerade en plan som läst', 'markera en plan som läst'],
  'calendar.link': ['ändrade sin kalenderlänk', 'ändra sin kalenderlänk'],
  'calendar.open': ['öppnade en kalenderlänk', 'öppna en kalenderlänk'],
  'calendar.fetch': ['hämtade sin kalender', 'hämta sin kalender'],
  'absence.register': ['förde in frånvaro', 'föra in frånvaro'],
  'absence.correct': ['rättade frånvaro', 'rätta frånvaro'],
  'absence.settle': [
    'avgjorde vilken uppgift om frånvaro som stämmer',
    'avgöra vilken uppgift om frånvaro som stämmer',
  ],
  'rule.install': ['lade in en version av en regel', 'lägga in en version av en regel'],
  'rule.list': ['såg reglerna', 'se reglerna'],
  'rule.try': ['prövade en ändring av en regel', 'pröva en ändring av en regel'],
  'rule.rehearse': ['räknade igenom en prövad regel', 'räkna igenom en prövad regel'],
  'rule.change': ['ändrade en regel', 'ändra en regel'],
  'limit.install': ['lade in klockans gränser', 'lägga in klockans gränser'],
  'limit.show': ['såg klockans gränser', 'se klockans gränser'],
  'limit.list': ['såg klockans gränser och deras versioner', 'se klockans gränser och deras versioner'],
  'limit.try': ['prövade en gräns för klockan', 'pröva en gräns för klockan'],
  'limit.change': ['ändrade en gräns för klockan', 'ändra en gräns för klockan'],
  'setting.read': ['såg inställningarna', 'se inställningarna'],
  'setting.change': ['ändrade en inställning', 'ändra en inställning'],
  'thread.list': ['såg trådar med vården', 'se trådar med vården'],
  'thread.read': ['läste en tråd med vården', 'läsa en tråd med vården'],
  'thread.start': ['startade en tråd med vården', 'starta en tråd med vården'],
  'thread.close': ['avslutade en tråd med vården', 'avsluta en tråd med vården'],
  'thread.remind': ['påminde om svar i trådar', 'påminna om svar i trådar'],
  'message.send': ['skickade ett meddelande i en tråd', 'skicka ett meddelande i en tråd'],
  'message.decline': ['sa att samtycke saknas i vården', 'säga att samtycke saknas i vården'],
  'message.draft': ['sparade ett utkast till meddelande', 'spara ett utkast till meddelande'],
  'message.receive': ['läste ett meddelande för första gången', 'läsa ett meddelande för första gången'],
  'attachment.add': ['lade till en bilaga till ett meddelande', 'lägga till en bilaga till ett meddelande'],
  'attachment.read': ['hämtade en bilaga', 'hämta en bilaga'],
  'sdk.read': ['såg vad som kan föras över till SDK', 'se vad som kan föras över till SDK'],
  'sdk.export': ['tog ut ett meddelande för SDK', 'ta ut ett meddelande för SDK'],
  'sdk.read-in': ['läste in ett svar från SDK', 'läsa in ett svar från SDK'],
  'party-contact.note': ['antecknade en kontakt med vården', 'anteckna en kontakt med vården'],
  'thread.count': ['såg statistik över kontakter med vården', 'se statistik över kontakter med vården'],
  'workplace.list': ['såg listan över arbetsplatser', 'se listan över arbetsplatser'],
  'workplace.read': ['läste en arbetsplats siffror', 'läsa en arbetsplats siffror'],
  'nyckeltal.read': ['såg nyckeltalen', 'se nyckeltalen'],
  'register.read': ['såg insatsregistret', 'se insatsregistret'],
  'statistics.renew': ['räknade om siffrorna', 'räkna om siffrorna'],
  'signal.evaluate': ['prövade reglerna', 'pröva reglerna'],
  'signal.escalate': ['lämnade en signal vidare till Reko-AG', 'lämna en signal vidare till Reko-AG'],
  'notice.read': ['såg vad som ska skickas', 'se vad som ska skickas'],
  'notice.queue': ['köade dagens mejl', 'köa dagens mejl'],
  'notice.settle': ['avslutade ett utskick', 'avsluta ett utskick'],
  'settings.read': ['såg sina inställningar', 'se sina inställningar'],
  'settings.choose': ['ändrade sina inställningar', 'ändra sina inställningar'],
  'import.list': ['såg inläsningarna', 'se inläsningarna'],
  'import.read': ['såg en inläsning', 'se en inläsning'],
  'import.start': ['började en inläsning', 'börja en inläsning'],
  'import.publish': ['tog in en inläsning', 'ta in en inläsning'],
  'import.discard': ['kastade en torrkörning', 'kasta en torrkörning'],
  'import.undo': ['ångrade en inläsning', 'ångra en inläsning'],
  'mapping.save': ['ändrade en mall för rubriker', 'ändra en mall för rubriker'],
  'organisation.read': ['såg organisationen', 'se organisationen'],
  'organisation.edit': ['ändrade organisationen', 'ändra organisationen'],
  'account.list': ['såg användarna', 'se användarna'],
  'account.edit': ['ändrade ett konto eller en roll', 'ändra ett konto eller en roll'],
  'account.create': ['skapade ett konto eller gav det en roll', 'skapa ett konto eller ge det en roll'],
  'account.invite': [
    'skapade en ny länk till ett konto som inte är aktiverat',
    'skapa en ny länk till ett konto som inte är aktiverat',
  ],
  'account.renew': [
    'skapade en ny länk till ett konto som redan är aktiverat',
    'skapa en ny länk till ett konto som redan är aktiverat',
  ],
  'account.activate': ['valde lösenord genom en länk', 'välja lösenord genom en länk'],
  'log.read': ['läste loggen', 'läsa loggen'],
  'log.verify': ['kontrollerade loggens kedja', 'kontrollera loggens kedja'],
  'log.export': ['hämtade en del av loggen som fil', 'hämta en del av loggen som fil'],
  'log.review': ['granskade en händelse i loggen', 'granska en händelse i loggen'],
  'hint.find': ['gick igenom gårdagens logg', 'gå igenom gårdagens logg'],
  'hint.read': ['såg tecken att titta på i loggen', 'se tecken att titta på i loggen'],
  'sample.read': ['såg ett stickprov ur loggen', 'se ett stickprov ur loggen'],
  'sample.draw': ['drog ett stickprov ur loggen', 'dra ett stickprov ur loggen'],
}

const succeeded = new Set(['read', 'done'])

/** What somebody did or tried, as a sentence without its subject. */
export function auditText({ action, outcome }: { action: string; outcome: string }): string {
  const [did, tried] = actions[action] ?? [`gjorde ${action}`, `göra ${action}`]
  return succeeded.has(outcome) ? sentence(did) : `Försökte ${tried}`
}

interface OutcomeText {
  mark: 'locked' | 'warns' | 'blocks' | null
  word: string
  /** The rule that said no. */
  reason?: string
}

/** How it ended: quiet when it went as asked, with symbol and word when it didn't. */
export function outcomeText(outcome: string): OutcomeText {
  if (outcome === 'read') return { mark: null, word: 'Visades' }
  if (outcome === 'done') return { mark: null, word: 'Gjordes' }
  if (outcome === 'denied') return { mark: 'locked', word: 'Nekades' }
  if (outcome === 'unreachable') return { mark: 'warns', word: 'Utom räckhåll' }
  return { mark: 'blocks', word: 'Regeln sa nej', reason: refusalText(refusalOf(outcome)) }
}

const refusalOf = (outcome: string): Refusal => ({ code: outcome.replace(/^refused: /, '') })

/** What a search for an outcome can be narrowed to. */
export const outcomeChoices = [
  { value: '', label: 'Alla utfall' },
  { value: 'ok', label: 'Visades eller gjordes' },
  { value: 'nekad', label: 'Nekades' },
  { value: 'utom-rackhall', label: 'Utom räckhåll' },
  { value: 'regel', label: 'Regeln sa nej' },
]

/** Groups of events by what they are about. */
export const groupChoices = [
  { value: '', label: 'Allt' },
  { value: 'personer', label: 'Medarbetare, signaler och frånvaro' },
  { value: 'arenden', label: 'Ärenden, planer och möten' },
  { value: 'samverkan', label: 'Medgivanden och meddelanden' },
  { value: 'min-sida', label: 'Min sida' },
  { value: 'arbetsplatser', label: 'Arbetsplatser och insatser' },
  { value: 'inloggning', label: 'Inloggning' },
  { value: 'forvaltning', label: 'Organisation, import och regler' },
  { value: 'granskning', label: 'Granskning av loggen' },
  { value: 'ovrigt', label: 'Övrigt' },
]

export const actionChoices = [
  { value: '', label: 'Alla händelser' },
  ...Object.entries(actions)
    .map(([value, [did]]) => ({ value, label: sentence(did) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'sv')),
]

/** The role somebody had when it happened. */
const roleText = (role: string): string => (role === 'system' ? 'Portalen' : sentence(roleName[role as Role] ?? role))

/** Who did it, and as what: at the login somebody is known but in no role yet, and a failed try is nobody's. */
export function actorText({ action, actorName, role }: { action: string; actorName: string | null; role: string }) {
  if (action === 'session.fail') return { who: 'Okänd', as: 'Inte inloggad' }
  const who = sentence(personName(actorName))
  return { who, as: action === 'session.open' ? 'Vid inloggningen' : roleText(role) }
}
