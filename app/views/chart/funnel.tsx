import { funnelSubtitle, funnelTitle, maskedText, ringsAboveText } from '~/text/workplace-chart'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import { FunnelDrawing } from './funnel-drawing'
import { fullFunnel, phoneFunnel, wideFunnel } from './funnel-layout'
import { mostLinks, mostOutside, type FunnelData } from './funnel-point'
import { expected } from './funnel-scales'
import { FunnelTable } from './funnel-table'
import { Key, KeyMasked, KeyShape } from './key'

interface FunnelProps {
  data: FunnelData
  /** How many workplaces aren't shown, and the smallest group that is. */
  masked: number
  smallest: number
  /** Where every workplace is listed, and what follows the picture and all its points. */
  all: string
  past: string
}

/** Every workplace against its size: the finding, the picture in a drawing for each width, its key, and the same as a table. */
export const Funnel = ({ data, masked, smallest, all, past }: FunnelProps) => (
  <figure className="@container">
    <a href={past} className="skip-link" data-screen>
      Förbi bilden, till listan
    </a>
    <figcaption>
      <p className="text-h3 font-bold">{funnelTitle(data.points)}</p>
      <p className="text-small text-ink-2">{funnelSubtitle[data.measure]}</p>
    </figcaption>
    <FunnelDrawing
      data={data}
      layout={wideFunnel}
      fuller={fullFunnel}
      links={mostOutside.wide}
      className="mt-6 @max-[42rem]:hidden"
    />
    <FunnelDrawing data={data} layout={phoneFunnel} links={mostOutside.phone} className="mt-4 @min-[42rem]:hidden" />
    <Key>
      <KeyShape shape="triangle">högre och stigande</KeyShape>
      <KeyShape shape="dot">högre</KeyShape>
      <KeyShape shape={data.points.length <= mostLinks ? 'ring' : 'speck'}>inom eller under det väntade</KeyShape>
      {masked > 0 && <KeyMasked>{maskedText(masked, smallest)}</KeyMasked>}
    </Key>
    <RingsAbove data={data} />
    {data.frame.unitSpread > 0 && (
      <p className="mt-2 text-small text-ink-2 @max-[42rem]:hidden">
        Linjen med långa streck räknar också in hur mycket arbetsplatser brukar skilja sig åt.
      </p>
    )}
    <FunnelTable data={data} all={all} />
    <p className="text-row">
      <TextLink to={`${path('method')}#hog`}>Så räknar vi</TextLink>
    </p>
  </figure>
)

/** Beyond what is expected, and yet not called high: it rests on one person, or on fewer hours than the size suggests. */
function RingsAbove({ data }: { data: FunnelData }) {
  const above = data.points.filter(
    ({ level, rate, persons }) =>
      level === 'inom' && rate > data.frame.rate && rate > expected(data, persons).chance.p95.upper,
  ).length
  return above > 0 && <p className="mt-2 text-small text-ink-2">{ringsAboveText(above)}</p>
}
