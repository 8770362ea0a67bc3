import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Form } from '~/ui/form'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import type { FormProps } from '../parts/form-props'
import { Tall } from './tall'

interface ActivationPageProps {
  employer: string
  /** The code of the link. */
  code: string
  form?: FormProps | undefined
}

export function ActivationPage({ employer, code, form }: ActivationPageProps) {
  const errors = shownErrors(form?.errors)
  return (
    <Tall employer={employer}>
      <PageTitle>Välj ett lösenord</PageTitle>
      <Lead>Länken gäller en gång. När lösenordet är sparat loggar du in med din e-post.</Lead>
      <ErrorSummary errors={errors.list} />
      <div className="mt-6">
        <Form action={path('activation', { kod: code })}>
          <TextField
            name="password"
            label="Nytt lösenord"
            hint="Minst tolv tecken. Tre eller fyra ord efter varandra är lätt att minnas och svårt att gissa."
            type="password"
            autoComplete="new-password"
            error={errors.at('password')}
          />
          <div className="mt-5 flex flex-col md:block">
            <Button>Spara lösenordet</Button>
          </div>
        </Form>
      </div>
    </Tall>
  )
}
