import type { Sex } from './names'

/** First and last day, counted from today (0 = today, -1 = yesterday); `null` = still away. */
interface ToldSpell {
  from: number
  to: number | null
  extent?: number
}

/** Somebody with a story of her own; the rest of the staff fall ill by chance. */
export interface ToldPerson {
  name: string
  sex: Sex
  workplace: string
  position?: string
  share?: number
  email?: string
  protected?: boolean
  spells: ToldSpell[]
}

const spell = (from: number, to: number | null, extent = 100): ToldSpell => ({ from, to, extent })

export const toldStaff: readonly ToldPerson[] = [
  {
    name: 'Elin Wallgren',
    sex: 'K',
    workplace: 'HEM',
    position: 'sjuksköterska',
    email: 'medarbetare@reko.example',
    spells: [spell(-402, -399), spell(-25, null)],
  },
  {
    name: 'Jonas Ekberg',
    sex: 'M',
    workplace: 'HEM',
    position: 'undersköterska',
    share: 85,
    spells: [
      spell(-641, -637),
      spell(-410, -408),
      spell(-352, -350),
      spell(-305, -304),
      spell(-301, -298),
      spell(-253, -252),
      spell(-200, -197),
      spell(-80, -79),
      spell(-74, -73),
      spell(-11, -7),
    ],
  },
  {
    name: 'Birgitta Nyström',
    sex: 'K',
    workplace: 'HEM',
    position: 'undersköterska',
    spells: [spell(-96, -40), spell(-39, -19, 50)],
  },
  {
    name: 'Mehdi Rostami',
    sex: 'M',
    workplace: 'HEM',
    position: 'fysioterapeut',
    spells: [spell(-500, -496), spell(-73, null, 50)],
  },
  {
    name: 'Tove Bergdahl',
    sex: 'K',
    workplace: 'HEM',
    position: 'sjuksköterska',
    spells: [spell(-290, -288), spell(-1, null)],
  },
  {
    name: 'Fatuma Warsame',
    sex: 'K',
    workplace: 'HEM',
    position: 'undersköterska',
    spells: [spell(-330, -328), spell(-190, -150), spell(-149, -120, 50)],
  },
  {
    name: 'Amira Haddad',
    sex: 'K',
    workplace: 'HEM',
    position: 'sjuksköterska',
    spells: [spell(-420, -417), spell(-17, null)],
  },
  { name: 'Ulla Bergman-Ask', sex: 'K', workplace: 'HEM', protected: true, spells: [spell(-60, -58)] },
  {
    name: 'Göran Palmér',
    sex: 'M',
    workplace: 'HEM',
    position: 'undersköterska',
    email: 'skyddsombud@reko.example',
    spells: [spell(-222, -220)],
  },
  {
    name: 'Sanna Lindvik',
    sex: 'K',
    workplace: 'AVD61',
    position: 'sjuksköterska',
    spells: [spell(-240, -238), spell(-5, -3)],
  },
  {
    name: 'Petra Sjölund',
    sex: 'K',
    workplace: 'AVD61',
    position: 'undersköterska',
    spells: [
      spell(-300, -298),
      spell(-250, -247),
      spell(-170, -169),
      spell(-120, -117),
      spell(-66, -64),
      spell(-9, -7),
    ],
  },
]
