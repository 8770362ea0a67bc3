import { renderToStaticMarkup } from 'react-dom/server'

type Drawing = Parameters<typeof renderToStaticMarkup>[0]

/**
 * A drawing of many things as the bytes of its markup, kept for the next who is shown the very same things, and never for anybody who is shown others.
 * `rest` is all else that is drawn.
 */
export function keptDrawing(things: object, rest: unknown, draw: () => Drawing): Uint8Array {
  const key = `${numberOf(things)} ${JSON.stringify(rest)}`
  const drawn = kept.get(key) ?? Buffer.from(renderToStaticMarkup(draw(), { identifierPrefix: 'bild' }))
  kept.delete(key)
  kept.set(key, drawn)
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest)
  return drawn
}

/** What was asked for last stands last. */
const kept = new Map<string, Uint8Array>()
const mostKept = 50

const numbers = new WeakMap<object, number>()
let given = 0

/** Other things never get the number of those that have gone. */
function numberOf(things: object): number {
  const number = numbers.get(things) ?? (given += 1)
  numbers.set(things, number)
  return number
}
