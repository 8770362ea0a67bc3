import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dayRange } from '~/text/day'
import { lowerFirst, sentence } from '~/text/number'
import { subjectName } from '~/text/own'
import { personName } from '~/text/person'
import { findingText } from '~/text/signal'
import type { InterventionAct } from '~/reads/intervention-waiting.server'
import { toldWait } from '../intervention/told-wait'
import type { DeskAsk, DeskCorrection, DeskQuestion, DeskSignal, DeskTalk } from './desk'
import type { DeskAct } from './desk-acts'
import { toldDuty } from './told-duty'
import { toldThread } from './told-thread'

/** An act as its row says it: what, why, and where it is done. */
export interface ToldAct {
  key: string
  title: string
  text: string
  to: string
  button: string
}

export function told(act: DeskAct, today: Day): ToldAct {
  if (act.kind === 'signal' && act.signal.status === 'bestridd') return contested(act.signal, today)
  if (act.kind === 'signal') return act.ask ? askManager(act.signal, today) : signal(act.signal, today)
  if (act.kind === 'correction') return correction(act.correction)
  if (act.kind === 'talk') return talk(act.talk, today)
  if (act.kind === 'intervention') return intervention(act.act)
  if (act.kind === 'thread') return toldThread(act.thread, act.outside)
  if (act.kind === 'ask') return asks[act.ask.kind](act.ask)
  return act.kind === 'question' ? question(act.question, today) : toldDuty(act.duty)
}

const intervention = ({ slug, unit, ...wait }: InterventionAct): ToldAct => {
  const { title, ...words } = toldWait(slug, wait)
  return { key: `intervention ${slug}`, title: `${title}, ${unit}`, ...words }
}

const correction = ({ slug, personSlug, name, about }: DeskCorrection): ToldAct => ({
  key: `correction ${slug}`,
  title: `Svara ${personName(name)} om något som är fel`,
  text: `Det gäller: ${lowerFirst(subjectName[about])}. Svaret visas på Min sida.`,
  to: path('personCorrection', { id: personSlug, post: slug }),
  button: 'Läs och svara',
})

const contested = (signal: DeskSignal, today: Day): ToldAct => ({
  key: signal.slug,
  title: `Svara ${personName(signal.name)}, som säger emot en signal`,
  text: `${sentence(findingText(signal, today))}. Läs vad medarbetaren skriver och säg vad du kommer fram till.`,
  to: path('signalContest', { id: signal.slug }),
  button: 'Läs och svara',
})

const signal = (signal: DeskSignal, today: Day): ToldAct => ({
  key: signal.slug,
  title: `Svara på signalen om ${personName(signal.name)}`,
  text: `${sentence(findingText(signal, today))}. En inbjudan till omtankessamtal ligger färdig att kopiera.`,
  to: path('signal', { id: signal.slug }),
  button: 'Läs och svara',
})

const askManager = (signal: DeskSignal, today: Day): ToldAct => ({
  key: signal.slug,
  title: `Ring chefen om ${personName(signal.name)}`,
  text: `${sentence(findingText(signal, today))}. Ingen har svarat i tid. Hör vad som är gjort och vem som bjuder in.`,
  to: path('signal', { id: signal.slug }),
  button: 'Läs signalen',
})

function talk({ personSlug, name, on }: DeskTalk, today: Day): ToldAct {
  const past = on <= today
  return {
    key: `talk ${personSlug} ${on}`,
    title: `${past ? 'Skriv upp samtalet' : 'Samtal'} med ${personName(name)}`,
    text: past ? 'Samtalet var bokat. Skriv upp att ni har setts, eller boka en ny dag.' : 'Samtalet är bokat.',
    to: path('personContacts', { id: personSlug }),
    button: past ? 'Skriv upp samtalet' : 'Se samtalet',
  }
}

const question = ({ personSlug, name, on, to }: DeskQuestion, today: Day): ToldAct => ({
  key: `question ${personSlug} ${on}`,
  title: `Två uppgifter om ${personName(name)}`,
  text: `Du har registrerat frånvaro själv, och lönesystemet säger något annat om frånvaron ${dayRange(on, to, today)}. Vilken stämmer?`,
  to: path('personAbsence', { id: personSlug }),
  button: 'Välj vilken som stämmer',
})

const invitation = ({ post, caseSlug, name }: DeskAsk): ToldAct => ({
  key: `invitation ${post}`,
  title: `Svara på kallelsen till möte om ${personName(name)}`,
  text: 'Säg om du kommer, så att den som kallade vet.',
  to: path('caseMeetingAnswers', { id: caseSlug, post }),
  button: 'Svara på kallelsen',
})

const ending = ({ post, caseSlug, name }: DeskAsk): ToldAct => ({
  key: `medgivande ${post}`,
  title: `Medgivandet för ${personName(name)} tar snart slut`,
  text: 'Fråga om det ska gälla längre. Säger medarbetaren nej behöver du inte göra något.',
  to: path('caseMedgivande', { id: caseSlug, post }),
  button: 'Se medgivandet',
})

const check = ({ post, caseSlug, name }: DeskAsk): ToldAct => ({
  key: `check ${post}`,
  title: `Fråga hur det går för ${personName(name)}`,
  text: 'Ärendet är avslutat. En kort fråga efteråt visar om något behöver tas upp igen.',
  to: path('caseCheck', { id: caseSlug, post }),
  button: 'Skriv upp svaret',
})

const asks: Record<DeskAsk['kind'], (ask: DeskAsk) => ToldAct> = { invitation, check, medgivande: ending }
