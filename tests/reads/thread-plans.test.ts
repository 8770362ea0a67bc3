import { beforeAll, expect, test } from 'vitest'
import type { Context } from '#db/context.server'
import { karin, mikael } from '#tests/support/meetings'
import { questionsPut, tablesGoneThrough } from '#tests/support/questions'
import { answered, asa } from '#tests/support/threads'
import type { World } from '#tests/support/world'
import type { Outcome } from '~/domain/outcome'
import { readCaseThreads } from '~/reads/case-threads.server'
import { readFrame } from '~/reads/frame.server'
import { readThread } from '~/reads/thread.server'
import { readThreads } from '~/reads/threads.server'

let known: ReturnType<typeof answered>
beforeAll(() => {
  known = answered()
})

const reads: Record<string, (context: Context) => Outcome<unknown>> = {
  list: (context) => readThreads(context, null),
  thread: (context) => readThread(context, { slug: known.thread }),
  'list of the case': (context) => readCaseThreads(context, { slug: known.slug }),
  frame: (context) => readFrame(context, context.actor.role as 'chef'),
}

/** What grows with what people write, with the staff, or with the years. */
const large = [
  ...['thread', 'thread_closure', 'message', 'message_read', 'message_draft', 'medgivande', 'medgivande_change'],
  ...['person', 'employment_version', 'support_case', 'case_closure', 'change', 'audit_event', 'account'],
]

const readers: Record<string, (w: World) => Context> = { Karin: karin, Mikael: mikael, Åsa: asa }

test.each(
  Object.entries(reads).flatMap(([page, read]) =>
    Object.entries(readers)
      .filter(([who]) => who !== 'Åsa' || page !== 'list of the case')
      .map(([who, as]) => ({ page, who, read, as })),
  ),
)('the $page goes through no large table when $who reads it', ({ read, as }) => {
  const outcomes: string[] = []
  const context = as(known.w)
  const questions = questionsPut(known.w.db, () => outcomes.push(read(context).kind))
  expect(outcomes).toEqual(['done'])
  expect(
    questions
      .flatMap((question) => tablesGoneThrough(known.w.db, question).map((table) => [table, question.text]))
      .filter(([table = '']) => large.includes(table)),
  ).toEqual([])
})
