import { letterOf, type LanguageTemplates } from './letter-template.ts';

const body = (...paragraphs: readonly string[]) =>
  letterOf('{{greeting}}:', 'Un cordial saludo,', paragraphs);

export const spanish: LanguageTemplates = {
  greet: (name) => (name === null ? 'Buenos días' : `Buenos días, ${name}`),
  letters: {
    'thank-you': {
      subject: 'Gracias por la entrevista: {{role}}',
      body: body(
        'Le agradezco la entrevista[[ del {{interviewDay}}]] sobre el puesto «{{role}}» y el tiempo que le dedicó. Me gustó especialmente lo que hablamos sobre {{topic}}.',
        '[[Le quedaba una duda: {{concerns}}. Desde entonces he pensado en ello: {{answer}}]]',
        'Lo que me contó refuerza mis ganas de trabajar con ustedes. Si hay algo más que ayude a su decisión, se lo enviaré con mucho gusto.',
      ),
    },
    'rejection-thanks': {
      subject: 'Gracias, y una pregunta: {{role}}',
      body: body(
        'Le agradezco su respuesta y el tiempo que usted y su equipo me han dedicado. Ha sido un gusto conocer {{company}}, y les deseo mucho éxito a ustedes y a la persona elegida.',
        '¿Puedo pedirle un favor? Quiero seguir mejorando, y un par de líneas suyas me ayudarían: ¿qué habló a mi favor y qué podría hacer de otra manera la próxima vez? Lo pregunto para aprender, y acepto su decisión tal como es.',
        'Si más adelante surge algo que encaje, me alegrará saber de ustedes.',
      ),
    },
    'feedback-letter': {
      subject: 'Una petición de comentarios: {{role}}',
      body: body(
        'Hace un tiempo presenté mi candidatura en {{company}} para el puesto «{{role}}». Lo que más me impresionó entonces, y me sigue impresionando, es {{impression}}. No pretendo volver sobre su decisión. Le escribo porque quiero crecer profesionalmente, y pocas personas han visto mi trabajo tan de cerca como usted.',
        '¿Podría indicarme, brevemente y por escrito,',
        '- tres cosas que hice bien, y\n- tres cosas que podría hacer de otra manera?',
        'Bastan unas palabras, y las más francas son las que más ayudan. Un correo cuando le venga bien sería perfecto.',
      ),
    },
    'follow-up': {
      subject: 'Mi candidatura: {{role}}',
      body: body(
        'Presenté mi candidatura en {{company}} para el puesto «{{role}}»[[ el {{appliedDay}}]], y me sigue interesando mucho.',
        '¿Podría decirme en qué punto se encuentra el proceso y cuándo esperan tomar una decisión? Si necesitan algo más de mi parte, se lo enviaré enseguida.',
      ),
    },
    'third-party': {
      subject: '¿Puedo pedirle su opinión sincera?',
      body: body(
        '{{company}} ha elegido a otra persona para el puesto «{{role}}». Lo acepto, y me gustaría entender qué impresión dejé. Me dirijo a usted porque conoce a ambas partes y puede hablar con libertad.',
        'Desde su punto de vista: ¿qué hice bien y qué me aconsejaría hacer de otra manera? Bastan unas líneas, o una llamada breve si lo prefiere. Lo que me diga quedará entre nosotros.',
        'Si prefiere no decir nada al respecto, lo entenderé perfectamente.',
      ),
    },
    decline: {
      subject: 'Su oferta: {{role}}',
      body: body(
        'Le agradezco mucho que me haya ofrecido el puesto «{{role}}» y la confianza que eso supone.',
        'Lo he pensado con calma y he decidido no aceptarlo. No ha sido una decisión fácil: he disfrutado de nuestras conversaciones y valoro mucho a {{company}}.',
        'Les deseo lo mejor a usted y a su equipo, y me alegraría que volviéramos a coincidir.',
      ),
    },
    withdraw: {
      subject: 'Retirada de mi candidatura: {{role}}',
      body: body(
        'Quisiera retirar mi candidatura para el puesto «{{role}}», y se lo comunico ya para que puedan organizarse sin mí.',
        'Le agradezco su tiempo y su interés por mi trabajo. Valoro mucho a {{company}} y me gustaría seguir en contacto.',
      ),
    },
  },
};
