import type { EmploymentSpell } from './person-facts'

/** Adds a spell that begins no earlier than those before it; of the same first day they lie in an order that doesn't depend on how they come, since sums of hours do. */
export function addInOrder(spells: EmploymentSpell[], spell: EmploymentSpell): void {
  let at = spells.length
  for (; at > 0; at--) {
    const before = spells[at - 1]
    if (!before || before.from < spell.from || inOrder(before, spell) <= 0) break
    spells[at] = before
  }
  spells[at] = spell
}

function inOrder(one: EmploymentSpell, other: EmploymentSpell): number {
  if (one.number !== other.number) return one.number < other.number ? -1 : 1
  return one.extent - other.extent || (one.to ?? -Infinity) - (other.to ?? -Infinity) || 0
}
