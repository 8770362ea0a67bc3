import { expect, it } from 'vitest'
import { placesOf } from '~/http/fault-places'

it('loggen säger var ett fel uppstod och inget av vad det säger, hur många rader det än är', () => {
  const places = placesOf(new Error('Elin Wallgren\n19121212-1212\natt hon är trött'))
  expect(places).toMatch(/^ {4}at .*fault-places\.test\.ts/)
  expect(places).not.toMatch(/Elin|1212|trött/)
})
