import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const teacherSpanish: LabelledPosting = {
  name: 'primary school teacher, Spanish prose',
  profession: 'teaching',
  text: `Profesor/a de Primaria – Colegio Los Almendros (Valencia)

El Colegio Los Almendros es un centro bilingüe con 600 alumnos. Buscamos un/a docente para el próximo curso. Te encargarás de la tutoría de 4.º de Primaria y de las clases de ciencias en inglés.

Es imprescindible el Grado en Magisterio o Educación Primaria. Se requiere un nivel C1 de inglés acreditado y experiencia de al menos tres años en gestión del aula. Debes tener experiencia en la planificación de clases. Se valorará positivamente el conocimiento de Google Classroom y de valenciano. Será un plus haber trabajado en educación especial. Es obligatorio presentar el certificado de delitos de naturaleza sexual.

Ofrecemos jornada completa, comedor gratuito, seguro médico y formación continua en Montessori. Tendrás un iPad y una cuenta de Canva.

Incorporación en septiembre. Todas las personas son bienvenidas.`,
  expected: expecting(
    ['must', 'text', 'Degree'],
    ['must', 'language', 'English'],
    ['must', 'skill', 'Classroom management', 3],
    ['must', 'skill', 'Lesson planning'],
    ['nice', 'skill', 'Google Classroom'],
    ['nice', 'language', 'Catalan'],
    ['nice', 'skill', 'Special needs education'],
    ['must', 'text', 'Background check'],
  ),
};
