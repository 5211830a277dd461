/** The skills of guests, shops, buildings, bodies and land: id, name, whether it is strict, other names. */
export const servicesSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'kitchen' FROM (VALUES
  ('skill-baking', 'Baking', 0, json_array(
    'Baker', 'Bäckerei', 'Bäckerhandwerk', 'Bäcker', 'Bäckerin', 'boulangerie', 'boulanger', 'panadería', 'panadero',
    'Bread baking', 'Backen', 'panificación', 'Backwaren', 'boulangère', 'CAP boulanger')),
  ('skill-barista-skills', 'Barista skills', 0, json_array(
    'Barista', 'Kaffeezubereitung', 'Latte art', 'Espresso machine', 'Coffee making', 'préparation du café',
    'Espressomaschine', 'Barista-Kenntnisse')),
  ('skill-bartending', 'Bartending', 0, json_array(
    'Bartender', 'Barkeeper', 'Mixology', 'Cocktails', 'barman', 'coctelería', 'Barkeeping', 'mixologie',
    'Bar service', 'service au bar', 'Getränkekunde', 'barmaid', 'Barservice')),
  ('skill-butchery', 'Butchery', 0, json_array(
    'Butcher', 'Fleischerei', 'Fleischer', 'Metzger', 'Metzgerei', 'Fleischzerlegung', 'boucherie', 'boucher',
    'carnicería', 'carnicero', 'Meat cutting', 'charcuterie', 'Fleischereifachverkauf', 'charcutier', 'Schlachtung',
    'découpe de viande', 'Fleischverarbeitung', 'CAP boucher')),
  ('skill-catering', 'Catering', 0, json_array(
    'Gemeinschaftsverpflegung', 'restauration collective', 'restauración colectiva', 'Event catering', 'Banqueting',
    'Bankett', 'Contract catering', 'traiteur', 'Großküche', 'banquetes', 'Bankettservice', 'banquets')),
  ('skill-cooking', 'Cooking', 0, json_array(
    'Cookery', 'Kochen', 'Koch', 'Köchin', 'cuisine', 'cuisinier', 'cuisinière', 'cocina', 'cocinero', 'cocinera',
    'Food preparation', 'Speisenzubereitung', 'Gastronomieküche', 'Chef de partie', 'Line cook', 'Sous-chef',
    'Commis chef', 'À-la-carte-Küche', 'préparation culinaire', 'Commis de cuisine', 'Küchenchef', 'Jungkoch',
    'Küchenerfahrung', 'chef de cuisine', 'Demi chef', 'jefe de cocina', 'CAP cuisine', 'Souschef', 'Food prep',
    'préparation des plats', 'Cooking skills', 'Kochkenntnisse', 'ayudante de cocina')),
  ('skill-food-hygiene', 'Food hygiene', 0, json_array(
    'Food safety', 'HACCP', 'Lebensmittelhygiene', 'Lebensmittelsicherheit', 'Hygieneschulung', 'hygiène alimentaire',
    'sécurité alimentaire', 'manipulador de alimentos', 'Gesundheitszeugnis', 'Food hygiene certificate',
    'seguridad alimentaria', 'higiene alimentaria', 'Infektionsschutzbelehrung', 'Hygienevorschriften',
    'normes d''hygiène', 'Food handler''s certificate', 'Belehrung nach § 43 IfSG', 'manipulación de alimentos',
    'Infektionsschutzgesetz', 'ServSafe', 'Food handling', 'Food Safety Level 2', 'règles d''hygiène',
    'Hygienestandards', 'carné de manipulador de alimentos', 'Level 2 Food Hygiene', 'Food hygiene level 2',
    'normas de higiene')),
  ('skill-grilling', 'Grilling', 0, json_array('Grill cooking', 'Grillstation', 'grillades', 'parrilla', 'Grillen')),
  ('skill-kitchen-management', 'Kitchen management', 0, json_array(
    'Küchenleitung', 'gestion de cuisine', 'gestión de cocina', 'Head chef', 'Menu planning', 'Speiseplanung',
    'Speiseplangestaltung', 'élaboration de menus', 'elaboración de menús', 'Menüplanung', 'Küchenorganisation',
    'Wareneinsatzkalkulation')),
  ('skill-kitchen-portering', 'Kitchen portering', 0, json_array(
    'Kitchen porter', 'Spülküche', 'Spülkraft', 'plonge', 'plongeur', 'Küchenhilfe', 'friegaplatos', 'Dishwashing',
    'Küchenhelfer', 'commis plongeur', 'Dishwasher duties', 'aide de cuisine', 'Küchenhilfskraft')),
  ('skill-pastry-making', 'Pastry making', 0, json_array(
    'Pastry', 'Patisserie', 'Pâtisserie fine', 'Konditorei', 'Konditor', 'Konditorin', 'pâtissier', 'pastelería',
    'repostería', 'Pastry chef', 'Confectionery', 'confiserie', 'chocolaterie', 'pâtissière', 'pastelero',
    'CAP pâtissier', 'Konditorhandwerk')),
  ('skill-pizza-making', 'Pizza making', 0, json_array(
    'Pizzaiolo', 'Pizzabäcker', 'preparación de pizzas', 'Pizza chef', 'pizzero')),
  ('skill-vegetarian-and-vegan-cooking', 'Vegetarian and vegan cooking', 0, json_array(
    'Vegan cooking', 'Vegetarian cooking', 'vegane Küche', 'vegetarische Küche', 'cuisine végétarienne',
    'cocina vegana', 'cuisine végétale', 'Plant-based cooking', 'Diätküche', 'Special diets'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'hospitality' FROM (VALUES
  ('skill-concierge', 'Concierge', 0, json_array(
    'Concierge service', 'conciergerie', 'conserjería', 'Gästebetreuung', 'Guest relations', 'Guest services',
    'relations clientèle en hôtellerie', 'atención al huésped', 'Guest service')),
  ('skill-flight-attending', 'Flight attending', 0, json_array(
    'Flight attendant', 'Cabin crew', 'Flugbegleiter', 'Flugbegleiterin', 'personnel navigant commercial',
    'tripulante de cabina', 'hôtesse de l''air', 'Kabinenpersonal', 'auxiliar de vuelo', 'steward aérien')),
  ('skill-food-and-beverage-management', 'Food and beverage management', 0, json_array(
    'F&B', 'F&B management', 'Food and beverage', 'Gastronomieleitung', 'Restaurantleitung', 'Restaurant management',
    'direction de restaurant', 'dirección de restaurante', 'Betriebsleitung Gastronomie', 'gestion de restaurant',
    'Restaurant manager', 'F&B-Management')),
  ('skill-hotel-management', 'Hotel management', 0, json_array(
    'Hotel operations', 'Hotelleitung', 'Hotelmanagement', 'Hotellerie', 'Hotelfach', 'Hotelfachmann',
    'Hotelfachfrau', 'hôtellerie', 'gestion hôtelière', 'hostelería', 'gestión hotelera', 'Hotelbetriebswirtschaft',
    'dirección hotelera', 'Hospitality management', 'direction d''hôtel', 'hôtellerie-restauration', 'Hotelkaufmann',
    'Hotelkauffrau', 'Hotel management experience')),
  ('skill-hotel-reservation-systems', 'Hotel reservation systems', 0, json_array(
    'Opera PMS', 'Oracle Opera', 'Fidelio', 'Property management system', 'Protel', 'Micros Fidelio', 'Amadeus',
    'Sabre GDS', 'Galileo GDS', 'Reservierungssysteme', 'système de réservation', 'Mews', 'sistemas de reservas',
    'Suite8', 'Global distribution systems', 'Opera Cloud', 'ASA Hotel', 'Buchungssysteme',
    'logiciel de réservation')),
  ('skill-housekeeping', 'Housekeeping', 0, json_array(
    'Room cleaning', 'Zimmerreinigung', 'Zimmermädchen', 'service d''étage', 'service des étages', 'femme de chambre',
    'limpieza de habitaciones', 'camarera de pisos', 'Hausdamenabteilung', 'valet de chambre', 'gouvernante d''hôtel',
    'Roomservice', 'Hotelreinigung', 'gobernanta', 'Zimmerservice', 'Hausdame', 'Room attendant')),
  ('skill-night-audit', 'Night audit', 0, json_array(
    'Night auditor', 'Nachtportier', 'veilleur de nuit', 'Nachtrezeption', 'recepcionista de noche',
    'réceptionniste de nuit', 'auditor nocturno')),
  ('skill-reservations', 'Reservations', 0, json_array(
    'Reservierung', 'Booking management', 'Buchungsmanagement', 'gestion des réservations', 'gestión de reservas',
    'Room reservations', 'Reservierungsannahme', 'Reservierungsabteilung')),
  ('skill-revenue-management', 'Revenue management', 0, json_array(
    'Yield management', 'Revenue-Management', 'gestion des revenus', 'Yield-Management')),
  ('skill-sommelier', 'Sommelier', 0, json_array(
    'Wine knowledge', 'Weinkenntnisse', 'œnologie', 'sommellerie', 'enología', 'Weinkunde', 'Wine service',
    'Sommelière', 'connaissance des vins', 'Wein-Kenntnisse', 'conocimiento de vinos')),
  ('skill-table-service', 'Table service', 0, json_array(
    'Waiting tables', 'Waiter', 'Waitress', 'Service am Gast', 'Servicekraft', 'Kellner', 'Kellnerin',
    'service en salle', 'serveur', 'serveuse', 'servicio de mesa', 'camarero', 'camarera', 'Restaurantfachmann',
    'Restaurantfachfrau', 'Gästeservice', 'Bedienung von Gästen', 'Waiting staff', 'service à table', 'Food service',
    'servicio de sala', 'À-la-carte-Service', 'atención en sala', 'Serviceerfahrung', 'Fachkraft im Gastgewerbe',
    'Serviceerfahrung in der Gastronomie', 'Fachmann für Restaurants', 'Silver service', 'serveur en salle',
    'chef de rang', 'Waitering', 'Service in der Gastronomie')),
  ('skill-tour-guiding', 'Tour guiding', 0, json_array(
    'Tour guide', 'Reiseleitung', 'Stadtführungen', 'guide touristique', 'guía turístico', 'Guided tours',
    'visites guidées', 'Gästeführung', 'Reiseleiter', 'Reiseleiterin', 'guía de turismo', 'guide-conférencier',
    'visitas guiadas', 'Museumsführungen')),
  ('skill-travel-consulting', 'Travel consulting', 0, json_array(
    'Travel agent', 'Travel agency', 'Reiseberatung', 'Reiseverkehrskaufmann', 'Tourismuskaufmann',
    'Tourismuskauffrau', 'agence de voyages', 'agente de viajes', 'Tourism', 'Tourismus', 'tourisme', 'turismo',
    'Reiseverkehrskauffrau', 'conseiller voyages', 'Reisebüro', 'Touristik', 'agencia de viajes', 'agent de voyages',
    'Travel planning'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'retail' FROM (VALUES
  ('skill-cash-handling', 'Cash handling', 0, json_array(
    'Till operation', 'Cashier', 'Cash register', 'Kassentätigkeit', 'Kassierer', 'Kassiererin', 'Kassieren',
    'Kassenführung', 'Kassenabrechnung', 'Kassensystem', 'Kassensysteme', 'encaissement', 'tenue de caisse',
    'caissier', 'caissière', 'manejo de caja', 'cajero', 'cajera', 'Till work', 'Cashiering', 'Kassenabschluss',
    'opérations de caisse', 'Kassenerfahrung', 'hôte de caisse', 'hôtesse de caisse', 'cobro en caja',
    'Kassenbedienung', 'Cashier experience', 'Kassierung', 'arqueo de caja', 'Cash management in store',
    'Handling cash', 'Kasse', 'gestion de caisse', 'Checkout operation')),
  ('skill-fashion-retail', 'Fashion retail', 0, json_array(
    'Modeverkauf', 'Modehandel', 'vente de prêt-à-porter', 'venta de moda', 'Modeberatung', 'Clothing retail',
    'Textileinzelhandel', 'Styling advice', 'conseil en mode', 'Typberatung', 'Textilverkauf', 'vente prêt-à-porter',
    'Personal shopping')),
  ('skill-jewellery-and-watches', 'Jewellery and watches', 0, json_array(
    'Jewellery', 'Jewelry', 'Goldschmied', 'Goldsmithing', 'bijouterie', 'joyería', 'Schmuckverkauf', 'Goldschmiedin',
    'joaillerie')),
  ('skill-loss-prevention', 'Loss prevention', 0, json_array(
    'Ladendiebstahl', 'prévention des pertes', 'prevención de pérdidas', 'Diebstahlprävention', 'Shrinkage control',
    'Warensicherung', 'prévention de la démarque', 'démarque inconnue')),
  ('skill-merchandising', 'Merchandising', 0, json_array(
    'Visual merchandising', 'Warenpräsentation', 'visuelles Marketing', 'Schaufenstergestaltung',
    'merchandising visuel', 'escaparatismo', 'Regalpflege', 'Window dressing', 'Window displays',
    'Gestalter für visuelles Marketing', 'étalagisme', 'mise en valeur des produits', 'Product displays',
    'Visual Merchandiser', 'Display design', 'Warenaufbau', 'Platzierung von Ware')),
  ('skill-pos-systems', 'POS systems', 0, json_array(
    'Point-of-sale systems', 'POS', 'Point of sale', 'EPOS', 'Kassensoftware', 'terminal de point de vente',
    'logiciel de caisse', 'TPV', 'POS system', 'sistema TPV', 'Point-of-sale', 'EPOS systems')),
  ('skill-retail-sales', 'Retail sales', 0, json_array(
    'Retail', 'Einzelhandel', 'Verkauf', 'Verkäufer', 'Verkäuferin', 'Verkaufsberatung', 'Einzelhandelskaufmann',
    'Einzelhandelskauffrau', 'commerce de détail', 'vente au détail', 'vente en magasin', 'venta al por menor',
    'comercio minorista', 'dependiente', 'Kundenberatung im Verkauf', 'Shop assistant', 'Sales assistant',
    'Kaufmann im Einzelhandel', 'Kauffrau im Einzelhandel', 'conseil de vente', 'Fachverkauf', 'Verkaufserfahrung',
    'conseiller de vente', 'conseillère de vente', 'Shop work', 'vendeur en magasin', 'venta en tienda',
    'conseil client', 'dependienta', 'Beratung und Verkauf', 'vendeuse', 'Verkaufstalent', 'Retail experience',
    'Verkaufstätigkeit', 'asesoramiento al cliente', 'Store experience', 'vendeur')),
  ('skill-shelf-stacking', 'Shelf stacking', 0, json_array(
    'Shelf stocking', 'Stock replenishment', 'Regale einräumen', 'Warenverräumung', 'Warennachschub', 'mise en rayon',
    'reposición', 'reponedor', 'Replenishment', 'Regalauffüllung', 'Regalservice', 'mise en rayons',
    'employé libre-service', 'Ware verräumen', 'Auffüllen von Regalen', 'Stocking shelves', 'Regale auffüllen',
    'remplissage des rayons', 'Warenverräumer', 'Shelf filling', 'reposición de mercancía')),
  ('skill-store-management', 'Store management', 0, json_array(
    'Shop management', 'Filialleitung', 'Marktleitung', 'gestion de magasin', 'direction de magasin',
    'gestión de tienda', 'Store manager', 'Filialleiter', 'Filialleiterin', 'encargado de tienda',
    'responsable de magasin', 'Marktleiter', 'Marktleiterin', 'Shop manager', 'Retail management',
    'responsable de tienda', 'Handelsfachwirt', 'directeur de magasin', 'Storeleitung')),
  ('skill-wholesale', 'Wholesale', 0, json_array(
    'Großhandel', 'commerce de gros', 'comercio mayorista', 'Groß- und Außenhandel',
    'Kaufmann im Groß- und Außenhandel', 'Groß- und Außenhandelsmanagement', 'venta al por mayor', 'Wholesale trade',
    'Kauffrau im Groß- und Außenhandel'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'facility' FROM (VALUES
  ('skill-building-cleaning', 'Building cleaning', 0, json_array(
    'Commercial cleaning', 'Office cleaning', 'Gebäudereinigung', 'Gebäudereiniger', 'Gebäudereinigerin',
    'nettoyage de locaux', 'agent d''entretien', 'limpieza de edificios', 'personal de limpieza', 'Reinigungskraft',
    'Unterhaltsreinigung', 'Cleaning', 'Reinigung', 'nettoyage', 'limpieza', 'agent de propreté', 'Büroreinigung',
    'Reinigungsarbeiten', 'Cleaner', 'agente de limpieza', 'Raumpflege', 'limpieza de oficinas',
    'Reinigungserfahrung', 'Glasreinigung', 'Window cleaning', 'nettoyage de vitres', 'limpieza de cristales',
    'Grundreinigung', 'agent de service hospitalier', 'entretien des locaux', 'propreté', 'limpiador', 'limpiadora',
    'Industrial cleaning', 'nettoyage industriel', 'limpieza industrial', 'Reinigungsmittel')),
  ('skill-caretaking', 'Caretaking', 0, json_array(
    'Caretaker', 'Janitorial work', 'Hausmeister', 'Hausmeisterin', 'Hausmeistertätigkeiten', 'Hausmeisterdienste',
    'gardiennage d''immeuble', 'conserje', 'Janitor', 'concierge d''immeuble', 'gardien d''immeuble',
    'Hausmeisterservice', 'Objektbetreuung', 'Hauswart', 'portero de finca')),
  ('skill-facility-management', 'Facility management', 0, json_array(
    'Facilities management', 'Facility-Management', 'gestion des installations', 'gestión de instalaciones',
    'Gebäudemanagement', 'Gebäudebewirtschaftung', 'Facility services', 'Facilities manager', 'services généraux',
    'Objektleitung', 'Objektmanagement', 'servicios generales', 'Facility manager', 'Liegenschaftsverwaltung',
    'Liegenschaftsmanagement', 'Gebäudetechnik', 'Haustechnik', 'Haus- und Gebäudetechnik')),
  ('skill-home-economics', 'Home economics', 0, json_array(
    'Household management', 'Hauswirtschaft', 'Hauswirtschafterin', 'Hauswirtschafter', 'économie domestique',
    'economía doméstica', 'aide ménagère', 'Haushaltshilfe', 'empleada de hogar', 'Domestic help', 'Haushaltsführung',
    'Housekeeper duties', 'employé de maison', 'Hauswirtschaftliche Tätigkeiten', 'tareas domésticas',
    'ménage à domicile', 'Hauswirtschaftskraft')),
  ('skill-laundry', 'Laundry', 0, json_array(
    'Laundry work', 'Textilreinigung', 'Wäscherei', 'blanchisserie', 'lavandería', 'Ironing', 'Bügeln', 'repassage',
    'plancha de ropa', 'Dry cleaning', 'pressing', 'Wäschepflege', 'entretien du linge', 'tintorería')),
  ('skill-pest-control', 'Pest control', 0, json_array(
    'Schädlingsbekämpfung', 'Schädlingsbekämpfer', 'lutte contre les nuisibles', 'control de plagas', 'dératisation',
    'désinsectisation', 'Pest controller')),
  ('skill-property-management', 'Property management', 0, json_array(
    'Immobilienverwaltung', 'Hausverwaltung', 'WEG-Verwaltung', 'gestion immobilière', 'gestión inmobiliaria',
    'administración de fincas', 'Immobilienkaufmann', 'Immobilienkauffrau', 'Mietverwaltung', 'syndic de copropriété',
    'Lettings', 'gestion locative', 'Immobilienmanagement', 'Asset and property management', 'Wohnungswirtschaft',
    'Immobilienwirtschaft', 'Property manager', 'gestión de alquileres', 'Wohnungsverwaltung',
    'gestion de copropriété', 'Vermietung', 'administrador de fincas')),
  ('skill-waste-management', 'Waste management', 0, json_array(
    'Entsorgung', 'Abfallwirtschaft', 'Abfallentsorgung', 'gestion des déchets', 'gestión de residuos', 'Recycling',
    'recyclage', 'reciclaje', 'Kreislaufwirtschaft', 'Müllwerker', 'Refuse collection', 'collecte des déchets',
    'recogida de residuos', 'Circular economy', 'économie circulaire', 'Entsorgungswirtschaft', 'Müllabfuhr',
    'ripeur', 'Waste disposal', 'tri des déchets'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'safety' FROM (VALUES
  ('skill-access-control', 'Access control', 0, json_array(
    'Zutrittskontrolle', 'contrôle d''accès', 'control de accesos', 'Zugangskontrolle', 'Einlasskontrolle')),
  ('skill-aerial-work-platforms', 'Aerial work platforms', 0, json_array(
    'IPAF', 'Hubarbeitsbühne', 'Hubarbeitsbühnen', 'nacelle élévatrice', 'Hubsteiger', 'CACES R486', 'nacelles',
    'plataformas elevadoras', 'Arbeitsbühnen', 'Arbeitsbühnenschein', 'Cherry picker', 'MEWP',
    'Bedienerschein für Hubarbeitsbühnen')),
  ('skill-fire-safety', 'Fire safety', 0, json_array(
    'Fire protection', 'Brandschutz', 'Brandschutzbeauftragter', 'Brandschutzhelfer', 'sécurité incendie',
    'protección contra incendios', 'vorbeugender Brandschutz', 'SSIAP', 'Fire warden', 'prévention incendie',
    'Brandschutzhelferin', 'Fire prevention', 'Fire marshal', 'prevención de incendios', 'SSIAP 1')),
  ('skill-firefighting', 'Firefighting', 0, json_array(
    'Firefighter', 'Feuerwehr', 'Brandbekämpfung', 'lutte contre l''incendie', 'extinción de incendios',
    'sapeur-pompier', 'bombero', 'Atemschutzgeräteträger', 'Berufsfeuerwehr', 'Feuerwehrmann', 'sapeurs-pompiers')),
  ('skill-hazardous-substances', 'Hazardous substances', 0, json_array(
    'Gefahrstoffe', 'COSHH', 'REACH regulation', 'substances dangereuses', 'sustancias peligrosas',
    'Umgang mit Gefahrstoffen', 'Gefahrstoffmanagement', 'Chemikalienrecht', 'Gefahrstoffverordnung',
    'produits chimiques', 'produits dangereux', 'productos químicos', 'REACH-Verordnung', 'Gefahrstoffrecht')),
  ('skill-occupational-safety', 'Occupational safety', 0, json_array(
    'Health and safety', 'Occupational health and safety', 'Workplace safety', 'Arbeitssicherheit', 'Arbeitsschutz',
    'Fachkraft für Arbeitssicherheit', 'sécurité au travail', 'santé et sécurité au travail',
    'prevención de riesgos laborales', 'seguridad laboral', 'EHS', 'HSE', 'OSHA', 'NEBOSH', 'IOSH', 'ISO 45001',
    'Sicherheitsfachkraft', 'PRL', 'QHSE', 'prévention des risques professionnels', 'Gesundheitsschutz', 'QSE',
    'seguridad y salud laboral', 'HSEQ', 'Health & safety', 'Sicherheitsbeauftragter', 'hygiène et sécurité', 'SiFa',
    'OSHA 30', 'IOSH Managing Safely', 'OSHA 10', 'HSE-Management', 'Arbeitsschutzmanagement',
    'Arbeitssicherheitsgesetz', 'Unterweisungen im Arbeitsschutz')),
  ('skill-security-guarding', 'Security guarding', 0, json_array(
    'Security guard', 'Security services', 'Wachschutz', 'Objektschutz', '34a GewO', 'Sachkundeprüfung nach § 34a',
    'Sicherheitsmitarbeiter', 'Unterrichtung nach 34a', 'agent de sécurité', 'sûreté', 'gardiennage',
    'vigilante de seguridad', 'vigilancia', 'SIA licence', 'CQP APS', 'carte professionnelle CNAPS',
    'Sachkunde § 34a', 'Werkschutz', 'Door supervision', 'SIA door supervisor', 'Sicherheitsdienst', '34a',
    'Sachkundenachweis 34a', 'Patrolling', 'Schutz und Sicherheit', 'Sachkunde 34a', 'Sicherheitskraft', 'TFP APS')),
  ('skill-working-at-heights', 'Working at heights', 0, json_array(
    'Höhenarbeit', 'Höhentauglichkeit', 'Arbeiten in der Höhe', 'travail en hauteur', 'travaux en hauteur',
    'trabajos en altura', 'Rope access', 'IRATA', 'Industriekletterer', 'Working at height', 'Seilzugangstechnik',
    'trabajo en altura', 'Absturzsicherung', 'PSAgA', 'cordiste'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'beauty' FROM (VALUES
  ('skill-barbering', 'Barbering', 0, json_array(
    'Barber', 'Herrenfriseur', 'barbier', 'barbería', 'barbero', 'Bartpflege', 'Beard trimming', 'Herrenhaarschnitte',
    'Herrenhaarschnitt')),
  ('skill-cosmetics', 'Cosmetics', 0, json_array(
    'Beauty therapy', 'Beautician', 'Kosmetik', 'Kosmetikerin', 'Kosmetiker', 'esthétique', 'esthéticienne',
    'estética', 'esteticista', 'Skin care', 'Hautpflege', 'soins du visage', 'cosmétique', 'cosmética',
    'Gesichtsbehandlungen', 'Facials', 'soins esthétiques', 'Skincare', 'tratamientos faciales',
    'Kosmetikbehandlungen', 'CAP esthétique', 'Waxing', 'épilation', 'depilación', 'Haarentfernung')),
  ('skill-fitness-training', 'Fitness training', 0, json_array(
    'Fitness trainer', 'Personal training', 'Fitnesstrainer', 'entraînement sportif', 'entrenador personal',
    'Personal trainer', 'coach sportif', 'Sports coaching', 'Fitness instructor', 'Trainerlizenz', 'Fitnesstrainerin',
    'monitor deportivo', 'Gym instructor', 'Gruppenfitness', 'B-Lizenz', 'A-Lizenz', 'Fitness B-Lizenz', 'BPJEPS',
    'Fitnessökonomie', 'Group fitness', 'cours collectifs', 'Trainer-B-Lizenz', 'Übungsleiter',
    'entrenamiento personal', 'Übungsleiterschein', 'Fitness coaching')),
  ('skill-hairdressing', 'Hairdressing', 0, json_array(
    'Hairdresser', 'Friseur', 'Friseurin', 'Friseurhandwerk', 'coiffure', 'coiffeur', 'coiffeuse', 'peluquería',
    'peluquero', 'peluquera', 'Haare schneiden', 'Haircutting', 'Hair stylist', 'Hairstylist', 'Hair colouring',
    'coloration capillaire', 'Haarfarbe', 'Colorationen', 'CAP coiffure', 'Friseurmeister', 'Friseurhandwerk-Meister',
    'Balayage', 'Hair coloring', 'Haarschnitte', 'coupes de cheveux', 'Hairstyling')),
  ('skill-lifeguarding', 'Lifeguarding', 0, json_array(
    'Lifeguard', 'Rettungsschwimmer', 'Rettungsschwimmerin', 'sauveteur en mer', 'socorrista', 'maître-nageur',
    'BNSSA', 'Rettungsschwimmabzeichen', 'Fachangestellter für Bäderbetriebe', 'nageur sauveteur', 'DLRG Silber',
    'maître-nageur sauveteur', 'Rettungsschwimmabzeichen Silber', 'Schwimmmeister',
    'Deutsches Rettungsschwimmabzeichen')),
  ('skill-make-up-artistry', 'Make-up artistry', 0, json_array(
    'Make-up', 'Makeup', 'Visagistik', 'Maskenbild', 'maquillage', 'maquillaje', 'Make-up artist', 'Visagistin',
    'Maskenbildnerin', 'maquilleuse', 'maquillador', 'Makeup artist', 'maquilladora')),
  ('skill-nail-care', 'Nail care', 0, json_array(
    'Manicure', 'Nageldesign', 'Maniküre', 'manucure', 'manicura', 'Pediküre', 'Fußpflege', 'pédicure',
    'Nail technician', 'pedicura', 'prothésiste ongulaire', 'Pedicure', 'Nail art', 'Nagelmodellage')),
  ('skill-pilates', 'Pilates', 0, json_array('Pilates instruction', 'Pilates teacher')),
  ('skill-tailoring', 'Tailoring', 0, json_array(
    'Sewing', 'Nähen', 'Schneiderei', 'Schneiderin', 'couture', 'couturier', 'couturière', 'costura', 'sastrería',
    'Änderungsschneiderei', 'Dressmaking', 'Maßschneiderei', 'modista', 'Maßschneider', 'Alterations',
    'Sewing machines', 'Industrienähen', 'retouches de vêtements', 'machine à coudre')),
  ('skill-upholstery', 'Upholstery', 0, json_array(
    'Polsterei', 'tapisserie d''ameublement', 'tapicería', 'tapissier', 'Polsterer', 'Raumausstatter',
    'Raumausstatterin')),
  ('skill-watchmaking', 'Watchmaking', 0, json_array(
    'Uhrmacher', 'horlogerie', 'Uhrmacherin', 'relojería', 'Uhrmacherei', 'horloger', 'Watch repair')),
  ('skill-yoga-teaching', 'Yoga teaching', 0, json_array(
    'Yoga instruction', 'Yoga teacher', 'Yogalehrer', 'Yogalehrerin', 'professeur de yoga', 'profesor de yoga',
    'Yogaunterricht', 'Yoga instructor', 'profesora de yoga'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'outdoors' FROM (VALUES
  ('skill-animal-husbandry', 'Animal husbandry', 0, json_array(
    'Livestock', 'Livestock farming', 'Tierhaltung', 'Viehhaltung', 'élevage', 'ganadería', 'Tierpflege',
    'Tierpfleger', 'Tierpflegerin', 'Animal care', 'soins aux animaux', 'Milchviehhaltung', 'Dairy farming', 'Melken',
    'Milking', 'Tierwirt', 'Tierwirtin', 'éleveur', 'cuidado de animales', 'traite', 'Schweinehaltung', 'Milchvieh',
    'ordeño', 'Animal handling', 'Pferdepflege', 'Horse care')),
  ('skill-arboriculture', 'Arboriculture', 0, json_array(
    'Tree surgery', 'Tree care', 'Baumpflege', 'Baumpfleger', 'élagage', 'arboricultura', 'Tree surgeon', 'élagueur',
    'poda de árboles', 'Seilklettertechnik', 'SKT-Schein', 'Arborist', 'poda en altura', 'SKT A',
    'European Tree Worker', 'Baumkontrolle')),
  ('skill-beekeeping', 'Beekeeping', 0, json_array('Imkerei', 'apiculture', 'apicultura', 'Imker')),
  ('skill-chainsaw-operation', 'Chainsaw operation', 0, json_array(
    'Chainsaw', 'Motorsägenschein', 'Motorsäge', 'Kettensägenschein', 'tronçonneuse', 'motosierra',
    'Chainsaw licence', 'Kettensäge', 'Motorsägen', 'AS Baum I', 'Motorsägenkurs', 'Chainsaw certificate',
    'Motorsägenführerschein', 'manejo de motosierra')),
  ('skill-crop-farming', 'Crop farming', 0, json_array(
    'Agriculture', 'Landwirtschaft', 'Landwirt', 'Landwirtin', 'Ackerbau', 'agricultura', 'cultures céréalières',
    'Farming', 'Agronomy', 'Agronomie', 'agronomía', 'exploitation agricole', 'Agrarwissenschaften',
    'Agrarwirtschaft', 'agriculteur', 'travaux agricoles', 'Precision farming', 'polyculture', 'ouvrier agricole',
    'Farm work', 'Pflanzenbau')),
  ('skill-fishing-and-aquaculture', 'Fishing and aquaculture', 0, json_array(
    'Aquaculture', 'Fischerei', 'Fischwirt', 'pêche', 'acuicultura', 'Fischzucht', 'Aquakultur', 'pisciculture',
    'Fish farming', 'piscicultura', 'pesca')),
  ('skill-floristry', 'Floristry', 0, json_array(
    'Floristik', 'Florist', 'Floristin', 'fleuriste', 'floristería', 'florista', 'floristerie', 'Blumenbinderei',
    'art floral', 'Blumenverkauf')),
  ('skill-forestry', 'Forestry', 0, json_array(
    'Forstwirtschaft', 'Forstwirt', 'Forstwirtin', 'sylviculture', 'foresterie', 'silvicultura', 'Waldbau',
    'Forest management', 'Förster', 'gestión forestal', 'gestion forestière', 'bûcheron', 'Försterin', 'Holzernte',
    'Forstwissenschaft', 'Timber harvesting', 'abattage d''arbres', 'exploitation forestière',
    'ingeniería de montes')),
  ('skill-gardening', 'Gardening', 0, json_array(
    'Gardener', 'Gärtnern', 'Gärtner', 'Gärtnerin', 'jardinage', 'jardinier', 'jardinería', 'jardinero',
    'Gartenpflege', 'Gartenarbeit', 'Grünpflege', 'Grounds maintenance', 'entretien des espaces verts',
    'Grünflächenpflege', 'espaces verts', 'Groundskeeping', 'jardinière-paysagiste', 'Lawn mowing', 'Rasenpflege',
    'Heckenschnitt', 'taille de haies', 'mantenimiento de jardines', 'zonas verdes', 'Winterdienst',
    'Gartengestaltung', 'Garden maintenance', 'tonte de pelouses')),
  ('skill-horticulture', 'Horticulture', 0, json_array(
    'Gartenbau', 'horticultura', 'Plant production', 'Nursery plants', 'Baumschule', 'maraîchage', 'Zierpflanzenbau',
    'Greenhouse work', 'Pflanzenkunde', 'Stauden', 'Gemüsebau', 'Gewächshaus', 'Staudengärtnerei',
    'production horticole', 'pépinière', 'Plant care', 'Pflanzenpflege', 'Plant knowledge', 'Obstbau',
    'Fruit growing', 'invernaderos', 'fruticultura', 'arboriculture fruitière')),
  ('skill-landscaping', 'Landscaping', 0, json_array(
    'Garten- und Landschaftsbau', 'GaLaBau', 'Landschaftsbau', 'Landschaftsgärtner', 'paysagisme',
    'aménagement paysager', 'Landschaftsgärtnerin', 'Landscape gardening', 'paysagiste', 'ouvrier paysagiste',
    'Landscape gardener', 'jardinier paysagiste', 'Hardscaping', 'aménagement d''espaces verts',
    'Garten-Landschaftsbau', 'diseño de jardines', 'Garten- und Landschaftsbauer')),
  ('skill-plant-protection', 'Plant protection', 0, json_array(
    'Pflanzenschutz', 'Sachkundenachweis Pflanzenschutz', 'Certiphyto', 'Pflanzenschutz-Sachkunde',
    'Spraying certificate', 'carné fitosanitario', 'Pesticide application', 'protection des cultures')),
  ('skill-viticulture', 'Viticulture', 0, json_array(
    'Winemaking', 'Weinbau', 'Winzer', 'Winzerin', 'viticultura', 'vinification', 'Kellerwirtschaft', 'Weinküfer',
    'vigneron', 'Kellertechnik', 'viñedos', 'ouvrier viticole', 'elaboración de vino', 'taille de la vigne'))
);
`;
