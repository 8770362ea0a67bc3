import { createElement } from 'react'
import { expect, test } from 'vitest'
import { keptDrawing } from '~/documents/kept-drawing.server'

const drawing = (drawn: string[]) => (things: string[], rest: unknown) =>
  String(
    keptDrawing(things, rest, () => {
      drawn.push(things.join())
      return createElement('p', null, things.join(' och '))
    }),
  )

test('a drawing of the same things is made once, and again when anything else in it is another', () => {
  const drawn: string[] = []
  const draw = drawing(drawn)
  const things = ['Köket', 'Skolan']
  expect([draw(things, { step: 1 }), draw(things, { step: 1 })]).toEqual(Array(2).fill('<p>Köket och Skolan</p>'))
  expect(drawn).toHaveLength(1)
  draw(things, { step: 2 })
  expect(drawn).toHaveLength(2)
})

test('nobody is shown a drawing of things that she was not given herself', () => {
  const draw = drawing([])
  expect(draw(['Köket'], null)).toBe('<p>Köket</p>')
  expect(draw(['Skolan'], null)).toBe('<p>Skolan</p>')
})

test('the drawings that nobody has asked for in a while are let go, and those in use are not', () => {
  const drawn: string[] = []
  const draw = drawing(drawn)
  const [used, others] = [['Köket'], ['Skolan']]
  for (let at = 0; at < 200; at += 1) {
    draw(used, null)
    draw(others, at)
  }
  draw(others, 0)
  expect(drawn.filter((one) => one === 'Köket')).toHaveLength(1)
  expect(drawn.filter((one) => one === 'Skolan')).toHaveLength(201)
})
