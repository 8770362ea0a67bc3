import { systemContext } from '#db/context.server'
import { rehearse, rehearsedWeeks } from '~/domain/rehearsal'
import { readPersonIds, readStaffSizes, readWouldBe, type WouldBeSignals } from '~/reads/rehearsal-facts.server'
import { readWaitingRehearsals, type WaitingRehearsal } from '~/reads/rule.server'
import { beginRehearsal, tellRehearsal } from '~/writes/rehearsal.server'
import { answerOf } from './answer.server'
import { inRounds } from './rounds.server'

/** Counts what the rules that somebody wants to try would have given; one that doesn't come to an end in a few rounds is given up. */
export async function runWaitingRehearsals(): Promise<void> {
  for (const waiting of answerOf(readWaitingRehearsals(asker(), undefined)))
    if (answerOf(beginRehearsal(asker(), waiting))) await run(waiting)
}

async function run({ slug, parameters, to, smallest }: WaitingRehearsal): Promise<void> {
  const found: WouldBeSignals = { tried: [], before: [] }
  const ids = answerOf(readPersonIds(asker(), undefined))
  const count = (personIds: readonly number[]) => {
    const { tried, before } = answerOf(readWouldBe(asker(), { personIds, rule: parameters, to }))
    found.tried.push(...tried)
    found.before.push(...before)
  }
  await inRounds(ids, portion, count)
  const persons = new Map(answerOf(readStaffSizes(asker(), undefined)))
  const result = rehearse(found.tried, found.before, { weeks: rehearsedWeeks, to, persons, smallest })
  answerOf(tellRehearsal(asker(), { slug, result }))
}

const asker = () => systemContext('prov av regel')

const portion = 200
