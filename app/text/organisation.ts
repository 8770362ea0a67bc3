import type { UnitType } from '~/domain/organisation'
import { counted, wholeNumber } from './number'

export const unitTypeName: Record<UnitType, string> = {
  forvaltning: 'förvaltning',
  omrade: 'område',
  arbetsplats: 'arbetsplats',
}

/** "304 arbetsplatser", "en arbetsplats" */
export const workplacesText = (count: number): string => counted(count, 'arbetsplats', 'arbetsplatser')

/** "3 400 anställda", "en anställd" */
export const staffText = (count: number): string =>
  count === 0 ? 'inga anställda' : counted(count, 'anställd', 'anställda')

/** How many workplaces a signal could come from without anybody seeing it. */
export function unownedText(count: number): string {
  if (count === 0) return 'Alla arbetsplatser med anställda har en chef eller en Reko-AG.'
  const whose = count === 1 ? 'En arbetsplats' : `${wholeNumber(count)} arbetsplatser`
  return `${whose} har varken chef eller Reko-AG. En signal därifrån når ingen.`
}
