import type { ClockStatus } from '~/domain/case-clock'

export const clockStatusText: Record<ClockStatus, string> = {
  done: 'Klart',
  late: 'Försenat',
  soon: 'Snart',
  ahead: 'Kommer',
  tells: 'Har passerat',
  'not-reached': 'Kom inte dit',
}
