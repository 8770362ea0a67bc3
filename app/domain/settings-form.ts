import { z } from 'zod'
import { choiceField } from './form'
import { mailChoices } from './notice'

/** What somebody decides about her own account. */
export const mailForm = z.object({ mejl: choiceField(mailChoices) })
