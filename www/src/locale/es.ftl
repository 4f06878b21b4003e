# Textos de la página en español. Cada id debe estar también en en.ftl; una prueba los compara.

## Marco de la página

page-title = Scrubjay: aportar documentos
work-title = Scrubjay: preparar documentos
steps = Pasos
step-add = Archivos
step-review = Revisión
step-consent = Declaración
step-send = Envío
title-add = Añadir archivos
title-review = Revisar lo encontrado
title-consent = Declaración
title-send = Comprobar y enviar
language = Idioma
back = Atrás
cancel = Cancelar
remove = Quitar
close = Cerrar
choose = Elegir…
optional = (opcional)
try-again = Intentar de nuevo
remove-file = Quitar este archivo
bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
  }
foot-promise = Sus documentos se leen en este navegador. Hasta que pulse «Enviar» nada sale de él; después, solo el paquete sellado.
foot-engine = Motor { $version }, SHA-256 { $sha256 }…

## Archivos

add-lead = Elija los documentos que quiere aportar. Aquí, en este navegador, se buscan en ellos datos personales, y aquí se quedan.
drop-title = Suelte aquí archivos o carpetas
drop-formats = Texto sin formato, Markdown, JSON, JSON Lines, CSV y TSV
pick-files = Elegir archivos…
pick-folder = Elegir una carpeta…
samples = Probar con documentos de muestra
words-title = Palabras que siempre deben desaparecer
words-hint = Una palabra o expresión por línea: nombres de personas, lugares, números de expediente. La lista solo se usa aquí y no se envía.
words-count = { $count ->
    [0] La lista está vacía. Los archivos se leen de nuevo cuando la cambia.
    [one] { $count } entrada en la lista. Los archivos se leen de nuevo cuando la cambia.
   *[other] { $count } entradas en la lista. Los archivos se leen de nuevo cuando la cambia.
  }
never-list-title = Palabras que nunca deben marcarse
never-list-hint = Un valor por línea: una jueza, su propia oficina. Donde se encuentra, se conserva enseguida y se cuenta como conservado. La lista solo se usa aquí y no se envía.
model-add = Añadir un modelo de detección
add-model-not-ready = El modelo de detección no está listo. Quítelo para seguir sin él.
files-title = { $count ->
    [0] Archivos
    [one] { $count } archivo
   *[other] { $count } archivos
  }
files-empty = Todavía no hay archivos.
files-skipped = { $count ->
    [one] Se dejó fuera { $count } archivo oculto o del sistema.
   *[other] Se dejaron fuera { $count } archivos ocultos o del sistema.
  }
file-waiting = En espera
file-reading = Leyendo…
file-seeking = Buscando a las personas de todos los archivos…
file-cancelled = Cancelado. Quítelo o añádalo de nuevo.
file-read = { $findings ->
    [0] Ningún hallazgo
    [one] { $findings } hallazgo
   *[other] { $findings } hallazgos
  } · { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
  }
file-cancel-named = Cancelar { $name }
file-remove-named = Quitar { $name }
cancel-all = Cancelar todo
remove-all = Quitar todo
remove-failed = { $count ->
    [one] Quitar el archivo ({ $count }) que no se leyó
   *[other] Quitar los { $count } archivos que no se leyeron
  }
add-none-yet = Añada al menos un archivo para seguir.
add-under-way = Se están leyendo archivos.
add-seeking = Las personas encontradas se buscan en todos los archivos: { $done } de { $total }.
add-remove-failed = { $count ->
    [one] No se leyó { $count } archivo. Quítelo para seguir con los demás.
   *[other] No se leyeron { $count } archivos. Quítelos para seguir con los demás.
  }
add-next = Revisar los hallazgos

## Revisión

review-files = Archivos
choose-file = Elija un archivo para revisarlo.
file-undecided = { $count ->
    [one] { $count } sin decidir
   *[other] { $count } sin decidir
  }
file-decided = Todo decidido
file-not-opened = Nada sin decidir, aún no abierto
file-seen = { $share } % visto
by-risk = Por riesgo
risk-special = Salud
risk-secret = Contraseñas o claves
risk-weak = Indicios débiles
risk-rare = Tipos raros
risk-bare = Largo, casi nada encontrado
file-sent-back = { $count ->
    [one] { $count } hallazgo nuevo
   *[other] { $count } hallazgos nuevos
  }
redact-all-files = Tachar todo lo no decidido en todos los archivos ({ $count })…
text-loading = Abriendo el texto…
text-label = Texto de { $name }
decision-title = Hallazgo actual
decision-pending = sin decidir
decision-redact = tachado
decision-keep = conservado
mark-label = { $text }: { $kind }, { $decision }
finding-place = { $place } de { $total }
no-findings = No se encontró nada en este archivo. Léalo entero y marque con «Añadir» lo que se pasó por alto.
no-finding-chosen = Elija un hallazgo en el texto o en la lista.
why-title = Por qué se marcó
why-added = Lo marcó usted.
why-kind = Parece: { $kind }.
why-own-words = Está en su lista de palabras que siempre deben desaparecer.
why-residual = Apareció al examinar el texto saliente por segunda vez.
why-check-passed = Sus dígitos de control son correctos.
why-check-failed = Sus dígitos de control no son correctos; puede ser otra cosa o una errata.
why-name = Las palabras y lo que las rodea se parecen al nombre de una persona. Lo ha estimado un modelo, que puede equivocarse.
why-address = Las palabras y lo que las rodea se parecen a una dirección. Lo ha estimado un modelo, que puede equivocarse.
why-place = Las palabras y lo que las rodea se parecen al nombre de un lugar. Lo ha estimado un modelo, que puede equivocarse.
why-organisation = Las palabras y lo que las rodea se parecen al nombre de una organización. Lo ha estimado un modelo, que puede equivocarse.
why-party = Parece una organización que es parte en el caso del que trata el texto. Lo indica lo que la rodea, y puede ser un error.
why-sensitive = La palabra puede decir algo delicado de una persona: de dónde es, qué cree, su salud o una condena. Está en una lista, y se han mirado las palabras que la rodean. Es una suposición.
why-hidden = Hay caracteres que no se ven, o que dan la vuelta al texto, donde la escritura no los necesita.
why-view-base64 = Está oculto en base64.
why-view-hexadecimal = Está oculto en una lista de códigos de caracteres.
why-view-quoted-printable = Está escrito en quoted-printable.
why-view-percent = Está escrito con signos de porcentaje.
why-view-entity = Está escrito con entidades HTML.
why-view-backslash = Está escrito con barras invertidas o puntos de código.
why-view-mojibake = Está estropeado por una codificación equivocada.
why-view-turned = Está escrito al revés, con un signo oculto que le da la vuelta.
why-view-invisible = Contiene caracteres que no se ven.
why-view-look-alike = Está escrito con caracteres que se parecen a otros.
why-view-markup = Está partido por marcas de formato.
why-view-spelled-address = Es una dirección escrita con palabras.
why-view-spelled = Está escrito con palabras.
why-view-misread = Hay letras en el lugar de cifras.
why-view-wrapped = Está partido entre dos líneas.
why-view-separated = Está escrito con separadores poco usuales.
why-view-glued = Está pegado a letras.
why-view-column = El encabezado de la columna dice qué es.
why-context = Una palabra cercana apunta a este tipo.
why-context-word = La palabra «{ $word }» está cerca.
why-certainty-high = El indicio es fuerte.
why-certainty-medium = El indicio es bastante fuerte.
why-certainty-low = El indicio es débil: mírelo dos veces.
why-rule = Más sobre esta regla
why-rules-failed = No se pudo cargar lo que dice la regla.
redact = Tachar
keep = Conservar
previous-finding = Hallazgo anterior
next-finding = Hallazgo siguiente
undo = Deshacer
redo = Rehacer
add-finding = Añadir
edit = Cambiar
merge = Unir
bulk-same = { $count ->
    [0] Todos como este…
    [one] Todos como este…
   *[other] Los { $count } como este…
  }
