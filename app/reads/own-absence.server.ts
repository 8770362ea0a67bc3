import { correctionsOf, type StoredCorrection } from '#db/correction.server'
import { freshnessOf } from '#db/freshness.server'
import { settingsOn } from '#db/setting.server'
import { absenceFactsOf } from '#db/spell.server'
import type { Day } from '~/domain/day'
import { defineOwnRead } from './own-read.server'

/** An absence as it stands about her. */
export interface OwnSpell {
  key: string
  from: Day
  to: Day | null
  extent: number
  certificateTo: Day | null
  origin: 'import' | 'hand'
  /** She has said that it is wrong and waits for an answer. */
  reported: boolean
}

/** Her absence as the system has it, the latest first, and how fresh it is. */
export const readOwnAbsence = defineOwnRead('own.read', ({ db, today }, personId) => {
  const reported = new Set(
    correctionsOf(db, personId)
      .filter(waits)
      .map(({ object }) => object),
  )
  const spells = absenceFactsOf(db, personId).spells.map(
    ({ key, from, to, extent, certificateTo, origin }): OwnSpell => ({
      ...{ key, from, to, extent, certificateTo, origin },
      reported: reported.has(key),
    }),
  )
  return { spells, freshTo: freshnessOf(db, today), keptYears: settingsOn(db, today).absenceRetentionYears }
})

const waits = ({ answer }: StoredCorrection): boolean => answer === null
