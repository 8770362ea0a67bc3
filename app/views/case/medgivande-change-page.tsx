import type { ReactNode } from 'react'
import { isoDay } from '~/domain/day'
import { path } from '~/paths'
import { shownErrors } from '~/text/form-error'
import { Button, ButtonRow } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { KeptCategories, MedgivandeOver } from '../parts/medgivande-changing'
import { UntilField } from '../parts/medgivande-fields'
import { TypedForm, type FieldOf } from '../parts/typed-form'
import { CaseHead } from './case-head'
import { ToldFields } from './medgivande-told-fields'
import type { MedgivandePageProps } from './medgivande-page'

/** On the employee's word: something taken away, or a later last day. What is to be added needs a new one. */
export const MedgivandeChangePage = (props: ChangePageProps) => {
  const { shown, medgivande, form, today } = props
  return (
    <>
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <CaseHead shown={shown} tab="caseMedgivanden" today={today} />
      {medgivande.over ? (
        <MedgivandeOver medgivande={medgivande} today={today} />
      ) : (
        <>
          <Changing {...props} title="Ta bort något" does="minska" save="Spara det som är kvar">
            {(field) => <KeptCategories field={field} terms={medgivande.terms} />}
          </Changing>
          <Changing {...props} title="Låt det gälla längre" does="forlang" save="Spara den nya sista dagen">
            {() => null}
          </Changing>
        </>
      )}
      <p className="mt-6">
        <TextLink to={path('caseMedgivande', { id: shown.slug, post: medgivande.slug })}>
          Tillbaka till medgivandet
        </TextLink>
      </p>
    </>
  )
}

export type ChangePageProps = Omit<MedgivandePageProps, 'employer'>

interface ChangingProps extends ChangePageProps {
  title: string
  does: 'minska' | 'forlang'
  save: string
  children: (field: FieldOf) => ReactNode
}

const Changing = (props: ChangingProps) => {
  const { shown, medgivande, takers, reader, today, title, does, save, children, role, once, form } = props
  const { categories, to } = medgivande.terms
  return (
    <Section title={title}>
      <TypedForm
        {...{ role, once, form }}
        action={path('caseMedgivandeChange', { id: shown.slug, post: medgivande.slug })}
        hidden={{ atgard: does }}
        mark={does}
        initial={{
          ...{ kategorier: categories.join(','), 'galler-till': isoDay(to), lamnat: 'oral' },
          'sagt-den': isoDay(today),
        }}
      >
        {(field) => (
          <>
            {children(field)}
            <UntilField field={field} />
            <ToldFields
              {...{ field, takers, reader }}
              on={{ name: 'sagt-den', label: 'Vilken dag sa medarbetaren det?' }}
              how="Hur sa medarbetaren det?"
              who="Till vem?"
            />
            <ButtonRow>
              <Button kind="outline">{save}</Button>
            </ButtonRow>
          </>
        )}
      </TypedForm>
    </Section>
  )
}