never-mark = No marcar nunca
always-mark = Marcar siempre
bulk-title = Decidir sobre muchos
bulk-which = Qué hallazgos
bulk-value = Todos los de este valor
bulk-kind = Todos los de este tipo: { $kind }
bulk-score = Con una certeza de al menos { NUMBER($score, minimumFractionDigits: 2) }
bulk-decided = También los ya decididos
bulk-count = { $count ->
    [0] Ningún hallazgo.
    [one] { $count } hallazgo en este archivo.
   *[other] { $count } hallazgos en este archivo.
  }
bulk-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
bulk-redact = Tachar { $number }
bulk-keep = Conservar { $number }
redact-all-title = { $count ->
    [one] ¿Tachar { $count } hallazgo sin decidir en todos los archivos?
   *[other] ¿Tachar los { $count } hallazgos sin decidir en todos los archivos?
  }
redact-all-means = Un solo «Deshacer» lo devuelve. Nadie habrá mirado cada uno: la declaración dice «por completo» solo si se abrió cada archivo.
pair-title = Dos personas revisan
pair-on = Una segunda persona confirma cada archivo
pair-first = Primera revisión
pair-second = Segunda revisión
pair-means = La segunda persona abre cada archivo y lo confirma cuando todo está decidido. Cualquier cambio posterior anula la confirmación. La declaración y el informe nombran las funciones, a ninguna persona.
pair-confirm = Confirmar este archivo
pair-confirmed = Confirmado
review-unconfirmed = { $count ->
    [one] { $count } archivo espera la segunda revisión.
   *[other] { $count } archivos esperan la segunda revisión.
  }
review-next-unconfirmed = Mostrar el siguiente archivo por confirmar
tour-open = Enséñeme cómo va
tour-title = Cómo se revisa
tour-on = Siguiente
tour-end = Empezar
tour-read = Lea el texto del centro. Lo encontrado está marcado, con su tipo al lado. El mapa estrecho junto al texto muestra dónde están los hallazgos.
tour-decide = A tacha y K conserva; ambas pasan al hallazgo siguiente. Las flechas solo miran. U deshace cada paso, cuantos quiera. El signo de interrogación muestra todas las teclas.
tour-wrong = ¿Un hallazgo es demasiado largo, demasiado corto o de otro tipo? Pulse E. M une dos vecinos.
tour-missed = Los programas pasan cosas por alto, sobre todo nombres. Seleccione en el texto lo omitido o pulse N. La tarjeta «Lo que pudo pasarse por alto» ayuda a buscar.
tour-many = S decide sobre todos los de un mismo valor, T sobre todos los de un tipo. Ve cuántos y cuáles son antes de que pase nada.
tour-proof = Nada sale de esta página hasta que pulse «Enviar». La línea del pie enumera todo lo enviado y muestra cómo probarlo sin red.
reviewer-archivist = Archivo
reviewer-records = Gestión documental
reviewer-data-protection = Protección de datos
reviewer-lawyer = Servicio jurídico
reviewer-editor = Redacción
reviewer-researcher = Investigación científica
reviewer-other = Otra persona
journal-title = Las decisiones se guardan
journal-offer = Guardar mis decisiones si se recarga la página…
journal-shut = En este equipo hay decisiones guardadas de una sesión anterior
journal-means = Lo que decida se guarda en este equipo, cifrado con una frase de contraseña. Se guardan lugares, decisiones, reglas y la clave secreta, nunca texto ni nombres de archivo. Después de recargar, añada de nuevo los mismos archivos. La frase no se puede recuperar.
journal-passphrase = Frase de contraseña, diez caracteres o más
journal-start = Guardar
journal-reopen = Abrir
journal-forget = Borrar lo guardado
journal-open = Lo que decida se guarda cifrado en este equipo. Se borra cuando se admite el paquete.
journal-restored = { $files ->
    [one] Las decisiones sobre { $files } archivo han vuelto.
   *[other] Las decisiones sobre { $files } archivos han vuelto.
  }
journal-problem-short = La frase de contraseña es demasiado corta.
journal-problem-wrong-passphrase = No es la frase con la que se guardaron las decisiones.
journal-problem-no-storage = Este navegador no deja que la página guarde nada. Sus decisiones duran hasta que se cierre la página.
edit-title = Cambiar este hallazgo
edit-start = Inicio
edit-end = Final
edit-cut = Corte
edit-back-word = { $edge }: una palabra atrás
edit-back-letter = { $edge }: un carácter atrás
edit-on-letter = { $edge }: un carácter adelante
edit-on-word = { $edge }: una palabra adelante
edit-split = Partir en dos
edit-unsplit = No partir
edit-hint = También puede seleccionar el trozo correcto en el texto antes de abrir esto. Lo que un hallazgo menor deja de cubrir se examina otra vez antes de enviar nada.
edit-confirm = Cambiar y tachar
search = Buscar
search-label = Buscar en este texto
search-pattern = Expresión regular
search-case = Distinguir mayúsculas y minúsculas
search-back = Resultado anterior
search-on = Resultado siguiente
search-none = No se encontró
search-place = { $place } de { $total }
search-mark = { $count ->
    [0] Marcar resultados…
    [one] Marcar { $count } resultado…
   *[other] Marcar { $count } resultados…
  }
