/** The skills of the trades and construction: id, name, whether it is strict, other names. */
export const tradesSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'electrical' FROM (VALUES
  ('skill-building-automation', 'Building automation', 0, json_array(
    'Gebäudeautomation', 'KNX', 'Smart home installation', 'automatisation du bâtiment', 'domótica',
    'Gebäudesystemtechnik', 'domotique', 'BACnet', 'EIB/KNX')),
  ('skill-circuit-diagrams', 'Circuit diagrams', 0, json_array(
    'Schaltpläne lesen', 'Schaltpläne', 'Reading circuit diagrams', 'Wiring diagrams', 'schémas électriques',
    'esquemas eléctricos', 'lecture de schémas électriques', 'Stromlaufpläne')),
  ('skill-control-cabinet-building', 'Control cabinet building', 0, json_array(
    'Panel building', 'Schaltschrankbau', 'câblage d''armoires électriques', 'montaje de cuadros eléctricos',
    'Schaltschrankverdrahtung', 'cableado de cuadros eléctricos')),
  ('skill-dguv-v3-inspection', 'DGUV V3 inspection', 0, json_array(
    'DGUV V3', 'DGUV Vorschrift 3', 'PAT testing', 'Portable appliance testing', 'VDE-Prüfung', 'VDE 0100',
    'VDE-Messungen')),
  ('skill-electrical-fault-finding', 'Electrical fault finding', 0, json_array(
    'Electrical troubleshooting', 'Fehlersuche an elektrischen Anlagen', 'dépannage électrique',
    'Elektrische Fehlersuche', 'localización de averías eléctricas', 'diagnostic de pannes électriques')),
  ('skill-electrical-installation', 'Electrical installation', 0, json_array(
    'Electrical installations', 'Electrician', 'Elektroinstallation', 'Elektroinstallationen', 'Elektriker',
    'Elektrikerin', 'Elektroniker', 'Elektronikerin', 'installation électrique', 'installations électriques',
    'électricien', 'électricienne', 'instalaciones eléctricas', 'instalación eléctrica', 'electricista',
    'Elektrotechnik', 'Elektrofachkraft', 'électricité bâtiment', 'Elektroniker für Energie- und Gebäudetechnik',
    'Elektroniker für Betriebstechnik')),
  ('skill-electrical-safety', 'Electrical safety', 0, json_array(
    'Elektrische Sicherheit', 'habilitation électrique', 'seguridad eléctrica',
    'Elektrotechnisch unterwiesene Person', 'Lockout tagout', 'Fünf Sicherheitsregeln')),
  ('skill-electronics', 'Electronics', 0, json_array(
    'Elektronik', 'électronique', 'electrónica', 'Electronic circuits')),
  ('skill-ev-charging-installation', 'EV charging installation', 0, json_array(
    'EV charge points', 'Wallbox-Installation', 'Ladeinfrastruktur', 'bornes de recharge', 'puntos de recarga',
    'E-Mobilität')),
  ('skill-fibre-optics', 'Fibre optics', 0, json_array(
    'Fiber optics', 'Glasfasertechnik', 'fibre optique', 'fibra óptica', 'LWL-Spleißen', 'Glasfaser',
    'Fusion splicing', 'Glasfaserausbau')),
  ('skill-fire-alarm-systems', 'Fire alarm systems', 0, json_array(
    'Fire alarm installation', 'Brandmeldeanlagen', 'Brandmeldetechnik', 'systèmes de sécurité incendie',
    'alarmas de incendio', 'Sicherheitstechnik', 'Intruder alarms', 'Einbruchmeldeanlagen')),
  ('skill-high-voltage', 'High voltage', 0, json_array(
    'High-voltage systems', 'Hochspannung', 'Mittelspannung', 'Schaltberechtigung', 'haute tension', 'alta tensión',
    'Medium voltage', 'media tensión', 'Mittelspannungsanlagen')),
  ('skill-lighting-installation', 'Lighting installation', 0, json_array(
    'Beleuchtungstechnik', 'Lichttechnik', 'éclairage', 'instalación de iluminación')),
  ('skill-low-voltage', 'Low voltage', 0, json_array(
    'Niederspannung', 'basse tension', 'baja tensión', 'Niederspannungsanlagen', 'courant faible',
    'Schwachstromtechnik')),
  ('skill-pcb-design', 'PCB design', 0, json_array(
    'Leiterplattenentwicklung', 'Circuit design', 'Schaltungsentwicklung', 'conception de circuits imprimés',
    'diseño de circuitos impresos', 'Altium Designer', 'KiCad', 'Schaltungsdesign')),
  ('skill-plc-programming', 'PLC programming', 0, json_array(
    'PLC', 'PLCs', 'SPS-Programmierung', 'SPS', 'Siemens S7', 'TIA Portal', 'Simatic S7',
    'programmation d''automates', 'programación de PLC', 'automates programmables', 'SPS-Kenntnisse',
    'Beckhoff TwinCAT', 'CODESYS', 'automates industriels')),
  ('skill-scada', 'SCADA', 0, json_array('WinCC', 'HMI development', 'Prozessleittechnik', 'Prozessleitsysteme')),
  ('skill-solar-installation', 'Solar installation', 0, json_array(
    'Photovoltaics', 'Photovoltaic installation', 'Photovoltaik', 'PV-Anlagen', 'Photovoltaikanlagen', 'Solar panels',
    'photovoltaïque', 'panneaux solaires', 'instalación fotovoltaica', 'energía solar', 'Solartechnik',
    'placas solares', 'PV-Montage')),
  ('skill-soldering', 'Soldering', 0, json_array(
    'Löten', 'brasage', 'soldadura de estaño', 'Lötarbeiten', 'Lötkenntnisse', 'soudure électronique', 'IPC-A-610')),
  ('skill-telecommunications-technology', 'Telecommunications technology', 0, json_array(
    'Telekommunikationstechnik', 'Nachrichtentechnik', 'télécommunications', 'telecomunicaciones',
    'Structured cabling', 'Netzwerkverkabelung'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'plumbing' FROM (VALUES
  ('skill-air-conditioning-installation', 'Air conditioning installation', 0, json_array(
    'Air conditioning', 'Klimatechnik', 'Klimaanlagen', 'climatisation', 'aire acondicionado', 'AC installation',
    'Klimaanlagenbau')),
  ('skill-boiler-servicing', 'Boiler servicing', 0, json_array(
    'Boiler installation', 'Boiler maintenance', 'Heizungswartung', 'entretien de chaudières',
    'mantenimiento de calderas', 'Heizungsanlagen', 'Kesselwartung')),
  ('skill-drainage', 'Drainage', 0, json_array(
    'Drain cleaning', 'Entwässerungstechnik', 'Kanalreinigung', 'assainissement', 'saneamiento', 'Rohrreinigung',
    'débouchage de canalisations')),
  ('skill-gas-installation', 'Gas installation', 0, json_array(
    'Gas fitting', 'Gas Safe', 'Gasinstallation', 'Gas Safe registered', 'installation gaz', 'instalaciones de gas',
    'TRGI', 'Gasinstallationen')),
  ('skill-heat-pumps', 'Heat pumps', 0, json_array(
    'Heat pump installation', 'Wärmepumpen', 'Wärmepumpe', 'pompes à chaleur', 'bombas de calor', 'aerotermia')),
  ('skill-heating-systems', 'Heating systems', 0, json_array(
    'Heating installation', 'Heizungstechnik', 'Heizungsbau', 'Heizungsinstallation', 'installation de chauffage',
    'chauffage central', 'calefacción', 'Heating engineer', 'Heizungsmonteur', 'chauffagiste')),
  ('skill-hvac', 'HVAC', 0, json_array(
    'HVAC systems', 'HVAC-R', 'Heating ventilation and air conditioning', 'HLK', 'TGA',
    'Technische Gebäudeausrüstung', 'CVC', 'climatización', 'HLKS', 'Versorgungstechnik', 'génie climatique')),
  ('skill-pipefitting', 'Pipefitting', 0, json_array(
    'Pipe fitting', 'Rohrleitungsbau', 'Rohrleitungsmontage', 'tuyauterie', 'tubería industrial', 'Pipefitter',
    'Rohrschlosser', 'tuyauteur', 'Rohrinstallation', 'tubero')),
  ('skill-plumbing', 'Plumbing', 0, json_array(
    'Plumber', 'Sanitärinstallation', 'Sanitärtechnik', 'plomberie', 'plombier', 'fontanería', 'fontanero',
    'Klempner', 'Anlagenmechaniker SHK', 'SHK', 'Sanitär- und Heizungstechnik', 'Installateur', 'Klempnerarbeiten',
    'Anlagenmechaniker')),
  ('skill-refrigeration', 'Refrigeration', 0, json_array(
    'Kältetechnik', 'Kälteanlagen', 'Mechatroniker für Kältetechnik', 'froid industriel', 'refrigeración',
    'F-Gas certification', 'Kälteschein', 'frigoriste', 'frigorista', 'Refrigeration engineering')),
  ('skill-ventilation-systems', 'Ventilation systems', 0, json_array(
    'Lüftungstechnik', 'Lüftungsbau', 'Lüftungsanlagen', 'systèmes de ventilation', 'sistemas de ventilación',
    'Ductwork')),
  ('skill-water-treatment', 'Water treatment', 0, json_array(
    'Wasseraufbereitung', 'traitement de l''eau', 'tratamiento de aguas', 'Abwassertechnik', 'Wastewater treatment',
    'traitement des eaux', 'depuración de aguas'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'metal' FROM (VALUES
  ('skill-arc-welding', 'Arc welding', 0, json_array(
    'Stick welding', 'SMAW', 'MMA welding', 'Lichtbogenhandschweißen', 'E-Schweißen', 'soudage à l''arc',
    'soldadura por arco', 'Elektrodenschweißen', 'soldadura con electrodo')),
  ('skill-blacksmithing', 'Blacksmithing', 0, json_array(
    'Forging', 'Schmieden', 'forge d''art', 'forja', 'Schmiedearbeiten')),
  ('skill-cnc-machining', 'CNC machining', 0, json_array(
    'CNC', 'CNC milling', 'CNC turning', 'CNC-Fräsen', 'CNC-Drehen', 'CNC-Bearbeitung', 'CNC machines',
    'CNC-Maschinen', 'usinage CNC', 'mecanizado CNC', 'CNC operator', 'Zerspanungsmechaniker',
    'Zerspanungsmechanikerin', 'commande numérique', 'control numérico', 'Zerspanung', 'Zerspanungstechnik',
    'usinage sur commande numérique')),
  ('skill-cnc-programming', 'CNC programming', 0, json_array(
    'CNC-Programmierung', 'programmation CNC', 'programación CNC', 'G-code', 'Heidenhain', 'Siemens Sinumerik',
    'Mastercam', 'Fanuc controls', 'Heidenhain-Steuerung')),
  ('skill-grinding', 'Grinding', 0, json_array(
    'Schleifen', 'Schleifarbeiten', 'rectification', 'meulage', 'rectificado', 'Surface grinding', 'Rundschleifen')),
  ('skill-laser-cutting', 'Laser cutting', 0, json_array(
    'Laserschneiden', 'découpe laser', 'corte por láser', 'Plasma cutting', 'Brennschneiden', 'oxycoupage')),
  ('skill-lathe-work', 'Lathe work', 0, json_array(
    'Drehmaschine', 'Lathe operation', 'tournage', 'torneado', 'Drehen und Fräsen', 'Drehmaschinen',
    'tour conventionnel')),
  ('skill-metal-fabrication', 'Metal fabrication', 0, json_array(
    'Metalworking', 'Metallbau', 'Metallbearbeitung', 'Metallverarbeitung', 'Metallbauer', 'Metallbauerin',
    'construction métallique', 'calderería', 'Schlosser', 'chaudronnerie', 'chaudronnier', 'métallerie',
    'Konstruktionsmechaniker', 'Steel fabrication', 'serrurerie-métallerie', 'cerrajería', 'Schlosserarbeiten')),
  ('skill-mig-mag-welding', 'MIG/MAG welding', 0, json_array(
    'MIG welding', 'MAG welding', 'MIG/MAG', 'MAG-Schweißen', 'MIG-Schweißen', 'soudage MIG', 'soudage MAG',
    'soldadura MIG', 'GMAW', 'Schutzgasschweißen', 'MIG/MAG-Schweißen', 'MAG', 'soldadura MIG/MAG', 'soudage MIG/MAG',
    'soudage semi-automatique')),
  ('skill-milling', 'Milling', 0, json_array(
    'Fräsen', 'fraisage', 'fresado', 'Fräsmaschine', 'Milling machines', 'Fräsmaschinen', 'fraiseur', 'fresadora')),
  ('skill-precision-measurement', 'Precision measurement', 0, json_array(
    'Messtechnik', 'Metrology', 'Metrologie', 'métrologie', 'metrología', 'Calipers', 'Messschieber', 'Messmittel',
    'Messmittel und Prüfmittel', 'pied à coulisse', 'Koordinatenmesstechnik', 'Mikrometer')),
  ('skill-reading-technical-drawings', 'Reading technical drawings', 0, json_array(
    'Technical drawings', 'Technische Zeichnungen', 'Technische Zeichnungen lesen', 'Blueprint reading',
    'Reading blueprints', 'lecture de plans', 'plans techniques', 'interpretación de planos', 'lectura de planos',
    'dessins techniques', 'Zeichnungen lesen', 'Engineering drawings')),
  ('skill-sheet-metal-work', 'Sheet metal work', 0, json_array(
    'Sheet metal', 'Blechbearbeitung', 'Blechverarbeitung', 'tôlerie', 'chapa metálica', 'Press brake', 'Abkanten',
    'Kanten von Blechen', 'plegado de chapa')),
  ('skill-tig-welding', 'TIG welding', 0, json_array(
    'TIG', 'WIG-Schweißen', 'WIG', 'soudage TIG', 'soldadura TIG', 'GTAW', 'TIG-Schweißen')),
  ('skill-toolmaking', 'Toolmaking', 0, json_array(
    'Tool making', 'Tool and die making', 'Werkzeugbau', 'Werkzeugmechanik', 'Werkzeugmechaniker', 'outillage',
    'matricería', 'Formenbau', 'Mould making', 'Moldmaking')),
  ('skill-welding', 'Welding', 0, json_array(
    'Schweißen', 'Schweißer', 'Schweißerin', 'Schweißtechnik', 'soudage', 'soudure', 'soudeur', 'soldadura',
    'soldador', 'Schweißarbeiten', 'Welder', 'Schweißkenntnisse', 'Schweißfachmann', 'Schweißerfahrung', 'soudeuse')),
  ('skill-welding-certification', 'Welding certification', 0, json_array(
    'Welding certificate', 'Welding certificates', 'Schweißerprüfung', 'Schweißerschein', 'Schweißerpass',
    'EN ISO 9606', 'ISO 9606', 'qualification de soudeur', 'homologación de soldador', 'Coded welder',
    'Schweißprüfung'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'carpentry' FROM (VALUES
  ('skill-cabinetmaking', 'Cabinetmaking', 0, json_array(
    'Cabinet making', 'Möbelbau', 'ébénisterie', 'ebanistería', 'Möbeltischler', 'ébéniste', 'Furniture making',
    'fabrication de meubles')),
  ('skill-carpentry', 'Carpentry', 0, json_array(
    'Carpenter', 'Zimmerei', 'Zimmerer', 'Zimmerin', 'charpente', 'charpentier', 'Zimmermann', 'Zimmererarbeiten',
    'carpintería de armar', 'Timber framing', 'Holzbau', 'Holzrahmenbau', 'charpente bois', 'ossature bois')),
  ('skill-cnc-wood-machining', 'CNC wood machining', 0, json_array('CNC-Holzbearbeitung', 'CNC router')),
  ('skill-flooring', 'Flooring', 0, json_array(
    'Floor laying', 'Bodenbeläge', 'Bodenverlegung', 'Bodenleger', 'Parkettleger', 'Parkettverlegung', 'pose de sols',
    'pose de parquet', 'instalación de suelos', 'parqueteur', 'solador', 'Bodenlegen')),
  ('skill-joinery', 'Joinery', 0, json_array(
    'Joiner', 'Tischlerei', 'Tischler', 'Tischlerin', 'Schreiner', 'Schreinerin', 'Schreinerei', 'menuiserie',
    'menuisier', 'carpintería', 'carpintero', 'Holzbearbeitung', 'Woodworking', 'Tischlerarbeiten', 'travail du bois',
    'Holztechnik')),
  ('skill-kitchen-fitting', 'Kitchen fitting', 0, json_array(
    'Küchenmontage', 'Kitchen installation', 'pose de cuisines', 'montaje de cocinas', 'cuisiniste',
    'Küchenmonteur')),
  ('skill-window-fitting', 'Window fitting', 0, json_array(
    'Window installation', 'Fenstermontage', 'Fenster- und Türenmontage', 'pose de fenêtres', 'montaje de ventanas',
    'Fensterbau', 'Glazing', 'Glaserei', 'menuiserie aluminium', 'Fenstereinbau'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'automotive' FROM (VALUES
  ('skill-agricultural-machinery-repair', 'Agricultural machinery repair', 0, json_array(
    'Landmaschinentechnik', 'Landmaschinenmechatroniker', 'Landmaschinenmechaniker', 'machinisme agricole',
    'reparación de maquinaria agrícola', 'Land- und Baumaschinenmechatroniker', 'mécanique agricole')),
  ('skill-aircraft-maintenance', 'Aircraft maintenance', 0, json_array(
    'Aircraft mechanics', 'Flugzeugmechanik', 'Fluggerätmechaniker', 'Fluggerätmechanik', 'maintenance aéronautique',
    'mantenimiento de aeronaves', 'EASA Part-66', 'Part 66', 'EASA Part 145', 'TMA', 'Aviation maintenance')),
  ('skill-automotive-diagnostics', 'Automotive diagnostics', 0, json_array(
    'Vehicle diagnostics', 'Car diagnostics', 'Fahrzeugdiagnose', 'Kfz-Diagnose', 'diagnostic automobile',
    'diagnóstico de vehículos', 'Fehlerdiagnose am Fahrzeug', 'OBD diagnostics', 'diagnosis del automóvil',
    'diagnostic électronique automobile')),
  ('skill-automotive-electrics', 'Automotive electrics', 0, json_array(
    'Auto electrics', 'Kfz-Elektrik', 'Kfz-Elektronik', 'électricité automobile', 'electricidad del automóvil',
    'Fahrzeugelektrik', 'Fahrzeugelektronik')),
  ('skill-automotive-mechanics', 'Automotive mechanics', 0, json_array(
    'Car mechanic', 'Car mechanics', 'Vehicle repair', 'Kfz-Mechatronik', 'Kfz-Mechatroniker', 'Kfz-Mechatronikerin',
    'Kfz-Mechaniker', 'mécanique automobile', 'mécanicien automobile', 'mecánica del automóvil',
    'mecánico de automóviles', 'Fahrzeugtechnik', 'Vehicle maintenance', 'Motor vehicle technician', 'Auto repair',
    'Kfz-Technik', 'Kraftfahrzeugmechatroniker', 'Automechaniker', 'Automotive technician', 'Fahrzeugreparatur',
    'mecánica automotriz')),
  ('skill-bicycle-repair', 'Bicycle repair', 0, json_array(
    'Bike repair', 'Fahrradreparatur', 'Zweiradmechatronik', 'Zweiradmechaniker', 'Zweiradmechatroniker',
    'réparation de vélos', 'reparación de bicicletas', 'Fahrradmechaniker', 'Bicycle mechanic')),
  ('skill-bodywork', 'Bodywork', 0, json_array(
    'Car body repair', 'Panel beating', 'Karosseriebau', 'Karosseriearbeiten', 'Karosseriebauer', 'carrosserie',
    'carrossier', 'carrocería', 'chapista', 'Fahrzeugbau', 'Unfallinstandsetzung')),
  ('skill-brake-systems', 'Brake systems', 0, json_array(
    'Bremsanlagen', 'Brake repair', 'Bremsendienst', 'systèmes de freinage', 'sistemas de frenado',
    'Bremsentechnik')),
  ('skill-car-painting', 'Car painting', 0, json_array(
    'Vehicle painting', 'Fahrzeuglackierung', 'Fahrzeuglackierer', 'Lackierer', 'peinture automobile',
    'pintura de vehículos', 'Spray painting', 'Lackierarbeiten', 'peintre en carrosserie', 'Lackieren')),
  ('skill-engine-repair', 'Engine repair', 0, json_array(
    'Engine overhaul', 'Motoreninstandsetzung', 'Motorinstandsetzung', 'réparation de moteurs',
    'reparación de motores', 'Motorentechnik')),
  ('skill-high-voltage-vehicles', 'High-voltage vehicles', 0, json_array(
    'HV-Schein', 'Hochvolttechnik', 'Hochvolt-Schulung', 'Hybrid vehicles', 'Electric vehicles',
    'véhicules électriques', 'vehículos eléctricos', 'Fachkundiger für Hochvoltsysteme', 'Hochvoltsysteme')),
  ('skill-roadworthiness-inspection', 'Roadworthiness inspection', 0, json_array(
    'MOT testing', 'MOT tester', 'Hauptuntersuchung', 'contrôle technique', 'inspección técnica de vehículos', 'ITV',
    'HU/AU', 'Fahrzeugprüfung')),
  ('skill-truck-maintenance', 'Truck maintenance', 0, json_array(
    'Truck mechanic', 'HGV technician', 'Heavy vehicle repair', 'Nutzfahrzeugtechnik', 'Nutzfahrzeuge',
    'Lkw-Mechaniker', 'mécanique poids lourds', 'mecánica de camiones', 'HGV mechanic', 'Nutzfahrzeugmechatroniker',
    'mécanicien poids lourd')),
  ('skill-tyre-fitting', 'Tyre fitting', 0, json_array(
    'Tire service', 'Tyre service', 'Tyre changing', 'Reifenmontage', 'Reifendienst', 'Reifenwechsel',
    'montage de pneus', 'cambio de neumáticos', 'Tire fitting', 'Räderwechsel'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'construction' FROM (VALUES
  ('skill-allplan', 'Allplan', 0, json_array('Nemetschek Allplan')),
  ('skill-archicad', 'ArchiCAD', 0, json_array('Graphisoft ArchiCAD')),
  ('skill-architecture', 'Architecture', 0, json_array(
    'Architektur', 'Architectural design', 'architecture du bâtiment', 'arquitectura', 'Entwurfsplanung',
    'Gebäudeplanung', 'conception architecturale', 'Architekt', 'Architektin', 'Ausführungsplanung', 'arquitecto',
    'architecte')),
  ('skill-bim', 'BIM', 0, json_array(
    'Building information modelling', 'Building information modeling', 'maquette numérique')),
  ('skill-bricklaying', 'Bricklaying', 0, json_array(
    'Masonry', 'Maurerarbeiten', 'Maurer', 'Maurerin', 'Mauerwerksbau', 'maçonnerie', 'maçon', 'albañilería',
    'albañil', 'Bricklayer', 'Rohbau', 'gros œuvre', 'Hochbau')),
  ('skill-building-energy-advice', 'Building energy advice', 0, json_array(
    'Energieberatung', 'Energieberater', 'audit énergétique', 'certificación energética',
    'Energy performance certificates', 'GEG', 'Gebäudeenergieberatung', 'Gebäudeenergieberater',
    'eficiencia energética', 'rénovation énergétique')),
  ('skill-building-services-planning', 'Building services planning', 0, json_array(
    'TGA-Planung', 'HVAC design', 'HLK-Planung', 'Gebäudetechnikplanung')),
  ('skill-civil-engineering', 'Civil engineering', 0, json_array(
    'Bauingenieurwesen', 'génie civil', 'ingeniería civil', 'Bauingenieur', 'Bauingenieurin', 'Civil engineer',
    'ingénieur génie civil', 'ingeniero de caminos', 'ingeniero civil')),
  ('skill-concrete-work', 'Concrete work', 0, json_array(
    'Concreting', 'Betonbau', 'Stahlbetonbau', 'Beton- und Stahlbetonbauer', 'Betonarbeiten', 'Schalungsbau',
    'Schalung', 'béton armé', 'coffrage', 'hormigonado', 'encofrado', 'Formwork', 'Betonbauer', 'coffreur',
    'encofrador', 'coffrage bancheur', 'Reinforced concrete')),
  ('skill-construction-management', 'Construction management', 0, json_array(
    'Site management', 'Bauleitung', 'Bauüberwachung', 'Bauprojektmanagement', 'direction de chantier',
    'conduite de travaux', 'conducteur de travaux', 'dirección de obra', 'jefe de obra', 'Site manager',
    'Baustellenleitung', 'Building site supervision', 'chef de chantier', 'Construction supervision', 'Polier')),
  ('skill-crane-operation', 'Crane operation', 0, json_array(
    'Crane operator', 'Kranführer', 'Kranführerschein', 'Kranschein', 'Kranfahren', 'conduite de grue', 'grutier',
    'operador de grúa', 'gruista', 'Kranbedienung', 'Crane licence', 'CACES R487', 'grúa torre')),
  ('skill-demolition', 'Demolition', 0, json_array(
    'Abbrucharbeiten', 'Rückbau', 'démolition', 'demolición', 'Asbestsanierung', 'Asbestos removal', 'désamiantage')),
  ('skill-drywall', 'Drywall', 0, json_array(
    'Dry lining', 'Drylining', 'Trockenbau', 'Trockenbauer', 'Plasterboard', 'cloison sèche', 'plâtrerie',
    'plaquiste', 'pladur', 'Trockenbauarbeiten', 'Trockenbaumonteur', 'pose de placo', 'Drywalling')),
  ('skill-excavator-operation', 'Excavator operation', 0, json_array(
    'Excavator', 'Digger driving', 'Baggerfahrer', 'Baggerführer', 'Baggerfahren', 'Baumaschinenführer',
    'conduite de pelle', 'pelle mécanique', 'conducteur d''engins', 'maquinista de excavadora', 'excavadora',
    'Plant operation', 'CACES R482', 'Baumaschinen', 'retroexcavadora', 'Radlader', 'Construction machinery',
    'engins de chantier', 'Minibagger')),
  ('skill-facade-work', 'Facade work', 0, json_array(
    'Facade insulation', 'Fassadenbau', 'Wärmedämmung', 'WDVS', 'Wärmedämmverbundsystem',
    'isolation thermique par l''extérieur', 'aislamiento de fachadas', 'Fassadendämmung', 'ravalement de façade',
    'Thermal insulation', 'isolation thermique', 'aislamiento térmico')),
  ('skill-geotechnics', 'Geotechnics', 0, json_array(
    'Geotechnical engineering', 'Geotechnik', 'géotechnique', 'geotecnia')),
  ('skill-groundworks', 'Groundworks', 0, json_array(
    'Earthworks', 'Erdarbeiten', 'Erdbau', 'terrassement', 'movimiento de tierras', 'Kanalbau', 'Pipe laying')),
  ('skill-hoai', 'HOAI', 0, json_array(
    'AVA-Software', 'Ausschreibung und Vergabe', 'RIB iTWO', 'Leistungsverzeichnisse', 'Orca AVA')),
  ('skill-painting-and-decorating', 'Painting and decorating', 0, json_array(
    'Painter and decorator', 'House painting', 'Malerarbeiten', 'Maler und Lackierer', 'Malerin und Lackiererin',
    'Maler- und Lackierarbeiten', 'peinture en bâtiment', 'peintre en bâtiment', 'pintura de edificios', 'pintor',
    'Tapezieren', 'Wallpapering', 'Tapezierarbeiten', 'pintor de obra')),
  ('skill-plastering', 'Plastering', 0, json_array(
    'Verputzen', 'Putzarbeiten', 'Stuckateur', 'Stuckateurin', 'enduits', 'enlucido', 'yesero', 'Plasterer',
    'Innenputz', 'Außenputz', 'Stuckarbeiten', 'Verputzarbeiten', 'yesería')),
  ('skill-quantity-surveying', 'Quantity surveying', 0, json_array(
    'Quantity surveyor', 'Bauabrechnung', 'Aufmaß', 'mediciones y presupuestos', 'Kostenermittlung im Bau', 'métreur',
    'VOB-Abrechnung', 'Mengenermittlung')),
  ('skill-revit', 'Revit', 0, json_array('Autodesk Revit')),
  ('skill-road-construction', 'Road construction', 0, json_array(
    'Asphalt paving', 'Straßenbau', 'Straßenbauer', 'Asphaltbau', 'construction de routes', 'travaux publics',
    'construcción de carreteras', 'pavimentación', 'Pflasterarbeiten', 'Paving', 'Pflastern', 'Tiefbau',
    'Civil works', 'VRD', 'Roadworks')),
  ('skill-roofing', 'Roofing', 0, json_array(
    'Roofer', 'Dachdeckerarbeiten', 'Dachdecker', 'Dachdeckerin', 'couverture-zinguerie', 'couvreur', 'techador',
    'Dacharbeiten', 'Bauklempnerei', 'couvreur-zingueur', 'cubiertas y tejados', 'Steildach', 'Flachdach',
    'Flachdachabdichtung', 'Dachabdichtung')),
  ('skill-scaffolding', 'Scaffolding', 0, json_array(
    'Scaffolder', 'Gerüstbau', 'Gerüstbauer', 'échafaudage', 'andamios', 'Gerüstbauarbeiten',
    'montage d''échafaudages', 'échafaudeur', 'montaje de andamios')),
  ('skill-site-safety', 'Site safety', 0, json_array(
    'Construction site safety', 'CSCS card', 'CSCS', 'Baustellensicherheit', 'sécurité des chantiers',
    'seguridad en obra', 'SiGeKo', 'SMSTS', 'coordination SPS')),
  ('skill-structural-engineering', 'Structural engineering', 0, json_array(
    'Structural analysis', 'Statik', 'Tragwerksplanung', 'Tragwerksplaner', 'Baustatik', 'calcul de structures',
    'cálculo de estructuras', 'Statische Berechnungen', 'ingénierie des structures')),
  ('skill-surveying', 'Surveying', 0, json_array(
    'Land surveying', 'Vermessung', 'Vermessungstechnik', 'Vermesser', 'topographie', 'topografía', 'géomètre',
    'Land surveyor', 'Vermessungswesen', 'géomètre-topographe', 'topógrafo')),
  ('skill-tiling', 'Tiling', 0, json_array(
    'Tiler', 'Fliesenlegen', 'Fliesenleger', 'Fliesenlegerin', 'Fliesenarbeiten', 'carrelage', 'carreleur',
    'alicatado', 'solado y alicatado', 'Floor and wall tiling', 'pose de carrelage', 'alicatador')),
  ('skill-urban-planning', 'Urban planning', 0, json_array(
    'Town planning', 'Stadtplanung', 'urbanisme', 'urbanismo', 'Raumplanung', 'Bauleitplanung', 'City planning',
    'planificación urbana', 'aménagement du territoire'))
);
`;
