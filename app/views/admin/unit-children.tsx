import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { UnitChild } from '~/reads/organisation-unit.server'
import { shortDay } from '~/text/day'
import { sentence, wholeNumber } from '~/text/number'
import { unitTypeName } from '~/text/organisation'
import { personName } from '~/text/person'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import type { UnitPageProps } from './unit-page'

/** What lies right below a unit, with who manages and coordinates it. */
export const UnitChildren = ({ unit, today }: UnitPageProps) => (
  <Section title="Enheter under">
    {unit.children.length > 0 ? (
      <DataTable
        caption={`Enheter under ${unit.name}`}
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Enhet' },
          { key: 'staff', label: 'Anställda', numeric: true },
          { key: 'manager', label: 'Chef' },
          { key: 'coordinator', label: 'Reko-AG' },
        ]}
        rows={unit.children.map((child) => ({
          key: child.slug,
          cells: {
            name: (
              <RowName to={path('unit', { id: child.slug })} note={noteOf(child, today)}>
                {child.name}
              </RowName>
            ),
            staff: child.type === 'arbetsplats' ? wholeNumber(child.staff) : '–',
            manager: <Managers {...child} />,
            coordinator: <Coordinator {...child} />,
          },
        }))}
      />
    ) : (
      <Empty title="Inget ligger under den här enheten">
        Lägg till en enhet, eller läs in en organisationsfil där den står som överordnad.
      </Empty>
    )}
  </Section>
)

const noteOf = ({ code, type, to }: UnitChild, today: Day): string => {
  const closing = to === null ? null : `${to < today ? 'stängde' : 'stänger'} ${shortDay(to, today)}`
  return [sentence(unitTypeName[type]), code, closing].filter(Boolean).join(', ')
}

function Managers({ type, staff, managers }: UnitChild) {
  if (managers.length > 0) return managers.map(personName).join(', ')
  if (type !== 'arbetsplats' || staff === 0) return <span className="text-ink-2">–</span>
  return <State kind="warns">Saknas</State>
}

function Coordinator({ type, staff, coordinated }: UnitChild) {
  if (coordinated) return 'Finns'
  if (type !== 'arbetsplats' || staff === 0) return <span className="text-ink-2">–</span>
  return <State kind="warns">Saknas</State>
}
