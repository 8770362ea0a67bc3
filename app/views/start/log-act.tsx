import { path } from '~/paths'
import { counted, sentence } from '~/text/number'
import { refusalsText } from '~/text/role-start'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'

interface LogAct {
  refusals: number
  review: { hints: number; samples: number }
}

/** What a loggranskare has to look at. */
export const LogAct = ({ refusals, review: { hints, samples } }: LogAct) => (
  <ActBox tab="Nästa steg">
    <Act
      title={
        hints > 0
          ? `${sentence(counted(hints, 'tecken', 'tecken', 'ett'))} i loggen att titta på`
          : 'Inga nya tecken i loggen'
      }
      actions={
        <>
          <LinkButton to={path('hints')} kind={hints > 0 ? 'filled' : 'outline'}>
            Till tecknen
          </LinkButton>
          <LinkButton to={path('samples')} kind={hints > 0 ? 'outline' : 'filled'}>
            {samples > 0 ? 'Fortsätt stickprovet' : 'Dra ett stickprov'}
          </LinkButton>
          <LinkButton to={path('log')} kind="outline">
            Till loggen
          </LinkButton>
        </>
      }
    >
      {refusalsText(refusals)}{' '}
      {samples > 0 && `${sentence(counted(samples, 'stickprov är påbörjat', 'stickprov är påbörjade', 'ett'))}.`}
    </Act>
  </ActBox>
)
