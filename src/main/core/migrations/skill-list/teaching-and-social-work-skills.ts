/** The skills of teaching, childcare and social work: id, name, whether it is strict, other names. */
export const teachingAndSocialWorkSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'teaching' FROM (VALUES
  ('skill-adult-education', 'Adult education', 0, json_array(
    'Erwachsenenbildung', 'formation des adultes', 'formation pour adultes', 'educación de adultos',
    'Erwachsenenpädagogik')),
  ('skill-biology-teaching', 'Biology teaching', 0, json_array('Biologieunterricht', 'enseignement de la biologie')),
  ('skill-career-guidance', 'Career guidance', 0, json_array(
    'Career counselling', 'Career counseling', 'Berufsberatung', 'orientation professionnelle',
    'orientación profesional', 'orientación laboral')),
  ('skill-classroom-management', 'Classroom management', 0, json_array(
    'Klassenführung', 'gestion de classe', 'gestión del aula')),
  ('skill-curriculum-development', 'Curriculum development', 0, json_array(
    'Curriculum design', 'Lehrplanentwicklung', 'Curriculumentwicklung', 'élaboration de programmes',
    'desarrollo curricular', 'diseño curricular')),
  ('skill-e-learning', 'E-learning', 0, json_array(
    'Elearning', 'Moodle', 'Online-Lernen', 'formation en ligne', 'aprendizaje en línea', 'e-Learning design',
    'Articulate Storyline', 'Learning management systems')),
  ('skill-exam-marking', 'Exam marking', 0, json_array(
    'Grading', 'Korrektur von Klassenarbeiten', 'correction d''examens', 'corrección de exámenes',
    'Assessment of students', 'Leistungsbewertung', 'évaluation des élèves')),
  ('skill-foreign-language-teaching', 'Foreign language teaching', 0, json_array(
    'Fremdsprachenunterricht', 'enseignement des langues', 'enseñanza de idiomas', 'Language teaching', 'DaF',
    'Deutsch als Fremdsprache', 'DaZ', 'TEFL', 'TESOL', 'CELTA', 'Deutsch als Zweitsprache',
    'français langue étrangère')),
  ('skill-higher-education-teaching', 'Higher education teaching', 0, json_array(
    'University teaching', 'Hochschullehre', 'enseignement supérieur', 'docencia universitaria', 'Lecturing')),
  ('skill-inclusive-education', 'Inclusive education', 0, json_array(
    'Inklusionspädagogik', 'pédagogie inclusive', 'educación inclusiva')),
  ('skill-instructional-design', 'Instructional design', 0, json_array(
    'Instruktionsdesign', 'ingénierie pédagogique', 'diseño instruccional')),
  ('skill-lesson-planning', 'Lesson planning', 0, json_array(
    'Unterrichtsplanung', 'Unterrichtsvorbereitung', 'préparation de cours', 'planificación de clases',
    'Lesson plans')),
  ('skill-mathematics-teaching', 'Mathematics teaching', 0, json_array(
    'Maths teaching', 'Mathematikunterricht', 'enseignement des mathématiques', 'enseñanza de matemáticas')),
  ('skill-music-teaching', 'Music teaching', 0, json_array(
    'Musikunterricht', 'enseignement musical', 'enseñanza musical', 'Musikpädagogik')),
  ('skill-physical-education-teaching', 'Physical education teaching', 0, json_array(
    'Sportunterricht', 'éducation physique et sportive', 'educación física')),
  ('skill-primary-school-teaching', 'Primary school teaching', 0, json_array(
    'Primary teaching', 'Elementary teaching', 'Grundschullehramt', 'Grundschulpädagogik', 'enseignement primaire',
    'educación primaria', 'Grundschullehrer', 'Grundschullehrerin', 'professeur des écoles', 'maestro de primaria')),
  ('skill-religious-education', 'Religious education', 0, json_array(
    'Religionsunterricht', 'enseignement religieux')),
  ('skill-school-administration', 'School administration', 0, json_array(
    'Schulleitung', 'Schulverwaltung', 'direction d''établissement', 'dirección escolar')),
  ('skill-science-teaching', 'Science teaching', 0, json_array(
    'Naturwissenschaftlicher Unterricht', 'enseignement des sciences', 'enseñanza de ciencias')),
  ('skill-secondary-school-teaching', 'Secondary school teaching', 0, json_array(
    'Secondary teaching', 'Gymnasiallehramt', 'enseignement secondaire', 'educación secundaria', 'Sekundarstufe I',
    'Sekundarstufe II')),
  ('skill-special-needs-education', 'Special needs education', 0, json_array(
    'Special education', 'Sonderpädagogik', 'Förderpädagogik', 'éducation spécialisée', 'enseignement spécialisé',
    'educación especial', 'SEND', 'Sonderpädagoge', 'pedagogía terapéutica')),
  ('skill-teaching-assistance', 'Teaching assistance', 0, json_array(
    'Teaching assistant', 'Schulbegleitung', 'Schulassistenz', 'Integrationshilfe', 'Integrationskraft',
    'auxiliar de conversación', 'AESH')),
  ('skill-training-delivery', 'Training delivery', 0, json_array(
    'Train the trainer', 'Trainings durchführen', 'Schulungen durchführen', 'animation de formations',
    'impartir formación', 'AEVO', 'Ausbildereignung', 'Ausbildereignungsprüfung', 'AdA-Schein', 'Trainingskonzeption',
    'Delivering training', 'formateur', 'formación de formadores')),
  ('skill-tutoring', 'Tutoring', 0, json_array(
    'Nachhilfe', 'Nachhilfeunterricht', 'Private tuition', 'soutien scolaire', 'cours particuliers',
    'clases particulares')),
  ('skill-vocational-training', 'Vocational training', 0, json_array(
    'Berufsausbildung', 'Berufspädagogik', 'formation professionnelle', 'formación profesional', 'Berufsschullehramt',
    'Vocational teaching'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'childcare' FROM (VALUES
  ('skill-after-school-care', 'After-school care', 0, json_array(
    'Hortbetreuung', 'Ganztagsbetreuung', 'garde périscolaire', 'animation périscolaire',
    'actividades extraescolares', 'Schulkindbetreuung')),
  ('skill-babysitting', 'Babysitting', 0, json_array(
    'Kinderbetreuung', 'Childcare', 'Childminding', 'Child care', 'garde d''enfants', 'cuidado de niños',
    'cuidado infantil', 'Nanny', 'Tagesmutter', 'Tagespflegeperson', 'assistante maternelle')),
  ('skill-child-development', 'Child development', 0, json_array(
    'Entwicklungspsychologie', 'développement de l''enfant', 'desarrollo infantil', 'Child psychology')),
  ('skill-child-protection', 'Child protection', 0, json_array(
    'Child safeguarding', 'Safeguarding', 'Kinderschutz', 'Kindeswohl', 'Kindeswohlgefährdung',
    'protection de l''enfance', 'protección de menores', 'protección infantil')),
  ('skill-early-years-education', 'Early years education', 0, json_array(
    'Early childhood education', 'Early years', 'EYFS', 'Frühpädagogik', 'frühkindliche Bildung',
    'Elementarpädagogik', 'Erzieher', 'Erzieherin', 'Kinderpfleger', 'Kinderpflegerin',
    'éducation de la petite enfance', 'petite enfance', 'educación infantil', 'éducateur de jeunes enfants',
    'Kindheitspädagogik', 'Kita-Erfahrung', 'CAP petite enfance')),
  ('skill-montessori', 'Montessori', 0, json_array(
    'Montessori education', 'Montessori-Pädagogik', 'Montessori-Diplom', 'pédagogie Montessori')),
  ('skill-nursery-group-care', 'Nursery group care', 0, json_array(
    'Krippenpädagogik', 'Krippenbetreuung', 'U3-Betreuung', 'Kleinkindbetreuung', 'Toddler care',
    'auxiliaire de puériculture')),
  ('skill-observation-records-for-children', 'Observation records for children', 0, json_array(
    'Bildungsdokumentation', 'Entwicklungsgespräche', 'Learning journals')),
  ('skill-parent-communication', 'Parent communication', 0, json_array(
    'Elternarbeit', 'Elterngespräche', 'Parent meetings', 'Parent partnership', 'relation avec les parents',
    'comunicación con las familias')),
  ('skill-play-based-learning', 'Play-based learning', 0, json_array(
    'Spielpädagogik', 'apprentissage par le jeu', 'aprendizaje basado en el juego', 'Waldpädagogik')),
  ('skill-youth-work', 'Youth work', 0, json_array(
    'Jugendarbeit', 'Jugendhilfe', 'animation jeunesse', 'trabajo con jóvenes', 'Offene Kinder- und Jugendarbeit',
    'Kinder- und Jugendhilfe', 'animación juvenil', 'BAFA'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'social' FROM (VALUES
  ('skill-addiction-counselling', 'Addiction counselling', 0, json_array(
    'Addiction counseling', 'Substance abuse counselling', 'Suchtberatung', 'Suchthilfe', 'addictologie',
    'atención a adicciones', 'Suchttherapie')),
  ('skill-case-management', 'Case management', 0, json_array(
    'Fallmanagement', 'gestion de cas', 'gestión de casos', 'Casework', 'Case-Management')),
  ('skill-community-work', 'Community work', 0, json_array(
    'Community development', 'Gemeinwesenarbeit', 'Quartiersarbeit', 'développement communautaire',
    'desarrollo comunitario', 'Quartiersmanagement', 'trabajo comunitario')),
  ('skill-conflict-resolution', 'Conflict resolution', 0, json_array(
    'Conflict management', 'Konfliktmanagement', 'Konfliktlösung', 'gestion des conflits', 'résolution de conflits',
    'resolución de conflictos', 'gestión de conflictos', 'Mediation', 'médiation', 'mediación')),
  ('skill-counselling', 'Counselling', 0, json_array(
    'Counseling', 'Psychosoziale Beratung', 'Sozialberatung', 'accompagnement psychosocial',
    'orientación psicológica', 'Gesprächsführung')),
  ('skill-crisis-intervention', 'Crisis intervention', 0, json_array(
    'Krisenintervention', 'intervention de crise', 'intervención en crisis')),
  ('skill-debt-counselling', 'Debt counselling', 0, json_array(
    'Debt advice', 'Schuldnerberatung', 'conseil en surendettement', 'asesoramiento sobre deudas')),
  ('skill-disability-support', 'Disability support', 0, json_array(
    'Disability care', 'Behindertenhilfe', 'Eingliederungshilfe', 'Heilerziehungspflege', 'Heilerziehungspfleger',
    'Heilerziehungspflegerin', 'accompagnement du handicap', 'atención a la discapacidad',
    'Support for people with disabilities', 'accompagnant éducatif et social')),
  ('skill-family-support', 'Family support', 0, json_array(
    'Family work', 'Familienhilfe', 'sozialpädagogische Familienhilfe', 'SPFH', 'soutien à la parentalité',
    'apoyo familiar', 'technicien de l''intervention sociale et familiale')),
  ('skill-fundraising', 'Fundraising', 0, json_array(
    'Spendenakquise', 'collecte de fonds', 'captación de fondos', 'Donor relations', 'recaudación de fondos',
    'mécénat')),
  ('skill-grant-writing', 'Grant writing', 0, json_array(
    'Grant applications', 'Fördermittelakquise', 'Fördermittelanträge', 'demandes de subvention',
    'redacción de subvenciones', 'Grant management', 'Fördermittelmanagement', 'solicitud de subvenciones')),
  ('skill-homelessness-support', 'Homelessness support', 0, json_array(
    'Wohnungslosenhilfe', 'Obdachlosenhilfe', 'aide aux sans-abri', 'atención a personas sin hogar')),
  ('skill-housing-support', 'Housing support', 0, json_array(
    'Supported living', 'Betreutes Wohnen', 'logement accompagné', 'vivienda tutelada')),
  ('skill-job-coaching', 'Job coaching', 0, json_array(
    'Integrationscoaching', 'Arbeitsvermittlung', 'Job placement', 'insertion professionnelle', 'inserción laboral',
    'Employment support', 'Jobcoaching', 'conseiller en insertion professionnelle')),
  ('skill-psychology', 'Psychology', 0, json_array(
    'Psychologie', 'Psychologe', 'Psychologin', 'psicología', 'Clinical psychology', 'psychologue', 'psicólogo')),
  ('skill-refugee-support', 'Refugee support', 0, json_array(
    'Flüchtlingshilfe', 'Migrationsberatung', 'aide aux réfugiés', 'ayuda a refugiados', 'Flüchtlingssozialarbeit',
    'accompagnement des demandeurs d''asile')),
  ('skill-social-education', 'Social education', 0, json_array(
    'Sozialpädagogik', 'Sozialpädagoge', 'Sozialpädagogin', 'pédagogie sociale', 'educación social',
    'éducateur spécialisé', 'éducatrice spécialisée', 'educador social', 'educadora social', 'Heilpädagogik')),
  ('skill-social-work', 'Social work', 0, json_array(
    'Soziale Arbeit', 'Sozialarbeit', 'Sozialarbeiter', 'Sozialarbeiterin', 'travail social', 'assistant social',
    'assistante sociale', 'assistante de service social', 'trabajo social', 'trabajador social', 'trabajadora social',
    'Social worker')),
  ('skill-street-outreach', 'Street outreach', 0, json_array(
    'Streetwork', 'Outreach work', 'maraudes', 'aufsuchende Sozialarbeit')),
  ('skill-volunteer-coordination', 'Volunteer coordination', 0, json_array(
    'Volunteer management', 'Ehrenamtskoordination', 'Freiwilligenmanagement', 'gestion des bénévoles',
    'coordinación de voluntarios'))
);
`;
