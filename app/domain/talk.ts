import { holdTalk, noteContact, type Contact } from './contact'
import type { Day } from './day'
import { accept, refuse, type Decision } from './outcome'

/** Omtankessamtal at repeated absence, korttidsfrånvarosamtal, and rehabsamtal when somebody is off for long. */
export const talkKinds = ['care', 'short', 'rehab'] as const
export type TalkKind = (typeof talkKinds)[number]

export const participants = ['medarbetare', 'chef', 'rekoAg', 'facket', 'skyddsombud', 'fhv', 'annan'] as const
export type Participant = (typeof participants)[number]

/** The four parts of a talk, in the order of arbetsplatsdialog för arbetsgivare. Source: domain.md §6.1. */
export const talkParts = ['discover', 'dialogue', 'adapt', 'followUp'] as const
export type TalkPart = (typeof talkParts)[number]

/** What is written up: who took part, and what was said about the work, part by part. Never about illness. */
export interface TalkNote {
  participants: Participant[]
  parts: Record<TalkPart, string>
}

/** Something somebody is to do, with a day. */
export interface NextStep {
  what: string
  who: Participant
  dueOn: Day
}

interface TalkFacts {
  contact: Contact
  written: boolean
}

/** Book a talk at most 90 days ahead, once the employee has been told that the union may come along. */
export function bookTalk(
  known: readonly Contact[],
  { on, unionTold }: { on: Day; unionTold: boolean },
  today: Day,
): Decision<Contact> {
  if (!unionTold) return refuse('union-not-told')
  if (on < today) return refuse('talk-in-the-past')
  const noted = noteContact(known, { kind: 'talk', on }, today)
  return 'refused' in noted ? noted : accept({ ...noted.accepted, heldOn: null })
}

/**
 * Write up a talk: held on the day it was booked or another, today at the latest; something said in at least one part; next
 * steps from the day of the talk on. What has been written up is not written over: it is marked as wrong and written anew.
 */
export function writeUpTalk(
  { contact, written }: TalkFacts,
  { heldOn, note, steps }: { heldOn: Day; note: TalkNote; steps: readonly NextStep[] },
  today: Day,
): Decision<{ heldOn: Day; note: TalkNote; steps: readonly NextStep[] }> {
  if (written) return refuse('talk-written')
  if (!talkParts.some((part) => note.parts[part] !== '')) return refuse('talk-says-nothing')
  if (steps.some(({ dueOn }) => dueOn < heldOn)) return refuse('step-before-talk')
  const held = contact.heldOn === null ? holdTalk(contact, heldOn, today) : accept({ heldOn: contact.heldOn })
  return 'refused' in held ? held : accept({ heldOn: held.accepted.heldOn, note, steps })
}
