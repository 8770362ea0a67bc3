import { describe, expect, it } from 'vitest'
import { day } from '~/domain/day'
import { templatesOf, withTemplate } from '~/domain/message-template'
import { proposalForm } from '~/domain/proposal-form'
import { textFindings } from '~/domain/text-guard'
import { sides, type MessagePurpose, type Side } from '~/domain/thread'
import { threadGroup } from '~/domain/thread-list'
import { answerDueOn, replyReminder, waitsFor } from '~/domain/thread-wait'
import { templateText } from '~/text/message-template'

const sent = (side: Side, purpose: MessagePurpose, on: string, replyBy: string | null = null) => ({
  ...{ side, purpose, on: day(on), replyBy: replyBy === null ? null : day(replyBy) },
})
const question = sent('employer', 'adaptation-question', '2026-11-12', '2026-11-18')

describe('a thread waits', () => {
  it('for the side that was asked, by the first day that was asked for', () => {
    const twice = [question, sent('employer', 'task-question', '2026-11-13', '2026-11-16')]
    expect(waitsFor(twice)).toEqual({ side: 'party', by: day('2026-11-16'), since: day('2026-11-12') })
  })

  it('for nobody when it was answered, or when nothing was asked', () => {
    expect(waitsFor([question, sent('party', 'answer', '2026-11-17')])).toBeNull()
    expect(waitsFor([question, sent('party', 'no-consent', '2026-11-17')])).toBeNull()
    expect(waitsFor([sent('employer', 'information', '2026-11-12')])).toBeNull()
    expect(waitsFor([])).toBeNull()
  })

  it('for the other side when an answer asks something back, with a week when no day was asked for', () => {
    const back = waitsFor([question, sent('party', 'meeting-proposal', '2026-11-17')])
    expect(back).toMatchObject({ side: 'employer', by: null })
    expect(back && answerDueOn(back)).toBe(day('2026-11-24'))
  })

  it('and is reminded of the day before, and when it is late, only when a day was asked for', () => {
    const waiting = waitsFor([question])
    const on = (date: string) => replyReminder(waiting, day(date))
    expect(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'].map(on)).toEqual([
      ...[null, 'reply-soon', 'reply-soon', 'reply-late'],
    ])
    expect(replyReminder(waitsFor([sent('employer', 'task-question', '2026-11-01')]), day('2026-11-20'))).toBeNull()
  })
})

it('a thread that is locked is locked whatever waits in it, and a colleague’s is not mine to answer', () => {
  const waiting = waitsFor([question])
  const standing = { lock: null, closed: false, waiting, unread: false, mine: true }
  expect(threadGroup({ ...standing, lock: 'withdrawn', unread: true }, 'party')).toBe('locked')
  expect(threadGroup(standing, 'party')).toBe('yours')
  expect(threadGroup(standing, 'employer')).toBe('theirs')
  expect(threadGroup({ ...standing, mine: false }, 'party')).toBe('colleagues')
  expect(threadGroup({ ...standing, waiting: null, unread: true }, 'employer')).toBe('yours')
  expect(threadGroup({ ...standing, closed: true, waiting: null }, 'employer')).toBe('closed')
})

it('no text to begin with holds anything that would be refused, and each side has its own', () => {
  for (const side of sides)
    for (const name of templatesOf[side]) {
      const { title, text } = templateText(side, name)
      expect(title.length, name).toBeGreaterThan(5)
      expect(textFindings(text), name).toEqual([])
    }
})

it('a chosen text goes after what was written, once', () => {
  expect(withTemplate('', 'Mall')).toBe('Mall')
  expect(withTemplate('Hej.', 'Mall')).toBe('Hej.\n\nMall')
  expect(withTemplate('Hej.\n\nMall', 'Mall')).toBe('Hej.\n\nMall')
})

it('a proposal takes one to three times, and says which part of a row is missing', () => {
  const parsed = (values: Record<string, string>) => proposalForm.safeParse(values)
  expect(parsed({ dag1: '2026-12-03', fran1: '9:00', till1: '09.45' }).data?.times).toEqual([
    { on: day('2026-12-03'), from: '09.00', to: '09.45' },
  ])
  const fields = (values: Record<string, string>) => parsed(values).error?.issues.map(({ path }) => path.join())
  expect(fields({})).toEqual(['dag1'])
  expect(fields({ dag2: '2026-12-03', fran2: '10.00' })).toEqual(['till2'])
  expect(fields({ dag1: '2026-12-03', fran1: '10.00', till1: '9.00' })).toEqual(['till1'])
  expect(fields({ dag1: '2026-12-03', fran1: 'tio', till1: '11.00' })).toEqual(['fran1'])
})
