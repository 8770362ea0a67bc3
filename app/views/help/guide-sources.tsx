const sources = [
  ['1', 'Reko-AG-modellen och erfarenheterna från Samverkansytan (Inera och SKR, 2018).'],
  ['2', 'Karolinska Institutets enkät till processledare och behandlare om samverkan. Siffrorna är deras, råden våra.'],
  ['3', 'Lag (2019:1297) om koordineringsinsatser, 3 §, och SKR:s metodstöd om samtycke.'],
  ['4', 'Offentlighets- och sekretesslagen 25 och 39 kap., och arbetsmiljölagen 3 kap. 2 c § om företagshälsovård.'],
  ['5', 'Integritetsskyddsmyndigheten om säkerhet i e-post: kraven går inte att samtycka bort.'],
  ['6', 'Digg om Säker digital kommunikation, innehållsspecifikation 1.5.2.'],
] as const

export const GuideSources = () => (
  <ul className="measure mt-2 space-y-2">
    {sources.map(([mark, text]) => (
      <li key={mark}>
        [{mark}] {text}
      </li>
    ))}
  </ul>
)
