import { statement } from '#db/client.server'
import { systemContext, type Context } from '#db/context.server'
import { unitByCode } from '#db/unit.server'
import { chefsOf } from '#db/workplace-accounts.server'
import type { Outcome } from '~/domain/outcome'
import { actingAs } from '../person-context.server'
import type { ToldIntervention } from './told'

const owners = { cecilia: 'insatsagare@reko.example', bengt: 'bengt.ohlin@reko.example' } as const

interface TakingPart {
  owner: Context
  chef: Context
  chefName: string
  unitSlug: string
}

/** Who owns an intervention and who manages the workplace, on the day that the clock is set to. */
export function partiesAt({ unit: code, owner }: Pick<ToldIntervention, 'unit' | 'owner'>): TakingPart {
  const { db, today } = systemContext('demo')
  const unit = unitByCode(db, code)
  const [chefId] = unit ? chefsOf(db, unit.id, today) : []
  const account = statement<{ email: string; name: string }>(db, 'SELECT email, name FROM account WHERE id = ?')
  const chef = account.get(chefId ?? 0)
  if (!unit || !chef) throw new Error(`The demo has nobody who manages ${code}`)
  return {
    owner: actingAs(owners[owner], 'insatsagare'),
    chef: actingAs(chef.email, 'chef'),
    ...{ chefName: chef.name, unitSlug: unit.slug },
  }
}

/** What was done; the demo tells nothing that is refused. */
export function doneOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  throw new Error(`The demo is refused: ${JSON.stringify(outcome)}`)
}