search-close = Cerrar la búsqueda
next-undecided = Siguiente sin decidir
reading = Vista de lectura
reading-tools = Herramientas para el texto
reading-view = Qué se muestra
reading-size = Tamaño de letra
reading-wide = Líneas largas
size-smaller = A−: letra menor
size-larger = A+: letra mayor
view-original = Original
view-outgoing = Saliente
view-both = Uno al lado del otro
view-outgoing-hint = Los marcadores muestran su número cuando todo está decidido; en contribuciones largas, al sellar. Lo no decidido muestra aquí todavía su texto; nunca se envía.
text-label-outgoing = Texto saliente de { $name }
add-selection = Tachar la selección…
keys = Teclas
kinds-title = Por tipo
filter-all = Mostrar todo
bulk-kind-open = Decidir { $count }…
bulk-kind-named = Decidir { $count }…: todo lo no decidido en este archivo, { $kind }
kind-done = Todo decidido
list-title = Todos los hallazgos
list-earlier = Anteriores
list-later = Siguientes
list-range = { $first }–{ $last } de { $total }
languages-title = Idiomas de este archivo
languages-none = No hay palabras por las que conocer un idioma.
languages-mean = Cuánto está en cada idioma se estima por las palabras. Las cifras son de nuestros textos de prueba, no de los suyos.
languages-unknown = Desconocido
languages-unknown-means = Muy pocas palabras, o un idioma que no se distingue. Aquí no se midió nada: léalo como si nadie hubiera buscado nombres.
languages-rest = Otros idiomas: { $share }
languages-names = En nuestras pruebas se encontraron { $found } de { $of } nombres de personas.
languages-few-missed =
    { $missed ->
        [one] Se escapó cerca de 1 de cada 100: busque esos pocos.
       *[other] Se escaparon unos { $missed } de cada 100: busque esos pocos.
    }
languages-many-missed = Se escaparon unos { $missed } de cada 100: lea el texto en busca de nombres.
languages-unmeasured = No se midió nada en este idioma. Léalo como si nadie hubiera buscado nombres.
languages-others = También se midió: { $list }.
languages-all = Los { $count } archivos juntos

missed-title = Lo que pudo pasarse por alto
missed-by-hand = Ninguna regla busca esto: { $kinds }. Lea el texto pensando en ello y marque lo que encuentre.
missed-figures = Cuánto se encontró en nuestras mediciones
missed-figure = { $found } de { $of }
missed-figures-mean = En textos con los que se ajustaron las reglas. Muestran lo posible, no lo que dará su texto.
bare = Siguiente párrafo con mayúsculas y nada marcado
bare-none = No hay tal párrafo en este archivo.
sample-start = Leer una muestra en busca de lo omitido
sample-place = Pasaje { $place } de { $total }
sample-done = { $total ->
    [one] El pasaje se ha leído.
   *[other] Los { $total } pasajes se han leído.
  }
sample-means = El pasaje está iluminado en el texto. Marque lo que se pasó por alto en él y siga.
sample-next = Aquí nada más: siguiente
sample-stop = Terminar la muestra
sample-empty = { $read ->
    [one] No se encontró ni se omitió nada en { $read } pasaje.
   *[other] No se encontró ni se omitió nada en { $read } pasajes.
  }
sample-result = { $read ->
    [one] En { $read } pasaje
   *[other] En { $read } pasajes
  } { $found ->
    [one] había { $found } hallazgo marcado
   *[other] había { $found } hallazgos marcados
  } y usted añadió { $missed }. Puede haberse omitido cerca del { $rate } (intervalo del 95 %: de { $low } a { $high }).
keys-title = Teclas
keys-letters = Usar letras sueltas como órdenes
keys-hint = Para dar otra tecla a una orden, púlsela en su campo. Las teclas duran hasta que se cierre la página.
keys-arrows = Hallazgo siguiente y anterior
keys-undo = Deshacer; con Mayús, rehacer
key-of = Tecla para: { $command }
key-redact = Tachar y pasar al siguiente
key-keep = Conservar y pasar al siguiente
key-next = Hallazgo siguiente
key-previous = Hallazgo anterior
key-undecided = Siguiente sin decidir
key-same = Decidir sobre todos los de este valor
key-kind = Decidir sobre todos los de este tipo
key-edit = Cambiar tipo o límites, o partir
key-merge = Unir con el siguiente
key-search = Buscar en el texto
key-view = Cambiar de vista: original, saliente, uno al lado del otro
key-why = Más sobre la regla
key-undo = Deshacer
key-redo = Rehacer
key-add = Añadir lo omitido
key-sheet = Mostrar esta lista
add-title = Tachar lo omitido
add-text = Texto
add-kind = Qué es
add-kind-other = Otro tipo…
add-kind-search = Buscar en todos los tipos
add-kind-list = Todos los tipos
add-kind-none = Ningún tipo se llama así.
add-everywhere = En todo lugar donde aparezca en este archivo
add-places = { $count ->
    [0] No aparece en este archivo.
    [one] Se tachará en { $count } lugar.
   *[other] Se tachará en { $count } lugares.
  }
add-confirm = Tachar
residual-message = { $count ->
    [one] Apareció algo nuevo al examinar el texto saliente por segunda vez. No se selló nada. Decida sobre los hallazgos nuevos del archivo y siga.
   *[other] Apareció algo nuevo al examinar el texto saliente por segunda vez. No se selló nada. Decida sobre los hallazgos nuevos en { $count } archivos y siga.
  }
review-undecided = { $count ->
    [one] { $count } hallazgo está sin decidir. Lo no decidido nunca se envía.
   *[other] { $count } hallazgos están sin decidir. Lo no decidido nunca se envía.
  }
review-unopened = { $count ->
    [one] Todo está decidido. { $count } archivo no se ha abierto; la declaración lo dirá.
   *[other] Todo está decidido. { $count } archivos no se han abierto; la declaración lo dirá.
  }
review-done = Todo está decidido.
review-next = Pasar a la declaración
review-next-undecided = { $count ->
    [one] { $count } sin decidir: mostrarlo
   *[other] { $count } sin decidir: mostrar el siguiente
  }
announce-read = { $files ->
    [one] { $files } archivo leído
   *[other] { $files } archivos leídos
  }, { $findings ->
    [one] { $findings } hallazgo
   *[other] { $findings } hallazgos
  }, { $failed } sin leer.
announce-mentions = { $count ->
    [one] Se marcó también otra mención. Deshacer quita las dos.
   *[other] Se marcaron también otras { $count } menciones, en { $files ->
        [one] un archivo
       *[other] { $files } archivos
      }. Deshacer las quita todas.
  }
announce-undecided = { $count ->
    [one] { $count } hallazgo está sin decidir.
   *[other] { $count } hallazgos están sin decidir.
  }

## Declaración

