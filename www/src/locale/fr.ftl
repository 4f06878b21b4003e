# Textes de la page en français. Chaque id doit aussi figurer dans en.ftl ; un test les compare.

## Cadre de la page

page-title = Scrubjay : contribuer des documents
work-title = Scrubjay : préparer des documents
steps = Étapes
step-add = Fichiers
step-review = Relecture
step-consent = Déclaration
step-send = Envoi
title-add = Ajouter des fichiers
title-review = Relire ce qui a été trouvé
title-consent = Déclaration
title-send = Vérifier et envoyer
language = Langue
back = Retour
cancel = Annuler
remove = Retirer
close = Fermer
choose = Choisir…
optional = (facultatif)
try-again = Réessayer
remove-file = Retirer ce fichier
bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
  }
foot-promise = Vos documents sont lus dans ce navigateur. Tant que vous n’appuyez pas sur « Envoyer », rien n’en sort ; ensuite, seul le paquet scellé en sort.
foot-engine = Moteur { $version }, SHA-256 { $sha256 }…

## Fichiers

add-lead = Choisissez les documents à contribuer. Les données personnelles y sont cherchées ici, dans ce navigateur, et ils y restent.
drop-title = Déposez ici des fichiers ou des dossiers
drop-formats = Texte brut, Markdown, JSON, JSON Lines, CSV et TSV
pick-files = Choisir des fichiers…
pick-folder = Choisir un dossier…
samples = Essayer avec des documents d’exemple
words-title = Mots qui doivent toujours disparaître
words-hint = Un mot ou une expression par ligne : noms de personnes, lieux, numéros d’affaire. La liste ne sert qu’ici et n’est pas envoyée.
words-count = { $count ->
    [0] La liste est vide. Les fichiers sont relus quand vous la modifiez.
    [one] { $count } entrée dans la liste. Les fichiers sont relus quand vous la modifiez.
   *[other] { $count } entrées dans la liste. Les fichiers sont relus quand vous la modifiez.
  }
never-list-title = Mots à ne jamais marquer
never-list-hint = Une valeur par ligne : un juge, votre propre service. Là où elle est trouvée, elle est gardée aussitôt et comptée comme gardée. La liste ne sert qu’ici et n’est pas envoyée.
model-add = Ajouter un modèle de détection
add-model-not-ready = Le modèle de détection n’est pas prêt. Retirez-le pour continuer sans lui.
files-title = { $count ->
    [0] Fichiers
    [one] { $count } fichier
   *[other] { $count } fichiers
  }
files-empty = Pas encore de fichier.
files-skipped = { $count ->
    [one] { $count } fichier caché ou système a été laissé de côté.
   *[other] { $count } fichiers cachés ou système ont été laissés de côté.
  }
file-waiting = En attente
file-reading = Lecture…
file-seeking = Recherche des personnes de tous les fichiers…
file-cancelled = Annulé. Retirez-le ou ajoutez-le de nouveau.
file-read = { $findings ->
    [0] Rien trouvé
    [one] { $findings } trouvaille
   *[other] { $findings } trouvailles
  } · { $words ->
    [one] { $words } mot
   *[other] { $words } mots
  }
file-cancel-named = Annuler { $name }
file-remove-named = Retirer { $name }
cancel-all = Tout annuler
remove-all = Tout retirer
remove-failed = { $count ->
    [one] Retirer le fichier ({ $count }) qui n’a pas été lu
   *[other] Retirer les { $count } fichiers qui n’ont pas été lus
  }
add-none-yet = Ajoutez au moins un fichier pour continuer.
add-under-way = Des fichiers sont en cours de lecture.
add-seeking = Les personnes trouvées sont recherchées dans tous les fichiers : { $done } sur { $total }.
add-remove-failed = { $count ->
    [one] { $count } fichier n’a pas été lu. Retirez-le pour continuer avec les autres.
   *[other] { $count } fichiers n’ont pas été lus. Retirez-les pour continuer avec les autres.
  }
add-next = Relire les trouvailles

## Relecture

review-files = Fichiers
choose-file = Choisissez un fichier à relire.
file-undecided = { $count ->
    [one] { $count } à décider
   *[other] { $count } à décider
  }
file-decided = Tout est décidé
file-not-opened = Rien à décider, pas encore ouvert
file-seen = { $share } % vu
by-risk = Par risque
risk-special = Santé
risk-secret = Mots de passe ou clés
risk-weak = Indices faibles
risk-rare = Types rares
risk-bare = Long, presque rien trouvé
file-sent-back = { $count ->
    [one] { $count } nouvelle trouvaille
   *[other] { $count } nouvelles trouvailles
  }
redact-all-files = Masquer tout ce qui reste dans tous les fichiers ({ $count })…
text-loading = Ouverture du texte…
text-label = Texte de { $name }
decision-title = Trouvaille actuelle
decision-pending = à décider
decision-redact = masqué
decision-keep = gardé
mark-label = { $text } : { $kind }, { $decision }
finding-place = { $place } sur { $total }
no-findings = Rien n’a été trouvé dans ce fichier. Lisez-le ; marquez avec « Ajouter » ce qui a échappé.
no-finding-chosen = Choisissez une trouvaille dans le texte ou dans la liste.
why-title = Pourquoi ceci est marqué
why-added = Vous l’avez marqué vous-même.
why-kind = Cela ressemble à : { $kind }.
why-own-words = Cela figure dans votre liste de mots qui doivent toujours disparaître.
why-residual = Cela est apparu quand le texte sortant a été examiné une seconde fois.
why-check-passed = Ses chiffres de contrôle sont justes.
why-check-failed = Ses chiffres de contrôle sont faux ; ce peut être autre chose, ou une faute de frappe.
why-name = Les mots et ce qui les entoure ressemblent au nom d’une personne. Un modèle l’a estimé, et il peut se tromper.
why-address = Les mots et ce qui les entoure ressemblent à une adresse. Un modèle l’a estimé, et il peut se tromper.
why-place = Les mots et ce qui les entoure ressemblent au nom d’un lieu. Un modèle l’a estimé, et il peut se tromper.
why-organisation = Les mots et ce qui les entoure ressemblent au nom d’une organisation. Un modèle l’a estimé, et il peut se tromper.
why-party = Cela ressemble à une organisation qui est partie à l’affaire dont parle le texte. C’est ce qui l’entoure qui l’indique, et ce peut être une erreur.
why-sensitive = Le mot peut révéler quelque chose de sensible sur une personne : son origine, ses convictions, sa santé ou une condamnation. Il figure dans une liste, et les mots qui l’entourent ont été regardés. C’est une supposition.
why-hidden = Des caractères invisibles, ou qui retournent le texte, se trouvent là où l’écriture n’en a pas besoin.
why-view-base64 = C’est caché en base64.
why-view-hexadecimal = C’est caché dans une liste de codes de caractères.
why-view-quoted-printable = C’est écrit en quoted-printable.
why-view-percent = C’est écrit avec des signes pour cent.
why-view-entity = C’est écrit avec des entités HTML.
why-view-backslash = C’est écrit avec des barres obliques inverses ou des points de code.
why-view-mojibake = C’est abîmé par un mauvais encodage.
why-view-turned = C’est écrit à l’envers, avec un signe caché qui le retourne.
why-view-invisible = Il s’y trouve des caractères invisibles.
why-view-look-alike = C’est écrit avec des caractères qui se ressemblent.
why-view-markup = C’est coupé par du balisage.
why-view-spelled-address = C’est une adresse écrite en toutes lettres.
why-view-spelled = C’est écrit en toutes lettres.
why-view-misread = Des lettres s’y trouvent à la place de chiffres.
why-view-wrapped = C’est coupé par une fin de ligne.
why-view-separated = C’est écrit avec des séparateurs inhabituels.
why-view-glued = C’est collé à des lettres.
why-view-column = L’en-tête de la colonne dit ce que c’est.
why-context = Un mot voisin indique ce type.
why-context-word = Le mot « { $word } » se trouve à côté.
why-certainty-high = L’indice est fort.
why-certainty-medium = L’indice est assez fort.
why-certainty-low = L’indice est faible : regardez à deux fois.
why-rule = En savoir plus sur cette règle
why-rules-failed = Le texte de la règle n’a pas pu être chargé.
redact = Masquer
keep = Garder
previous-finding = Trouvaille précédente
next-finding = Trouvaille suivante
undo = Annuler
redo = Rétablir
add-finding = Ajouter
edit = Modifier
merge = Réunir
bulk-same = { $count ->
    [0] Tous les semblables…
    [one] Tous les semblables…
   *[other] Les { $count } semblables…
  }
