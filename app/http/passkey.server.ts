import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { digest } from '#db/crypto.server'
import { environment } from '~/outside/environment.server'

interface Known {
  credentialId: string
  publicKey: string
  transports: string[]
}

type Named = Pick<Known, 'credentialId' | 'transports'>

const origin = (): string => environment().origin
const rpID = (): string => new URL(origin()).hostname

/** What the browser asks a new passkey, and what is kept of the question. */
export async function newPasskeyQuestion(
  owner: { slug: string; email: string; name: string },
  known: readonly Named[],
) {
  const options = await generateRegistrationOptions({
    rpName: 'Rekoportalen',
    rpID: rpID(),
    userID: new Uint8Array(Buffer.from(owner.slug)),
    userName: owner.email,
    userDisplayName: owner.name,
    excludeCredentials: known.map((key) => ({ id: key.credentialId, transports: key.transports })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  return { options, challengeHash: challengeHash(options.challenge) }
}

/** @returns the new passkey when it answered what was asked of it, on this portal */
export async function newPasskey(answer: string) {
  try {
    const response = JSON.parse(answer) as RegistrationResponseJSON
    const asked = signedChallenge(response)
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      ...{ response, expectedChallenge: asked, expectedOrigin: origin(), expectedRPID: rpID() },
      requireUserVerification: false,
    })
    if (!verified) return null
    const { id, publicKey, counter } = registrationInfo.credential
    const key = { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
    return { key: { ...key, transports: response.response.transports ?? [] }, challengeHash: challengeHash(asked) }
  } catch {
    return null
  }
}

/** What the browser asks those passkeys; none named = whichever it has for the portal, which then is both steps in one. */
export async function passkeyQuestion(known: readonly Named[]) {
  const alone = known.length === 0
  const options = await generateAuthenticationOptions({
    rpID: rpID(),
    allowCredentials: known.map((key) => ({ id: key.credentialId, transports: key.transports })),
    userVerification: alone ? 'required' : 'preferred',
  })
  return { options, challengeHash: challengeHash(options.challenge) }
}

/** Which passkey says that it answers; null when nothing can be read. */
export function answeringPasskey(answer: string): string | null {
  try {
    const { id } = JSON.parse(answer) as { id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

/** @returns how often it has been used, by its own count, and what it answered; null = it isn't that passkey */
export async function passkeyAnswer(answer: string, known: Known, alone: boolean) {
  try {
    const response = JSON.parse(answer) as AuthenticationResponseJSON
    const asked = signedChallenge(response)
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      ...{ response, expectedChallenge: asked, expectedOrigin: origin(), expectedRPID: rpID() },
      credential: {
        id: known.credentialId,
        publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')),
        counter: 0,
      },
      requireUserVerification: alone,
    })
    return verified ? { told: authenticationInfo.newCounter, challengeHash: challengeHash(asked) } : null
  } catch {
    return null
  }
}

/** What it has signed: whether that was asked, and not answered before, is looked up where it is used up. */
function signedChallenge({ response }: { response: { clientDataJSON: string } }): string {
  const { challenge } = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as {
    challenge: string
  }
  return challenge
}

const challengeHash = (challenge: string): string => digest(`passkey ${challenge}`)
