import { path } from '~/paths'
import { Button } from '~/ui/button'
import { Form, HiddenField } from '~/ui/form'

export const FollowButton = ({ slug, follows, role }: { slug: string; follows: boolean; role: string }) => (
  <Form action={path('caseFollowers', { id: slug })} role={role}>
    <HiddenField name="folj" value={follows ? 'nej' : 'ja'} />
    <p className="mt-4">
      <Button kind="outline">{follows ? 'Sluta följa' : 'Följ ärendet'}</Button>
    </p>
  </Form>
)
