// Puts a text on the clipboard. Without it, the text is selected and copied by hand.
for (const offer of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(offer.dataset.copy)
  const button = offer.querySelector('button')
  if (!field || !button || !navigator.clipboard) continue
  offer.hidden = false
  button.addEventListener('click', () => copy(field, offer.querySelector('[role=status]')))
}

async function copy(field, status) {
  const copied = await navigator.clipboard.writeText(field.value).then(
    () => true,
    () => false,
  )
  if (!copied) field.select()
  status.textContent = copied ? 'Texten är kopierad.' : 'Texten är markerad. Kopiera den.'
}
