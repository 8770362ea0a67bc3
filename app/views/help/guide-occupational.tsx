import { Topic } from './topic'

export const GuideOccupational = () => (
  <>
    <Topic title="Ta med FHV när">
      <p>
        ni inte vet vilka anpassningar som hjälper, när arbetet själv kan vara en del av orsaken, när anpassningar inte
        har gett resultat, eller när chef och medarbetare behöver någon utomstående som leder samtalet.
      </p>
    </Topic>
    <Topic title="Vad FHV får berätta">
      <p>
        FHV är en egen expert. Journalen är hemlig för chefen [4]. FHV berättar för er det som medarbetaren har sagt ja
        till, och ni behöver ett eget medgivande för FHV.
      </p>
    </Topic>
    <Topic title="När det gäller hela arbetsplatsen">
      <p>Då handlar det inte om en person. Bjud in FHV till insatsen i stället. Där finns inga namn.</p>
    </Topic>
  </>
)
