import type { Day } from '~/domain/day'
import { isNear } from '~/domain/intervention/next'
import { path } from '~/paths'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import type { InterventionOverview } from '~/reads/intervention.server'
import { checkedText } from '~/text/intervention-page'
import { effectFinding } from '~/text/support-effect'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { ChangedNote } from './changed-note'
import { Comments } from './comments'
import { EffectSection } from './effect-section'
import { FollowUpList } from './follow-up-list'
import { InterventionHead } from './intervention-head'
import { LogList } from './log-list'
import { NextAct } from './next-act'
import { PartyList } from './party-list'
import { PlanInTime } from './plan-in-time'
import { PreFlightBox } from './pre-flight-box'
import { Stepper } from './stepper'

interface InterventionPageProps {
  read: InterventionOverview & { shown: Head }
  today: Day
}

const mostLogged = 6

/** An intervention: where it is, the next act, what hinders, the measures in time, and what has happened. */
export function InterventionPage({ read, today }: InterventionPageProps) {
  const { shown, preFlight, plan, bars, log, followUps } = read
  const { slug, may, open } = shown
  const near = open && shown.next !== null && isNear(shown.next, today)
  const also = near ? checkedText(preFlight.blocks.length, preFlight.warns.length) : effectFinding(read.effect?.effect)
  return (
    <>
      <InterventionHead shown={shown} tab="intervention" today={today} also={also} />
      <Stepper shown={shown} followUps={followUps} today={today} />
      <NextAct {...{ shown, today }} waits={read.waits} mayUndo={read.mayUndo} />
      <ChangedNote shown={shown} changed={read.changed} today={today} />
      {near && <PreFlightBox shown={shown} preFlight={preFlight} today={today} />}
      <PlanInTime {...{ slug, plan, bars, today }} mayAdd={open && may.write} />
      <FollowUpList {...{ slug, followUps, today }} mayReport={may.report && shown.stage === 'follow-through'} />
      {read.effect && <EffectSection {...read.effect} workplace={shown.unit.name} />}
      <Comments shown={shown} comments={read.comments} today={today} />
      <PartyList shown={shown} parties={read.parties} />
      <Section
        title="Det här har hänt"
        aside={<TextLink to={path('interventionHistory', { id: slug })}>Hela historiken</TextLink>}
      >
        <LogList log={log.slice(0, mostLogged)} {...{ shown, plan, today }} />
      </Section>
    </>
  )
}
