/** The skills of nursing, medicine and the laboratory: id, name, whether it is strict, other names. */
export const healthSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'nursing' FROM (VALUES
  ('skill-anaesthesia-nursing', 'Anaesthesia nursing', 0, json_array(
    'Anesthesia nursing', 'Nurse anaesthetist', 'Anästhesiepflege', 'Anästhesietechnische Assistenz',
    'infirmier anesthésiste', 'enfermería de anestesia', 'ATA-Ausbildung')),
  ('skill-basic-care', 'Basic care', 0, json_array(
    'Personal care', 'Grundpflege', 'soins de base', 'cuidados básicos', 'soins d''hygiène', 'Personal hygiene care',
    'toilette des patients')),
  ('skill-blood-sampling', 'Blood sampling', 0, json_array(
    'Phlebotomy', 'Venepuncture', 'Venipuncture', 'Blutentnahme', 'Blutabnahme', 'prise de sang',
    'prélèvements sanguins', 'extracción de sangre', 'flebotomía')),
  ('skill-care-documentation', 'Care documentation', 0, json_array(
    'Nursing documentation', 'Pflegedokumentation', 'dossier de soins', 'registro de enfermería',
    'Patient documentation', 'Patientendokumentation')),
  ('skill-care-planning', 'Care planning', 0, json_array(
    'Care plans', 'Pflegeplanung', 'Pflegeprozessplanung', 'plan de soins', 'plan de cuidados', 'Pflegeprozess',
    'plans de soins', 'Strukturmodell', 'SIS-Dokumentation')),
  ('skill-catheter-care', 'Catheter care', 0, json_array(
    'Catheterisation', 'Catheterization', 'Katheterpflege', 'Katheterisierung', 'sondage urinaire', 'sondaje vesical',
    'Stomaversorgung', 'Stoma care')),
  ('skill-community-nursing', 'Community nursing', 0, json_array(
    'Home care nursing', 'Home nursing', 'Ambulante Pflege', 'ambulanter Pflegedienst', 'soins à domicile',
    'soins infirmiers à domicile', 'enfermería comunitaria', 'atención domiciliaria', 'District nursing',
    'Home care')),
  ('skill-dementia-care', 'Dementia care', 0, json_array(
    'Demenzbetreuung', 'Umgang mit Demenz', 'Demenzpflege', 'accompagnement de la démence', 'atención a la demencia',
    'Alzheimer''s care', 'Gerontopsychiatrie')),
  ('skill-dialysis-care', 'Dialysis care', 0, json_array(
    'Dialysis', 'Dialyse', 'Hämodialyse', 'hémodialyse', 'hemodiálisis', 'diálisis')),
  ('skill-elderly-care', 'Elderly care', 0, json_array(
    'Geriatric care', 'Aged care', 'Altenpflege', 'Altenpfleger', 'Altenpflegerin', 'Seniorenbetreuung',
    'aide aux personnes âgées', 'soins gériatriques', 'atención a personas mayores', 'cuidado de ancianos',
    'geriatría', 'Geriatrics', 'Geriatrie', 'gériatrie')),
  ('skill-emergency-nursing', 'Emergency nursing', 0, json_array(
    'A&E nursing', 'Notfallpflege', 'Notaufnahme', 'soins d''urgence', 'enfermería de urgencias',
    'Emergency department', 'service des urgences', 'Emergency room')),
  ('skill-enteral-feeding', 'Enteral feeding', 0, json_array(
    'PEG feeding', 'Sondenernährung', 'nutrition entérale', 'nutrición enteral', 'Tube feeding')),
  ('skill-infection-control', 'Infection control', 0, json_array(
    'Infection prevention', 'Infektionsprävention', 'Krankenhaushygiene', 'Hygienebeauftragte',
    'prévention des infections', 'control de infecciones', 'Hygienefachkraft')),
  ('skill-injections', 'Injections', 0, json_array(
    'Injection technique', 'Injektionen', 'Spritzen setzen', 'injections intramusculaires', 'inyecciones',
    'Subcutaneous injections')),
  ('skill-intensive-care-nursing', 'Intensive care nursing', 0, json_array(
    'Intensive care', 'ICU', 'ICU nursing', 'Critical care', 'Intensivpflege', 'Intensivmedizin', 'Intensivstation',
    'soins intensifs', 'cuidados intensivos', 'unidad de cuidados intensivos', 'UCI')),
  ('skill-iv-therapy', 'IV therapy', 0, json_array(
    'Intravenous therapy', 'Infusionstherapie', 'IV lines', 'Infusionen', 'perfusions', 'pose de perfusion',
    'terapia intravenosa', 'Cannulation')),
  ('skill-lifting-and-handling', 'Lifting and handling', 0, json_array(
    'Manual handling', 'Moving and handling', 'Patient handling', 'Kinaesthetics', 'Kinästhetik',
    'Patientenmobilisation', 'manutention des patients', 'movilización de pacientes', 'Mobilisation von Patienten')),
  ('skill-medication-administration', 'Medication administration', 0, json_array(
    'Medication management', 'Medikamentengabe', 'Medikamentenverabreichung', 'administration de médicaments',
    'administración de medicamentos', 'Medikamentenmanagement', 'Administering medication', 'Medikamente stellen',
    'distribution des médicaments')),
  ('skill-mental-health-nursing', 'Mental health nursing', 0, json_array(
    'Psychiatric nursing', 'Psychiatrische Pflege', 'Psychiatriepflege', 'soins psychiatriques',
    'enfermería de salud mental', 'Psychiatrische Krankenpflege')),
  ('skill-midwifery', 'Midwifery', 0, json_array(
    'Geburtshilfe', 'Hebamme', 'Hebammenkunde', 'sage-femme', 'maïeutique', 'matrona', 'obstetricia', 'Obstetrics',
    'obstétrique', 'Hebammenwissenschaft')),
  ('skill-neonatal-care', 'Neonatal care', 0, json_array(
    'Neonatal nursing', 'Neonatologie', 'néonatologie', 'neonatología', 'Neonatology', 'NICU')),
  ('skill-nursing', 'Nursing', 0, json_array(
    'General nursing', 'Krankenpflege', 'Gesundheits- und Krankenpflege', 'soins infirmiers', 'enfermería',
    'Pflegefachkraft', 'Pflegefachfrau', 'Pflegefachmann', 'Registered nurse', 'Staff nurse',
    'diplôme d''État infirmier', 'Gesundheits- und Krankenpfleger', 'Gesundheits- und Krankenpflegerin',
    'Krankenschwester', 'infirmier diplômé d''État', 'infirmière diplômée d''État', 'infirmière', 'enfermera')),
  ('skill-nursing-assistance', 'Nursing assistance', 0, json_array(
    'Nursing assistant', 'Healthcare assistant', 'Pflegehelfer', 'Pflegehelferin', 'Pflegeassistenz',
    'Pflegehilfskraft', 'aide-soignant', 'aide-soignante', 'auxiliar de enfermería', 'Care assistant')),
  ('skill-oncology-nursing', 'Oncology nursing', 0, json_array(
    'Onkologische Pflege', 'soins en oncologie', 'enfermería oncológica', 'Chemotherapy administration')),
  ('skill-operating-theatre-nursing', 'Operating theatre nursing', 0, json_array(
    'Theatre nursing', 'Scrub nurse', 'OP-Pflege', 'Operationstechnische Assistenz', 'infirmier de bloc opératoire',
    'enfermería quirúrgica', 'OR nursing', 'instrumentista quirúrgica')),
  ('skill-paediatric-nursing', 'Paediatric nursing', 0, json_array(
    'Pediatric nursing', 'Kinderkrankenpflege', 'puériculture', 'enfermería pediátrica',
    'Gesundheits- und Kinderkrankenpflege')),
  ('skill-pain-management', 'Pain management', 0, json_array(
    'Schmerztherapie', 'Schmerzmanagement', 'prise en charge de la douleur', 'manejo del dolor')),
  ('skill-palliative-care', 'Palliative care', 0, json_array(
    'Palliativpflege', 'soins palliatifs', 'cuidados paliativos', 'Hospice care', 'Sterbebegleitung',
    'Palliativmedizin', 'Hospizarbeit', 'End-of-life care')),
  ('skill-patient-education', 'Patient education', 0, json_array(
    'Patientenberatung', 'Patientenedukation', 'éducation thérapeutique', 'educación del paciente',
    'Patientenaufklärung')),
  ('skill-practice-instruction-in-nursing', 'Practice instruction in nursing', 0, json_array(
    'Praxisanleitung', 'Praxisanleiter', 'Praxisanleiterin', 'tutorat infirmier')),
  ('skill-pressure-ulcer-prevention', 'Pressure ulcer prevention', 0, json_array(
    'Dekubitusprophylaxe', 'prévention des escarres', 'prevención de úlceras por presión')),
  ('skill-treatment-care', 'Treatment care', 0, json_array('Behandlungspflege', 'Medizinische Behandlungspflege')),
  ('skill-triage', 'Triage', 0, json_array('Manchester triage', 'Ersteinschätzung', 'triaje')),
  ('skill-ventilation-care', 'Ventilation care', 0, json_array(
    'Ventilated patients', 'Beatmungspflege', 'Beatmungstherapie', 'außerklinische Intensivpflege',
    'ventilation mécanique', 'ventilación mecánica', 'Mechanical ventilation', 'Tracheostomy care',
    'Trachealkanülenmanagement')),
  ('skill-vital-signs-monitoring', 'Vital signs monitoring', 0, json_array(
    'Vital signs', 'Vitalzeichenkontrolle', 'Vitalparameter', 'signes vitaux', 'constantes vitales', 'Vitalwerte',
    'surveillance des constantes')),
  ('skill-wound-care', 'Wound care', 0, json_array(
    'Wound management', 'Wundversorgung', 'Wundmanagement', 'Wundexperte', 'Wundexperte ICW', 'soins des plaies',
    'cicatrisation', 'pansements', 'cuidado de heridas', 'curas', 'Dressing changes', 'Verbandswechsel'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'medicine' FROM (VALUES
  ('skill-anaesthesiology', 'Anaesthesiology', 0, json_array(
    'Anesthesiology', 'Anästhesiologie', 'Anästhesie', 'anesthésiologie', 'anestesiología')),
  ('skill-cardiology', 'Cardiology', 0, json_array('Kardiologie', 'cardiologie', 'cardiología')),
  ('skill-clinical-coding', 'Clinical coding', 0, json_array(
    'Medical coding', 'ICD-10', 'medizinische Kodierung', 'codage médical', 'codificación clínica', 'DRG-Kodierung',
    'CPT coding')),
  ('skill-clinical-trials', 'Clinical trials', 0, json_array(
    'Clinical research', 'klinische Studien', 'klinische Forschung', 'essais cliniques', 'recherche clinique',
    'ensayos clínicos', 'investigación clínica', 'Clinical research associate')),
  ('skill-dental-assistance', 'Dental assistance', 0, json_array(
    'Dental assistant', 'Dental nursing', 'Zahnmedizinische Fachangestellte', 'Stuhlassistenz', 'assistant dentaire',
    'assistante dentaire', 'auxiliar dental', 'Prophylaxeassistenz')),
  ('skill-dental-hygiene', 'Dental hygiene', 0, json_array(
    'Dentalhygiene', 'Prophylaxe in der Zahnmedizin', 'hygiène dentaire', 'higiene dental')),
  ('skill-dentistry', 'Dentistry', 0, json_array(
    'Zahnmedizin', 'dentisterie', 'odontología', 'Zahnarzt', 'Zahnärztin', 'chirurgie dentaire')),
  ('skill-dermatology', 'Dermatology', 0, json_array('Dermatologie', 'dermatología')),
  ('skill-ecg', 'ECG', 0, json_array(
    'EKG', 'Electrocardiogram', 'Elektrokardiogramm', 'électrocardiogramme', 'electrocardiograma')),
  ('skill-emergency-medicine', 'Emergency medicine', 0, json_array(
    'Notfallmedizin', 'médecine d''urgence', 'medicina de urgencias')),
  ('skill-endoscopy', 'Endoscopy', 0, json_array('Endoskopie', 'endoscopie', 'endoscopia')),
  ('skill-first-aid', 'First aid', 0, json_array(
    'Erste Hilfe', 'Ersthelfer', 'Ersthelferin', 'premiers secours', 'primeros auxilios', 'secourisme', 'First aider',
    'sauveteur secouriste du travail')),
  ('skill-general-practice', 'General practice', 0, json_array(
    'General practitioner', 'Allgemeinmedizin', 'Family medicine', 'médecine générale', 'medicina general',
    'medicina de familia', 'Hausarzt', 'Hausärztin')),
  ('skill-gynaecology', 'Gynaecology', 0, json_array(
    'Gynecology', 'Gynäkologie', 'Frauenheilkunde', 'gynécologie', 'ginecología')),
  ('skill-hospital-information-systems', 'Hospital information systems', 0, json_array(
    'Electronic health records', 'Electronic medical records', 'EHR', 'EMR', 'Krankenhausinformationssystem',
    'dossier patient informatisé', 'historia clínica electrónica', 'Epic EHR', 'Cerner', 'Orbis KIS')),
  ('skill-internal-medicine', 'Internal medicine', 0, json_array(
    'Innere Medizin', 'médecine interne', 'medicina interna')),
  ('skill-life-support', 'Life support', 0, json_array(
    'BLS', 'Basic life support', 'ACLS', 'Advanced life support', 'Reanimation', 'Reanimationstraining', 'CPR', 'RCP',
    'réanimation cardio-pulmonaire', 'reanimación cardiopulmonar', 'PALS certification')),
  ('skill-medical-assistance', 'Medical assistance', 0, json_array(
    'Medical assistant', 'Medizinische Fachangestellte', 'Medizinischer Fachangestellter', 'Arzthelferin',
    'Arzthelfer', 'assistant médical', 'secrétariat médical', 'asistente médico', 'auxiliar de clínica',
    'MFA-Ausbildung')),
  ('skill-medical-billing', 'Medical billing', 0, json_array(
    'GOÄ', 'EBM-Abrechnung', 'Privatliquidation', 'facturation médicale', 'facturación médica', 'Praxisabrechnung',
    'Quartalsabrechnung')),
  ('skill-medical-devices', 'Medical devices', 0, json_array(
    'Medical device regulation', 'Medizinprodukte', 'Medizinprodukterecht', 'MPG', 'dispositifs médicaux',
    'productos sanitarios', 'ISO 13485', 'Medizintechnik', 'Medical technology')),
  ('skill-neurology', 'Neurology', 0, json_array('Neurologie', 'neurología')),
  ('skill-nutrition-counselling', 'Nutrition counselling', 0, json_array(
    'Nutrition counseling', 'Dietetics', 'Ernährungsberatung', 'Diätassistenz', 'diététique', 'nutrition clinique',
    'dietética', 'nutrición', 'Dietitian', 'Diätassistentin')),
  ('skill-oncology', 'Oncology', 0, json_array('Onkologie', 'oncologie', 'oncología')),
  ('skill-optometry', 'Optometry', 0, json_array(
    'Augenoptik', 'optométrie', 'optometría', 'Optician', 'Augenoptiker', 'opticien', 'Augenoptikerin',
    'opticien-lunetier')),
  ('skill-orthopaedics', 'Orthopaedics', 0, json_array(
    'Orthopedics', 'Orthopädie', 'orthopédie', 'ortopedia', 'traumatología', 'Unfallchirurgie')),
  ('skill-paediatrics', 'Paediatrics', 0, json_array(
    'Pediatrics', 'Pädiatrie', 'Kinderheilkunde', 'pédiatrie', 'pediatría')),
  ('skill-paramedicine', 'Paramedicine', 0, json_array(
    'Paramedic', 'Emergency medical services', 'Rettungsdienst', 'Notfallsanitäter', 'Notfallsanitäterin',
    'Rettungssanitäter', 'ambulancier', 'técnico en emergencias sanitarias', 'EMT', 'Rettungsassistent')),
  ('skill-pharmacology', 'Pharmacology', 0, json_array('Pharmakologie', 'pharmacologie', 'farmacología')),
  ('skill-pharmacovigilance', 'Pharmacovigilance', 0, json_array(
    'Drug safety', 'Pharmakovigilanz', 'Arzneimittelsicherheit', 'farmacovigilancia')),
  ('skill-pharmacy', 'Pharmacy', 0, json_array(
    'Pharmacist', 'Pharmazie', 'Apotheker', 'Apothekerin', 'pharmacie', 'officine', 'farmacia', 'Dispensing',
    'Pharmacy technician', 'PTA-Ausbildung', 'préparateur en pharmacie', 'préparatrice en pharmacie',
    'técnico en farmacia')),
  ('skill-psychiatry', 'Psychiatry', 0, json_array('Psychiatrie', 'psychiatrie adulte', 'psiquiatría')),
  ('skill-radiography', 'Radiography', 0, json_array(
    'Radiology', 'Radiologie', 'Röntgen', 'Radiographer', 'X-ray', 'MTRA', 'radiographie', 'imagerie médicale',
    'radiología', 'técnico en radiología', 'Strahlenschutz', 'manipulateur radio', 'MRI scanning',
    'Medical imaging')),
  ('skill-regulatory-affairs', 'Regulatory affairs', 0, json_array(
    'Zulassung von Arzneimitteln', 'Arzneimittelzulassung', 'affaires réglementaires', 'asuntos regulatorios',
    'FDA regulations')),
  ('skill-sterilisation', 'Sterilisation', 0, json_array(
    'Sterilization', 'Sterilgutaufbereitung', 'Aufbereitung von Medizinprodukten', 'stérilisation', 'esterilización',
    'Sterile processing', 'ZSVA')),
  ('skill-surgery', 'Surgery', 0, json_array(
    'Chirurgie', 'cirugía', 'Surgical procedures', 'General surgery', 'Allgemeinchirurgie')),
  ('skill-ultrasound', 'Ultrasound', 0, json_array(
    'Sonography', 'Sonografie', 'Sonographie', 'Ultraschall', 'échographie', 'ecografía')),
  ('skill-vaccination', 'Vaccination', 0, json_array(
    'Immunisation', 'Immunization', 'Impfungen', 'Impfen', 'vaccinations', 'vacunación', 'Administering vaccines')),
  ('skill-veterinary-care', 'Veterinary care', 0, json_array(
    'Veterinary nursing', 'Tiermedizin', 'Tiermedizinische Fachangestellte', 'médecine vétérinaire',
    'auxiliaire vétérinaire', 'veterinaria', 'Veterinary medicine', 'auxiliar veterinario'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'therapy' FROM (VALUES
  ('skill-art-therapy', 'Art therapy', 0, json_array('Kunsttherapie', 'art-thérapie', 'arteterapia')),
  ('skill-cognitive-behavioural-therapy', 'Cognitive behavioural therapy', 0, json_array(
    'Cognitive behavioral therapy', 'CBT', 'kognitive Verhaltenstherapie', 'Verhaltenstherapie',
    'thérapie cognitivo-comportementale', 'terapia cognitivo-conductual')),
  ('skill-lymphatic-drainage', 'Lymphatic drainage', 0, json_array(
    'Lymphdrainage', 'manuelle Lymphdrainage', 'drainage lymphatique', 'drenaje linfático')),
  ('skill-manual-therapy', 'Manual therapy', 0, json_array(
    'Manuelle Therapie', 'thérapie manuelle', 'terapia manual', 'Osteopathy', 'Osteopathie', 'ostéopathie',
    'osteopatía')),
  ('skill-massage', 'Massage', 0, json_array(
    'Massage therapy', 'Massagetherapie', 'masajes', 'Masseur', 'massages bien-être')),
  ('skill-occupational-therapy', 'Occupational therapy', 0, json_array(
    'Ergotherapie', 'Ergotherapeut', 'Ergotherapeutin', 'ergothérapie', 'terapia ocupacional',
    'Occupational therapist')),
  ('skill-physiotherapy', 'Physiotherapy', 0, json_array(
    'Physical therapy', 'Physiotherapie', 'Physiotherapeut', 'Physiotherapeutin', 'Krankengymnastik',
    'kinésithérapie', 'masseur-kinésithérapeute', 'fisioterapia', 'Physiotherapist', 'KGG', 'fisioterapeuta')),
  ('skill-podiatry', 'Podiatry', 0, json_array(
    'Podology', 'Podologie', 'podología', 'Podologe', 'Podologin', 'Chiropody', 'medizinische Fußpflege',
    'podologie médicale')),
  ('skill-psychotherapy', 'Psychotherapy', 0, json_array(
    'Psychotherapie', 'psychothérapie', 'psicoterapia', 'Psychotherapeut')),
  ('skill-rehabilitation', 'Rehabilitation', 0, json_array(
    'Neurological rehabilitation', 'Rehabilitationsmedizin', 'rééducation', 'rehabilitación',
    'rééducation fonctionnelle')),
  ('skill-speech-therapy', 'Speech therapy', 0, json_array(
    'Speech and language therapy', 'Speech pathology', 'Logopädie', 'Logopäde', 'Logopädin', 'orthophonie',
    'orthophoniste', 'logopedia'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'laboratory' FROM (VALUES
  ('skill-bioinformatics', 'Bioinformatics', 0, json_array('Bioinformatik', 'bioinformatique', 'bioinformática')),
  ('skill-cell-culture', 'Cell culture', 0, json_array(
    'Cell cultures', 'Zellkultur', 'Zellkulturtechnik', 'culture cellulaire', 'cultivo celular', 'Zellkulturen')),
  ('skill-chromatography', 'Chromatography', 0, json_array(
    'HPLC', 'Chromatografie', 'Chromatographie', 'cromatografía', 'Gas chromatography', 'GC-MS', 'LC-MS', 'UPLC')),
  ('skill-crispr', 'CRISPR', 0, json_array('Gene editing', 'Genome editing')),
  ('skill-elisa', 'ELISA', 0, json_array('Immunoassays', 'Immunoassay')),
  ('skill-flow-cytometry', 'Flow cytometry', 0, json_array(
    'FACS', 'Durchflusszytometrie', 'cytométrie en flux', 'citometría de flujo')),
  ('skill-gcp-for-trials', 'GCP for trials', 0, json_array(
    'Good clinical practice', 'ICH-GCP', 'Gute klinische Praxis', 'bonnes pratiques cliniques',
    'buenas prácticas clínicas')),
  ('skill-glp', 'GLP', 0, json_array(
    'Good laboratory practice', 'Gute Laborpraxis', 'bonnes pratiques de laboratoire',
    'buenas prácticas de laboratorio')),
  ('skill-gmp', 'GMP', 0, json_array(
    'Good manufacturing practice', 'cGMP', 'Gute Herstellungspraxis', 'bonnes pratiques de fabrication',
    'buenas prácticas de fabricación', 'GxP', 'normas de correcta fabricación')),
  ('skill-good-documentation-practice', 'Good documentation practice', 0, json_array('GDP documentation', 'ALCOA')),
  ('skill-haematology', 'Haematology', 0, json_array('Hematology', 'Hämatologie', 'hématologie', 'hematología')),
  ('skill-histology', 'Histology', 0, json_array(
    'Histologie', 'histología', 'Pathology', 'Pathologie', 'Histopathology', 'anatomie pathologique',
    'anatomía patológica')),
  ('skill-laboratory-safety', 'Laboratory safety', 0, json_array(
    'Lab safety', 'Laborsicherheit', 'sécurité au laboratoire', 'seguridad en el laboratorio', 'Biosafety',
    'Biologische Sicherheit')),
  ('skill-laboratory-work', 'Laboratory work', 0, json_array(
    'Lab techniques', 'Laboratory techniques', 'Labortechnik', 'Laborarbeit', 'techniques de laboratoire',
    'técnicas de laboratorio', 'Medizinische Technologin', 'technicien de laboratoire', 'técnico de laboratorio',
    'Medizinisch-technische Laboratoriumsassistenz', 'MTLA', 'Laborant', 'Laborantin', 'Chemielaborant',
    'Laboratory technician')),
  ('skill-lims', 'LIMS', 0, json_array('Laborinformationssystem', 'Laboratory information system')),
  ('skill-mass-spectrometry', 'Mass spectrometry', 0, json_array(
    'Massenspektrometrie', 'spectrométrie de masse', 'espectrometría de masas')),
  ('skill-method-validation', 'Method validation', 0, json_array(
    'Methodenvalidierung', 'validation de méthodes', 'validación de métodos')),
  ('skill-microbiology', 'Microbiology', 0, json_array('Mikrobiologie', 'microbiologie', 'microbiología')),
  ('skill-microscopy', 'Microscopy', 0, json_array(
    'Mikroskopie', 'microscopie', 'microscopía', 'Electron microscopy')),
  ('skill-molecular-biology', 'Molecular biology', 0, json_array(
    'Molekularbiologie', 'biologie moléculaire', 'biología molecular', 'Western blot', 'Cloning techniques')),
  ('skill-pcr', 'PCR', 0, json_array('qPCR', 'RT-PCR', 'Polymerase chain reaction', 'Polymerase-Kettenreaktion')),
  ('skill-pipetting', 'Pipetting', 0, json_array('Pipettieren', 'pipetage', 'pipeteo')),
  ('skill-sample-preparation', 'Sample preparation', 0, json_array(
    'Probenvorbereitung', 'Probenaufbereitung', 'préparation d''échantillons', 'preparación de muestras')),
  ('skill-sequencing', 'Sequencing', 0, json_array(
    'Next-generation sequencing', 'NGS', 'DNA sequencing', 'Sequenzierung', 'séquençage', 'secuenciación')),
  ('skill-spectroscopy', 'Spectroscopy', 0, json_array(
    'Spektroskopie', 'spectroscopie', 'espectroscopia', 'NMR spectroscopy', 'FTIR')),
  ('skill-titration', 'Titration', 0, json_array('Titrationen', 'titrage', 'Nasschemie', 'Wet chemistry'))
);
`;
