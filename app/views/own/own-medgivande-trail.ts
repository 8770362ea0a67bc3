import { path } from '~/paths'
import { ownTrail } from './own-trail'

/** Where a page about one of her medgivanden stands. */
export const ownMedgivandeTrail = (title: string) =>
  ownTrail({ label: 'Dina medgivanden', to: path('ownMedgivanden') }, { label: title })
