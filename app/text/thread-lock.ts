import type { Day } from '~/domain/day'
import type { Lock, Side } from '~/domain/thread'
import { shortDay } from './day'
import { momentText } from './moment'
import { givenName } from './person'

interface Locked {
  why: Lock
  since: { on: Day; at: number | null } | null
  person: string | null
  /** The party's name. */
  party: string
  reader: Side
}

interface LockText {
  /** What has happened, in a few words beside the padlock. */
  mark: string
  title: string
  /** Since when. */
  since: string
  /** What the reader does now. */
  then: string
}

/** Why a thread is locked, since when, and what that means for whoever reads it. */
export function lockText({ why, since, person, party, reader }: Locked, today: Day): LockText {
  const name = givenName(person)
  const when = since === null ? '' : since.at === null ? shortDay(since.on, today) : momentText(since.at, today)
  const { mark, title, since: said } = texts[why]({ name: capital(name), party, when })
  return { mark: `Tråden är låst: ${mark}`, title, since: `${said} ${both[reader]}`, then: thens[reader](name, why) }
}

interface Words {
  name: string
  party: string
  when: string
}

const both: Record<Side, string> = {
  employer: 'Nu kan varken ni eller mottagaren läsa eller skriva här.',
  party: 'Nu kan varken du eller arbetsgivaren läsa eller skriva här.',
}

const texts: Record<Lock, (words: Words) => { mark: string; title: string; since: string }> = {
  withdrawn: ({ name, when }) => ({
    mark: 'medgivandet är återkallat',
    title: `${name} har tagit tillbaka sitt medgivande`,
    since: `Det gäller sedan ${when}.`,
  }),
  contested: ({ name, when }) => ({
    mark: 'medgivandet stämmer inte',
    title: `${name} säger att medgivandet inte stämmer`,
    since: `Det slutade gälla ${when}.`,
  }),
  replaced: ({ name, when }) => ({
    mark: 'medgivandet är ersatt',
    title: `${name} har gett ett annat medgivande i stället`,
    since: `Det gamla slutade gälla ${when}.`,
  }),
  expired: ({ when }) => ({
    mark: 'medgivandet har gått ut',
    title: 'Medgivandet har gått ut',
    since: `Det slutade gälla ${when}.`,
  }),
  coming: () => ({
    mark: 'medgivandet gäller inte än',
    title: 'Medgivandet har inte börjat gälla',
    since: 'Tråden öppnas den dag medgivandet börjar gälla.',
  }),
  moved: ({ party }) => ({
    mark: 'mottagaren har bytt arbetsplats',
    title: `${party} arbetar inte kvar där medgivandet gäller`,
    since: 'Ett medgivande gäller en viss mottagning. För en ny behövs ett nytt medgivande.',
  }),
  protected: () => ({
    mark: 'uppgifterna är skyddade',
    title: 'Medarbetaren har skyddade personuppgifter',
    since: 'Då lämnas inget ut genom portalen.',
  }),
  'no-medgivande': () => ({
    mark: 'det finns inget medgivande',
    title: 'Det finns inget medgivande',
    since: 'Utan ett medgivande som gäller får inget lämnas ut.',
  }),
  'not-in-writing': () => ({
    mark: 'medgivandet gäller inte skriftligt',
    title: 'Medgivandet gäller inte längre det som skrivs',
    since: 'Det gäller bara samtal eller möten.',
  }),
  'party-left': ({ party }) => ({
    mark: 'mottagaren har inget konto längre',
    title: `${party} kan inte läsa här längre`,
    since: 'Kontot är stängt, eller så har uppdraget tagit slut.',
  }),
}

const thens: Record<Side, (name: string, why: Lock) => string> = {
  employer: (name, why) =>
    endedByHer.has(why)
      ? `Kontakta inte vården om ${name} på något annat sätt. ${capital(name)} behöver inte säga varför, och det får inte påverka hur ni behandlar ${name}.`
      : `Lämna inget om ${name} till vården på något annat sätt. Behöver ni kontakten, fråga ${name} om ett nytt medgivande.`,
  party: (name, why) =>
    endedByHer.has(why)
      ? `Kontakta inte arbetsgivaren om ${name} på något annat sätt. ${capital(name)} behöver inte säga varför, och det påverkar inte vården.`
      : `Lämna inget om ${name} till arbetsgivaren på något annat sätt.`,
}

const endedByHer = new Set<Lock>(['withdrawn', 'contested'])

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What it takes to write to each other again. */
export const againText = (person: string | null, reader: Side): string => {
  const whom = reader === 'party' ? 'Du får ett mejl där det bara står att du har ett meddelande' : 'Då kan ni starta'
  return `Då ger ${givenName(person)} ett nytt medgivande. ${whom}${reader === 'party' ? ', och en ny tråd.' : ' en ny tråd.'}`
}

/** "Ditt utkast från tor 19 nov är raderat. Det skickades aldrig." */
export const draftGoneText = (on: Day, today: Day): string =>
  `Ditt utkast från ${shortDay(on, today)} är raderat. Det skickades aldrig.`
