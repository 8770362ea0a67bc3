import { describe, expect, it } from 'vitest'
import { seedIfEmpty } from '#db/seed/seed.server'
import { caseEventsOf } from '#db/case-history.server'
import { happenedIn } from '#db/case-happened.server'
import { personas } from '#db/seed/personas'
import { verifyChain } from '#db/trail.server'
import { hintKinds } from '~/domain/access-hint'
import { weekday, type Day } from '~/domain/day'
import { stages } from '~/domain/intervention/stage'
import { travelTo } from '~/outside/clock.server'
import { freshDatabase } from '#tests/support/database'

const numbers = (db: ReturnType<typeof freshDatabase>, sql: string): number[] =>
  db.$client.prepare(sql).pluck().all() as number[]

type Database = ReturnType<typeof freshDatabase>

const followers = 'SELECT a.name FROM case_follower f JOIN account a ON a.id = f.account_id ORDER BY f.since'
const cases = (db: Database) => db.$client.prepare('SELECT id FROM support_case').all() as { id: number }[]

/** The days on which people have met, will meet, and have opened and closed cases. */
const atWork = `SELECT coalesce(held_on, on_day) FROM contact WHERE kind IN ('talk', 'meeting')
  UNION ALL SELECT on_day FROM meeting_change UNION ALL SELECT opened_on FROM support_case
  UNION ALL SELECT closed_on FROM case_closure UNION ALL SELECT done_on FROM limit_done`

/** Signs in the log that somebody has looked at, and how far a sample of it has come. */
const reviewed = `SELECT count(*) FROM access_hint WHERE verdict <> 'oppen'`
const begun = `SELECT count(*) FROM access_sample_item WHERE verdict <> 'oppen'`

/** The workplaces that the demo has something to tell of, as the numbers judge them. */
const verdicts = (db: Database) =>
  db.$client
    .prepare(
      `SELECT u.code, r.status, r.level, r.rising, r.verdict FROM unit_result r JOIN unit u ON u.id = r.unit_id
       WHERE r.edition = (SELECT max(edition) FROM organisation_result)
         AND u.code IN ('AVD61', 'HEM', 'NORD14', 'OST26') ORDER BY u.code`,
    )
    .all()

const risingButLow = `SELECT count(*) FROM unit_result r JOIN unit u ON u.id = r.unit_id
  WHERE r.edition = (SELECT max(edition) FROM organisation_result) AND u.code = 'KUST17'
    AND r.level IN ('inom', 'lagre') AND r.short_level IN ('inom', 'lagre')
    AND (r.rising IN ('ja', 'tecken') OR r.short_rising IN ('ja', 'tecken'))`

/** One person makes it high, which is no verdict. */
const highByOne = `SELECT r.rate FROM unit_result r JOIN unit u ON u.id = r.unit_id
  WHERE r.edition = (SELECT max(edition) FROM organisation_result) AND u.code = 'OST26'`

const frozen = `SELECT DISTINCT json_extract(numbers, '$.kind') FROM intervention_numbers`

const fallen = `SELECT count(*) FROM intervention_effect e JOIN intervention i ON i.id = e.intervention_id
  WHERE i.stage = 'closed' AND json_extract(e.effect, '$.total.verdict') = 'fallen'`

/** What a follower would be told of, all in all. */
const happened = (db: Database, caseId: number): number =>
  happenedIn(db, [{ caseId, after: 0 }], 0).reduce((sum, { count }) => sum + count, 0)

/**
 * The same by the history of the case: all but its opening and who follows it, a thread and its first message as one, and what
 * is marked as wrong once more.
 */
const inHistory = (db: Database, caseId: number): number =>
  caseEventsOf(db, caseId)
    .filter(({ told }) => !['opened', 'followed', 'unfollowed'].includes(told.kind))
    .filter(({ told }) => told.kind !== 'thread' || told.thread.is !== 'started')
    .reduce((sum, { mistake }) => sum + (mistake === null ? 1 : 2), 0)

