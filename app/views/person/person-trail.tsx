import { path } from '~/paths'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'

interface Named {
  slug: string
  name: string | null
}

/** Where a page about somebody is: the card itself, or a page under it. */
export const PersonTrail = ({ person, last }: { person: Named; last?: string }) => (
  <Breadcrumb trail={personTrail(person, last)} />
)

export const personTrail = ({ slug, name }: Named, last?: string): { label: string; to?: string }[] => [
  { label: 'Start', to: path('start') },
  { label: 'Medarbetare', to: path('persons') },
  ...(last === undefined
    ? [{ label: personName(name) }]
    : [{ label: personName(name), to: path('person', { id: slug }) }, { label: last }]),
]
