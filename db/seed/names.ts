import type { Dice } from './dice'

export type Sex = 'K' | 'M'

const given: Record<Sex, string[]> = {
  K: 'Anna Maria Eva Karin Sara Lena Emma Kerstin Malin Helena Linda Ida Sofia Susanne Åsa Johanna Ulrika Hanna Frida Camilla Annika Ebba Elsa Maja Wilma Alva Fatima Amina Leyla Samira Nadia Zahra Olga Natalia Agnieszka Sanna Matilda Cecilia Jenny Monika'.split(
    ' ',
  ),
  M: 'Lars Anders Johan Per Karl Erik Mikael Daniel Fredrik Andreas Peter Stefan Marcus Mats Jonas Thomas Henrik Magnus Niklas Oskar Viktor Emil Hugo Axel Ali Omar Yusuf Hassan Amir Tomasz Dmitri Goran Patrik Simon Rasmus'.split(
    ' ',
  ),
}

const family =
  'Ahlberg Almgren Asplund Backlund Bengtner Berglund Bjurström Blomgren Boström Bäckman Dahlgren Edlund Ekdahl Ekman Elfving Englund Fagerlund Fallström Forsgren Fröberg Grahn Granlund Gustring Hagström Hallgren Hedlund Hellgren Holmstrand Hultgren Häggblom Jernberg Kjellin Kronvall Kvarnström Landgren Liljedal Lindfors Ljungby Lundstedt Löfqvist Malmsten Mellgren Moberg Nordwall Norling Nylander Olofsgård Palmgren Quist Rosander Rydberg Sandvall Selander Sjödin Skoglund Stenlund Strandell Sundin Svedin Söderlind Thornell Tillman Ulvner Viklund Vinge Wallmark Westin Widell Åkerfeldt Ödlund Öhrn Abdi Haddad Karimi Novak Petrovic Rahman Saleh Yilmaz'.split(
    ' ',
  )

/** A made-up name that nobody in the demo bears yet. */
export function newName(dice: Dice, taken: Set<string>): { name: string; sex: Sex } {
  for (;;) {
    const sex = dice.chance(0.8) ? 'K' : 'M'
    const name = `${dice.pick(given[sex])} ${dice.pick(family)}`
    if (taken.has(name)) continue
    taken.add(name)
    return { name, sex }
  }
}
