import { letterOf, type LanguageTemplates } from './letter-template.ts';

const body = (...paragraphs: readonly string[]) =>
  letterOf('{{greeting}},', 'Bien cordialement,', paragraphs);

export const french: LanguageTemplates = {
  greet: (name) => (name === null ? 'Madame, Monsieur' : `Bonjour ${name}`),
  letters: {
    'thank-you': {
      subject: 'Merci pour notre entretien : {{role}}',
      body: body(
        'Je vous remercie de l’entretien que vous m’avez accordé[[ le {{interviewDay}}]] pour le poste « {{role}} », et du temps que vous y avez consacré. J’ai particulièrement apprécié notre échange sur {{topic}}.',
        '[[Vous vous posiez encore une question : {{concerns}}. J’y ai réfléchi depuis : {{answer}}]]',
        'Ce que j’ai entendu me donne encore plus envie de travailler avec vous. Si un autre élément pouvait éclairer votre décision, je vous l’enverrai avec plaisir.',
      ),
    },
    'rejection-thanks': {
      subject: 'Merci, et une question : {{role}}',
      body: body(
        'Je vous remercie de votre réponse, ainsi que du temps que vous et vos collègues m’avez consacré. J’ai eu plaisir à découvrir {{company}}, et je vous souhaite une belle réussite avec la personne que vous avez choisie.',
        'Puis-je vous demander un service ? Je souhaite continuer à progresser, et une ou deux lignes de votre part m’aideraient : qu’est-ce qui parlait en ma faveur, et que pourrais-je faire autrement la prochaine fois ? Je vous le demande pour apprendre, et je prends votre décision telle qu’elle est.',
        'Si une occasion se présentait plus tard, c’est avec plaisir que j’aurais de vos nouvelles.',
      ),
    },
    'feedback-letter': {
      subject: 'Demande de retour : {{role}}',
      body: body(
        'Il y a quelque temps, j’ai présenté ma candidature chez {{company}} pour le poste « {{role}} ». Ce qui m’a laissé la plus forte impression, alors comme aujourd’hui : {{impression}}. Je ne reviens pas sur votre décision. Je vous écris parce que je souhaite progresser dans mon métier, et que peu de personnes ont regardé mon travail d’aussi près que vous.',
        'Pourriez-vous m’indiquer, brièvement et par écrit,',
        '- trois choses que j’ai bien faites, et\n- trois choses que je pourrais faire autrement ?',
        'Quelques mots suffisent, et les plus francs sont les plus utiles. Un courriel, quand cela vous convient, serait parfait.',
      ),
    },
    'follow-up': {
      subject: 'Ma candidature : {{role}}',
      body: body(
        'J’ai présenté ma candidature chez {{company}} pour le poste « {{role}} »[[ le {{appliedDay}}]], et ce poste m’intéresse toujours beaucoup.',
        'Puis-je vous demander où en est votre choix, et quand vous pensez prendre une décision ? S’il vous manque un élément, je vous l’envoie aussitôt.',
      ),
    },
    'third-party': {
      subject: 'Puis-je vous demander un avis sincère ?',
      body: body(
        '{{company}} a choisi une autre personne pour le poste « {{role}} ». Je l’accepte, et j’aimerais comprendre quelle impression j’ai laissée. Je m’adresse à vous parce que vous connaissez les deux côtés et pouvez parler librement.',
        'À votre avis, qu’ai-je bien fait, et que me conseilleriez-vous de faire autrement ? Quelques lignes suffisent, ou un court appel si vous préférez. Ce que vous me direz restera entre nous.',
        'Si vous préférez ne rien en dire, je le comprendrai très bien.',
      ),
    },
    decline: {
      subject: 'Votre offre : {{role}}',
      body: body(
        'Je vous remercie vivement de m’avoir proposé le poste « {{role}} », et de la confiance dont cette offre témoigne.',
        'Après mûre réflexion, j’ai décidé de ne pas l’accepter. Ce choix n’a pas été facile : j’ai apprécié nos échanges et j’ai beaucoup d’estime pour {{company}}.',
        'Je vous souhaite, à vous et à votre équipe, une très bonne continuation, et j’espère que nos chemins se croiseront de nouveau.',
      ),
    },
    withdraw: {
      subject: 'Retrait de ma candidature : {{role}}',
      body: body(
        'Je souhaite retirer ma candidature pour le poste « {{role}} » et vous en informe dès maintenant, afin que vous puissiez vous organiser sans moi.',
        'Je vous remercie de votre temps et de l’intérêt porté à mon travail. J’ai beaucoup d’estime pour {{company}} et c’est avec plaisir que je resterais en contact.',
      ),
    },
  },
};
