import { z } from 'zod'
import { dayField, textField } from './form'

export const settingForm = z.object({ varde: textField(200), fran: dayField })

/** At which field each refusal is shown. */
export const settingFieldOf = {
  ...{
    'setting-not-a-number': 'varde',
    'setting-outside': 'varde',
    'setting-unchanged': 'varde',
    'setting-not-a-choice': 'varde',
    'setting-not-an-address': 'varde',
    'too-long': 'varde',
  },
  ...{ 'setting-hands-on-too-early': 'varde', 'setting-idle-too-long': 'varde' },
  ...{ 'setting-starts-before-next': 'fran', 'setting-starts-in-past': 'fran' },
} as const
