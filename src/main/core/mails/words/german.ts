import type { MailWords } from '#core/mails/mail-words.ts';

export const german: MailWords = {
  rejection: `
    kein angebot machen
    nicht in die weitere
    nicht weiter einbeziehen
    anderen interessent*
    keine berücksichtigung
    nicht in frage
    nicht … berücksichtig*
    nicht in die engere
    nicht in die nähere
    nicht in den engeren
    nicht weiter verfolgen
    nicht weiterverfolgen
    nicht weiter in betracht
    nicht anbieten
    nicht zusagen
    keine zusage
    keine positive
    keinen positiven
    kein angebot
    keine einladung
    nicht … einladen
    nicht für sie entschieden
    nicht für dich entschieden
    gegen … entschieden
    anders entschieden
    für einen anderen
    für eine andere
    für andere
    entschieden … anderen
    entschieden … andere
    entschieden … mitbewerber*
    zugunsten
    anderen bewerber*
    andere bewerber*
    anderen kandidat*
    andere kandidat*
    anderweitig
    anderen mitbewerber*
    bereits besetzt
    bereits vergeben
    intern besetzt
    inzwischen besetzt
    mittlerweile besetzt
    nicht mehr besetzt
    nicht entsprechen
    nicht fortsetzen
    nicht fortführen
    nicht weiterführen
    bedauern … mitteilen
    bedauern … müssen
    zu unserem bedauern
    leider mitteilen
    leider absagen
    leider eine absage
    absagen müssen
    absage erteilen
    eine absage
    leider … ihnen … nicht
    leider … sie … nicht
    leider … dir … nicht
    leider … dich … nicht
    leider … ihre bewerbung nicht
    leider … deine bewerbung nicht
    leider hat es … nicht
    leider keine`,
  regret: `
    leider
    bedauern
    bedauerlich*
    schade
    alles gute
    viel erfolg
    beruflichen weg
    beruflichen zukunft
    weitere zukunft
    weiteren weg
    weiteren suche
    berufliche zukunft
    nicht leicht
    nicht leichtgefallen
    schwer gefallen
    schwergefallen
    keine wertung
    keine bessere nachricht
    keine besseren nachrichten
    nicht entmutigen
    bewerberpool
    talentpool`,
  acknowledgement: `
    unterlagen liegen uns vor
    bei uns beworben haben
    eingang … bewerbung
    bewerbung … eingegangen
    eingegangen … bewerbung
    bewerbung … erhalten
    unterlagen … erhalten
    eingangsbestätigung
    prüfen … bewerbung
    prüfen … unterlagen
    unterlagen … prüfen
    bewerbung … prüfen
    sorgfältig prüfen
    melden uns
    uns … bei ihnen melden
    uns … bei dir melden
    um etwas geduld
    um geduld
    rückmeldung von uns`,
  invitation: `
    persönlich sprechen
    gern persönlich
    schlagen … vor
    laden … ein
    einladen
    einladung zu*
    zum vorstellungsgespräch
    zu einem vorstellungsgespräch
    terminvorschl*
    termin … vereinbaren
    termine vor
    wann passt
    passt ihnen
    passt dir
    passt es ihnen
    passt es dir
    telefoninterview
    gerne mit ihnen sprechen
    gerne mit dir sprechen
    gern mit dir sprechen
    gern mit ihnen sprechen
    freuen uns auf das gespräch
    freuen uns auf unser gespräch
    freue mich auf das gespräch
    näher kennenlernen
    persönlich kennenlernen
    nächsten runde
    ihnen … anzubieten`,
  conditional: `
    falls wir
    falls sie
    falls du
    falls ihr profil
    falls dein profil
    sollten wir
    sollten sie
    solltest du
    sollte ihr profil
    sollte dein profil
    sollte sich
    sofern ihr profil
    sofern wir
    wenn ihr profil
    wenn dein profil
    sobald`,
  form: `
    sehr geehrte damen und herren
    sehr geehrte* bewerber*
    liebe* bewerber*
    liebe* kandidat*
    vielzahl
    zahlreich*
    vielen bewerbungen
    viele bewerbungen
    große anzahl
    hohe anzahl
    großen anzahl
    bewerberpool
    gleichbehandlungsgesetz
    nicht auf diese
    automatisch`,
  personal: `
    gespräch mit ihnen
    gespräch mit dir
    unser gespräch
    unserem gespräch
    unseren gesprächen
    das gespräch
    das angenehme gespräch
    das gute gespräch
    das nette gespräch
    das offene gespräch
    die guten gespräche
    kennengelernt
    kennenzulernen
    kennen zu lernen
    ihr besuch
    ihren besuch
    telefonat`,
  automatic: `
    nicht auf diese
    automatisch
    automatische antwort
    automatisierte`,
  agency: `
    unser kunde
    unser mandant
    unser auftraggeber
    unseres kunden
    unseres mandanten
    mein kunde`,
  reasons: {
    'stronger-candidate': `
      anderen bewerber*
      andere bewerber*
      anderen kandidat*
      andere kandidat*
      mitbewerber*
      für einen anderen
      für eine andere
      noch besser
      noch genauer
      besser … entspr*
      näher … anforderung*
      besser … pass*`,
    'internal-candidate': `
      interne* bewerber*
      internen kandidat*
      interne kandidat*
      intern besetzt
      intern zu besetzen
      interne besetzung`,
    'position-filled': `
      bereits besetzt
      bereits vergeben
      inzwischen besetzt
      mittlerweile besetzt
      anderweitig besetzt
      anderweitig vergeben
      nicht mehr besetzt
      stelle … gestrichen
      stelle entfällt`,
    'hiring-freeze': `
      einstellungsstopp
      einstellungsstop
      vorerst nicht
      umstrukturierung
      budget*`,
    'not-enough-experience': `
      mehr erfahrung
      mehr … erfahrung
      mehr berufserfahrung
      größere erfahrung
      umfangreichere
      tiefere erfahrung
      fehl* … erfahrung
      erfahrung … fehlt
      nicht … erfahrung
      keine … erfahrung
      zu wenig erfahrung
      langjährige`,
    'skills-missing': `
      sprachkenntnis*
      deutschkenntnis*
      englischkenntnis*
      französischkenntnis*
      fehl* … kenntnis*
      kenntnisse … fehl*
      nicht … kenntnis*
      verhandlungssicher*
      muttersprach*
      sprachniveau`,
    overqualified: `
      überqualifiziert`,
    'seniority-mismatch': `
      seniorität
      zu junior
      erfahrenere*
      berufseinsteiger*`,
    'qualification-missing': `
      geforderte* abschluss
      erforderliche* abschluss
      erforderliche* qualifikation*
      abschluss … voraus*
      zertifikat* … fehl*
      zertifizierung* … fehl*`,
    'location-or-remote': `
      standort
      vor ort
      umzug
      pendeln
      entfernung
      wohnort
      remote
      homeoffice`,
    'pay-expectation': `
      gehaltsvorstellung*
      gehaltswunsch
      gehaltsrahmen
      gehaltsband
      gehaltliche*`,
    visa: `
      visum
      arbeitserlaubnis
      aufenthaltstitel`,
    availability: `
      eintrittstermin
      eintrittsdatum
      kündigungsfrist
      früher … beginnen
      früher … anfangen
      verfügbarkeit`,
    'values-or-team-fit': `
      ins team
      zum team
      teamfit
      unternehmenskultur
      zu unserer kultur`,
    'technical-exercise': `
      testaufgabe
      programmieraufgabe
      probeaufgabe
      fallstudie
      technischen gespräch
      technischen interview`,
    communication: `
      kommunikat*`,
    references: `
      ihre referenzen`,
  },
};
