import { TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

export const PasswordField = ({ field }: { field: FieldOf }) => (
  <TextField
    {...field('losenord')}
    label="Ditt lösenord"
    hint="Så att ingen annan gör det här vid en dator du har lämnat."
    type="password"
    autoComplete="current-password"
  />
)
