import { systemContext } from '#db/context.server'
import { isWorkday } from '~/domain/workday'
import { wantsDigest } from '~/domain/notice'
import { readReceiver, readReceivers } from '~/reads/receiver.server'
import { queueDigests } from '~/writes/notice.server'
import { answerOf } from './answer.server'
import { inRounds, type RoundOptions } from './rounds.server'

/** The e-mail of the day for everybody who has something to do. Done again the same day it finds who has got that since. */
export async function makeDigests({ stop }: RoundOptions = {}): Promise<number> {
  const { today } = systemContext(signature)
  if (!isWorkday(today)) return 0
  const accountIds = answerOf(readReceivers(systemContext(signature), undefined))
  const wanting: number[] = []
  const ask = (some: readonly number[]) => {
    wanting.push(...some.filter((id) => wantsDigest(answerOf(readReceiver(systemContext(signature), id)), today)))
  }
  await inRounds(accountIds, portion, ask, { stop })
  return wanting.length === 0 ? 0 : answerOf(queueDigests(systemContext(signature), wanting)).queued
}

const signature = 'utskick'
const portion = 5
