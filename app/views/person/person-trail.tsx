import { path } from '~/paths'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'

/** Where a page about somebody is: the card itself, or a page under it. */
export const PersonTrail = ({ person, last }: { person: { slug: string; name: string | null }; last?: string }) => (
  <Breadcrumb
    trail={[
      { label: 'Start', to: path('start') },
      { label: 'Medarbetare', to: path('persons') },
      ...(last === undefined
        ? [{ label: personName(person.name) }]
        : [{ label: personName(person.name), to: path('person', { id: person.slug }) }, { label: last }]),
    ]}
  />
)
