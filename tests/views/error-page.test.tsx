import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { refusals } from '~/text/refusal'
import { ErrorPage } from '~/views/error/error-page'

const shown = (error: unknown) => renderToStaticMarkup(<ErrorPage error={error} requestId="r-1" />)

test.each([403, 404, 409, 413, 500])('status %i has words of its own and a way on', (status) => {
  const page = shown({ status, data: null })
  expect(page).toMatch(/<h1[^>]*>[^<]+<\/h1>/)
  expect(page).toContain('<li>')
  expect(page).toContain('href="/"')
})

test('what a rule hindered is said in the words of the rule', () => {
  expect(shown({ status: 409, data: 'signal-ended' })).toContain(refusals['signal-ended'])
})

test('a mistake of ours tells nothing of what went wrong, only the number to ask about', () => {
  const page = shown(new Error('SELECT name FROM person'))
  expect(page).not.toContain('SELECT')
  expect(page).toContain('ärende r-1')
})
