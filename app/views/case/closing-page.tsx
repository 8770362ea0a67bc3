import { caseOutcomes, closureReasons } from '~/domain/case'
import { path } from '~/paths'
import { closureReasonText, outcomeText } from '~/text/case'
import { RadioGroup } from '~/ui/radio-group'
import { CaseForm, type CaseFormProps } from './case-form'

interface ClosingPageProps extends CaseFormProps {
  shown: CaseFormProps['shown'] & { open: boolean }
}

export const ClosingPage = ({ shown, ...posted }: ClosingPageProps) =>
  shown.open ? <Close {...posted} shown={shown} /> : <Reopen {...posted} shown={shown} />

const Close = ({ shown, ...posted }: ClosingPageProps) => (
  <CaseForm
    {...posted}
    shown={shown}
    action={path('caseClosing', { id: shown.slug })}
    hidden={{ atgard: 'avsluta' }}
    title="Avsluta ärendet"
    lead="Allt som har skrivits finns kvar att läsa. Ärendet kan öppnas igen."
    tab="Avsluta"
    save="Avsluta ärendet"
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('skal')}
          legend="Varför avslutas det?"
          options={closureReasons.map((value) => ({ value, label: closureReasonText[value] }))}
        />
        <RadioGroup
          {...field('lage')}
          legend="Hur arbetar medarbetaren nu?"
          options={caseOutcomes.map((value) => ({ value, label: outcomeText[value] }))}
        />
      </>
    )}
  </CaseForm>
)

const Reopen = ({ shown, ...posted }: ClosingPageProps) => (
  <CaseForm
    {...posted}
    shown={shown}
    action={path('caseClosing', { id: shown.slug })}
    hidden={{ atgard: 'oppna' }}
    title="Öppna ärendet igen"
    lead="Ärendet fortsätter där det slutade. Avslutet står kvar i historiken."
    tab="Öppna igen"
    save="Öppna ärendet"
  />
)