consent-lead = Esta declaración acompaña a los documentos. Dice quién los aporta, con qué autoridad y para qué pueden usarse.
who-title = Quién aporta
consent-name = Nombre de la institución o persona
consent-name-hint = Este nombre figura en la declaración y se envía.
consent-role = Su relación con los documentos
role-rights-holder = Tenemos los derechos
role-custodian = Los guardamos para otros (archivo, tribunal, biblioteca)
role-individual = Son míos
role-agent = Actúo en nombre de otra persona
consent-signatory = Cargo de quien firma
consent-signatory-hint = Por ejemplo, «dirección del archivo». Un cargo, no un nombre.
authority-title = Con qué autoridad
consent-basis = Fundamento
basis-licence-agreement = Un acuerdo o licencia con la parte receptora
basis-statutory = Una ley
basis-public-domain = Los documentos son de dominio público
basis-data-subject-consent = Las personas de los documentos han consentido
consent-reference = Referencia
consent-reference-hint = Número o título del acuerdo, la ley o la resolución, o su dirección web.
tier-title = Qué conjunto de datos
tier-open = Conjunto de datos abierto
tier-open-means = Puede publicarse con la licencia de abajo. Las copias publicadas no se pueden recuperar.
tier-private = Conjunto de datos privado
tier-private-means = Se queda en la parte receptora y no se publica.
consent-licence = Licencia
licence-other = Otra licencia
licence-needed = Un conjunto de datos abierto necesita una licencia.
licence-optional = Un conjunto de datos privado puede no tenerla.
consent-licence-other = Identificador SPDX de la licencia
consent-licence-other-hint = Por ejemplo, «EUPL-1.2». La lista está en spdx.org/licenses.
uses-title = Usos
permitted-title = Permitidos
permit-pre-training = Entrenar modelos de lengua desde el principio
permit-fine-tuning = Adaptar modelos entrenados
permit-evaluation = Medir modelos
permit-research = Investigación
prohibited-title = Prohibidos
prohibit-redistribution = Pasar el texto a otros
prohibit-re-identification = Intentar averiguar quiénes son las personas
prohibit-profiling = Juzgar o seguir a personas concretas
prohibit-commercial-use = Uso en productos comerciales
withdrawal-title = Retirada
consent-contact = Contacto para la retirada
consent-contact-hint = Correo electrónico, teléfono o dirección web de su oficina. Se envía con la declaración.
notice-title = Aviso
notice-version = Versión { $version }, SHA-256 { $sha256 }…
confirm-title = Confirmación
consent-has-rights = Tengo derecho a aportar estos documentos.
consent-notice-read = He leído el aviso.
reviewed-all = { $count ->
    [one] El archivo se abrió y una persona, o las reglas elegidas, decidió sobre cada hallazgo. La declaración dirá: revisado por completo.
   *[other] Los { $count } archivos se abrieron y una persona, o las reglas elegidas, decidió sobre cada hallazgo. La declaración dirá: revisado por completo.
  }
reviewed-two = Una segunda persona ({ $second }) confirmó cada archivo después de la primera ({ $first }). Así consta en la declaración.
reviewed-none = { $count ->
    [one] { $count } archivo no se abrió en la revisión. La declaración dirá: no revisado por completo.
   *[other] { $count } archivos no se abrieron en la revisión. La declaración dirá: no revisado por completo.
  }
consent-errors = { $count ->
    [one] Un campo necesita su atención.
   *[other] { $count } campos necesitan su atención.
  }
consent-error-name = Escriba el nombre de la institución o persona.
consent-error-role = Elija su relación con los documentos.
consent-error-basis = Elija un fundamento.
consent-error-reference = Escriba el número, título o dirección del acuerdo, la ley o la resolución.
consent-error-licence = Elija una licencia o escriba un identificador SPDX válido.
consent-error-permitted = Elija al menos un uso permitido.
consent-error-contact = Escriba cómo se puede contactar con su oficina.
consent-error-has-rights = Solo puede aportar documentos quien tiene derecho a ello.
consent-error-notice-read = Lea el aviso y confírmelo.
consent-next = Sellar el paquete
consent-next-means = Sellar no envía nada. Verá exactamente lo que se enviaría.
sealing = Limpiando y comprobando el archivo { $done } de { $total }…
sealing-label = Sellado

## Envío, en la página de trabajo

send-lead = Esto es exactamente lo que se enviará: los archivos del paquete sellado, leídos de sus bytes. Pulse «Enviar» en el panel cuando esté conforme.
send-lead-done = Esto es lo que se envió. Guarde el recibo del panel antes de cerrar la página.
send-state-idle = El paquete está listo para enviarse.
send-state-checking = El paquete se está comprobando.
send-state-uploading = El paquete se está enviando.
send-state-paused = El envío está en pausa.
send-state-failed = El envío se ha detenido. El panel dice por qué; no se ha perdido nada.
send-state-admitted = El paquete se recibió y se admitió.
send-state-refused = El paquete se rechazó. El panel dice por qué. Vuelva atrás, corríjalo y séllelo de nuevo.
outgoing-title = Texto saliente
outgoing-hint = Los lugares tachados son marcadores como [EMAIL_ADDRESS_1]. Los nombres de archivo no se envían.
outgoing-document = Documento { $number }
outgoing-counts = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
  } · { $placeholders } tachados · { $kept } conservados
bundle-title = Archivos del paquete
bundle-hint = { $count } archivos, { $size } en total. Abra cualquiera para leerlo.
send-back = Volver atrás
send-back-means = Volver atrás rompe el sello. Sus archivos y decisiones se quedan.
send-back-busy = Cancele antes el envío.
start-over = Empezar otra aportación

## Envío, en el panel de la página exterior

