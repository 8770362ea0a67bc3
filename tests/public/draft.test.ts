import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const script = readFileSync('public/draft.js', 'utf8')

/** The page's own script on as much of a page as it asks for; every save is answered the same. */
function page(answer: Response) {
  const waiting: (() => unknown)[] = []
  const listeners: Record<string, () => void> = {}
  const word = { textContent: '' }
  const note = { told: '', replaceChildren: (told: { textContent: string }) => void (note.told = told.textContent) }
  const form = {
    elements: { revision: { value: '0' } },
    addEventListener: (kind: string, heard: () => void) => void (listeners[kind] = heard),
  }
  const parts: Record<string, unknown> = {
    '[data-draft] form': form,
    '[data-draft]': { dataset: { draft: '/utkast' } },
    '[data-draft-word]': word,
    '[data-draft-note]': Object.assign(note, { querySelector: () => null, append: () => undefined }),
  }
  let sent = 0
  runInNewContext(script, {
    ...{ URLSearchParams, addEventListener: () => undefined, clearTimeout: () => undefined },
    FormData: class extends URLSearchParams {},
    document: { querySelector: (name: string) => parts[name], createElement: () => ({ dataset: {}, textContent: '' }) },
    setTimeout: (work: () => unknown) => waiting.push(work),
    fetch: () => Promise.resolve((sent++, answer.clone())),
  })
  const write = async () => {
    listeners.input?.()
    for (const work of waiting.splice(0)) await work()
  }
  return { write, word, note, sent: () => sent, triesAgain: () => waiting.length > 0 }
}

describe('Den som skriver när hon inte längre får', () => {
  it.each([403, 404])('får veta det (%i), och sidan försöker inte igen', async (status) => {
    const { write, word, note, sent, triesAgain } = page(new Response(null, { status }))
    await write()
    expect(word.textContent).toBe('Inte sparat')
    expect(note.told).toContain('Du når inte längre')
    expect(triesAgain()).toBe(false)
    await write()
    expect(sent()).toBe(1)
  })

  it('är inte den som portalen inte svarar: då försöker sidan igen', async () => {
    const { write, word, triesAgain } = page(new Response(null, { status: 503 }))
    await write()
    expect(word.textContent).toBe('Inte sparat')
    expect(triesAgain()).toBe(true)
  })
})
