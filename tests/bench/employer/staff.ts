import type Database from 'better-sqlite3'
import { newSlug } from '#db/crypto.server'

interface MadeUpEmployee {
  personId: number
  number: string
}

/** A manager and her 24 at every workplace, where nothing else is said, ten workplaces to an area. */
const usualStaff = 25
const areaSize = 10

export function staffWriter(connection: Database.Database, born: number, from: number, staffSize = usualStaff) {
  const person = connection.prepare('INSERT INTO person (slug) VALUES (?)')
  const employment = connection.prepare(employmentText)
  const unit = unitWriter(connection, born)
  const managers: MadeUpManager[] = []
  const areas: number[] = []

  function* raise(employees: number): Generator<MadeUpEmployee> {
    const top = unit('Region Exempel', 'forvaltning', null)
    let workplace = { unitId: 0, managerId: 0 }
    for (let at = 0; at < employees; at += 1) {
      const personId = Number(person.run(newSlug()).lastInsertRowid)
      const number = String(100_000 + at)
      const email = `${number}@reko.example`
      const manages = at % staffSize === 0
      if (manages) {
        const place = managers.length
        if (place % areaSize === 0) areas.push(unit(`Område ${areas.length + 1}`, 'omrade', top))
        workplace = { unitId: unit(`Enhet ${place + 1}`, 'arbetsplats', areas.at(-1) ?? top), managerId: personId }
        managers.push({ email, name: nameOf(at) })
      }
      const manager = manages ? null : workplace.managerId
      employment.run(
        personId,
        number,
        nameOf(at),
        at % 4 ? 'K' : 'M',
        1960 + (at % 45),
        workplace.unitId,
        manager,
        email,
        from,
        born,
      )
      yield { personId, number }
    }
  }
  return { raise, managers, areas }
}

export interface MadeUpManager {
  email: string
  name: string
}

const employmentText = `INSERT INTO employment_version (person_id, employee_number, name, sex, birth_year, workplace_id, manager_id,
    email, position, share, weekly_hours, first_day, protected, born_in)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Undersköterska', 100, 40, ?, 0, ?)`

function unitWriter(connection: Database.Database, born: number) {
  const anchor = connection.prepare('INSERT INTO unit (slug, code) VALUES (?, ?)')
  const version = connection.prepare(
    'INSERT INTO unit_version (unit_id, name, type, parent_id, born_in) VALUES (?, ?, ?, ?, ?)',
  )
  return (name: string, type: string, parentId: number | null): number => {
    const id = Number(anchor.run(newSlug(), name).lastInsertRowid)
    version.run(id, name, type, parentId, born)
    return id
  }
}

const firstNames = [
  'Alma',
  'Bengt',
  'Cecilia',
  'David',
  'Elin',
  'Farid',
  'Gun',
  'Hanna',
  'Ivar',
  'Jasmin',
  'Kerstin',
  'Lars',
]
const lastNames = [
  'Andersson',
  'Björk',
  'Ceder',
  'Dahl',
  'Ek',
  'Fors',
  'Gran',
  'Holm',
  'Idström',
  'Jansson',
  'Kvist',
  'Lund',
  'Moberg',
]

const nameOf = (at: number): string =>
  `${firstNames[at % firstNames.length]} ${lastNames[Math.floor(at / 12) % lastNames.length]}`
