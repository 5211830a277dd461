import { expecting, type LabelledPosting } from './labelled-posting.ts';

export const hotelReceptionistMexican: LabelledPosting = {
  name: 'hotel receptionist, Mexican Spanish',
  profession: 'hospitality',
  text: `RECEPCIONISTA BILINGÜE – Hotel Boutique Casa Jacaranda, Oaxaca

Somos un hotel de 22 habitaciones en el centro histórico. Usamos Opera y un cuaderno de flores que nadie se atreve a tirar.

Qué harás:
* Registro de entrada y salida de huéspedes
* Reservaciones por teléfono y en línea
* Cortes de caja al final del turno

Lo que pedimos:
* Bachillerato terminado o carrera trunca en turismo
* Experiencia mínima de 1 año en recepción de hotel
* Inglés avanzado (B2 como mínimo)
* Manejo de Opera, Cloudbeds o algún sistema parecido
* Dominio de Excel
* Excelente atención al cliente
* Disponibilidad para rolar turnos y trabajar fines de semana
* Francés o alemán: deseable, no indispensable
* Licencia de conducir, de preferencia

Te ofrecemos:
* $11,500 mensuales más propinas
* Prestaciones de ley y comida en el turno
* Clases de inglés y curso de coctelería

Manda tu CV por WhatsApp, pregunta por Lupita.`,
  expected: expecting(
    ['must', 'text', 'School-leaving certificate'],
    ['must', 'skill', 'Reception', 1],
    ['must', 'language', 'English'],
    ['must', 'text', 'Opera PMS, Cloudbeds or similar'],
    ['must', 'skill', 'Excel'],
    ['must', 'skill', 'Customer service'],
    ['must', 'text', 'Shift work'],
    ['must', 'text', 'Weekend work'],
    ['nice', 'text', 'French or German'],
    ['nice', 'text', 'Driving licence'],
  ),
};
