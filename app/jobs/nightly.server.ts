import { systemContext } from '#db/context.server'
import { realNow } from '~/outside/clock.server'
import { readUnanswered } from '~/reads/signal-escalation.server'
import { clearExpired } from '~/writes/expiry.server'
import { noteTrailHead } from '~/writes/trail-head.server'
import type { EvaluationSummary } from '~/writes/signal-evaluation.server'
import { escalateSignals } from '~/writes/signal-escalation.server'
import { renewWaits } from '~/writes/intervention-wait.server'
import { refreshStatistics } from '~/writes/statistics.server'
import { findAccessHints } from './access-hints.server'
import { answerOf } from './answer.server'
import { makeDigests } from './digest.server'
import { evaluateDue, evaluateEverybody } from './evaluation.server'
import { discardUndecided } from './import-undecided.server'
import { inRounds, type RoundOptions } from './rounds.server'
import { renewStatistics } from './statistics.server'
import { remindOfEnds } from './medgivande-reminder.server'
import { remindInThreads } from './thread-reminder.server'
import { closeUnusedOutside } from './outside-account.server'
import { indexTrailPersons } from './trail-index.server'
import { renewEffects } from './support-effect.server'
import { sweepUploads } from './upload-sweep.server'

interface NightlySummary extends EvaluationSummary {
  escalated: number
  /** E-mails of the day that have been made. */
  digests: number
  expired: number
}

/** What time alone brings about: signals begin and end, unanswered ones go to the Reko-AG, old sessions and links go. */
export async function runNightly({
  full = false,
  mail = true,
  numbers = true,
  ...options
}: RoundOptions & { full?: boolean; mail?: boolean; numbers?: boolean } = {}): Promise<NightlySummary> {
  const evaluated = await (full ? evaluateEverybody(options) : evaluateDue(options))
  const escalated = await escalateUnanswered(options)
  renewWaits(systemContext(signature))
  const digests = mail ? await makeDigests(options) : 0
  remindInThreads({ mail })
  if (mail) remindOfEnds()
  await discardUndecided(signature)
  await indexTrailPersons(options.stop)
  await findAccessHints(options.stop)
  sweepUploads()
  if (numbers) await renewNumbers(options)
  refreshStatistics(systemContext(signature))
  closeUnusedOutside(signature)
  const expired = clearExpired(systemContext(signature), realNow())
  noteTrailHead(systemContext(signature), realNow())
  return { ...evaluated, escalated, digests, expired }
}

const signature = 'nattlig genomgång'

async function renewNumbers(options: RoundOptions): Promise<void> {
  await renewStatistics(options)
  await renewEffects({ whole: true, tasks: [] }, options)
}

async function escalateUnanswered({ stop }: RoundOptions): Promise<number> {
  const signalIds = answerOf(readUnanswered(systemContext(signature), undefined))
  let escalated = 0
  const escalate = (ids: readonly number[]) => {
    escalated += answerOf(escalateSignals(systemContext(signature), ids)).escalated
  }
  await inRounds(signalIds, portion, escalate, { stop })
  return escalated
}

const portion = 50
