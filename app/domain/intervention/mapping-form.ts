import { choice, date, rows, single, text } from './form-parts'
import type { StepForm } from './step-form'
import { themes } from './theme'
import { causeLevels, mappers } from './vocabulary'

/** Step 1, kartläggning: the shared picture. Source: domain.md §6.4; the risks as SAM has them, §6.3. */
export const mappingForm: StepForm = {
  step: 'mapping',
  origin: 'ours',
  groups: [
    single('picture', text('summary'), text('survey', 'optional')),
    rows('causes', 1, 'blocks', text('what'), choice('level', causeLevels), text('basis', 'warns')),
    rows('obstacles', 1, 'blocks', text('what'), choice('theme', themes, 'optional')),
    rows('strengths', 1, 'warns', text('what')),
    rows('unknowns', 1, 'warns', text('what'), text('findOut', 'optional')),
    rows('risks', 1, 'blocks', text('what'), choice('serious', ['yes', 'no']), text('handled', 'optional')),
    rows('participants', 1, 'blocks', choice('who', mappers), text('how', 'optional'), date('on', 'optional')),
  ],
}
