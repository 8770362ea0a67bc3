import { z } from 'zod'
import { choiceField, textField } from '../form'

/** What comes with uploaded files: the system they are from, which is also the profile tried first. */
export const uploadForm = z.object({ kalla: textField(80) })

/** What somebody decides of a dry run or of what has been taken in. */
export const decisionForm = z.object({ val: choiceField(['ta-in', 'kasta', 'angra']) })
