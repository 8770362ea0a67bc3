import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { randomBytes } from 'node:crypto'

/** What the browser may do with our pages: nothing but show them, and only what comes from us. */
export const securityHeaders = (https: boolean): RequestHandler[] => [
  withNonce,
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: https && { maxAge: 31_536_000 },
  }),
  withPermissions,
]

const fromHereWithNonce = [
  "'self'",
  (_: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`,
]

const contentPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: fromHereWithNonce,
  styleSrc: fromHereWithNonce,
  styleSrcAttr: ["'none'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
}

function withNonce(_request: Request, response: Response, next: NextFunction): void {
  response.locals.nonce = randomBytes(16).toString('base64url')
  next()
}

const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
]

function withPermissions(_request: Request, response: Response, next: NextFunction): void {
  response.set('Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', '))
  response.set('X-Robots-Tag', 'noindex')
  next()
}
