/** The skills of money, people and law: id, name, whether it is strict, other names. */
export const moneyAndLawSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'accounting' FROM (VALUES
  ('skill-accounts-payable', 'Accounts payable', 0, json_array(
    'Kreditorenbuchhaltung', 'Kreditoren', 'comptabilité fournisseurs', 'cuentas a pagar',
    'Accounts-payable processing')),
  ('skill-accounts-receivable', 'Accounts receivable', 0, json_array(
    'Debitorenbuchhaltung', 'Debitoren', 'comptabilité clients', 'cuentas por cobrar', 'cuentas a cobrar')),
  ('skill-asset-accounting', 'Asset accounting', 0, json_array(
    'Fixed asset accounting', 'Anlagenbuchhaltung', 'comptabilité des immobilisations',
    'contabilidad de activos fijos')),
  ('skill-audit', 'Audit', 0, json_array(
    'Auditing', 'External audit', 'Wirtschaftsprüfung', 'Abschlussprüfung', 'audit financier', 'auditoría',
    'Statutory audit')),
  ('skill-bookkeeping', 'Bookkeeping', 0, json_array(
    'Buchhaltung', 'Buchführung', 'tenue de livres', 'teneduría de libros', 'tenue de la comptabilité',
    'Finanzbuchhaltung', 'FiBu', 'Accounting', 'comptabilité', 'comptabilité générale', 'contabilidad',
    'contabilidad general')),
  ('skill-budgeting', 'Budgeting', 0, json_array(
    'Budget planning', 'Budgetplanung', 'Budgetierung', 'élaboration du budget', 'gestion budgétaire',
    'elaboración de presupuestos anuales', 'Budget management', 'Budgetverantwortung', 'control presupuestario')),
  ('skill-consolidation', 'Consolidation', 0, json_array(
    'Konsolidierung', 'Group accounting', 'Konzernrechnungslegung', 'Konzernabschluss', 'consolidation comptable',
    'consolidación contable')),
  ('skill-controlling', 'Controlling', 0, json_array(
    'Management accounting', 'Kostenrechnung', 'Kostenkontrolle', 'contrôle de gestion', 'control de gestión',
    'Cost accounting', 'Controller', 'contabilidad analítica', 'comptabilité analytique')),
  ('skill-cost-estimation', 'Cost estimation', 0, json_array(
    'Cost estimating', 'Kostenschätzung', 'Kalkulation', 'estimation des coûts', 'estimación de costes')),
  ('skill-datev', 'DATEV', 0, json_array('DATEV Unternehmen online', 'Datev-Kenntnisse')),
  ('skill-dunning', 'Dunning', 0, json_array(
    'Mahnwesen', 'Forderungsmanagement', 'Debt collection', 'Credit control', 'recouvrement',
    'recouvrement de créances', 'gestión de cobros', 'Inkasso')),
  ('skill-expense-management', 'Expense management', 0, json_array(
    'Travel expense accounting', 'Reisekostenabrechnung', 'notes de frais', 'gestión de gastos')),
  ('skill-financial-statements', 'Financial statements', 0, json_array(
    'Annual financial statements', 'Jahresabschluss', 'Jahresabschlüsse', 'Bilanzierung', 'Bilanzbuchhaltung',
    'états financiers', 'comptes annuels', 'estados financieros', 'cuentas anuales', 'Balance sheet')),
  ('skill-general-ledger', 'General ledger', 0, json_array(
    'Hauptbuchhaltung', 'Hauptbuch', 'grand livre', 'libro mayor')),
  ('skill-hgb', 'HGB', 0, json_array('German GAAP', 'Handelsgesetzbuch')),
  ('skill-ifrs', 'IFRS', 0, json_array(
    'IAS/IFRS', 'International Financial Reporting Standards', 'normes IFRS', 'NIIF')),
  ('skill-internal-audit', 'Internal audit', 0, json_array(
    'Interne Revision', 'audit interne', 'auditoría interna', 'Innenrevision')),
  ('skill-invoicing', 'Invoicing', 0, json_array(
    'Billing', 'Rechnungsstellung', 'Fakturierung', 'Rechnungsprüfung', 'facturation', 'facturación',
    'Invoice processing')),
  ('skill-lexware', 'Lexware', 0, json_array()),
  ('skill-month-end-close', 'Month-end close', 0, json_array(
    'Monatsabschluss', 'Monatsabschlüsse', 'Month end closing', 'clôture mensuelle', 'cierre mensual',
    'Period-end closing', 'Year-end close')),
  ('skill-payroll', 'Payroll', 0, json_array(
    'Payroll accounting', 'Lohnbuchhaltung', 'Gehaltsabrechnung', 'Lohn- und Gehaltsabrechnung', 'Entgeltabrechnung',
    'gestion de la paie', 'paie', 'nóminas', 'gestión de nóminas', 'Lohnabrechnung')),
  ('skill-quickbooks', 'QuickBooks', 0, json_array()),
  ('skill-reconciliation', 'Reconciliation', 0, json_array(
    'Bank reconciliation', 'Account reconciliation', 'Kontenabstimmung', 'Kontenabstimmungen',
    'rapprochement bancaire', 'rapprochements bancaires', 'conciliación bancaria')),
  ('skill-sage-accounting', 'Sage accounting', 0, json_array('Sage 50', 'Sage 100', 'Sage Business Cloud')),
  ('skill-sap-fi', 'SAP FI', 0, json_array('SAP FICO', 'SAP FI/CO', 'SAP Finance', 'SAP CO', 'SAP Controlling')),
  ('skill-tax', 'Tax', 0, json_array(
    'Taxation', 'Steuerrecht', 'Steuerberatung', 'Tax advisory', 'Tax returns', 'Steuererklärungen', 'fiscalité',
    'fiscalidad', 'asesoría fiscal', 'déclarations fiscales', 'Tax law', 'droit fiscal', 'derecho fiscal',
    'Corporate tax', 'Tax compliance')),
  ('skill-us-gaap', 'US GAAP', 0, json_array('GAAP', 'Generally accepted accounting principles', 'Sarbanes-Oxley')),
  ('skill-vat', 'VAT', 0, json_array(
    'Value added tax', 'Umsatzsteuer', 'Umsatzsteuervoranmeldung', 'Umsatzsteuervoranmeldungen', 'déclaration de TVA',
    'déclarations de TVA', 'VAT returns', 'declaraciones de IVA')),
  ('skill-xero', 'Xero', 0, json_array('Xero accounting'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'finance' FROM (VALUES
  ('skill-actuarial-science', 'Actuarial science', 0, json_array(
    'Versicherungsmathematik', 'actuariat', 'ciencias actuariales', 'Actuary')),
  ('skill-anti-money-laundering', 'Anti-money laundering', 0, json_array(
    'AML', 'Geldwäscheprävention', 'lutte contre le blanchiment', 'prevención de blanqueo de capitales', 'KYC',
    'Know your customer')),
  ('skill-asset-management', 'Asset management', 0, json_array(
    'Vermögensverwaltung', 'Wealth management', 'gestion d''actifs', 'gestion de patrimoine', 'gestión de activos',
    'gestión de patrimonios')),
  ('skill-banking', 'Banking', 0, json_array(
    'Retail banking', 'Bankwesen', 'Bankkaufmann', 'Bankkauffrau', 'banque de détail', 'banca minorista',
    'Private banking')),
  ('skill-basel-iii', 'Basel III', 0, json_array('Basel IV', 'CRR/CRD')),
  ('skill-bloomberg-terminal', 'Bloomberg Terminal', 0, json_array('Bloomberg Professional')),
  ('skill-cfa', 'CFA', 0, json_array('Chartered Financial Analyst')),
  ('skill-claims-handling', 'Claims handling', 0, json_array(
    'Claims processing', 'Schadenbearbeitung', 'Schadenregulierung', 'Schadensregulierung', 'gestion des sinistres',
    'gestión de siniestros', 'tramitación de siniestros')),
  ('skill-corporate-finance', 'Corporate finance', 0, json_array(
    'Unternehmensfinanzierung', 'finance d''entreprise', 'finanzas corporativas')),
  ('skill-credit-analysis', 'Credit analysis', 0, json_array(
    'Credit risk', 'Kreditanalyse', 'Kreditrisiko', 'analyse de crédit', 'análisis de crédito', 'Kreditprüfung',
    'Lending')),
  ('skill-derivatives', 'Derivatives', 0, json_array('Derivate', 'produits dérivés', 'productos derivados')),
  ('skill-due-diligence', 'Due diligence', 0, json_array('Financial due diligence')),
  ('skill-equity-research', 'Equity research', 0, json_array(
    'Investment research', 'Aktienanalyse', 'analyse boursière')),
  ('skill-esg-reporting', 'ESG reporting', 0, json_array(
    'Sustainability reporting', 'Nachhaltigkeitsberichterstattung', 'CSRD', 'reporting extra-financier',
    'informes de sostenibilidad')),
  ('skill-financial-analysis', 'Financial analysis', 0, json_array(
    'Financial analyst', 'Finanzanalyse', 'analyse financière', 'análisis financiero')),
  ('skill-financial-modelling', 'Financial modelling', 0, json_array(
    'Financial modeling', 'Finanzmodellierung', 'modélisation financière', 'modelado financiero',
    'modelización financiera')),
  ('skill-financial-planning', 'Financial planning', 0, json_array(
    'FP&A', 'Finanzplanung', 'planification financière', 'planificación financiera', 'Liquiditätsplanung')),
  ('skill-financial-reporting', 'Financial reporting', 0, json_array(
    'Finanzberichterstattung', 'reporting financier', 'informes financieros', 'Management reporting')),
  ('skill-insurance-underwriting', 'Insurance underwriting', 0, json_array(
    'Underwriting', 'Versicherungswesen', 'souscription d''assurance', 'suscripción de seguros')),
  ('skill-investment-analysis', 'Investment analysis', 0, json_array(
    'Investment management', 'Investitionsrechnung', 'analyse d''investissement', 'análisis de inversiones',
    'Portfolio management')),
  ('skill-mergers-and-acquisitions', 'Mergers and acquisitions', 0, json_array(
    'M&A', 'Mergers & acquisitions', 'Unternehmenskäufe', 'fusions-acquisitions', 'fusiones y adquisiciones')),
  ('skill-mifid-ii', 'MiFID II', 0, json_array('MiFID')),
  ('skill-mortgage-advice', 'Mortgage advice', 0, json_array(
    'Mortgage lending', 'Baufinanzierung', 'crédit immobilier', 'hipotecas', 'préstamos hipotecarios')),
  ('skill-real-estate-valuation', 'Real estate valuation', 0, json_array(
    'Property valuation', 'Immobilienbewertung', 'évaluation immobilière', 'tasación inmobiliaria')),
  ('skill-solvency-ii', 'Solvency II', 0, json_array('Solvabilité II')),
  ('skill-trading', 'Trading', 0, json_array(
    'Securities trading', 'Wertpapierhandel', 'négoce de valeurs', 'negociación de valores')),
  ('skill-treasury', 'Treasury', 0, json_array(
    'Treasury management', 'Cash management', 'Liquiditätsmanagement', 'gestion de trésorerie',
    'gestión de tesorería', 'Cash flow management', 'trésorerie', 'tesorería')),
  ('skill-valuation', 'Valuation', 0, json_array(
    'Business valuation', 'Company valuation', 'Unternehmensbewertung', 'évaluation d''entreprises',
    'valoración de empresas', 'DCF'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'people' FROM (VALUES
  ('skill-applicant-tracking-systems', 'Applicant tracking systems', 0, json_array(
    'Applicant tracking system', 'Bewerbermanagementsystem', 'Bewerbermanagement')),
  ('skill-bamboohr', 'BambooHR', 0, json_array('Bamboo HR')),
  ('skill-coaching', 'Coaching', 0, json_array('Executive coaching', 'Business coaching', 'Systemisches Coaching')),
  ('skill-compensation-and-benefits', 'Compensation and benefits', 0, json_array(
    'Compensation & benefits', 'Comp & ben', 'Vergütungsmanagement', 'rémunération et avantages sociaux',
    'compensación y beneficios')),
  ('skill-employee-relations', 'Employee relations', 0, json_array(
    'Employee-Relations', 'Mitarbeiterbetreuung', 'relations sociales', 'relations du personnel',
    'relaciones laborales')),
  ('skill-employer-branding', 'Employer branding', 0, json_array(
    'Employer-Branding', 'Arbeitgebermarke', 'marque employeur', 'marca empleadora')),
  ('skill-hr-administration', 'HR administration', 0, json_array(
    'Personaladministration', 'Personalverwaltung', 'Personalsachbearbeitung', 'administration du personnel',
    'administración de personal', 'gestion administrative du personnel')),
  ('skill-hr-analytics', 'HR analytics', 0, json_array('People analytics')),
  ('skill-hr-business-partnering', 'HR business partnering', 0, json_array(
    'HR business partner', 'HRBP', 'Personalreferent', 'Personalreferentin')),
  ('skill-hr-generalist-work', 'HR generalist work', 0, json_array(
    'HR management', 'Human resources', 'Human resources management', 'Personalwesen', 'Personalmanagement',
    'Personalarbeit', 'ressources humaines', 'gestion des ressources humaines', 'recursos humanos',
    'gestión de recursos humanos')),
  ('skill-interviewing', 'Interviewing', 0, json_array('Structured interviews')),
  ('skill-labour-relations', 'Labour relations', 0, json_array(
    'Labor relations', 'Betriebsverfassungsrecht', 'dialogue social', 'Collective bargaining', 'Tarifverhandlungen',
    'negociación colectiva', 'négociation collective')),
  ('skill-leadership', 'Leadership', 0, json_array(
    'Team leadership', 'People management', 'Mitarbeiterführung', 'Personalführung', 'Führungserfahrung',
    'Teamleitung', 'Teamführung', 'management d''équipe', 'encadrement d''équipe', 'gestión de equipos', 'liderazgo',
    'dirección de equipos', 'Führungskompetenz', 'Personalverantwortung', 'leadership d''équipe', 'Staff management',
    'Disciplinary leadership')),
  ('skill-learning-and-development', 'Learning and development', 0, json_array(
    'Learning & development', 'Personalentwicklung', 'Talent development', 'développement des compétences',
    'formación y desarrollo', 'Staff training', 'Mitarbeiterschulung', 'Mitarbeiterschulungen',
    'formation du personnel')),
  ('skill-mentoring', 'Mentoring', 0, json_array('Mentorship', 'mentorat', 'mentoría', 'Mentoring programmes')),
  ('skill-onboarding', 'Onboarding', 0, json_array(
    'Employee onboarding', 'Einarbeitung neuer Mitarbeiter', 'intégration des nouveaux collaborateurs',
    'incorporación de empleados')),
  ('skill-organisational-development', 'Organisational development', 0, json_array(
    'Organizational development', 'Organisationsentwicklung', 'développement organisationnel',
    'desarrollo organizacional', 'desarrollo organizativo')),
  ('skill-performance-management', 'Performance management', 0, json_array(
    'Performance reviews', 'Leistungsbeurteilung', 'Mitarbeitergespräche', 'entretiens annuels',
    'evaluación del desempeño')),
  ('skill-personio', 'Personio', 0, json_array()),
  ('skill-recruiting', 'Recruiting', 0, json_array(
    'Recruitment', 'Talent acquisition', 'Personalbeschaffung', 'Personalgewinnung', 'recrutement', 'reclutamiento',
    'selección de personal', 'Mitarbeitergewinnung')),
  ('skill-sap-hcm', 'SAP HCM', 0, json_array('SAP HR', 'SAP SuccessFactors', 'SuccessFactors')),
  ('skill-sourcing-of-candidates', 'Sourcing of candidates', 0, json_array(
    'Active sourcing', 'Candidate sourcing', 'Direct sourcing', 'LinkedIn Recruiter', 'Executive search',
    'Headhunting', 'Boolean search')),
  ('skill-workday', 'Workday', 0, json_array('Workday HCM')),
  ('skill-workforce-planning', 'Workforce planning', 0, json_array(
    'Personalplanung', 'Personaleinsatzplanung', 'Staff planning', 'Dienstplanung', 'Dienstplangestaltung',
    'Staff scheduling', 'Rostering', 'gestion des plannings', 'planificación de plantilla',
    'gestion prévisionnelle des emplois', 'Schichtplanung'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'law' FROM (VALUES
  ('skill-administrative-law', 'Administrative law', 0, json_array(
    'Verwaltungsrecht', 'öffentliches Recht', 'droit administratif', 'droit public', 'derecho administrativo',
    'Public law')),
  ('skill-banking-law', 'Banking law', 0, json_array(
    'Bankrecht', 'Kapitalmarktrecht', 'droit bancaire', 'derecho bancario', 'Capital markets law')),
  ('skill-civil-law', 'Civil law', 0, json_array('Zivilrecht', 'bürgerliches Recht', 'droit civil', 'derecho civil')),
  ('skill-commercial-law', 'Commercial law', 0, json_array(
    'Handelsrecht', 'Business law', 'Wirtschaftsrecht', 'droit commercial', 'droit des affaires',
    'derecho mercantil')),
  ('skill-company-law', 'Company law', 0, json_array(
    'Corporate law', 'Gesellschaftsrecht', 'droit des sociétés', 'derecho societario', 'derecho de sociedades')),
  ('skill-competition-law', 'Competition law', 0, json_array(
    'Antitrust', 'Kartellrecht', 'Wettbewerbsrecht', 'droit de la concurrence', 'derecho de la competencia')),
  ('skill-compliance', 'Compliance', 0, json_array(
    'Regulatory compliance', 'Compliance-Management', 'Compliance management', 'conformité réglementaire',
    'mise en conformité', 'cumplimiento normativo', 'Compliance officer')),
  ('skill-construction-law', 'Construction law', 0, json_array(
    'Baurecht', 'droit de la construction', 'derecho de la construcción', 'Bauvertragsrecht')),
  ('skill-contract-drafting', 'Contract drafting', 0, json_array(
    'Vertragsgestaltung', 'rédaction de contrats', 'redacción de contratos', 'Drafting contracts')),
  ('skill-contract-law', 'Contract law', 0, json_array(
    'Vertragsrecht', 'droit des contrats', 'derecho contractual', 'Vertragsmanagement', 'Contract management',
    'gestion des contrats', 'gestión de contratos')),
  ('skill-criminal-law', 'Criminal law', 0, json_array('Strafrecht', 'droit pénal', 'derecho penal')),
  ('skill-data-protection', 'Data protection', 0, json_array(
    'GDPR', 'DSGVO', 'RGPD', 'Datenschutz', 'Datenschutzrecht', 'protection des données', 'protección de datos',
    'Data privacy', 'Datenschutzbeauftragter')),
  ('skill-employment-law', 'Employment law', 0, json_array(
    'Labour law', 'Labor law', 'Arbeitsrecht', 'droit du travail', 'derecho laboral', 'derecho del trabajo')),
  ('skill-environmental-law', 'Environmental law', 0, json_array(
    'Umweltrecht', 'droit de l''environnement', 'derecho ambiental', 'derecho medioambiental')),
  ('skill-eu-law', 'EU law', 0, json_array(
    'European law', 'Europarecht', 'droit européen', 'derecho europeo', 'derecho de la Unión Europea')),
  ('skill-family-law', 'Family law', 0, json_array('Familienrecht', 'droit de la famille', 'derecho de familia')),
  ('skill-immigration-law', 'Immigration law', 0, json_array(
    'Ausländerrecht', 'Migrationsrecht', 'Aufenthaltsrecht', 'droit des étrangers', 'derecho de extranjería')),
  ('skill-insolvency-law', 'Insolvency law', 0, json_array(
    'Insolvenzrecht', 'droit des procédures collectives', 'derecho concursal', 'Restrukturierung')),
  ('skill-intellectual-property', 'Intellectual property', 0, json_array(
    'Gewerblicher Rechtsschutz', 'Urheberrecht', 'Copyright law', 'propriété intellectuelle', 'propiedad intelectual',
    'Trademark law', 'Markenrecht')),
  ('skill-legal-drafting', 'Legal drafting', 0, json_array(
    'Legal writing', 'Schriftsätze', 'rédaction juridique', 'redacción jurídica')),
  ('skill-legal-research', 'Legal research', 0, json_array(
    'Juristische Recherche', 'recherche juridique', 'investigación jurídica', 'Westlaw', 'LexisNexis',
    'juris-Datenbank')),
  ('skill-litigation', 'Litigation', 0, json_array(
    'Prozessführung', 'Dispute resolution', 'contentieux', 'litigios', 'Arbitration', 'Schiedsverfahren',
    'arbitrage international', 'arbitraje')),
  ('skill-notarial-work', 'Notarial work', 0, json_array(
    'Notariat', 'Notarfachangestellte', 'Notarfachangestellter', 'notariat français', 'notaría')),
  ('skill-paralegal-work', 'Paralegal work', 0, json_array(
    'Paralegal', 'Rechtsanwaltsfachangestellte', 'Rechtsanwaltsfachangestellter', 'assistant juridique',
    'assistante juridique', 'asistente legal', 'ReFa')),
  ('skill-patent-law', 'Patent law', 0, json_array(
    'Patents', 'Patentrecht', 'Patent prosecution', 'droit des brevets', 'derecho de patentes', 'Patentanmeldungen')),
  ('skill-property-law', 'Property law', 0, json_array(
    'Real estate law', 'Immobilienrecht', 'droit immobilier', 'derecho inmobiliario', 'Conveyancing', 'Mietrecht')),
  ('skill-public-procurement-law', 'Public procurement law', 0, json_array(
    'Vergaberecht', 'marchés publics', 'contratación pública', 'Public procurement', 'VOB', 'VgV')),
  ('skill-social-security-law', 'Social security law', 0, json_array(
    'Sozialrecht', 'droit de la sécurité sociale', 'derecho de la seguridad social', 'SGB II', 'SGB XII'))
);
`;
