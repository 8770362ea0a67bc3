import { statement } from '#db/client.server'
import { onDay } from '#db/unit.server'
import type { Day } from '~/domain/day'
import type { Question } from './gate.server'

export interface OwnEmployment {
  personId: number
  position: string | null
  workplace: string
  /** The first day of her first row in the staff register, whatever she was then. */
  since: Day
}

/** What whoever asks is employed as today; several when she has several employments. */
export const ownEmployments = ({ db, actor, today }: Question): OwnEmployment[] =>
  statement<OwnEmployment>(
    db,
    `SELECT e.person_id AS personId, e.position, u.name AS workplace,
       (SELECT min(x.first_day) FROM employment x WHERE x.person_id = e.person_id AND x.employee_number = e.employee_number) AS since
     FROM account_person a JOIN employment e ON e.person_id = a.person_id AND ${onDay('e')}
     JOIN organisation_unit u ON u.id = e.workplace_id WHERE a.account_id = @id GROUP BY e.id ORDER BY e.first_day`,
  ).all({ id: actor.accountId, today })
