import type { Response } from 'express'

/** A page of the server's own, for what never reaches the portal. */
export function answer(response: Response, status: number, sentence: string): void {
  response.status(status).type('html').send(`<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Rekoportalen</title></head><body><main><h1>Rekoportalen</h1><p>${sentence}</p></main></body></html>
`)
}

export function answerAndClose(response: Response, status: number, sentence: string): void {
  response.set('Connection', 'close')
  answer(response, status, sentence)
}