panel-title = Envío
panel-size = Tamaño
panel-destination = Va a
panel-sha256 = SHA-256 del paquete
panel-send = Enviar
panel-pause = Pausar
panel-resume = Reanudar
panel-retry = Intentar de nuevo
panel-cancel = Cancelar el envío
panel-progress = Envío
panel-checking = El paquete se comprueba antes de poder salir…
panel-ready = El paquete se comprobó en este navegador y está listo para enviarse.
panel-offline = Este navegador no tiene red ahora. El envío necesita una; todo lo demás está hecho.
panel-uploading = Enviado: { $sent } de { $total }.
panel-paused = En pausa tras { $sent }. «Reanudar» sigue desde ahí.
panel-gate = Ha llegado todo. La parte receptora está comprobando el paquete…
panel-admitted = El paquete se ha admitido. Guarde el recibo.
panel-refused = La parte receptora rechazó el paquete y lo borró:
panel-refused-here = El paquete no superó la comprobación en este navegador y no puede enviarse:
panel-quarter = { $percent } por ciento enviado.
upload-failed-unreachable = No se puede contactar con la parte receptora. El envío necesita una red. Lo que llegó allí se conserva; inténtelo de nuevo para seguir desde ahí.
upload-failed-store-full = La parte receptora no tiene más sitio. Avise a quienes la gestionan e inténtelo más tarde.
upload-failed-too-large = El paquete es mayor de lo que acepta la parte receptora. Vuelva atrás y envíe menos archivos a la vez.
upload-failed-checksum = Los datos se dañaron varias veces por el camino. Compruebe la red e inténtelo de nuevo.
upload-failed-offset = La parte receptora y esta página no coinciden en lo que ha llegado. Inténtelo de nuevo.
upload-failed-expired = El envío inacabado ya no está en la parte receptora. Inténtelo desde el principio.
upload-failed-busy = La parte receptora está ocupada. Inténtelo en un momento.
upload-failed-rejected = La parte receptora no aceptó la petición. Recargue esta página para tener su última versión, o pregunte a quienes la gestionan.
upload-failed-intake-error = La parte receptora tiene un fallo. Inténtelo en un momento.
refusal-times = { $reason } (×{ $count })
refusal-unknown = No se dio ninguna razón.
refusal-not-checked = La comprobación no se pudo hacer en este navegador. Recargue la página e inténtelo de nuevo.
refusal-residual = Se encontraron datos personales en el texto. Vuelva a la revisión y decida sobre ellos.
refusal-altered = El paquete se alteró después de sellarlo. Vuelva atrás y séllelo de nuevo.
refusal-missing-file = Falta un archivo del paquete. Vuelva atrás y séllelo de nuevo.
refusal-bad-file = Un archivo del paquete no es lo que debería. Vuelva atrás y séllelo de nuevo.
refusal-bad-placeholder = Un marcador no está donde dice el paquete. Vuelva atrás y séllelo de nuevo.
refusal-wrong-counts = Los números del paquete no son los de su texto. Vuelva atrás y séllelo de nuevo.
refusal-empty = El paquete no contiene texto. Vuelva atrás y añada al menos un archivo.
refusal-not-a-bundle = Estos bytes no son un paquete de Scrubjay. Vuelva atrás y séllelo de nuevo.
refusal-gate-failed = La parte receptora no pudo hacer su comprobación. Inténtelo más tarde.
refusal-unknown-policy = Esta página y la parte receptora son de versiones distintas. Recargue esta página, añada de nuevo los archivos y selle otra vez.
refusal-unknown-version = Esta página y la parte receptora son de versiones distintas. Recargue esta página, añada de nuevo los archivos y selle otra vez.
refusal-unknown-detector = Esta página y la parte receptora son de versiones distintas. Recargue esta página, añada de nuevo los archivos y selle otra vez.
refusal-unknown-file = El paquete contiene un archivo que no le pertenece. Vuelva atrás y séllelo de nuevo.
refusal-wrong-digest = Un archivo del paquete se alteró después de sellarlo. Vuelva atrás y séllelo de nuevo.
refusal-unreadable = El texto de un documento no se puede volver a leer en su propio formato. Vuelva atrás y deje fuera ese archivo.
refusal-bad-record = La declaración no está completa. Vuelva a la declaración y corríjala.
receipt-title = Recibo
receipt-keep = Guarde este recibo: con él puede pedir que se retire su aportación.
receipt-save = Guardar el recibo
receipt-contributionId = Aportación
receipt-receivedAt = Recibido
receipt-bundleSha256 = SHA-256 del paquete
receipt-tagmanifestSha256 = SHA-256 de su lista de contenido
receipt-files = Documentos
receipt-words = Palabras
receipt-placeholders = Lugares tachados
receipt-kept = Hallazgos conservados
receipt-tier = Conjunto de datos
receipt-policy = Normas
receipt-engine = Motor

## Informe

report-heading = Informe
report-what = Para el departamento jurídico: números, versiones y resúmenes criptográficos. No figura ningún valor ni nombre de archivo.
report-save-html = Guardar el informe
report-save-json = Guardar como JSON
report-title = Informe de revisión
report-lead = Lo que se tachó y se conservó antes de enviar esta aportación, en números. No figura ningún valor ni nombre de archivo.
report-made = Informe hecho
report-review = La revisión
report-reviewed = Revisado
report-reviewed-all = Por completo: se abrió cada archivo y una persona, o las reglas elegidas, decidió sobre cada hallazgo
report-reviewed-none = No por completo
report-opened = Archivos abiertos
report-seen = Texto que estuvo en pantalla
report-pair = Dos personas
report-pair-none = Revisó una persona
report-pair-some = { $first }, después { $second }: { $confirmed } de { $files } archivos confirmados
report-added = Añadido en la revisión
report-sample = Muestra
report-sample-none = No se leyó ninguna
report-sample-some = { $read ->
    [one] { $read } pasaje leído, { $found } hallazgos en él, { $missed } añadidos
   *[other] { $read } pasajes leídos, { $found } hallazgos en ellos, { $missed } añadidos
  }
report-contribution = La aportación
report-by-kind = Por tipo
report-by-document = Por documento
report-by-rule = Por regla
report-kind = Tipo
report-document = Documento
report-rule = Regla
report-redacted = Tachados
report-kept = Conservados
report-plot = { $redacted } eliminados y { $kept } conservados en { $rows } filas; la imagen muestra las primeras { $shown }. La tabla de abajo tiene los mismos números.
report-lengths = Longitud antes y después
report-lengths-what = Los caracteres se cuentan como unidades UTF-16; las palabras y los números, según Unicode Standard Annex 29.
report-characters-before = Caracteres antes
report-characters-after = Caracteres después
report-words-before = Palabras antes
report-words-after = Palabras después
report-total = Todos los documentos
report-missed = No detectado, estimación
report-missed-none = Sin estimación: no se leyó la muestra o no había nada en ella
report-missed-some = { $rate } de los { $of } hallazgos de la muestra no los detectaron las reglas y los añadió quien leía. Con un 95 % de confianza, entre { $low } y { $high }, si quien lee no pasa nada por alto.
report-versions = Versiones y huellas
report-page = Página (huella de sus archivos)
report-record = Forma de la declaración
report-payload = SHA-256 de la lista de contenido
report-version = Forma de este informe
report-print = Imprimir el texto saliente
report-print-too-long = El texto saliente es demasiado largo para imprimirlo desde aquí.
report-print-title = Texto saliente
report-print-document = Documento { $number } de { $of }
report-print-key = Marcas: un recuadro donde se sustituyó algo; subrayado discontinuo donde se encontró algo y se conservó. El tipo está al lado.
report-print-kept = conservado

## Lo que se envió

egress-nothing = No se ha enviado nada suyo.
egress-some = { $count ->
    [one] { $count } petición enviada, { $bytes } en total.
   *[other] { $count } peticiones enviadas, { $bytes } en total.
  }
egress-what = Todo lo que esta página ha enviado desde que se abrió. La parte que lee sus documentos no puede enviar nada: el navegador se lo impide.
egress-when = Cuándo
egress-to = A
egress-bytes = Bytes
egress-answer = Respuesta
egress-page = La carga de la propia página no figura: pide los mismos archivos sea quien sea usted y añada lo que añada.
proof-title = Haga la prueba: trabaje sin red
proof-start = Empezar la prueba
proof-offline = Apague la red: modo avión, o desconecte el cable.
proof-work = Añada sus archivos, revíselos y selle el paquete. Todo eso funciona.
proof-online = Vuelva a encender la red.
proof-send = Pulse «Enviar». Solo ahora sale algo.
proof-done = Hecho: todo menos el envío se hizo sin red.
proof-now = Paso { $number } de { $of }: { $step }
proof-stop = Detener la prueba
offline-title = Sin red
offline-kept = Los archivos de esta página están guardados en este navegador, así que se abre sin red. Solo el envío necesita una.
offline-not-kept = Aún no están guardados todos los archivos de esta página en este navegador. Deje la página abierta unos segundos con red.
offline-forgotten = Eliminado. La próxima visita con red guarda de nuevo los archivos de la página.
offline-new-version = Hay una versión nueva de esta página. Se usará cuando la haya cerrado en todas las pestañas y la abra de nuevo.
offline-install = Instalar como aplicación
offline-forget = Eliminar lo que guarda esta página
offline-forget-means = Esto elimina los archivos de la página y las decisiones que guarda con una frase de contraseña. Los documentos nunca se guardan.
offline-forget-confirm = Eliminar todo
offline-forget-cancel = Cancelar

