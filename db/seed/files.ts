import { stringify } from 'csv-stringify/sync'
import { isoDay, type Day } from '~/domain/day'
import type { SeedSpell } from './history'
import type { SeedUnit } from './organisation'
import type { SeedPerson } from './staff'

const table = (rows: readonly object[]): string => stringify([...rows], { header: true, delimiter: ';' })

export const organisationFile = (units: readonly SeedUnit[]): string =>
  table(
    units.map(({ code, name, type, parent, activity }) => ({
      kod: code,
      namn: name,
      typ: type,
      overordnad: parent,
      verksamhet: activity,
    })),
  )

export const staffFile = (staff: readonly SeedPerson[]): string =>
  table(
    staff.map((person) => ({
      anstallningsnummer: person.number,
      namn: person.name,
      kon: person.sex,
      fodelsear: person.birthYear,
      arbetsplats: person.workplace,
      chef: person.manager,
      epost: person.email,
      befattning: person.position,
      sysselsattningsgrad: person.share,
      from: isoDay(person.from),
      tom: null,
      skyddad: person.protected ? 'ja' : null,
    })),
  )

/** What the payroll knew after `known`, of what has begun or ended since `since`: absence that goes on has no last day. */
export const absenceFile = (spells: readonly SeedSpell[], since: Day | null, known: Day): string =>
  table(
    spells
      .filter(({ from, to }) => from <= known && (since === null || from > since || (to > since && to <= known)))
      .map(({ number, from, to, extent }) => ({
        anstallningsnummer: number,
        from: isoDay(from),
        tom: to <= known ? isoDay(to) : 'TV',
        omfattning: extent,
        orsak: 'sjuk',
      })),
  )
