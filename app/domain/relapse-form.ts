import { z } from 'zod'
import { choiceField } from './form'
import { checkAnswers } from './relapse'

export const checkForm = z.object({ svar: choiceField(checkAnswers) })
