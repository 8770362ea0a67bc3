import { path } from '~/paths'
import { keptText } from '~/text/own'
import { employmentText } from '~/text/role-start'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { OwnStartPageProps } from './own-start-page'

/** Everything there is about her, in kinds: what it is, when it is taken away, and where to see it. */
export const OwnKept = ({ own }: OwnStartPageProps) => (
  <Section title="Det här har vi om dig">
    <ul>
      {kinds(own).map(({ title, text, to, see, wrong }) => (
        <li key={title} className="border-b border-rule py-4 md:flex md:items-center md:gap-8">
          <div className="min-w-0 flex-1">
            <h3 className="text-h3">{title}</h3>
            <p className="measure text-row text-ink-2">{text}</p>
          </div>
          <p className="mt-2 text-row md:mt-0">
            <TextLink to={to}>
              {see}
              <span className="sr-only">: {title.toLowerCase()}</span>
            </TextLink>
            {wrong && (
              <>
                {' eller '}
                <TextLink to={path('ownErrorNew', {}, { om: wrong })}>
                  säg att det är fel<span className="sr-only"> om {title.toLowerCase()}</span>
                </TextLink>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  </Section>
)

interface Kind {
  title: string
  text: string
  to: string
  see: string
  wrong?: string
}

const kinds = ({ name, employments, kept }: OwnStartPageProps['own']): Kind[] => [
  {
    title: 'Din anställning',
    text: `${[name, ...employments.map(employmentText)].join('. ')}. Finns kvar så länge du är anställd och frånvaron sparas.`,
    ...{ to: path('ownErrorNew', {}, { om: 'employment' }), see: 'Säg att det är fel' },
  },
  {
    title: 'Din frånvaro',
    text: `Datum och omfattning. Aldrig orsak eller diagnos. Tas bort ${keptText(kept.absence, 'att frånvaron tog slut')}.`,
    ...{ to: path('ownAbsence'), see: 'Se den', wrong: 'absence' },
  },
  {
    title: 'Ditt ärende',
    text: `Plan, samtal, möten och åtgärder. Tas bort ${keptText(kept.cases, 'att ärendet är avslutat')}.`,
    ...{ to: path('ownPlan'), see: 'Se planen', wrong: 'plan' },
  },
  {
    title: 'Signaler om dig',
    text: `En fråga till din chef om du behöver stöd. Tas bort med frånvaron den räknar, ${keptText(kept.absence, 'att den tog slut')}.`,
    ...{ to: path('ownSignals'), see: 'Se dem', wrong: 'signal' },
  },
  {
    title: 'Loggen',
    text: `Vem som har läst och ändrat. Tas bort ${keptText(kept.log, 'att det hände')}.`,
    ...{ to: path('ownAccess'), see: 'Se den', wrong: 'access' },
  },
  {
    title: 'Det du har sagt är fel',
    text: `Vad du sa och vad du fick för svar. Tas bort ${keptText(kept.cases, 'att du fick svar')}.`,
    ...{ to: path('ownErrors'), see: 'Se svaren' },
  },
  {
    title: 'Allt på en gång',
    text: 'Som webbsida och som datafil. Kopian görs i bakgrunden och tas bort av sig själv.',
    ...{ to: path('ownExport'), see: 'Hämta' },
  },
]
