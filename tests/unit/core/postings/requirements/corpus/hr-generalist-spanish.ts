import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const hrGeneralistSpanish: LabelledPosting = {
  name: 'HR generalist, Spanish',
  profession: 'human resources',
  text: `Técnico/a de Recursos Humanos – Zaragoza – Contrato indefinido

Sobre la empresa: Conservas Doña Perdiz lleva desde 1962 metiendo pimientos en tarros. Hoy somos 340 personas y facturamos 60 millones de euros.

Responsabilidades:
1. Selección de personal de fábrica y oficinas
2. Gestión de nóminas con el apoyo de la asesoría
3. Organización de la formación interna en prevención de riesgos laborales

Requisitos imprescindibles:
1. Grado en Relaciones Laborales, Psicología o ADE
2. De 2 a 3 años de experiencia en selección de personal
3. Conocimientos de derecho laboral y de nóminas
4. Buen manejo de Excel
5. Inglés fluido
6. Carnet de conducir

Requisitos deseables:
1. Experiencia con Workday o SAP SuccessFactors
2. Máster en Recursos Humanos
3. Rumano, por el origen de parte de la plantilla

¿Qué te ofrecemos?
1. 26.000 – 30.000 € brutos al año según valía
2. Jornada intensiva en verano, comedor y cesta de Navidad
3. Clases de inglés y cursos de Power BI

No se requiere experiencia previa en el sector de la alimentación. Empresa comprometida con la igualdad: no pedimos foto ni fecha de nacimiento.`,
  expected: expecting(
    ['must', 'text', 'Degree'],
    ['must', 'skill', 'Recruitment', 2],
    ['must', 'skill', 'Employment law'],
    ['must', 'skill', 'Payroll'],
    ['must', 'skill', 'Excel'],
    ['must', 'language', 'English'],
    ['must', 'text', 'Driving licence'],
    ['nice', 'text', 'Workday or SAP HCM'],
    ['nice', 'text', 'Master’s degree'],
    ['nice', 'language', 'Romanian'],
  ),
};
