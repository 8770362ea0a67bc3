import { workerData } from 'node:worker_threads'

if (workerData === 'seed') await (await import('./seed-task')).seed()
else (await import('./work')).work()
