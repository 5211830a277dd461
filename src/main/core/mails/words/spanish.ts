import type { MailWords } from '#core/mails/mail-words.ts';

export const spanish: MailWords = {
  rejection: `
    no has pasado
    no ha pasado
    no pasas a
    no has superado
    no ha superado
    continuar con otros
    continuar con otras
    continuar con otro
    continuar con otra
    seguir adelante con otros
    seguir adelante con otro
    seguir adelante con otra
    seguir adelante con otras
    avanzar con otros
    avanzar con otras
    avanzar con otro
    avanzar con otra
    seguir con otros
    seguir con otras
    decidido … otros candidatos
    decidido … otras candidatas
    decidido … otra persona
    decidido … otro candidato
    decidido no
    hemos optado por otr*
    optado por otr*
    optado por un*
    seleccionado a otr*
    elegido a otr*
    escogido a otr*
    no continuar con
    no continuaremos
    no continuarás
    no continuará
    no continúa*
    no seguiremos
    no avanzar con
    no avanzaremos
    no vamos a continuar
    no vamos a seguir
    no podemos ofrecer*
    no podremos ofrecer*
    no ha sido seleccionad*
    no has sido seleccionad*
    no ha sido elegid*
    no ha resultado
    no has resultado
    no hemos podido seleccionar*
    no fue seleccionad*
    no encaja*
    ha sido descartad*
    has sido descartad*
    lamentamos comunicar*
    lamentamos informar*
    lamentamos decir*
    lamento comunicar*
    lamento informar*
    sentimos comunicar*
    sentimos informar*
    siento comunicar*
    siento decir*
    ya ha sido cubiert*
    ha sido cubiert*
    se ha cubierto
    ya está cubiert*`,
  regret: `
    lamentablemente
    desafortunadamente
    por desgracia
    lamentamos
    lamento
    sentimos
    otros candidatos
    otras candidaturas
    otro candidato
    otra candidata
    mucha suerte
    mucho éxito
    muchos éxitos
    mejor de las suertes
    te deseamos
    le deseamos
    te deseo
    futuros procesos
    futuras oportunidades
    próximos procesos
    base de datos
    esta ocasión
    decisión difícil
    no ha sido fácil`,
  acknowledgement: `
    gracias por inscribirte
    te diremos algo
    hemos recibido
    recibido tu
    recibido su
    recepción de su
    recepción de tu
    candidatura … recibida
    solicitud … recibida
    candidatura … registrada
    inscripción … registrada
    revisaremos tu
    revisaremos su
    revisar tu
    revisar su
    revisando tu
    revisando su
    estudiaremos
    analizaremos
    valoraremos
    nos pondremos en contacto
    nos pondremos en contacto contigo
    te contactaremos
    le contactaremos`,
  invitation: `
    podrías hacer una
    tener una entrevista
    invitarte a
    invitarle a
    te invitamos
    le invitamos
    nos gustaría hablar
    me gustaría hablar
    nos gustaría conocer*
    me gustaría conocer*
    concertar una
    agendar una
    programar una
    tu disponibilidad
    su disponibilidad
    qué disponibilidad
    cuándo podrías
    cuándo podría
    te vendría bien
    le vendría bien
    siguiente fase
    próxima fase
    siguiente etapa
    ofrecerte el puesto
    ofrecerle el puesto`,
  conditional: `
    si no recibes
    si no recibe
    si no te contactamos
    si no le contactamos
    si no tienes noticias
    si no tiene noticias
    si tu perfil
    si su perfil
    en caso de
    en el caso de
    pasado ese plazo
    si encaja*`,
  form: `
    estimado candidato
    estimada candidata
    estimado/a candidato/a
    estimados candidatos
    estimado solicitante
    gran número de
    elevado número
    alto número de
    gran cantidad de
    numerosas candidaturas
    muchas candidaturas
    base de datos
    no responda*
    mensaje automático`,
  personal: `
    nuestra entrevista
    nuestra conversación
    nuestra charla
    nuestras conversaciones
    la entrevista
    las entrevistas
    hablar contigo
    hablar con usted
    haberte conocido
    haberle conocido
    conocerte
    conocerle
    charlar contigo`,
  automatic: `
    no responda*
    no respondas
    mensaje automático
    correo automático
    automáticamente`,
  agency: `
    nuestro cliente
    nuestra clienta
    mi cliente`,
  reasons: {
    'stronger-candidate': `
      otros candidatos
      otras candidatas
      otro candidato
      otra candidata
      otra persona
      otras candidaturas
      otros perfiles
      otro perfil
      se ajusta* más
      se ajusta* mejor
      encaja* mejor
      encaja* más
      más acorde*`,
    'internal-candidate': `
      candidato interno
      candidata interna
      candidatura interna
      promoción interna
      internamente`,
    'position-filled': `
      sido cubiert*
      está cubiert*
      ha cubierto
      vacante … cerrad*
      vacante … cancelad*
      puesto … cancelad*
      ya no está disponible`,
    'hiring-freeze': `
      congelad*
      congelación
      pausado
      reestructuración
      presupuest*`,
    'not-enough-experience': `
      más experiencia
      mayor experiencia
      más años
      falta de experiencia
      falta … experiencia
      no … experiencia
      poca experiencia
      experiencia insuficiente
      años de experiencia`,
    'skills-missing': `
      nivel de inglés
      nivel de alemán
      nivel de idiomas
      nivel de francés
      idioma*
      bilingüe
      dominio del
      no … conocimientos
      falta … conocimientos`,
    overqualified: `
      sobrecualificad*
      sobrecalificad*`,
    'seniority-mismatch': `
      más sénior
      más junior
      más senior`,
    'qualification-missing': `
      titulación requerida
      título requerido
      certificación requerida`,
    'location-or-remote': `
      ubicación
      presencial*
      desplaz*
      traslad*
      distancia
      en remoto
      residir
      teletrabajo`,
    'pay-expectation': `
      expectativas salariales
      expectativas económicas
      pretensiones salariales
      banda salarial
      rango salarial`,
    visa: `
      visado
      permiso de trabajo`,
    availability: `
      incorporación
      preaviso
      fecha de inicio
      disponibilidad inmediata`,
    'values-or-team-fit': `
      encaje cultural
      encaje con el equipo
      nuestra cultura`,
    'technical-exercise': `
      prueba técnica
      ejercicio técnico
      caso práctico
      entrevista técnica`,
    communication: `
      comunicación`,
    references: `
      tus referencias
      sus referencias`,
  },
};
