import type { AgeGroup } from '~/domain/statistics/suppression-nyckeltal'

export const ageNames: Record<AgeGroup, string> = {
  to29: '29 år och yngre',
  '30to49': '30–49 år',
  from50: '50 år och äldre',
}
