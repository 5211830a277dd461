/** The skills of science, the office and media: id, name, whether it is strict, other names. */
export const scienceAndOfficeSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'science' FROM (VALUES
  ('skill-archaeology', 'Archaeology', 0, json_array('Archeology', 'Archäologie', 'archéologie', 'arqueología')),
  ('skill-art-history', 'Art history', 0, json_array('Kunstgeschichte', 'histoire de l''art', 'historia del arte')),
  ('skill-astronomy', 'Astronomy', 0, json_array(
    'Astronomie', 'astronomía', 'Astrophysics', 'Astrophysik', 'astrophysique', 'astrofísica')),
  ('skill-biology', 'Biology', 0, json_array(
    'Biologie', 'biología', 'Life sciences', 'Biowissenschaften', 'sciences de la vie', 'ciencias de la vida',
    'Zoology', 'Zoologie', 'Botany', 'Botanik', 'Marine biology')),
  ('skill-biotechnology', 'Biotechnology', 0, json_array(
    'Biotechnologie', 'biotecnología', 'Bioprocess engineering', 'Bioverfahrenstechnik', 'Fermentation',
    'Fermentationstechnik', 'fermentación', 'bioprocédés')),
  ('skill-chemistry', 'Chemistry', 0, json_array(
    'Chemie', 'chimie', 'química', 'Organic chemistry', 'organische Chemie', 'chimie organique', 'química orgánica',
    'Analytical chemistry', 'analytische Chemie', 'chimie analytique', 'química analítica', 'Inorganic chemistry',
    'Chemiker', 'Chemikant', 'Biochemistry', 'Biochemie', 'biochimie', 'bioquímica', 'Chemical synthesis',
    'Synthesechemie')),
  ('skill-climate-science', 'Climate science', 0, json_array(
    'Climatology', 'Klimaforschung', 'Klimatologie', 'climatologie', 'climatología', 'Meteorology', 'Meteorologie',
    'météorologie', 'meteorología', 'Klimaschutz', 'Klimaschutzmanagement')),
  ('skill-ecology', 'Ecology', 0, json_array(
    'Ökologie', 'écologie', 'ecología', 'Nature conservation', 'Naturschutz', 'conservation de la nature',
    'conservación de la naturaleza', 'Biodiversity', 'Artenschutz', 'biodiversité', 'biodiversidad',
    'protection de la nature', 'Landschaftspflege', 'Landschaftsökologie', 'Wildlife conservation', 'Kartierung')),
  ('skill-experimental-design', 'Experimental design', 0, json_array(
    'Design of experiments', 'DoE', 'Versuchsplanung', 'statistische Versuchsplanung', 'plans d''expériences',
    'diseño de experimentos', 'Experimental methods')),
  ('skill-fieldwork', 'Fieldwork', 0, json_array(
    'Feldforschung', 'Feldarbeit', 'travail de terrain', 'trabajo de campo', 'enquêtes de terrain',
    'Field research')),
  ('skill-geology', 'Geology', 0, json_array(
    'Geologie', 'géologie', 'geología', 'Geosciences', 'Geowissenschaften', 'géosciences', 'Hydrogeology',
    'Hydrogeologie', 'geociencias', 'Bodenkunde', 'Soil science')),
  ('skill-gis', 'GIS', 0, json_array(
    'Geographic information systems', 'ArcGIS', 'QGIS', 'Geoinformationssysteme', 'Geoinformatik',
    'systèmes d''information géographique', 'sistemas de información geográfica', 'SIG', 'Remote sensing',
    'Fernerkundung', 'télédétection', 'teledetección', 'Geoinformation', 'Spatial analysis', 'Cartography',
    'Kartografie', 'cartographie', 'cartografía', 'Geodatenmanagement', 'ArcGIS Pro', 'Geodaten', 'géomatique',
    'Geomatics')),
  ('skill-history', 'History', 0, json_array(
    'Geschichtswissenschaft', 'Historical research', 'recherche historique', 'investigación histórica',
    'Archival research')),
  ('skill-latex', 'LaTeX', 0, json_array('BibTeX', 'Overleaf')),
  ('skill-life-cycle-assessment', 'Life cycle assessment', 0, json_array(
    'LCA', 'Ökobilanz', 'Ökobilanzierung', 'analyse du cycle de vie', 'análisis de ciclo de vida')),
  ('skill-literature-reviews', 'Literature reviews', 0, json_array(
    'Literature review', 'Literaturrecherche', 'revue de littérature', 'revisión bibliográfica', 'Systematic reviews',
    'Systematic literature review', 'recherche bibliographique', 'búsqueda bibliográfica', 'Meta-analysis',
    'Literaturrecherchen', 'Metaanalyse')),
  ('skill-mathematics', 'Mathematics', 0, json_array(
    'Mathematik', 'mathématiques', 'matemáticas', 'Applied mathematics', 'Optimisation algorithms',
    'Operations research', 'Numerische Mathematik', 'recherche opérationnelle', 'investigación operativa',
    'Numerical methods', 'Numerik', 'mathématiques appliquées', 'Linear algebra')),
  ('skill-physics', 'Physics', 0, json_array(
    'Physik', 'physique appliquée', 'física', 'Quantum mechanics', 'Quantenphysik', 'Solid-state physics',
    'Experimental physics', 'Nuclear physics', 'physique quantique', 'Festkörperphysik')),
  ('skill-qualitative-research', 'Qualitative research', 0, json_array(
    'Qualitative Forschung', 'Qualitative Sozialforschung', 'recherche qualitative', 'investigación cualitativa',
    'Qualitative methods', 'MAXQDA', 'NVivo', 'ATLAS.ti', 'Focus groups', 'études qualitatives', 'Social research',
    'Sozialforschung', 'Empirische Sozialforschung', 'empirische Methoden', 'méthodes qualitatives')),
  ('skill-quantitative-research', 'Quantitative research', 0, json_array(
    'Quantitative Forschung', 'recherche quantitative', 'investigación cuantitativa', 'Quantitative methods',
    'quantitative Methoden', 'Survey design', 'Fragebogendesign', 'Survey research', 'études quantitatives',
    'Umfragen', 'Econometrics', 'Ökonometrie', 'économétrie', 'econometría', 'Surveys', 'méthodes quantitatives')),
  ('skill-research-and-development', 'Research and development', 0, json_array(
    'R&D', 'R & D', 'Forschung und Entwicklung', 'F&E', 'FuE', 'recherche et développement',
    'investigación y desarrollo', 'I+D', 'R&D management', 'Entwicklungsprojekte', 'I+D+i')),
  ('skill-scientific-writing', 'Scientific writing', 0, json_array(
    'Academic writing', 'Scientific publications', 'wissenschaftliches Schreiben', 'wissenschaftliche Publikationen',
    'rédaction scientifique', 'redacción científica', 'publications scientifiques', 'Scientific publishing',
    'publicaciones científicas', 'Wissenschaftliches Arbeiten', 'Medical writing', 'rédaction médicale',
    'Research papers', 'Research writing', 'Peer-reviewed publications')),
  ('skill-simulation', 'Simulation', 0, json_array(
    'Computer simulation', 'Simulationen', 'numerische Simulation', 'simulation numérique', 'simulación',
    'Monte Carlo simulation', 'COMSOL', 'Molecular dynamics', 'Modellbildung und Simulation',
    'Discrete event simulation', 'COMSOL Multiphysics')),
  ('skill-sustainability-management', 'Sustainability management', 0, json_array(
    'Nachhaltigkeitsmanagement', 'Carbon accounting', 'CO2-Bilanzierung', 'CO2-Bilanz', 'Klimabilanz',
    'Carbon footprint', 'bilan carbone', 'huella de carbono', 'GHG Protocol', 'Treibhausgasbilanz',
    'gestión de la sostenibilidad'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'office' FROM (VALUES
  ('skill-access', 'Access', 1, json_array(
    'Microsoft Access', 'MS Access', 'MS-Access', 'Access databases', 'Access-Datenbanken', 'Access database')),
  ('skill-appointment-scheduling', 'Appointment scheduling', 0, json_array(
    'Calendar management', 'Diary management', 'Terminplanung', 'Terminkoordination', 'Terminmanagement',
    'Terminvergabe', 'gestion d''agenda', 'gestion des agendas', 'gestión de agenda', 'prise de rendez-vous',
    'gestion des plannings de direction', 'Terminorganisation', 'gestion d''agendas', 'gestión de agendas',
    'Terminkoordinierung', 'Terminierung', 'Terminvereinbarung', 'Scheduling appointments', 'concertación de citas')),
  ('skill-archiving', 'Archiving', 0, json_array(
    'Record keeping', 'Records management', 'Archivierung', 'Ablage', 'Aktenführung', 'archivage', 'Aktenverwaltung',
    'gestion documentaire', 'gestión documental', 'Document management', 'Dokumentenmanagement', 'Filing',
    'Dokumentenmanagementsysteme', 'DMS', 'Schriftgutverwaltung', 'DMS-Systeme', 'Archivwesen', 'gestión de archivos',
    'Document control', 'Aktenpflege', 'E-Akte', 'elektronische Aktenführung', 'Registratur')),
  ('skill-arts-management', 'Arts management', 0, json_array(
    'Kulturmanagement', 'gestión cultural', 'Cultural management', 'gestion culturelle', 'Kulturprojekte')),
  ('skill-business-correspondence', 'Business correspondence', 0, json_array(
    'Correspondence', 'Korrespondenz', 'Geschäftskorrespondenz', 'Schriftverkehr', 'correspondance',
    'correspondance commerciale', 'correspondencia', 'correspondencia comercial', 'Letter writing', 'Schriftwechsel',
    'rédaction de courriers', 'redacción de cartas', 'Briefverkehr', 'Email correspondence')),
  ('skill-data-entry', 'Data entry', 0, json_array(
    'Dateneingabe', 'Datenerfassung', 'Datenpflege', 'Stammdatenpflege', 'saisie de données', 'introducción de datos',
    'entrada de datos', 'Master data management', 'Master data', 'Stammdatenmanagement', 'Stammdaten',
    'gestión de datos maestros', 'Data maintenance', 'saisie informatique', 'grabación de datos',
    'gestion des données de base')),
  ('skill-dictation', 'Dictation', 0, json_array(
    'Audio typing', 'Phonodiktat', 'Schreiben nach Diktat', 'transcription audio', 'transcripción', 'Transcription',
    'Dragon dictation', 'Spracherkennung', 'Digital dictation', 'Digitales Diktat', 'Phonotypie', 'Transkription')),
  ('skill-document-preparation', 'Document preparation', 0, json_array(
    'Dokumentenerstellung', 'Formatting documents', 'mise en forme de documents', 'elaboración de documentos',
    'Proposal preparation', 'Erstellung von Unterlagen', 'Unterlagenerstellung')),
  ('skill-excel', 'Excel', 1, json_array(
    'Microsoft Excel', 'MS Excel', 'MS-Excel', 'Excel spreadsheets', 'Excel pivot tables', 'SVERWEIS', 'VLOOKUP',
    'Excel-Tabellen', 'Excel formulas', 'tableaux Excel', 'Pivot tables', 'Pivottabellen',
    'tableaux croisés dynamiques', 'tablas dinámicas', 'Advanced Excel', 'hojas de cálculo', 'Tabellenkalkulation',
    'Pivot-Tabellen', 'Spreadsheets', 'tableur')),
  ('skill-google-workspace', 'Google Workspace', 0, json_array(
    'G Suite', 'Google Docs', 'Google Sheets', 'GSuite', 'Google Drive', 'Google Slides')),
  ('skill-library-work', 'Library work', 0, json_array(
    'Librarianship', 'Bibliothekswesen', 'Bibliothekar', 'Bibliothekarin', 'bibliothéconomie', 'biblioteconomía',
    'Cataloguing', 'Katalogisierung', 'bibliothécaire', 'FaMI', 'catalogage', 'Information science', 'bibliotecario',
    'Bibliothekswissenschaft', 'Fachangestellte für Medien- und Informationsdienste', 'documentalista', 'Cataloging',
    'catalogación')),
  ('skill-libreoffice', 'LibreOffice', 0, json_array('OpenOffice', 'Libre Office', 'Apache OpenOffice')),
  ('skill-meeting-organisation', 'Meeting organisation', 0, json_array(
    'Meeting minutes', 'Minute taking', 'Protokollführung', 'Besprechungsorganisation', 'comptes rendus de réunion',
    'actas de reuniones', 'organisation de réunions', 'organización de reuniones', 'Sitzungsorganisation',
    'Taking minutes', 'Note-taking', 'Sitzungsvorbereitung', 'rédaction de comptes rendus', 'Protokollerstellung',
    'Meeting coordination', 'prise de notes')),
  ('skill-microsoft-office', 'Microsoft Office', 0, json_array(
    'MS Office', 'MS-Office', 'Office suite', 'Office applications', 'Office-Anwendungen', 'Office-Programme',
    'MS-Office-Programme', 'MS-Office-Kenntnisse', 'Pack Office', 'Office-Paket', 'paquete Office', 'suite Office',
    'Office-Kenntnisse', 'ofimática', 'bureautique', 'outils bureautiques', 'MS-Office-Paket', 'MS Office suite',
    'logiciels bureautiques', 'herramientas ofimáticas', 'MS-Office-Produkte', 'Computer literacy', 'EDV-Kenntnisse',
    'gängige Office-Anwendungen', 'PC-Kenntnisse', 'informática a nivel usuario', 'Microsoft Office suite',
    'Office-Produkte', 'Microsoft-Office', 'MS-Office-Anwendungen', 'suite bureautique', 'EDV-Anwendungen',
    'Pack-Office', 'PC skills', 'Office package', 'IT literacy', 'MS Office package', 'Microsoft Office Suite 365',
    'maîtrise de l''outil informatique', 'Outil informatique', 'outils informatiques', 'EDV', 'IT literate',
    'Computer skills', 'paquete Microsoft Office', 'Office-Software', 'Microsoft-Office-Kenntnisse')),
  ('skill-museum-work', 'Museum work', 0, json_array(
    'Museumskunde', 'Curating', 'Kuratieren', 'Ausstellungsgestaltung', 'Exhibition design', 'muséologie',
    'museología', 'comisariado', 'commissariat d''exposition', 'Museology', 'Museologie', 'Kurator', 'Kuratorin',
    'Museum education', 'Museumspädagogik', 'Restoration', 'Restaurierung', 'restauration d''œuvres',
    'restauración de obras', 'Conservation of artworks', 'Ausstellungskonzeption', 'Ausstellungsplanung',
    'médiation culturelle', 'Kulturvermittlung', 'Restaurator', 'Exhibition planning', 'mediación cultural')),
  ('skill-office-administration', 'Office administration', 0, json_array(
    'Office management', 'Büroorganisation', 'Büromanagement', 'Büroverwaltung', 'Office-Management',
    'gestion de bureau', 'administration de bureau', 'administración de oficina', 'gestión gestion administrative',
    'Kaufmann für Büromanagement', 'Kauffrau für Büromanagement', 'Bürokaufmann', 'Bürokauffrau', 'Bürotätigkeiten',
    'Administrative support', 'Administrative assistance', 'Sachbearbeitung', 'assistanat administratif',
    'auxiliar administrativo', 'administrativo', 'tâches administratives', 'Clerical work', 'Sekretariat',
    'secrétariat', 'secretariado', 'Secretarial skills', 'Secretarial work', 'Sachbearbeiter', 'Verwaltungsaufgaben',
    'administrative Aufgaben', 'Clerical skills', 'administrative tasks', 'Administrative skills', 'Büroarbeit',
    'administrative Tätigkeiten', 'Bürokommunikation', 'Office work', 'assistant administratif',
    'assistante administrative', 'Administrative assistant', 'Office manager', 'Teamassistenz')),
  ('skill-outlook', 'Outlook', 1, json_array('Microsoft Outlook', 'MS Outlook', 'MS-Outlook', 'Outlook calendar')),
  ('skill-personal-assistance', 'Personal assistance', 0, json_array(
    'Executive assistance', 'Executive assistant', 'Executive support', 'Vorstandsassistenz',
    'Geschäftsführungsassistenz', 'Direktionsassistenz', 'Assistenz der Geschäftsführung', 'assistanat de direction',
    'asistencia a dirección', 'Personal assistant', 'Chefsekretariat', 'assistant de direction',
    'assistante de direction', 'secretaria de dirección', 'Management assistance', 'asistente de dirección',
    'PA support', 'secretariado de dirección', 'EA support', 'Managementassistenz', 'Management-Assistenz',
    'asistente ejecutivo')),
  ('skill-post-room-work', 'Post room work', 0, json_array(
    'Mail handling', 'Postbearbeitung', 'Poststelle', 'gestion du courrier', 'gestión del correo', 'Mailroom',
    'traitement du courrier', 'tri du courrier', 'Bearbeitung der Eingangspost', 'Posteingang',
    'Ein- und Ausgangspost', 'correo entrante y saliente', 'Post handling')),
  ('skill-powerpoint', 'PowerPoint', 0, json_array(
    'Microsoft PowerPoint', 'MS PowerPoint', 'MS-PowerPoint', 'Power Point', 'PPT', 'PowerPoint presentations',
    'PowerPoint-Präsentationen', 'présentations PowerPoint', 'presentaciones PowerPoint')),
  ('skill-presentations', 'Presentations', 0, json_array(
    'Presentation skills', 'Präsentationen erstellen', 'Präsentationstechniken', 'Präsentationserstellung',
    'Presenting', 'Public speaking', 'prise de parole en public', 'presentaciones en público', 'hablar en público',
    'Rhetorik', 'Präsentationskompetenz', 'Erstellung von Präsentationen', 'Presentation design',
    'capacidad de presentación', 'Vortragstätigkeit', 'Präsentationsfähigkeit', 'présentations orales')),
  ('skill-public-administration', 'Public administration', 0, json_array(
    'Öffentliche Verwaltung', 'Verwaltungsfachangestellte', 'Verwaltungsfachangestellter', 'administration publique',
    'administración pública', 'Verwaltungswirt', 'Kommunalverwaltung', 'Verwaltungswissenschaften',
    'Verwaltungsfachwirt', 'Local government', 'Beschäftigtenlehrgang II', 'Angestelltenlehrgang II',
    'collectivités territoriales', 'fonction publique', 'Verwaltungslehrgang II', 'Verwaltungsfachwirtin',
    'Verwaltungslehrgang I', 'AL II', 'Verwaltungserfahrung', 'Civil service')),
  ('skill-slack', 'Slack', 1, json_array('Slack workspace')),
  ('skill-teams', 'Teams', 1, json_array('Microsoft Teams', 'MS Teams', 'MS-Teams')),
  ('skill-time-management', 'Time management', 0, json_array(
    'Zeitmanagement', 'gestion du temps', 'gestión del tiempo', 'Prioritisation', 'Selbstorganisation',
    'Time keeping', 'sens des priorités', 'Priorisierung', 'Prioritization', 'gestion des priorités',
    'Self-organisation')),
  ('skill-touch-typing', 'Touch typing', 0, json_array(
    'Typing', 'Zehnfingersystem', '10-Finger-System', 'dactylographie', 'mecanografía', 'Maschinenschreiben',
    'Schreibmaschine', '10-Finger-Schreiben', 'Typing skills', 'Tastschreiben', 'Typing speed', 'Fast typing',
    'Zehn-Finger-System', 'frappe rapide')),
  ('skill-travel-booking', 'Travel booking', 0, json_array(
    'Travel arrangements', 'Reiseplanung', 'Reiseorganisation', 'Dienstreisen organisieren',
    'organisation de déplacements', 'organización de viajes', 'Reisebuchung', 'Reisemanagement',
    'organisation des déplacements', 'Travel management', 'Booking travel', 'gestión de viajes',
    'Organisation von Dienstreisen', 'Geschäftsreiseplanung', 'Travel coordination', 'réservation de voyages',
    'Dienstreiseorganisation', 'reserva de viajes', 'Reisebuchungen', 'Reisekoordination', 'gestion des voyages',
    'organisation de voyages', 'Dienstreiseplanung', 'Geschäftsreisemanagement')),
  ('skill-video-conferencing', 'Video conferencing', 0, json_array(
    'Videokonferenzen', 'Webex', 'visioconférence', 'videoconferencias', 'Zoom meetings')),
  ('skill-word', 'Word', 1, json_array(
    'Microsoft Word', 'MS Word', 'MS-Word', 'Word processing', 'Textverarbeitung', 'traitement de texte',
    'procesador de textos', 'WinWord', 'tratamiento de textos', 'Serienbriefe', 'Textverarbeitungsprogramme'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'media' FROM (VALUES
  ('skill-acting', 'Acting', 0, json_array(
    'Theatre performance', 'Schauspiel', 'Schauspieler', 'Schauspielerin', 'comédie', 'jeu d''acteur',
    'interpretación actoral', 'actuación', 'Voice acting', 'Synchronsprecher', 'Voice-over', 'comédien', 'voix off',
    'doublage', 'doblaje')),
  ('skill-audio-engineering', 'Audio engineering', 0, json_array(
    'Sound engineering', 'Tontechnik', 'Tontechniker', 'ingénierie du son', 'ingeniería de sonido', 'Audio editing',
    'Sound design', 'Pro Tools', 'Ableton', 'Ableton Live', 'Logic Pro', 'montage son', 'prise de son',
    'Veranstaltungstechnik', 'Fachkraft für Veranstaltungstechnik', 'Event technology', 'Audio production', 'Cubase',
    'Tonmischung', 'Sound engineer', 'Audioproduktion', 'técnico de sonido', 'Mixing and mastering', 'technicien son',
    'Lichttechnik in der Veranstaltung', 'Stage lighting', 'éclairage scénique', 'régie son', 'producción de audio',
    'Beschallungstechnik')),
  ('skill-bookselling', 'Bookselling', 0, json_array(
    'Buchhandel', 'librairie', 'Buchhändler', 'Buchhändlerin', 'libraire', 'librería', 'librero')),
  ('skill-broadcasting', 'Broadcasting', 0, json_array(
    'Radio presenting', 'Rundfunk', 'Moderation', 'Hörfunk', 'radiodiffusion', 'radiodifusión', 'Fernsehproduktion',
    'Television production', 'TV production', 'TV-Produktion', 'animation radio', 'Radiomoderation',
    'producción de televisión', 'Moderieren', 'Podcast production', 'Podcasting', 'Podcasts',
    'production audiovisuelle', 'producción audiovisual', 'Hörfunkmoderation', 'Podcast-Produktion')),
  ('skill-camera-operation', 'Camera operation', 0, json_array(
    'Cinematography', 'Kameraführung', 'Kamera', 'prise de vue', 'cámara', 'Filming', 'Videography', 'Filmen',
    'Kameramann', 'cadreur', 'Videograf', 'camarógrafo', 'Kamerafrau', 'Kameraarbeit', 'Kameratechnik', 'vidéaste',
    'prises de vues', 'tournage vidéo', 'Videografie', 'Kameraassistenz', 'operador de cámara')),
  ('skill-dance', 'Dance', 0, json_array(
    'Tanz', 'danse', 'danza', 'Tanzpädagogik', 'Dance teaching', 'Choreography', 'Choreografie', 'chorégraphie',
    'coreografía')),
  ('skill-directing', 'Directing', 0, json_array(
    'Film directing', 'Regie', 'dirección cinematográfica', 'Filmregie', 'mise en scène', 'Stage directing',
    'Regieassistenz', 'réalisateur', 'Theaterregie', 'Theatre directing', 'dirección escénica', 'Regieführung',
    'realización audiovisual')),
  ('skill-editing-and-proofreading', 'Editing and proofreading', 0, json_array(
    'Editing', 'Proofreading', 'Lektorat', 'Korrektorat', 'Korrekturlesen', 'Lektorieren', 'relecture',
    'correction de textes', 'corrección de textos', 'Copy editing', 'Copyediting', 'Lektor', 'Lektorin',
    'secrétariat de rédaction', 'révision de textes', 'Redigieren', 'corrector', 'corrección de estilo',
    'Proof reading', 'relecture et correction', 'Textredaktion', 'corrección ortotipográfica')),
  ('skill-film-production', 'Film production', 0, json_array(
    'Video production', 'Filmproduktion', 'Videoproduktion', 'production vidéo', 'producción de vídeo',
    'production de films', 'Movie production', 'Video content production', 'producción cinematográfica',
    'Produktionsleitung Film', 'Postproduktion', 'Postproduction', 'Post-production', 'postproducción', 'Film making',
    'Filmmaking')),
  ('skill-journalism', 'Journalism', 0, json_array(
    'Journalismus', 'Journalist', 'Journalistin', 'journalisme', 'periodismo', 'Reporting for news', 'journaliste',
    'Online-Journalismus', 'Redakteur', 'Redakteurin', 'Redaktion', 'Redaktionelles Arbeiten', 'rédaction web',
    'Redaktionserfahrung', 'Volontariat', 'Editorial work', 'redacción periodística', 'periodista',
    'redaktionelle Erfahrung', 'News writing', 'Editorial planning', 'rédaction d''articles',
    'redaktionelle Tätigkeit', 'Redaktionsplanung', 'Investigative journalism', 'redaktionelle Arbeit',
    'Feature writing')),
  ('skill-music-performance', 'Music performance', 0, json_array(
    'Musical performance', 'Instrumental music', 'Gesang', 'Singing', 'chant', 'canto', 'musicien', 'músico',
    'Musiker', 'Chorleitung', 'Choir conducting', 'Musicianship', 'Musikerin', 'direction de chœur',
    'Gesangsunterricht', 'Singing lessons', 'Musiktheorie', 'Music theory', 'interprétation musicale')),
  ('skill-photography', 'Photography', 0, json_array(
    'Fotografie', 'Photographie', 'fotografía', 'photographe', 'Fotograf', 'Fotografin', 'Product photography',
    'Photo shoots', 'Adobe Lightroom', 'Lightroom', 'Capture One', 'Produktfotografie', 'Food photography',
    'Portrait photography', 'Photographer', 'fotógrafo', 'Photo shooting', 'fotógrafa', 'Studiofotografie',
    'photo de produits', 'Fotoshootings')),
  ('skill-publishing', 'Publishing', 0, json_array(
    'Verlagswesen', 'édition', 'mundo editorial', 'E-Book production', 'Medienkaufmann', 'Medienkauffrau',
    'edición de libros', 'Book publishing', 'édition de livres', 'Verlagskaufmann')),
  ('skill-scriptwriting', 'Scriptwriting', 0, json_array(
    'Screenwriting', 'Drehbuchschreiben', 'Drehbuch', 'écriture de scénario', 'guion', 'scénarisation',
    'Storytelling', 'Script writing', 'Drehbuchautor', 'scénariste', 'narration', 'guionista',
    'écriture scénaristique', 'escritura de guion', 'Storyboarding', 'Storyboards', 'Storyboard')),
  ('skill-vfx', 'VFX', 0, json_array(
    'Visual effects', 'Nuke', 'Houdini', 'Compositing', 'effets spéciaux', 'efectos visuales', 'visuelle Effekte',
    'effets visuels', 'Spezialeffekte', 'Special effects', 'Adobe Animate', '3D animation', '3D-Animation',
    'animation 3D', 'animación 3D')),
  ('skill-video-editing', 'Video editing', 0, json_array(
    'Videobearbeitung', 'Videoschnitt', 'montage vidéo', 'edición de vídeo', 'Film editing', 'DaVinci Resolve',
    'Final Cut Pro', 'Final Cut', 'Avid Media Composer', 'Avid', 'Schnittprogramme', 'monteur vidéo', 'Filmschnitt',
    'edición de video', 'Video editor', 'Colour grading', 'Color grading', 'étalonnage', 'etalonaje',
    'montaje de vídeo', 'Farbkorrektur', 'CapCut', 'Video-Editing'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'translation' FROM (VALUES
  ('skill-cat-tools', 'CAT tools', 0, json_array(
    'Trados', 'SDL Trados', 'memoQ', 'Computer-assisted translation', 'CAT-Tools', 'outils de TAO',
    'herramientas TAO', 'Across Language Server', 'Translation memory', 'Trados Studio', 'Wordfast',
    'traducción asistida por ordenador', 'MateCat', 'memorias de traducción', 'OmegaT')),
  ('skill-interpreting', 'Interpreting', 0, json_array(
    'Interpretation services', 'Dolmetschen', 'Dolmetscher', 'Dolmetscherin', 'interprétation simultanée',
    'interpretación simultánea', 'Simultaneous interpreting', 'Consecutive interpreting', 'Simultandolmetschen',
    'interprète', 'intérprete', 'Konferenzdolmetschen', 'Konsekutivdolmetschen', 'Community interpreting',
    'interprétariat', 'interpretación consecutiva', 'Conference interpreting', 'interprète de conférence',
    'Sprachmittlung')),
  ('skill-localisation', 'Localisation', 0, json_array(
    'Localization', 'Lokalisierung', 'Softwarelokalisierung', 'Software localisation', 'localisation de logiciels',
    'localización de software', 'Transcreation', 'Transkreation', 'Localisation engineering', 'Softwarelokalisation',
    'i18n', 'Internationalisation', 'Internationalization')),
  ('skill-machine-translation-post-editing', 'Machine translation post-editing', 0, json_array(
    'Post-editing', 'MTPE', 'Postediting', 'posédition', 'posedición', 'post-édition', 'maschinelle Übersetzung',
    'Machine translation', 'Nachbearbeitung maschineller Übersetzungen', 'traduction automatique',
    'traducción automática', 'poseditora')),
  ('skill-subtitling', 'Subtitling', 0, json_array(
    'Untertitelung', 'sous-titrage', 'subtitulado', 'Untertitel', 'Captioning', 'subtitulación', 'Audiodeskription',
    'Closed captions', 'audiodescription', 'audiodescripción')),
  ('skill-terminology-management', 'Terminology management', 0, json_array(
    'Terminologiearbeit', 'Terminologiemanagement', 'gestion terminologique', 'gestión terminológica', 'Terminologie',
    'terminologie spécialisée', 'MultiTerm', 'terminología')),
  ('skill-translation', 'Translation', 0, json_array(
    'Übersetzen', 'Übersetzung', 'Übersetzer', 'Übersetzerin', 'traduction', 'traducteur', 'traductrice',
    'traducción', 'traductor', 'traductora', 'Technical translation', 'Legal translation', 'Übersetzungen',
    'Fachübersetzung', 'traduction technique', 'juristische Übersetzung', 'technische Übersetzung',
    'traducción jurídica', 'Translating', 'traducción técnica', 'traduction juridique', 'Translator',
    'beeidigter Übersetzer', 'Fachübersetzungen', 'traduction assermentée', 'Sworn translation'))
);
`;
