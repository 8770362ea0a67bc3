const days = [8, 15, 22, 29, 36, 62, 69, 86, 93, 100, 146, 153, 196, 203, 210, 217, 258, 265, 272, 279, 286]

/** A year of short absence: a mark is a day, the bracket joins what counts as one occasion. */
export const MarksDrawing = () => (
  <svg viewBox="0 0 320 116" className="w-full" role="img" aria-labelledby="marks-title">
    <title id="marks-title">
      Ett år med streck för frånvarodagar. Två anmälningar nära varandra räknas som ett tillfälle.
    </title>
    <text x="15" y="13" fill="#ffffff" fillOpacity="0.85">
      räknas som ett tillfälle
    </text>
    <path d="M60 32v-8h47v8" fill="none" stroke="#ffffff" strokeWidth="2" />
    {days.map((x) => (
      <rect key={x} x={x} y="38" width="5" height="45" fill="#ffffff" />
    ))}
    <path d="M0 84h320" stroke="#ffffff" strokeOpacity="0.8" strokeWidth="1.5" />
    <text x="0" y="106" fill="#ffffff" fillOpacity="0.85">
      dec
    </text>
    <text x="320" y="106" textAnchor="end" fill="#ffffff" fillOpacity="0.85">
      nov
    </text>
  </svg>
)
