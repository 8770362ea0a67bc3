import type { ReactNode } from 'react'
import type { InterventionHead } from '~/reads/intervention-head.server'
import type { ShownParties } from '~/reads/intervention-party.server'
import { path } from '~/paths'
import { personName } from '~/text/person'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'

interface PartyListProps {
  shown: InterventionHead
  parties: ShownParties
}

/** Who owns it, who decides and who takes part. */
export const PartyList = ({ shown, parties }: PartyListProps) => (
  <Section
    title="De som är med"
    aside={<TextLink to={path('interventionParties', { id: shown.slug })}>Alla deltagare</TextLink>}
  >
    <Parties shown={shown} parties={parties} />
  </Section>
)

export const Parties = ({ shown: { facts, names }, parties }: PartyListProps) => {
  const named = (id: number) => personName(names[id]?.name ?? null)
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[14rem_minmax(0,1fr)] print:grid-cols-[14rem_minmax(0,1fr)] print:gap-y-1">
      <Row label="Äger insatsen">
        {named(facts.owner)}
        {parties.ownerLeft && ', som inte längre har arbetsplatsen i sitt uppdrag'}
      </Row>
      <Row label="Chef, godkänner stegen">{facts.chefs.map(named).join(', ') || 'Ingen chef i dag'}</Row>
      <Row label="Inbjudna">
        {parties.invited
          .map(({ name, organisation, role }) =>
            [personName(name), role === 'fhv' ? (organisation ?? 'företagshälsovård') : 'skyddsombud'].join(', '),
          )
          .join('; ') || 'Ingen'}
      </Row>
      {parties.followers.length > 0 && (
        <Row label="Följer">{parties.followers.map(({ name }) => personName(name)).join(', ')}</Row>
      )}
    </dl>
  )
}

const Row = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="contents max-md:block print:contents">
    <dt className="text-row text-ink-2">{label}</dt>
    <dd className="text-row">{children}</dd>
  </div>
)
