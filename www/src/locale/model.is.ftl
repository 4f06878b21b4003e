# Leitarlíkan frá notandanum sjálfum

model-means = Líkan sem þú eða safnið þitt á getur leitað að persónuupplýsingum til viðbótar við leit Scrubjay. Það keyrir í þessum vafra og ekkert er sent. Þú ákveður í yfirferðinni hvað verður um það sem það finnur; það getur aðeins bætt við það sem finnst.
model-files = Það þarf þrjár skrár eða möppuna sem geymir þær: líkanið (.onnx), tokenizer.json og config.json; og skrána með vigtum þess ef hún er til. Einnig má draga þær hingað.
model-pick = Velja skrár líkansins…
model-hosted = Fylgir þessari síðu
model-hosted-later = Aðeins áður en skjali er bætt við: þessi eru sótt yfir netið.
model-remove = Fjarlægja líkanið
model-choose = Veldu…
model-pass-over = Merkja ekki
model-name = Líkan
model-device = Keyrir á
model-device-webgpu = skjákortinu (WebGPU)
model-device-wasm = örgjörvanum
model-unnamed = { $count ->
    [one] Segðu hvað { $count } merki líkansins þýðir. Þangað til er það ekki notað.
   *[other] Segðu hvað { $count } merki líkansins þýða. Þangað til er það ekki notað.
  }
model-all-other = Merkja þau öll sem „Annað“
model-all-pass = Merkja ekkert þeirra
model-labels = { $count ->
    [one] { $count } merki og hvað það er merkt sem
   *[other] { $count } merki og hvað þau eru merkt sem
  }
model-limits = Athugunin á viðtökuenda keyrir ekki þetta líkan. Skráin segir að líkan hafi fundið eitthvað, ekki hvaða líkan.
model-loading = Hleð „{ $name }“…
model-state-loading = Leitarlíkanið „{ $name }“: hleðst
model-state-choosing = Leitarlíkanið „{ $name }“: bíður eftir vali þínu
model-state-ready = Leitarlíkanið „{ $name }“: í notkun
model-state-failed = Leitarlíkanið „{ $name }“: ekki hægt að nota það
why-model = Líkanið „{ $name }“ sem þú bættir við fann þetta (SHA-256 { $sha256 }…). Því getur skjátlast.
why-model-label = Það kallar þetta „{ $label }“ og er { $percent } % visst.
problem-model-no-onnx = Engin skránna endar á .onnx. Veldu líkanið á ONNX-sniði ásamt tokenizer.json og config.json.
problem-model-several = Skrárnar sem enda á .onnx eru fleiri en ein. Veldu skrárnar hverja fyrir sig: eina .onnx, vigtir hennar ef þær eru til, tokenizer.json og config.json.
problem-model-no-tokenizer = Skrána tokenizer.json vantar. Veldu hana ásamt líkaninu.
problem-model-no-config = Skrána config.json vantar. Veldu hana ásamt líkaninu.
problem-model-bad-config = Skráin config.json lýsir ekki líkani sem merkir orð: hún þarf að geyma merkin (id2label).
problem-model-bad-tokenizer = Ekki er hægt að nota skrána tokenizer.json. Hún þarf að vera ein þeirra sem tokenizers-safn Hugging Face les.
problem-model-bad-onnx = Líkansskráin er skemmd, vigtir hennar vantar eða hún notar eitthvað sem ONNX Runtime í þessum vafra þekkir ekki. Sæktu hana aftur eða veldu aðra útgáfu hennar.
problem-model-inputs = Þetta líkan biður um annað en orðhluta. Veldu líkan sem flokkar orðhluta.
problem-model-outputs = Þetta líkan gefur ekki eina einkunn fyrir hvern orðhluta og hvert merki. Vera má að config.json tilheyri öðru líkani.
problem-model-memory = Minnið nægir ekki fyrir þetta líkan. Lokaðu öðrum forritum eða taktu minna líkan. Fjarlægðu það til að halda áfram án þess.
problem-model-failed = Líkanið stöðvaðist. Fjarlægðu það til að halda áfram án þess eða taktu annað.
problem-model-too-slow = Líkanið tók of langan tíma og var stöðvað. Fjarlægðu það til að halda áfram án þess eða taktu minna.
problem-model-unreadable = Vafrinn gat ekki lesið skrár líkansins. Vera má að þær hafi verið færðar eða séu of stórar; bættu þeim við aftur.
problem-model-wrong-digest = Líkanið sem fylgir síðunni er ekki það sem listi hennar nefnir. Láttu þann vita sem veitir síðuna.
