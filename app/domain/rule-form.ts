import { z } from 'zod'
import { choiceField, dayField } from './form'
import { relapseGapDays } from './occasion'
import type { RuleParameters } from './rule'

const whole = (least: number, most: number) =>
  z
    .string({ error: 'missing' })
    .trim()
    .min(1, 'missing')
    .regex(/^\d{1,3}$/, 'not-a-number')
    .transform(Number)
    .refine((number) => number >= least && number <= most, 'number-outside')

/** A rule to try: what kind decides which fields are looked at. */
export const tryRuleForm = z.discriminatedUnion(
  'sort',
  [
    z
      .object({
        sort: z.literal('upprepad'),
        ...{ tillfallen: whole(2, 20), manader: whole(1, 24), langst: whole(1, 60) },
        deltid: choiceField(['ja', 'nej']),
      })
      .transform(({ tillfallen, manader, langst, deltid }): RuleParameters => ({
        ...{ kind: 'repeated', minOccasions: tillfallen, windowMonths: manader, maxSpellLength: langst },
        ...{ mergeGapDays: relapseGapDays, includePartial: deltid === 'ja' },
      })),
    z
      .object({ sort: z.literal('lang'), dagar: whole(2, 365), kontakt: choiceField(['ja', 'nej']) })
      .transform(({ dagar, kontakt }): RuleParameters => ({
        ...{ kind: 'long', fromDay: dagar, endedByContact: kontakt === 'ja' },
      })),
  ],
  { error: 'choose' },
)

export const ruleFromForm = z.object({ fran: dayField })
