import { expect, it } from 'vitest'
import { z } from 'zod'
import { shownErrors } from '~/text/form-error'

const forms = Object.entries(
  import.meta.glob<Record<string, unknown>>('/app/domain/**/*-form.ts', { eager: true }),
).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, form]) =>
    form instanceof z.ZodType ? [{ name: `${file} ${name}`, form }] : [],
  ),
)

/** What each form says of fields that are left empty, also those of a form that comes in several shapes. */
const emptied = (form: z.ZodType): z.core.$ZodIssue[] => {
  const shapes = form instanceof z.ZodDiscriminatedUnion ? form.options : [form]
  return shapes.flatMap((shape) => (shape as z.ZodType).safeParse({}).error?.issues ?? [])
}

it.each(forms)('$name säger vad som ska stå i varje fält som är tomt', ({ form }) => {
  const errors = emptied(form).map(({ path, message }) => ({ field: path.join('.'), code: message }))
  const { list } = shownErrors(errors.filter(({ code }) => code === 'missing'))
  expect(list.filter(({ message }) => message === 'Fyll i det här fältet.')).toEqual([])
})

it('två tomma fält har var sin mening', () => {
  const { list } = shownErrors([
    { field: 'till', code: 'missing' },
    { field: 'uppskov', code: 'missing' },
  ])
  expect(list.map(({ message }) => message)).toEqual([
    'Skriv vilken dag du vill bli påmind.',
    'Skriv varför du skjuter upp svaret.',
  ])
})
