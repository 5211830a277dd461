import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const salesSpanish: LabelledPosting = {
  name: 'field sales, Spanish',
  profession: 'sales',
  text: `COMERCIAL B2B (H/M/X) – ZONA NORTE

¿Quiénes somos?
Somos una empresa familiar con más de 25 años de experiencia en maquinaria agrícola. Nuestro equipo habla español, euskera y un poco de tractor.

Tus funciones:
* Captación de nuevos clientes y seguimiento de la cartera
* Negociación de contratos y elaboración de presupuestos
* Registro de la actividad en Salesforce

Requisitos:
* Experiencia mínima de 2 años en ventas B2B
* Conocimientos de CRM (Salesforce, HubSpot o similar)
* Excel nivel medio
* Carnet de conducir B y vehículo propio
* Disponibilidad para viajar
* Castellano nativo e inglés nivel B2
* Permiso de trabajo en España en vigor

Se valorará:
* Francés
* Formación en ingeniería agrícola
* Conocimiento de SAP

Ofrecemos:
* Salario fijo de 28.000 € + comisiones, coche de empresa a partir del segundo año, portátil y móvil
* Clases de inglés y formación en técnicas de negociación

En Surcos y Cía. creemos en la igualdad de oportunidades, sin importar edad, género, origen o idioma.`,
  expected: expecting(
    ['must', 'skill', 'B2B sales', 2],
    ['must', 'skill', 'CRM'],
    ['must', 'text', 'Salesforce, HubSpot or similar'],
    ['must', 'skill', 'Excel'],
    ['must', 'text', 'Driving licence B'],
    ['must', 'text', 'Own vehicle'],
    ['must', 'text', 'Travel'],
    ['must', 'language', 'Spanish'],
    ['must', 'language', 'English'],
    ['must', 'right-to-work', 'Right to work in Spain'],
    ['nice', 'language', 'French'],
    ['nice', 'skill', 'SAP'],
    ['nice', 'text', 'Degree'],
  ),
};
