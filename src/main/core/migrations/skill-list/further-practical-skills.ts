/** Further skills of health, manufacturing, trades, transport, kitchens and hotels: id, name, whether it is strict, area, other names. */
export const furtherPracticalSkills = `
  ('skill-dentrix', 'Dentrix', 0, 'medicine', json_array()),
  ('skill-eaglesoft', 'Eaglesoft', 0, 'medicine', json_array()),
  ('skill-open-dental', 'Open Dental', 0, 'medicine', json_array()),
  ('skill-invisalign', 'Invisalign', 0, 'medicine', json_array('Clear aligners')),
  ('skill-cerec', 'CEREC', 0, 'medicine', json_array()),
  ('skill-dental-radiography', 'Dental radiography', 0, 'medicine', json_array(
    'Dental x-rays', 'Digital x-ray sensors', 'Röntgen in der Zahnmedizin', 'radiographie dentaire',
    'radiografía dental')),
  ('skill-local-anaesthesia', 'Local anaesthesia', 0, 'medicine', json_array(
    'Local anesthesia', 'Lokalanästhesie', 'anesthésie locale', 'anestesia local')),
  ('skill-orthodontics', 'Orthodontics', 0, 'medicine', json_array(
    'Kieferorthopädie', 'orthodontie', 'ortodoncia')),
  ('skill-dental-technology', 'Dental technology', 0, 'medicine', json_array(
    'Zahntechnik', 'prothèse dentaire', 'prótesis dental')),
  ('skill-periodontics', 'Periodontics', 0, 'medicine', json_array(
    'Parodontologie', 'Periodontal charting', 'parodontie', 'periodoncia')),
  ('skill-mri', 'MRI', 0, 'medicine', json_array(
    'Magnetic resonance imaging', 'Magnetresonanztomographie', 'IRM', 'resonancia magnética')),
  ('skill-ct-scanning', 'CT scanning', 0, 'medicine', json_array(
    'Computed tomography', 'Computertomographie', 'scanner médical', 'tomografía computarizada')),
  ('skill-radiation-protection', 'Radiation protection', 0, 'medicine', json_array(
    'Röntgenschein', 'Fachkunde Strahlenschutz', 'Strahlenschutzkurs', 'radioprotection',
    'protección radiológica')),
  ('skill-practice-management-software', 'Practice management software', 0, 'medicine', json_array(
    'TURBOMED', 'medatixx', 'CGM M1', 'EMIS Web', 'SystmOne', 'Doctolib', 'Praxissoftware')),
  ('skill-hipaa', 'HIPAA', 0, 'medicine', json_array()),
  ('skill-veeva-vault', 'Veeva Vault', 0, 'medicine', json_array('Veeva CRM')),
  ('skill-medidata-rave', 'Medidata Rave', 0, 'medicine', json_array()),
  ('skill-spirometry', 'Spirometry', 0, 'medicine', json_array(
    'Lungenfunktionsprüfung', 'spirométrie', 'espirometría')),
  ('skill-dry-needling', 'Dry needling', 0, 'therapy', json_array()),
  ('skill-sports-physiotherapy', 'Sports physiotherapy', 0, 'therapy', json_array(
    'Sportphysiotherapie', 'kinésithérapie du sport', 'fisioterapia deportiva')),
  ('skill-bobath', 'Bobath', 0, 'therapy', json_array('Bobath-Konzept', 'Bobath concept')),
  ('skill-vojta', 'Vojta', 0, 'therapy', json_array('Vojta-Therapie')),
  ('skill-pnf', 'PNF', 0, 'therapy', json_array('Propriozeptive neuromuskuläre Fazilitation')),
  ('skill-craniosacral-therapy', 'Craniosacral therapy', 0, 'therapy', json_array(
    'Craniosacraltherapie', 'Kraniosakraltherapie')),
  ('skill-kinesio-taping', 'Kinesio taping', 0, 'therapy', json_array('Taping techniques')),
  ('skill-sensory-integration', 'Sensory integration', 0, 'therapy', json_array(
    'Sensorische Integration', 'intégration sensorielle', 'integración sensorial')),
  ('skill-nursing-management', 'Nursing management', 0, 'nursing', json_array(
    'Pflegedienstleitung', 'Stationsleitung', 'cadre de santé', 'supervisión de enfermería')),
  ('skill-care-planning-software', 'Care planning software', 0, 'nursing', json_array(
    'Medifox', 'Vivendi PD', 'DAN Produkte', 'Snap Pflegesoftware')),
  ('skill-manual-handling-training', 'Manual handling training', 0, 'nursing', json_array(
    'Manual handling certificate')),
  ('skill-iso-17025', 'ISO 17025', 0, 'laboratory', json_array()),
  ('skill-nmr', 'NMR', 0, 'laboratory', json_array('Kernspinresonanzspektroskopie')),
  ('skill-empower-cds', 'Empower CDS', 0, 'laboratory', json_array('Waters Empower')),
  ('skill-calibration', 'Calibration', 0, 'laboratory', json_array('Kalibrierung', 'calibración')),
  ('skill-iso-50001', 'ISO 50001', 0, 'manufacturing', json_array()),
  ('skill-iso-22000', 'ISO 22000', 0, 'manufacturing', json_array('IFS Food', 'BRC Food', 'FSSC 22000')),
  ('skill-as9100', 'AS9100', 0, 'manufacturing', json_array('EN 9100')),
  ('skill-vda-6-3', 'VDA 6.3', 0, 'manufacturing', json_array()),
  ('skill-apqp', 'APQP', 0, 'manufacturing', json_array()),
  ('skill-smed', 'SMED', 0, 'manufacturing', json_array()),
  ('skill-cmms', 'CMMS', 0, 'manufacturing', json_array(
    'GMAO', 'Computerised maintenance management', 'Computerized maintenance management system',
    'IBM Maximo', 'Instandhaltungssoftware', 'Wartungsplanungssystem', 'CARL Source')),
  ('skill-18th-edition-wiring-regulations', '18th Edition wiring regulations', 0, 'electrical', json_array(
    '18th Edition', 'BS 7671')),
  ('skill-schneider-plcs', 'Schneider PLCs', 0, 'electrical', json_array(
    'Schneider Electric PLC', 'Modicon')),
  ('skill-allen-bradley', 'Allen-Bradley', 0, 'electrical', json_array(
    'Rockwell Automation', 'ControlLogix')),
  ('skill-f-gas-certificate', 'F-gas certificate', 0, 'plumbing', json_array(
    'F-Gas', 'F-Gase', 'attestation de capacité fluides', 'attestation fluides frigorigènes')),
  ('skill-building-standards', 'Building standards', 0, 'construction', json_array(
    'ÖNORM', 'ÖNORMEN', 'Eurocode', 'Eurocodes', 'VOB/B', 'SIA-Normen')),
  ('skill-civil-3d', 'Civil 3D', 0, 'construction', json_array('AutoCAD Civil 3D')),
  ('skill-tekla-structures', 'Tekla Structures', 0, 'construction', json_array('Tekla')),
  ('skill-microstation', 'MicroStation', 0, 'construction', json_array()),
  ('skill-navisworks', 'Navisworks', 0, 'construction', json_array()),
  ('skill-solibri', 'Solibri', 0, 'construction', json_array()),
  ('skill-procore', 'Procore', 0, 'construction', json_array()),
  ('skill-cpcs-card', 'CPCS card', 0, 'construction', json_array('NPORS', 'CPCS')),
  ('skill-pasma', 'PASMA', 0, 'construction', json_array()),
  ('skill-asbestos-handling', 'Asbestos handling', 0, 'construction', json_array(
    'Asbestos awareness', 'Asbestsachkunde', 'TRGS 519', 'retirada de amianto')),
  ('skill-waterproofing', 'Waterproofing', 0, 'construction', json_array(
    'Bauwerksabdichtung', 'étanchéité', 'impermeabilización')),
  ('skill-abaqus', 'Abaqus', 0, 'engineering', json_array()),
  ('skill-polarion', 'Polarion', 0, 'engineering', json_array()),
  ('skill-automotive-spice', 'Automotive SPICE', 0, 'engineering', json_array('ASPICE')),
  ('skill-pvsyst', 'PVsyst', 0, 'engineering', json_array()),
  ('skill-digsilent-powerfactory', 'DIgSILENT PowerFactory', 0, 'engineering', json_array('ETAP software')),
  ('skill-confined-spaces', 'Confined spaces', 0, 'safety', json_array(
    'Confined space entry', 'Arbeiten in engen Räumen', 'CATEC', 'espacios confinados')),
  ('skill-food-handler-certificate', 'Food handler certificate', 0, 'kitchen', json_array(
    'Food handler card', 'Food handlers card')),
  ('skill-allergen-management', 'Allergen management', 0, 'kitchen', json_array(
    'Allergenkennzeichnung', 'gestion des allergènes', 'gestión de alérgenos')),
  ('skill-sushi-making', 'Sushi making', 0, 'kitchen', json_array()),
  ('skill-cloudbeds', 'Cloudbeds', 0, 'hospitality', json_array()),
  ('skill-sihot', 'SIHOT', 0, 'hospitality', json_array()),
  ('skill-amadeus-gds', 'Amadeus GDS', 0, 'hospitality', json_array()),
  ('skill-wset', 'WSET', 0, 'hospitality', json_array('WSET Level 2', 'WSET Level 3')),
  ('skill-alcohol-service-licence', 'Alcohol service licence', 0, 'hospitality', json_array(
    'Personal licence holder', 'TIPS certified', 'Responsible service of alcohol')),
  ('skill-lightspeed-pos', 'Lightspeed POS', 0, 'retail', json_array()),
  ('skill-toast-pos', 'Toast POS', 0, 'retail', json_array()),
  ('skill-lash-extensions', 'Lash extensions', 0, 'beauty', json_array(
    'Wimpernverlängerung', 'extensions de cils', 'extensiones de pestañas')),
  ('skill-tanker-endorsement', 'Tanker endorsement', 0, 'driving', json_array('HazMat endorsement')),
  ('skill-iata-dangerous-goods', 'IATA dangerous goods', 0, 'logistics', json_array(
    'IATA DGR', 'Gefahrgut Luftfracht')),
  ('skill-transport-management-systems', 'Transport management systems', 0, 'logistics', json_array(
    'TMS software', 'SAP TM', 'Transportmanagementsystem')),
  ('skill-atlas-customs-system', 'ATLAS customs system', 0, 'logistics', json_array(
    'ATLAS-Zoll', 'ATLAS Verfahren')),
  ('skill-telehandler', 'Telehandler', 0, 'logistics', json_array(
    'Teleskoplader', 'Teleskopstapler', 'chariot télescopique', 'manipulador telescópico')),
  ('skill-wheel-alignment', 'Wheel alignment', 0, 'automotive', json_array(
    'Achsvermessung', 'géométrie des trains roulants', 'alineación de ruedas')),
  ('skill-pool-maintenance', 'Pool maintenance', 0, 'facility', json_array(
    'Schwimmbadtechnik', 'mantenimiento de piscinas')),
  ('skill-plant-protection-certificate', 'Plant protection certificate', 0, 'outdoors', json_array(
    'PA1', 'PA6', 'carné de aplicador de fitosanitarios')),
  ('skill-irrigation', 'Irrigation', 0, 'outdoors', json_array('Bewässerung', 'riego')),
  ('skill-ethics-applications', 'Ethics applications', 0, 'science', json_array(
    'Ethikanträge', 'Ethics approval')),
  ('skill-press-brake-work', 'Press brake work', 0, 'metal', json_array(
    'Abkantpresse', 'pliage', 'plegadora')),
  ('skill-plastics-welding', 'Plastics welding', 0, 'metal', json_array('Kunststoffschweißen')),
  ('skill-stair-building', 'Stair building', 0, 'carpentry', json_array('Treppenbau'))
`;
