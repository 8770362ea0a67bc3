import { insertIntervention, openInterventionAt } from '#db/intervention.server'
import { newSlug } from '#db/crypto.server'
import { unitBySlug } from '#db/unit.server'
import { chefsOf } from '#db/workplace-accounts.server'
import type { Day } from '~/domain/day'
import type { ChoiceReason } from '~/domain/intervention/answer'
import { chooseWorkplace } from '~/domain/intervention/choice'
import { signed } from '~/domain/intervention/event'
import { refuse } from '~/domain/outcome'
import { defineWrite } from './gate.server'
import { askedOf } from './intervention.server'

interface Choice {
  unit: string
  why: ChoiceReason
  nextOn: Day
}

/** Choose a workplace for support in three steps; the intervention that is open there is shown instead of a second. */
export const choose = defineWrite({
  action: 'intervention.choose',
  seenBy: 'workplace.read',
  find: ({ db }, { unit: slug }: Choice) => {
    const unit = unitBySlug(db, slug)
    if (!unit || unit.type !== 'arbetsplats') return null
    const thing = { unitId: unit.id, from: unit.from, to: unit.to, open: openInterventionAt(db, unit.id) }
    return { thing, personId: null, place: { unitId: unit.id }, object: slug }
  },
  decide: ({ unitId, open, from, to }, choice, context) => {
    const { by, moment } = askedOf(context)
    if ((from ?? moment.today) > moment.today || (to ?? moment.today) < moment.today) return refuse('workplace-closed')
    if (open === null && chefsOf(context.db, unitId, context.today).includes(by.accountId))
      return refuse('chef-cannot-own')
    return chooseWorkplace(open, choice, by, moment)
  },
  store: (db, change, { unitId }, context) => {
    if ('existing' in change) return { slug: change.existing }
    const { by, moment } = askedOf(context)
    const slug = newSlug()
    insertIntervention(db, { slug, unitId, chosen: { ...change, ...stamp(signed(change, by, moment)) } })
    return { slug }
  },
  fields: (change) => ('existing' in change ? [] : ['reason', 'nextOn']),
  details: (change): Record<string, string | boolean> =>
    'existing' in change ? { existing: true } : { reason: change.why },
})

const stamp = ({ at, on, by }: ReturnType<typeof signed>) => ({ at, on, by })
