import { failStart } from './fail-start'

process.env.NODE_ENV ??= 'production'
process.umask(0o077)

import('./run-command').then(({ runCommand }) => runCommand(process.argv.slice(2))).catch(failStart)