## Cuando no se trabaja

refuse-not-framed = Esta página prepara documentos dentro de otra página, que se encarga del envío. Abra esa en su lugar.
refuse-open = Abrir Scrubjay
refuse-no-shell = La página que rodea a esta no respondió. Recargue la página.
refuse-versions = Las dos mitades de esta página son de versiones distintas, así que no se leerá ningún archivo. Recargue la página con red.
refuse-unsupported = Este navegador no puede guardar documentos con seguridad dentro de la página, así que no se leerá ningún archivo. Use una versión actual de Firefox, Chrome, Edge o Safari.
refuse-unlocked = Los cierres que guardan los documentos dentro de esta página no están en vigor, así que no se leerá ningún archivo. Use una versión actual de Firefox, Chrome, Edge o Safari; si ya lo hace, avise a quienes gestionan esta página.
refuse-engine = El motor que lee documentos no arrancó. Recargue la página; si no basta, avise a quienes la gestionan.

## Problemas con archivos

problem-crashed = No se pudo leer este archivo: el motor se detuvo. Quítelo y siga con los demás.
problem-trap = No se pudo leer este archivo: el motor se detuvo. Quítelo y siga con los demás.
problem-too-slow = Este archivo tardó demasiado y se abandonó. Divídalo o use la línea de órdenes.
problem-too-large = Este archivo es demasiado grande para la página. Divídalo o use la línea de órdenes.
problem-cancelled = Cancelado.
problem-file-unreadable = El navegador no pudo leer este archivo. Quizá se movió, cambió o bloqueó; añádalo de nuevo.
problem-changed = Este archivo ha cambiado desde que se leyó por primera vez. Quítelo y añádalo de nuevo.
problem-bad-pattern = No es una expresión regular.
problem-empty = Este archivo está vacío.
problem-binary = No es un archivo de texto. Scrubjay lee texto sin formato, Markdown, JSON, JSON Lines, CSV y TSV.
problem-damaged-utf8 = El texto está dañado: no es UTF-8 válido. Guarde de nuevo el archivo como UTF-8.
problem-damaged-utf16 = El texto está dañado: no es UTF-16 válido. Guarde de nuevo el archivo como UTF-8.
problem-unknown-encoding = No se conoce la codificación de este archivo. Guárdelo como UTF-8.
problem-bad-json = Este archivo no es JSON válido. Corríjalo o dele la extensión .txt para tratarlo como texto sin formato.
problem-json-too-deep = Este JSON está anidado demasiado hondo. Simplifíquelo o dele la extensión .txt para tratarlo como texto sin formato.
problem-unclosed-quote = Unas comillas de esta tabla no se cierran nunca. Corríjalas o dé al archivo la extensión .txt para tratarlo como texto sin formato.
problem-unreadable = El texto limpio no se puede volver a leer en su propio formato. Deje fuera este archivo.
problem-residual = La segunda búsqueda en este archivo no termina. Deje fuera este archivo.
problem-nothing-selected = Algo que añadió no contiene texto que se pueda tachar, solo signos. Deshágalo en la revisión.
problem-bad-words = La lista de palabras que siempre deben desaparecer no se puede usar. Vuelva a «Archivos» y corríjala.
problem-samples-missing = No se pudieron cargar los documentos de muestra.
problem-model-runtime-missing = No se pudo cargar lo que ejecuta los modelos. Compruebe la red y añada el modelo de nuevo.
problem-unlocked = Los cierres que guardan los documentos dentro de esta página no están en vigor. Recargue la página.
problem-unsupported = El motor que lee documentos no arrancó. Recargue la página.
problem-engine-missing = No se pudo cargar el motor que lee documentos. Recargue la página.
problem-hints-missing = No se pudieron cargar las listas de palabras para datos sensibles, y la política las pide. No se ha ocultado nada. Recargue la página o elija otra política.
problem-bad-hints = Las listas de palabras para datos sensibles están dañadas. Recargue la página.
warning-ragged-rows = Algunas filas de esta tabla tienen más o menos celdas que la primera.
warning-assumed-windows-1252 = Leído como Windows-1252. Compruebe que las letras con tilde son correctas.
warning-blank = Este archivo solo contiene espacios en blanco.

## Familias de tipos. Los tipos mismos los nombra el núcleo.

family-name = Nombres y direcciones
family-contact = Formas de contactar con alguien
family-identity = Números de identidad y fiscales
family-date = Días y edades
family-financial = Dinero
family-health = Salud
family-record = Casos y expedientes
family-sensitive = Origen, creencias, salud y condenas
family-network = Redes y páginas
family-device = Vehículos y aparatos
family-secret = Contraseñas y claves
family-other = Todo lo demás

## Lo que se encuentra

rules-open = Qué se encuentra
rules-title = Qué se encuentra
rules-search = Buscar en lo que se encuentra
rules-search-hint = Tipo, país o palabra
rules-loading = Cargando la lista…
rules-failed = No se pudo cargar la lista de reglas. Todo lo demás funciona sin ella.
rules-count = { $kinds ->
    [one] { $kinds } tipo
   *[other] { $kinds } tipos
  }, { $rules ->
    [one] { $rules } regla
   *[other] { $rules } reglas
  }
rules-kinds = { $count ->
    [one] { $count } tipo
   *[other] { $count } tipos
  }
rules-by-hand = Ninguna regla lo encuentra por su forma. Se marca a mano o está en su propia lista de palabras.
rules-finds = Encuentra
rules-ignores = Deja estar
rules-scores = Cuánto vale un indicio
rules-score-alone = Sin nada al lado
rules-score-context = Con una de sus palabras cerca
rules-score-passed = Con dígitos de control correctos
rules-score-failed = Con dígitos de control incorrectos
rules-score-failed-in-context = Con dígitos de control incorrectos, pero una de sus palabras cerca
rules-strength-high = fuerte
rules-strength-medium = bastante fuerte
rules-strength-low = débil
rules-strength-none = no se comunica
rules-words = Palabras que apuntan a ello
rules-source = Fuente

## Policies