never-mark = Ne jamais marquer
always-mark = Toujours marquer
bulk-title = Décider pour plusieurs
bulk-which = Quelles trouvailles
bulk-value = Toutes celles de cette valeur
bulk-kind = Toutes celles de ce type : { $kind }
bulk-score = D’une certitude d’au moins { NUMBER($score, minimumFractionDigits: 2) }
bulk-decided = Aussi celles déjà décidées
bulk-count = { $count ->
    [0] Aucune trouvaille.
    [one] { $count } trouvaille dans ce fichier.
   *[other] { $count } trouvailles dans ce fichier.
  }
bulk-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
bulk-redact = Masquer { $number }
bulk-keep = Garder { $number }
redact-all-title = { $count ->
    [one] Masquer { $count } trouvaille à décider dans tous les fichiers ?
   *[other] Masquer les { $count } trouvailles à décider dans tous les fichiers ?
  }
redact-all-means = Un seul « Annuler » revient en arrière. Personne n’aura regardé chacune d’elles : la déclaration ne dit « en entier » que si chaque fichier a été ouvert.
pair-title = Deux personnes relisent
pair-on = Une seconde personne confirme chaque fichier
pair-first = Première relecture
pair-second = Seconde relecture
pair-means = La seconde personne ouvre chaque fichier et le confirme quand tout est décidé. Toute modification ultérieure annule la confirmation. La déclaration et le rapport nomment les fonctions, aucune personne.
pair-confirm = Confirmer ce fichier
pair-confirmed = Confirmé
review-unconfirmed = { $count ->
    [one] { $count } fichier attend la seconde relecture.
   *[other] { $count } fichiers attendent la seconde relecture.
  }
review-next-unconfirmed = Montrer le prochain fichier à confirmer
tour-open = Faites-moi visiter
tour-title = Comment relire
tour-on = Suivant
tour-end = Commencer
tour-read = Lisez le texte au milieu. Ce qui a été trouvé est marqué, avec son type à côté. La carte étroite à côté du texte montre où sont les trouvailles.
tour-decide = A masque, K garde ; l’un et l’autre passent à la trouvaille suivante. Les flèches ne font que regarder. U annule chaque pas, autant que vous voulez. Le point d’interrogation montre toutes les touches.
tour-wrong = Une trouvaille est trop longue, trop courte ou du mauvais type ? Appuyez sur E. M réunit deux voisines.
tour-missed = Les programmes laissent échapper des choses, des noms surtout. Sélectionnez dans le texte ce qui a échappé, ou appuyez sur N. La carte « Ce qui a pu échapper » aide à chercher.
tour-many = S décide pour toutes celles de même valeur, T pour toutes celles d’un type. Vous voyez combien et lesquelles avant que rien ne se passe.
tour-proof = Rien ne quitte cette page tant que vous n’appuyez pas sur « Envoyer ». La ligne du bas énumère tout ce qui a été envoyé, et montre comment le prouver sans réseau.
reviewer-archivist = Archiviste
reviewer-records = Gestion des dossiers
reviewer-data-protection = Protection des données
reviewer-lawyer = Juriste
reviewer-editor = Rédaction
reviewer-researcher = Recherche scientifique
reviewer-other = Quelqu’un d’autre
journal-title = Les décisions sont conservées
journal-offer = Conserver mes décisions si la page est rechargée…
journal-shut = Des décisions d’une session antérieure sont conservées sur cet ordinateur
journal-means = Vos décisions sont conservées sur cet ordinateur, chiffrées par une phrase secrète. Sont conservés les emplacements, les décisions, les règles et la clé secrète, jamais le texte ni les noms de fichiers. Après un rechargement, ajoutez de nouveau les mêmes fichiers. La phrase secrète ne peut pas être retrouvée.
journal-passphrase = Phrase secrète, dix caractères ou plus
journal-start = Conserver
journal-reopen = Ouvrir
journal-forget = Effacer ce qui est conservé
journal-open = Vos décisions sont conservées, chiffrées, sur cet ordinateur. Elles sont effacées quand le paquet est admis.
journal-restored = { $files ->
    [one] Les décisions sur { $files } fichier sont de retour.
   *[other] Les décisions sur { $files } fichiers sont de retour.
  }
journal-problem-short = La phrase secrète est trop courte.
journal-problem-wrong-passphrase = Ce n’est pas la phrase secrète sous laquelle les décisions ont été conservées.
journal-problem-no-storage = Ce navigateur ne laisse rien conserver à la page. Vos décisions durent jusqu’à la fermeture de la page.
edit-title = Modifier cette trouvaille
edit-start = Début
edit-end = Fin
edit-cut = Coupe
edit-back-word = { $edge } : un mot en arrière
edit-back-letter = { $edge } : un caractère en arrière
edit-on-letter = { $edge } : un caractère en avant
edit-on-word = { $edge } : un mot en avant
edit-split = Couper en deux
edit-unsplit = Ne pas couper
edit-hint = Vous pouvez aussi sélectionner le bon passage dans le texte avant d’ouvrir ceci. Ce qu’une trouvaille plus petite ne couvre plus est examiné de nouveau avant tout envoi.
edit-confirm = Modifier et masquer
search = Chercher
search-label = Chercher dans ce texte
search-pattern = Expression régulière
search-case = Respecter majuscules et minuscules
search-back = Résultat précédent
search-on = Résultat suivant
search-none = Introuvable
search-place = { $place } sur { $total }
search-mark = { $count ->
    [0] Marquer les résultats…
    [one] Marquer { $count } résultat…
   *[other] Marquer { $count } résultats…
  }
