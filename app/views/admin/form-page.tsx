import type { ReactNode } from 'react'
import { ActBox } from '~/ui/act-box'
import { Breadcrumb } from '~/ui/breadcrumb'
import { Button, ButtonRow, LinkButton } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import type { ShownErrors } from '~/text/form-error'

interface FormPage {
  trail: { label: string; to?: string }[]
  title: string
  lead: ReactNode
  tab: string
  action: string
  role: string
  errors: ShownErrors
  /** What the filled button says. */
  save: string
  /** Where to go without saving. */
  cancel: string
  /** A choice that decides which fields there are. */
  above?: ReactNode
  children?: ReactNode
}

/** A page with one thing to do: where we are, what it comes to, the fields, save or leave. */
export const FormPage = ({
  trail,
  title,
  lead,
  tab,
  action,
  role,
  errors,
  save,
  cancel,
  above,
  children,
}: FormPage) => (
  <>
    <Breadcrumb trail={trail} />
    <PageTitle>{title}</PageTitle>
    <Lead>{lead}</Lead>
    <ErrorSummary errors={errors.list} />
    {above}
    <ActBox tab={tab}>
      <Form action={action} role={role}>
        {children}
        <ButtonRow>
          <Button>{save}</Button>
          <LinkButton to={cancel}>Avbryt</LinkButton>
        </ButtonRow>
      </Form>
    </ActBox>
  </>
)
