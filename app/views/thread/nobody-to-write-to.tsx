import { path } from '~/paths'
import { Act, ActBox } from '~/ui/act-box'
import { LinkButton } from '~/ui/button'
import type { CaseThreadsPageProps } from './case-threads-page'

/** Why no thread can be started, and the way there. */
export function NobodyToWriteTo({ shown, given, protectedIdentity }: CaseThreadsPageProps) {
  const { slug: id } = shown
  if (protectedIdentity)
    return (
      <ActBox tab="Ny tråd">
        <Act title="Det går inte att starta en tråd">
          Medarbetaren har skyddade personuppgifter. Då lämnas inget ut genom portalen, så kontakten får ske på annat
          sätt.
        </Act>
      </ActBox>
    )
  return (
    <ActBox tab="Ny tråd">
      <Act
        title="Det finns ingen att skriva till än"
        actions={
          <LinkButton to={path('caseMedgivanden', { id })} kind="filled">
            Registrera medgivande
          </LinkButton>
        }
      >
        {given
          ? 'Inget medgivande gäller just nu för något ni får skriva till. Det har gått ut, är återkallat eller gäller bara samtal.'
          : 'För att skriva till vården eller företagshälsovården krävs att medarbetaren har gett ett medgivande för just den mottagaren.'}
      </Act>
    </ActBox>
  )
}
