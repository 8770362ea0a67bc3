import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnSpell } from '~/reads/own-absence.server'
import { dayRange, shortDay } from '~/text/day'
import { percent, sentence } from '~/text/number'
import { keptText } from '~/text/own'
import { DataTable, RowName } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { OwnHead } from './own-head'

interface OwnAbsencePageProps {
  spells: readonly OwnSpell[]
  freshTo: Day | null
  keptYears: number
  today: Day
}

/** Her absence as the system has it: days, extent, where from, and a way to say that it is wrong. */
export const OwnAbsencePage = ({ spells, freshTo, keptYears, today }: OwnAbsencePageProps) => (
  <>
    <OwnHead title="Din frånvaro">
      Datum och omfattning, aldrig varför.{' '}
      {freshTo !== null && (
        <>
          Uppgifterna gäller till och med <b>{shortDay(freshTo, today)}</b>.
        </>
      )}{' '}
      De tas bort {keptText(keptYears, 'att frånvaron tog slut')}.
    </OwnHead>
    <Section title="Frånvaro" aside="Den senaste först">
      {spells.length === 0 ? (
        <Empty title="Vi har ingen frånvaro om dig">
          Stämmer inte det? <TextLink to={path('ownErrorNew', {}, { om: 'absence' })}>Säg att det är fel</TextLink>
        </Empty>
      ) : (
        <DataTable
          caption="Din frånvaro"
          rowHeader="days"
          columns={[
            { key: 'days', label: 'Dagar' },
            { key: 'extent', label: 'Omfattning', numeric: true },
            { key: 'origin', label: 'Kommer från' },
            { key: 'wrong', label: 'Stämmer det inte?' },
          ]}
          rows={spells.map((spell) => ({ key: spell.key, cells: cellsOf(spell, today) }))}
        />
      )}
    </Section>
  </>
)

function cellsOf({ key, from, to, extent, certificateTo, origin, reported }: OwnSpell, today: Day) {
  const days = sentence(dayRange(from, to, today))
  return {
    days: (
      <RowName note={certificateTo === null ? null : `Intyg till och med ${shortDay(certificateTo, today)}`}>
        {days}
      </RowName>
    ),
    extent: percent(extent),
    origin: origin === 'import' ? 'Lönesystemet' : 'Chef eller Reko-AG',
    wrong: reported ? (
      <TextLink to={path('ownErrors')}>Du har sagt att det är fel</TextLink>
    ) : (
      <TextLink to={path('ownErrorNew', {}, { om: 'absence', post: key })}>
        Det här är fel<span className="sr-only"> om {days}</span>
      </TextLink>
    ),
  }
}
