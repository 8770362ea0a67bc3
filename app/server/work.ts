import { Cron } from 'croner'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import { backUpNightly } from '~/jobs/backup.server'
import { makeDigests } from '~/jobs/digest.server'
import { runWaitingImports } from '~/jobs/import.server'
import { runNightly } from '~/jobs/nightly.server'
import { sendWaiting } from '~/jobs/outbox.server'
import { settleExports } from '~/jobs/own-export.server'
import { runWaitingRehearsals } from '~/jobs/rehearsal.server'
import { pacedRenewal } from '~/jobs/statistics-round.server'
import { logFault } from './log'

/** The round of the thread beside the pages: files that wait and rules to try, at once; what a new day brings, every night; what is to be sent, when it is. */
export function work(): void {
  const nightly = new Cron('30 2 * * *', { timezone: 'Europe/Stockholm', protect: true }, () => orLog(night))
  const hourly = new Cron('5 7-19 * * *', { timezone: 'Europe/Stockholm', protect: true }, () =>
    orLog(() => makeDigests()),
  )
  parentPort?.once('message', () => {
    nightly.stop()
    hourly.stop()
    process.exit(0)
  })
  void orLog(() => runNightly())
  void waitingForEver()
  void sendingForEver()
}

async function night(): Promise<void> {
  await backUpNightly()
  await runNightly()
}

async function waitingForEver(): Promise<never> {
  const renewNumbers = pacedRenewal()
  for (;;) {
    await orLog(runWaitingImports)
    await orLog(() => runWaitingRehearsals())
    await orLog(settleExports)
    await orLog(renewNumbers)
    await pause(500)
  }
}

async function sendingForEver(): Promise<never> {
  for (;;) {
    await orLog(() => sendWaiting())
    await pause(5_000)
  }
}

/** One thing that fails doesn't stop the others. */
async function orLog(task: () => Promise<unknown> | unknown): Promise<void> {
  try {
    await task()
  } catch (fault) {
    logFault(fault)
  }
}
