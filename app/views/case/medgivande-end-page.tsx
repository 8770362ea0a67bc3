import { isoDay } from '~/domain/day'
import { path } from '~/paths'
import { partyText } from '~/text/medgivande'
import { MedgivandeOver } from '../parts/medgivande-changing'
import { CaseForm } from './case-form'
import { CaseHead } from './case-head'
import type { ChangePageProps } from './medgivande-change-page'
import { ToldFields } from './medgivande-told-fields'

/** The employee has told somebody that she takes it back. */
export const MedgivandeEndPage = ({ medgivande, takers, reader, today, ...posted }: ChangePageProps) =>
  medgivande.over ? (
    <>
      <CaseHead shown={posted.shown} tab="caseMedgivanden" today={today} />
      <MedgivandeOver medgivande={medgivande} today={today} />
    </>
  ) : (
    <CaseForm
      {...{ shown: posted.shown, role: posted.role, once: posted.once, form: posted.form }}
      action={path('caseMedgivandeEnd', { id: posted.shown.slug, post: medgivande.slug })}
      title="Anteckna att medgivandet återkallas"
      lead={`Det gäller ${partyText(medgivande.party)}. Tråden stängs direkt för er och för mottagaren. Medarbetaren behöver inte säga varför.`}
      tab="Så sa medarbetaren det"
      save="Återkalla medgivandet"
      initial={{ lamnat: 'oral', 'sagt-den': isoDay(today) }}
    >
      {(field) => (
        <ToldFields
          {...{ field, takers, reader }}
          on={{ name: 'sagt-den', label: 'Vilken dag sa medarbetaren det?' }}
          how="Hur sa medarbetaren det?"
          who="Till vem?"
        />
      )}
    </CaseForm>
  )
