import { path } from '~/paths'

/** Where a page of Min sida stands. */
export const ownTrail = (...rest: { label: string; to?: string }[]) => [
  { label: 'Min sida', to: path('ownStart') },
  ...rest,
]
