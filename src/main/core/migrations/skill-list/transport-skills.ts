/** The skills of logistics and transport: id, name, whether it is strict, other names. */
export const transportSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'logistics' FROM (VALUES
  ('skill-adr', 'ADR', 0, json_array(
    'ADR certificate', 'ADR licence', 'ADR-Schein', 'ADR-Bescheinigung', 'Gefahrgut', 'Gefahrgutschein',
    'Dangerous goods', 'Hazardous goods', 'matières dangereuses', 'mercancías peligrosas', 'Gefahrgutfahrer',
    'formation ADR', 'carné ADR', 'Hazmat', 'Gefahrgutbeauftragter', 'transport de matières dangereuses')),
  ('skill-courier-delivery', 'Courier delivery', 0, json_array(
    'Parcel delivery', 'Paketzustellung', 'Auslieferung', 'Zustellung', 'livraison de colis', 'reparto',
    'Kurierfahrer', 'Delivery driving', 'Delivery driver', 'chauffeur-livreur', 'Auslieferungsfahrer', 'repartidor',
    'Last-mile delivery', 'Zusteller', 'Paketzusteller', 'Kurierdienst')),
  ('skill-customs-clearance', 'Customs clearance', 0, json_array(
    'Customs', 'Zollabwicklung', 'Zollrecht', 'dédouanement', 'despacho aduanero', 'Import/export', 'Zollanmeldungen',
    'Atlas-Zollverfahren', 'Incoterms', 'déclarations en douane', 'aduanas', 'Import and export', 'Exportabwicklung',
    'Außenwirtschaftsrecht', 'formalités douanières', 'Export control', 'Exportkontrolle', 'Importabwicklung')),
  ('skill-demand-planning', 'Demand planning', 0, json_array(
    'Bedarfsplanung', 'planification de la demande', 'planificación de la demanda', 'S&OP',
    'Sales and operations planning', 'Demand forecasting', 'Disposition von Material', 'Materialdisposition',
    'Materials planning')),
  ('skill-driver-s-logbook', 'Driver''s logbook', 0, json_array(
    'Digital tachograph', 'Tachograph', 'Fahrerkarte', 'tachygraphe', 'tacógrafo', 'Driver card',
    'Digitaler Tachograph', 'Lenk- und Ruhezeiten', 'carte conducteur', 'Driver CPC',
    'Berufskraftfahrerqualifikation', 'Schlüsselzahl 95', 'Module 95', 'FIMO', 'FCO', 'CAP de conductor', 'Code 95',
    'Eintrag 95', 'CPC card', 'Module nach BKrFQG', 'Grundqualifikation nach BKrFQG')),
  ('skill-fleet-management', 'Fleet management', 0, json_array(
    'Fuhrparkmanagement', 'Flottenmanagement', 'gestion de flotte', 'gestión de flotas', 'Fuhrpark',
    'Fuhrparkleitung', 'Vehicle fleet', 'gestion de parc automobile', 'Fuhrparkverwaltung', 'Flottenverwaltung')),
  ('skill-forklift', 'Forklift', 0, json_array(
    'Forklift truck', 'Forklift driving', 'Forklift licence', 'Forklift license', 'Forklift operator',
    'Forklift certificate', 'Fork lift', 'Gabelstapler', 'Gabelstaplerschein', 'Staplerschein', 'Gabelstaplerfahrer',
    'Staplerfahrer', 'Flurförderzeuge', 'Flurförderschein', 'Flurfördermittelschein', 'chariot élévateur', 'cariste',
    'CACES', 'CACES 1 3 5', 'CACES R489', 'carretilla elevadora', 'carretillero', 'Counterbalance', 'Reach truck',
    'Schubmaststapler', 'chariots élévateurs', 'Stapler', 'carné de carretillero', 'Hochregalstapler',
    'Forklift experience', 'Staplerfahren', 'Powered industrial truck')),
  ('skill-freight-forwarding', 'Freight forwarding', 0, json_array(
    'Forwarding', 'Spedition', 'Speditionskaufmann', 'Speditionskauffrau', 'Speditionswesen', 'transit international',
    'affrètement', 'tránsito de mercancías', 'Sea freight', 'Air freight', 'Seefracht', 'Luftfracht', 'fret maritime',
    'fret aérien', 'transitario', 'Freight forwarder', 'Speditionsabwicklung', 'commission de transport',
    'flete marítimo', 'Kaufmann für Spedition', 'Road freight')),
  ('skill-goods-receiving', 'Goods receiving', 0, json_array(
    'Goods-in', 'Wareneingang', 'Warenannahme', 'réception de marchandises', 'recepción de mercancías',
    'Receiving goods', 'Incoming goods', 'Wareneingangskontrolle', 'réception des marchandises')),
  ('skill-inventory-management', 'Inventory management', 0, json_array(
    'Stock control', 'Stock management', 'Inventory control', 'Bestandsmanagement', 'Bestandsführung',
    'gestion des stocks', 'gestión de stocks', 'gestión de inventarios', 'Inventur', 'Stocktaking',
    'Lagerbestandsführung', 'inventaires', 'inventarios', 'control de stock', 'Stock taking', 'gestion de stock',
    'control de inventario', 'Inventarisierung')),
  ('skill-load-securing', 'Load securing', 0, json_array(
    'Ladungssicherung', 'arrimage', 'sujeción de la carga', 'Cargo securing', 'Load restraint',
    'arrimage des charges', 'estiba', 'Securing loads')),
  ('skill-logistics', 'Logistics', 0, json_array(
    'Logistik', 'logistique', 'logística', 'Logistics management', 'Intralogistik', 'Logistics coordination',
    'Transportlogistik', 'Intralogistics', 'Kontraktlogistik', 'Logistikprozesse', 'gestión logística',
    'Transport logistics')),
  ('skill-order-picking', 'Order picking', 0, json_array(
    'Picking', 'Kommissionierung', 'Kommissionieren', 'préparation de commandes', 'preparación de pedidos',
    'Kommissionierer', 'Picking and packing', 'Pick and pack', 'Pick by voice', 'préparateur de commandes',
    'mozo de almacén', 'Picker packer', 'Order picker')),
  ('skill-pallet-truck', 'Pallet truck', 0, json_array(
    'Pallet jack', 'Hubwagen', 'Elektrohubwagen', 'transpalette', 'transpaleta', 'Ameise-Hubwagen',
    'Electric pallet truck', 'Niederhubwagen', 'Pallet trucks', 'transpalette électrique', 'Handhubwagen',
    'Elektroameise')),
  ('skill-purchasing', 'Purchasing', 0, json_array(
    'Buying', 'Procurement', 'Einkauf', 'Beschaffung', 'achats', 'compras', 'Supplier management',
    'Lieferantenmanagement', 'strategischer Einkauf', 'operativer Einkauf', 'Strategic sourcing',
    'gestion des achats', 'gestión de compras', 'Category management', 'Warengruppenmanagement', 'aprovisionamiento',
    'approvisionnement', 'Vendor management', 'gestion des fournisseurs', 'Supplier negotiations',
    'gestión de proveedores', 'Lieferantenverhandlungen', 'Strategic purchasing', 'Purchase orders',
    'approvisionnements', 'acheteur')),
  ('skill-rail-operations', 'Rail operations', 0, json_array(
    'Train driving', 'Train driver', 'Triebfahrzeugführer', 'Lokführer', 'conduite de trains', 'maquinista de tren',
    'Eisenbahnbetrieb', 'Railway operations', 'conducteur de train', 'Fahrdienstleiter', 'Lokrangierführer',
    'Rangierbegleiter', 'Wagenmeister', 'Bahnbetrieb', 'exploitation ferroviaire', 'Shunting')),
  ('skill-route-planning', 'Route planning', 0, json_array(
    'Tourenplanung', 'Routenplanung', 'planification des tournées', 'planificación de rutas', 'Transport planning',
    'Fahrzeugdisposition', 'Tourendisposition', 'Transportdisposition', 'Dispatching', 'Disponent',
    'exploitation transport', 'Transport scheduling', 'Transportplanung', 'affréteur', 'Vehicle scheduling',
    'optimisation de tournées', 'Disponentin', 'Dispatch')),
  ('skill-sap-ewm', 'SAP EWM', 0, json_array(
    'SAP WM', 'SAP Extended Warehouse Management', 'SAP Warehouse Management')),
  ('skill-sap-mm', 'SAP MM', 0, json_array('SAP Materials Management')),
  ('skill-sap-sd', 'SAP SD', 0, json_array('SAP Sales and Distribution')),
  ('skill-scanner-use', 'Scanner use', 0, json_array(
    'Handscanner', 'MDE-Geräte', 'Barcode scanners', 'Hand-held scanners', 'lecteurs de codes-barres', 'RF scanners',
    'MDE-Gerät', 'Barcode scanning', 'pistola de radiofrecuencia', 'Scannerbedienung')),
  ('skill-shipping', 'Shipping', 0, json_array(
    'Versand', 'Versandabwicklung', 'Dispatch of goods', 'expédition', 'expéditions', 'expedición', 'Warenausgang',
    'Versandvorbereitung', 'Goods-out', 'Shipping and receiving', 'Verladung', 'Loading and unloading',
    'Be- und Entladen', 'chargement et déchargement', 'carga y descarga', 'Be- und Entladung', 'Truck loading',
    'Be- und Entladen von Lkw', 'Loading of goods')),
  ('skill-supply-chain-management', 'Supply chain management', 0, json_array(
    'Supply chain', 'SCM', 'Supply-Chain-Management', 'chaîne logistique', 'gestion de la chaîne logistique',
    'cadena de suministro', 'Lieferkette', 'Lieferkettenmanagement', 'gestión de la cadena de suministro',
    'Supply Chain Planning', 'chaîne d''approvisionnement', 'Supply chain planner')),
  ('skill-warehouse-management-systems', 'Warehouse management systems', 0, json_array(
    'WMS', 'Lagerverwaltungssystem', 'Warehouse management system', 'Lagerverwaltungssoftware',
    'logiciel de gestion d''entrepôt', 'Lagerverwaltungssysteme', 'LVS', 'sistema de gestión de almacenes')),
  ('skill-warehousing', 'Warehousing', 0, json_array(
    'Warehouse work', 'Warehouse operations', 'Lagerlogistik', 'Lagerarbeit', 'Lagerhaltung', 'Lagertätigkeit',
    'Fachkraft für Lagerlogistik', 'Lagerist', 'Lageristin', 'Lagerwirtschaft', 'entreposage', 'magasinage',
    'magasinier', 'gestion d''entrepôt', 'almacenaje', 'gestión de almacén', 'almacén', 'almacenista',
    'Warehouse operative', 'Warehouse management', 'Lagerleitung', 'Fachlagerist', 'Lagerhelfer', 'manutentionnaire',
    'manutention', 'agent logistique', 'Lagermitarbeiter', 'Lagererfahrung', 'Warehouse experience', 'Fachlageristin',
    'Lagermanagement', 'gestión de almacenes', 'Warehouse associate'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'driving' FROM (VALUES
  ('skill-boat-licence', 'Boat licence', 0, json_array(
    'Bootsführerschein', 'permis bateau', 'licencia de navegación', 'Sportbootführerschein', 'Nautical licence',
    'Kapitänspatent', 'Seamanship', 'STCW', 'Nautik')),
  ('skill-driving-licence-a', 'Driving licence A', 0, json_array(
    'Motorcycle licence', 'Motorradführerschein', 'Führerschein Klasse A', 'permis A', 'permis moto', 'carné de moto',
    'Führerscheinklasse A', 'Fahrerlaubnis Klasse A', 'carné A', 'Klasse A2')),
  ('skill-driving-licence-b', 'Driving licence B', 0, json_array(
    'Driving licence', 'Driving license', 'Driver''s license', 'Driver''s licence', 'Clean driving licence',
    'Full driving licence', 'Drivers license', 'Führerschein', 'Führerschein Klasse B', 'Fahrerlaubnis',
    'Fahrerlaubnis Klasse B', 'Führerscheinklasse B', 'Pkw-Führerschein', 'Führerschein der Klasse B',
    'permis de conduire', 'permis B', 'permis VL', 'carné de conducir', 'permiso de conducir', 'carné B',
    'permiso de conducir B', 'licencia de conducir', 'carnet de conducir', 'Category B licence', 'Class B licence',
    'Fahrerlaubnis der Klasse B', 'permis de conduire B', 'carnet de conducir B', 'licencia de conducir tipo B',
    'Valid driving licence', 'Valid driver''s license', 'UK driving licence', 'Klasse-B-Führerschein',
    'carné de conducir B', 'Führerschein B', 'Fahrerlaubnis B', 'Driving licence category B', 'permiso B', 'carnet B',
    'Driving licence class B', 'PKW-Fahrerlaubnis', 'Führerscheins der Klasse B', 'permis de conduire catégorie B')),
  ('skill-driving-licence-be', 'Driving licence BE', 0, json_array(
    'Trailer licence', 'Führerschein Klasse BE', 'Anhängerführerschein', 'permis BE', 'permis remorque', 'carné B+E',
    'Führerscheinklasse BE', 'Führerschein BE', 'Führerschein der Klasse BE', 'Fahrerlaubnis Klasse BE',
    'Category BE licence')),
  ('skill-driving-licence-c', 'Driving licence C', 0, json_array(
    'Truck licence', 'Lkw-Führerschein', 'Führerschein Klasse C', 'Führerscheinklasse C', 'permis C',
    'permis poids lourd', 'carné C', 'carné de camión', 'Führerschein der Klasse C', 'Fahrerlaubnis Klasse C',
    'HGV Class 2', 'Class 2 licence', 'Category C licence', 'HGV Class 2 licence', 'Klasse C', 'Category C',
    'Rigid truck licence', 'Führerschein C', 'permiso C', 'Fahrerlaubnis der Klasse C', 'Cat C', 'HGV 2',
    'Cat C licence', 'Class C licence', 'Lkw-Führerschein Klasse C', 'carnet C', 'permis PL', 'Rigid lorry licence',
    'HGV licence', 'HGV driver', 'LGV licence', 'HGV', 'HGV driving')),
  ('skill-driving-licence-c1', 'Driving licence C1', 0, json_array(
    'Führerschein Klasse C1', 'Führerscheinklasse C1', '7.5 tonne licence', 'permis C1', 'carné C1', 'Klasse C1',
    'Führerschein C1', 'C1 licence', 'Category C1', 'Cat C1', 'Führerschein der Klasse C1', 'C1E-Führerschein',
    'Klasse C1E', 'Fahrerlaubnis Klasse C1', 'Category C1 licence', 'Alter Führerschein Klasse 3')),
  ('skill-driving-licence-ce', 'Driving licence CE', 0, json_array(
    'Class 1 HGV', 'HGV Class 1', 'Class 1 licence', 'Führerschein Klasse CE', 'Führerscheinklasse CE',
    'Führerschein der Klasse CE', 'Fahrerlaubnis Klasse CE', 'permis CE', 'permis super lourd', 'carné C+E',
    'permis EC', 'CDL Class A', 'Commercial driver''s license', 'Klasse CE', 'Category C+E', 'CDL A',
    'Führerschein CE', 'CE-Führerschein', 'Class A CDL', 'HGV 1', 'permiso C+E', 'carné de tráiler',
    'Articulated truck licence', 'Category CE', 'HGV C+E', 'LGV C+E', 'HGV Class 1 licence', 'permis SPL', 'Cat C+E',
    'Fahrerlaubnis der Klasse CE', 'Führerschein Klasse C/CE', 'Klasse C/CE', 'Führerschein der Klassen C/CE',
    'Führerscheinklasse C/CE', 'Führerschein der Klasse C/CE', 'Führerschein C/CE', 'CDL', 'carnet C+E', 'carné CE',
    'Lkw-Führerschein Klasse CE', 'Führerschein Klasse C+E')),
  ('skill-driving-licence-d', 'Driving licence D', 0, json_array(
    'Bus licence', 'Busführerschein', 'Führerschein Klasse D', 'Führerscheinklasse D', 'Personenbeförderung',
    'permis D', 'carné D', 'PCV licence', 'permis transport en commun', 'carné de autobús', 'Busfahrer',
    'Bus driving', 'Klasse D', 'PSV licence', 'Führerschein der Klasse D', 'Bus driver', 'Category D licence',
    'Führerschein D', 'conducteur de bus', 'conductor de autobús', 'Busfahrerin', 'carnet D', 'Category D')),
  ('skill-driving-licence-t', 'Driving licence T', 0, json_array(
    'Tractor licence', 'Führerschein Klasse T', 'Traktorführerschein', 'permis tracteur', 'Führerscheinklasse T',
    'Klasse T', 'carné de tractor', 'Führerschein Klasse L', 'Traktor fahren', 'Tractor driving', 'Führerschein T')),
  ('skill-drone-piloting', 'Drone piloting', 0, json_array(
    'Drone pilot', 'Drohnenführerschein', 'Drohnenpilot', 'UAV operation', 'pilotage de drone', 'piloto de drones',
    'Drohnen', 'télépilote de drone')),
  ('skill-passenger-transport-licence', 'Passenger transport licence', 0, json_array(
    'Personenbeförderungsschein', 'P-Schein', 'Taxi licence', 'Taxischein', 'carte professionnelle taxi',
    'licencia de taxi', 'Fahrerlaubnis zur Fahrgastbeförderung', 'carte VTC', 'P-Schein-Inhaber')),
  ('skill-pilot-licence', 'Pilot licence', 0, json_array(
    'Pilot''s licence', 'Pilotenlizenz', 'licence de pilote', 'licencia de piloto', 'Commercial pilot licence',
    'ATPL', 'CPL-Lizenz', 'Private pilot licence')),
  ('skill-truck-driving', 'Truck driving', 0, json_array(
    'Lorry driving', 'Berufskraftfahrer', 'Berufskraftfahrerin', 'Lkw-Fahrer', 'conduite poids lourd',
    'conducteur routier', 'conducción de camiones', 'Long-haul driving', 'Fernverkehr', 'chauffeur poids lourd',
    'Truck driver', 'Lorry driver', 'conducteur poids lourd', 'camionero', 'Kraftfahrer', 'Nahverkehr',
    'conductor de camión', 'chauffeur routier', 'Kraftfahrerin', 'Lkw-Fahrerin', 'LKW fahren', 'Lkw-Fahrpraxis',
    'Tanker driving'))
);
`;
