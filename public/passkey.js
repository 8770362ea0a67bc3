// Lets the browser's passkey answer the portal's question, and sends the answer with the form. Without it the form isn't shown.
const base64 = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))

const named = (list = []) => list.map((key) => ({ ...key, id: bytes(key.id) }))

const ways = {
  create: {
    read: (asked) =>
      PublicKeyCredential.parseCreationOptionsFromJSON?.(asked) ?? {
        ...asked,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: named(asked.excludeCredentials),
      },
    write: (response) => ({
      clientDataJSON: base64(response.clientDataJSON),
      attestationObject: base64(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    }),
  },
  get: {
    read: (asked) =>
      PublicKeyCredential.parseRequestOptionsFromJSON?.(asked) ?? {
        ...asked,
        challenge: bytes(asked.challenge),
        allowCredentials: named(asked.allowCredentials),
      },
    write: ({ clientDataJSON, authenticatorData, signature, userHandle }) => ({
      clientDataJSON: base64(clientDataJSON),
      authenticatorData: base64(authenticatorData),
      signature: base64(signature),
      userHandle: userHandle ? base64(userHandle) : undefined,
    }),
  },
}

if (window.PublicKeyCredential) for (const part of document.querySelectorAll('[data-passkey]')) offer(part)

function offer(part) {
  const form = part.querySelector('form')
  part.hidden = false
  for (const other of document.querySelectorAll('[data-passkey-without]')) other.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    answer(part, form)
  })
}

async function answer({ dataset }, form) {
  const note = form.querySelector('[data-passkey-note]')
  const button = form.querySelector('button')
  note.textContent = ''
  button.disabled = true
  try {
    form.elements.svar.value = await ask(dataset.passkey, dataset.question)
    form.submit()
  } catch (fault) {
    note.textContent = sentences[fault.name] ?? sentences.other
    button.disabled = false
    note.focus()
  }
}

const sentences = {
  NotAllowedError: 'Det blev avbrutet, eller så fanns ingen passkey här. Försök igen eller välj ett annat sätt.',
  InvalidStateError: 'Den här enheten har redan en passkey för ditt konto.',
  other: 'Det gick inte att använda en passkey nu. Ladda om sidan eller välj ett annat sätt.',
}

async function ask(kind, question) {
  const told = await fetch(question, {
    method: 'POST',
    body: new URLSearchParams(),
    credentials: 'same-origin',
    redirect: 'error',
  })
  if (!told.ok) throw new Error('no question')
  const { read, write } = ways[kind]
  const key = await navigator.credentials[kind]({ publicKey: read(await told.json()) })
  const { id, type, response, authenticatorAttachment } = key
  const results = key.getClientExtensionResults()
  return JSON.stringify({
    ...{ id, rawId: id, type, authenticatorAttachment, clientExtensionResults: results },
    response: write(response),
  })
}
