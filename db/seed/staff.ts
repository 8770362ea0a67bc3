import { addDays, type Day } from '~/domain/day'
import { dice, type Dice } from './dice'
import { newName, type Sex } from './names'
import type { SeedUnit } from './organisation'
import { personas } from './personas'
import { toldStaff, type ToldPerson } from './told-staff'

export interface SeedPerson {
  number: string
  name: string
  sex: Sex
  birthYear: number
  workplace: string
  manager: string | null
  email: string | null
  position: string
  share: number
  from: Day
  protected: boolean
  /** How often this person falls ill, beside others. */
  frailty: number
  told: ToldPerson | null
}

const positions: Record<string, string[]> = {
  vårdavdelning: ['sjuksköterska', 'undersköterska', 'undersköterska', 'läkarsekreterare'],
  hemsjukvård: ['sjuksköterska', 'undersköterska', 'fysioterapeut', 'undersköterska'],
  mottagning: ['sjuksköterska', 'läkarsekreterare', 'undersköterska'],
  vårdcentral: ['distriktssköterska', 'undersköterska', 'läkarsekreterare', 'fysioterapeut'],
  rehab: ['fysioterapeut', 'arbetsterapeut', 'logoped'],
  kök: ['kock', 'måltidsbiträde'],
  städ: ['lokalvårdare'],
  administration: ['handläggare', 'administratör', 'HR-konsult'],
}

/** Everybody who works at a workplace: its manager first. A few workplaces have none. */
export function staffOf(units: readonly SeedUnit[], today: Day, year: number): SeedPerson[] {
  const chance = dice(7)
  const taken = new Set([...personas.map(({ name }) => name), ...toldStaff.map(({ name }) => name)])
  let number = 20_100
  const nextNumber = () => String(number++)
  return units
    .filter(({ type }) => type === 'arbetsplats')
    .flatMap((unit, place) => {
      const managerless = place % 101 === 100
      const manager = person(chance, unit, today, year, taken, nextNumber(), null, managerOf(unit))
      const told = toldStaff.filter(({ workplace }) => workplace === unit.code)
      const staff = Array.from({ length: unit.size }, (_, seat) =>
        person(chance, unit, today, year, taken, nextNumber(), managerless ? null : manager.number, told[seat] ?? null),
      )
      return [{ ...manager, position: 'enhetschef', share: 100, frailty: 0.6 }, ...staff]
    })
}

const managers: Record<string, string> = { HEM: 'chef@reko.example', AVD61: 'chef2@reko.example' }

function managerOf({ code }: SeedUnit): ToldPerson | null {
  const persona = personas.find(({ email }) => email === managers[code])
  return persona
    ? { name: persona.name, sex: code === 'HEM' ? 'K' : 'M', workplace: code, email: persona.email, spells: [] }
    : null
}

function person(
  chance: Dice,
  unit: SeedUnit,
  today: Day,
  year: number,
  taken: Set<string>,
  number: string,
  manager: string | null,
  told: ToldPerson | null,
): SeedPerson {
  const made = newName(chance, taken)
  const drawn = {
    position: chance.pick(positions[unit.activity ?? ''] ?? ['handläggare']),
    share: chance.pick([100, 100, 100, 85, 80, 75, 50]),
    birthYear: year - chance.between(22, 64),
    from: addDays(today, -chance.between(60, 6000)),
    frailty: chance.skewed(0.75),
    protected: chance.chance(0.002),
  }
  return {
    ...drawn,
    number,
    name: told?.name ?? made.name,
    sex: told?.sex ?? made.sex,
    workplace: unit.code,
    manager,
    email: told?.email ?? null,
    position: told?.position ?? drawn.position,
    share: told?.share ?? drawn.share,
    from: told ? addDays(today, -2840) : drawn.from,
    protected: told?.protected ?? drawn.protected,
    told,
  }
}
