import { statement, type Client } from '#db/client.server'
import { forgetExchanged } from '#db/month-patch.server'
import { numbersToKeep } from '#db/numbers.server'
import { factsAtWorkplace } from '#db/statistics-facts.server'
import { firstDay, type Month } from '~/domain/statistics/month'
import type { Period } from '~/domain/statistics/period'
import { personMonths } from '~/domain/statistics/person-months'
import type { WorkplaceTask } from '~/domain/statistics/touched'
import { addToCells, type Cells } from '~/domain/statistics/workplace-cells'
import { forgetPersons, storePerson } from './person.server'

/** Counts what a task says of one workplace anew, from the facts as they stand. Belongs in a transaction. */
export function storeWorkplace(db: Client, task: WorkplaceTask, span: Period): void {
  forgetPersons(db, task)
  const concerned = task.persons && { persons: new Set(task.persons), from: firstDay(task.from) }
  const from = concerned ? task.from : (0 as Month)
  statement(db, forgetText).run(task.workplace, from)
  if (concerned) forgetExchanged(db, task.workplace, from)
  const cells = new Map<Month, Cells>()
  for (const facts of factsAtWorkplace(db, task.workplace, concerned)) {
    const own = concerned === null || concerned.persons.has(facts.person)
    const months = personMonths(facts, own ? span : { ...span, from: task.from })
    if (own) storePerson(db, task.workplace, facts, months, span)
    addToCells(cells, months, task.workplace, span.to)
  }
  for (const [month, there] of cells)
    if (month >= task.from) statement(db, monthText).run(task.workplace, month, numbersToKeep(there))
}

const forgetText = 'DELETE FROM workplace_month WHERE workplace_id = ? AND month >= ?'

const monthText = 'INSERT INTO workplace_month (workplace_id, month, cells) VALUES (?, ?, ?)'