policy-title = Qué pasa con cada hallazgo
policy-line-means = Esto decide qué queda en lugar de lo tachado y qué puede quedarse.
policy-open = Ver o cambiar…
policy-applied = «{ $name }» está en vigor. Los archivos se leen de nuevo.
policy-pack = Conjunto de reglas
policy-own = El suyo: { $name }
policy-reset = Deshacer todos los cambios
policy-pack-training-balanced = Para datos de los que aprenden las máquinas: todo lo encontrado que señala a alguien pasa a ser una etiqueta numerada, también días y edades.
policy-pack-training-with-dates = Lo mismo, pero días y edades se quedan donde pueden; las fechas de nacimiento pasan a ser años.
policy-pack-hipaa-safe-harbor = Lo que la ley sanitaria de Estados Unidos quiere fuera: casi todo pasa a ser etiquetas; las fechas, años; los códigos postales, tres cifras.
policy-pack-us-court-filings = Lo que las reglas de los tribunales federales de Estados Unidos quieren abreviado: números a cuatro cifras, nacimientos a años, menores a iniciales. Todo lo demás se queda.
policy-pack-gdpr-strict = Lo menos posible: lo que señala a alguien, directamente o con rodeos, pasa a ser etiqueta; las fechas, años.
policy-pack-cjeu = Como publica el Tribunal de Justicia de la Unión Europea: las personas reciben nombres inventados; jueces, abogados y empresas conservan el suyo.
policy-pack-iceland-courts = Como publican los tribunales islandeses: las personas de un caso no se nombran; los jueces y abogados, sí.
policy-pack-own = Usted cambió estas reglas o las trajo de un archivo.
policy-facts = { $name }, versión { $version }, SHA-256 { $sha256 }…
policy-checking = Comprobando…
policy-sources = Leyes y normas que sigue ({ $count })
policy-withheld = Sus listas de palabras se quedan en esta página: el paquete lleva las reglas sin ellas.
policy-panes = Forma de cambiarlo
policy-pane-form = Formulario
policy-pane-json = JSON
policy-import = Abrir un archivo…
policy-export = Guardar en un archivo
policy-file-unreadable = El archivo no se pudo leer o es demasiado grande.
policy-json = Las reglas como JSON
policy-fault = Línea { $line }, columna { $column }:
policy-go = Ir allí
policy-form-fault = El JSON tiene un error. Corríjalo allí y el formulario volverá a funcionar.
policy-lists = Sus listas tienen { $words } palabras que siempre deben irse y { $never } que nunca deben marcarse.
policy-lists-take = Ponerlas en las reglas
policy-key = Clave secreta de esta contribución
policy-key-means = Los códigos, los valores inventados y las fechas movidas se hacen con una clave secreta, nueva en cada contribución. Nunca sale de esta página. Guárdela si los mismos códigos deben designar a las mismas personas en una contribución posterior; quien la tenga puede averiguar más, así que guárdela como una contraseña.
policy-key-save = Guardar la clave
policy-key-load = Usar una clave guardada…
policy-key-none = En este archivo no hay ninguna clave: es una línea de 64 letras y cifras.
policy-key-loaded = La clave guardada está en uso.
policy-preview = Probar
policy-preview-means = El texto abierto, antes y después, si todo se decidiera como dicen estas reglas.
policy-preview-sample = No hay ningún texto abierto; por eso se muestran unas frases inventadas, antes y después.
policy-trying = Probando…
policy-too-long = Este archivo es demasiado largo para mostrarlo por adelantado.
policy-not-tried = No se pudo probar en el texto.
policy-before = Antes
policy-after = Después
policy-apply = Usar estas reglas
policy-apply-means = Los archivos se leen de nuevo. Lo que usted decidió queda decidido.
policy-name = Nombre de estas reglas
policy-name-hint = Letras de la a a la z, cifras, guiones, puntos y _. Sale con el paquete.
policy-families = Por familia
policy-default = Todo lo que no se nombra abajo
policy-kinds = Por tipo
policy-kinds-means = Un tipo nombrado aquí va antes que su familia. Busque para añadir uno.
policy-kinds-search = Buscar entre todos los tipos
policy-kinds-none = Nada que mostrar.
policy-inherited = como arriba: { $becomes }
policy-unsought = no se busca
policy-review = Debe decidir una persona
policy-keepFirst = Primeros signos que quedan
policy-keepLast = Últimos signos que quedan
policy-shape = Conservar la forma: un signo por cada uno
policy-width = Años por tramo
policy-decimals = Decimales
policy-maxDays = Como máximo tantos días
policy-weekday = Conservar el día de la semana
policy-rules = Reglas con condiciones
policy-rules-means = La primera cuyas condiciones se cumplen va antes que todo lo de arriba. Se escriben en el JSON.
policy-rule-remove = Quitar la regla { $place }
policy-sample =
    Ana García, nacida el 2 de mayo de 1984, vive en la calle del Puerto 12, 28013 Madrid.
    Su correo es ana.garcia@correo.example y su teléfono +34 915 550 142. DNI 12345678Z.
    El 3 de marzo de 2024, con 39 años, pagó con la tarjeta 4111 1111 1111 1111.
becomes-placeholder = una etiqueta numerada, como [{ $kind }_1]
becomes-remove = nada: se quita
becomes-keep = se queda como está
becomes-mask = signos que lo ocultan, como ****
becomes-reveal = una parte
becomes-reveal-last-four = solo las cuatro últimas cifras
becomes-reveal-initials = solo las iniciales
becomes-reveal-year = solo el año
becomes-reveal-city-and-state = solo la ciudad y el estado
becomes-reveal-domain = solo lo que sigue a la @
becomes-generalise = algo menos exacto
becomes-generalise-month = el mes y el año
becomes-generalise-year = el año
becomes-generalise-decade = la década
becomes-generalise-age-bucket = un tramo de edad, como 30-39
becomes-generalise-age-90 = la edad, pero 90+ para mayores de 89
becomes-generalise-zip3 = las tres primeras cifras del código postal
becomes-generalise-coordinates = un lugar redondeado en el mapa
becomes-date-shift = otro día: todos los de una persona se mueven igual
becomes-surrogate = un valor inventado que nadie tiene
becomes-pseudonym = un código, el mismo dondequiera que use su clave
short-remove = quitado
short-mask = oculto con signos
short-reveal = una parte
short-generalise = menos exacto
short-date-shift = otro día
short-surrogate = inventado
short-pseudonym = un código
by-policy = (por las reglas)
kind-by-policy = { $count } conservados por las reglas
why-policy-title = Qué pasa con ello
why-becomes = Si se tacha, en su lugar: { $becomes }.
why-stays = Las reglas lo dejan.
why-policy = Lo dicen las reglas «{ $name }», línea { $line }: { $pointer }
why-review = Las reglas piden que decida una persona.

## Who could be picked out

