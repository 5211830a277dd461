import type { OutcomeKind, Phase } from '#shared/domain/phases.ts';

/**
 * Words that say how far an application came. Folded as `foldText` does; a plural `s` may follow. The longest phrase wins,
 * so that "hr interview" is screening and "final interview" is final.
 */
export const phasePhrases: Readonly<Record<Phase, string>> = {
  saved:
    'saved|not contacted|apply to|to apply|wishlist|wish list|bookmarked|bookmark|interested|not applied|not yet applied|to do|todo|' +
    'backlog|researching|gemerkt|vorgemerkt|a postuler|guardado|待投递|收藏',
  applied:
    'applied|awaiting response|awaiting reply|awaiting|waiting|waiting for response|waiting for reply|active|submitted|application submitted|application sent|' +
    'application viewed|viewed|application received|received|followed up|follow up|pending|under review|in review|in consideration|sent|' +
    'beworben|gesendet|abgeschickt|eingereicht|eingegangen|warte auf antwort|candidature envoyee|envoyee|envoye|postule|en attente|' +
    'enviada|enviado|solicitado|aplicado|pendiente|basvuruldu|basvurdum|beklemede|已投递|投递|已申请',
  screening:
    'hr interview|hr call|hr round|phone screen|phone screening|phone interview|phone call|telephone interview|initial screen|initial screening|initial call|' +
    'recruiter call|recruiter screen|recruiter interview|screening|screen|screening call|screening interview|intro call|introductory call|' +
    'pre screen|telefoninterview|telefonat|hr gesprach|erstgesprach|entretien telephonique|preselection|' +
    'entrevista telefonica|ik gorusmesi|ik mulakati|hr面|简历筛选',
  assessment:
    'oa|online assessment|assessment|assessment center|assessment centre|coding|coding challenge|coding test|code challenge|take home|takehome|take home test|' +
    'technical test|technical assessment|case study|homework|hackerrank|codility|test|challenge|testaufgabe|einstellungstest|' +
    'test technique|mise en situation|prueba|prueba tecnica|teknik test|笔试|测评',
  interview:
    'interview|technical interview|technical round|technical|panel|panel interview|onsite|on site|onsite interview|interviewing|interviewed|hiring manager|' +
    'vorstellungsgesprach|gesprach|bewerbungsgesprach|entretien|entrevista|mulakat|gorusme|面试|一面|二面|三面|四面',
  final:
    'final|final round|final interview|final stage|last round|last stage|final onsite|letzte runde|endrunde|dernier entretien|entretien final|' +
    'entrevista final|son mulakat|终面|hr终面',
  offer:
    'offer|offered|offer received|received offer|job offer|verbal offer|angebot|zusage|offre|oferta|teklif|录用|已录用',
};

/** Words that say how it ended, without a phase of their own. */
export const outcomePhrases: Readonly<Record<OutcomeKind, string>> = {
  accepted:
    'accepted|offer accepted|accepted offer|accepted the offer|hired|signed|i accepted|angenommen|angebot angenommen|offre acceptee|oferta aceptada|kabul edildi|已接受',
  declined:
    'declined offer|offer declined|declined the offer|declined an offer|i declined the offer|turned down offer|turned down the offer|offer turned down|refused offer|refused the offer|rejected the offer|i rejected the offer|' +
    'angebot abgelehnt|offre refusee|offre declinee|oferta rechazada|teklif reddedildi',
  rejected:
    'rejected|rejection|reject|denied|not selected|not selected by employer|application closed|refused|turned down|unsuccessful|no longer under consideration|not moving forward|not proceeding|not shortlisted|' +
    'auto rejected|auto reject|auto rejection|absage|abgelehnt|abgesagt|refus|refuse|refusee|rejete|rejetee|rechazado|rechazada|descartado|descartada|' +
    'olumsuz|reddedildi|red|未通过|拒绝|已拒|挂',
  withdrawn:
    'withdrew|withdrawn|withdraw|i withdrew|i denied|i rejected|i refused|i declined|i passed|i quit|rejected by me|declined by me|denied by me|not pursued|not pursuing|did not pursue|not interested|' +
    'zuruckgezogen|selbst abgesagt|retire|retiree|desistement|retirado|retirada|vazgectim|geri cektim|放弃',
  ghosted:
    'ghosted|ghost|no response|no reply|no answer|not responded|never responded|never heard back|no response yet|unresponsive|application ignored|applicationignored|ignored|' +
    'keine antwort|keine ruckmeldung|nie gemeldet|pas de reponse|sans reponse|sin respuesta|cevap yok|yanit yok|无回复|已读不回',
  cancelled:
    'cancelled|canceled|no current opportunity|no current opportunities|role filled|position filled|job filled|filled|expired|hiring freeze|role cancelled|position cancelled|position closed|job closed|' +
    'role closed|no longer available|role gone|stelle besetzt|besetzt|abgelaufen|poste pourvu|pourvu|expiree|cubierta|vacante cubierta|ilan kapandi|已关闭|职位关闭',
};

/** Outcome words that themselves say where it ended. */
export const outcomePhases: ReadonlyMap<string, Phase> = new Map<string, Phase>([
  ['auto rejected', 'applied'],
  ['auto reject', 'applied'],
  ['auto rejection', 'applied'],
  ['application ignored', 'applied'],
  ['applicationignored', 'applied'],
]);
