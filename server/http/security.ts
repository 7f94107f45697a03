import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

type Secure = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** The city's page may ask where the phone is, when somebody presses; nobody needs to see or hear. */
const PERMISSIONS = 'geolocation=(self), camera=(), microphone=()'

/**
 * Nothing but our own built files may run, style or be shown; nobody may frame a screen. `styles`: hashes of what may also stand
 * in a page itself.
 */
export const security = (styles: readonly string[]): Secure => {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...styles],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        mediaSrc: ["'self'"],
        manifestSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // A ward's inside network runs without TLS behind its own proxy; the proxy announces HSTS where there is one.
    strictTransportSecurity: false,
  })
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', PERMISSIONS)
    secure(request, response, next)
  }
}