search-close = Fermer la recherche
next-undecided = Prochaine à décider
reading = Affichage
reading-tools = Outils pour le texte
reading-view = Ce qui est montré
reading-size = Taille des lettres
reading-wide = Lignes longues
size-smaller = A− : lettres plus petites
size-larger = A+ : lettres plus grandes
view-original = Original
view-outgoing = Sortant
view-both = Côte à côte
view-outgoing-hint = Les remplaçants montrent leurs numéros quand tout est décidé ; pour les longues contributions, au scellement. Ce qui n’est pas décidé montre encore son texte ici ; cela n’est jamais envoyé.
text-label-outgoing = Texte sortant de { $name }
add-selection = Masquer la sélection…
keys = Touches
kinds-title = Par type
filter-all = Tout montrer
bulk-kind-open = Décider { $count }…
bulk-kind-named = Décider { $count }… : tout ce qui reste dans ce fichier, { $kind }
kind-done = Tout est décidé
list-title = Toutes les trouvailles
list-earlier = Précédentes
list-later = Suivantes
list-range = { $first }–{ $last } sur { $total }
languages-title = Langues de ce fichier
languages-none = Aucun mot auquel reconnaître une langue.
languages-mean = La part de chaque langue est estimée d’après les mots. Les chiffres viennent de nos textes d’essai, non des vôtres.
languages-unknown = Inconnue
languages-unknown-means = Trop peu de mots, ou une langue qui n’est pas reconnue. Rien n’a été mesuré ici : lisez comme si personne n’avait cherché de noms.
languages-rest = Autres langues : { $share }
languages-names = Dans nos essais, { $found } noms de personnes sur { $of } ont été trouvés.
languages-few-missed =
    { $missed ->
        [one] Environ 1 sur 100 a échappé : cherchez ces quelques-uns.
       *[other] Environ { $missed } sur 100 ont échappé : cherchez ces quelques-uns.
    }
languages-many-missed = Environ { $missed } sur 100 ont échappé : relisez le texte pour y chercher des noms.
languages-unmeasured = Rien n’a été mesuré dans cette langue. Lisez comme si personne n’avait cherché de noms.
languages-others = Mesuré aussi : { $list }.
languages-all = Les { $count } fichiers ensemble

missed-title = Ce qui a pu échapper
missed-by-hand = Aucune règle ne cherche ceci : { $kinds }. Lisez le texte en y pensant, et marquez ce que vous trouvez.
missed-figures = Ce qui a été trouvé dans nos mesures
missed-figure = { $found } sur { $of }
missed-figures-mean = Sur des textes qui ont servi à régler les règles. Ces chiffres disent ce qui est possible, non ce que donnera votre texte.
bare = Prochain paragraphe avec des majuscules et rien de marqué
bare-none = Il n’y a pas de tel paragraphe dans ce fichier.
sample-start = Lire un échantillon pour voir ce qui a échappé
sample-place = Passage { $place } sur { $total }
sample-done = { $total ->
    [one] Le passage a été lu.
   *[other] Les { $total } passages ont été lus.
  }
sample-means = Le passage est éclairé dans le texte. Marquez ce qui y a échappé, puis continuez.
sample-next = Plus rien ici : suivant
sample-stop = Terminer l’échantillon
sample-empty = { $read ->
    [one] Rien n’a été trouvé ni omis dans { $read } passage.
   *[other] Rien n’a été trouvé ni omis dans { $read } passages.
  }
sample-result = { $read ->
    [one] Dans { $read } passage
   *[other] Dans { $read } passages
  }, { $found ->
    [one] { $found } trouvaille était marquée
   *[other] { $found } trouvailles étaient marquées
  } et vous en avez ajouté { $missed }. Environ { $rate } ont pu échapper (intervalle à 95 % : { $low } à { $high }).
keys-title = Touches
keys-letters = Utiliser des lettres seules comme commandes
keys-hint = Pour donner une autre touche à une commande, appuyez dessus dans son champ. Les touches durent jusqu’à la fermeture de la page.
keys-arrows = Trouvaille suivante et précédente
keys-undo = Annuler ; avec Maj, rétablir
key-of = Touche pour : { $command }
key-redact = Masquer et passer à la suivante
key-keep = Garder et passer à la suivante
key-next = Trouvaille suivante
key-previous = Trouvaille précédente
key-undecided = Prochaine à décider
key-same = Décider pour toutes celles de cette valeur
key-kind = Décider pour toutes celles de ce type
key-edit = Changer le type ou les limites, ou couper
key-merge = Réunir avec la suivante
key-search = Chercher dans le texte
key-view = Changer d’affichage : original, sortant, côte à côte
key-why = En savoir plus sur la règle
key-undo = Annuler
key-redo = Rétablir
key-add = Ajouter ce qui a échappé
key-sheet = Montrer cette liste
add-title = Masquer ce qui a échappé
add-text = Texte
add-kind = Ce que c’est
add-kind-other = Un autre type…
add-kind-search = Chercher parmi tous les types
add-kind-list = Tous les types
add-kind-none = Aucun type ne porte ce nom.
add-everywhere = Partout où cela figure dans ce fichier
add-places = { $count ->
    [0] Introuvable dans ce fichier.
    [one] { $count } endroit sera masqué.
   *[other] { $count } endroits seront masqués.
  }
add-confirm = Masquer
residual-message = { $count ->
    [one] Du nouveau est apparu quand le texte sortant a été examiné une seconde fois. Rien n’a été scellé. Décidez des nouvelles trouvailles du fichier, puis continuez.
   *[other] Du nouveau est apparu quand le texte sortant a été examiné une seconde fois. Rien n’a été scellé. Décidez des nouvelles trouvailles dans { $count } fichiers, puis continuez.
  }
review-undecided = { $count ->
    [one] { $count } trouvaille reste à décider. Ce qui n’est pas décidé n’est jamais envoyé.
   *[other] { $count } trouvailles restent à décider. Ce qui n’est pas décidé n’est jamais envoyé.
  }
review-unopened = { $count ->
    [one] Tout est décidé. { $count } fichier n’a pas été ouvert ; la déclaration le dira.
   *[other] Tout est décidé. { $count } fichiers n’ont pas été ouverts ; la déclaration le dira.
  }
review-done = Tout est décidé.
review-next = Passer à la déclaration
review-next-undecided = { $count ->
    [one] { $count } à décider : la montrer
   *[other] { $count } à décider : montrer la suivante
  }
announce-read = { $files ->
    [one] { $files } fichier lu
   *[other] { $files } fichiers lus
  }, { $findings ->
    [one] { $findings } trouvaille
   *[other] { $findings } trouvailles
  }, { $failed } non lus.
announce-mentions = { $count ->
    [one] Une autre mention a aussi été marquée. Annuler retire les deux.
   *[other] { $count } autres mentions ont aussi été marquées, dans { $files ->
        [one] un fichier
       *[other] { $files } fichiers
      }. Annuler les retire toutes.
  }
announce-undecided = { $count ->
    [one] { $count } trouvaille reste à décider.
   *[other] { $count } trouvailles restent à décider.
  }

## Déclaration

