import { noConsentText } from '~/text/message'
import { ThreadForm, type ThreadFormProps } from './thread-form'

export const ThreadConsentPage = (props: ThreadFormProps) => (
  <ThreadForm
    {...props}
    to="threadConsent"
    title="Samtycke saknas hos oss"
    lead="Arbetsgivaren har ett medgivande, men ni behöver patientens samtycke på er sida också. Saknas det säger du det här, utan att lämna något annat."
    tab="Det här skickas"
    save="Skicka"
  >
    {() => <blockquote className="measure border-l-[1.5px] border-rule-strong pl-5">{noConsentText}</blockquote>}
  </ThreadForm>
)
