/** Languages: id, name, whether it is strict, other names. */
export const languages = `
INSERT INTO skill (id, name, isStrict, aliases, kind) SELECT *, 'language' FROM (VALUES
  ('language-albanian', 'Albanian', 0, json_array('Albanisch', 'albanais', 'albanés')),
  ('language-arabic', 'Arabic', 0, json_array(
    'Arabisch', 'arabe', 'Modern Standard Arabic', 'Hocharabisch', 'árabe')),
  ('language-basque', 'Basque', 0, json_array('Baskisch', 'euskera', 'vasco', 'Euskara')),
  ('language-bengali', 'Bengali', 0, json_array('Bangla', 'Bengalisch')),
  ('language-bosnian', 'Bosnian', 0, json_array('Bosnisch', 'bosniaque', 'bosnio')),
  ('language-bulgarian', 'Bulgarian', 0, json_array('Bulgarisch', 'bulgare', 'búlgaro')),
  ('language-catalan', 'Catalan', 0, json_array('Katalanisch', 'català', 'catalán', 'Valencian')),
  ('language-chinese', 'Chinese', 0, json_array(
    'Mandarin', 'Mandarin Chinese', 'Chinesisch', 'chinois', 'chino', 'chino mandarín', 'Cantonese', 'Kantonesisch',
    '中文', '普通话')),
  ('language-croatian', 'Croatian', 0, json_array('Kroatisch', 'croate', 'croata')),
  ('language-czech', 'Czech', 0, json_array('Tschechisch', 'tchèque', 'checo')),
  ('language-danish', 'Danish', 0, json_array('Dänisch', 'danois', 'danés', 'dansk')),
  ('language-dutch', 'Dutch', 0, json_array(
    'Niederländisch', 'néerlandais', 'neerlandés', 'Holländisch', 'Flemish', 'Flämisch', 'flamand', 'holandés',
    'hollandais', 'Nederlands')),
  ('language-english', 'English', 0, json_array(
    'Englisch', 'anglais', 'inglés', 'Business English', 'Englische Sprache', 'englischen Sprache',
    'englischer Sprache', 'langue anglaise', 'Wirtschaftsenglisch', 'anglais professionnel', 'lengua inglesa',
    'idioma inglés', 'technisches Englisch', 'Technical English')),
  ('language-estonian', 'Estonian', 0, json_array('Estnisch', 'estonien', 'estonio')),
  ('language-finnish', 'Finnish', 0, json_array('Finnisch', 'finnois', 'finlandés', 'finés', 'suomi')),
  ('language-french', 'French', 0, json_array(
    'Französisch', 'français', 'francés', 'französische Sprache', 'französischen Sprache', 'französischer Sprache',
    'langue française', 'lengua francesa')),
  ('language-galician', 'Galician', 0, json_array('Galicisch', 'galicien', 'gallego', 'galego')),
  ('language-georgian', 'Georgian', 0, json_array('Georgisch', 'géorgien', 'georgiano')),
  ('language-german', 'German', 0, json_array(
    'Deutsch', 'allemand', 'alemán', 'deutsche Sprache', 'deutschen Sprache', 'deutscher Sprache', 'langue allemande',
    'lengua alemana', 'Swiss German', 'Schweizerdeutsch', 'suisse allemand')),
  ('language-greek', 'Greek', 0, json_array('Griechisch', 'grec', 'griego', 'Modern Greek', 'Neugriechisch')),
  ('language-gujarati', 'Gujarati', 0, json_array('Gudscharati', 'goudjarati')),
  ('language-hebrew', 'Hebrew', 0, json_array('Hebräisch', 'hébreu', 'hebreo')),
  ('language-hindi', 'Hindi', 0, json_array('Hindustani', 'Hindi-Urdu')),
  ('language-hungarian', 'Hungarian', 0, json_array('Ungarisch', 'hongrois', 'húngaro', 'Magyar')),
  ('language-icelandic', 'Icelandic', 0, json_array('Isländisch', 'islandais', 'islandés')),
  ('language-igbo', 'Igbo', 0, json_array('ibo')),
  ('language-indonesian', 'Indonesian', 0, json_array('Indonesisch', 'indonésien', 'indonesio', 'Bahasa Indonesia')),
  ('language-irish', 'Irish', 0, json_array('Irish Gaelic', 'Gaeilge', 'Irisch', 'irlandais', 'irlandés')),
  ('language-italian', 'Italian', 0, json_array(
    'Italienisch', 'italien', 'italiano', 'italienische Sprache', 'langue italienne', 'italienischer Sprache',
    'italienischen Sprache')),
  ('language-japanese', 'Japanese', 0, json_array('Japanisch', 'japonais', 'japonés', '日本語')),
  ('language-korean', 'Korean', 0, json_array('Koreanisch', 'coréen', 'coreano', '한국어')),
  ('language-kurdish', 'Kurdish', 0, json_array('Kurdisch', 'kurde', 'Kurmanji', 'Sorani', 'kurdo')),
  ('language-latin', 'Latin', 0, json_array('Latein', 'latín', 'Latinum', 'Lateinisch')),
  ('language-latvian', 'Latvian', 0, json_array('Lettisch', 'letton', 'letón')),
  ('language-lithuanian', 'Lithuanian', 0, json_array('Litauisch', 'lituanien', 'lituano')),
  ('language-luxembourgish', 'Luxembourgish', 0, json_array(
    'Luxemburgisch', 'luxembourgeois', 'luxemburgués', 'Lëtzebuergesch')),
  ('language-macedonian', 'Macedonian', 0, json_array('Mazedonisch', 'macédonien', 'macedonio')),
  ('language-malay', 'Malay', 0, json_array('Malaiisch', 'malais', 'malayo', 'Bahasa Melayu')),
  ('language-maltese', 'Maltese', 0, json_array('Maltesisch', 'maltais', 'maltés')),
  ('language-norwegian', 'Norwegian', 0, json_array(
    'Norwegisch', 'norvégien', 'noruego', 'Bokmål', 'Nynorsk', 'norsk')),
  ('language-persian', 'Persian', 0, json_array('Farsi', 'Persisch', 'persan', 'persa', 'Dari')),
  ('language-polish', 'Polish', 1, json_array(
    'Polnisch', 'polonais', 'polaco', 'Polish language', 'Polski', 'polnische Sprache')),
  ('language-portuguese', 'Portuguese', 0, json_array(
    'Portugiesisch', 'portugais', 'portugués', 'Brazilian Portuguese', 'português', 'brasilianisches Portugiesisch',
    'portugués brasileño')),
  ('language-punjabi', 'Punjabi', 0, json_array('Panjabi', 'Pandschabi', 'pendjabi', 'Panyabí')),
  ('language-romanian', 'Romanian', 0, json_array('Rumänisch', 'roumain', 'rumano', 'română')),
  ('language-russian', 'Russian', 0, json_array('Russisch', 'russe', 'ruso', 'русский', 'русский язык')),
  ('language-serbian', 'Serbian', 0, json_array('Serbisch', 'serbe', 'serbio', 'Serbo-Croatian', 'Serbokroatisch')),
  ('language-sign-language', 'Sign language', 0, json_array(
    'Gebärdensprache', 'Deutsche Gebärdensprache', 'DGS', 'British Sign Language', 'BSL', 'American Sign Language',
    'ASL', 'langue des signes', 'LSF', 'lengua de signos', 'lengua de señas', 'Gebärdensprachdolmetschen',
    'langue des signes française')),
  ('language-slovak', 'Slovak', 0, json_array('Slowakisch', 'slovaque', 'eslovaco')),
  ('language-slovenian', 'Slovenian', 0, json_array('Slowenisch', 'slovène', 'esloveno', 'Slovene')),
  ('language-somali', 'Somali', 0, json_array('Somalisch', 'somalí')),
  ('language-spanish', 'Spanish', 0, json_array(
    'Spanisch', 'espagnol', 'español', 'Castilian', 'castellano', 'spanische Sprache', 'langue espagnole',
    'spanischen Sprache', 'spanischer Sprache', 'lengua española')),
  ('language-swahili', 'Swahili', 0, json_array('Suaheli', 'Kiswahili', 'swahili courant')),
  ('language-swedish', 'Swedish', 0, json_array('Schwedisch', 'suédois', 'sueco', 'svenska')),
  ('language-tagalog', 'Tagalog', 0, json_array('Filipino', 'Tagalo')),
  ('language-tamil', 'Tamil', 0, json_array('Tamilisch', 'tamoul')),
  ('language-thai', 'Thai', 0, json_array('Thailändisch', 'thaï', 'tailandés')),
  ('language-tigrinya', 'Tigrinya', 0, json_array('Tigrinisch', 'tigrigna')),
  ('language-turkish', 'Turkish', 1, json_array(
    'Türkisch', 'turc', 'turco', 'Türkçe', 'Turkish language', 'türkische Sprache')),
  ('language-ukrainian', 'Ukrainian', 0, json_array('Ukrainisch', 'ukrainien', 'ucraniano', 'українська')),
  ('language-urdu', 'Urdu', 0, json_array('ourdou', 'lengua urdu')),
  ('language-vietnamese', 'Vietnamese', 0, json_array('Vietnamesisch', 'vietnamien', 'vietnamita')),
  ('language-welsh', 'Welsh', 0, json_array('Cymraeg', 'Walisisch', 'gallois', 'galés')),
  ('language-yoruba', 'Yoruba', 0, json_array('yorouba'))
);
`;
