import { absenceFactsOf } from '#db/spell.server'
import type { randomFiles } from '#tests/support/statistics/random-files'
import type { World } from '#tests/support/world'
import { addDays } from '~/domain/day'
import { correctAbsence, registerAbsence, removeAbsence } from '~/writes/absence.server'

/** Registers, corrects and takes away absence as whoever works there would; what is refused changes nothing. */
export function byHand(w: World, files: ReturnType<typeof randomFiles>): number {
  let done = 0
  const persons = w.db.$client.prepare('SELECT id, slug FROM person ORDER BY id').all()
  for (const { id, slug } of persons as { id: number; slug: string }[]) {
    const { employments, spells } = absenceFactsOf(w.db, id)
    const [own, other] = [employments.at(-1), spells.at(files.below(3))]
    if (!own || files.below(2)) continue
    const from = addDays(own.from, files.below(20))
    const entry = { from, to: files.below(2) ? from : null, extent: 100, cause: 'sjuk' as const }
    const context = w.as('Mikael Ström')
    const outcomes = [
      registerAbsence(context, { slug, employeeNumber: own.employeeNumber, ...entry }),
      ...(other ? [correctAbsence(context, { slug, key: other.key, ...entry, extent: 50 })] : []),
      ...spells.slice(-1).map(({ key }) => removeAbsence(context, { slug, key })),
    ]
    done += outcomes.filter(({ kind }) => kind === 'done').length
  }
  return done
}
