import { path } from '~/paths'
import { limitMeaning, limitTitle } from '~/text/case'
import { sentence } from '~/text/number'
import { givenName, personName } from '~/text/person'
import type { DeskDuty } from './desk'
import type { ToldAct } from './told-act'

/** A call, a limit of the clock or an agreed step; in the case when there is one, else on the card. */
export function toldDuty(duty: DeskDuty): ToldAct {
  const key = `${duty.kind} ${duty.personSlug} ${duty.on}`
  if (duty.kind === 'call') return { key, ...call(duty) }
  if (duty.kind === 'plan') return { key, ...plan(duty) }
  return {
    key: `${key} ${duty.kind === 'step' ? duty.what : duty.limit}`,
    ...(duty.kind === 'step' ? step(duty) : limit(duty)),
  }
}

type Told = Omit<ToldAct, 'key'>

const call = ({ name, personSlug }: DeskDuty): Told => ({
  title: `Ring ${personName(name)}`,
  text: `${sentence(givenName(name))} är nyss sjukanmäld. Hör hur det är och om något på jobbet behöver ordnas.`,
  to: path('personContacts', { id: personSlug }),
  button: 'Anteckna kontakten',
})

function plan({ name, personSlug, caseSlug, decided }: DeskDuty & { kind: 'plan' }): Told {
  const who = personName(name)
  if (caseSlug !== null && !decided)
    return {
      title: `Säg hur länge ${who} väntas vara borta`,
      text: 'Väntas frånvaron bli minst 60 dagar ska en plan vara klar senast dag 30.',
      to: path('caseLength', { id: caseSlug }),
      button: 'Ange en dag',
    }
  return {
    title: decided ? `Gör klart planen för ${who}` : `Bedöm om ${who} behöver en plan`,
    text: `${
      decided
        ? 'Frånvaron blir minst 60 dagar, så en plan ska finnas.'
        : 'Dag 30 i sjukperioden. Väntas frånvaron bli minst 60 dagar ska en plan vara klar då.'
    }${caseSlug === null ? ' Öppna ett ärende och skriv den där.' : ''}`,
    ...(caseSlug !== null && decided
      ? { to: path('casePlan', { id: caseSlug }), button: 'Till planen' }
      : where(personSlug, caseSlug)),
  }
}

const limit = ({ name, personSlug, caseSlug, limit, fromDay, title, meaning }: DeskDuty & { kind: 'limit' }): Told => ({
  title: `${limitTitle({ name: limit, title })}, ${personName(name)}`,
  text: limitMeaning({ name: limit, meaning }),
  ...(caseSlug === null
    ? where(personSlug, null)
    : { to: path('caseLimit', { id: caseSlug, dag: String(fromDay) }), button: 'Skriv upp att det är gjort' }),
})

const step = ({ name, personSlug, caseSlug, what }: DeskDuty & { kind: 'step' }): Told => ({
  title: what,
  text: `Ni kom överens om det i ärendet för ${personName(name)}.`,
  ...where(personSlug, caseSlug),
})

const where = (personSlug: string, caseSlug: string | null): Pick<Told, 'to' | 'button'> =>
  caseSlug === null
    ? { to: path('person', { id: personSlug }), button: 'Till kortet' }
    : { to: path('case', { id: caseSlug }), button: 'Till ärendet' }
