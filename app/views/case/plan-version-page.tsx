import type { Day } from '~/domain/day'
import type { PlanContent } from '~/domain/plan'
import { draftFrom } from '~/domain/plan-reading'
import { path } from '~/paths'
import { momentText } from '~/text/moment'
import { givenName } from '~/text/person'
import { questionsOf } from '~/text/plan'
import { LinkButton } from '~/ui/button'
import { Note } from '~/ui/note'
import { CaseHead, type ShownCase } from './case-head'
import { PlanReading } from './plan-reading'
import type { ListedPlan } from './plan-shown'
import { PlanVersions } from './plan-versions'

interface PlanVersionPageProps {
  shown: ShownCase
  version: ListedPlan & { content: PlanContent; questionsVersion: number }
  versions: readonly ListedPlan[]
  weeklyHours: number
  today: Day
}

/** A plan as it was adopted, with the questions as they were then. */
export const PlanVersionPage = ({ shown, version, versions, weeklyHours, today }: PlanVersionPageProps) => (
  <>
    <CaseHead shown={shown} tab="casePlan" today={today} />
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_15.75rem] lg:gap-x-12 print:block!">
      <div>
        <div className="mt-8 flex flex-wrap items-end justify-between gap-4">
          <div>
            <h2 className="text-h2">{`Plan för återgång i arbete, version ${version.number}`}</h2>
            <p className="text-row">
              Klar {momentText(version.adoptedAt, today)}, av {version.by}.
            </p>
          </div>
          <LinkButton to={path('casePlanPdf', { id: shown.slug, nr: String(version.number) })}>
            Hämta som PDF
          </LinkButton>
        </div>
        {version.wrong && <Note>Den här versionen är markerad som fel och räknas inte. Skälet står i historiken.</Note>}
        <PlanReading
          draft={draftFrom(version.content)}
          questions={questionsOf(version.questionsVersion, givenName(shown.person.name))}
          weeklyHours={weeklyHours}
          today={today}
        />
        {shown.open && shown.may.lead && (
          <p className="mt-8" data-screen>
            <LinkButton to={path('casePlan', { id: shown.slug })} kind="filled">
              Ändra planen
            </LinkButton>
          </p>
        )}
      </div>
      <aside data-screen>
        <PlanVersions slug={shown.slug} versions={versions} today={today} current={version.number} />
      </aside>
    </div>
  </>
)
