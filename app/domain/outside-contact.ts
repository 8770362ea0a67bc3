import type { Day } from './day'
import type { PartyContact } from './party-contact'
import type { MessagePurpose, Side } from './thread'
import { asks, type Sent } from './thread-wait'

export const contactWays = ['writing', 'phone', 'meeting'] as const
export type ContactWay = (typeof contactWays)[number]

/** A contact with somebody outside the employer, counted once however many messages it took. */
export interface OutsideContact {
  on: Day
  initiative: Side
  way: ContactWay
  /** Whether an answer was asked for, in writing. */
  asked: boolean
  /** Days from that it was asked to that the other side wrote; null when it hasn't, or nothing was asked. */
  answeredAfter: number | null
}

/** What answers or only says that it can't; all else begins a contact. */
const answering: readonly MessagePurpose[] = ['answer', 'no-consent']

/**
 * The contacts of a thread, oldest first. A message begins one unless it answers; what the same side writes before the other
 * has written belongs to it. Those noted beside the thread are one each.
 * @param messages oldest first
 */
export function contactsOfThread(messages: readonly Sent[], noted: readonly PartyContact[]): OutsideContact[] {
  const written = runs(messages).flatMap((run, place, all): OutsideContact[] => {
    const began = run.filter(({ purpose }) => !answering.includes(purpose))
    const [first] = began
    if (!first) return []
    const asked = began.find(asks)
    const next = all[place + 1]?.[0]
    const answeredAfter = asked && next ? next.on - asked.on : null
    return [{ on: first.on, initiative: first.side, way: 'writing', asked: asked !== undefined, answeredAfter }]
  })
  const beside = noted.map(({ channel, initiative, heldOn }): OutsideContact => ({
    ...{ on: heldOn, initiative, way: channel, asked: false, answeredAfter: null },
  }))
  return [...written, ...beside].sort((one, other) => one.on - other.on)
}

/** What each side wrote in one go, in turn. */
function runs(messages: readonly Sent[]): Sent[][] {
  const all: Sent[][] = []
  for (const message of messages) {
    const last = all.at(-1)
    if (last?.[0]?.side === message.side) last.push(message)
    else all.push([message])
  }
  return all
}
