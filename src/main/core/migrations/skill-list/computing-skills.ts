/** The skills of software and data: id, name, whether it is strict, other names. */
export const computingSkills = `
INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'programming' FROM (VALUES
  ('skill-assembly-language', 'Assembly language', 0, json_array(
    'Assembler programming', 'x86 assembly', 'ARM assembly', 'Assemblersprache', 'lenguaje ensamblador')),
  ('skill-bash', 'Bash', 1, json_array(
    'Bash scripting', 'Shell scripting', 'Shell script', 'Bash script', 'Shell-Programmierung')),
  ('skill-c', 'C', 1, json_array(
    'ANSI C', 'Embedded C', 'C language', 'C programming', 'Programmiersprache C', 'langage C', 'lenguaje C')),
  ('skill-c-sharp', 'C#', 0, json_array('C sharp', 'CSharp')),
  ('skill-c-plus-plus', 'C++', 0, json_array('CPP', 'C plus plus', 'C++11', 'C++14', 'C++17', 'C++20', 'Modern C++')),
  ('skill-clojure', 'Clojure', 0, json_array('ClojureScript')),
  ('skill-cobol', 'COBOL', 0, json_array('Cobol-85')),
  ('skill-cuda', 'CUDA', 0, json_array('NVIDIA CUDA')),
  ('skill-dart', 'Dart', 1, json_array('Dart language')),
  ('skill-delphi', 'Delphi', 0, json_array('Object Pascal')),
  ('skill-elixir', 'Elixir', 1, json_array('Elixir language')),
  ('skill-erlang', 'Erlang', 0, json_array('Erlang/OTP')),
  ('skill-f-sharp', 'F#', 0, json_array('F sharp', 'FSharp')),
  ('skill-fortran', 'Fortran', 0, json_array('Fortran 90')),
  ('skill-go', 'Go', 1, json_array('Golang', 'Go lang', 'Go language', 'Go programming')),
  ('skill-groovy', 'Groovy', 0, json_array('Apache Groovy')),
  ('skill-haskell', 'Haskell', 0, json_array('GHC Haskell')),
  ('skill-java', 'Java', 0, json_array('Java SE', 'Java EE', 'J2EE', 'Jakarta EE', 'Core Java')),
  ('skill-javascript', 'JavaScript', 0, json_array('JS', 'ECMAScript', 'Java Script', 'ES6')),
  ('skill-julia', 'Julia', 1, json_array('Julia language')),
  ('skill-kotlin', 'Kotlin', 0, json_array('Kotlin Multiplatform')),
  ('skill-lua', 'Lua', 0, json_array('LuaJIT')),
  ('skill-matlab', 'MATLAB', 0, json_array()),
  ('skill-dot-net', '.NET', 1, json_array('dotnet', '.NET Core', '.NET Framework', 'Microsoft .NET', 'DotNet Core')),
  ('skill-objective-c', 'Objective-C', 0, json_array('ObjC', 'Objective C++')),
  ('skill-perl', 'Perl', 0, json_array('Perl 5')),
  ('skill-php', 'PHP', 0, json_array('PHP8', 'PHP 8')),
  ('skill-pl-sql', 'PL/SQL', 0, json_array('Oracle PL/SQL')),
  ('skill-powershell', 'PowerShell', 0, json_array('Windows PowerShell', 'PowerShell Core')),
  ('skill-prolog', 'Prolog', 1, json_array('SWI-Prolog')),
  ('skill-python', 'Python', 0, json_array('Python3', 'Python 3', 'CPython')),
  ('skill-r', 'R', 1, json_array('RStudio', 'R language', 'R programming', 'R Shiny', 'tidyverse')),
  ('skill-ruby', 'Ruby', 1, json_array('Ruby language', 'Ruby programming', 'JRuby')),
  ('skill-rust', 'Rust', 1, json_array('Rust lang', 'Rust language', 'Rust programming')),
  ('skill-sap-abap', 'SAP ABAP', 0, json_array('ABAP', 'ABAP Objects', 'ABAP OO')),
  ('skill-scala', 'Scala', 0, json_array('Scala 3')),
  ('skill-solidity', 'Solidity', 0, json_array('Ethereum smart contracts')),
  ('skill-sql', 'SQL', 0, json_array('Structured Query Language', 'ANSI SQL')),
  ('skill-swift', 'Swift', 1, json_array('SwiftUI', 'Swift language', 'Swift programming', 'Swift 5')),
  ('skill-t-sql', 'T-SQL', 0, json_array('Transact-SQL', 'TSQL')),
  ('skill-typescript', 'TypeScript', 0, json_array('TS', 'Type Script')),
  ('skill-vba', 'VBA', 0, json_array(
    'Visual Basic for Applications', 'Excel VBA', 'VBA macros', 'Excel macros', 'Makros in Excel')),
  ('skill-visual-basic', 'Visual Basic', 0, json_array('VB.NET', 'VB6', 'Visual Basic .NET')),
  ('skill-webassembly', 'WebAssembly', 0, json_array('Wasm'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'software' FROM (VALUES
  ('skill-android', 'Android', 0, json_array(
    'Android development', 'Android SDK', 'Android Studio', 'Android-Entwicklung', 'Jetpack Compose')),
  ('skill-angular', 'Angular', 1, json_array('AngularJS', 'Angular.js', 'Angular CLI')),
  ('skill-api-design', 'API design', 0, json_array(
    'API development', 'Web APIs', 'API-Entwicklung', 'conception d''API', 'diseño de API')),
  ('skill-asp-net', 'ASP.NET', 0, json_array('ASP.NET Core', 'ASP.NET MVC')),
  ('skill-astro-js', 'Astro.js', 0, json_array('Astro framework')),
  ('skill-autosar', 'AUTOSAR', 0, json_array('Adaptive AUTOSAR', 'AUTOSAR Classic')),
  ('skill-backend-development', 'Backend development', 0, json_array(
    'Backend', 'Back end', 'Back-end development', 'Backend-Entwicklung', 'développement back-end',
    'desarrollo backend')),
  ('skill-behaviour-driven-development', 'Behaviour-driven development', 0, json_array(
    'Behavior-driven development', 'BDD', 'Gherkin')),
  ('skill-bitbucket', 'Bitbucket', 0, json_array('Atlassian Bitbucket')),
  ('skill-clean-code', 'Clean code', 0, json_array('Clean architecture')),
  ('skill-code-review', 'Code review', 0, json_array(
    'Code reviews', 'Pull request reviews', 'revue de code', 'revisión de código')),
  ('skill-css', 'CSS', 0, json_array('CSS3', 'Cascading Style Sheets', 'Flexbox', 'CSS Grid')),
  ('skill-cypress', 'Cypress', 0, json_array('Cypress.io')),
  ('skill-design-patterns', 'Design patterns', 0, json_array(
    'Entwurfsmuster', 'patrons de conception', 'patrones de diseño')),
  ('skill-distributed-systems', 'Distributed systems', 0, json_array(
    'verteilte Systeme', 'systèmes distribués', 'sistemas distribuidos')),
  ('skill-django', 'Django', 0, json_array('Django REST framework')),
  ('skill-domain-driven-design', 'Domain-driven design', 0, json_array('DDD')),
  ('skill-drupal', 'Drupal', 0, json_array('Drupal 10')),
  ('skill-electron', 'Electron', 0, json_array('Electron.js', 'ElectronJS')),
  ('skill-embedded-software', 'Embedded software', 0, json_array(
    'Embedded systems', 'Embedded development', 'Embedded-Entwicklung', 'eingebettete Systeme', 'systèmes embarqués',
    'sistemas embebidos', 'Embedded Linux')),
  ('skill-entity-framework', 'Entity Framework', 0, json_array('EF Core', 'Entity Framework Core')),
  ('skill-express', 'Express', 1, json_array('Express.js', 'ExpressJS')),
  ('skill-fastapi', 'FastAPI', 0, json_array('Fast API')),
  ('skill-firebase', 'Firebase', 0, json_array('Firestore', 'Google Firebase')),
  ('skill-flask', 'Flask', 1, json_array('Python Flask')),
  ('skill-flutter', 'Flutter', 0, json_array('Flutter framework')),
  ('skill-frontend-development', 'Frontend development', 0, json_array(
    'Frontend', 'Front end', 'Front-end development', 'Frontend-Entwicklung', 'développement front-end',
    'desarrollo frontend')),
  ('skill-full-stack-development', 'Full-stack development', 0, json_array(
    'Full stack', 'Fullstack', 'Full-stack-Entwicklung', 'développement full stack', 'desarrollo full stack')),
  ('skill-game-development', 'Game development', 0, json_array(
    'Spieleentwicklung', 'développement de jeux', 'desarrollo de videojuegos')),
  ('skill-git', 'Git', 0, json_array('Git version control', 'Gitflow')),
  ('skill-github', 'GitHub', 0, json_array('Git Hub')),
  ('skill-gitlab', 'GitLab', 0, json_array('Git Lab')),
  ('skill-graphql', 'GraphQL', 0, json_array('Apollo GraphQL')),
  ('skill-grpc', 'gRPC', 0, json_array('Protocol Buffers', 'Protobuf')),
  ('skill-hibernate', 'Hibernate', 0, json_array('JPA', 'Jakarta Persistence')),
  ('skill-html', 'HTML', 0, json_array('HTML5', 'Hypertext Markup Language', 'XHTML')),
  ('skill-ios', 'iOS', 0, json_array(
    'iOS development', 'iOS-Entwicklung', 'UIKit', 'développement iOS', 'desarrollo iOS')),
  ('skill-jest', 'Jest', 1, json_array('Jest.js')),
  ('skill-jquery', 'jQuery', 0, json_array('jQuery UI')),
  ('skill-junit', 'JUnit', 0, json_array('JUnit 5')),
  ('skill-laravel', 'Laravel', 0, json_array('Laravel framework')),
  ('skill-legacy-modernisation', 'Legacy modernisation', 0, json_array(
    'Legacy modernization', 'Modernisierung von Altsystemen')),
  ('skill-less', 'Less', 1, json_array('Less.js', 'LessCSS')),
  ('skill-microservices', 'Microservices', 0, json_array(
    'Micro services', 'Microservice architecture', 'Microservices-Architektur', 'microservicios')),
  ('skill-mobile-development', 'Mobile development', 0, json_array(
    'Mobile app development', 'App-Entwicklung', 'développement mobile', 'desarrollo móvil')),
  ('skill-nestjs', 'NestJS', 0, json_array('Nest.js')),
  ('skill-next-js', 'Next.js', 0, json_array('NextJS')),
  ('skill-node-js', 'Node.js', 0, json_array('NodeJS', 'Node JS')),
  ('skill-nuxt', 'Nuxt', 0, json_array('Nuxt.js', 'NuxtJS')),
  ('skill-object-oriented-programming', 'Object-oriented programming', 0, json_array(
    'OOP', 'Object oriented design', 'objektorientierte Programmierung', 'programmation orientée objet',
    'programación orientada a objetos')),
  ('skill-opengl', 'OpenGL', 0, json_array()),
  ('skill-playwright', 'Playwright', 0, json_array('Playwright tests')),
  ('skill-progressive-web-apps', 'Progressive web apps', 0, json_array('PWA', 'Progressive web app')),
  ('skill-qt', 'Qt', 0, json_array('Qt framework', 'QML', 'PyQt')),
  ('skill-react', 'React', 1, json_array('React.js', 'ReactJS', 'React Hooks')),
  ('skill-react-native', 'React Native', 0, json_array('ReactNative')),
  ('skill-real-time-operating-systems', 'Real-time operating systems', 0, json_array(
    'RTOS', 'FreeRTOS', 'Echtzeitbetriebssysteme')),
  ('skill-redux', 'Redux', 0, json_array('React Redux', 'Redux Toolkit')),
  ('skill-refactoring', 'Refactoring', 0, json_array('Code refactoring', 'refactorisation', 'refactorización')),
  ('skill-rest', 'REST', 1, json_array(
    'REST API', 'REST APIs', 'RESTful', 'RESTful APIs', 'RESTful services', 'REST-Schnittstellen')),
  ('skill-ruby-on-rails', 'Ruby on Rails', 0, json_array('Rails framework', 'RoR')),
  ('skill-salesforce-development', 'Salesforce development', 0, json_array(
    'Apex programming', 'Salesforce Apex', 'Lightning Web Components', 'Salesforce developer')),
  ('skill-sass', 'Sass', 0, json_array('SCSS')),
  ('skill-selenium', 'Selenium', 0, json_array('Selenium WebDriver')),
  ('skill-simulink', 'Simulink', 0, json_array('Stateflow')),
  ('skill-soap', 'SOAP', 1, json_array('SOAP web services', 'WSDL')),
  ('skill-software-architecture', 'Software architecture', 0, json_array(
    'Softwarearchitektur', 'Software-Architektur', 'Systemarchitektur', 'architecture logicielle',
    'arquitectura de software', 'System design')),
  ('skill-software-testing', 'Software testing', 0, json_array(
    'QA testing', 'Softwaretests', 'Softwaretest', 'test logiciel', 'tests logiciels', 'pruebas de software',
    'Manual testing')),
  ('skill-spring', 'Spring', 1, json_array(
    'Spring Boot', 'Spring Framework', 'Spring MVC', 'Spring Cloud', 'Spring Security', 'SpringBoot')),
  ('skill-svelte', 'Svelte', 0, json_array('SvelteKit', 'Svelte.js')),
  ('skill-symfony', 'Symfony', 0, json_array('Symfony framework')),
  ('skill-tailwind-css', 'Tailwind CSS', 0, json_array('Tailwind', 'TailwindCSS')),
  ('skill-test-automation', 'Test automation', 0, json_array(
    'Automated testing', 'Testautomatisierung', 'automatisierte Tests', 'automatisation des tests',
    'automatización de pruebas')),
  ('skill-test-driven-development', 'Test-driven development', 0, json_array('TDD', 'testgetriebene Entwicklung')),
  ('skill-typo3', 'TYPO3', 0, json_array('TYPO3 CMS')),
  ('skill-unit-testing', 'Unit testing', 0, json_array(
    'Unit tests', 'Unit test', 'Modultests', 'tests unitaires', 'pruebas unitarias')),
  ('skill-unity', 'Unity', 1, json_array('Unity3D', 'Unity engine', 'Unity game engine')),
  ('skill-unreal-engine', 'Unreal Engine', 0, json_array('UE5', 'Unreal Engine 5')),
  ('skill-vite', 'Vite', 1, json_array('Vite.js', 'Vitest')),
  ('skill-vue', 'Vue', 1, json_array('Vue.js', 'VueJS', 'Vue 3', 'Vuex')),
  ('skill-web-accessibility', 'Web accessibility', 0, json_array(
    'Barrierefreiheit im Web', 'WCAG', 'a11y', 'Accessibility testing', 'accessibilité numérique',
    'accesibilidad web')),
  ('skill-web-development', 'Web development', 0, json_array(
    'Webentwicklung', 'Web-Entwicklung', 'développement web', 'desarrollo web')),
  ('skill-web-performance', 'Web performance', 0, json_array('Core Web Vitals')),
  ('skill-webgl', 'WebGL', 0, json_array('Three.js')),
  ('skill-webpack', 'Webpack', 0, json_array('Webpack 5')),
  ('skill-websockets', 'WebSockets', 0, json_array('WebSocket', 'Socket.io')),
  ('skill-windows-forms', 'Windows Forms', 0, json_array('WinForms')),
  ('skill-woocommerce', 'WooCommerce', 0, json_array('Woo Commerce')),
  ('skill-wordpress', 'WordPress', 0, json_array('Word Press')),
  ('skill-wpf', 'WPF', 0, json_array('Windows Presentation Foundation')),
  ('skill-xml', 'XML', 0, json_array('XSLT', 'XPath'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'data' FROM (VALUES
  ('skill-a-b-testing', 'A/B testing', 0, json_array(
    'AB testing', 'Split testing', 'A/B-Tests', 'A/B tests', 'Experimentation design')),
  ('skill-airflow', 'Airflow', 0, json_array('Apache Airflow')),
  ('skill-alteryx', 'Alteryx', 0, json_array('Alteryx Designer')),
  ('skill-apache-kafka', 'Apache Kafka', 0, json_array('Kafka', 'Confluent Kafka', 'Kafka Streams')),
  ('skill-apache-spark', 'Apache Spark', 0, json_array('PySpark', 'Spark SQL', 'Spark Streaming')),
  ('skill-azure-data-factory', 'Azure Data Factory', 0, json_array('Azure Synapse')),
  ('skill-bigquery', 'BigQuery', 0, json_array('Google BigQuery', 'Big Query')),
  ('skill-business-intelligence', 'Business intelligence', 0, json_array(
    'BI tools', 'BI reporting', 'Business-Intelligence', 'informatique décisionnelle', 'inteligencia de negocio')),
  ('skill-cassandra', 'Cassandra', 0, json_array('Apache Cassandra')),
  ('skill-computer-vision', 'Computer vision', 0, json_array(
    'OpenCV', 'Image recognition', 'Bildverarbeitung', 'maschinelles Sehen', 'vision par ordinateur',
    'visión artificial')),
  ('skill-data-analysis', 'Data analysis', 0, json_array(
    'Data analytics', 'Data analyst', 'Datenanalyse', 'Datenauswertung', 'analyse de données', 'análisis de datos',
    'Analyse von Daten')),
  ('skill-data-engineering', 'Data engineering', 0, json_array(
    'Data pipelines', 'Data engineer', 'ingénierie des données', 'ingeniería de datos')),
  ('skill-data-governance', 'Data governance', 0, json_array(
    'Data quality', 'Datenqualität', 'gouvernance des données', 'gobierno de datos')),
  ('skill-data-modelling', 'Data modelling', 0, json_array(
    'Data modeling', 'Datenmodellierung', 'modélisation de données', 'modelado de datos')),
  ('skill-data-science', 'Data science', 0, json_array('Data scientist', 'ciencia de datos', 'science des données')),
  ('skill-data-visualisation', 'Data visualisation', 0, json_array(
    'Data visualization', 'Datenvisualisierung', 'visualisation de données', 'visualización de datos')),
  ('skill-data-warehousing', 'Data warehousing', 0, json_array(
    'Data warehouse', 'DWH', 'entrepôt de données', 'almacén de datos', 'Data lake')),
  ('skill-databricks', 'Databricks', 0, json_array('Delta Lake')),
  ('skill-dbt', 'dbt', 0, json_array('data build tool', 'dbt Core', 'dbt Cloud')),
  ('skill-deep-learning', 'Deep learning', 0, json_array(
    'Neural networks', 'neuronale Netze', 'apprentissage profond', 'aprendizaje profundo')),
  ('skill-dynamodb', 'DynamoDB', 0, json_array('Amazon DynamoDB')),
  ('skill-elasticsearch', 'Elasticsearch', 0, json_array('Elastic Search', 'ELK Stack', 'Kibana')),
  ('skill-etl', 'ETL', 0, json_array('Extract transform load', 'ETL processes', 'ETL-Prozesse')),
  ('skill-excel-modelling', 'Excel modelling', 0, json_array(
    'Excel modeling', 'Spreadsheet modelling', 'Spreadsheet modeling')),
  ('skill-forecasting', 'Forecasting', 0, json_array(
    'Time series analysis', 'Zeitreihenanalyse', 'Absatzprognosen', 'prévisions des ventes')),
  ('skill-google-analytics', 'Google Analytics', 0, json_array('GA4', 'Google Analytics 4', 'Universal Analytics')),
  ('skill-hadoop', 'Hadoop', 0, json_array('Apache Hadoop', 'HDFS')),
  ('skill-jupyter', 'Jupyter', 0, json_array('Jupyter notebooks', 'JupyterLab')),
  ('skill-keras', 'Keras', 0, json_array('Keras API')),
  ('skill-large-language-models', 'Large language models', 0, json_array(
    'LLM', 'LLMs', 'Generative AI', 'GenAI', 'Prompt engineering', 'RAG pipelines', 'LangChain', 'generative KI',
    'IA générative', 'IA generativa')),
  ('skill-looker', 'Looker', 0, json_array('Looker Studio', 'LookML', 'Google Data Studio')),
  ('skill-machine-learning', 'Machine learning', 0, json_array(
    'ML', 'maschinelles Lernen', 'apprentissage automatique', 'aprendizaje automático', 'machine-learning models')),
  ('skill-mariadb', 'MariaDB', 0, json_array('Maria DB')),
  ('skill-microsoft-fabric', 'Microsoft Fabric', 0, json_array('MS Fabric')),
  ('skill-mlops', 'MLOps', 0, json_array('ML Ops', 'MLflow')),
  ('skill-mongodb', 'MongoDB', 0, json_array('Mongo DB', 'Mongo')),
  ('skill-mysql', 'MySQL', 0, json_array('My SQL')),
  ('skill-natural-language-processing', 'Natural language processing', 0, json_array(
    'NLP', 'Sprachverarbeitung', 'traitement du langage naturel', 'procesamiento del lenguaje natural')),
  ('skill-nosql', 'NoSQL', 0, json_array('No SQL', 'NoSQL databases')),
  ('skill-numpy', 'NumPy', 0, json_array()),
  ('skill-oracle-database', 'Oracle Database', 0, json_array('Oracle DB', 'Oracle databases', 'Oracle-Datenbanken')),
  ('skill-pandas', 'Pandas', 0, json_array('pandas library')),
  ('skill-postgresql', 'PostgreSQL', 0, json_array('Postgres', 'PostGres SQL')),
  ('skill-power-bi', 'Power BI', 0, json_array('PowerBI', 'Microsoft Power BI', 'Power Query')),
  ('skill-predictive-modelling', 'Predictive modelling', 0, json_array(
    'Predictive modeling', 'Predictive analytics', 'prädiktive Modelle', 'modèles prédictifs')),
  ('skill-pytorch', 'PyTorch', 0, json_array('Py Torch')),
  ('skill-qlik', 'Qlik', 0, json_array('QlikView', 'Qlik Sense')),
  ('skill-redis', 'Redis', 0, json_array()),
  ('skill-relational-databases', 'Relational databases', 0, json_array(
    'RDBMS', 'relationale Datenbanken', 'bases de données relationnelles', 'bases de datos relacionales',
    'Datenbanken')),
  ('skill-sas', 'SAS', 1, json_array('SAS programming', 'SAS Enterprise Guide', 'Base SAS')),
  ('skill-scikit-learn', 'scikit-learn', 0, json_array('sklearn')),
  ('skill-scipy', 'SciPy', 0, json_array('Sci Py')),
  ('skill-snowflake', 'Snowflake', 0, json_array('Snowflake data cloud')),
  ('skill-spss', 'SPSS', 0, json_array('IBM SPSS', 'SPSS Statistics')),
  ('skill-sql-server', 'SQL Server', 0, json_array(
    'Microsoft SQL Server', 'MSSQL', 'MS SQL', 'SSIS', 'SSRS', 'SSAS')),
  ('skill-sqlite', 'SQLite', 0, json_array('SQLite3')),
  ('skill-stata', 'Stata', 0, json_array('StataCorp')),
  ('skill-statistics', 'Statistics', 0, json_array(
    'Statistical analysis', 'Statistik', 'statistische Analyse', 'statistische Auswertung', 'statistiques',
    'analyse statistique', 'estadística', 'análisis estadístico')),
  ('skill-tableau', 'Tableau', 1, json_array('Tableau Desktop', 'Tableau Server')),
  ('skill-tensorflow', 'TensorFlow', 0, json_array('Tensor Flow')),
  ('skill-web-scraping', 'Web scraping', 0, json_array('Data scraping', 'BeautifulSoup'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'infrastructure' FROM (VALUES
  ('skill-active-directory', 'Active Directory', 0, json_array(
    'Entra ID', 'Azure AD', 'Microsoft Entra', 'Group Policy', 'Gruppenrichtlinien')),
  ('skill-aix', 'AIX', 0, json_array('IBM AIX')),
  ('skill-ansible', 'Ansible', 0, json_array('Ansible playbooks', 'Red Hat Ansible')),
  ('skill-apache-tomcat', 'Apache Tomcat', 0, json_array('Tomcat')),
  ('skill-argo-cd', 'Argo CD', 0, json_array('ArgoCD', 'GitOps', 'Flux CD')),
  ('skill-aws', 'AWS', 0, json_array('Amazon Web Services', 'EC2', 'AWS Lambda', 'Amazon S3', 'CloudFormation')),
  ('skill-azure', 'Azure', 0, json_array('Microsoft Azure', 'Azure Cloud')),
  ('skill-azure-devops', 'Azure DevOps', 0, json_array('Azure Pipelines', 'Azure Boards')),
  ('skill-backup-and-recovery', 'Backup and recovery', 0, json_array(
    'Disaster recovery', 'Veeam', 'Datensicherung', 'sauvegarde et restauration', 'copias de seguridad')),
  ('skill-chef', 'Chef', 1, json_array('Chef Infra', 'Chef cookbooks')),
  ('skill-ci-cd', 'CI/CD', 0, json_array(
    'Continuous integration', 'Continuous delivery', 'Continuous deployment', 'CI/CD pipelines', 'CI pipelines',
    'GitHub Actions', 'GitLab CI', 'intégration continue', 'integración continua')),
  ('skill-cisco', 'Cisco', 0, json_array('Cisco IOS', 'CCNA', 'CCNP', 'Cisco networking', 'Cisco Meraki')),
  ('skill-citrix', 'Citrix', 0, json_array('Citrix Virtual Apps', 'XenApp', 'XenDesktop')),
  ('skill-cloud-architecture', 'Cloud architecture', 0, json_array(
    'Cloud computing', 'Cloud-Architektur', 'Cloud infrastructure', 'Cloud-Infrastruktur', 'architecture cloud',
    'arquitectura cloud', 'computación en la nube')),
  ('skill-cloudflare', 'Cloudflare', 0, json_array('Content delivery networks')),
  ('skill-configuration-management', 'Configuration management', 0, json_array(
    'Konfigurationsmanagement', 'gestion de configuration', 'gestión de la configuración', 'CMDB')),
  ('skill-datadog', 'Datadog', 0, json_array('Data Dog')),
  ('skill-devops', 'DevOps', 0, json_array('Dev Ops', 'DevOps engineering')),
  ('skill-docker', 'Docker', 0, json_array(
    'Docker Compose', 'Docker Swarm', 'Containerisation', 'Containerization', 'Containerisierung')),
  ('skill-exchange-server', 'Exchange Server', 0, json_array('Microsoft Exchange', 'Exchange Online')),
  ('skill-google-cloud', 'Google Cloud', 0, json_array('GCP', 'Google Cloud Platform')),
  ('skill-grafana', 'Grafana', 0, json_array('Grafana dashboards')),
  ('skill-hardware-maintenance', 'Hardware maintenance', 0, json_array(
    'PC repair', 'Computer repair', 'Hardware-Wartung', 'PC-Wartung', 'maintenance informatique',
    'mantenimiento informático')),
  ('skill-helm', 'Helm', 1, json_array('Helm charts')),
  ('skill-hyper-v', 'Hyper-V', 0, json_array('Microsoft Hyper-V')),
  ('skill-infrastructure-as-code', 'Infrastructure as code', 0, json_array('IaC')),
  ('skill-intune', 'Intune', 0, json_array('Microsoft Intune', 'Mobile device management', 'Endpoint management')),
  ('skill-it-service-management', 'IT service management', 0, json_array(
    'ITSM', 'ITIL', 'ITIL 4', 'ITIL Foundation', 'IT-Servicemanagement')),
  ('skill-it-support', 'IT support', 0, json_array(
    'Helpdesk', 'Help desk', 'Service desk', 'Technical support', 'First level support', '1st level support',
    '2nd level support', 'Second level support', 'IT-Support', 'Anwendersupport', 'support informatique',
    'assistance informatique', 'soporte técnico', 'soporte informático', 'Desktop support')),
  ('skill-jenkins', 'Jenkins', 0, json_array('Jenkins pipelines')),
  ('skill-kubernetes', 'Kubernetes', 0, json_array('K8s', 'AKS', 'EKS', 'GKE')),
  ('skill-linux', 'Linux', 0, json_array(
    'Ubuntu', 'Debian', 'Red Hat', 'RHEL', 'CentOS', 'GNU/Linux', 'Linux administration', 'Linux-Administration',
    'SUSE Linux')),
  ('skill-load-balancing', 'Load balancing', 0, json_array('HAProxy', 'Lastverteilung')),
  ('skill-macos', 'macOS', 0, json_array('Mac OS', 'Jamf', 'Mac administration')),
  ('skill-mainframe', 'Mainframe', 0, json_array('IBM z/OS', 'z/OS', 'IBM mainframe')),
  ('skill-microsoft-365', 'Microsoft 365', 0, json_array(
    'Office 365', 'M365', 'O365', 'Microsoft 365 administration')),
  ('skill-microsoft-configuration-manager', 'Microsoft Configuration Manager', 0, json_array('SCCM', 'MECM')),
  ('skill-monitoring-and-alerting', 'Monitoring and alerting', 0, json_array('Observability', 'Systemüberwachung')),
  ('skill-network-administration', 'Network administration', 0, json_array(
    'Computer networking', 'Computer networks', 'Netzwerkadministration', 'Netzwerktechnik', 'administration réseau',
    'administration de réseaux', 'administración de redes', 'LAN/WAN')),
  ('skill-nginx', 'NGINX', 0, json_array()),
  ('skill-openshift', 'OpenShift', 0, json_array('Red Hat OpenShift')),
  ('skill-openstack', 'OpenStack', 0, json_array('Open Stack')),
  ('skill-prometheus', 'Prometheus', 0, json_array('Alertmanager')),
  ('skill-proxmox', 'Proxmox', 0, json_array('Proxmox VE', 'KVM virtualisation')),
  ('skill-puppet', 'Puppet', 1, json_array('Puppet Enterprise', 'Puppet manifests')),
  ('skill-rabbitmq', 'RabbitMQ', 0, json_array('Message queues', 'Message brokers')),
  ('skill-salt', 'Salt', 1, json_array('SaltStack', 'Salt Stack')),
  ('skill-sap-basis', 'SAP Basis', 0, json_array('SAP administration', 'SAP-Basis-Administration')),
  ('skill-serverless', 'Serverless', 0, json_array('Serverless architecture', 'Azure Functions', 'Cloud Functions')),
  ('skill-servicenow', 'ServiceNow', 0, json_array('Service Now', 'ServiceNow administration')),
  ('skill-sharepoint', 'SharePoint', 0, json_array('Microsoft SharePoint', 'SharePoint Online')),
  ('skill-site-reliability-engineering', 'Site reliability engineering', 0, json_array('SRE', 'Site reliability')),
  ('skill-splunk', 'Splunk', 0, json_array('Splunk Enterprise')),
  ('skill-storage-area-networks', 'Storage area networks', 0, json_array(
    'SAN storage', 'NetApp', 'Dell EMC', 'Speichersysteme')),
  ('skill-system-administration', 'System administration', 0, json_array(
    'Sysadmin', 'Systemadministration', 'Systems administration', 'administration système', 'administration systèmes',
    'administración de sistemas', 'Systemadministrator')),
  ('skill-tcp-ip', 'TCP/IP', 0, json_array(
    'DNS', 'DHCP', 'TCP IP', 'Routing and switching', 'BGP', 'OSPF', 'Subnetting')),
  ('skill-terraform', 'Terraform', 0, json_array('OpenTofu', 'HashiCorp Terraform', 'Terragrunt')),
  ('skill-unix', 'Unix', 0, json_array()),
  ('skill-virtualisation', 'Virtualisation', 0, json_array(
    'Virtualization', 'Virtualisierung', 'virtualisation de serveurs', 'virtualización')),
  ('skill-vmware', 'VMware', 0, json_array('vSphere', 'ESXi', 'VMware vSphere', 'vCenter')),
  ('skill-voip', 'VoIP', 0, json_array('SIP telephony', '3CX', 'IP-Telefonie', 'téléphonie IP', 'telefonía IP')),
  ('skill-vpn', 'VPN', 0, json_array('IPsec', 'OpenVPN', 'WireGuard')),
  ('skill-windows', 'Windows', 1, json_array('Microsoft Windows', 'Windows 10', 'Windows 11')),
  ('skill-windows-server', 'Windows Server', 0, json_array(
    'Windows Server administration', 'Windows administration', 'Windows-Administration')),
  ('skill-zabbix', 'Zabbix', 0, json_array('Nagios', 'Checkmk'))
);

INSERT INTO skill (id, name, isStrict, aliases, area) SELECT *, 'security' FROM (VALUES
  ('skill-application-security', 'Application security', 0, json_array(
    'AppSec', 'OWASP', 'OWASP Top 10', 'Secure coding', 'DevSecOps')),
  ('skill-cism', 'CISM', 0, json_array('Certified Information Security Manager')),
  ('skill-cissp', 'CISSP', 0, json_array('Certified Information Systems Security Professional')),
  ('skill-cryptography', 'Cryptography', 0, json_array(
    'Kryptografie', 'Kryptographie', 'cryptographie', 'criptografía', 'PKI', 'Public key infrastructure')),
  ('skill-digital-forensics', 'Digital forensics', 0, json_array(
    'IT-Forensik', 'Computer forensics', 'criminalistique numérique', 'informática forense')),
  ('skill-firewalls', 'Firewalls', 0, json_array(
    'Firewall', 'Fortinet', 'FortiGate', 'Palo Alto Networks', 'Check Point firewall', 'pfSense', 'Sophos',
    'pare-feu', 'cortafuegos')),
  ('skill-identity-and-access-management', 'Identity and access management', 0, json_array(
    'IAM', 'Okta', 'Single sign-on', 'SAML', 'OAuth', 'OAuth2', 'OpenID Connect', 'Identitätsmanagement',
    'gestion des identités', 'gestión de identidades')),
  ('skill-incident-response', 'Incident response', 0, json_array(
    'Security incident response', 'réponse aux incidents', 'respuesta a incidentes')),
  ('skill-information-security', 'Information security', 0, json_array(
    'Cyber security', 'Cybersecurity', 'IT security', 'IT-Sicherheit', 'Informationssicherheit', 'Cybersicherheit',
    'cybersécurité', 'sécurité informatique', 'ciberseguridad', 'seguridad informática', 'InfoSec')),
  ('skill-iso-27001', 'ISO 27001', 0, json_array(
    'ISO/IEC 27001', 'ISMS', 'BSI-Grundschutz', 'IT-Grundschutz', 'TISAX')),
  ('skill-penetration-testing', 'Penetration testing', 0, json_array(
    'Pentesting', 'Pen testing', 'Ethical hacking', 'Penetrationstests', 'Penetrationstest', 'tests d''intrusion',
    'pruebas de penetración', 'Burp Suite', 'OSCP')),
  ('skill-siem', 'SIEM', 0, json_array(
    'Security operations', 'Security operations center', 'Microsoft Sentinel', 'QRadar')),
  ('skill-threat-modelling', 'Threat modelling', 0, json_array(
    'Threat modeling', 'Bedrohungsanalyse', 'modélisation des menaces')),
  ('skill-vulnerability-management', 'Vulnerability management', 0, json_array(
    'Vulnerability scanning', 'Nessus', 'Schwachstellenmanagement', 'gestion des vulnérabilités',
    'gestión de vulnerabilidades'))
);
`;