consent-lead = Cette déclaration accompagne les documents. Elle dit qui les contribue, à quel titre, et à quoi ils peuvent servir.
who-title = Qui contribue
consent-name = Nom de l’institution ou de la personne
consent-name-hint = Ce nom figure dans la déclaration et il est envoyé.
consent-role = Votre lien avec les documents
role-rights-holder = Nous détenons les droits
role-custodian = Nous les conservons pour d’autres (archives, tribunal, bibliothèque)
role-individual = Ce sont les miens
role-agent = J’agis pour quelqu’un d’autre
consent-signatory = Fonction de la personne qui signe
consent-signatory-hint = Par exemple « direction des archives ». Une fonction, pas un nom.
authority-title = À quel titre
consent-basis = Fondement
basis-licence-agreement = Un accord ou une licence avec la partie qui reçoit
basis-statutory = Une loi
basis-public-domain = Les documents sont dans le domaine public
basis-data-subject-consent = Les personnes des documents ont consenti
consent-reference = Référence
consent-reference-hint = Numéro ou titre de l’accord, de la loi ou de la décision, ou son adresse web.
tier-title = Quel jeu de données
tier-open = Jeu de données ouvert
tier-open-means = Peut être publié sous la licence ci-dessous. Les copies publiées ne peuvent pas être rappelées.
tier-private = Jeu de données privé
tier-private-means = Reste chez la partie qui reçoit et n’est pas publié.
consent-licence = Licence
licence-other = Une autre licence
licence-needed = Un jeu de données ouvert demande une licence.
licence-optional = Un jeu de données privé peut s’en passer.
consent-licence-other = Identifiant SPDX de la licence
consent-licence-other-hint = Par exemple « EUPL-1.2 ». La liste est sur spdx.org/licenses.
uses-title = Usages
permitted-title = Permis
permit-pre-training = Entraîner des modèles de langue depuis le début
permit-fine-tuning = Adapter des modèles entraînés
permit-evaluation = Mesurer des modèles
permit-research = Recherche
prohibited-title = Interdits
prohibit-redistribution = Transmettre le texte
prohibit-re-identification = Chercher qui sont les personnes qui y figurent
prohibit-profiling = Juger ou suivre des personnes
prohibit-commercial-use = Usage dans des produits commerciaux
withdrawal-title = Retrait
consent-contact = Contact pour le retrait
consent-contact-hint = Une adresse électronique, un téléphone ou une adresse web de votre service. Elle est envoyée avec la déclaration.
notice-title = Avis
notice-version = Version { $version }, SHA-256 { $sha256 }…
confirm-title = Confirmation
consent-has-rights = J’ai le droit de contribuer ces documents.
consent-notice-read = J’ai lu l’avis.
reviewed-all = { $count ->
    [one] Le fichier a été ouvert et chaque trouvaille décidée par une personne ou par les règles choisies. La déclaration dira : relu en entier.
   *[other] Les { $count } fichiers ont été ouverts et chaque trouvaille décidée par une personne ou par les règles choisies. La déclaration dira : relu en entier.
  }
reviewed-two = Une seconde personne ({ $second }) a confirmé chaque fichier après la première ({ $first }). La déclaration le dit.
reviewed-none = { $count ->
    [one] { $count } fichier n’a pas été ouvert en relecture. La déclaration dira : non relu en entier.
   *[other] { $count } fichiers n’ont pas été ouverts en relecture. La déclaration dira : non relu en entier.
  }
consent-errors = { $count ->
    [one] Un champ demande votre attention.
   *[other] { $count } champs demandent votre attention.
  }
consent-error-name = Écrivez le nom de l’institution ou de la personne.
consent-error-role = Choisissez votre lien avec les documents.
consent-error-basis = Choisissez un fondement.
consent-error-reference = Écrivez le numéro, le titre ou l’adresse de l’accord, de la loi ou de la décision.
consent-error-licence = Choisissez une licence, ou écrivez un identifiant SPDX valable.
consent-error-permitted = Choisissez au moins un usage permis.
consent-error-contact = Écrivez comment joindre votre service.
consent-error-has-rights = Seuls ceux qui en ont le droit peuvent contribuer des documents.
consent-error-notice-read = Lisez l’avis et confirmez-le.
consent-next = Sceller le paquet
consent-next-means = Sceller n’envoie rien. Vous verrez exactement ce qui partirait.
sealing = Nettoyage et vérification du fichier { $done } sur { $total }…
sealing-label = Scellement

## Envoi, dans la page de travail

send-lead = Voici exactement ce qui partira : les fichiers du paquet scellé, relus depuis ses octets. Appuyez sur « Envoyer » dans le panneau quand vous en êtes content.
send-lead-done = Voici ce qui a été envoyé. Enregistrez le reçu dans le panneau avant de fermer la page.
send-state-idle = Le paquet est prêt à être envoyé.
send-state-checking = Le paquet est en cours de vérification.
send-state-uploading = Le paquet est en cours d’envoi.
send-state-paused = L’envoi est suspendu.
send-state-failed = L’envoi s’est arrêté. Le panneau dit pourquoi ; rien n’est perdu.
send-state-admitted = Le paquet a été reçu et admis.
send-state-refused = Le paquet a été refusé. Le panneau dit pourquoi. Revenez en arrière, corrigez et scellez de nouveau.
outgoing-title = Texte sortant
outgoing-hint = Les endroits masqués sont des remplaçants comme [EMAIL_ADDRESS_1]. Les noms de fichiers ne sont pas envoyés.
outgoing-document = Document { $number }
outgoing-counts = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
  } · { $placeholders } masqués · { $kept } gardés
bundle-title = Fichiers du paquet
bundle-hint = { $count } fichiers, { $size } en tout. Ouvrez-en un pour le lire.
send-back = Retour
send-back-means = Revenir en arrière brise le sceau. Vos fichiers et vos décisions restent.
send-back-busy = Annulez d’abord l’envoi.
start-over = Commencer une autre contribution

## Envoi, dans le panneau de la page extérieure

