import { expect, it } from 'vitest';
import { checkLanguage } from '../../../../src/extract/metadata/check-language.ts';

it.each([
  ['es', 'La jefa de la policía de la ciudad, a la cabeza de la búsqueda, llegó a la sede de la alcaldía en la mañana y, en la puerta de la calle de la Paz, habló de la detención de uno de los miembros de la banda, a quien se le atribuye la redacción de la carta de la semana pasada y la huida a la costa de Francia.'],
  ['ro', 'Primarul orașului a spus că podul de la intrarea în port nu va fi închis, pe motiv că lucrările au fost terminate mai repede. Oamenii care trec pe pod din zori până în seară au cerut de la primărie să fie reparate și scările, iar cei din cartier spun că este nevoie de un drum nou pentru mașini, cu benzi de o parte și de alta.'],
  ['hu', 'A város polgármestere azt mondta, hogy a kikötő hídja nem lesz lezárva, mert a munkák már elkészültek, és a forgalom is elindult. Az emberek, akik nap mint nap a hídon mennek át, azt kérték, hogy a lépcsőket is javítsák meg, de a hivatal szerint ez csak a jövő évben lehet, egy új szerződés után.'],
])('knows %s where nothing is declared', (language, text) => {
  expect(checkLanguage(null, text)).toBe(language);
});