risk-title = ¿Se podría reconocer a alguien?
risk-lead = Marque lo que otros podrían saber de una persona y lo que alguien podría querer averiguar.
risk-columns = Columnas de la tabla
risk-column-head = Columna
risk-column = Columna { $number }
risk-quasi = Otros pueden saberlo
risk-sensitive = Interesa averiguarlo
risk-quasi-named = Otros pueden saberlo: { $column }
risk-sensitive-named = Interesa averiguarlo: { $column }
risk-different = { $count } distintos
risk-figure = Cifra
risk-before = Ahora
risk-after = Con las reglas
risk-records = Registros
risk-k = Grupo más pequeño de registros iguales (k)
risk-unique = Registros que están solos en su grupo
risk-diversity = Menos valores de «{ $column }» en un grupo
risk-means = k = { $k } significa: quien conozca las columnas marcadas de una persona aún tiene al menos { $k } registros entre los que elegir. Con k = 1 hay alguien a quien esas columnas señalan; aquí vale para { $unique } registros.
risk-suggestions = Qué ayudaría
risk-suggestions-reach = Uno tras otro, estos pasos hacen cada grupo de al menos { $k } registros.
risk-suggestions-some = Estos pasos ayudan, pero no hacen cada grupo de { $k } registros.
risk-then = entonces k = { $k }
risk-write = Escribir esta regla
risk-write-named = Escribir esta regla: { $column }, { $how }
risk-in-force = en vigor
risk-by-hand = Cámbielo en su propia tabla
risk-written = La regla está en vigor. Los archivos se leen de nuevo.
risk-measuring = Midiendo…
risk-problem = No se pudo medir.
coarser-month = solo mes y año
coarser-year = solo el año
coarser-decade = solo la década
coarser-age-bucket = tramos de { $by } años
coarser-first-characters = solo los primeros { $by } caracteres
coarser-round-down = redondeado hacia abajo a { $by }
coarser-drop = quitado
risk-text-title = ¿A quién se podría reconocer aún?
risk-persons = Nombres de persona distintos encontrados: { $count }
risk-left = Esto dice algo sobre personas y se queda:
risk-none-left = No queda ninguna fecha, edad, lugar ni organización de las encontradas.
risk-whole = { $count } enteros
risk-part = { $count } en parte
risk-text-means = Varios de ellos juntos pueden señalar a una persona, incluso sin nombre. Lo que no se encontró no se cuenta.

## The file that tells what stood where

pairs-title = Guardar un archivo que solo usted puede abrir
pairs-means = Dice qué había en lugar de cada etiqueta, para que usted pueda averiguarlo después. Se cifra con una frase de contraseña de al menos { $count } caracteres y se guarda en su propio equipo; no se envía. Sin la frase nadie puede abrirlo, y nadie puede devolvérsela.
pairs-passphrase = Frase de contraseña
pairs-again = La misma frase otra vez
pairs-save = Guardar el archivo
pairs-short = La frase es demasiado corta: al menos { $count } caracteres.
pairs-differ = Las dos frases no son iguales.
pairs-busy = Se está haciendo el archivo. Tarda un momento a propósito.
pairs-done = Guardado. Conserve el archivo y la frase por separado y en lugar seguro.
problem-bad-policy = Las reglas tienen un error. Abra «Qué pasa con cada hallazgo» y corríjalo.

## Report: why

report-why = Por qué se sustituyó o conservó cada cosa
report-done = Qué se hizo
report-policy-entry = Qué lo dijo
report-law = Ley o norma
report-count = Cuántas veces
report-by-person = una persona
report-operator-placeholder = etiqueta
report-operator-remove = quitado
report-operator-keep = conservado
report-operator-mask = oculto con signos
report-operator-reveal = solo queda una parte
report-operator-generalise = menos exacto
report-operator-date-shift = otro día
report-operator-surrogate = valor inventado
report-operator-pseudonym = código

# Keeping with a reason, and listing by decision.
reason-title = ¿Por qué se queda?
reason-official = cargo público en ejercicio
reason-published = ya publicado
reason-not-personal = no son datos personales
reason-own-work = obra propia del autor
reason-historical = persona histórica
reason-consent = la persona está de acuerdo
reason-other = otro motivo
reason-none = sin motivo indicado
reason-means = El motivo se cuenta en el informe, por tipo. Nunca sale con el texto.
reason-of-many = Motivo, si los conserva
reason-given = Conservado: { $reason }
keep-for = Conservar, con motivo
shift-key = Mayús
keys-keep-for = Conservar e indicar el motivo
sorts = Mostrar por decisión
sort-undecided = Sin decidir
sort-redacted = Tachados
sort-kept = Conservados
sort-added = Añadidos por usted
report-kept-by-person = Conservado por una persona, y por qué
report-reason = Motivo
report-kept-nothing = Una persona no conservó nada.

# Who is who.
announce-told = Se cambió quién es quién.
announce-untold = Se deshizo el cambio de quién es quién.
entities-open = Personas
entities-title = Personas y organizaciones
entities-search = Buscar un nombre
entities-kind = Qué se muestra
entities-people = Personas y organizaciones
entities-all = Todo
entities-count = { $count ->
    [one] Uno, con { $total } menciones
   *[other] { $count }, con { $total } menciones
}
entities-most = Se muestran los primeros { $most }: busque un nombre para ver otros.
entities-loading = Se están revisando los archivos…
entities-choose = Elija a alguien de la lista.
entities-details = La persona elegida
entities-means = Cada cual recibe un solo marcador en toda la aportación. Unir, separar y los papeles valen donde la política escribe marcadores numerados.
entity-forms = { $count } formas
entity-undecided = { $count } sin decidir
entity-mixed = conservado en parte
entity-counts = { $total ->
    [one] Una mención
   *[other] { $total } menciones
} en { $files ->
    [one] un archivo
   *[other] { $files } archivos
}: { $undecided } sin decidir, { $redacted } tachadas, { $kept } conservadas
entity-mentions = { $count ->
    [one] una mención
   *[other] { $count } menciones
}
entity-perhaps = Quizá es lo mismo que «{ $name }».
entity-perhaps-look = Ver los dos
entity-merge = Lo mismo que…
entity-merge-choose = ¿Quién es lo mismo que «{ $name }»? Elija de la lista; Escape lo anula.
entity-merge-preview = Serán uno solo, con un marcador para { $count } menciones:
entity-merge-confirm = Unirlos
entity-role = Palabra en el marcador
entity-role-none = El tipo
entity-written = Escrito como
entity-split = Otra persona
entity-split-named = «{ $form }» es otra persona
entity-where = Dónde
key-people = Ver a todos los que se encontraron

# What a text is made of.
outline-title = De qué se compone el texto
outline-columns = { $count ->
    [one] Una columna
   *[other] { $count } columnas
}
outline-paths = { $count ->
    [one] Una ruta
   *[other] { $count } rutas
}
outline-pages = { $count ->
    [one] Una página
   *[other] { $count } páginas
}
outline-labels = { $count } hablantes o etiquetas
outline-column = Columna { $number }
outline-page = Página { $number }
outline-most = Se muestran los primeros { $most }.
stands-in-column = Columna:
stands-in-path = Ruta:
stands-in-label = Hablante o etiqueta:
