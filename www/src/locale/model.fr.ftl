# Un modèle de détection ajouté par la personne

model-means = Un modèle à vous, ou de votre service d’archives, peut chercher des données personnelles en plus de la recherche de Scrubjay. Il fonctionne dans ce navigateur et rien n’est envoyé. Vous décidez de ce qu’il trouve pendant la relecture ; il ne peut qu’ajouter à ce qui est trouvé.
model-files = Il lui faut trois fichiers, ou le dossier qui les contient : le modèle (.onnx), tokenizer.json et config.json ; et le fichier de ses poids s’il y en a un. Vous pouvez aussi les déposer ici.
model-pick = Choisir les fichiers du modèle…
model-hosted = Proposés avec cette page
model-hosted-later = Seulement avant d’ajouter un document : ceux-ci sont chargés par le réseau.
model-remove = Retirer le modèle
model-choose = Choisissez…
model-pass-over = Ne pas marquer
model-name = Modèle
model-device = Fonctionne sur
model-device-webgpu = la carte graphique (WebGPU)
model-device-wasm = le processeur
model-unnamed = { $count ->
    [one] Dites ce que signifie { $count } étiquette de ce modèle. D’ici là, il n’est pas utilisé.
   *[other] Dites ce que signifient { $count } étiquettes de ce modèle. D’ici là, il n’est pas utilisé.
  }
model-all-other = Marquer toutes celles-ci comme « Autre »
model-all-pass = N’en marquer aucune
model-labels = { $count ->
    [one] { $count } étiquette et ce qu’elle marque
   *[other] { $count } étiquettes et ce qu’elles marquent
  }
model-limits = Le contrôle à la réception n’exécute pas ce modèle. Le registre dit qu’un modèle a trouvé quelque chose, pas lequel.
model-loading = Chargement de « { $name } »…
model-state-loading = Modèle de détection « { $name } » : chargement
model-state-choosing = Modèle de détection « { $name } » : attend votre choix
model-state-ready = Modèle de détection « { $name } » : utilisé
model-state-failed = Modèle de détection « { $name } » : inutilisable
why-model = Le modèle « { $name } » que vous avez ajouté l’a trouvé (SHA-256 { $sha256 }…). Il peut se tromper.
why-model-label = Il l’appelle « { $label } » et en est sûr à { $percent } %.
problem-model-no-onnx = Aucun des fichiers ne se termine par .onnx. Choisissez le modèle au format ONNX avec tokenizer.json et config.json.
problem-model-several = Il y a plusieurs fichiers .onnx. Choisissez les fichiers un à un : un .onnx, ses poids s’il y en a, tokenizer.json et config.json.
problem-model-no-tokenizer = Le fichier tokenizer.json manque. Choisissez-le avec le modèle.
problem-model-no-config = Le fichier config.json manque. Choisissez-le avec le modèle.
problem-model-bad-config = Le fichier config.json ne décrit pas un modèle qui étiquette des mots : il doit contenir les étiquettes (id2label).
problem-model-bad-tokenizer = Le fichier tokenizer.json est inutilisable. Il doit être lisible par la bibliothèque tokenizers de Hugging Face.
problem-model-bad-onnx = Le fichier du modèle est abîmé, ses poids manquent, ou il utilise quelque chose qu’ONNX Runtime ne connaît pas dans ce navigateur. Récupérez-le de nouveau ou choisissez une autre version.
problem-model-inputs = Ce modèle demande autre chose que des morceaux de mots. Choisissez un modèle qui les classe (token classification).
problem-model-outputs = Ce modèle ne donne pas une note par morceau et par étiquette. Son config.json vient peut-être d’un autre modèle.
problem-model-memory = La mémoire ne suffit pas pour ce modèle. Fermez d’autres programmes ou prenez-en un plus petit. Pour continuer sans lui, retirez-le.
problem-model-failed = Le modèle s’est arrêté. Retirez-le pour continuer sans lui, ou prenez-en un autre.
problem-model-too-slow = Le modèle a mis trop de temps et a été arrêté. Retirez-le pour continuer sans lui, ou prenez-en un plus petit.
problem-model-unreadable = Le navigateur n’a pas pu lire les fichiers du modèle. Ils ont peut-être été déplacés ou sont trop grands ; ajoutez-les de nouveau.
problem-model-wrong-digest = Le modèle placé à côté de cette page n’est pas celui que sa liste nomme. Prévenez qui propose la page.