panel-title = Envoi
panel-size = Taille
panel-destination = Destination
panel-sha256 = SHA-256 du paquet
panel-send = Envoyer
panel-pause = Suspendre
panel-resume = Reprendre
panel-retry = Réessayer
panel-cancel = Annuler l’envoi
panel-progress = Envoi
panel-checking = Le paquet est vérifié avant de pouvoir partir…
panel-ready = Le paquet a été vérifié dans ce navigateur et peut être envoyé.
panel-offline = Ce navigateur n’a pas de réseau pour le moment. L’envoi en demande un ; tout le reste est fait.
panel-uploading = Envoyé : { $sent } sur { $total }.
panel-paused = Suspendu après { $sent }. « Reprendre » continue à partir de là.
panel-gate = Tout est arrivé. La partie qui reçoit vérifie le paquet…
panel-admitted = Le paquet a été admis. Enregistrez le reçu.
panel-refused = La partie qui reçoit a refusé le paquet et l’a effacé :
panel-refused-here = Le paquet n’a pas passé la vérification dans ce navigateur et ne peut pas être envoyé :
panel-quarter = { $percent } pour cent envoyés.
upload-failed-unreachable = La partie qui reçoit est injoignable. L’envoi demande un réseau. Ce qui y est arrivé est conservé ; réessayez pour continuer à partir de là.
upload-failed-store-full = La partie qui reçoit n’a plus de place. Dites-le à ceux qui la gèrent et réessayez plus tard.
upload-failed-too-large = Le paquet est plus grand que ce que la partie qui reçoit accepte. Revenez en arrière et envoyez moins de fichiers à la fois.
upload-failed-checksum = Des données ont été abîmées en route plusieurs fois. Vérifiez le réseau et réessayez.
upload-failed-offset = La partie qui reçoit et cette page ne s’accordent pas sur ce qui est arrivé. Réessayez.
upload-failed-expired = L’envoi inachevé n’existe plus chez la partie qui reçoit. Réessayez depuis le début.
upload-failed-busy = La partie qui reçoit est occupée. Réessayez dans un instant.
upload-failed-rejected = La partie qui reçoit n’a pas accepté la demande. Rechargez cette page pour avoir sa dernière version, ou demandez à ceux qui la gèrent.
upload-failed-intake-error = La partie qui reçoit a une panne. Réessayez dans un instant.
refusal-times = { $reason } (×{ $count })
refusal-unknown = Aucune raison n’a été donnée.
refusal-not-checked = La vérification n’a pas pu se faire dans ce navigateur. Rechargez la page et réessayez.
refusal-residual = Des données personnelles ont été trouvées dans le texte. Revenez à la relecture et décidez-en.
refusal-altered = Le paquet a été modifié après le scellement. Revenez en arrière et scellez de nouveau.
refusal-missing-file = Il manque un fichier au paquet. Revenez en arrière et scellez de nouveau.
refusal-bad-file = Un fichier du paquet n’est pas ce qu’il devrait être. Revenez en arrière et scellez de nouveau.
refusal-bad-placeholder = Un remplaçant n’est pas là où le paquet le dit. Revenez en arrière et scellez de nouveau.
refusal-wrong-counts = Les nombres du paquet ne sont pas ceux de son texte. Revenez en arrière et scellez de nouveau.
refusal-empty = Le paquet ne contient aucun texte. Revenez en arrière et ajoutez au moins un fichier.
refusal-not-a-bundle = Ces octets ne sont pas un paquet Scrubjay. Revenez en arrière et scellez de nouveau.
refusal-gate-failed = La partie qui reçoit n’a pas pu faire sa vérification. Réessayez plus tard.
refusal-unknown-policy = Cette page et la partie qui reçoit sont de versions différentes. Rechargez cette page, ajoutez de nouveau les fichiers et scellez.
refusal-unknown-version = Cette page et la partie qui reçoit sont de versions différentes. Rechargez cette page, ajoutez de nouveau les fichiers et scellez.
refusal-unknown-detector = Cette page et la partie qui reçoit sont de versions différentes. Rechargez cette page, ajoutez de nouveau les fichiers et scellez.
refusal-unknown-file = Le paquet contient un fichier qui n’a rien à y faire. Revenez en arrière et scellez de nouveau.
refusal-wrong-digest = Un fichier du paquet a été modifié après le scellement. Revenez en arrière et scellez de nouveau.
refusal-unreadable = Le texte d’un document ne peut pas être relu dans son propre format. Revenez en arrière et laissez ce fichier de côté.
refusal-bad-record = La déclaration n’est pas complète. Revenez à la déclaration et corrigez-la.
receipt-title = Reçu
receipt-keep = Gardez ce reçu : il permet de demander le retrait de votre contribution.
receipt-save = Enregistrer le reçu
receipt-contributionId = Contribution
receipt-receivedAt = Reçu le
receipt-bundleSha256 = SHA-256 du paquet
receipt-tagmanifestSha256 = SHA-256 de sa liste de contenu
receipt-files = Documents
receipt-words = Mots
receipt-placeholders = Endroits masqués
receipt-kept = Trouvailles gardées
receipt-tier = Jeu de données
receipt-policy = Règlement
receipt-engine = Moteur

## Rapport

report-heading = Rapport
report-what = Pour le service juridique : nombres, versions et empreintes. Aucune valeur ni aucun nom de fichier n’y figure.
report-save-html = Enregistrer le rapport
report-save-json = Enregistrer en JSON
report-title = Rapport de relecture
report-lead = Ce qui a été masqué et gardé avant l’envoi de cette contribution, en nombres. Aucune valeur ni aucun nom de fichier n’y figure.
report-made = Rapport établi
report-review = La relecture
report-reviewed = Relu
report-reviewed-all = En entier : chaque fichier a été ouvert et chaque trouvaille décidée par une personne ou par les règles choisies
report-reviewed-none = Pas en entier
report-opened = Fichiers ouverts
report-seen = Texte passé à l’écran
report-pair = Deux personnes
report-pair-none = Une personne a relu
report-pair-some = { $first }, puis { $second } : { $confirmed } fichiers sur { $files } confirmés
report-added = Ajouté à la relecture
report-sample = Échantillon
report-sample-none = Aucun n’a été lu
report-sample-some = { $read ->
    [one] { $read } passage lu, { $found } trouvailles dedans, { $missed } ajoutées
   *[other] { $read } passages lus, { $found } trouvailles dedans, { $missed } ajoutées
  }
report-contribution = La contribution
report-by-kind = Par type
report-by-document = Par document
report-by-rule = Par règle
report-kind = Type
report-document = Document
report-rule = Règle
report-redacted = Masqués
report-kept = Gardés
report-plot = { $redacted } masqués et { $kept } conservés en { $rows } lignes ; l’image montre les { $shown } premières. Le tableau ci-dessous contient les mêmes nombres.
report-lengths = Longueur avant et après
report-lengths-what = Les caractères sont comptés en unités UTF-16, les mots et les nombres selon Unicode Standard Annex 29.
report-characters-before = Caractères avant
report-characters-after = Caractères après
report-words-before = Mots avant
report-words-after = Mots après
report-total = Tous les documents
report-missed = Manqué par la détection, estimation
report-missed-none = Pas d’estimation : l’échantillon n’a pas été lu, ou rien n’y a été trouvé
report-missed-some = { $rate } des { $of } éléments de l’échantillon ont échappé aux règles et ont été ajoutés à la lecture. Avec 95 % de confiance, entre { $low } et { $high }, si rien n’échappe à la lecture.
report-versions = Versions et empreintes
report-page = Page (empreinte de ses fichiers)
report-record = Forme de la déclaration
report-payload = SHA-256 du manifeste du contenu
report-version = Forme de ce rapport
report-print = Imprimer le texte sortant
report-print-too-long = Le texte sortant est trop long pour être imprimé d’ici.
report-print-title = Texte sortant
report-print-document = Document { $number } sur { $of }
report-print-key = Marques : un cadre là où quelque chose a été remplacé ; un soulignement tireté là où quelque chose a été trouvé et conservé. Le type est à côté.
report-print-kept = conservé

## Ce qui a été envoyé

egress-nothing = Rien de vous n’a été envoyé.
egress-some = { $count ->
    [one] { $count } requête envoyée, { $bytes } en tout.
   *[other] { $count } requêtes envoyées, { $bytes } en tout.
  }
egress-what = Tout ce que cette page a envoyé depuis son ouverture. La partie qui lit vos documents ne peut rien envoyer : le navigateur l’en empêche.
egress-when = Quand
egress-to = Vers
egress-bytes = Octets
egress-answer = Réponse
egress-page = Le chargement de la page elle-même n’est pas listé : elle demande les mêmes fichiers qui que vous soyez et quoi que vous ajoutiez.
proof-title = Faites la preuve : travaillez sans réseau
proof-start = Commencer la preuve
proof-offline = Coupez le réseau : mode avion, ou débranchez le câble.
proof-work = Ajoutez vos fichiers, relisez-les et scellez le paquet. Tout cela fonctionne.
proof-online = Rétablissez le réseau.
proof-send = Appuyez sur « Envoyer ». C’est maintenant seulement que quelque chose part.
proof-done = Fait : tout, sauf l’envoi, s’est fait sans réseau.
proof-now = Étape { $number } sur { $of } : { $step }
proof-stop = Arrêter la preuve
offline-title = Sans réseau
offline-kept = Les fichiers de cette page sont conservés dans ce navigateur : elle s’ouvre sans réseau. Seul l’envoi en demande un.
offline-not-kept = Les fichiers de cette page ne sont pas encore tous conservés dans ce navigateur. Laissez la page ouverte quelques secondes avec un réseau.
offline-forgotten = Supprimé. La prochaine visite avec un réseau conservera de nouveau les fichiers de la page.
offline-new-version = Une nouvelle version de cette page est prête. Elle servira quand vous aurez fermé la page dans tous les onglets et l’aurez rouverte.
offline-install = Installer comme application
offline-forget = Supprimer ce que cette page conserve
offline-forget-means = Cela supprime les fichiers de la page et les décisions que vous conservez avec une phrase secrète. Les documents ne sont jamais conservés.
offline-forget-confirm = Tout supprimer
offline-forget-cancel = Annuler

