import { loginForm } from './login-form'
import type { Role } from './role'
import { z } from 'zod'

/** Everybody's password in a demo. Source: product.md §3. */
export const demoPassword = 'reko-demo-2026'

/** The accounts that a demo shows on its log-in page, and what each is there to show. Source: product.md §3. */
export const demoAccounts: readonly { email: string; role: Role }[] = [
  { email: 'chef@reko.example', role: 'chef' },
  { email: 'chef2@reko.example', role: 'chef' },
  { email: 'rekoag@reko.example', role: 'rekoAg' },
  { email: 'rekoag2@reko.example', role: 'rekoAg' },
  { email: 'insatsagare@reko.example', role: 'insatsagare' },
  { email: 'rehabkoordinator@vard.example', role: 'rehabkoordinator' },
  { email: 'rehabkoordinator2@vard.example', role: 'rehabkoordinator' },
  { email: 'fhv@fhv.example', role: 'fhv' },
  { email: 'medarbetare@reko.example', role: 'medarbetare' },
  { email: 'skyddsombud@reko.example', role: 'skyddsombud' },
  { email: 'admin@reko.example', role: 'admin' },
  { email: 'logg@reko.example', role: 'loggranskare' },
]

/** In a demo one press on a name is enough: `persona` stands for the address and the password that everybody has. */
export const demoLoginForm = z.preprocess(
  (fields) =>
    typeof fields === 'object' && fields !== null && 'persona' in fields
      ? { email: fields.persona, password: demoPassword }
      : fields,
  loginForm,
)
