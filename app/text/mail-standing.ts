import { counted, sentence } from './number'

/** "Inget mejl väntar på att skickas." */
export const mailWaitingText = (waiting: number): string =>
  waiting === 0
    ? 'Inget mejl väntar på att skickas.'
    : `${sentence(counted(waiting, 'mejl', 'mejl', 'ett'))} väntar på att skickas.`

/** "Två mejl gick inte att skicka de senaste 30 dagarna" */
export const mailFailedText = (givenUp: number): string =>
  `${sentence(counted(givenUp, 'mejl', 'mejl', 'ett'))} gick inte att skicka de senaste 30 dagarna`
