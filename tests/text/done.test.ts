import { expect, it } from 'vitest'
import { doneText } from '~/text/done'

it.each(['__proto__', 'constructor', 'toString', '<b>', ''])('%s i en adress säger inget', (code) => {
  expect(doneText(code)).toBeNull()
})
