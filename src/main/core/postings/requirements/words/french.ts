import type { RequirementWords } from './requirement-words.ts';

export const french: RequirementWords = {
  headings: {
    must: `
      profil recherche
      votre profil
      ton profil
      le profil
      profil.
      profil souhaite
      qui etes vous
      qui es tu
      ce que nous attendons
      ce que nous recherchons
      ce que nous cherchons
      nous recherchons.
      nous attendons
      competences.
      competences requises
      competences attendues
      vos competences
      vos atouts
      tes competences
      prerequis
      pre requis
      exigences
      qualifications
      vous avez.
      tu as.
      vous etes.
      tu es.
      c’est vous si
      c’est toi si`,
    nice: `
      un plus
      les plus
      les petits plus
      le petit plus
      serait un plus
      seraient un plus
      atouts.
      un atout
      apprecie.
      apprecies.
      souhaite.
      souhaites.
      bonus.
      idealement
      les bonus`,
    tasks: `
      missions.
      vos missions
      tes missions
      missions principales
      votre mission
      ta mission
      le poste.
      le role.
      description du poste
      vos responsabilites
      tes responsabilites
      responsabilites.
      votre role
      ton role
      votre quotidien
      ton quotidien
      ce que vous ferez
      ce que tu feras
      taches`,
    about: `
      qui sommes nous
      a propos
      a propos de nous
      l’entreprise.
      entreprise.
      notre entreprise
      la societe.
      notre histoire
      l’equipe.
      notre equipe
      notre stack
      processus de recrutement
      comment postuler
      pour postuler
      candidature.
      contact.`,
    offer: `
      nous offrons
      nous vous offrons
      nous t’offrons
      ce que nous offrons
      ce que nous proposons
      ce que nous vous proposons
      ce que nous te proposons
      nous vous proposons
      nous te proposons
      nous proposons
      on t’offre
      on vous offre
      vos avantages
      tes avantages
      nos avantages
      avantages.
      remuneration.
      pourquoi nous rejoindre
      pourquoi rejoindre
      les conditions.
      conditions.
      ce qui vous attend`,
  },
  headingHints: {
    must: `profil|attend\\p{L}*|recherch\\p{L}*|cherch\\p{L}*|compétences?|exig\\p{L}*|prérequis|qualités|bagage|apporte[sz]|parcours`,
    nice: `plus|souhait\\p{L}*|atouts?|bonus|appréci\\p{L}*`,
    tasks: `missions?|ferez|feras|faire|quotidien|responsab\\p{L}*|poste|rôle|tâches`,
    about: `sommes|entreprise|société|équipe|propos|contexte`,
    offer: `offr\\p{L}*|propos(?:ons|e)|avantages|conditions|rejoindre|rémunération|gagne[sz]`,
  },
  niceBefore: `
    idéalement
    de préférence
    un plus si
    bonus
    optionnel(?:lement)?
    (?:serai(?:t|ent)|est|sont) (?:un plus|un atout|appréciée?s?) (?:si|de)`,
  niceBehind: `
    (?:ce |c['’])?(?:serai(?:t|ent)|est|sont|constituerai(?:t|ent))?(?: vraiment)? ?(?:un (?:vrai |réel |gros |petit |grand )?(?:plus|atout|avantage|bonus)|des atouts)
    (?:serai(?:t|ent)|est|sont)? ?(?:appréciée?s?|souhaitée?s?|souhaitables?|bienvenue?s?|valorisée?s?|facultati(?:f|ve)s?|en option)
    (?:mais )?(?:pas|non|sans être) (?:obligatoires?|indispensables?|exigée?s?)`,
  must: `
    (?:est|sont)? ?(?:impérative?(?:ment)?|impératifs?|obligatoires?|indispensables?|exigée?s?|requis(?:es?)?|nécessaires?|incontournables?)
    vous devez
    tu dois`,
  notNeeded: `
    (?:aucun|aucune|pas de|sans) [^.;:]{1,60}(?:requise?|nécessaire|exigée?|demandée?)
    (?:pas|non) (?:nécessaire|requise?|exigée?)
    pas besoin
    sans distinction
    quel(?:le)?s? que soi(?:t|ent)`,
  demand: `
    (?:vous|tu) (?:avez|as|maîtrise[sz]|justifie[sz]|êtes|es|possède[sz]|possédez|parle[sz]|connaisse[sz]|connais|dispose[sz]|sais|savez|acceptez|acceptes)
    nous (?:recherchons|cherchons|attendons)
    on (?:recherche|cherche)
    expériences? (?:en|dans|avec|de|du|sur|comme|significative|réussie)
    connaissances? (?:de|des|du|en)
    maîtrise (?:de|des|du|d['’])
    titulaire
    diplômée?
    à l['’]aise avec`,
  ours: `nous|notre|nos|chez|la société|l['’]entreprise|on`,
  gives: `
    nous (?:vous |t['’]|te )?(?:offrons|proposons)
    (?:vous|tu) (?:bénéficie[sz]|bénéficierez|profite[sz])
    avantages`,
  or: `ou`,
  orSimilar: `ou (?:tout |un |une |d['’])?(?:(?:outils?|logiciels?|solutions?|langages?|systèmes?) )?(?:équivalente?s?|similaires?|autres?|comparables?|approchante?s?|assimilée?s?)|ou quelque chose d['’](?:approchant|équivalent)`,
  such: `par exemple|p\\. ?ex\\.|tel(?:le)?s? que|ex\\. ?:`,
  alsoFine: `(?:convien(?:t|nent)|fonctionne(?:nt)?|va|vont|marche(?:nt)?) (?:aussi|également)|(?:est|sont) (?:aussi|également) (?:acceptée?s?|possibles?)`,
  oneOf: `(?:au moins )?(?:l['’]une?|une?) (?:des|de ces|parmi)`,
  and: `et|ainsi que`,
  experience: `expériences?|expérimentée?s?|pratique|ancienneté`,
  joining: `(?:expériences?|connaissances?|maîtrise|notions?|bonnes?|de|des|du|en|le|la|les|l['’]|d['’]|avec|un|une|dans)`,
  years: `ans?|années?`,
  months: `mois`,
  yearly: null,
  numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  rangeWords: `à|et|ou`,
  leastWords: `au moins|minimum|min\\.?|au minimum|plus de|environ|entre|d['’]au moins|de`,
  ofWhich: `dont`,
  yearsEnd: `minimum|requis|exigée?s?|ou plus|au moins`,
  since: `depuis|pendant|avec|durant`,
  languageCues: `
    couramment
    courante?s?
    parle[sz]?
    parlée?s?
    écrite?s?
    langues?
    bilingue
    maternelle?
    anglophone
    francophone`,
  behindLanguage: `niveau|technique|professionnel|courant|est|serait|pour|à|et|ou|en|un|lu|professionnel|b1|b2|c1`,
  drivingLicence: `permis(?: de conduire)?(?= (?:(?:b|be|c|ce|c1|d|ec)(?![\\p{L}])|catégorie|obligatoire|exigé|valide|en cours))|permis de conduire`,
  licenceClass: `catégorie|cat\\.`,
  texts: {
    Doctorate: `doctorat|thèse de doctorat`,
    'Master’s degree': `bac ?\\+ ?5|master (?:en|de|2)|diplôme d['’]ingénieur|école d['’]ingénieurs?|école de commerce`,
    'Bachelor’s degree': `bac ?\\+ ?3(?! ?/)|licence (?:en|de|professionnelle|pro)`,
    Degree: `bac ?\\+ ?[24](?: ?(?:/|à|ou) ?\\+?[345])?|bac ?\\+ ?3 ?/ ?\\+?\\d|diplôme(?: universitaire| d['’]état| en| de)?|diplômée?s?|titulaire d['’]un|formation supérieure|bts|dut|études supérieures`,
    'Vocational training': `cap|bep|bac pro(?:fessionnel)?|brevet professionnel|formation professionnelle|titre professionnel|cqp`,
    'Professional registration': `inscrite?(?:\\(e\\)|·e)? (?:à|au) (?:l['’]ordre|tableau)|inscription à l['’]ordre|numéro rpps`,
    'School-leaving certificate': `baccalauréat|niveau bac(?! ?\\+)|brevet des collèges|diplôme d['’]études secondaires|maturité`,
    Certificate: `certificats?|certifications?|habilitation (?:électrique|professionnelle)|certifiée?s?`,
    'Forklift licence': `caces(?: [r0-9.]+)*|permis cariste`,
    'Own vehicle': `véhicule personnel|véhiculée?|voiture personnelle`,
    Travel: `déplacements?(?: fréquents| réguliers| ponctuels)?|mobile géographiquement|mobilité géographique`,
    'Night shifts': `(?:travail|travailler|horaires|poste) de nuit|la nuit`,
    'Weekend work': `(?:le |les )?week-?ends?|(?:les )?(?:samedis|dimanches)`,
    'On-call duty': `astreintes?|gardes`,
    'Shift work': `travail posté|horaires décalés|horaires postés|(?:2|3)[x×]8|en équipes? (?:alternées?|successives?)`,
    'Background check': `casier judiciaire(?: vierge)?`,
    'Security clearance': `habilitation (?:secret|défense|confidentiel)\\p{L}*`,
    Vaccination: `vaccin(?:ation|ée?|al)s?|obligation vaccinale|schéma vaccinal`,
    'Heavy lifting': `port de charges(?: lourdes)?|manutention de charges`,
    Portfolio: `portfolio|book`,
    'Several years of experience': `plusieurs années d['’]expérience|(?:solide|longue) expérience`,
  },
  subjectLead: `en|d['’]état (?:en|de)|de|dans le domaine (?:de|du|des)`,
  subjectEnd: `avec|est|exigée?|souhaitée?|requise?|vous|minimum|ou|indispensable|obligatoire`,
  rightToWork: `
    permis de travail
    autorisation de travail
    titre de séjour
    (?:autorisée?s?|habilitée?s?)(?:\\(e\\)|·e)? à travailler
    droit de travailler
    visa de travail`,
  sponsors: `
    (?:nous|on) (?:vous |t['’]|te )?(?:aidons|accompagnons|aide|accompagne|prenons)
    accompagnement
    prise en charge`,
  noSponsor: `(?:pas|aucun|sans|ne) [^.;]{0,40}(?:visas?|parrain\\p{L}*|sponsor\\p{L}*)`,
};