describe('The demo', () => {
  it('with accounts alone has the twelve, two of them with the whole employer, and nothing else', async () => {
    const db = freshDatabase()
    await seedIfEmpty({ seed: 'konton' })
    expect(db.$client.prepare('SELECT email FROM account ORDER BY id').pluck().all()).toEqual(
      personas.map(({ email }) => email),
    )
    const everywhere = db.$client
      .prepare('SELECT a.email FROM assignment s JOIN account a ON a.id = s.account_id WHERE s.everywhere ORDER BY 1')
      .pluck()
      .all()
    expect(everywhere).toEqual(['insatsagare@reko.example', 'rekoag@reko.example'])
    expect(numbers(db, 'SELECT count(*) FROM unit UNION ALL SELECT count(*) FROM person')).toEqual([0, 0])
  })

  it('left out is an empty database', async () => {
    const db = freshDatabase()
    await seedIfEmpty({ seed: 'inget' })
    expect(numbers(db, 'SELECT count(*) FROM account')).toEqual([0])
  })

  it('whole has the size of the pilots, its stories, and a log that holds', { timeout: 90_000 }, async () => {
    const db = freshDatabase()
    travelTo('2026-11-20')
    await seedIfEmpty({ seed: 'demo' })
    expect(numbers(db, `SELECT count(*) FROM organisation_unit WHERE type = 'arbetsplats'`)).toEqual([304])
    expect(numbers(db, 'SELECT count(DISTINCT person_id) FROM employment')).toEqual([3400])
    const staff = `SELECT count(*) FROM employment e JOIN organisation_unit u ON u.id = e.workplace_id
      WHERE e.manager_id IS NOT NULL AND u.name = `
    expect(numbers(db, `${staff} 'Hemsjukvården Öster'`)).toEqual([24])
    expect(numbers(db, `${staff} 'Akutavdelning 61'`)).toEqual([58])
    const waiting = db.$client
      .prepare(
        `SELECT e.name, s.rule FROM signal s JOIN employment e ON e.person_id = s.person_id
         JOIN organisation_unit u ON u.id = e.workplace_id WHERE u.code = 'HEM' AND s.ended_on IS NULL ORDER BY e.name`,
      )
      .all()
    expect(waiting).toEqual([
      { name: 'Amira Haddad', rule: '>14' },
      { name: 'Jonas Ekberg', rule: '6/12' },
    ])
    expect(numbers(db, 'SELECT count(*) FROM spell_question WHERE answered_at IS NULL')[0]).toBeGreaterThan(0)
    expect(numbers(db, 'SELECT count(*) FROM signal WHERE escalated_on IS NOT NULL')[0]).toBeGreaterThan(0)
    const meetings = 'SELECT count(*) FROM meeting UNION ALL SELECT count(*) FROM meeting_minutes WHERE finished'
    expect(numbers(db, meetings)).toEqual([3, 2])
    const reopened = 'SELECT count(*) FROM case_closure WHERE reopened_on IS NOT NULL'
    expect(numbers(db, `${reopened} UNION ALL SELECT count(*) FROM case_mistake`)).toEqual([1, 1])
    expect(numbers(db, atWork).filter((on) => weekday(on as Day) > 5)).toEqual([])
    for (const { id } of cases(db)) expect(happened(db, id)).toBe(inHistory(db, id))
    expect(verdicts(db)).toEqual([
      { code: 'AVD61', status: 'value', level: 'tydligt_hogre', rising: 'ja', verdict: 'high-and-rising' },
      { code: 'HEM', status: 'value', level: 'tydligt_hogre', rising: 'ja', verdict: 'high-and-rising' },
      { code: 'NORD14', status: 'masked', level: 'oavgjort', rising: 'oavgjort', verdict: 'undecided' },
      { code: 'OST26', status: 'value', level: 'inom', rising: expect.any(String), verdict: expect.any(String) },
    ])
    expect(numbers(db, risingButLow)).toEqual([1])
    expect(numbers(db, highByOne)[0]).toBeGreaterThan(0.07)
    expect(numbers(db, 'SELECT count(*) FROM intervention')[0]).toBeGreaterThanOrEqual(12)
    expect(db.$client.prepare('SELECT DISTINCT stage FROM intervention ORDER BY 1').pluck().all()).toEqual(
      [...stages].sort(),
    )
    expect(numbers(db, frozen).sort()).toEqual(['masked', 'value'])
    expect(numbers(db, fallen)).toEqual([1])
    expect(db.$client.prepare(followers).pluck().all()).toEqual(['Mikael Ström', 'Anders Holmgren'])
    expect(db.$client.prepare('SELECT DISTINCT kind FROM access_hint').pluck().all().sort()).toEqual(
      [...hintKinds].sort(),
    )
    expect(numbers(db, `${reviewed} UNION ALL ${begun}`)).toEqual([1, 3])
    expect(verifyChain(db)).toMatchObject({ holds: true })
  })
})
