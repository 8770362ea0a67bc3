import { path } from '~/paths'
import { personName } from '~/text/person'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { TypedForm } from '../parts/typed-form'

export interface CaseFormProps extends PostedProps {
  shown: { slug: string; person: { name: string | null } }
}

interface CaseForm extends CaseFormProps, Pick<TypedForm, 'action' | 'hidden' | 'initial'> {
  title: string
  lead: string
  tab: string
  save: string
  children?: TypedForm['children']
}

export const CaseForm = ({ shown, title, ...rest }: CaseForm) => (
  <FormPage
    {...rest}
    title={title}
    trail={[
      { label: 'Start', to: path('start') },
      { label: 'Ärenden', to: path('cases') },
      { label: personName(shown.person.name), to: path('case', { id: shown.slug }) },
      { label: title },
    ]}
    cancel={path('case', { id: shown.slug })}
  />
)
