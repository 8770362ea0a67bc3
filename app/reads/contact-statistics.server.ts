import { countedThreads, type CountedThread } from '#db/outside-contact.server'
import { settingsOn } from '#db/setting.server'
import { calendarParts, type Day } from '~/domain/day'
import { contactStatistics, type ContactStatistics, type CountedContact } from '~/domain/contact-statistics'
import { contactsOfThread } from '~/domain/outside-contact'
import { smallestGroup } from '~/domain/statistics/suppression'
import { defineRead } from './gate.server'

export interface ContactYear extends ContactStatistics {
  year: number
  /** Those with contacts, and this one. */
  years: number[]
  smallest: number
  areaNames: Readonly<Record<string, string>>
  employer: string
}

/**
 * Contacts with healthcare and företagshälsovård in a calendar year, counted for the whole employer and hidden the same for
 * everybody who asks. Years do not overlap, so that nobody can take one from another.
 */
export const readContactStatistics = defineRead({
  action: 'thread.count',
  load: ({ db, today }, { year: asked }: { year: number | null }): ContactYear => {
    const threads = countedThreads(db)
    const contacts = threads.flatMap(contactsOf)
    const thisYear = yearOf(today)
    const years = [...new Set([thisYear, ...contacts.map(({ on }) => yearOf(on))])].sort((one, next) => next - one)
    const year = asked !== null && years.includes(asked) ? asked : thisYear
    const { smallestGroup: smallest, employerName: employer } = settingsOn(db, today)
    return {
      ...contactStatistics(
        contacts.filter(({ on }) => yearOf(on) === year),
        smallest,
      ),
      ...{ year, years, employer, smallest: smallestGroup(smallest), areaNames: namesOf(threads) },
    }
  },
})

const contactsOf = ({ messages, noted, personId, area, role, organisation }: CountedThread): CountedContact[] =>
  contactsOfThread(messages, noted).map((contact) => ({ ...contact, personId, area, role, organisation }))

const yearOf = (on: Day): number => calendarParts(on).year

const namesOf = (threads: readonly CountedThread[]): Record<string, string> =>
  Object.fromEntries(
    threads.flatMap(({ area, areaName }) => (area === null || areaName === null ? [] : [[area, areaName]])),
  )
