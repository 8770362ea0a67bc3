import type { LogContext } from './intervention-log'
import type { LogRow } from '~/domain/intervention/change-log'
import { measuresOf } from '~/domain/intervention/plan-measure'
import { rowsOf, valueOf } from '~/domain/intervention/draft'
import { decisionText, evaluationText, followUpName, measureStatusText, recheckText } from './intervention'
import { shortDay } from './day'
import { lowerFirst } from './number'

export function reportText(told: LogRow['told'], { plan, today }: LogContext): string | null {
  if (told.kind === 'measure-set') {
    const what = measuresOf(plan).find(({ key }) => key === told.measure)?.what
    const why = told.why ? ` ${told.why}` : ''
    return `skrev upp en åtgärd${what ? `, ”${what}”` : ''}: ${lowerFirst(measureStatusText[told.state])}.${why}${told.effect ? ` ${told.effect}` : ''}`
  }
  if (told.kind === 'escalation-answered') {
    const what = valueOf(
      rowsOf(plan, 'escalations').find(({ key }) => key === told.escalation),
      'what',
    )
    return `skrev upp ett beslut${what ? ` om ”${what}”` : ''}: ${lowerFirst(decisionText[told.answer])}, av ${told.decider}.${told.reason ? ` ${told.reason}` : ''}`
  }
  if (told.kind === 'followed-up')
    return told.heldOn === null
      ? `skrev upp varför uppföljningen ${followUpName(told.months)} inte blev av: ${told.text}`
      : `skrev upp uppföljningen ${followUpName(told.months)}, ${shortDay(told.heldOn, today)}: ${told.text}`
  if (told.kind === 'evaluated') return `utvärderade insatsen. ${evaluationText[told.answer]}. ${told.text}`
  return told.kind === 'rechecked' ? `gjorde efterkontrollen. ${recheckText[told.answer]}. ${told.text}` : null
}
