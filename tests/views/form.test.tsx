import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { DateField, TextField } from '~/ui/text-field'

const message = 'Skriv ditt lösenord.'

test('every error in the summary leads to its field and says what the field says', () => {
  const page = renderToStaticMarkup(
    <>
      <ErrorSummary errors={[{ field: 'password', message }]} />
      <TextField name="password" label="Lösenord" type="password" error={message} />
    </>,
  )
  expect(page).toMatch(/<a href="#password"[^>]*>Skriv ditt lösenord\.<\/a>/)
  expect(page).toMatch(/<input id="password"[^>]*aria-invalid="true"[^>]*aria-describedby="password-error"/)
  expect(page.split(message)).toHaveLength(3)
})

test('an error summary is announced and takes the focus without script', () => {
  const page = renderToStaticMarkup(<ErrorSummary errors={[{ field: '', message: 'Signalen gäller inte längre.' }]} />)
  expect(page).toMatch(/role="alert" tabindex="-1" autofocus=""/)
  expect(page).not.toContain('<a ')
})

test('a form without errors has no summary', () => {
  expect(renderToStaticMarkup(<ErrorSummary errors={[]} />)).toBe('')
})

test('the summary leads to the first choice of a group of radios', () => {
  const page = renderToStaticMarkup(
    <RadioGroup
      name="svar"
      legend="Vad gör du?"
      error="Välj ett av alternativen."
      options={[
        { value: 'talk', label: 'Samtal' },
        { value: 'none', label: 'Ingen åtgärd' },
      ]}
    />,
  )
  expect(page).toMatch(/<fieldset[^>]*aria-describedby="svar-error"/)
  expect(page).toMatch(/<input type="radio" id="svar" name="svar"[^>]*value="talk"/)
})

test('a date that can not be read stands as it was typed', () => {
  const page = renderToStaticMarkup(<DateField name="datum" label="Dag" value="31 februari" />)
  expect(page).toContain('value="31 februari"')
})

test('a form tells which role it was shown in and posts without script', () => {
  const page = renderToStaticMarkup(
    <Form action="/svar" role="chef">
      <button>Spara</button>
    </Form>,
  )
  expect(page).toMatch(/<form method="post" action="\/svar"/)
  expect(page).toContain('<input type="hidden" name="roll" value="chef"/>')
})
