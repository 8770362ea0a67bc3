import { path } from '~/paths'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { CaseForm, type CaseFormProps } from './case-form'

interface LeaderPageProps extends CaseFormProps {
  shown: CaseFormProps['shown'] & {
    leader: { slug: string; name: string } | null
    responsible: readonly { slug: string; name: string; role: 'chef' | 'rekoAg' }[]
  }
}

export const LeaderPage = ({ shown, ...posted }: LeaderPageProps) => (
  <CaseForm
    {...posted}
    shown={shown}
    action={path('caseLeader', { id: shown.slug })}
    title="Lämna över ärendet"
    lead={`Ansvarig nu är ${shown.leader?.name ?? 'ingen'}. Den som tar över ser allt i ärendet redan i dag.`}
    tab="Ny ansvarig"
    save="Lämna över"
  >
    {(field) => (
      <>
        <RadioGroup
          {...field('ansvarig')}
          legend="Vem tar över?"
          options={shown.responsible
            .filter(({ slug }) => slug !== shown.leader?.slug)
            .map(({ slug, name, role }) => ({ value: slug, label: name, hint: sentence(roleName[role]) }))}
        />
        <TextArea
          {...field('skal')}
          label="Varför"
          hint="Till exempel byte av chef. Inga diagnoser och inga personnummer."
        />
      </>
    )}
  </CaseForm>
)
