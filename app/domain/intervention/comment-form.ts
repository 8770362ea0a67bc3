import { z } from 'zod'
import { freeTextField } from '../free-text'
import { longestText } from './step-input'

export const commentForm = z.object({ kommentar: freeTextField(longestText) })
