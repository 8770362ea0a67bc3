import { statement } from '#db/client.server'
import { freshnessOf } from '#db/freshness.server'
import { rulesOn } from '#db/rule.server'
import { settingsOn } from '#db/setting.server'
import { signalColumns, signalJoins, storedSignal, type SignalRow } from '#db/signal.server'
import type { AbsenceSpell } from '~/domain/absence'
import type { Contact } from '~/domain/contact'
import type { Day } from '~/domain/day'
import { judge, type Judgement } from '~/domain/judgement'
import type { RuleParameters } from '~/domain/rule'
import { dueOn, signalStatus, type SignalStatus } from '~/domain/signal'
import { stripOf, type Strip } from '~/domain/strip'
import type { Question } from './gate.server'

/** A signal that holds today, with why. */
export interface CardSignal {
  slug: string
  parameters: RuleParameters
  version: number
  startsOn: Day
  occasions: number
  firstOccasion: Day
  heldSince: Day
  status: SignalStatus
  dueOn: Day
  judgement: Judgement
  freshTo: Day | null
}

/** What waits for an answer first, then in due order. */
export function cardSignals(
  { db, today }: Question,
  personId: number,
  spells: readonly AbsenceSpell[],
  contacts: readonly Contact[],
): CardSignal[] {
  const facts = { spells, contacts: contacts.map(({ on, heldOn }) => heldOn ?? on) }
  const { signalDueDays } = settingsOn(db, today)
  const freshTo = freshnessOf(db, today)
  return statement<SignalRow>(
    db,
    `SELECT ${signalColumns} FROM signal s ${signalJoins} WHERE s.person_id = ? AND s.ended_on IS NULL`,
  )
    .all(personId)
    .map((row) => {
      const {
        slug,
        parameters,
        version,
        startsOn,
        occasions,
        firstOccasion,
        heldSince,
        facts: known,
      } = storedSignal(row)
      return {
        ...{ slug, parameters, version, startsOn, occasions, firstOccasion, heldSince, freshTo },
        status: signalStatus(known, today),
        dueOn: dueOn(known, signalDueDays),
        judgement: judge(parameters, facts, today, startsOn),
      }
    })
    .sort((one, other) => order(one) - order(other) || one.dueOn - other.dueOn)
}

const order = ({ status }: CardSignal): number => (status === 'besvarad' ? 1 : 0)

/** The strip by the rule of the signal that comes first, else by the first rule about repeated short absence in force. */
export function cardStrip(
  { db, today }: Question,
  spells: readonly AbsenceSpell[],
  signals: readonly CardSignal[],
): Strip {
  const rule = rulesOn(db, today).find(({ parameters }) => parameters.kind === 'repeated')?.parameters
  const [signal] = signals
  if (signal) return stripOf(spells, { rule: signal.parameters, counted: signal.judgement.counted }, today)
  if (!rule) return stripOf(spells, null, today)
  const { counted } = judge(rule, { spells, contacts: [] }, today, today)
  return stripOf(spells, { rule, counted }, today)
}
