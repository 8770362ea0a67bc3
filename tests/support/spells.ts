import { and, eq } from 'drizzle-orm'
import type { Client } from '#db/client.server'
import { newSlug } from '#db/crypto.server'
import { absenceSpellVersion, ruleVersion, signal } from '#db/schema'
import { day } from '~/domain/day'
import type { RuleParameters } from '~/domain/rule'
import type { StaffRegister } from './staff'

export interface SpellTraits {
  extent?: number
  origin?: 'import' | 'hand'
  cause?: 'sjuk' | 'arbetsskada'
  certificateTo?: string
  externalId?: string
  number?: string
}

export interface SignalTraits {
  rule?: '6/12' | '>14'
  heldSince?: string
  occasions?: number
  firstOccasion?: string
  latestOccasion?: string
  raisedOn?: string
  renewedOn?: string
  escalatedOn?: string
  endedOn?: string
}

/** Who was off sick when, and the signals that stand. */
export function spells(db: Client, register: StaffRegister, handChange: () => number) {
  const importChange = 1
  return {
    spell(name: string, from: string, to: string | null, traits: SpellTraits): number {
      const origin = traits.origin ?? 'import'
      return db
        .insert(absenceSpellVersion)
        .values({
          personId: register.personOf(name),
          employeeNumber: traits.number ?? register.numberOf(name),
          from: day(from),
          to: to === null ? null : day(to),
          extent: traits.extent ?? 100,
          cause: traits.cause ?? 'sjuk',
          certificateTo: traits.certificateTo === undefined ? null : day(traits.certificateTo),
          externalId: traits.externalId ?? null,
          origin,
          bornIn: origin === 'hand' ? handChange() : importChange,
        })
        .returning()
        .get().id
    },

    signal(name: string, traits: SignalTraits): { id: number; slug: string } {
      const rule = traits.rule ?? '6/12'
      const raisedOn = traits.raisedOn ?? '2026-11-16'
      return db
        .insert(signal)
        .values({
          slug: newSlug(),
          personId: register.personOf(name),
          rule,
          ruleVersionId: versionOf(db, rule),
          heldSince: day(traits.heldSince ?? raisedOn),
          occasions: traits.occasions ?? (rule === '6/12' ? 6 : 1),
          firstOccasion: day(traits.firstOccasion ?? '2025-12-03'),
          latestOccasion: day(traits.latestOccasion ?? raisedOn),
          raisedOn: day(raisedOn),
          renewedOn: day(traits.renewedOn ?? raisedOn),
          escalatedOn: traits.escalatedOn === undefined ? null : day(traits.escalatedOn),
          endedOn: traits.endedOn === undefined ? null : day(traits.endedOn),
        })
        .returning()
        .get()
    },
  }
}

function versionOf(db: Client, rule: '6/12' | '>14'): number {
  const standing = db
    .select()
    .from(ruleVersion)
    .where(and(eq(ruleVersion.rule, rule), eq(ruleVersion.active, true)))
    .get()
  if (standing) return standing.id
  const values = { rule, version: 1, parameters: parameters[rule], active: true, startsOn: day('2000-01-01') }
  return db.insert(ruleVersion).values(values).returning().get().id
}

const parameters: Record<'6/12' | '>14', RuleParameters> = {
  '6/12': {
    kind: 'repeated',
    minOccasions: 6,
    windowMonths: 12,
    maxSpellLength: 14,
    mergeGapDays: 5,
    includePartial: true,
  },
  '>14': { kind: 'long', fromDay: 15, endedByContact: true },
}
