import { describe, expect, it } from 'vitest'
import { plan, withField } from '#tests/support/intervention/drafts'
import { carriedOutHem, chosenHem, goran, planHem, storedIn, written } from '#tests/support/interventions'
import { personas } from '#tests/support/people'
import { portal } from '#tests/support/portal'
import type { World } from '#tests/support/world'
import { path } from '~/paths'
import { readIntervention } from '~/reads/intervention.server'
import { readInterventions } from '~/reads/interventions.server'
import { comment } from '~/writes/intervention-step.server'

const pages = [
  ...(['intervention', 'interventionMapping', 'interventionPlan', 'interventionFollowUp'] as const),
  ...(['interventionHistory', 'interventionParties', 'interventionMove'] as const),
]

/** Everything that a Reko-AG who only reaches the workplace can read of an intervention. */
const readFromOutside = async (w: World, slug: string): Promise<string> => {
  const visitor = portal(w).as(personas.rekoAg)
  const answers = await Promise.all(pages.map((page) => visitor.get(path(page, { id: slug }))))
  return answers.map(({ html }) => html).join('\n')
}

describe('Den som inte är med i insatsen', () => {
  it('läser ingenting ur en plan som inte är publicerad', async () => {
    const { w, slug } = planHem()
    written(w, slug, 'plan', plan)
    const read = await readFromOutside(w, slug)
    for (const text of ['Två fasta team', 'Pengar till pool', 'Schemat håller']) expect(read).not.toContain(text)
    expect(read).toContain('skrev i')
  })

  it('läser planen som den är publicerad, inte som den har skrivits om sedan dess', async () => {
    const { w, slug } = carriedOutHem()
    const [first] = storedIn(w, slug).facts.forms.plan.draft.escalations ?? []
    written(w, slug, 'plan', withField(plan, 'escalations', first?.key ?? '', 'what', 'Hemliga pengar'))
    const read = await readFromOutside(w, slug)
    expect(read).toContain('Två fasta team')
    expect(read).toContain('Pengar till pool')
    expect(read).not.toContain('Hemliga pengar')
  })
})

describe('Ett skyddsombud som inte längre är det på arbetsplatsen', () => {
  it('når inte insatsen, fast hon är skyddsombud någon annanstans', () => {
    const { w, slug } = chosenHem()
    expect(readIntervention(goran(w), { slug }).kind).toBe('done')
    w.db.$client.prepare(`UPDATE assignment SET last_day = ? WHERE role = 'skyddsombud'`).run(w.today - 1)
    w.account(personas.skyddsombud, { role: 'skyddsombud', unit: 'AVD61' })
    expect(readIntervention(goran(w), { slug }).kind).toBe('unreachable')
    expect(comment(goran(w), { slug, step: 'mapping', text: 'Hej' }).kind).toBe('unreachable')
    expect(readInterventions(goran(w), { over: false })).toEqual({ kind: 'done', value: [] })
  })
})
