import { path } from '~/paths'
import { personName } from '~/text/person'

type Trail = { label: string; to?: string }[]

const start = { label: 'Start', to: path('start') }

export const organisationTrail = (...rest: Trail): Trail => [
  start,
  { label: 'Organisation', to: path('organisation') },
  ...rest,
]

export const unitTrail = ({ slug, name }: { slug: string; name: string }, last: string): Trail =>
  organisationTrail({ label: name, to: path('unit', { id: slug }) }, { label: last })

export const accountsTrail = (...rest: Trail): Trail => [start, { label: 'Användare', to: path('accounts') }, ...rest]

export const accountTrail = ({ slug, name }: { slug: string; name: string | null }, last: string): Trail =>
  accountsTrail({ label: personName(name), to: path('account', { id: slug }) }, { label: last })

export const rulesTrail = (...rest: Trail): Trail => [start, { label: 'Regler', to: path('rules') }, ...rest]

export const importsTrail = (...rest: Trail): Trail => [start, { label: 'Import', to: path('imports') }, ...rest]
