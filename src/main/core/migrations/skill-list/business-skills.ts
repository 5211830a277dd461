/** The skills of design, products, marketing and sales: id, name, whether it is strict, other names. */
export const businessSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'design' FROM (VALUES
  ('skill-2d-animation', '2D animation', 0, json_array('Zeichentrickanimation', 'animation 2D', 'animación 2D')),
  ('skill-3d-modelling', '3D modelling', 0, json_array(
    '3D modeling', '3D-Modellierung', 'modélisation 3D', 'modelado 3D')),
  ('skill-3ds-max', '3ds Max', 0, json_array('3D Studio Max')),
  ('skill-adobe-after-effects', 'Adobe After Effects', 0, json_array('After Effects')),
  ('skill-adobe-creative-suite', 'Adobe Creative Suite', 0, json_array(
    'Adobe Creative Cloud', 'Creative Cloud', 'Creative Suite', 'Adobe CC', 'suite Adobe')),
  ('skill-adobe-illustrator', 'Adobe Illustrator', 0, json_array(
    'Illustrator software', 'Vector illustration', 'Vektorgrafik')),
  ('skill-adobe-indesign', 'Adobe InDesign', 0, json_array('InDesign', 'In Design')),
  ('skill-adobe-photoshop', 'Adobe Photoshop', 0, json_array(
    'Photoshop', 'Photo editing', 'Bildbearbeitung', 'retouche photo', 'retoque fotográfico')),
  ('skill-adobe-premiere-pro', 'Adobe Premiere Pro', 0, json_array('Premiere Pro', 'Adobe Premiere')),
  ('skill-adobe-xd', 'Adobe XD', 0, json_array('Adobe Experience Design')),
  ('skill-affinity-designer', 'Affinity Designer', 0, json_array(
    'Affinity Photo', 'Affinity Publisher', 'Affinity Suite')),
  ('skill-autodesk-maya', 'Autodesk Maya', 0, json_array('Maya 3D')),
  ('skill-axure', 'Axure', 0, json_array('Axure RP')),
  ('skill-blender', 'Blender', 0, json_array('Blender 3D')),
  ('skill-brand-design', 'Brand design', 0, json_array(
    'Corporate design', 'Markendesign', 'Brand identity', 'Corporate identity', 'identité visuelle',
    'identidad corporativa', 'identité de marque')),
  ('skill-canva', 'Canva', 0, json_array('Canva Pro')),
  ('skill-cinema-4d', 'Cinema 4D', 0, json_array('Cinema4D', 'C4D')),
  ('skill-colour-theory', 'Colour theory', 0, json_array(
    'Color theory', 'Farblehre', 'théorie des couleurs', 'teoría del color')),
  ('skill-coreldraw', 'CorelDRAW', 0, json_array('Corel Draw')),
  ('skill-design-systems', 'Design systems', 0, json_array(
    'Design system', 'Designsysteme', 'Designsystem', 'Storybook.js')),
  ('skill-design-thinking', 'Design thinking', 0, json_array('Design-Thinking', 'Design sprints')),
  ('skill-fashion-design', 'Fashion design', 0, json_array(
    'Modedesign', 'stylisme', 'diseño de moda', 'Pattern making', 'Schnitttechnik')),
  ('skill-figma', 'Figma', 0, json_array('FigJam')),
  ('skill-graphic-design', 'Graphic design', 0, json_array(
    'Grafikdesign', 'Grafik-Design', 'graphisme', 'design graphique', 'diseño gráfico', 'Mediengestaltung')),
  ('skill-icon-design', 'Icon design', 0, json_array('Icon-Gestaltung', 'Pictogram design')),
  ('skill-illustration', 'Illustration', 0, json_array('Illustrationen', 'ilustración', 'Digital illustration')),
  ('skill-industrial-design', 'Industrial design', 0, json_array(
    'Industriedesign', 'Produktgestaltung', 'design industriel', 'diseño industrial')),
  ('skill-information-architecture', 'Information architecture', 0, json_array(
    'Informationsarchitektur', 'architecture de l''information', 'arquitectura de la información')),
  ('skill-interaction-design', 'Interaction design', 0, json_array(
    'Interaktionsdesign', 'IxD', 'design d''interaction', 'diseño de interacción')),
  ('skill-interior-design', 'Interior design', 0, json_array(
    'Innenarchitektur', 'Innenraumgestaltung', 'décoration d''intérieur', 'architecture d''intérieur',
    'diseño de interiores', 'interiorismo')),
  ('skill-landscape-architecture', 'Landscape architecture', 0, json_array(
    'Landschaftsarchitektur', 'architecture paysagère', 'paisajismo')),
  ('skill-layout-and-typesetting', 'Layout and typesetting', 0, json_array(
    'Desktop publishing', 'DTP', 'Satz und Layout', 'mise en page', 'maquetación', 'Reinzeichnung')),
  ('skill-motion-design', 'Motion design', 0, json_array(
    'Motion graphics', 'Bewegtbild', 'graphisme animé', 'grafismo animado')),
  ('skill-packaging-design', 'Packaging design', 0, json_array(
    'Verpackungsdesign', 'design d''emballage', 'diseño de packaging')),
  ('skill-prototyping', 'Prototyping', 0, json_array(
    'Wireframing', 'Wireframes', 'Rapid prototyping', 'Prototypenbau', 'prototypage', 'prototipado')),
  ('skill-sketch', 'Sketch', 1, json_array('Sketch app', 'Sketch for Mac')),
  ('skill-sketchup', 'SketchUp', 0, json_array('Sketch Up')),
  ('skill-typography', 'Typography', 0, json_array('Typografie', 'Typographie', 'tipografía')),
  ('skill-ui-design', 'UI design', 0, json_array(
    'User interface design', 'UI-Design', 'Interface design', 'design d''interface', 'diseño de interfaces',
    'UI designer')),
  ('skill-usability-testing', 'Usability testing', 0, json_array(
    'Usability tests', 'Usability-Tests', 'User testing', 'tests utilisateurs', 'pruebas de usabilidad')),
  ('skill-user-research', 'User research', 0, json_array(
    'UX research', 'Nutzerforschung', 'User interviews', 'recherche utilisateur', 'investigación de usuarios')),
  ('skill-ux-design', 'UX design', 0, json_array(
    'User experience', 'User experience design', 'UX-Design', 'UX/UI', 'UI/UX', 'UX', 'expérience utilisateur',
    'experiencia de usuario', 'UX designer')),
  ('skill-ux-writing', 'UX writing', 0, json_array('Microcopy', 'UX-Texten'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'product' FROM (VALUES
  ('skill-agile', 'Agile', 0, json_array(
    'Agile methods', 'Agile methodologies', 'agile Methoden', 'agiles Arbeiten', 'agile Softwareentwicklung',
    'méthodes agiles', 'méthode agile', 'metodologías ágiles', 'metodología ágil', 'Agile coaching')),
  ('skill-asana', 'Asana', 0, json_array('Asana boards')),
  ('skill-business-analysis', 'Business analysis', 0, json_array(
    'Business analyst', 'Geschäftsanalyse', 'Business-Analyse', 'analyse métier', 'análisis de negocio', 'BABOK')),
  ('skill-business-process-modelling', 'Business process modelling', 0, json_array(
    'BPMN', 'Process modelling', 'Process modeling', 'Prozessmodellierung', 'modélisation des processus',
    'modelado de procesos', 'ARIS')),
  ('skill-change-management', 'Change management', 0, json_array(
    'Veränderungsmanagement', 'Change-Management', 'conduite du changement', 'gestion du changement',
    'gestión del cambio', 'Prosci')),
  ('skill-clickup', 'ClickUp', 0, json_array('Click Up')),
  ('skill-confluence', 'Confluence', 0, json_array('Atlassian Confluence')),
  ('skill-digital-transformation', 'Digital transformation', 0, json_array(
    'Digitalisierung', 'Digitalisierungsprojekte', 'transformation numérique', 'transformation digitale',
    'transformación digital')),
  ('skill-ipma', 'IPMA', 0, json_array('GPM-Zertifizierung', 'IPMA Level D')),
  ('skill-jira', 'Jira', 0, json_array('Atlassian Jira', 'JIRA Software')),
  ('skill-kanban', 'Kanban', 0, json_array('Kanban boards')),
  ('skill-lean-six-sigma', 'Lean Six Sigma', 0, json_array(
    'Six Sigma', 'Green Belt', 'Black Belt', 'Lean Sigma', 'DMAIC')),
  ('skill-market-analysis', 'Market analysis', 0, json_array(
    'Competitive analysis', 'Competitor analysis', 'Marktanalyse', 'Wettbewerbsanalyse', 'analyse de marché',
    'análisis de mercado', 'analyse concurrentielle')),
  ('skill-miro', 'Miro', 1, json_array('Miro board', 'Mural whiteboards')),
  ('skill-monday-com', 'Monday.com', 0, json_array('monday work management')),
  ('skill-ms-project', 'MS Project', 0, json_array('Microsoft Project', 'Project Online')),
  ('skill-notion', 'Notion', 1, json_array('Notion workspace')),
  ('skill-okr', 'OKR', 0, json_array('OKRs', 'Objectives and key results')),
  ('skill-pmp', 'PMP', 0, json_array('Project Management Professional', 'PMI certification', 'PMBOK')),
  ('skill-portfolio-management-of-projects', 'Portfolio management of projects', 0, json_array(
    'Project portfolio management', 'Projektportfoliomanagement', 'PMO')),
  ('skill-prince2', 'PRINCE2', 0, json_array('PRINCE 2', 'PRINCE2 Practitioner')),
  ('skill-process-improvement', 'Process improvement', 0, json_array(
    'Process optimisation', 'Process optimization', 'Prozessoptimierung', 'Prozessverbesserung',
    'amélioration des processus', 'amélioration continue', 'mejora de procesos', 'mejora continua',
    'Continuous improvement', 'Kaizen', 'kontinuierliche Verbesserung', 'KVP')),
  ('skill-product-management', 'Product management', 0, json_array(
    'Produktmanagement', 'Produkt-Management', 'gestion de produit', 'gestion de produits', 'gestión de productos',
    'gestión de producto', 'Product manager')),
  ('skill-product-owner', 'Product owner', 0, json_array(
    'Product ownership', 'Backlog management', 'Product backlog', 'CSPO')),
  ('skill-product-strategy', 'Product strategy', 0, json_array(
    'Produktstrategie', 'Product roadmaps', 'Product roadmap', 'stratégie produit', 'estrategia de producto',
    'Roadmapping')),
  ('skill-project-management', 'Project management', 0, json_array(
    'Projektmanagement', 'Projektleitung', 'Projektsteuerung', 'Project manager', 'gestion de projet',
    'gestion de projets', 'conduite de projet', 'gestión de proyectos', 'dirección de proyectos',
    'Programme management', 'Program management')),
  ('skill-project-planning', 'Project planning', 0, json_array(
    'Projektplanung', 'planification de projet', 'planificación de proyectos', 'Gantt charts')),
  ('skill-requirements-engineering', 'Requirements engineering', 0, json_array(
    'Requirements analysis', 'Requirements management', 'Requirements gathering', 'Anforderungsmanagement',
    'Anforderungsanalyse', 'analyse des besoins', 'recueil des besoins', 'análisis de requisitos', 'IREB')),
  ('skill-risk-management', 'Risk management', 0, json_array(
    'Risikomanagement', 'gestion des risques', 'gestión de riesgos', 'Risk assessment', 'Risikobewertung',
    'évaluation des risques', 'evaluación de riesgos')),
  ('skill-safe', 'SAFe', 1, json_array('Scaled Agile', 'Scaled Agile Framework')),
  ('skill-scrum', 'Scrum', 0, json_array('Scrum Master', 'Certified Scrum Master', 'PSM I', 'Sprint planning')),
  ('skill-stakeholder-management', 'Stakeholder management', 0, json_array(
    'Stakeholder-Management', 'Stakeholder engagement', 'Stakeholdermanagement', 'gestion des parties prenantes',
    'gestión de stakeholders', 'gestión de partes interesadas')),
  ('skill-trello', 'Trello', 0, json_array('Trello boards')),
  ('skill-user-stories', 'User stories', 0, json_array('User story mapping', 'Story mapping')),
  ('skill-waterfall', 'Waterfall', 0, json_array(
    'Wasserfallmodell', 'Waterfall methodology', 'V-Modell', 'V-Model', 'cycle en V'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'marketing' FROM (VALUES
  ('skill-affiliate-marketing', 'Affiliate marketing', 0, json_array(
    'Affiliate-Marketing', 'marketing d''affiliation', 'marketing de afiliados')),
  ('skill-b2b-marketing', 'B2B marketing', 0, json_array('B2B-Marketing', 'Business-to-business marketing')),
  ('skill-brand-management', 'Brand management', 0, json_array(
    'Markenführung', 'Brand-Management', 'Markenmanagement', 'gestion de marque', 'gestión de marca',
    'Brand strategy', 'Markenstrategie')),
  ('skill-campaign-management', 'Campaign management', 0, json_array(
    'Kampagnenmanagement', 'Campaign planning', 'gestion de campagnes', 'gestión de campañas')),
  ('skill-community-management', 'Community management', 0, json_array(
    'Community-Management', 'Community manager', 'gestion de communauté', 'gestión de comunidades')),
  ('skill-content-management-systems', 'Content management systems', 0, json_array(
    'CMS', 'Content-Management-System', 'Content-Management-Systeme', 'Contentful', 'gestor de contenidos')),
  ('skill-content-marketing', 'Content marketing', 0, json_array(
    'Content-Marketing', 'Content strategy', 'marketing de contenu', 'marketing de contenidos', 'Content creation',
    'Content-Erstellung', 'création de contenu', 'creación de contenidos')),
  ('skill-conversion-optimisation', 'Conversion optimisation', 0, json_array(
    'Conversion rate optimisation', 'Conversion rate optimization', 'Conversion-Optimierung')),
  ('skill-copywriting', 'Copywriting', 0, json_array(
    'Werbetexten', 'Copywriter', 'conception-rédaction', 'redacción publicitaria', 'Texterstellung')),
  ('skill-crm-systems', 'CRM systems', 0, json_array(
    'CRM', 'CRM-System', 'CRM-Systeme', 'CRM software', 'Customer relationship management',
    'Kundenbeziehungsmanagement', 'gestion de la relation client', 'Microsoft Dynamics CRM')),
  ('skill-digital-marketing', 'Digital marketing', 0, json_array(
    'Online marketing', 'Online-Marketing', 'Digitalmarketing', 'marketing digital', 'marketing numérique',
    'marketing en ligne', 'marketing online')),
  ('skill-e-commerce', 'E-commerce', 0, json_array(
    'Ecommerce', 'Online-Handel', 'Onlinehandel', 'commerce électronique', 'comercio electrónico', 'Online retail')),
  ('skill-email-marketing', 'Email marketing', 0, json_array(
    'E-mail marketing', 'E-Mail-Marketing', 'Newsletter marketing', 'Newsletter-Marketing', 'emailing')),
  ('skill-event-management', 'Event management', 0, json_array(
    'Eventmanagement', 'Veranstaltungsmanagement', 'Event planning', 'Veranstaltungsplanung',
    'Veranstaltungsorganisation', 'organisation d''événements', 'organización de eventos', 'gestión de eventos',
    'Event-Management', 'événementiel')),
  ('skill-google-ads', 'Google Ads', 0, json_array('AdWords', 'Google AdWords')),
  ('skill-google-tag-manager', 'Google Tag Manager', 0, json_array('Tag management')),
  ('skill-growth-marketing', 'Growth marketing', 0, json_array(
    'Growth hacking', 'Performance marketing', 'Performance-Marketing', 'marketing de performance')),
  ('skill-hubspot', 'HubSpot', 0, json_array('HubSpot CRM', 'Hub Spot')),
  ('skill-influencer-marketing', 'Influencer marketing', 0, json_array(
    'Influencer-Marketing', 'marketing d''influence', 'marketing de influencers')),
  ('skill-magento', 'Magento', 0, json_array('Adobe Commerce')),
  ('skill-mailchimp', 'Mailchimp', 0, json_array('Mail Chimp')),
  ('skill-market-research', 'Market research', 0, json_array(
    'Marktforschung', 'études de marché', 'étude de marché', 'investigación de mercados', 'estudios de mercado')),
  ('skill-marketing-automation', 'Marketing automation', 0, json_array(
    'Marketing-Automation', 'Marketing-Automatisierung', 'automatisation marketing', 'automatización de marketing')),
  ('skill-marketing-strategy', 'Marketing strategy', 0, json_array(
    'Marketing-Strategie', 'Marketingstrategie', 'stratégie marketing', 'estrategia de marketing',
    'Marketing planning', 'Go-to-market strategy')),
  ('skill-media-planning', 'Media planning', 0, json_array(
    'Mediaplanung', 'Media buying', 'achat média', 'planificación de medios')),
  ('skill-paid-social', 'Paid social', 0, json_array(
    'Meta Ads', 'Facebook Ads', 'Instagram Ads', 'Facebook advertising', 'LinkedIn Ads', 'TikTok Ads')),
  ('skill-press-relations', 'Press relations', 0, json_array(
    'Media relations', 'Pressearbeit', 'relations presse', 'relaciones con los medios', 'relations avec la presse')),
  ('skill-prestashop', 'PrestaShop', 0, json_array('Presta Shop')),
  ('skill-product-marketing', 'Product marketing', 0, json_array(
    'Produktmarketing', 'Produkt-Marketing', 'marketing produit', 'marketing de producto')),
  ('skill-public-relations', 'Public relations', 0, json_array(
    'PR', 'Öffentlichkeitsarbeit', 'relations publiques', 'relaciones públicas', 'Public-Relations')),
  ('skill-sea', 'SEA', 0, json_array(
    'Search engine advertising', 'Paid search', 'PPC', 'Pay per click', 'Suchmaschinenwerbung',
    'Search engine marketing', 'Suchmaschinenmarketing', 'référencement payant')),
  ('skill-seo', 'SEO', 0, json_array(
    'Search engine optimisation', 'Search engine optimization', 'Suchmaschinenoptimierung', 'référencement naturel',
    'posicionamiento web', 'posicionamiento en buscadores', 'On-page SEO', 'Ahrefs', 'Semrush')),
  ('skill-shopify', 'Shopify', 0, json_array()),
  ('skill-shopware', 'Shopware', 0, json_array('Shopware 6')),
  ('skill-social-media-marketing', 'Social media marketing', 0, json_array(
    'Social media', 'Social-Media-Marketing', 'Social media management', 'réseaux sociaux', 'redes sociales',
    'soziale Medien', 'Social-Media-Management', 'Hootsuite')),
  ('skill-sponsorship-acquisition', 'Sponsorship acquisition', 0, json_array(
    'Sponsoring', 'Sponsorenakquise', 'patrocinio')),
  ('skill-trade-fairs', 'Trade fairs', 0, json_array(
    'Trade shows', 'Messeorganisation', 'Messeplanung', 'Messeauftritte', 'salons professionnels',
    'ferias comerciales')),
  ('skill-trade-marketing', 'Trade marketing', 0, json_array('Trade-Marketing', 'Shopper marketing')),
  ('skill-video-marketing', 'Video marketing', 0, json_array(
    'Videomarketing', 'Video-Marketing', 'YouTube marketing')),
  ('skill-web-analytics', 'Web analytics', 0, json_array(
    'Matomo', 'Adobe Analytics', 'Webanalyse', 'analítica web', 'analyse web'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'sales' FROM (VALUES
  ('skill-account-management', 'Account management', 0, json_array(
    'Key account management', 'Key-Account-Management', 'Großkundenbetreuung', 'Kundenbetreuung im Vertrieb',
    'gestion de comptes', 'gestion de comptes clés', 'gestión de cuentas', 'Key account manager', 'Account manager',
    'KAM')),
  ('skill-b2b-sales', 'B2B sales', 0, json_array(
    'B2B-Vertrieb', 'Business-to-business sales', 'vente B2B', 'ventas B2B')),
  ('skill-business-development', 'Business development', 0, json_array(
    'Geschäftsentwicklung', 'développement commercial', 'développement des affaires', 'desarrollo de negocio',
    'Business-Development')),
  ('skill-channel-sales', 'Channel sales', 0, json_array(
    'Partner management', 'Partnervertrieb', 'Channel partners', 'vente indirecte', 'canal de distribución')),
  ('skill-cold-calling', 'Cold calling', 0, json_array(
    'Cold acquisition', 'Kaltakquise', 'Telefonakquise', 'prospection téléphonique', 'llamadas en frío',
    'Cold outreach', 'Telesales', 'Telemarketing', 'Telefonverkauf', 'télévente', 'televenta')),
  ('skill-consultative-selling', 'Consultative selling', 0, json_array(
    'Solution selling', 'beratender Verkauf', 'Lösungsvertrieb', 'vente conseil', 'venta consultiva', 'SPIN selling',
    'MEDDIC', 'Challenger sale')),
  ('skill-contract-negotiation', 'Contract negotiation', 0, json_array(
    'Vertragsverhandlungen', 'Vertragsverhandlung', 'négociation de contrats', 'négociation contractuelle',
    'negociación de contratos')),
  ('skill-cpq', 'CPQ', 0, json_array(
    'Configure price quote', 'Quotation preparation', 'Angebotserstellung', 'Angebotskalkulation',
    'établissement de devis', 'elaboración de presupuestos')),
  ('skill-customer-success', 'Customer success', 0, json_array(
    'Customer-Success-Management', 'Customer success management', 'Customer success manager')),
  ('skill-direct-sales', 'Direct sales', 0, json_array(
    'Direktvertrieb', 'Door-to-door sales', 'Haustürgeschäft', 'vente directe', 'venta directa', 'porte-à-porte')),
  ('skill-enterprise-sales', 'Enterprise sales', 0, json_array(
    'SaaS sales', 'Software sales', 'Enterprise-Vertrieb', 'Softwarevertrieb')),
  ('skill-export-sales', 'Export sales', 0, json_array(
    'Exportvertrieb', 'vente à l''export', 'ventas de exportación', 'International sales',
    'internationaler Vertrieb')),
  ('skill-field-sales', 'Field sales', 0, json_array(
    'Outside sales', 'Außendienst', 'Vertriebsaußendienst', 'vente terrain', 'ventas de campo',
    'commercial itinérant')),
  ('skill-inside-sales', 'Inside sales', 0, json_array(
    'Innendienst', 'Vertriebsinnendienst', 'vente sédentaire', 'ventas internas', 'administration des ventes')),
  ('skill-insurance-sales', 'Insurance sales', 0, json_array(
    'Versicherungsvertrieb', 'vente d''assurances', 'venta de seguros')),
  ('skill-lead-generation', 'Lead generation', 0, json_array(
    'Leadgenerierung', 'Lead-Generierung', 'génération de leads', 'generación de leads', 'Lead qualification',
    'captación de clientes')),
  ('skill-microsoft-business-central', 'Microsoft Business Central', 0, json_array(
    'Dynamics NAV', 'Navision', 'Business Central', 'Dynamics 365 Business Central')),
  ('skill-microsoft-dynamics-365', 'Microsoft Dynamics 365', 0, json_array(
    'Dynamics 365', 'MS Dynamics', 'Microsoft Dynamics')),
  ('skill-negotiation', 'Negotiation', 0, json_array(
    'Negotiation skills', 'Negotiating', 'Verhandlungsführung', 'Verhandlungsgeschick', 'négociation', 'negociación',
    'techniques de négociation')),
  ('skill-new-customer-acquisition', 'New customer acquisition', 0, json_array(
    'Customer acquisition', 'Neukundengewinnung', 'Neukundenakquise', 'Kundenakquise', 'Kundengewinnung',
    'prospection commerciale', 'acquisition de clients', 'New business sales', 'captación de nuevos clientes')),
  ('skill-pharmaceutical-sales', 'Pharmaceutical sales', 0, json_array(
    'Pharmavertrieb', 'Pharmareferent', 'Medical sales', 'visiteur médical', 'visitador médico')),
  ('skill-pipedrive', 'Pipedrive', 0, json_array()),
  ('skill-presales', 'Presales', 0, json_array(
    'Pre-sales', 'Sales engineering', 'technischer Vertrieb', 'Technical sales', 'Vertriebsingenieur', 'avant-vente',
    'preventa', 'technico-commercial')),
  ('skill-pricing', 'Pricing', 0, json_array(
    'Preisgestaltung', 'Preiskalkulation', 'Pricing strategy', 'tarification', 'fijación de precios',
    'politique de prix')),
  ('skill-real-estate-sales', 'Real estate sales', 0, json_array(
    'Immobilienvertrieb', 'Immobilienverkauf', 'Immobilienmakler', 'vente immobilière', 'venta inmobiliaria',
    'Real estate agent', 'agent immobilier')),
  ('skill-sales-management', 'Sales management', 0, json_array(
    'Vertriebsleitung', 'Vertriebssteuerung', 'Sales-Management', 'direction commerciale', 'dirección comercial',
    'gestion commerciale')),
  ('skill-sales-planning', 'Sales planning', 0, json_array(
    'Sales forecasting', 'Vertriebsplanung', 'Sales forecasts', 'prévision des ventes', 'previsión de ventas',
    'Absatzplanung')),
  ('skill-sales-presentations', 'Sales presentations', 0, json_array(
    'Produktpräsentationen', 'Product demos', 'Product demonstrations', 'démonstrations de produits',
    'demostraciones de producto', 'Verkaufspräsentationen')),
  ('skill-salesforce', 'Salesforce', 0, json_array(
    'Salesforce CRM', 'Sales Cloud', 'Salesforce Sales Cloud', 'Salesforce administration', 'SFDC')),
  ('skill-telecom-sales', 'Telecom sales', 0, json_array('Telekommunikationsvertrieb')),
  ('skill-tendering', 'Tendering', 0, json_array(
    'Bid management', 'Tender management', 'Ausschreibungen', 'Angebotsmanagement', 'appels d''offres',
    'licitaciones', 'réponse aux appels d''offres', 'Bid writing')),
  ('skill-upselling', 'Upselling', 0, json_array(
    'Cross-selling', 'Up-selling', 'Zusatzverkauf', 'vente additionnelle', 'venta cruzada')),
  ('skill-zoho-crm', 'Zoho CRM', 0, json_array('Zoho'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'service' FROM (VALUES
  ('skill-call-centre-work', 'Call centre work', 0, json_array(
    'Call centre', 'Call center', 'Callcenter', 'Contact centre', 'Contact center', 'centre d''appels',
    'centro de llamadas', 'Inbound calls', 'Inbound-Telefonie')),
  ('skill-chat-support', 'Chat support', 0, json_array('Live chat support', 'Live chat', 'soporte por chat')),
  ('skill-complaint-handling', 'Complaint handling', 0, json_array(
    'Complaint management', 'Beschwerdemanagement', 'Reklamationsbearbeitung', 'Reklamationsmanagement',
    'gestion des réclamations', 'traitement des réclamations', 'gestión de reclamaciones', 'gestión de quejas',
    'Customer complaints')),
  ('skill-customer-onboarding', 'Customer onboarding', 0, json_array('Client onboarding', 'Kunden-Onboarding')),
  ('skill-customer-service', 'Customer service', 0, json_array(
    'Customer care', 'Customer support', 'Kundenservice', 'Kundendienst', 'Kundenbetreuung', 'service client',
    'service clients', 'service à la clientèle', 'relation client', 'atención al cliente', 'servicio al cliente',
    'Client service', 'Kundenberatung')),
  ('skill-customer-surveys', 'Customer surveys', 0, json_array(
    'Customer satisfaction surveys', 'Kundenbefragungen', 'enquêtes de satisfaction', 'encuestas de satisfacción',
    'Net Promoter Score', 'NPS')),
  ('skill-de-escalation', 'De-escalation', 0, json_array(
    'Deeskalation', 'Deeskalationstraining', 'désescalade', 'gestion de l''agressivité')),
  ('skill-freshdesk', 'Freshdesk', 0, json_array('Freshservice')),
  ('skill-intercom-support', 'Intercom support', 0, json_array('Intercom inbox')),
  ('skill-order-processing', 'Order processing', 0, json_array(
    'Auftragsabwicklung', 'Auftragsbearbeitung', 'Auftragserfassung', 'traitement des commandes',
    'gestion des commandes', 'gestión de pedidos', 'tramitación de pedidos', 'Order management', 'Order entry',
    'Bestellabwicklung')),
  ('skill-reception', 'Reception', 0, json_array(
    'Front desk', 'Empfang', 'Empfangstätigkeit', 'Réception d''accueil', 'recepción', 'accueil physique',
    'Receptionist', 'hôtesse d''accueil')),
  ('skill-returns-handling', 'Returns handling', 0, json_array(
    'Retourenbearbeitung', 'Retourenmanagement', 'gestion des retours', 'gestión de devoluciones')),
  ('skill-service-level-agreements', 'Service level agreements', 0, json_array('SLA', 'SLAs', 'SLA management')),
  ('skill-telephone-skills', 'Telephone skills', 0, json_array(
    'Telephone manner', 'Telefonie', 'Telefonkompetenz', 'accueil téléphonique', 'atención telefónica',
    'Phone etiquette', 'standard téléphonique', 'Switchboard')),
  ('skill-ticketing-systems', 'Ticketing systems', 0, json_array(
    'Ticketsystem', 'Ticketsysteme', 'Ticketing system', 'système de tickets', 'sistema de tickets', 'OTRS')),
  ('skill-zendesk', 'Zendesk', 0, json_array('Zendesk Support'))
);
`;