## Refus de travailler

refuse-not-framed = Cette page prépare des documents à l’intérieur d’une autre page, qui se charge de l’envoi. Ouvrez plutôt celle-là.
refuse-open = Ouvrir Scrubjay
refuse-no-shell = La page qui entoure celle-ci n’a pas répondu. Rechargez la page.
refuse-versions = Les deux moitiés de cette page sont de versions différentes : aucun fichier ne sera lu. Rechargez la page avec un réseau.
refuse-unsupported = Ce navigateur ne peut pas garder des documents en sûreté dans la page ; aucun fichier ne sera lu. Utilisez une version actuelle de Firefox, Chrome, Edge ou Safari.
refuse-unlocked = Les verrous qui gardent les documents dans cette page ne sont pas en vigueur ; aucun fichier ne sera lu. Utilisez une version actuelle de Firefox, Chrome, Edge ou Safari ; si c’est déjà le cas, prévenez ceux qui gèrent cette page.
refuse-engine = Le moteur qui lit les documents n’a pas démarré. Rechargez la page ; si cela ne suffit pas, prévenez ceux qui la gèrent.

## Problèmes de fichiers

problem-crashed = Ce fichier n’a pas pu être lu : le moteur s’est arrêté. Retirez-le et continuez avec les autres.
problem-trap = Ce fichier n’a pas pu être lu : le moteur s’est arrêté. Retirez-le et continuez avec les autres.
problem-too-slow = Ce fichier a pris trop de temps et a été abandonné. Divisez-le, ou utilisez la ligne de commande.
problem-too-large = Ce fichier est trop grand pour la page. Divisez-le, ou utilisez la ligne de commande.
problem-cancelled = Annulé.
problem-file-unreadable = Le navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé, modifié ou verrouillé ; ajoutez-le de nouveau.
problem-changed = Ce fichier a changé depuis sa première lecture. Retirez-le et ajoutez-le de nouveau.
problem-bad-pattern = Ce n’est pas une expression régulière.
problem-empty = Ce fichier est vide.
problem-binary = Ce n’est pas un fichier texte. Scrubjay lit le texte brut, Markdown, JSON, JSON Lines, CSV et TSV.
problem-damaged-utf8 = Le texte est abîmé : ce n’est pas de l’UTF-8 valable. Enregistrez de nouveau le fichier en UTF-8.
problem-damaged-utf16 = Le texte est abîmé : ce n’est pas de l’UTF-16 valable. Enregistrez de nouveau le fichier en UTF-8.
problem-unknown-encoding = L’encodage de ce fichier est inconnu. Enregistrez-le en UTF-8.
problem-bad-json = Ce fichier n’est pas du JSON valable. Corrigez-le, ou donnez-lui l’extension .txt pour le traiter comme du texte brut.
problem-json-too-deep = Ce JSON est trop imbriqué. Simplifiez-le, ou donnez-lui l’extension .txt pour le traiter comme du texte brut.
problem-unclosed-quote = Un guillemet de ce tableau n’est jamais fermé. Corrigez-le, ou donnez au fichier l’extension .txt pour le traiter comme du texte brut.
problem-unreadable = Le texte nettoyé ne peut pas être relu dans son propre format. Laissez ce fichier de côté.
problem-residual = La seconde recherche dans ce fichier n’en finit pas. Laissez ce fichier de côté.
problem-nothing-selected = Un de vos ajouts ne contient aucun texte à masquer, seulement des signes. Annulez-le en relecture.
problem-bad-words = La liste des mots qui doivent toujours disparaître n’est pas utilisable. Revenez à « Fichiers » et corrigez-la.
problem-samples-missing = Les documents d’exemple n’ont pas pu être chargés.
problem-model-runtime-missing = Ce qui exécute les modèles n’a pas pu être chargé. Vérifiez le réseau et ajoutez de nouveau le modèle.
problem-unlocked = Les verrous qui gardent les documents dans cette page ne sont pas en vigueur. Rechargez la page.
problem-unsupported = Le moteur qui lit les documents n’a pas démarré. Rechargez la page.
problem-engine-missing = Le moteur qui lit les documents n’a pas pu être chargé. Rechargez la page.
problem-hints-missing = Les listes de mots pour les données sensibles n’ont pas pu être chargées, et la politique les demande. Rien n’a été masqué. Rechargez la page ou choisissez une autre politique.
problem-bad-hints = Les listes de mots pour les données sensibles sont endommagées. Rechargez la page.
warning-ragged-rows = Certaines lignes de ce tableau ont plus ou moins de cellules que la première.
warning-assumed-windows-1252 = Lu comme Windows-1252. Vérifiez que les lettres accentuées sont justes.
warning-blank = Ce fichier ne contient que des blancs.

## Familles de types. Les types eux-mêmes sont nommés par le noyau.

family-name = Noms et adresses
family-contact = Moyens de joindre une personne
family-identity = Numéros d’identité et fiscaux
family-date = Jours et âges
family-financial = Argent
family-health = Santé
family-record = Affaires et dossiers
family-sensitive = Origine, convictions, santé et condamnations
family-network = Réseaux et pages
family-device = Véhicules et appareils
family-secret = Mots de passe et clés
family-other = Tout le reste

## Ce qui est trouvé

rules-open = Ce qui est trouvé
rules-title = Ce qui est trouvé
rules-search = Chercher dans ce qui est trouvé
rules-search-hint = Type, pays ou mot
rules-loading = La liste se charge…
rules-failed = La liste des règles n’a pas pu être chargée. Tout le reste fonctionne sans elle.
rules-count = { $kinds ->
    [one] { $kinds } type
   *[other] { $kinds } types
  }, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
  }
rules-kinds = { $count ->
    [one] { $count } type
   *[other] { $count } types
  }
rules-by-hand = Aucune règle ne trouve ceci par sa forme. On le marque à la main, ou il figure dans votre propre liste de mots.
rules-finds = Trouve
rules-ignores = Laisse
rules-scores = Force d’un indice
rules-score-alone = Sans rien à côté
rules-score-context = Avec un de ses mots à côté
rules-score-passed = Avec des chiffres de contrôle justes
rules-score-failed = Avec des chiffres de contrôle faux
rules-score-failed-in-context = Avec des chiffres de contrôle faux, mais un de ses mots à côté
rules-strength-high = fort
rules-strength-medium = assez fort
rules-strength-low = faible
rules-strength-none = non signalé
rules-words = Mots qui l’indiquent
rules-source = Source

## Policies

