import type { LaterMessages } from '../../messages'

/** Texts of the help page, in Dutch. */
export const help: Pick<LaterMessages, 'help'> = {
  help: {
    keys: 'Toetsen',
    allKeys: 'Alle toetsen, en hoe je ze wijzigt',
    memory: 'Hoe Myodeck bepaalt wat terugkomt',
    memoryWhy:
      'Je vergeet eerst snel en daarna steeds langzamer. Telkens als je iets ophaalt vlak voordat je het kwijt zou raken, wordt de herinnering stabieler en mag de volgende pauze langer zijn.',
    curveDescription:
      'De kans dat je een kaart nog weet, daalt na elk antwoord. Telkens als ze 90 procent bereikt, komt de kaart terug, en daarna daalt ze langzamer dan daarvoor.',
    curveCaption:
      'Eén kaart, drie keer goed beantwoord: ze komt terug als de kans dat je haar weet 90% bereikt. De getallen zijn een voorbeeld.',
    curveDays: '60 dagen',
    memoryHow:
      'Myodeck gebruikt FSRS-6, een open methode. Van elke kaart bewaart het twee getallen: hoe stabiel de herinnering is (de dagen tot de kans op ophalen naar 90% is gedaald) en hoe moeilijk de kaart voor jou is. Daaruit berekent het de dag waarop de kaart terugkomt.',
    memoryGrades:
      'Beoordeel dus eerlijk. Opnieuw betekent dat je het niet wist. Moeilijk, Goed en Makkelijk betekenen alle drie dat je het wel wist, met meer of minder moeite: Moeilijk kiezen voor iets wat je vergeten was, maakt alle pauzes te lang.',
    plan: 'Geef de datum van een tentamen, de minuten die je hebt en de vakken die erbij horen. Elke dag komen dan de kaarten die je resultaat het meest zouden moeten verhogen, wanneer ze ook aan de beurt zijn, en bij elke beoordeling staat wat ze op de tentamendag oplevert. Onderwerpen die in geen tentamen zitten, komen zoals altijd.',
    planRange:
      'Het plan zegt of je minuten genoeg zijn en wat je kunt verwachten: een marge waarbinnen 8 van de 10 van zulke tentamens uitkomen. Het is een voorspelling op grond van je eigen antwoorden, geen belofte.',
    openPlan: 'Naar het tentamenplan',
    practice:
      'Vragen uit je kaarten, met een tijdslimiet en een cesuur die je zelf kiest. Vóór elk antwoord zeg je hoe zeker je bent; de uitslag laat je score zien, ook met correctie voor gokken, en wat je zeker dacht te weten maar fout had. Bij een pauze of een gesloten browser raak je niets kwijt, en aan het eind beslis jij of de antwoorden meetellen als herhalingen.',
    openPractice: 'Naar de oefententamens',
    browse:
      'Alle kaarten in een tabel. Zoek op woorden in beide talen en verfijn met termen zoals is:due, topic:hormones of kind:cloze, die tijdens het typen worden aangevuld. Wat je vindt, kun je studeren; wat je selecteert, kun je stilzetten, markeren, van labels voorzien of een andere dag geven, en één keer ongedaan maken draait alles terug.',
    openBrowse: 'Naar alle kaarten',
    own: 'In je eigen woorden',
    ownText:
      'E opent de kaart die je leert in de editor. Op een kaart van de stapel mag je elke tekst in je eigen woorden zetten; wat je ervan weet, blijft, de kaart vermeldt dat het jouw versie is en de tekst van de stapel is één knop verder. Verandert een update een tekst die je hebt vervangen, dan blijft de jouwe tot je ze allebei hebt bekeken. Je kunt alles terugnemen en ongedaan maken.',
    privacy: 'Privacy',
    privacyText:
      'Er is geen account en er verlaat niets je computer. Alles wat je leert, staat in deze browser. Verwijder je de extensie, dan is alles weg; exporteer dus af en toe. Alleen een link die je zelf volgt, zoals een DOI, opent een pagina van iemand anders.',
    licences: 'Licenties',
    licencesText:
      'Myodeck is vrije software onder de MIT-licentie. Het is gebouwd met Svelte, Dexie.js (Apache 2.0), ts-fsrs, Valibot en marked (MIT), en fsrs-browser (BSD). De pictogrammen zijn codicons van Microsoft (CC BY 4.0).',
  },
}
