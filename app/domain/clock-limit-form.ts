import { z } from 'zod'
import { counterNames, limitActors } from './clock-limit'
import { choiceField, dayField, wholeField } from './form'
import { freeTextField, optionalFreeTextField } from './free-text'

/** Two years. */
const longestDay = 730

const counted = { raknare: choiceField(counterNames), dag: wholeField(1, longestDay) }

/** What is tried: a day number of a counter. */
export const limitTrialForm = z.object(counted)

/** A limit as it is to read from a day on. An empty last day makes it a single day. */
export const limitForm = z
  .object({
    ...counted,
    tilldag: z
      .string()
      .trim()
      .optional()
      .transform((text) => text || null)
      .pipe(z.union([z.null(), wholeField(1, longestDay)])),
    namn: optionalFreeTextField(60),
    betydelse: optionalFreeTextField(200),
    kravs: choiceField(['gora', 'beratta']),
    vem: choiceField(limitActors),
    fran: dayField,
    skal: optionalFreeTextField(300),
    kalla: optionalFreeTextField(120),
  })
  .transform(({ raknare, dag, tilldag, namn, betydelse, kravs, vem, fran, skal, kalla }) => ({
    limit: {
      ...{ counter: raknare, fromDay: dag, toDay: tilldag ?? dag, title: namn, meaning: betydelse },
      ...{ asks: kravs === 'gora', who: vem },
    },
    source: kalla,
    from: { startsOn: fran, reason: skal },
  }))

export const limitEndForm = z.object({ fran: dayField, skal: freeTextField(300) })
