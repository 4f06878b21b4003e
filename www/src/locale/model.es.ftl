# Un modelo de detección que añade la persona

model-means = Un modelo suyo o de su archivo puede buscar datos personales además de la búsqueda propia de Scrubjay. Funciona en este navegador y no se envía nada. Sobre lo que encuentra decide usted en la revisión; solo puede añadir a lo que se encuentra.
model-files = Necesita tres archivos o la carpeta que los contiene: el modelo (.onnx), tokenizer.json y config.json; y el archivo con sus pesos, si lo hay. También se pueden soltar aquí.
model-pick = Elegir los archivos del modelo…
model-hosted = Se ofrecen con esta página
model-hosted-later = Solo antes de añadir un documento: estos se cargan por la red.
model-remove = Quitar el modelo
model-choose = Elija…
model-pass-over = No marcar
model-name = Modelo
model-device = Funciona en
model-device-webgpu = la tarjeta gráfica (WebGPU)
model-device-wasm = el procesador
model-unnamed = { $count ->
    [one] Diga qué significa { $count } etiqueta de este modelo. Hasta entonces no se usa.
   *[other] Diga qué significan { $count } etiquetas de este modelo. Hasta entonces no se usa.
  }
model-all-other = Marcar todas estas como «Otro»
model-all-pass = No marcar ninguna de estas
model-labels = { $count ->
    [one] { $count } etiqueta y como qué se marca
   *[other] { $count } etiquetas y como qué se marcan
  }
model-limits = La comprobación de quien recibe no ejecuta este modelo. El registro dice que un modelo encontró algo, no cuál.
model-loading = Cargando «{ $name }»…
model-state-loading = Modelo de detección «{ $name }»: cargando
model-state-choosing = Modelo de detección «{ $name }»: espera su elección
model-state-ready = Modelo de detección «{ $name }»: en uso
model-state-failed = Modelo de detección «{ $name }»: no se puede usar
why-model = Lo encontró el modelo «{ $name }» que usted añadió (SHA-256 { $sha256 }…). Puede equivocarse.
why-model-label = Lo llama «{ $label }» con un { $percent } % de seguridad.
problem-model-no-onnx = Ninguno de los archivos termina en .onnx. Elija el modelo en formato ONNX junto con tokenizer.json y config.json.
problem-model-several = Hay varios archivos .onnx. Elija los archivos uno a uno: un .onnx, sus pesos si los hay, tokenizer.json y config.json.
problem-model-no-tokenizer = Falta el archivo tokenizer.json. Elíjalo junto con el modelo.
problem-model-no-config = Falta el archivo config.json. Elíjalo junto con el modelo.
problem-model-bad-config = El archivo config.json no describe un modelo que etiqueta palabras: debe contener las etiquetas (id2label).
problem-model-bad-tokenizer = El archivo tokenizer.json no se puede usar. Debe ser uno que lea la biblioteca tokenizers de Hugging Face.
problem-model-bad-onnx = El archivo del modelo está dañado, faltan sus pesos o usa algo que ONNX Runtime no conoce en este navegador. Obténgalo de nuevo o elija otra versión.
problem-model-inputs = Este modelo pide algo distinto de fragmentos de palabras. Elija un modelo que los clasifique (token classification).
problem-model-outputs = Este modelo no da una puntuación por fragmento y etiqueta. Puede que su config.json sea de otro modelo.
problem-model-memory = No hay memoria suficiente para este modelo. Cierre otros programas o use uno más pequeño. Para seguir sin él, quítelo.
problem-model-failed = El modelo se detuvo. Quítelo para seguir sin él o use otro.
problem-model-too-slow = El modelo tardó demasiado y se detuvo. Quítelo para seguir sin él o use uno más pequeño.
problem-model-unreadable = El navegador no pudo leer los archivos del modelo. Puede que se hayan movido o sean demasiado grandes; añádalos de nuevo.
problem-model-wrong-digest = El modelo que acompaña a esta página no es el que nombra su lista. Avise a quien ofrece la página.
