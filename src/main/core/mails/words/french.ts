import type { MailWords } from '#core/mails/mail-words.ts';

export const french: MailWords = {
  rejection: `
    suite positive
    suite favorable
    ne correspond pas
    ne correspondent pas
    ne pas donner suite
    pas donner suite
    pas donner une suite favorable
    pas donner de suite
    pas en mesure de donner
    pas réserver une suite favorable
    pas été retenu*
    pas été sélectionné*
    pas retenue
    pas retenu
    pas retenir votre
    pas vous retenir
    pas poursuivre
    pas vous proposer
    pas vous offrir
    pas abouti
    pas correspondre
    pas favorable
    réponse négative
    avis défavorable
    suite défavorable
    regret de vous
    regrettons de vous
    regrettons de ne
    au regret
    retenu un autre
    retenu une autre
    retenu d'autres
    retenir un autre
    retenir une autre
    retenir d'autres
    choisi un autre
    choisi une autre
    poursuivre avec d'autres
    avancer avec d'autres
    orienté vers un autre
    porté sur un autre
    porté sur une autre
    porté sur d'autres
    a déjà été pourvu
    déjà été pourvu
    est désormais pourvu
    est pourvu
    été pourvu
    en faveur d'un autre
    en faveur d'une autre
    décliner votre`,
  regret: `
    malheureusement
    regret
    regrettons
    désolé*
    navré*
    bonne continuation
    plein succès
    bonne chance
    souhaitons … recherche*
    souhaitons … réussite
    souhaite … recherche*
    pleine réussite
    malgré
    d'autres candidat*
    un autre candidat
    une autre candidat*
    conserver votre
    conserverons votre
    vivier
    pas remettre en cause
    cette décision`,
  acknowledgement: `
    bien reçu
    accusons réception
    accuse réception
    accusé de réception
    réception de votre candidature
    bonne réception
    candidature a été enregistrée
    candidature … transmise
    étudier votre
    étudions votre
    examiner votre
    examinons votre
    l'étude de votre
    attention votre candidature
    reviendrons vers vous
    reviendra vers vous
    reviendrons rapidement
    dans les meilleurs délais
    recontacterons
    reprendrons contact`,
  invitation: `
    seriez vous libre
    êtes vous libre
    premier entretien
    entretien téléphonique
    vous inviter
    vous invitons à
    vous convier
    convions à
    vous rencontrer
    souhaiterions échanger
    souhaiterais échanger
    aimerions échanger
    échanger avec vous
    planifier un
    fixer un rendez-vous
    convenir d'un
    proposer un entretien
    proposons un entretien
    propose un entretien
    proposer un créneau
    vos disponibilités
    votre disponibilité
    êtes-vous disponible
    seriez-vous disponible
    prochaine étape
    plaisir de vous proposer`,
  conditional: `
    sans réponse de notre
    sans nouvelle*
    sans retour de notre
    si vous ne recevez
    si vous n'avez pas
    si votre profil correspond
    si votre candidature est retenue
    si votre candidature retient
    si votre profil retient
    en l'absence de
    dans le cas où
    passé ce délai
    au-delà de ce délai`,
  form: `
    madame monsieur
    cher candidat
    chère candidate
    chers candidats
    grand nombre de
    nombreuses candidatures
    nombre important de
    nombre élevé de
    vivier
    ne pas répondre
    message automatique`,
  personal: `
    notre entretien
    nos entretiens
    notre échange
    nos échanges
    l'échange
    notre rencontre
    notre conversation
    lors de l'entretien
    lors de votre entretien
    vous avoir rencontré*
    plaisir de vous rencontrer
    apprécié
    votre visite`,
  automatic: `
    ne pas répondre
    message automatique
    automatiquement`,
  agency: `
    notre client
    mon client
    notre cliente`,
  reasons: {
    'stronger-candidate': `
      d'autres candidat*
      un autre candidat
      une autre candidat*
      autres profils
      un autre profil
      d'autres profils
      mieux … correspond*
      davantage … correspond*
      plus en adéquation
      correspond* mieux
      correspond* davantage
      plus proche*`,
    'internal-candidate': `
      candidat interne
      candidature interne
      en interne
      mobilité interne`,
    'position-filled': `
      été pourvu
      est pourvu
      désormais pourvu
      poste … annulé
      n'est plus disponible
      n'est plus à pourvoir`,
    'hiring-freeze': `
      gel des
      gelé*
      suspendu*
      restructuration
      budget*`,
    'not-enough-experience': `
      plus d'expérience
      plus expérimenté*
      davantage d'expérience
      manque d'expérience
      expérience insuffisante
      pas … expérience
      expérience plus
      années d'expérience
      peu d'expérience`,
    'skills-missing': `
      niveau d'anglais
      niveau d'allemand
      niveau de langue
      maîtrise de l'*
      maîtrise du
      maîtrise courante
      bilingue
      compétences … pas
      pas … compétences`,
    overqualified: `
      surqualifié*`,
    'seniority-mismatch': `
      plus senior
      plus junior
      séniorité`,
    'qualification-missing': `
      diplôme requis
      diplôme exigé
      certification requise
      qualification requise`,
    'location-or-remote': `
      mobilité géographique
      éloignement
      localisation
      distance
      télétravail
      sur site
      déménag*
      proche de nos`,
    'pay-expectation': `
      prétentions salariales
      prétentions financières
      attentes salariales
      rémunération`,
    visa: `
      visa
      titre de séjour
      autorisation de travail
      permis de travail`,
    availability: `
      préavis
      date de début
      plus tôt
      disponible immédiatement`,
    'values-or-team-fit': `
      culture d'entreprise
      notre culture
      esprit d'équipe
      intégration dans l'équipe`,
    'technical-exercise': `
      test technique
      exercice technique
      cas pratique
      étude de cas
      entretien technique`,
    communication: `
      communication`,
    references: `
      vos références`,
  },
};
