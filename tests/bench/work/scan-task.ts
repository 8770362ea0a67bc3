import { closeDatabase, database } from '#db/client.server'
import { costOf, task, type Cost } from '../task'

const text = 'SELECT person_id, first_day, last_day, extent FROM absence_spell_version ORDER BY person_id, first_day'

/** The baseline of a night: every spell is read once, ordered by person. */
await task(async (): Promise<Cost> => {
  let days = 0
  const cost = await costOf(() => {
    for (const spell of database().$client.prepare(text).raw().iterate() as Iterable<[number, number, number | null]>)
      days += (spell[2] ?? spell[1]) - spell[1] + 1
  })
  closeDatabase()
  return days > 0 ? cost : Promise.reject(new Error('There was nothing to scan'))
})