policy-title = Ce que devient chaque trouvaille
policy-line-means = Cela décide de ce qui remplace ce qui est masqué et de ce qui peut rester.
policy-open = Voir ou changer…
policy-applied = « { $name } » s’applique. Les fichiers sont relus.
policy-pack = Jeu de règles
policy-own = Le vôtre : { $name }
policy-reset = Annuler toutes les modifications
policy-pack-training-balanced = Pour les données dont apprennent les machines : tout ce qui est trouvé et désigne quelqu’un devient une étiquette numérotée, jours et âges compris.
policy-pack-training-with-dates = La même chose, mais jours et âges restent là où ils le peuvent ; les dates de naissance deviennent des années.
policy-pack-hipaa-safe-harbor = Ce que le droit de la santé des États-Unis veut voir partir : presque tout devient étiquette, les dates des années, les codes postaux trois chiffres.
policy-pack-us-court-filings = Ce que les règles des tribunaux fédéraux des États-Unis veulent abrégé : numéros à quatre chiffres, naissances à l’année, mineurs aux initiales. Tout le reste demeure.
policy-pack-gdpr-strict = Le moins possible : ce qui désigne quelqu’un, tout droit ou par détour, devient étiquette ; les dates deviennent des années.
policy-pack-cjeu = Comme publie la Cour de justice de l’Union européenne : les personnes reçoivent un nom inventé ; juges, avocats et sociétés gardent le leur.
policy-pack-iceland-courts = Comme publient les tribunaux islandais : les personnes d’une affaire ne sont pas nommées, les juges et avocats si.
policy-pack-own = Vous avez changé ces règles, ou les avez prises d’un fichier.
policy-facts = { $name }, version { $version }, SHA-256 { $sha256 }…
policy-checking = Vérification…
policy-sources = Lois et règles suivies ({ $count })
policy-withheld = Ses listes de mots restent sur cette page : le paquet porte les règles sans elles.
policy-panes = Façon de modifier
policy-pane-form = Formulaire
policy-pane-json = JSON
policy-import = Ouvrir un fichier…
policy-export = Enregistrer dans un fichier
policy-file-unreadable = Le fichier n’a pas pu être lu, ou il est trop grand.
policy-json = Les règles en JSON
policy-fault = Ligne { $line }, colonne { $column } :
policy-go = Y aller
policy-form-fault = Le JSON contient une erreur. Corrigez-la là-bas ; le formulaire remarchera ensuite.
policy-lists = Vos listes comptent { $words } mots qui doivent toujours partir et { $never } à ne jamais marquer.
policy-lists-take = Les mettre dans les règles
policy-key = Clé secrète de cette contribution
policy-key-means = Les codes, les valeurs inventées et les dates déplacées se font avec une clé secrète, nouvelle à chaque contribution. Elle ne quitte jamais cette page. Enregistrez-la si les mêmes codes doivent désigner les mêmes personnes dans une contribution ultérieure ; qui l’a peut en apprendre plus, gardez-la donc comme un mot de passe.
policy-key-save = Enregistrer la clé
policy-key-load = Utiliser une clé enregistrée…
policy-key-none = Il n’y a pas de clé dans ce fichier : c’est une ligne de 64 lettres et chiffres.
policy-key-loaded = La clé enregistrée est utilisée.
policy-preview = Essayer
policy-preview-means = Le texte ouvert, avant et après, si tout était décidé comme le disent ces règles.
policy-preview-sample = Aucun texte n’est ouvert : voici quelques phrases inventées, avant et après.
policy-trying = Essai en cours…
policy-too-long = Ce fichier est trop long pour être montré à l’avance.
policy-not-tried = L’essai sur le texte n’a pas été possible.
policy-before = Avant
policy-after = Après
policy-apply = Utiliser ces règles
policy-apply-means = Les fichiers sont relus. Ce que vous avez décidé vous-même reste décidé.
policy-name = Nom de ces règles
policy-name-hint = Lettres a à z, chiffres, traits d’union, points et _. Il part avec le paquet.
policy-families = Par famille
policy-default = Tout ce qui n’est pas nommé plus bas
policy-kinds = Par type
policy-kinds-means = Un type nommé ici passe avant sa famille. Cherchez pour en ajouter un.
policy-kinds-search = Chercher parmi tous les types
policy-kinds-none = Rien à afficher.
policy-inherited = comme ci-dessus : { $becomes }
policy-unsought = n’est pas recherché
policy-review = Une personne doit décider
policy-keepFirst = Premiers signes gardés
policy-keepLast = Derniers signes gardés
policy-shape = Garder la forme : un signe pour chacun
policy-width = Années par tranche
policy-decimals = Décimales
policy-maxDays = Au plus tant de jours
policy-weekday = Garder le jour de la semaine
policy-rules = Règles avec conditions
policy-rules-means = La première dont les conditions sont remplies passe avant tout ce qui précède. Elles s’écrivent dans le JSON.
policy-rule-remove = Retirer la règle { $place }
policy-sample =
    Anne Martin, née le 2 mai 1984, habite 12 rue du Port, 75004 Paris.
    Son adresse est anne.martin@courrier.example et son téléphone +33 1 55 50 01 42. IBAN FR14 2004 1010 0505 0001 3M02 606.
    Le 3 mars 2024, à 39 ans, elle a payé avec la carte 4111 1111 1111 1111.
becomes-placeholder = une étiquette numérotée, comme [{ $kind }_1]
becomes-remove = rien : c’est retiré
becomes-keep = cela reste tel quel
becomes-mask = des signes qui le cachent, comme ****
becomes-reveal = une partie
becomes-reveal-last-four = seulement les quatre derniers chiffres
becomes-reveal-initials = seulement les initiales
becomes-reveal-year = seulement l’année
becomes-reveal-city-and-state = seulement la ville et l’État
becomes-reveal-domain = seulement ce qui suit le @
becomes-generalise = quelque chose de moins exact
becomes-generalise-month = le mois et l’année
becomes-generalise-year = l’année
becomes-generalise-decade = la décennie
becomes-generalise-age-bucket = une tranche d’âge, comme 30-39
becomes-generalise-age-90 = l’âge, mais 90+ au-delà de 89
becomes-generalise-zip3 = les trois premiers chiffres du code postal
becomes-generalise-coordinates = un lieu arrondi sur la carte
becomes-date-shift = un autre jour : tous ceux d’une personne bougent pareil
becomes-surrogate = une valeur inventée que personne n’a
becomes-pseudonym = un code, le même partout où sert votre clé
short-remove = retiré
short-mask = caché par des signes
short-reveal = une partie
short-generalise = moins exact
short-date-shift = autre jour
short-surrogate = inventé
short-pseudonym = un code
by-policy = (selon les règles)
kind-by-policy = { $count } gardés selon les règles
why-policy-title = Ce que cela devient
why-becomes = Si c’est masqué, à sa place : { $becomes }.
why-stays = Les règles le laissent.
why-policy = Les règles « { $name } » le disent, ligne { $line } : { $pointer }
why-review = Les règles veulent qu’une personne décide.

## Who could be picked out

