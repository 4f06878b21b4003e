# Ein Suchmodell, das jemand selbst hinzufügt

model-means = Ein eigenes Modell oder eines Ihres Archivs kann zusätzlich zur Suche von Scrubjay nach personenbezogenen Daten suchen. Es läuft in diesem Browser, und nichts wird gesendet. Über seine Funde entscheiden Sie bei der Durchsicht; es kann nur mehr finden, nie weniger.
model-files = Es braucht drei Dateien oder den Ordner, in dem sie liegen: das Modell (.onnx), tokenizer.json und config.json; und die Datei mit seinen Gewichten, wenn es eine gibt. Sie können auch hier abgelegt werden.
model-pick = Dateien des Modells wählen…
model-hosted = Mit dieser Seite angeboten
model-hosted-later = Nur bevor ein Dokument hinzugefügt ist: diese werden über das Netz geladen.
model-remove = Modell entfernen
model-choose = Bitte wählen…
model-pass-over = Nicht markieren
model-name = Modell
model-device = Läuft auf
model-device-webgpu = der Grafikkarte (WebGPU)
model-device-wasm = dem Prozessor
model-unnamed = { $count ->
    [one] Sagen Sie, was { $count } Bezeichnung dieses Modells bedeutet. Bis dahin wird es nicht verwendet.
   *[other] Sagen Sie, was { $count } Bezeichnungen dieses Modells bedeuten. Bis dahin wird es nicht verwendet.
  }
model-all-other = Alle diese als „Anderes“ markieren
model-all-pass = Keine davon markieren
model-labels = { $count ->
    [one] { $count } Bezeichnung und als was sie markiert wird
   *[other] { $count } Bezeichnungen und als was sie markiert werden
  }
model-limits = Die Prüfung bei der Annahme führt dieses Modell nicht aus. Der Nachweis sagt, dass ein Modell etwas gefunden hat, nicht welches.
model-loading = „{ $name }“ wird geladen…
model-state-loading = Suchmodell „{ $name }“: wird geladen
model-state-choosing = Suchmodell „{ $name }“: wartet auf Ihre Wahl
model-state-ready = Suchmodell „{ $name }“: in Gebrauch
model-state-failed = Suchmodell „{ $name }“: nicht verwendbar
why-model = Das Modell „{ $name }“, das Sie hinzugefügt haben, hat dies gefunden (SHA-256 { $sha256 }…). Es kann sich irren.
why-model-label = Es nennt dies „{ $label }“ und ist zu { $percent } % sicher.
problem-model-no-onnx = Keine der Dateien endet auf .onnx. Wählen Sie das Modell im ONNX-Format zusammen mit tokenizer.json und config.json.
problem-model-several = Es sind mehrere .onnx-Dateien. Wählen Sie die Dateien einzeln: eine .onnx, ihre Gewichte, wenn es welche gibt, tokenizer.json und config.json.
problem-model-no-tokenizer = Die Datei tokenizer.json fehlt. Wählen Sie sie zusammen mit dem Modell.
problem-model-no-config = Die Datei config.json fehlt. Wählen Sie sie zusammen mit dem Modell.
problem-model-bad-config = Die Datei config.json beschreibt kein Modell, das Wörter bezeichnet: sie muss die Bezeichnungen enthalten (id2label).
problem-model-bad-tokenizer = Die Datei tokenizer.json ist nicht verwendbar. Sie muss eine sein, die die Bibliothek tokenizers von Hugging Face liest.
problem-model-bad-onnx = Die Modelldatei ist beschädigt, ihre Gewichte fehlen, oder sie verwendet etwas, das ONNX Runtime in diesem Browser nicht kennt. Holen Sie sie noch einmal oder wählen Sie eine andere Ausgabe davon.
problem-model-inputs = Dieses Modell verlangt etwas anderes als Wortteile. Wählen Sie ein Modell, das Wortteile einordnet (token classification).
problem-model-outputs = Dieses Modell gibt nicht einen Wert für jedes Wortteil und jede Bezeichnung. Vielleicht gehört config.json zu einem anderen Modell.
problem-model-memory = Der Speicher reicht für dieses Modell nicht. Schließen Sie andere Programme oder nehmen Sie ein kleineres. Um ohne es weiterzumachen, entfernen Sie es.
problem-model-failed = Das Modell ist stehen geblieben. Entfernen Sie es, um ohne es weiterzumachen, oder nehmen Sie ein anderes.
problem-model-too-slow = Das Modell hat zu lange gebraucht und wurde angehalten. Entfernen Sie es, um ohne es weiterzumachen, oder nehmen Sie ein kleineres.
problem-model-unreadable = Der Browser konnte die Dateien des Modells nicht lesen. Vielleicht wurden sie verschoben oder sind zu groß; fügen Sie sie noch einmal hinzu.
problem-model-wrong-digest = Das Modell neben dieser Seite ist nicht das, das ihre Liste nennt. Sagen Sie es denen, die die Seite betreiben.
