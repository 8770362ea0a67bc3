import { path } from '~/paths'
import { personName } from '~/text/person'
import { Breadcrumb } from '~/ui/breadcrumb'

interface CaseTrail {
  slug: string
  person: { name: string | null }
  last?: string
}

export const CaseTrail = ({ slug, person, last }: CaseTrail) => (
  <Breadcrumb
    trail={[
      { label: 'Start', to: path('start') },
      { label: 'Ärenden', to: path('cases') },
      ...(last === undefined
        ? [{ label: personName(person.name) }]
        : [{ label: personName(person.name), to: path('case', { id: slug }) }, { label: last }]),
    ]}
  />
)
