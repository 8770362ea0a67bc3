// Fetches the page again while an import runs and puts in what has changed. Without it, the link on the page does the same.
const pause = 2000

async function refresh() {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' }, credentials: 'same-origin' })
  if (!answer.ok || answer.redirected) return location.replace(location.pathname)
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (!next.querySelector('[data-progress]')) return location.replace(location.pathname)
  for (const name of ['h1', '[data-progress]', '[data-progress-status]']) replace(name, next)
  setTimeout(attempt, pause)
}

function replace(name, next) {
  const [here, there] = [document.querySelector(name), next.querySelector(name)]
  if (here && there && here.innerHTML !== there.innerHTML) here.innerHTML = there.innerHTML
}

// A network that is away for a moment is no reason to stop.
const attempt = () => (document.hidden ? setTimeout(attempt, pause) : refresh().catch(() => setTimeout(attempt, pause)))

setTimeout(attempt, pause)
