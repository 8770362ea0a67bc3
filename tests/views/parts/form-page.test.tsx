import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DateField, TextField } from '~/ui/text-field'
import { FormPage } from '~/views/parts/form-page'
import type { FormProps } from '~/views/parts/form-props'
import { TypedForm } from '~/views/parts/typed-form'

const page = (form?: FormProps) =>
  renderToStaticMarkup(
    <FormPage
      role="chef"
      once="k3"
      form={form}
      trail={[{ label: 'Start', to: '/' }, { label: 'Samtal' }]}
      title="Boka samtal"
      lead="Samtalet syns på kortet."
      tab="Samtal"
      action="/samtal"
      hidden={{ atgard: 'boka' }}
      initial={{ datum: '2026-11-20' }}
      save="Boka"
      cancel="/"
    >
      {(field) => (
        <>
          <DateField {...field('datum')} label="Dag" />
          <TextField {...field('plats')} label="Plats" />
        </>
      )}
    </FormPage>,
  )

test('a page with a form posts without script, with its role, its mark and what it sends unseen', () => {
  const shown = page()
  expect(shown).toMatch(/<form method="post" action="\/samtal"/)
  expect(shown).toContain('value="2026-11-20"')
  for (const hidden of ['name="roll" value="chef"', 'name="visning" value="k3"', 'name="atgard" value="boka"'])
    expect(shown).toContain(hidden)
  expect(shown).not.toContain('role="alert"')
})

test('refused, it starts with the summary in focus and keeps what was typed, empty fields too', () => {
  const shown = page({
    errors: [{ field: 'datum', code: 'not-a-date' }],
    values: { atgard: 'boka', datum: 'i morgon', plats: 'Rum 4' },
  })
  expect(shown.indexOf('role="alert"')).toBeLessThan(shown.indexOf('<h1'))
  expect(shown).toContain('<a href="#datum"')
  expect(shown).toMatch(/id="datum"[^>]*aria-invalid="true"[^>]*value="i morgon"/)
  expect(shown).toContain('value="Rum 4"')
  const emptied = page({ errors: [{ field: 'datum', code: 'missing' }], values: { atgard: 'boka', datum: '' } })
  expect(emptied).not.toContain('value="2026-11-20"')
})

test('of two forms with the same fields only the one that was sent shows its errors and what was typed', () => {
  const form = { errors: [{ field: 'dag', code: 'missing' }], values: { samtal: 'b', dag: 'x' } }
  const shown = renderToStaticMarkup(
    <>
      {['a', 'b'].map((talk) => (
        <TypedForm key={talk} role="chef" form={form} action="/" hidden={{ samtal: talk }} mark={talk}>
          {(field) => <DateField {...field('dag')} label="Dag" />}
        </TypedForm>
      ))}
    </>,
  )
  expect(shown.match(/aria-invalid/g)).toHaveLength(1)
  expect(shown).toMatch(/id="dag-a"/)
  expect(shown).toMatch(/id="dag"[^>]*aria-invalid="true"[^>]*value="x"/)
})
