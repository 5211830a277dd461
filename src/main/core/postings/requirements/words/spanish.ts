import type { RequirementWords } from './requirement-words.ts';

export const spanish: RequirementWords = {
  headings: {
    must: `
      requisitos
      requisitos minimos
      requisitos imprescindibles
      imprescindible.
      que buscamos
      que esperamos
      que necesitas
      lo que buscamos
      lo que necesitas
      lo que esperamos
      buscamos.
      tu perfil
      su perfil
      el perfil
      perfil.
      perfil buscado
      perfil requerido
      perfil del candidato
      que pedimos
      pedimos.
      que te pedimos
      conocimientos.
      competencias.
      experiencia.
      formacion.
      formacion requerida
      quien eres
      necesitamos que
      aptitudes.`,
    nice: `
      se valorara
      se valora
      valoraremos
      valorable.
      valorables.
      deseable.
      deseables.
      requisitos deseables
      requisitos valorables
      un plus
      suma puntos
      puntos extra
      nos encantaria
      seria ideal
      extra.`,
    tasks: `
      funciones.
      tus funciones
      funciones principales
      tareas.
      tus tareas
      responsabilidades.
      tus responsabilidades
      que haras
      lo que haras
      cual sera tu mision
      tu mision
      el puesto.
      descripcion del puesto
      descripcion.
      tu dia a dia
      en que consiste`,
    about: `
      quienes somos
      sobre nosotros
      acerca de
      la empresa.
      nuestra empresa
      nuestro equipo
      como aplicar
      como inscribirte
      proceso de seleccion
      contacto.`,
    offer: `
      ofrecemos
      que ofrecemos
      que te ofrecemos
      te ofrecemos
      se ofrece
      lo que ofrecemos
      beneficios.
      ventajas.
      condiciones.
      salario.
      retribucion.
      por que unirte
      por que trabajar`,
  },
  headingHints: {
    must: `busca\\p{L}*|pedimos|necesit\\p{L}*|requisitos|perfil|esperamos|conocimientos|competencias|imprescindible\\p{L}*`,
    nice: `valor\\p{L}*|deseable\\p{L}*|plus|extra|opcional|encantaría|no imprescindible\\p{L}*`,
    tasks: `funciones|harás|hacer|tareas|responsabilidades|puesto|día a día|misión`,
    about: `somos|empresa|nosotros|equipo`,
    offer: `ofre\\p{L}*|beneficios|ventajas|condiciones|llevas`,
  },
  niceBefore: `
    idealmente
    preferiblemente
    preferentemente
    opcional(?:mente)?
    se valorará(?:n)?(?: (?:positivamente|muy positivamente|también))?
    se valora(?:n)?(?: (?:positivamente|también))?
    valoraremos
    valorable
    deseable
    preferible
    mejor (?:si|con)
    será(?:n)? un plus
    (?:sería|será) (?:ideal|deseable|un plus)`,
  niceBehind: `
    (?:es|son|será|serán|sería|serían)? ?(?:un (?:gran )?(?:plus|punto a favor|extra)|una ventaja)
    (?:es|son|será|serán|sería|serían)? ?(?:valorables?|deseables?|opcional(?:es)?|bienvenid[oa]s?)
    se (?:valora|valorará|valoran|valorarán)
    de preferencia
    (?:te )?suman? puntos
    (?:(?:mucho|tanto) )?mejor(?= *(?:$|[.;)]))
    (?:pero )?no (?:es |son )?(?:imprescindibles?|obligatori[oa]s?|excluyentes?)`,
  must: `
    (?:es|son)? ?(?:imprescindibles?|obligatori[oa]s?|necesari[oa]s?|indispensables?|excluyentes?|requerid[oa]s?)
    se (?:requiere|requieren|exige|exigen|precisa|necesita)
    debes
    deberás
    debe tener`,
  notNeeded: `
    (?:no se|no es|no son|no) (?:necesita|necesari[oa]s?|requiere|requieren|precisa|hace falta)
    sin necesidad de
    sin importar
    independientemente de`,
  demand: `
    (?:tienes|cuentas con|dominas|hablas|conoces|sabes|aportas)
    (?:buscamos|necesitamos|esperamos)
    debes tener
    experiencia (?:en|con|de|como|mínima|previa|demostrable)
    conocimientos? (?:de|en|del)
    dominio (?:de|del)
    manejo (?:de|del)
    nivel
    titulación`,
  ours: `somos|nuestr[oa]s?|en nuestra|la empresa|contamos con`,
  gives: `
    (?:te )?ofrecemos
    se ofrece
    tendrás
    disfrutarás
    beneficios`,
  or: `o|u`,
  orSimilar: `o (?:algo |alg[uú]n[oa]? |un[oa]? )?(?:(?:sistemas?|herramientas?|programas?|software) )?(?:similar(?:es)?|equivalentes?|otr[oa]s?|parecid[oa]s?)`,
  such: `por ejemplo|p\\. ?ej\\.|tal(?:es)? como`,
  alsoFine: `(?:también|igualmente) (?:vale|valen|sirven?|cuentan?)|(?:valen?|sirven?) (?:también|igualmente)`,
  oneOf: `(?:al menos )?un[oa] (?:de|entre)`,
  and: `y|e|así como`,
  experience: `experiencias?|experimentad[oa]s?|práctica`,
  joining: `(?:experiencia|conocimientos?|dominio|manejo|nociones|buen|de|del|en|el|la|los|las|con|un|una)`,
  years: `años?`,
  months: `meses|mes`,
  yearly: null,
  numbers: ['un[oa]?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  rangeWords: `a|y|o|hasta`,
  leastWords: `al menos|mínim[oa](?: de)?|como mínimo|más de|de al menos|unos|entre|de`,
  ofWhich: `de los cuales|de ellos`,
  yearsEnd: `mínimo|como mínimo|requeridos?|o más`,
  since: `desde hace|durante|con`,
  languageCues: `
    fluid[oa]s?
    fluidez
    nativ[oa]s?
    idiomas?
    lenguas?
    bilingüe
    hablad[oa]
    escrit[oa]
    hablas
    materna`,
  behindLanguage: `nivel|alto|medio|avanzado|básico|fluido|nativo|es|será|para|y|o|u|a|imprescindible|valorable|deseable`,
  drivingLicence: `(?:carnet|carné|permiso|licencia) de (?:conducir|conducción)|carnet(?= (?:b|c|d|be|ce)(?![\\p{L}]))`,
  licenceClass: `tipo|clase|categoría`,
  texts: {
    Doctorate: `doctorado`,
    'Master’s degree': `máster(?: en| oficial| universitario)?`,
    Degree: `(?:grado(?! (?:medio|superior))|licenciatura|diplomatura|titulación|título|ingeniería|carrera)(?: universitari[oa]| superior| oficial| en)?|estudios (?:universitarios|superiores)|titulad[oa] en|licenciad[oa] en|graduad[oa] en|formación (?:universitaria|superior|en)`,
    'Vocational training': `formación profesional|ciclo formativo|grado (?:medio|superior)|fp(?: ii?| de grado (?:medio|superior))?`,
    'Professional registration': `colegiad[oa]|colegiación|número de colegiad[oa]`,
    'School-leaving certificate': `bachillerato|educación secundaria|eso(?= (?:terminad|obligatori|complet)|$)|graduado escolar|preparatoria terminada`,
    Certificate: `certificados?(?! de (?:delitos|antecedentes))|certificación|certificaciones`,
    'Forklift licence': `carnet de (?:carretillero|carretilla(?:s)?)(?: elevadora(?:s)?)?|carretillero`,
    'Own vehicle': `vehículo propio|coche propio`,
    Travel: `(?:disponibilidad|disposición) (?:para|de|a) viajar|(?:disponibilidad|posibilidad) de desplazamiento|viajes frecuentes`,
    'Night shifts': `turnos? de noche|turno nocturno|trabajo nocturno|noches`,
    'Weekend work': `fin(?:es)? de semana|(?:los )?(?:sábados|domingos)`,
    'On-call duty': `guardias`,
    'Shift work': `(?:trabajo |trabajar )?(?:a|por|en) turnos|turnos? rotativos?|turnos`,
    'Background check': `certificado de (?:delitos(?: de naturaleza sexual)?|antecedentes(?: penales)?)`,
    'Security clearance': `habilitación (?:personal )?de seguridad`,
    Vaccination: `vacuna(?:ción|d[oa]|s)?`,
    'Heavy lifting': `carga(?:r)? (?:de )?pesos?|levantar (?:hasta )?\\d+ ?kg`,
    Portfolio: `portfolio|portafolio`,
    'Several years of experience': `varios años de experiencia|amplia experiencia`,
  },
  subjectLead: `en|de|del`,
  subjectEnd: `con|es|valorable|terminad[oa]|imprescindible|deseable|o`,
  rightToWork: `
    permiso de (?:trabajo|residencia)
    autorización (?:de|para) trabaj(?:o|ar)
    derecho a trabajar
    visado de trabajo`,
  sponsors: `
    (?:te )?(?:ayudamos|apoyamos|tramitamos|gestionamos)
    apoyo
    ayuda`,
  noSponsor: `(?:no|sin) [^.;]{0,40}(?:visados?|patrocin\\p{L}*)`,
};
