import { rulesOn } from '#db/rule.server'
import { settingsOn } from '#db/setting.server'
import type { ClockLimit } from '~/domain/clock-limit'
import type { RuleVersion } from '~/domain/rule'
import type { Settings } from '~/domain/setting'
import { defineRead } from './gate.server'
import { limitsFor } from './once.server'

/** What the employer has chosen, as it holds today. */
export interface HouseRules {
  limits: readonly ClockLimit[]
  rules: readonly RuleVersion[]
  settings: Settings
}

/** For the pages that tell how the portal counts and is used; nothing about anybody. */
export const readHouseRules = defineRead({
  action: 'limit.show',
  load: (question): HouseRules => ({
    limits: limitsFor(question),
    rules: rulesOn(question.db, question.today),
    settings: settingsOn(question.db, question.today),
  }),
})
