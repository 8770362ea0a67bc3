import { taskAnswers } from '~/domain/plan'
import type { DraftTask } from '~/domain/plan-draft'
import { fieldOf } from '~/domain/plan-fields'
import { planButtons } from '~/domain/plan-form'
import { addFields } from '~/domain/plan-missing'
import { taskAnswerText, type PlanQuestions } from '~/text/plan'
import { FieldError } from '~/ui/field'
import { HiddenField } from '~/ui/form'
import { Section } from '~/ui/section'
import type { FieldOf } from '../parts/typed-form'
import { AddButton, RemoveButton } from '../parts/row-buttons'
import { PlanCell } from './plan-cell'

interface PlanTasksProps {
  tasks: readonly DraftTask[]
  field: FieldOf
  questions: PlanQuestions
}

export const PlanTasks = ({ tasks, field, questions }: PlanTasksProps) => (
  <Section title={`1. ${questions.tasks}`}>
    <p className="text-small text-ink-2">{questions.tasksHint}</p>
    {tasks.length === 0 && (
      <p className="my-3 text-row">Till exempel hembesök, dokumentation, kväll och helg, rådgivning i telefon.</p>
    )}
    {tasks.length > 0 && (
      <table className="block-table w-full border-collapse text-left text-row">
        <caption className="sr-only">{questions.tasks}</caption>
        <thead>
          <tr className="border-b-[1.5px] border-line align-bottom text-meta text-ink-2">
            <th scope="col" className="py-2 pr-5 font-head">
              Arbetsuppgift
            </th>
            {taskAnswers.map((answer) => (
              <th key={answer} id={`svar-${answer}`} scope="col" className="w-24 py-2 text-center font-head">
                {taskAnswerText[answer]}
              </th>
            ))}
          </tr>
        </thead>
        {tasks.map((task) => (
          <TaskRow key={task.key} {...{ task, field, questions }} />
        ))}
      </table>
    )}
    <AddButton field={field(addFields.tasks)} value={planButtons.add.tasks}>
      Lägg till en uppgift
    </AddButton>
  </Section>
)

function TaskRow({ task, field, questions }: { task: DraftTask; field: FieldOf; questions: PlanQuestions }) {
  const [what, can, change] = (['what', 'can', 'change'] as const).map((part) => fieldOf('tasks', task.key, part))
  const [name, answer, told] = [field(what ?? ''), field(can ?? ''), field(change ?? '')]
  const named = task.what !== '' && !name.error
  return (
    <tbody data-choice className="border-b border-rule">
      <tr className="align-top">
        <th scope="row" className="py-2.5 pr-5 font-key">
          {named && <HiddenField name={name.name} value={task.what} />}
          {named ? <span id={`${name.name}-namn`}>{task.what}</span> : <NewName {...name} />}{' '}
          <RemoveButton value={planButtons.remove('tasks', task.key)} what={task.what || 'den nya uppgiften'} />
          <FieldError id={answer.name} error={answer.error} />
        </th>
        {taskAnswers.map((value, place) => (
          <td key={value} data-label={taskAnswerText[value]} className="py-2.5 text-center">
            <input
              type="radio"
              id={place === 0 ? answer.name : `${answer.name}-${value}`}
              name={answer.name}
              value={value}
              defaultChecked={task.can === value}
              data-opens={value === 'with-change' ? true : undefined}
              aria-labelledby={`${name.name}${named ? '-namn' : ''} svar-${value}`}
              aria-describedby={answer.error ? `${answer.name}-error` : undefined}
              className={`choice inline-block rounded-full align-middle ${answer.error ? 'border-late' : ''}`}
            />
          </td>
        ))}
      </tr>
      <tr className="follows-choice">
        <td colSpan={4} className="pb-3">
          <label htmlFor={told.name} className="block text-small text-ink-2">
            {questions.change}
          </label>
          <PlanCell {...told} label={<span aria-hidden="true" />} width="w-full" />
        </td>
      </tr>
    </tbody>
  )
}

const NewName = (name: ReturnType<FieldOf>) => <PlanCell {...name} label="Arbetsuppgift" width="w-full" />
