import type { ThreadTold } from '~/domain/thread-told'
import { categoriesText, partyText } from './medgivande'
import { messagePurposeName } from './message'
import { lowerFirst } from './number'

/** What has happened in a thread, in a sentence; never what was written. */
export function threadEventText(told: ThreadTold, by: string): string {
  if (told.is === 'started') return `${by} startade en tråd med ${partyText({ ...told, name: told.party })}.`
  if (told.is === 'closed') return `${by} avslutade tråden med ${told.party}.`
  const about = told.categories.length === 0 ? '' : ` om ${categoriesText(told.categories)}`
  const to = told.fromParty ? '' : ` till ${told.party}`
  return `${by} skickade ett meddelande${to}: ${lowerFirst(messagePurposeName[told.purpose])}${about}.`
}
