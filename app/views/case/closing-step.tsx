import { path } from '~/paths'
import { givenName } from '~/text/person'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import type { ShownOverview } from './case-page'

export const ClosingStep = ({ shown }: { shown: ShownOverview }) => (
  <ActBox tab="Nästa steg">
    <Act
      title={`Är ${givenName(shown.person.name)} tillbaka?`}
      actions={<LinkButton to={path('caseClosing', { id: shown.slug })}>Avsluta ärendet</LinkButton>}
    >
      <p>När stödet inte längre behövs avslutar du ärendet. Portalen frågar hur det går efter 2, 6 och 12 veckor.</p>
    </Act>
  </ActBox>
)
