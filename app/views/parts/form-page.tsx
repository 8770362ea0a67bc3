import type { ReactNode } from 'react'
import { shownErrors } from '~/text/form-error'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { TypedForm } from './typed-form'

interface FormPage extends Omit<TypedForm, 'children' | 'mark'> {
  trail: { label: string; to?: string }[]
  title: string
  lead: ReactNode
  tab: string
  /** What the filled button says. */
  save: string
  /** Another way to send the form. */
  other?: ReactNode
  /** Where to go without saving. */
  cancel: string
  /** A choice that decides which fields there are. */
  above?: ReactNode
  /** The fields; none where the button is all there is. */
  children?: TypedForm['children']
}

/** A page with one thing to do: where we are, what it comes to, the fields, save or leave. */
export const FormPage = ({ trail, title, lead, tab, save, other, cancel, above, children, ...form }: FormPage) => (
  <>
    <Breadcrumb trail={trail} />
    <ErrorSummary errors={shownErrors(form.form?.errors).list} />
    <PageTitle>{title}</PageTitle>
    <Lead>{lead}</Lead>
    {above}
    <ActBox tab={tab}>
      <TypedForm {...form}>
        {(field) => (
          <>
            {children?.(field)}
            <ButtonRow>
              <Button>{save}</Button>
              {other}
              <LinkButton to={cancel}>Avbryt</LinkButton>
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </ActBox>
  </>
)
