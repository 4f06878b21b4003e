# A detection model of the person's own

model-means = A model of your own, or of your archive, can look for personal data besides Scrubjay's own search. It runs in this browser and nothing is sent. What it finds, you decide about in Review; it can only add to what is found.
model-files = It needs three files or the folder that holds them: the model (.onnx), tokenizer.json and config.json; and the file with its weights, if there is one. They can also be dropped here.
model-pick = Choose the model's files…
model-hosted = Offered with this page
model-hosted-later = Only before any document is added: these are loaded over the network.
model-remove = Remove the model
model-choose = Please choose…
model-pass-over = Do not mark
model-name = Model
model-device = Runs on
model-device-webgpu = the graphics card (WebGPU)
model-device-wasm = the processor
model-unnamed = { $count ->
    [one] Say what { $count } label of this model means. Until then it is not used.
   *[other] Say what { $count } labels of this model mean. Until then it is not used.
  }
model-all-other = Mark all of these as “Other”
model-all-pass = Mark none of these
model-labels = { $count ->
    [one] { $count } label and what it is marked as
   *[other] { $count } labels and what they are marked as
  }
model-limits = The check at the receiving end does not run this model. The record says that a model found something, not which.
model-loading = Loading “{ $name }”…
model-state-loading = Detection model “{ $name }”: loading
model-state-choosing = Detection model “{ $name }”: waits for your choice
model-state-ready = Detection model “{ $name }”: in use
model-state-failed = Detection model “{ $name }”: cannot be used
why-model = The model “{ $name }” that you added found this (SHA-256 { $sha256 }…). It can be wrong.
why-model-label = It calls this “{ $label }” and is { $percent } % sure.
problem-model-no-onnx = There is no file ending in .onnx among the files. Choose the model in the ONNX format together with tokenizer.json and config.json.
problem-model-several = There are several .onnx files. Choose the files one by one: one .onnx, its weights if there are any, tokenizer.json and config.json.
problem-model-no-tokenizer = The file tokenizer.json is missing. Choose it together with the model.
problem-model-no-config = The file config.json is missing. Choose it together with the model.
problem-model-bad-config = The file config.json does not describe a model that labels words: it has to hold the labels (id2label).
problem-model-bad-tokenizer = The file tokenizer.json cannot be used. It must be one that Hugging Face's tokenizers library reads.
problem-model-bad-onnx = The model file is damaged, its weights are missing, or it uses something that this browser's ONNX Runtime does not know. Get it again, or choose another export of it.
problem-model-inputs = This model asks for something other than tokens. Choose a model for token classification.
problem-model-outputs = This model does not give one score for each token and label. Its config.json may belong to another model.
problem-model-memory = There is not enough memory for this model. Close other programs, or take a smaller one. To go on without it, remove it.
problem-model-failed = The model stopped. Remove it to go on without it, or take another one.
problem-model-too-slow = The model took too long and was stopped. Remove it to go on without it, or take a smaller one.
problem-model-unreadable = The browser could not read the model's files. They may have been moved, or be too large; add them again.
problem-model-wrong-digest = The model beside this page is not the one that its list names. Tell whoever serves the page.
