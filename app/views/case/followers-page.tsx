import { path } from '~/paths'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { RadioGroup } from '~/ui/radio-group'
import { CaseForm, type CaseFormProps } from './case-form'
import type { ShownFollowing } from './case-followers'

interface FollowersPageProps extends CaseFormProps {
  shown: CaseFormProps['shown'] & { following: Pick<ShownFollowing, 'others'> }
}

export const FollowersPage = ({ shown, ...posted }: FollowersPageProps) => (
  <CaseForm
    {...posted}
    shown={shown}
    action={path('caseFollowers', { id: shown.slug })}
    hidden={{ folj: 'annan' }}
    title="Lägg till någon som följer"
    lead="Den som följer får veta när något händer i ärendet. Du kan lägga till den som svarar för medarbetaren i dag."
    tab="Ny följare"
    save="Lägg till"
  >
    {(field) => (
      <RadioGroup
        {...field('vem')}
        legend="Vem ska följa?"
        options={shown.following.others.map(({ slug, name, role }) => ({
          ...{ value: slug, label: name, hint: sentence(roleName[role]) },
        }))}
      />
    )}
  </CaseForm>
)
