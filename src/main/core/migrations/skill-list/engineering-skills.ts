/** The skills of engineering and manufacturing: id, name, whether it is strict, other names. */
export const engineeringSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'engineering' FROM (VALUES
  ('skill-ansys', 'ANSYS', 0, json_array('Ansys Workbench', 'Ansys Mechanical')),
  ('skill-autocad', 'AutoCAD', 0, json_array('Auto CAD', 'Autodesk AutoCAD')),
  ('skill-autodesk-inventor', 'Autodesk Inventor', 0, json_array('Inventor CAD')),
  ('skill-cad', 'CAD', 0, json_array(
    'CAD software', 'CAD-Software', 'Computer-aided design', 'CAO', 'CAD-Programme', '3D-CAD', 'CAD-Konstruktion',
    'DAO', 'diseño asistido por ordenador', 'CAD-Zeichnen', 'conception assistée par ordinateur', 'CAD drafting')),
  ('skill-catia', 'CATIA', 0, json_array('CATIA V5', 'CATIA V6')),
  ('skill-chemical-engineering', 'Chemical engineering', 0, json_array(
    'Verfahrenstechnik', 'Chemieingenieurwesen', 'génie chimique', 'génie des procédés', 'ingeniería química',
    'Process engineering', 'Prozesstechnik', 'ingeniería de procesos', 'Aspen Plus')),
  ('skill-control-engineering', 'Control engineering', 0, json_array(
    'Regelungstechnik', 'Steuerungstechnik', 'Steuerungs- und Regelungstechnik', 'ingeniería de control',
    'Automatisierungstechnik', 'Automation engineering', 'ingeniería de automatización', 'automatización industrial',
    'Industrial automation', 'automatisme industriel', 'MSR-Technik', 'Control systems', 'Automation technology')),
  ('skill-creo', 'Creo', 1, json_array('PTC Creo', 'Creo Parametric', 'Pro/ENGINEER')),
  ('skill-electrical-engineering', 'Electrical engineering', 0, json_array(
    'Elektrotechnik und Informationstechnik', 'génie électrique', 'ingeniería eléctrica', 'Elektroingenieur',
    'Electrical engineer', 'Elektroingenieurin', 'ingénierie électrique', 'Elektrokonstruktion',
    'ingeniero eléctrico')),
  ('skill-environmental-engineering', 'Environmental engineering', 0, json_array(
    'Umwelttechnik', 'génie de l''environnement', 'ingeniería ambiental', 'Umweltingenieurwesen',
    'ingénierie environnementale', 'Umweltschutztechnik')),
  ('skill-eplan', 'EPLAN', 0, json_array('EPLAN P8', 'EPLAN Electric P8', 'Eplan Electric')),
  ('skill-fem', 'FEM', 0, json_array(
    'Finite element analysis', 'FEA', 'FEM-Berechnung', 'FEM-Simulation', 'Finite-Elemente-Methode', 'éléments finis',
    'elementos finitos', 'calcul par éléments finis', 'Finite element method', 'análisis por elementos finitos')),
  ('skill-fluid-mechanics', 'Fluid mechanics', 0, json_array(
    'CFD', 'Computational fluid dynamics', 'Strömungsmechanik', 'Strömungssimulation', 'mécanique des fluides',
    'mecánica de fluidos', 'OpenFOAM', 'Strömungslehre', 'simulation numérique des fluides')),
  ('skill-fmea', 'FMEA', 0, json_array(
    'Failure mode and effects analysis', 'Design-FMEA', 'Prozess-FMEA', 'AMDEC', 'AMFE', 'PFMEA', 'DFMEA')),
  ('skill-fpga-design', 'FPGA design', 0, json_array(
    'VHDL', 'FPGA', 'Verilog', 'FPGAs', 'SystemVerilog', 'FPGA-Entwicklung')),
  ('skill-functional-safety', 'Functional safety', 0, json_array(
    'ISO 26262', 'Funktionale Sicherheit', 'sécurité fonctionnelle', 'seguridad funcional', 'IEC 61508',
    'sûreté de fonctionnement')),
  ('skill-fusion-360', 'Fusion 360', 0, json_array('Autodesk Fusion')),
  ('skill-gd-t', 'GD&T', 0, json_array(
    'Geometric dimensioning and tolerancing', 'Form- und Lagetoleranzen', 'cotation ISO', 'tolerancias geométricas',
    'cotation fonctionnelle', 'Toleranzanalyse')),
  ('skill-hydraulics', 'Hydraulics', 0, json_array(
    'Hydraulik', 'hydraulique', 'hidráulica', 'Hydraulic systems', 'Hydrauliksysteme', 'systèmes hydrauliques',
    'sistemas hidráulicos', 'oleohidráulica')),
  ('skill-labview', 'LabVIEW', 0, json_array('Lab View', 'NI TestStand', 'National Instruments LabVIEW')),
  ('skill-machine-safety', 'Machine safety', 0, json_array(
    'Maschinensicherheit', 'CE-Kennzeichnung', 'Machinery Directive', 'Maschinenrichtlinie', 'marquage CE',
    'sécurité des machines', 'seguridad de máquinas', 'CE marking', 'marcado CE')),
  ('skill-materials-science', 'Materials science', 0, json_array(
    'Werkstoffkunde', 'Werkstofftechnik', 'science des matériaux', 'ciencia de materiales', 'Materialwissenschaft',
    'Metallurgy', 'métallurgie', 'metalurgia', 'Werkstoffwissenschaften', 'Metallurgie und Werkstofftechnik',
    'Werkstoffprüfung', 'Materials engineering')),
  ('skill-mechanical-design', 'Mechanical design', 0, json_array(
    'Konstruktion', 'Maschinenkonstruktion', 'conception mécanique', 'diseño mecánico', 'Konstrukteur',
    'Konstrukteurin', 'bureau d''études mécanique', 'Design engineering', 'Mechanische Konstruktion')),
  ('skill-mechanical-engineering', 'Mechanical engineering', 0, json_array(
    'Maschinenbau', 'génie mécanique', 'ingeniería mecánica', 'Mechanical engineer', 'Maschinenbauingenieur',
    'ingénierie mécanique', 'construction mécanique', 'Maschinenbautechniker', 'ingeniero mecánico')),
  ('skill-mechatronics', 'Mechatronics', 0, json_array(
    'Mechatronik', 'Mechatroniker', 'Mechatronikerin', 'mécatronique', 'mecatrónica', 'Mechatronics technician',
    'mécatronicien')),
  ('skill-optics', 'Optics', 0, json_array(
    'Optik', 'Photonics', 'Lasertechnik', 'óptica', 'Photonik', 'Optical engineering')),
  ('skill-plm', 'PLM', 0, json_array(
    'Product lifecycle management', 'Teamcenter', 'Windchill', 'Siemens Teamcenter', 'PDM',
    'Produktlebenszyklusmanagement')),
  ('skill-pneumatics', 'Pneumatics', 0, json_array(
    'Pneumatik', 'pneumatique', 'neumática', 'Pneumatic systems', 'sistemas neumáticos', 'systèmes pneumatiques')),
  ('skill-power-engineering', 'Power engineering', 0, json_array(
    'Energietechnik', 'Power systems', 'génie énergétique', 'ingeniería energética', 'Energy engineering',
    'Elektrische Energietechnik', 'Netzplanung', 'Energiewirtschaft', 'Smart grid', 'réseaux électriques')),
  ('skill-renewable-energy', 'Renewable energy', 0, json_array(
    'Renewable energies', 'Erneuerbare Energien', 'énergies renouvelables', 'énergie renouvelable',
    'energías renovables', 'Wind energy', 'Windkraft', 'Windenergie', 'Wind turbines', 'énergie éolienne',
    'energía eólica')),
  ('skill-robotics', 'Robotics', 0, json_array(
    'Robotik', 'robotique', 'robótica', 'Roboterprogrammierung', 'Industrial robots', 'KUKA', 'ABB robots',
    'FANUC robots', 'Robot programming', 'ROS', 'Industrieroboter', 'Robot Operating System',
    'programación de robots')),
  ('skill-siemens-nx', 'Siemens NX', 0, json_array('Unigraphics', 'NX CAD')),
  ('skill-signal-processing', 'Signal processing', 0, json_array(
    'Signalverarbeitung', 'traitement du signal', 'procesamiento de señales', 'DSP', 'Digital signal processing')),
  ('skill-solid-edge', 'Solid Edge', 0, json_array('Siemens Solid Edge')),
  ('skill-solidworks', 'SolidWorks', 0, json_array('Solid Works')),
  ('skill-systems-engineering', 'Systems engineering', 0, json_array(
    'MBSE', 'SysML', 'ingénierie système', 'ingeniería de sistemas', 'Model-based systems engineering',
    'Systemtechnik', 'IBM DOORS', 'Systementwicklung')),
  ('skill-technical-documentation', 'Technical documentation', 0, json_array(
    'Technical writing', 'Technische Dokumentation', 'Technische Redaktion', 'documentation technique',
    'rédaction technique', 'documentación técnica', 'redacción técnica', 'Technischer Redakteur', 'Technical writer',
    'User manuals')),
  ('skill-technical-drawing', 'Technical drawing', 0, json_array(
    'Technical draughting', 'Technisches Zeichnen', 'Technischer Zeichner', 'dessin technique',
    'dessinateur projeteur', 'dibujo técnico', 'delineante', 'Technische Zeichnerin', 'dessin industriel',
    'Bauzeichner', 'Technischer Systemplaner', 'Bauzeichnerin', 'delineación')),
  ('skill-thermodynamics', 'Thermodynamics', 0, json_array(
    'Thermodynamik', 'thermodynamique', 'termodinámica', 'Heat transfer', 'Wärmeübertragung'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'manufacturing' FROM (VALUES
  ('skill-3d-printing', '3D printing', 0, json_array(
    'Additive manufacturing', '3D-Druck', 'Additive Fertigung', 'impression 3D', 'fabrication additive',
    'impresión 3D', 'fabricación aditiva')),
  ('skill-5s', '5S', 0, json_array('5S method', '5S-Methode', 'Méthode 5S')),
  ('skill-assembly-work', 'Assembly work', 0, json_array(
    'Montage', 'Montagearbeiten', 'Montagetätigkeiten', 'Endmontage', 'Baugruppenmontage', 'montaje', 'Assembly line',
    'Monteur', 'Produktionsmontage', 'travail à la chaîne', 'ensamblaje', 'Fertigungsmontage', 'assemblage',
    'monteur-assembleur', 'Mechanical assembly', 'Industriemontage', 'línea de montaje')),
  ('skill-erp', 'ERP', 0, json_array(
    'ERP systems', 'ERP-System', 'ERP-Systeme', 'ERP software', 'progiciel de gestion intégré',
    'Enterprise resource planning', 'Warenwirtschaftssystem', 'Warenwirtschaftssysteme', 'sistemas ERP',
    'ERP-Kenntnisse', 'Warenwirtschaft')),
  ('skill-food-production', 'Food production', 0, json_array(
    'Food processing', 'Lebensmittelproduktion', 'Lebensmittelherstellung', 'Lebensmitteltechnik',
    'industrie agroalimentaire', 'industria alimentaria', 'agroalimentaire', 'Lebensmitteltechnologie',
    'Fachkraft für Lebensmitteltechnik', 'Food technology', 'transformation alimentaire', 'tecnología de alimentos')),
  ('skill-industrial-maintenance', 'Industrial maintenance', 0, json_array(
    'Industrial mechanic', 'Industriemechaniker', 'Industriemechanikerin', 'Machine maintenance', 'Instandhaltung',
    'Maschineninstandhaltung', 'Wartung und Instandhaltung', 'Betriebsschlosser', 'maintenance industrielle',
    'mantenimiento industrial', 'Maintenance technician', 'Equipment maintenance', 'Anlageninstandhaltung',
    'Wartung von Maschinen', 'technicien de maintenance', 'Millwright', 'técnico de mantenimiento',
    'agent de maintenance', 'Wartungsarbeiten', 'Preventive maintenance', 'mantenimiento preventivo',
    'maintenance préventive', 'vorbeugende Instandhaltung', 'Total productive maintenance', 'TPM',
    'Instandhaltungsmanagement', 'Predictive maintenance')),
  ('skill-injection-moulding', 'Injection moulding', 0, json_array(
    'Injection molding', 'Spritzguss', 'Spritzgießen', 'injection plastique', 'inyección de plásticos',
    'Kunststofftechnik', 'plasturgie', 'Kunststoffverarbeitung', 'Verfahrensmechaniker für Kunststoff',
    'Plastics processing', 'Kunststoffspritzguss')),
  ('skill-iso-14001', 'ISO 14001', 0, json_array(
    'Environmental management', 'Umweltmanagement', 'EMAS', 'management environnemental', 'gestión ambiental',
    'gestión medioambiental', 'Umweltmanagementsystem')),
  ('skill-iso-9001', 'ISO 9001', 0, json_array(
    'ISO9001', 'EN ISO 9001', 'DIN EN ISO 9001', 'QMS', 'Quality management system', 'IATF 16949', 'ISO/TS 16949',
    'Qualitätsmanagementsystem')),
  ('skill-lean-management', 'Lean management', 0, json_array(
    'Lean manufacturing', 'Lean production', 'Lean-Management', 'Lean-Methoden', 'Lean methods', 'production lean',
    'producción lean', 'Value stream mapping', 'Wertstromanalyse', 'Toyota Production System', 'Poka yoke',
    'manufactura esbelta', 'Shopfloor management', 'Shopfloor-Management', 'Lean Thinking')),
  ('skill-machine-operation', 'Machine operation', 0, json_array(
    'Machine operator', 'Machine operators', 'Maschinenbedienung', 'Anlagenbedienung', 'Maschinenbediener',
    'Maschinenführer', 'Anlagenführer', 'Maschinen- und Anlagenführer', 'conduite de machines', 'conducteur de ligne',
    'operador de máquina', 'operario de producción', 'Production operator', 'agent de production', 'Machine setup',
    'Maschineneinrichtung', 'Rüsten von Maschinen', 'opérateur de production', 'Produktionshelfer',
    'conduite de ligne', 'Maschinenführung', 'réglage de machines', 'Produktionsmitarbeiter')),
  ('skill-mes', 'MES', 0, json_array('Manufacturing execution system', 'Manufacturing execution systems')),
  ('skill-netsuite', 'NetSuite', 0, json_array('Oracle NetSuite')),
  ('skill-non-destructive-testing', 'Non-destructive testing', 0, json_array(
    'NDT', 'Zerstörungsfreie Prüfung', 'Zerstörungsfreie Werkstoffprüfung', 'contrôle non destructif',
    'ensayos no destructivos', 'ZfP', 'contrôles non destructifs')),
  ('skill-odoo', 'Odoo', 0, json_array('Odoo ERP')),
  ('skill-packaging', 'Packaging', 0, json_array(
    'Packing', 'Verpackung', 'Verpackungsarbeiten', 'conditionnement', 'emballage', 'envasado', 'embalaje',
    'Abfüllung', 'Verpacken', 'Verpackungsmaschinen', 'Abpacken')),
  ('skill-printing-technology', 'Printing technology', 0, json_array(
    'Offset printing', 'Drucktechnik', 'Offsetdruck', 'Medientechnologe Druck', 'impression offset',
    'impresión offset', 'Digitaldruck', 'Digital printing', 'Siebdruck', 'Screen printing', 'sérigraphie',
    'serigrafía', 'imprimerie', 'Printing press', 'Druckvorstufe', 'Prepress', 'prépresse', 'preimpresión')),
  ('skill-process-validation', 'Process validation', 0, json_array(
    'Qualification and validation', 'Prozessvalidierung', 'Qualifizierung und Validierung', 'validation des procédés',
    'validación de procesos', 'Equipment qualification', 'IQ/OQ/PQ', 'Computer system validation',
    'Anlagenqualifizierung')),
  ('skill-production-management', 'Production management', 0, json_array(
    'Produktionsleitung', 'Fertigungsleitung', 'Produktionsmanagement', 'gestion de production',
    'gestión de la producción', 'responsable de production', 'Production supervision', 'jefe de producción',
    'Manufacturing management', 'Industriemeister', 'direction de production', 'Fertigungsmanagement',
    'chef d''équipe de production', 'Schichtleitung', 'Shift supervision', 'Schichtführung')),
  ('skill-production-planning', 'Production planning', 0, json_array(
    'Production planning and control', 'Produktionsplanung', 'Fertigungsplanung', 'Arbeitsvorbereitung',
    'planification de la production', 'planificación de la producción', 'Produktionssteuerung', 'ordonnancement',
    'Fertigungssteuerung', 'Production scheduling', 'Arbeitsplanung', 'PPS', 'MRP',
    'planificación y control de la producción')),
  ('skill-quality-assurance', 'Quality assurance', 0, json_array(
    'QA', 'Qualitätssicherung', 'assurance qualité', 'aseguramiento de la calidad', 'garantía de calidad',
    'Quality-Assurance', 'Qualitätssicherungsmaßnahmen', 'QS-Systeme')),
  ('skill-quality-control', 'Quality control', 0, json_array(
    'Quality inspection', 'Qualitätskontrolle', 'Qualitätsprüfung', 'contrôle qualité', 'contrôle de la qualité',
    'control de calidad', 'QC', 'Wareneingangsprüfung', 'Sichtprüfung', 'Visual inspection', 'inspection qualité',
    'contrôle visuel', 'Qualitätsprüfer', 'Erstmusterprüfung', 'PPAP')),
  ('skill-quality-management', 'Quality management', 0, json_array(
    'Qualitätsmanagement', 'gestion de la qualité', 'management de la qualité', 'gestión de calidad',
    'gestión de la calidad', 'QM', 'Qualitätsmanager', 'Quality management systems',
    'Qualitätsmanagementbeauftragter', '8D reports', '8D-Report', 'TQM', 'management de la qualité totale')),
  ('skill-root-cause-analysis', 'Root cause analysis', 0, json_array(
    'Ursachenanalyse', 'Fehlerursachenanalyse', 'analyse des causes', 'análisis de causa raíz', 'Ishikawa', '5-Why',
    'Five whys', 'analyse des causes racines')),
  ('skill-sap', 'SAP', 0, json_array(
    'SAP ERP', 'SAP S/4HANA', 'S/4HANA', 'S/4 HANA', 'SAP R/3', 'SAP HANA', 'SAP systems', 'SAP-Kenntnisse',
    'SAP user', 'SAP GUI', 'SAP ECC', 'SAP-Anwender', 'SAP S4HANA', 'SAP S/4')),
  ('skill-sap-pm', 'SAP PM', 0, json_array('SAP Plant Maintenance')),
  ('skill-sap-pp', 'SAP PP', 0, json_array('SAP Production Planning')),
  ('skill-sap-qm', 'SAP QM', 0, json_array('SAP Quality Management')),
  ('skill-statistical-process-control', 'Statistical process control', 0, json_array(
    'SPC', 'Statistische Prozesskontrolle', 'Statistische Prozesslenkung', 'maîtrise statistique des procédés',
    'control estadístico de procesos', 'Minitab')),
  ('skill-textile-production', 'Textile production', 0, json_array(
    'Textiltechnik', 'Weaving', 'Textilherstellung', 'production textile', 'industria textil', 'confection textile',
    'Weberei', 'Textilproduktion', 'tissage'))
);
`;
