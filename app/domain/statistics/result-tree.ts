import type { ResultUnit } from './unit-result-question'

/** The employer, a unit, or the people who are placed on a unit that has others below it: those are shown as nothing of their own. */
export interface ResultGroup {
  code: string
  parent: string | null
  /** null for the employer and for people placed on no unit that is known. */
  unit: ResultUnit | null
  /** Nobody publishes it. */
  withheld: boolean
  /** A workplace with none below it, which verdicts are for. */
  judged: boolean
}

export interface ResultTree {
  groups: ResultGroup[]
  whole: ResultGroup
  /** The group of a unit; the employer's for one that isn't known. */
  groupOf(unit: number): ResultGroup
  /** The groups that somebody placed on a unit belongs to, the nearest first and the employer last. */
  chainOf(workplace: number): readonly ResultGroup[]
}

/** Units as groups that add up to the one above and at last to the employer. Source: method.md §4. */
export function resultTree(units: readonly ResultUnit[]): ResultTree {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const above = new Set(units.map(({ parent }) => parent))
  const whole: ResultGroup = { code: wholeCode, parent: null, unit: null, withheld: false, judged: false }
  const groups = new Map<string, ResultGroup>([[wholeCode, whole]])
  const add = (group: ResultGroup) => groups.set(group.code, group)
  for (const unit of units) {
    const { code, id, type } = unit
    const parent = (unit.parent !== null && known.get(unit.parent)?.code) || wholeCode
    add({ code, parent, unit, withheld: false, judged: type === 'arbetsplats' && !above.has(id) })
    if (above.has(id)) add({ code: apart + code, parent: code, unit, withheld: true, judged: false })
  }
  add({ code: nowhere, parent: wholeCode, unit: null, withheld: true, judged: false })
  const groupOf = (unit: number) => groups.get(known.get(unit)?.code ?? wholeCode) ?? whole
  const chainOf = remembered((workplace) => {
    const code = known.get(workplace)?.code ?? nowhere
    return chainFrom(groups.get(apart + code) ?? groups.get(code) ?? whole, groups)
  })
  return { groups: [...groups.values()], whole, groupOf, chainOf }
}

/** The employer's. */
export const wholeCode = '\n'

/** Set before codes that are ours; no code that is imported or typed begins with it. */
const apart = '\n\n'
const nowhere = '\n\n\n'

function chainFrom(first: ResultGroup, groups: ReadonlyMap<string, ResultGroup>): ResultGroup[] {
  const chain: ResultGroup[] = []
  let next: ResultGroup | undefined = first
  while (next && !chain.includes(next)) {
    chain.push(next)
    next = next.parent === null ? undefined : groups.get(next.parent)
  }
  return chain
}

function remembered<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
