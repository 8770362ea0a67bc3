import { z } from 'zod'
import { choiceField, dayField, wholeField } from './form'
import { relapseGapDays } from './occasion'
import type { RuleParameters } from './rule'

/** A rule to try: what kind decides which fields are looked at. */
export const tryRuleForm = z.discriminatedUnion(
  'sort',
  [
    z
      .object({
        sort: z.literal('upprepad'),
        ...{ tillfallen: wholeField(2, 20), manader: wholeField(1, 24), langst: wholeField(1, 60) },
        deltid: choiceField(['ja', 'nej']),
      })
      .transform(({ tillfallen, manader, langst, deltid }): RuleParameters => ({
        ...{ kind: 'repeated', minOccasions: tillfallen, windowMonths: manader, maxSpellLength: langst },
        ...{ mergeGapDays: relapseGapDays, includePartial: deltid === 'ja' },
      })),
    z
      .object({ sort: z.literal('lang'), dagar: wholeField(2, 365), kontakt: choiceField(['ja', 'nej']) })
      .transform(({ dagar, kontakt }): RuleParameters => ({
        ...{ kind: 'long', fromDay: dagar, endedByContact: kontakt === 'ja' },
      })),
  ],
  { error: 'choose' },
)

export const ruleFromForm = z.object({ fran: dayField })

/** A button is all there is. */
export const retryForm = z.object({})
