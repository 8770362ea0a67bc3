import { renderToStaticMarkup } from 'react-dom/server'

type Drawing = Parameters<typeof renderToStaticMarkup>[0]

/**
 * A drawing of many things as markup, kept for the next who is shown the very same things: as long as somebody holds on to them, and never
 * for anybody who is shown others. `rest` is all else that is drawn.
 */
export function keptDrawing(things: object, rest: unknown, draw: () => Drawing): string {
  const known = kept.get(things) ?? new Map<string, string>()
  kept.set(things, known)
  const key = JSON.stringify(rest)
  const drawn = known.get(key) ?? renderToStaticMarkup(draw(), { identifierPrefix: 'bild' })
  if (known.size >= mostOfOne) known.clear()
  known.set(key, drawn)
  return drawn
}

const kept = new WeakMap<object, Map<string, string>>()

/** What is said of the same things changes with each step of an intervention. */
const mostOfOne = 10
