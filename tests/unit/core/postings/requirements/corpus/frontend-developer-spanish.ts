import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const frontendDeveloperSpanish: LabelledPosting = {
  name: 'frontend developer, Spanish with English',
  profession: 'software',
  text: `Frontend Developer (remoto 100 %) 🌊

¡Hola! Somos Marejada, una startup de 22 personas que digitaliza puertos pesqueros. Trabajamos con Kotlin en el backend y con mucha sal en el pelo.

🧭 Qué harás
- Desarrollar nuestra aplicación web con React y TypeScript
- Colaborar con diseño en Figma
- Mejorar el rendimiento con ayuda de Lighthouse

⚓ Qué buscamos
- Más de 3 años de experiencia con React
- Dominio de TypeScript, HTML y CSS
- Experiencia con pruebas automatizadas: Jest, Cypress o Playwright
- Conocimientos de Git
- Inglés B2 para hablar con clientes de Noruega
- Título universitario o FP (no imprescindible)

🐚 Valoramos también (nice to have)
- Next.js
- GraphQL
- Accesibilidad web
- Gallego 😉

🎁 Qué ofrecemos
- 35.000 – 42.000 € según experiencia
- Horario flexible y viernes por la tarde libre
- Cursos de Rust, Python o lo que te apetezca
- Clases de noruego

Solo contratamos a personas con permiso de trabajo en la Unión Europea. Fomentamos la diversidad: da igual tu edad, tu género o tu acento.`,
  expected: expecting(
    ['must', 'skill', 'React', 3],
    ['must', 'skill', 'TypeScript'],
    ['must', 'skill', 'HTML'],
    ['must', 'skill', 'CSS'],
    ['must', 'text', 'Jest, Cypress or Playwright'],
    ['must', 'skill', 'Git'],
    ['must', 'language', 'English'],
    ['nice', 'text', 'Degree or vocational training'],
    ['nice', 'skill', 'Next.js'],
    ['nice', 'skill', 'GraphQL'],
    ['nice', 'skill', 'Web accessibility'],
    ['nice', 'language', 'Galician'],
    ['must', 'right-to-work', 'Right to work in the EU'],
  ),
};
