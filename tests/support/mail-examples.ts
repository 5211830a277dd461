import type { MailKind } from '#shared/mails.ts';

export type MailExample = {
  readonly language: 'en' | 'de' | 'fr' | 'es';
  readonly kind: MailKind;
  /** Ids of the reasons it gives; for a rejection only. */
  readonly reasons?: readonly string[];
  /** Form letter, personal answer, or not said. */
  readonly isGeneric?: boolean | null;
  readonly isAutomatic?: boolean;
  /** The company it is from, as the applications have it; null where only a person can tell. */
  readonly company: string | null;
  readonly text: string;
};

/** Made up, every one: no company, person or sentence of a real mail. */
export const mailExamples: readonly MailExample[] = [
  {
    language: 'en',
    kind: 'rejection',
    reasons: ['stronger-candidate', 'not-enough-experience'],
    isGeneric: true,
    company: 'Larkspur Analytics',
    text: `From: Larkspur Analytics Careers <careers@larkspur.example>
Subject: Your application to Larkspur Analytics
Date: Thu, 05 Nov 2026 10:20:00 +0000

Dear Applicant,

Thank you for the interest you showed in the Data Engineer role. We had a large number of applications.
After careful thought we have decided to move forward with other candidates who have more experience
with streaming systems.

We wish you all the best for your search.

The Larkspur team`,
  },
  {
    language: 'en',
    kind: 'rejection',
    reasons: ['position-filled'],
    isGeneric: null,
    company: 'Fennel & Rye',
    text: `Hello Robin,

thanks for your patience. The position has been filled in the meantime, so we can take nobody else on this time.

Best,
Imogen Tarrant
People Partner, Fennel & Rye`,
  },
  {
    language: 'en',
    kind: 'rejection',
    reasons: ['technical-exercise'],
    isGeneric: false,
    company: 'Quillstone',
    text: `From: Tomas Ekhart <tomas@quillstone.example>
Subject: Next steps

Hi Robin,

It was a pleasure meeting you on Tuesday, and the whole team enjoyed our conversation.
We have decided not to proceed, since the take-home left us with open questions about testing.
If you would like to go through it together, I am happy to take half an hour.

Tomas`,
  },
  {
    language: 'en',
    kind: 'rejection',
    reasons: ['no-reason-given'],
    isGeneric: true,
    isAutomatic: true,
    company: 'Marlow Freight',
    text: `From: Marlow Freight <no-reply@marlowfreight.example>
Subject: Update on requisition 4471

Dear Candidate,

We regret to inform you that you have not been selected for this role. Because of the high volume we cannot give
individual feedback. We will keep your details on file.

Please do not reply to this message.`,
  },
  {
    language: 'en',
    kind: 'acknowledgement',
    isAutomatic: true,
    company: 'Larkspur Analytics',
    text: `From: Larkspur Analytics <noreply@larkspur.example>
Subject: We have your application

Hi Robin,

thank you for applying for the Data Engineer role at Larkspur Analytics. We have received your application and will
review it in the coming days. If you do not hear from us within four weeks, we have unfortunately decided to move forward
with other candidates.`,
  },
  {
    language: 'en',
    kind: 'invitation',
    company: 'Quillstone',
    text: `From: Tomas Ekhart <tomas@quillstone.example>
Subject: Quillstone: first conversation

Hi Robin,

I liked your application and would like to invite you to a first call of thirty minutes. Which of these times suits you:
Monday 10:00, Tuesday 15:30? Unfortunately I am away from Wednesday on.

Tomas Ekhart`,
  },
  {
    language: 'en',
    kind: 'rejection',
    reasons: ['stronger-candidate', 'location-or-remote'],
    isGeneric: null,
    company: 'Oriel Bank',
    text: `Dear Robin,

I have heard back about Oriel Bank. Our client has chosen another candidate, as they wanted somebody who can be on site three
days a week. I am sorry to let you know by mail. I will keep an eye out for you.

Kind regards
Petronella Voss
Brightwater Recruiting`,
  },
  {
    language: 'en',
    kind: 'other',
    company: 'Fennel & Rye',
    text: `Hi Robin,

just a short note: Imogen is on leave this week, so our answer will take until next Friday. Everything else stays as agreed.

Best
Gus Orlop, Fennel & Rye`,
  },
  {
    language: 'de',
    kind: 'rejection',
    reasons: ['stronger-candidate'],
    isGeneric: true,
    company: 'Birkenhain Software GmbH',
    text: `Von: Personalabteilung Birkenhain <bewerbung@birkenhain.example>
Gesendet: Montag, 9. November 2026 08:12
An: Robin Sommer
Betreff: Ihre Bewerbung als Backend-Entwickler (m/w/d)

Sehr geehrte Damen und Herren,

vielen Dank für Ihre Bewerbung und Ihr Interesse an unserem Unternehmen. Aus der Vielzahl der Bewerbungen haben wir
uns für einen anderen Bewerber entschieden, dessen Profil noch besser zu unseren Anforderungen passt.

Bitte sehen Sie darin keine Wertung Ihrer Person. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Birkenhain Software GmbH`,
  },
  {
    language: 'de',
    kind: 'rejection',
    reasons: ['not-enough-experience'],
    isGeneric: false,
    company: 'Kranichfeld AG',
    text: `Hallo Robin,

danke für das nette Gespräch am Donnerstag. Leider können wir dir die Stelle nicht anbieten. Uns fehlte am Ende die
Erfahrung mit großen Kubernetes-Umgebungen; nach dem Gespräch im Team wollten wir jemanden mit mehr Praxis.

Alles Gute
Ulrike Steinbrück
Kranichfeld AG`,
  },
  {
    language: 'de',
    kind: 'rejection',
    reasons: ['position-filled'],
    isGeneric: null,
    company: 'Mühlbach Logistik',
    text: `Sehr geehrte Frau Sommer,

leider müssen wir Ihnen mitteilen, dass die Position inzwischen besetzt ist.
Wir wünschen Ihnen viel Erfolg.

Mit freundlichem Gruß
i. A. Jost Hainbuch
Mühlbach Logistik`,
  },
  {
    language: 'de',
    kind: 'rejection',
    reasons: ['pay-expectation'],
    isGeneric: null,
    company: 'Kranichfeld AG',
    text: `Guten Tag Frau Sommer,

wir haben uns über Ihre Unterlagen gefreut. Leider kommen wir bei der Gehaltsvorstellung nicht zusammen und müssen Ihnen
daher absagen. Wir haben uns gegen eine Einladung entschieden.

Freundliche Grüße
Ulrike Steinbrück, Kranichfeld AG`,
  },
  {
    language: 'de',
    kind: 'acknowledgement',
    isAutomatic: true,
    company: 'Birkenhain Software GmbH',
    text: `Betreff: Eingangsbestätigung
Von: Birkenhain Software GmbH <noreply@birkenhain.example>

Guten Tag,

Ihre Bewerbung ist bei uns eingegangen. Wir prüfen Ihre Unterlagen sorgfältig und bitten um etwas Geduld.
Sollten wir uns für andere Bewerber entscheiden, erhalten Sie leider eine Absage von uns.

Diese Nachricht wurde automatisch erstellt.`,
  },
  {
    language: 'de',
    kind: 'invitation',
    company: 'Mühlbach Logistik',
    text: `Sehr geehrte Frau Sommer,

Ihre Unterlagen haben uns überzeugt. Wir laden Sie herzlich zu einem Vorstellungsgespräch ein. Passt Ihnen der 12. November um 14 Uhr?
Früher geht es bei uns leider nicht.

Jost Hainbuch
Mühlbach Logistik`,
  },
  {
    language: 'de',
    kind: 'acknowledgement',
    isAutomatic: false,
    company: 'Kranichfeld AG',
    text: `Von: Ulrike Steinbrück <u.steinbrueck@kranichfeld.example>
Betreff: Re: Bewerbung

Hallo Frau Sommer,

danke, Ihre Bewerbung haben wir erhalten. Wir melden uns nächste Woche bei Ihnen.

Viele Grüße
Ulrike Steinbrück`,
  },
  {
    language: 'de',
    kind: 'rejection',
    reasons: ['skills-missing'],
    isGeneric: null,
    company: 'Mühlbach Logistik',
    text: `Sehr geehrte Frau Sommer,

wir haben Ihre Bewerbung geprüft und koennen sie fuer diese Stelle nicht beruecksichtigen, da verhandlungssicheres Niederlaendisch
zwingend ist.

Mühlbach Logistik, Personal`,
  },
  {
    language: 'fr',
    kind: 'rejection',
    reasons: ['stronger-candidate'],
    isGeneric: true,
    company: 'Valrose Conseil',
    text: `De : Recrutement Valrose <recrutement@valrose.example>
Envoyé : mardi 10 novembre 2026 11:05
À : Robin Sommer
Objet : Votre candidature

Madame, Monsieur,

Nous vous remercions de l'intérêt que vous portez à Valrose Conseil. Nous avons reçu un grand nombre de candidatures et sommes
au regret de ne pas donner suite à la vôtre, d'autres profils étant plus proches du poste.

Nous vous souhaitons pleine réussite dans vos recherches.

Valrose Conseil`,
  },
  {
    language: 'fr',
    kind: 'rejection',
    reasons: ['not-enough-experience'],
    isGeneric: false,
    company: 'Atelier Corbeau',
    text: `Bonjour Robin,

Merci encore pour notre échange de lundi. Après réflexion, nous ne pouvons pas poursuivre avec vous : il nous faut quelqu'un
avec plus d'expérience en gestion de projet.

Bonne continuation,
Maëlle Garance
Atelier Corbeau`,
  },
  {
    language: 'fr',
    kind: 'rejection',
    reasons: ['position-filled'],
    isGeneric: null,
    company: 'Valrose Conseil',
    text: `Bonjour,

Le poste a déjà été pourvu en interne. Nous sommes désolés de cette réponse tardive.

Aurélien Brumaire
Valrose Conseil`,
  },
  {
    language: 'fr',
    kind: 'acknowledgement',
    isAutomatic: true,
    company: 'Atelier Corbeau',
    text: `Objet : Accusé de réception
De : Atelier Corbeau <ne-pas-repondre@corbeau.example>

Bonjour,

Nous avons bien reçu votre candidature et l'étudierons avec attention. Sans réponse de notre part sous trois semaines, considérez
que votre candidature n'a malheureusement pas été retenue.

Merci de ne pas répondre à ce message.`,
  },
  {
    language: 'fr',
    kind: 'invitation',
    company: 'Atelier Corbeau',
    text: `Bonjour Robin,

Votre parcours nous intéresse et nous aimerions échanger avec vous. Quelles sont vos disponibilités la semaine prochaine pour
une visio de quarante minutes ?

Maëlle Garance
Atelier Corbeau`,
  },
  {
    language: 'fr',
    kind: 'rejection',
    reasons: ['no-reason-given'],
    isGeneric: true,
    company: 'Valrose Conseil',
    text: `Chère candidate,

Malgré l'intérêt de votre parcours, votre candidature n'a pas été retenue. Nous nous permettons de conserver votre dossier.

Le service du personnel de Valrose Conseil`,
  },
  {
    language: 'es',
    kind: 'rejection',
    reasons: ['stronger-candidate'],
    isGeneric: true,
    company: 'Almendro Digital',
    text: `De: Selección Almendro <seleccion@almendro.example>
Asunto: Tu candidatura
Fecha: 11 de noviembre de 2026

Estimado candidato:

Gracias por participar. Hemos decidido continuar con otros candidatos para este puesto. Guardaremos tu currículum en nuestra
base de datos.

Almendro Digital`,
  },
  {
    language: 'es',
    kind: 'rejection',
    reasons: ['seniority-mismatch'],
    isGeneric: false,
    company: 'Cierzo Energía',
    text: `Hola, Robin:

Nos gustó mucho nuestra conversación del viernes. Lamentablemente no vamos a continuar contigo en el proceso, porque buscamos un perfil
más sénior.

Te deseo mucha suerte.
Iratxe Olmedo
Cierzo Energía`,
  },
  {
    language: 'es',
    kind: 'rejection',
    reasons: ['position-filled'],
    isGeneric: null,
    company: 'Almendro Digital',
    text: `Buenos días, Robin:

Te escribo para decirte que la vacante ya ha sido cubierta. Sentimos no haber avisado antes.

Un saludo,
Fermín Robledo
Almendro Digital`,
  },
  {
    language: 'es',
    kind: 'acknowledgement',
    isAutomatic: true,
    company: 'Cierzo Energía',
    text: `Hola:

Hemos recibido tu solicitud para Cierzo Energía. Revisaremos tu perfil y nos pondremos en contacto contigo en caso de que encaje. Si no recibes
respuesta en un mes, lamentablemente habremos decidido continuar con otros candidatos.

Este es un mensaje automático, por favor no respondas.`,
  },
  {
    language: 'es',
    kind: 'invitation',
    company: 'Cierzo Energía',
    text: `Hola, Robin:

Nos gustaría conocerte. ¿Qué disponibilidad tienes el jueves para una videollamada con el equipo?

Iratxe Olmedo
Cierzo Energía`,
  },
  {
    language: 'es',
    kind: 'rejection',
    reasons: ['location-or-remote'],
    isGeneric: null,
    company: 'Cierzo Energía',
    text: `Estimada Robin:

Lamentamos comunicarle que no continuaremos con su candidatura: el puesto exige residir en Zaragoza.

Reciba un cordial saludo,
Cierzo Energía`,
  },
];
