import { path } from '~/paths'
import { CaseForm, type CaseFormProps } from './case-form'

interface OutsideEndPageProps extends CaseFormProps {
  party: { slug: string; name: string; organisation: string | null }
}

export const OutsideEndPage = ({ party: { slug, name, organisation }, ...posted }: OutsideEndPageProps) => (
  <CaseForm
    {...posted}
    action={path('caseOutsideEnd', { id: posted.shown.slug, post: slug })}
    title={`Avsluta åtkomsten för ${name}`}
    lead={`${name}${organisation === null ? '' : `, ${organisation},`} loggas ut direkt och kan inte läsa eller skriva i någon tråd längre, inte heller i andra ärenden. Det som har skrivits finns kvar. Du kan bjuda in igen.`}
    tab="Avsluta åtkomst"
    save="Avsluta åtkomsten"
  />
)
