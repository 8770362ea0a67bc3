import type { Level } from '~/domain/statistics/funnel'
import type { Rising } from '~/domain/statistics/rising'

/** "Troligen högre" */
export const levelWords: Record<Level, string> = {
  tydligt_hogre: 'Tydligt högre',
  troligen_hogre: 'Troligen högre',
  inom: 'Inom det väntade',
  lagre: 'Lägre',
  oavgjort: 'Går inte att avgöra',
}

/** "stigande"; nothing to say of what doesn't rise. */
export const risingWords: Record<Rising, string> = {
  ja: 'stigande',
  tecken: 'tecken på ökning',
  nej: '',
  oavgjort: 'ökning går inte att avgöra',
}
