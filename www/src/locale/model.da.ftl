# En søgemodel, som brugeren selv tilføjer

model-means = Din eller dit arkivs egen model kan lede efter personoplysninger ud over Scrubjays egen søgning. Den kører i denne browser, og intet sendes. Det, den finder, afgør du i gennemgangen; den kan kun føje til det, der findes.
model-files = Den kræver tre filer eller mappen med dem: modellen (.onnx), tokenizer.json og config.json; og filen med dens vægte, hvis der er en. De kan også slippes her.
model-pick = Vælg modellens filer…
model-hosted = Tilbydes med denne side
model-hosted-later = Kun før der er tilføjet et dokument: disse hentes over nettet.
model-remove = Fjern modellen
model-choose = Vælg…
model-pass-over = Markér ikke
model-name = Model
model-device = Kører på
model-device-webgpu = grafikkortet (WebGPU)
model-device-wasm = processoren
model-unnamed = { $count ->
    [one] Angiv, hvad { $count } af modellens mærker betyder. Indtil da bruges den ikke.
   *[other] Angiv, hvad { $count } af modellens mærker betyder. Indtil da bruges den ikke.
  }
model-all-other = Markér alle disse som »Andet«
model-all-pass = Markér ingen af disse
model-labels = { $count ->
    [one] { $count } mærke, og hvad det markeres som
   *[other] { $count } mærker, og hvad de markeres som
  }
model-limits = Kontrollen hos modtageren kører ikke denne model. Optegnelsen siger, at en model fandt noget, ikke hvilken.
model-loading = Indlæser »{ $name }«…
model-state-loading = Søgemodellen »{ $name }«: indlæses
model-state-choosing = Søgemodellen »{ $name }«: venter på dit valg
model-state-ready = Søgemodellen »{ $name }«: i brug
model-state-failed = Søgemodellen »{ $name }«: kan ikke bruges
why-model = Modellen »{ $name }«, som du tilføjede, fandt dette (SHA-256 { $sha256 }…). Den kan tage fejl.
why-model-label = Den kalder dette »{ $label }« og er { $percent } % sikker.
problem-model-no-onnx = Ingen af filerne ender på .onnx. Vælg modellen i ONNX-format sammen med tokenizer.json og config.json.
problem-model-several = Der er flere .onnx-filer. Vælg filerne enkeltvis: én .onnx, dens vægte, hvis der er nogen, tokenizer.json og config.json.
problem-model-no-tokenizer = Filen tokenizer.json mangler. Vælg den sammen med modellen.
problem-model-no-config = Filen config.json mangler. Vælg den sammen med modellen.
problem-model-bad-config = Filen config.json beskriver ikke en model, der mærker ord: den skal indeholde mærkerne (id2label).
problem-model-bad-tokenizer = Filen tokenizer.json kan ikke bruges. Den skal være en, som Hugging Faces bibliotek tokenizers kan læse.
problem-model-bad-onnx = Modelfilen er beskadiget, dens vægte mangler, eller den bruger noget, som denne browsers ONNX Runtime ikke kender. Hent den igen, eller vælg en anden udgave af den.
problem-model-inputs = Denne model beder om andet end orddele. Vælg en model, der klassificerer orddele (token classification).
problem-model-outputs = Denne model giver ikke én score for hver orddel og hvert mærke. Dens config.json hører måske til en anden model.
problem-model-memory = Der er ikke hukommelse nok til denne model. Luk andre programmer, eller tag en mindre. Fjern den for at gå videre uden den.
problem-model-failed = Modellen gik i stå. Fjern den for at gå videre uden den, eller tag en anden.
problem-model-too-slow = Modellen tog for lang tid og blev stoppet. Fjern den for at gå videre uden den, eller tag en mindre.
problem-model-unreadable = Browseren kunne ikke læse modellens filer. De kan være flyttet eller være for store; tilføj dem igen.
problem-model-wrong-digest = Modellen ved siden af denne side er ikke den, som dens liste nævner. Sig det til den, der driver siden.
