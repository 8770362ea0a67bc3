import { failStart } from './fail-start'

process.env.NODE_ENV ??= 'production'

import('./run-command').then(({ runCommand }) => runCommand(process.argv.slice(2))).catch(failStart)
