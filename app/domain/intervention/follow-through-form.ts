import { choice, date, rows, single, text } from './form-parts'
import type { StepForm } from './step-form'
import { effects } from './vocabulary'

/** Step 3: what came of it, and how it goes on in ordinary SAM; measures and follow-ups are answered one by one. Source: domain.md §6.4. */
export const followThroughForm: StepForm = {
  step: 'follow-through',
  origin: 'ours',
  groups: [
    single('effect', choice('effect', effects), text('seen')),
    rows('lessons', 1, 'blocks', text('what')),
    single('handOver', text('routine'), text('responsible'), date('from')),
  ],
}