risk-title = Pourrait-on reconnaître quelqu’un ?
risk-lead = Cochez ce que d’autres peuvent savoir d’une personne, et ce qu’on pourrait vouloir apprendre.
risk-columns = Colonnes du tableau
risk-column-head = Colonne
risk-column = Colonne { $number }
risk-quasi = D’autres peuvent savoir
risk-sensitive = À découvrir
risk-quasi-named = D’autres peuvent savoir : { $column }
risk-sensitive-named = À découvrir : { $column }
risk-different = { $count } différents
risk-figure = Chiffre
risk-before = Maintenant
risk-after = Selon les règles
risk-records = Enregistrements
risk-k = Plus petit groupe d’enregistrements semblables (k)
risk-unique = Enregistrements seuls dans leur groupe
risk-diversity = Moins de valeurs de « { $column } » dans un groupe
risk-means = k = { $k } veut dire : qui connaît les colonnes cochées sur une personne a encore au moins { $k } enregistrements parmi lesquels choisir. Avec k = 1, il y a quelqu’un que ces colonnes désignent ; ici, cela vaut pour { $unique } enregistrements.
risk-suggestions = Ce qui aiderait
risk-suggestions-reach = L’une après l’autre, ces étapes portent chaque groupe à au moins { $k } enregistrements.
risk-suggestions-some = Ces étapes aident, sans porter chaque groupe à { $k } enregistrements.
risk-then = alors k = { $k }
risk-write = Écrire cette règle
risk-write-named = Écrire cette règle : { $column }, { $how }
risk-in-force = en vigueur
risk-by-hand = À changer dans votre propre tableau
risk-written = La règle s’applique. Les fichiers sont relus.
risk-measuring = Mesure en cours…
risk-problem = La mesure n’a pas été possible.
coarser-month = seulement le mois et l’année
coarser-year = seulement l’année
coarser-decade = seulement la décennie
coarser-age-bucket = tranches de { $by } ans
coarser-first-characters = seulement les { $by } premiers caractères
coarser-round-down = arrondi vers le bas à { $by }
coarser-drop = retiré
risk-text-title = Qui pourrait-on encore reconnaître ici ?
risk-persons = Noms de personnes différents trouvés : { $count }
risk-left = Ceci dit quelque chose de personnes, et reste :
risk-none-left = Aucune date, aucun âge, lieu ou organisme trouvé ne reste.
risk-whole = { $count } entiers
risk-part = { $count } en partie
risk-text-means = Plusieurs ensemble peuvent désigner une personne, même sans nom. Ce qui n’a pas été trouvé n’est pas compté.

## The file that tells what stood where

pairs-title = Enregistrer un fichier que vous seul pouvez ouvrir
pairs-means = Il dit ce qui se trouvait à la place de chaque étiquette, pour que vous puissiez le retrouver. Il est chiffré par une phrase d’au moins { $count } caractères et enregistré sur votre ordinateur ; il n’est pas envoyé. Sans la phrase, personne ne peut l’ouvrir, et personne ne peut vous la rendre.
pairs-passphrase = Phrase secrète
pairs-again = La même phrase encore une fois
pairs-save = Enregistrer le fichier
pairs-short = La phrase est trop courte : au moins { $count } caractères.
pairs-differ = Les deux phrases ne sont pas les mêmes.
pairs-busy = Le fichier est en préparation. Cela prend exprès un moment.
pairs-done = Enregistré. Gardez le fichier et la phrase séparément, en lieu sûr.
problem-bad-policy = Les règles contiennent une erreur. Ouvrez « Ce que devient chaque trouvaille » et corrigez-la.

## Report: why

report-why = Pourquoi chaque chose a été remplacée ou gardée
report-done = Ce qui a été fait
report-policy-entry = Ce qui l’a dit
report-law = Loi ou règle
report-count = Combien de fois
report-by-person = une personne
report-operator-placeholder = étiquette
report-operator-remove = retiré
report-operator-keep = gardé
report-operator-mask = caché par des signes
report-operator-reveal = seule une partie reste
report-operator-generalise = moins exact
report-operator-date-shift = autre jour
report-operator-surrogate = valeur inventée
report-operator-pseudonym = code

# Keeping with a reason, and listing by decision.
reason-title = Pourquoi cela reste-t-il ?
reason-official = agent public en fonction
reason-published = déjà publié
reason-not-personal = pas une donnée personnelle
reason-own-work = œuvre de l’auteur
reason-historical = personne historique
reason-consent = la personne est d’accord
reason-other = autre raison
reason-none = aucune raison donnée
reason-means = La raison est comptée dans le rapport, par type. Elle ne part jamais avec le texte.
reason-of-many = Raison, si vous les gardez
reason-given = Gardé : { $reason }
keep-for = Garder, avec la raison
shift-key = Maj
keys-keep-for = Garder et donner la raison
sorts = Afficher par décision
sort-undecided = À décider
sort-redacted = Masqués
sort-kept = Gardés
sort-added = Ajoutés par vous
report-kept-by-person = Gardé par une personne, et pourquoi
report-reason = Raison
report-kept-nothing = Rien n’a été gardé par une personne.

# Who is who.
announce-told = Qui est qui a été modifié.
announce-untold = La modification de qui est qui a été annulée.
entities-open = Personnes
entities-title = Personnes et organisations
entities-search = Chercher un nom
entities-kind = Ce qui est affiché
entities-people = Personnes et organisations
entities-all = Tout
entities-count = { $count ->
    [one] Une entrée, { $total } mentions
   *[other] { $count } entrées, { $total } mentions
}
entities-most = Les { $most } premières sont affichées : cherchez un nom pour en voir d’autres.
entities-loading = Les fichiers sont parcourus…
entities-choose = Choisissez quelqu’un dans la liste.
entities-details = La personne choisie
entities-means = Chacun reçoit un seul repère dans tout le dépôt. Réunir, séparer et les rôles valent là où les règles écrivent des repères numérotés.
entity-forms = { $count } graphies
entity-undecided = { $count } à décider
entity-mixed = gardé en partie
entity-counts = { $total ->
    [one] Une mention
   *[other] { $total } mentions
} dans { $files ->
    [one] un fichier
   *[other] { $files } fichiers
} : { $undecided } à décider, { $redacted } masquées, { $kept } gardées
entity-mentions = { $count ->
    [one] une mention
   *[other] { $count } mentions
}
entity-perhaps = Peut-être la même personne que « { $name } ».
entity-perhaps-look = Voir les deux
entity-merge = Le même que…
entity-merge-choose = Qui est le même que « { $name } » ? Choisissez dans la liste ; Échap annule.
entity-merge-preview = Ils ne font plus qu’un, avec un repère pour { $count } mentions :
entity-merge-confirm = Les réunir
entity-role = Mot dans le repère
entity-role-none = Le type
entity-written = Écrit comme
entity-split = Quelqu’un d’autre
entity-split-named = « { $form } » est quelqu’un d’autre
entity-where = Où
key-people = Voir tous ceux qui ont été trouvés

# What a text is made of.
outline-title = De quoi le texte est fait
outline-columns = { $count ->
    [one] Une colonne
   *[other] { $count } colonnes
}
outline-paths = { $count ->
    [one] Un chemin
   *[other] { $count } chemins
}
outline-pages = { $count ->
    [one] Une page
   *[other] { $count } pages
}
outline-labels = { $count } locuteurs ou étiquettes
outline-column = Colonne { $number }
outline-page = Page { $number }
outline-most = Les { $most } premiers sont affichés.
stands-in-column = Colonne :
stands-in-path = Chemin :
stands-in-label = Locuteur ou étiquette :
