import type { AccessKind } from '~/domain/access-event'
import type { SampleKind } from '~/domain/access-sample-wish'
import { listed, wholeNumber } from './number'

export const sampleKindText: Record<SampleKind, string> = { handelser: 'händelser', konton: 'konton' }

export const accessKindText: Record<AccessKind, string> = {
  skyddad: 'Skyddad identitet',
  nekad: 'Nekade och utom räckhåll',
  obekvam: 'Utanför arbetstid',
}

/** "10 händelser" */
export const sizeText = (kind: SampleKind, size: number): string =>
  size === 1 ? (kind === 'konton' ? '1 konto' : '1 händelse') : `${size} ${sampleKindText[kind]}`

interface Drawn {
  kind: SampleKind
  population: number
  special: number
  weighted: readonly AccessKind[]
  size: number
}

/** How it was drawn. */
export function drawnText({ kind, population, special, weighted, size }: Drawn): string {
  const all = `${sizeText(kind, size)} av ${wholeNumber(population)}, dragna på måfå.`
  if (weighted.length === 0) return `${all} Alla hade lika stor chans.`
  const kinds = listed(weighted.map((one) => accessKindText[one].toLowerCase()))
  return `${all} Hälften är dragna bland det du ville se mer av (${kinds}), där det fanns ${wholeNumber(special)}.`
}

/** "3 av 10 granskade" */
export const progressText = ({ reviewed, size }: { reviewed: number; size: number }): string =>
  reviewed === size ? 'Alla är granskade' : `${reviewed} av ${size} granskade`
