// Saves a draft while it is being written, a moment after the last key. Without it the button does the same.
const pause = 1500

const form = document.querySelector('[data-draft] form')
const address = document.querySelector('[data-draft]').dataset.draft
const [word, note] = ['[data-draft-word]', '[data-draft-note]'].map((name) => document.querySelector(name))
const revision = form.elements.revision

const tooLong = 'Texten är för lång för att sparas. Korta den, så sparas den igen. Det du har skrivit står kvar här.'

const noLonger =
  'Du når inte längre den här texten, så det senaste är inte sparat. Det står kvar här. Kopiera det om någon behöver det.'

let waiting
let saving = false
let stopped = false
let unsaved = false

const savedWord = word.dataset?.savedWord ?? 'Sparat utkast'

const say = (state, told) => {
  word.textContent = state
  note.replaceChildren(told)
}

form.addEventListener('input', changed)
form.addEventListener('change', changed)
form.addEventListener('submit', () => {
  clearTimeout(waiting)
  stopped = true
  unsaved = false
})
addEventListener('online', () => unsaved && save())
addEventListener('beforeunload', (event) => unsaved && event.preventDefault())

function changed() {
  unsaved = true
  if (stopped) return
  clearTimeout(waiting)
  waiting = setTimeout(save, pause)
}

async function save() {
  if (saving || stopped) return
  saving = true
  unsaved = false
  const body = new URLSearchParams(new FormData(form))
  try {
    await heard(await fetch(address, { method: 'POST', body, credentials: 'same-origin', redirect: 'manual' }))
  } catch {
    kept(
      'Inte sparat',
      'Det finns ingen kontakt med portalen. Texten står kvar här och sparas när kontakten är tillbaka.',
    )
    waiting = setTimeout(save, 10 * pause)
  }
  saving = false
  if (unsaved && !stopped && !note.querySelector('[data-fault]')) waiting = setTimeout(save, pause)
}

async function heard(answer) {
  if (answer.type === 'opaqueredirect') return kept('Du är utloggad', loginLink())
  if (answer.status === 413) return kept('Inte sparat', fault({ message: tooLong }))
  if (answer.status === 403 || answer.status === 404) return ended()
  const told = (answer.headers.get('Content-Type') ?? '').includes('json') ? await answer.json() : {}
  if (answer.ok) return saved(told)
  if (answer.status === 409 && (told.code === 'plan-changed' || told.code === 'step-changed')) {
    stopped = true
    return kept(
      'Någon annan har sparat',
      'Din text står kvar här. Spara med knappen för att se båda texterna och välja.',
    )
  }
  for (const { field } of told.errors ?? []) document.querySelector(`[data-why="${field}"]`)?.removeAttribute('hidden')
  if (told.errors || told.message) return kept('Inte sparat', fault(told))
  throw new Error(String(answer.status))
}

function saved({ revision: next, saved: at, lacks, merged }) {
  if (merged) return joined(at)
  revision.value = String(next)
  say(savedWord, `${at}. Det du skriver sparas efter hand.`)
  for (const part of document.querySelectorAll('[data-part]')) {
    const lacking = lacks.includes(part.dataset.part)
    part.querySelector('[data-whole]').hidden = lacking
    part.querySelector('[data-lacks]').hidden = !lacking
  }
}

// What two have written at once is saved together, but only one of the texts is on this page.
function joined(at) {
  stopped = true
  const text = document.createElement('span')
  const link = Object.assign(document.createElement('a'), { href: '', className: 'link' })
  link.textContent = 'Ladda om sidan'
  text.append(`${at}. Någon annan har också skrivit. `, link, ' för att se båda texterna och skriva vidare.')
  say('Sparat tillsammans', text)
}

// Somebody has ended what she had to do with it while she was writing: no later try will be let in.
function ended() {
  stopped = true
  kept('Inte sparat', fault({ message: noLonger }))
}

function kept(state, told) {
  unsaved = true
  say(state, told)
}

function fault({ errors, message }) {
  const text = document.createElement('span')
  text.dataset.fault = ''
  text.textContent = errors ? errors.map((error) => error.message).join(' ') : message
  return text
}

function loginLink() {
  const text = document.createElement('span')
  text.dataset.fault = ''
  const link = Object.assign(document.createElement('a'), { href: '/logga-in', target: '_blank', className: 'link' })
  link.textContent = 'Logga in i en ny flik'
  text.append('Texten står kvar här. ', link, ', kom tillbaka hit och skriv vidare.')
  return text
}

if (word.textContent === savedWord) note.append(' Det du skriver sparas efter hand.')
