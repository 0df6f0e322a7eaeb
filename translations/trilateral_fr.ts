<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation>Créer un fichier d’espace de travail contenant les données de référence</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Ouvrir une nouvelle copie de l’espace de travail d’exemple, pour découvrir le programme</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation>Fermer cet espace de travail&#xa0;; tout y est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>Imprimer ce que montre cette page</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Rechercher dans toutes les fiches</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandir tout le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Réduire tout le texte</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Taille de texte normale</translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation>Afficher le texte à la taille réglée sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation>Suivre cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>Clair ou sombre, selon le réglage de cet ordinateur</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation>Contraste maximal, avec des contours nets</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation>Revenir à la page précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation>Revenir à la page que vous venez de quitter</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation>Afficher la prochaine réunion et ce qui reste à faire</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation>Afficher qui a modifié quoi, et quand</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Placer le clavier dans la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet pré&amp;cédent</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Placer le clavier dans la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation>Nouvelle fiche d’un &amp;autre type…</translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation>Choisir un type et ajouter une fiche de ce type</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Afficher tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation>À &amp;propos de Trilateral</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>A&amp;tteindre…</translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation>Trouver une fiche, une liste, une vue ou une commande en quelques lettres</translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation>Ajouter une fiche du type affiché sur cette page, ou choisir un type</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Aide…</translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation>Expliquer ce qui est affiché&#xa0;; fonctionne sans réseau</translation>
    </message>
    <message>
        <source>Set a res&amp;tore point…</source>
        <translation>&amp;Définir un point de restauration…</translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation>Donner un nom à l’état présent, pour pouvoir y revenir&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation>Marquer les mots que le dictionnaire de leur langue ne connaît pas</translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation>&amp;Faute d’orthographe suivante</translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation>Aller au mot marqué suivant sur cette page</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>Conver&amp;gence</translation>
    </message>
    <message>
        <source>Show how far the three sides agree, and where they overlap or leave gaps</source>
        <translation>Montrer dans quelle mesure les trois parties s’accordent, et où il y a chevauchement ou lacune</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>Mode &amp;réunion</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting that is held, or leave it again</source>
        <translation>Afficher la réunion en cours en plein écran, ou quitter cet affichage</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Ouvrir dans un nouvel &amp;onglet</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a tab of its own</source>
        <translation>Ouvrir la fiche sélectionnée dans la liste, ou cette page, dans un onglet distinct</translation>
    </message>
    <message>
        <source>Open b&amp;eside</source>
        <translation>Ouvrir à cô&amp;té</translation>
    </message>
    <message>
        <source>Show the record selected in the list, or this page, beside what is in sight</source>
        <translation>Afficher la fiche sélectionnée dans la liste, ou cette page, à côté de ce qui est affiché</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une &amp;fenêtre distincte</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a second window</source>
        <translation>Ouvrir la fiche sélectionnée dans la liste, ou cette page, dans une deuxième fenêtre</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>Fermer l’&amp;onglet</translation>
    </message>
    <message>
        <source>Close this tab, or with it this half or this second window; everything in it is saved already</source>
        <translation>Fermer cet onglet, ou avec lui cette moitié ou cette deuxième fenêtre&#xa0;; tout y est déjà enregistré</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Onglet s&amp;uivant</translation>
    </message>
    <message>
        <source>Show the page in the next tab</source>
        <translation>Afficher la page de l’onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>O&amp;nglet précédent</translation>
    </message>
    <message>
        <source>Show the page in the tab before</source>
        <translation>Afficher la page de l’onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>&amp;Liste d’experts</translation>
    </message>
    <message>
        <source>Show who knows which theme in which language, and themes without anybody</source>
        <translation>Afficher qui connaît quel thème dans quelle langue, et les thèmes sans personne</translation>
    </message>
    <message>
        <source>Re&amp;quests: inbox, times and forecast</source>
        <translation>&amp;Demandes&#xa0;: réception, délais et prévisions</translation>
    </message>
    <message>
        <source>Show which requests for expertise wait, how much notice they give, and what to expect next</source>
        <translation>Afficher quelles demandes d’expertise attendent, le préavis qu’elles donnent et ce qui est à prévoir</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Élé&amp;ments de preuve</translation>
    </message>
    <message>
        <source>Show what experiences teach, the chains from experience to follow-up, and their gaps</source>
        <translation>Afficher ce que les expériences enseignent, les chaînes de l’expérience au suivi, et leurs lacunes</translation>
    </message>
    <message>
        <source>Covera&amp;ge</source>
        <translation>Repr&amp;ise des recommandations</translation>
    </message>
    <message>
        <source>Show what recommendations were taken up, and for which nothing is entered yet</source>
        <translation>Afficher quelles recommandations ont été reprises, et pour lesquelles rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Follow-&amp;up matrix</source>
        <translation>Matric&amp;e de suivi</translation>
    </message>
    <message>
        <source>Show who follows up which recommendation, and how</source>
        <translation>Afficher qui donne suite à quelle recommandation, et comment</translation>
    </message>
</context>
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is addressed to it</source>
        <translation>la recommandation lui est adressée</translation>
    </message>
    <message>
        <source>its mandate has the theme: %1</source>
        <translation>son mandat comprend le thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>its mandate has the wider theme: %1</source>
        <translation>son mandat comprend le thème plus large&#xa0;: %1</translation>
    </message>
    <message>
        <source>supports this recommendation: %1</source>
        <translation>appuie cette recommandation&#xa0;: %1</translation>
    </message>
    <message>
        <source>supported recommendations like this one: %1</source>
        <translation>a appuyé des recommandations semblables à celle-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>has a project on it: %1</source>
        <translation>a un projet à ce sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>has a project on the theme: %1</source>
        <translation>a un projet sur le thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>follows it up itself: %1</source>
        <translation>y donne suite elle-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>has people who know the theme: %1</source>
        <translation>dispose de personnes qui connaissent le thème&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>carried over once</source>
        <translation>reporté une fois</translation>
    </message>
    <message>
        <source>carried over twice</source>
        <translation>reporté deux fois</translation>
    </message>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>reporté %n fois</numerusform>
            <numerusform>reporté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first raised at the meeting of %2</source>
        <translation>%1, soulevé pour la première fois à la réunion du %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>Action ouverte</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>no date set, %1</source>
        <translation>sans échéance, %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>échéance dépassée&#xa0;: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One of the areas of cooperation; not on the agenda yet</source>
        <translation>L’un des domaines de coopération&#xa0;; ne figure pas encore à l’ordre du jour</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>domaine de coopération</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1</source>
        <translation>Non traité à la réunion du %1</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1: no minutes and no outcome</source>
        <translation>Non traité à la réunion du %1&#xa0;: ni compte rendu ni résultat</translation>
    </message>
    <message>
        <source>item of the meeting of %1</source>
        <translation>point de la réunion du %1</translation>
    </message>
    <message>
        <source>open since the meeting of %1</source>
        <translation>ouvert depuis la réunion du %1</translation>
    </message>
    <message>
        <source>Waits in the backlog</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>Waits in the backlog: %1</source>
        <translation>En liste d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>item of the backlog</source>
        <translation>point de la liste d’attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is new since %1</source>
        <translation>Ce qui est nouveau depuis la réunion du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of records and how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Changed since the meeting of %1: %2</source>
        <translation>Modifié depuis la réunion du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review of themes</source>
        <translation>Examen des thèmes</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>dernier examen&#xa0;: %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>jamais examiné</translation>
    </message>
    <message>
        <source>Never reviewed: %1</source>
        <translation>Jamais examinés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not reviewed for %1 months: %2</source>
        <translation>Non examinés depuis %1 mois&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>This meeting is not in this workspace; it may be in the trash.</source>
        <translation>Cette réunion n’est pas dans cet espace de travail&#xa0;; elle est peut-être dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>AgendaTime</name>
    <message>
        <source>%1 min in all</source>
        <translation>%1 min au total</translation>
    </message>
    <message>
        <source>%1 min of %2 min: over by %3 min</source>
        <translation>%1 min sur %2 min&#xa0;: dépassement de %3 min</translation>
    </message>
    <message>
        <source>%1 min of %2 min: %3 min left</source>
        <translation>%1 min sur %2 min&#xa0;: il reste %3 min</translation>
    </message>
    <message>
        <source>%1 min of %2 min: no time left</source>
        <translation>%1 min sur %2 min&#xa0;: il ne reste pas de temps</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation>Ajout de fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation>1 fichier joint.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n fichier joint.</numerusform>
            <numerusform>%n fichiers joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation>Déjà joint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation>Suivi d’États sans leur consentement</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation>Points de l’ordre du jour réservés à notre bureau</translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation>%1&#xa0;: interne ou sensible</translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La réunion de ce dossier n’est pas dans cet espace de travail. Choisissez-en une dans la liste des réunions.</translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Un dossier se fait à partir d’une réunion, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez une réunion.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette réunion est interne ou sensible&#xa0;: elle n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou changez d’abord l’accès de la réunion en «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation>Le modèle de dossier «&#xa0;%1&#xa0;» nomme une section «&#xa0;%2&#xa0;» que cette version ne connaît pas. Utilisez une version plus récente, ou retirez la section du modèle.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>Le modèle de dossier «&#xa0;%1&#xa0;» ne peut pas être lu. Corrigez le fichier ou utilisez un autre modèle.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>Le modèle de dossier «&#xa0;%1&#xa0;» n’a aucune section. Indiquez-en au moins une.</translation>
    </message>
    <message>
        <source>%1: the minutes name %2. The meeting was held under the Chatham House Rule.</source>
        <translation>%1&#xa0;: le compte rendu nomme %2. La réunion s’est tenue selon la règle de Chatham House.</translation>
    </message>
    <message>
        <source>Outcomes of items that this copy does not hold</source>
        <translation>Résultats de points que cet exemplaire ne contient pas</translation>
    </message>
    <message>
        <source>There is no series “%1”; no meeting here names its series. Enter it in the field Series of the meetings.</source>
        <translation>Il n’y a pas de série «&#xa0;%1&#xa0;»&#xa0;; aucune réunion ici n’indique sa série. Saisissez-la dans le champ «&#xa0;Série&#xa0;» des réunions.</translation>
    </message>
    <message>
        <source>There is no series “%1”. The meetings here know: %2.</source>
        <translation>Il n’y a pas de série «&#xa0;%1&#xa0;». Séries connues des réunions ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The theme of these minutes is not in this workspace. Choose one from the list of themes.</source>
        <translation>Le thème de ce compte rendu n’est pas dans cet espace de travail. Choisissez-en un dans la liste des thèmes.</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.</source>
        <translation>Il n’y a pas de modèle de dossier «&#xa0;%1&#xa0;». Utilisez «&#xa0;trilateral&#xa0;», le dossier d’une réunion trilatérale, ou «&#xa0;minutes&#xa0;», le compte rendu.</translation>
    </message>
    <message>
        <source>The work plan of this paper is not in this workspace. Choose one from the list of plans.</source>
        <translation>Le plan de travail de ce document n’est pas dans cet espace de travail. Choisissez-en un dans la liste des plans.</translation>
    </message>
    <message>
        <source>This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.</source>
        <translation>Ce document se fait à partir d’un plan de travail, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez un plan de travail.</translation>
    </message>
    <message>
        <source>This work plan is internal or sensitive, so it has no shared copy. Print the office copy, or first change the plan&apos;s handling to “Shared with the three sides”.</source>
        <translation>Ce plan de travail est interne ou sensible&#xa0;: il n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou changez d’abord l’accès du plan en «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>What this profile is about is not in this workspace. Choose a State, an organization, an entity, a theme or a body.</source>
        <translation>Le sujet de ce profil n’est pas dans cet espace de travail. Choisissez un État, une organisation, une entité, un thème ou un organe.</translation>
    </message>
    <message>
        <source>A profile is made of a State, an organization, an entity, a theme or a body, and this record is of the kind %1. Choose one of those.</source>
        <translation>Un profil se fait à partir d’un État, d’une organisation, d’une entité, d’un thème ou d’un organe, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its profile has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette fiche est interne ou sensible&#xa0;: son profil n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou changez d’abord l’accès de la fiche en «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>Experiences whose holders do not want them shown</source>
        <translation>Expériences que leurs détenteurs ne souhaitent pas voir présentées</translation>
    </message>
    <message>
        <source>Experiences whose consent was refused; they stay in our office</source>
        <translation>Expériences dont le consentement a été refusé&#xa0;; elles restent dans notre bureau</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask those who made them for consent, then set “Consent” to “Given”</source>
        <translation>Expériences sans consentement. Demandez le consentement de leurs auteurs, puis mettez «&#xa0;Consentement&#xa0;» à «&#xa0;Donné&#xa0;»</translation>
    </message>
    <message>
        <source>Experiences without consent. %1 was asked for consent; remind them, then set “Consent” to “Given”</source>
        <translation>Expériences sans consentement. Consentement demandé à&#xa0;: %1&#xa0;; envoyez un rappel, puis mettez «&#xa0;Consentement&#xa0;» à «&#xa0;Donné&#xa0;»</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”</source>
        <translation>Expériences sans consentement. Demandez le consentement (à qui&#xa0;: %1), puis mettez «&#xa0;Consentement&#xa0;» à «&#xa0;Donné&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is internal or sensitive, so there is no shared copy of this list. Print the office copy, or first change its handling to “Shared with the three sides”.</source>
        <translation>%1&#xa0;: interne ou sensible&#xa0;; il n’y a donc pas d’exemplaire partagé de cette liste. Imprimez l’exemplaire interne, ou mettez d’abord l’accès à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 yet: no experience, follow-up, position, request or person. The list holds only what belongs to the meeting.</source>
        <translation>Rien n’est encore enregistré pour cet État (%1)&#xa0;: ni expérience, ni suivi, ni position, ni demande, ni personne. La liste ne contient que ce qui relève de la réunion.</translation>
    </message>
    <message>
        <source>A speaker brief is made of a request for a speaker or of an offer for it, and this is neither, or it is not in this workspace. Choose a request for expertise.</source>
        <translation>Une note à l’intention de l’intervenant se fait à partir d’une demande d’intervenant ou d’une offre qui y répond&#xa0;; cette fiche n’est ni l’une ni l’autre, ou elle n’est pas dans cet espace de travail. Choisissez une demande d’expertise.</translation>
    </message>
    <message>
        <source>This request does not ask for a speaker, so it has no speaker brief. Choose another request, or set its kind to “Speaker”.</source>
        <translation>Cette demande ne porte pas sur un intervenant&#xa0;; il n’y a donc pas de note à son intention. Choisissez une autre demande, ou mettez son type à «&#xa0;Intervenant&#xa0;».</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its speaker brief has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette fiche est interne ou sensible&#xa0;; sa note à l’intention de l’intervenant n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou mettez d’abord l’accès de la fiche à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>“%1”: records changed since its own text was written; read it again.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: des fiches ont changé depuis la rédaction de son texte propre&#xa0;; relisez-le.</translation>
    </message>
    <message>
        <source>Evidence cannot be old after %1 years. Use a number from 1 to %2.</source>
        <translation>Des éléments de preuve ne peuvent être anciens après %1 ans. Utilisez un nombre de 1 à %2.</translation>
    </message>
    <message>
        <source>What is to be handed over is not in this workspace. Choose a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>Ce qui doit être transmis n’est pas dans cet espace de travail. Choisissez un rôle, une entité, un organe, une organisation, un État, une personne ou une réunion du Forum.</translation>
    </message>
    <message>
        <source>A handover is made of a role, an entity, a body, an organization, a State, a person or a Forum Meeting, and this record is none of these (%1). Choose one of those.</source>
        <translation>Une passation s’établit pour un rôle, une entité, un organe, une organisation, un État, une personne ou une réunion du Forum, et cette fiche n’est rien de cela (%1). Choisissez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its handover has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette fiche est interne ou sensible&#xa0;; sa passation n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou mettez d’abord l’accès de la fiche à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>(ask %1)</source>
        <translation>(à demander à&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Number %1 was given to another paper meanwhile. Issue this one again.</source>
        <translation>Le numéro %1 a entre-temps été attribué à un autre document. Diffusez celui-ci de nouveau.</translation>
    </message>
    <message>
        <source>Words of paper no. %1</source>
        <translation>Texte du document n° %1</translation>
    </message>
    <message>
        <source>The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at its pages instead.</source>
        <translation>Le texte du document n° %1 n’est pas dans cet espace de travail&#xa0;; la comparaison est donc impossible. Consultez plutôt ses pages.</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is none, or it is not in this workspace. Choose a State.</source>
        <translation>Ce qui pourrait convenir au prochain cycle de planification s’établit pour un État&#xa0;; cette fiche n’en est pas un, ou elle n’est pas dans cet espace de travail. Choisissez un État.</translation>
    </message>
    <message>
        <source>Contacts who did not agree that their data are kept</source>
        <translation>Contacts qui n’ont pas accepté la conservation de leurs données</translation>
    </message>
    <message>
        <source>A project sheet is made of a project, and this record is none, or it is not in this workspace. Choose a project.</source>
        <translation>Une fiche de projet s’établit pour un projet&#xa0;; cette fiche n’en est pas un, ou elle n’est pas dans cet espace de travail. Choisissez un projet.</translation>
    </message>
    <message>
        <source>This project is internal or sensitive, so it has no shared copy. Print the office copy, or first change the project&apos;s handling to “Shared with the three sides”.</source>
        <translation>Ce projet est interne ou sensible&#xa0;; il n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou mettez d’abord l’accès du projet à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>The theme of this list is not in this workspace. Choose another one.</source>
        <translation>Le thème de cette liste n’est pas dans cet espace de travail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The State of this list is not in this workspace. Choose another one.</source>
        <translation>L’État de cette liste n’est pas dans cet espace de travail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What this report is about is not in this workspace. Choose a Forum Meeting or a State.</source>
        <translation>Ce sur quoi porte ce rapport n’est pas dans cet espace de travail. Choisissez une réunion du Forum ou un État.</translation>
    </message>
    <message>
        <source>A follow-up report is made of a Forum Meeting or of a State, and this record is neither (%1). Choose one of those.</source>
        <translation>Un rapport sur les suites données s’établit pour une réunion du Forum ou pour un État, et cette fiche n’est ni l’une ni l’autre (%1). Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its report has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette fiche est interne ou sensible&#xa0;; son rapport n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou mettez d’abord l’accès de la fiche à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.</source>
        <translation>D’autres ne peuvent voir cette fiche&#xa0;; sa chaîne n’a donc pas d’exemplaire partagé. %1. Ou établissez un exemplaire interne.</translation>
    </message>
    <message>
        <source>Support for follow-up that is left out</source>
        <translation>Appui à un suivi laissé de côté</translation>
    </message>
    <message>
        <source>Partner States without their consent</source>
        <translation>États partenaires sans leur consentement</translation>
    </message>
    <message>
        <source>Actors: internal or sensitive</source>
        <translation>Acteurs&#xa0;: internes ou sensibles</translation>
    </message>
    <message>
        <source>The meeting of this agenda is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La réunion de cet ordre du jour n’est pas dans cet espace de travail. Choisissez-en une dans la liste des réunions.</translation>
    </message>
    <message>
        <source>An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Un ordre du jour se fait à partir d’une réunion, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez une réunion.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no public agenda. First change the meeting&apos;s handling to “Public”.</source>
        <translation>Cette réunion est interne ou sensible&#xa0;: elle n’a donc pas d’ordre du jour public. Changez d’abord l’accès de la réunion en «&#xa0;Public&#xa0;».</translation>
    </message>
    <message>
        <source>This meeting is not public, so it has no public agenda. First change the meeting&apos;s handling to “Public”, and the visibility of the items that everybody may see.</source>
        <translation>Cette réunion n’est pas publique&#xa0;: elle n’a donc pas d’ordre du jour public. Changez d’abord l’accès de la réunion en «&#xa0;Public&#xa0;», et la visibilité des points que tout le monde peut voir.</translation>
    </message>
    <message>
        <source>%1: edition for the %2</source>
        <comment>a paper and a side</comment>
        <translation>%1&#xa0;: édition pour&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no edition “%1” of this paper. A meeting brief and an item sheet can be made for one side: write srsg, gfmd or gmg; or leave the edition out.</source>
        <translation>Il n’y a pas d’édition «&#xa0;%1&#xa0;» de ce document. Un dossier de réunion et une fiche de point peuvent être établis pour une partie&#xa0;: écrivez srsg, gfmd ou gmg, ou n’indiquez pas d’édition.</translation>
    </message>
    <message>
        <source>The meeting of this list of changes is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La réunion de cette liste de changements n’est pas dans cet espace de travail. Choisissez-en une dans la liste des réunions.</translation>
    </message>
    <message>
        <source>A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Une liste de changements s’établit pour une réunion, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez une réunion.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so there is no shared copy of what changed for it. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Cette réunion est interne ou sensible&#xa0;: il n’y a donc pas d’exemplaire partagé de ce qui a changé. Imprimez l’exemplaire interne, ou changez d’abord l’accès de la réunion en «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message>
        <source>Agenda items below one that is left out</source>
        <translation>Points de l’ordre du jour placés sous un point omis</translation>
    </message>
    <message>
        <source>Agenda items that are not public</source>
        <translation>Points de l’ordre du jour qui ne sont pas publics</translation>
    </message>
    <message>
        <source>This agenda item is ours only, or internal or sensitive, or its meeting or an item above it is, so its sheet has no shared copy. Print the office copy, or first change its visibility and handling.</source>
        <translation>Ce point est réservé à notre bureau, ou interne ou sensible, ou bien sa réunion ou un point au-dessus de lui l’est&#xa0;: sa fiche n’a donc pas d’exemplaire partagé. Imprimez l’exemplaire interne, ou changez d’abord sa visibilité et son accès.</translation>
    </message>
    <message>
        <source>The agenda item of this sheet is not in this workspace. Choose one on the page of its meeting.</source>
        <translation>Le point de cette fiche n’est pas dans cet espace de travail. Choisissez-en un sur la page de sa réunion.</translation>
    </message>
    <message>
        <source>An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda item.</source>
        <translation>Une fiche de point se fait à partir d’un point de l’ordre du jour, et cette fiche est du type «&#xa0;%1&#xa0;». Choisissez un point de l’ordre du jour.</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Making the meeting pack</source>
        <translation>Préparation de la liasse de réunion</translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation>Le dossier n’a pas pu être imprimé. Vérifiez que l’imprimante est allumée, ou enregistrez le dossier en PDF.</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>This meeting has no date, so nothing can be counted from it. Enter its first day, or write a date instead.</source>
        <translation>Cette réunion n’a pas de date&#xa0;; rien ne peut donc être compté à partir d’elle. Saisissez son premier jour, ou écrivez une date.</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a meeting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une date ni une réunion. Écrivez 14 mai 2014, 2014-05-14 ou la référence d’une réunion.</translation>
    </message>
    <message>
        <source>No meeting before this one is known, so say since when: a date, or the reference of a meeting.</source>
        <translation>Aucune réunion antérieure n’est connue&#xa0;; indiquez donc depuis quand&#xa0;: une date, ou la référence d’une réunion.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation>manque dans le journal</translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation>ne correspond pas à son sceau</translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation>ne fait pas suite au commit précédent</translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation>contient des modifications qui n’appartiennent à aucun commit</translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation>figure dans le journal mais pas dans les tables</translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation>diffère de ce que dit le journal</translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation>a une modification illisible</translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation>contient des fiches que le journal ne connaît pas</translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation>appartiennent à des fiches absentes</translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation>%1 désigne une fiche supprimée</translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation>%1 désigne une fiche absente de cette copie</translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation>%1 fiches ont cette référence</translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation>a été supprimée dans une copie et modifiée dans une autre</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1 a deux versions</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation>diffère de ce que disent les fiches</translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation>n’a pas le contenu qu’indiquent ses fiches</translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation>n’a jamais été lu pour la recherche</translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation>contient des mots de fichiers absents</translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation>%1 désigne un fichier absent de cette copie</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>fiche %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>commit %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle</source>
        <translation>fait partie d’elle-même&#xa0;: «&#xa0;%1&#xa0;» y ramène. Probable&#xa0;: vider ce champ dans une fiche du cercle</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externe</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>Aucun déclaré</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation>Peut être présentée</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>À réviser</translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>À ne pas présenter</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Selon l’intéressé</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Suivi assuré</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation>Évalué par des tiers</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>À la hausse</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>À la baisse</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation>Décrit en toutes lettres</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troïka</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Groupe directeur</translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation>Groupe consultatif</translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation>Équipe préparatoire</translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation>Équipe gouvernementale</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Chefs de secrétariat</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>Niveau technique</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>Équipe spéciale</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>Réunion de coordination</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Manifestation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Several States</source>
        <translation>Plusieurs États</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation>Plusieurs institutions</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>Le processus lui-même</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Pas d’information</translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation>Pratique existante</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>Sans suite</translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation>L’acteur lui-même</translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation>Relevé par nous</translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation>Indiqué par la source</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Notre lecture</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation>PNUAD</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Favorable</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>Opposé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation>Organisme, fonds ou programme de l’ONU</translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation>Secrétariat de l’ONU</translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation>Commission régionale de l’ONU</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Autre organisation intergouvernementale</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Syndicat</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Institut de recherche</translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation>Processus consultatif régional</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation>Partagé avec les trois parties</translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation>Interne au bureau</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Source indiquée</translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation>Source partielle, à vérifier</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>Exemple inventé</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation>Mesure de suivi possible</translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation>Décision de procédure</translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation>Contribution à l’ONU</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>Texte exact</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Notre traduction</translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation>Notre paraphrase</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilatéral</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Régional</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mondial</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation>Cité dans la note du Secrétaire général</translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation>Ajout d’une réunion trilatérale</translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation>Programme en huit points</translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation>GMG</translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation>Réunion du Forum</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>With some help</source>
        <translation>Avec une aide</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Pas prêt</translation>
    </message>
    <message>
        <source>CCA</source>
        <translation>Bilan commun de pays</translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation>DSRP</translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation>Plan national de développement</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Réunion trilatérale</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Réunion du Forum</translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation>Dialogue de haut niveau</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation>Session de table ronde</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>Réunion thématique</translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation>Groupe directeur</translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation>Amis du Forum</translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation>Chefs de secrétariat du GMG</translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation>Réunion préparatoire</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Manifestation parallèle</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Réunion d’experts</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Autre réunion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Propos attribués</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation>Document d’information</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Guide pratique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientations</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Lignes directrices</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>Fiches d’information</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>Notes d’orientation</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Exposé de position</translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation>Document thématique</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Note conceptuelle</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Note verbale</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation>Résumé ou compte rendu</translation>
    </message>
    <message>
        <source>UN document</source>
        <translation>Document de l’ONU</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Version finale</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Générale</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreinte</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Poursuivi dans le plan suivant</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>À suivre de près</translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation>Aide souhaitée</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Présenté</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation>Renvoyé avec des questions</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Aucun fourni</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation>Vérifié par des tiers</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>État Membre</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>État observateur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un cas</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Plusieurs cas</translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation>Nombreux cas concordants</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation>Note de procédure</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Pour nous seuls</translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation>Envoyé pour accord</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation>RSSG</translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation>FMMD</translation>
    </message>
    <message>
        <source>GMG</source>
        <translation>GMG</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Preneur de notes</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation>Représenté</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation>Présidence entrante</translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation>Présidence sortante</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation>Représentant spécial</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Premier mandat</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation>Sept mois</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Intérim</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Durée indéterminée</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation>Relecture d’un texte</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation>Préparation d’une délégation</translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation>Offres reçues</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Offre acceptée</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non nécessaire</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amériques</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Océanie</translation>
    </message>
    <message>
        <source>1: a concern or a hope, without anything to do</source>
        <translation>1&#xa0;: une préoccupation ou un espoir, sans rien à faire</translation>
    </message>
    <message>
        <source>2: a direction, without an action</source>
        <translation>2&#xa0;: une orientation, sans action</translation>
    </message>
    <message>
        <source>3: an action in general words</source>
        <translation>3&#xa0;: une action en termes généraux</translation>
    </message>
    <message>
        <source>4: an action, and who could take it</source>
        <translation>4&#xa0;: une action, et qui pourrait la mener</translation>
    </message>
    <message>
        <source>5: an action, who could take it, and when or how it would show</source>
        <translation>5&#xa0;: une action, qui pourrait la mener, et quand ou comment cela se verrait</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation>Le remplir avec les données d’exemple.</translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation>Seulement les fiches dont le champ a cette valeur&#xa0;; si plusieurs conditions sont données, toutes s’appliquent. FIELD= trouve les champs vides.</translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation>À quel type de fiches correspondent les lignes du fichier.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Indiquer seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>Le fichier à écrire&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation>Quel dossier établir.</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>L’exemplaire partagé omet ce qui est sensible ou réservé à notre bureau.</translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation>Langue du dossier&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation>Créer un espace de travail&#xa0;; un fichier existant n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation>Afficher ce que contient un espace de travail.</translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation>Afficher les types de fiches&#xa0;; avec --json, leurs champs aussi.</translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation>Afficher les fiches d’un type.</translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation>Afficher une fiche avec tous ses champs.</translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation>Afficher les fiches qui contiennent tous les mots.</translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation>Comparer un espace de travail avec son journal et afficher ce qui ne concorde pas.</translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation>Afficher tout le contenu&#xa0;; des contenus égaux donnent le même texte.</translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation>Reprendre les modifications d’une autre copie, qui est seulement lue.</translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation>Annuler la dernière modification faite dans cette copie.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Refaire ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge.</source>
        <translation>Afficher les champs qui ont plusieurs versions après une fusion.</translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation>Seulement les fiches qui répondent à un filtre en mots, comme dans les listes du programme&#xa0;: &quot;Statut est Prévu, Retardé et Échéance avant aujourd&apos;hui&quot;.</translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation>L’organisation ou la personne que désigne «&#xa0;mon organisation&#xa0;» dans un filtre.</translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation>Seulement les fiches de ce type.</translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation>Langue des titres et des extraits&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation>Nombre maximal de fiches&#xa0;; 200 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation>La feuille d’un classeur&#xa0;; la première si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation>Ce qui sépare les cellules d’un fichier CSV&#xa0;: comma, semicolon, tab ou bar&#xa0;; déterminé d’après ses premières lignes si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation>Encodage d’un fichier CSV qui n’est pas en Unicode&#xa0;: windows-1252, windows-1250, windows-1251, windows-1256 ou gb18030.</translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation>Seulement les fiches d’une vue enregistrée, dans son ordre&#xa0;; NAME est son titre dans une langue quelconque, ou son identifiant. Tous les champs sont écrits.</translation>
    </message>
    <message>
        <source>Only the changes of this field of the record.</source>
        <translation>Seulement les modifications de ce champ de la fiche.</translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation>Seulement ce que cette personne a modifié.</translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation>Seulement les modifications de fiches de ce type&#xa0;; sans REF.</translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation>Seulement les modifications intervenues de cette manière&#xa0;: edit, import, paste, merge, undo, redo, resolve, restore_point ou reference.</translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation>Seulement les modifications à partir de ce jour (en UTC)&#xa0;; un mois ou une année suffit.</translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation>Seulement les modifications jusqu’à ce jour inclus (en UTC).</translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation>Nombre maximal, les plus récentes&#xa0;; toutes si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation>La langue dans laquelle les fichiers sont rédigés, sous forme de clé du champ.</translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation>Afficher qui a modifié quoi, le plus récent d’abord&#xa0;; pour une fiche, champ par champ.</translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation>Conserver des copies de fichiers avec une fiche, en une seule modification.</translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation>Afficher les fichiers joints à une fiche, ou tous ceux que contiennent les fiches.</translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation>Écrire le fichier que contient une fiche, ou le seul qui y est joint.</translation>
    </message>
    <message>
        <source>The meeting; this, --series or --theme is needed.</source>
        <translation>La réunion&#xa0;; il faut cette option, --series ou --theme.</translation>
    </message>
    <message>
        <source>All meetings whose series has this name.</source>
        <translation>Toutes les réunions dont la série porte ce nom.</translation>
    </message>
    <message>
        <source>What any meeting said on this theme and those below it.</source>
        <translation>Ce que toute réunion a dit de ce thème et de ceux qui en dépendent.</translation>
    </message>
    <message>
        <source>Only meetings of this day or later; a month or a year will do.</source>
        <translation>Seulement les réunions à partir de ce jour&#xa0;; un mois ou une année suffit.</translation>
    </message>
    <message>
        <source>Only meetings up to and on this day.</source>
        <translation>Seulement les réunions jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>How several meetings are sorted; by date when nothing is said.</source>
        <translation>L’ordre de plusieurs réunions&#xa0;; par date si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Language of the minutes: ar, zh, en, fr, ru or es.</source>
        <translation>Langue du compte rendu&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>How things stood at the end of this day, month or year; today when nothing is said, or the last trilateral meeting when nothing holds today.</source>
        <translation>La situation à la fin de ce jour, de ce mois ou de cette année&#xa0;; aujourd’hui si rien n’est indiqué, ou la dernière réunion trilatérale quand rien n’est valable aujourd’hui.</translation>
    </message>
    <message>
        <source>The meeting whose agenda it is.</source>
        <translation>La réunion dont c’est l’ordre du jour.</translation>
    </message>
    <message>
        <source>Print what the agenda might take up instead, with reasons and sources; nothing is written.</source>
        <translation>Afficher plutôt ce que l’ordre du jour pourrait reprendre, avec motifs et sources&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>Read records from a CSV file, a workbook or a calendar file as one change; with any error nothing is changed.</source>
        <translation>Lire des fiches d’un fichier CSV, d’un classeur ou d’un fichier de calendrier en une seule modification&#xa0;; à la moindre erreur, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file.</source>
        <translation>Écrire les fiches d’un type en CSV, en classeur Excel ou en JSON, ou des réunions en fichier de calendrier.</translation>
    </message>
    <message>
        <source>Print how far the three sides agree on each priority, and why.</source>
        <translation>Afficher dans quelle mesure les trois parties s’accordent sur chaque priorité, et pourquoi.</translation>
    </message>
    <message>
        <source>Print the agenda of a meeting with its times and positions, or propose items for it.</source>
        <translation>Afficher l’ordre du jour d’une réunion avec ses horaires et ses positions, ou proposer des points.</translation>
    </message>
    <message>
        <source>The meeting it is for; of a plan&apos;s paper see --record.</source>
        <translation>La réunion à laquelle il est destiné&#xa0;; pour le document d’un plan, voir --record.</translation>
    </message>
    <message>
        <source>The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.</source>
        <translation>Le plan tel qu’il était&#xa0;: v2, une date ou la référence d’une réunion&#xa0;; now si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Language of the paper: ar, zh, en, fr, ru or es.</source>
        <translation>Langue du document&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>Print them with positions and history to this file; its ending names the format.</source>
        <translation>Les écrire avec positions et historique dans ce fichier&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>Also write the list as a paper; its ending names the format.</source>
        <translation>Écrire aussi la liste sous forme de document&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>v2, a date, the reference of a meeting, or now.</source>
        <translation>v2, une date, la référence d’une réunion, ou now.</translation>
    </message>
    <message>
        <source>Likewise; now when nothing is said.</source>
        <translation>De même&#xa0;; now si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Where the time begins; a month or a year will do. As the plan when nothing is said.</source>
        <translation>Où commence la période&#xa0;; un mois ou une année suffit. Celle du plan si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Where the time ends.</source>
        <translation>Où se termine la période.</translation>
    </message>
    <message>
        <source>The paper, landscape; a4 when nothing is said.</source>
        <translation>Le papier, en paysage&#xa0;; a4 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Language of the timeline: ar, zh, en, fr, ru or es.</source>
        <translation>Langue de la chronologie&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>Le classeur à écrire.</translation>
    </message>
    <message>
        <source>Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.</source>
        <translation>Langue des en-têtes, des noms et des termes à choisir&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>A copy for people outside our office, without what is internal or sensitive.</source>
        <translation>Un exemplaire pour des personnes extérieures à notre bureau, sans ce qui est interne ou sensible.</translation>
    </message>
    <message>
        <source>The work plan that takes it in; needed where the file is no workbook of a plan.</source>
        <translation>Le plan de travail qui le reprend&#xa0;; nécessaire quand le fichier n’est pas un classeur de plan.</translation>
    </message>
    <message>
        <source>The sheet mapping by which a sheet of another form is read; found from its headings when nothing is said.</source>
        <translation>La correspondance de feuille selon laquelle une feuille d’une autre forme est lue&#xa0;; trouvée d’après ses en-têtes si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Print the lines of a work plan, as they stand below each other.</source>
        <translation>Afficher les lignes d’un plan de travail, telles qu’elles dépendent les unes des autres.</translation>
    </message>
    <message>
        <source>Write a work plan as an Excel workbook to be edited and read back.</source>
        <translation>Écrire un plan de travail en classeur Excel, à modifier puis à relire.</translation>
    </message>
    <message>
        <source>Take what was changed in the workbook of a work plan, or the lines of another sheet, as one change; with any error nothing is changed.</source>
        <translation>Reprendre ce qui a été modifié dans le classeur d’un plan de travail, ou les lignes d’une autre feuille, en une seule modification&#xa0;; à la moindre erreur, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Print what is missing or does not fit in a work plan.</source>
        <translation>Afficher ce qui manque ou ne concorde pas dans un plan de travail.</translation>
    </message>
    <message>
        <source>Print what changed in a work plan between two moments, field by field.</source>
        <translation>Afficher ce qui a changé dans un plan de travail entre deux moments, champ par champ.</translation>
    </message>
    <message>
        <source>Draw a work plan against time as SVG or PDF; with --json print its rows.</source>
        <translation>Dessiner un plan de travail dans le temps en SVG ou en PDF&#xa0;; avec --json, afficher ses rangées.</translation>
    </message>
    <message>
        <source>The day on which the age of evidence counts; today when nothing is said.</source>
        <translation>Le jour auquel l’ancienneté des éléments de preuve est comptée&#xa0;; aujourd’hui si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>After how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>Nombre d’années sans vérification après lequel un élément de preuve est ancien&#xa0;; 5 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Print instead what may be asked before this coming Forum Meeting, drawn from what was asked before earlier ones, with reasons; nothing is written.</source>
        <translation>Afficher plutôt ce qui pourrait être demandé avant cette prochaine réunion du Forum, d’après ce qui l’a été avant les précédentes, avec motifs&#xa0;; rien n’est écrit.</translation>
    </message>
    <message>
        <source>With --forecast: print the request calendar to this file; its ending names the format.</source>
        <translation>Avec --forecast&#xa0;: écrire le calendrier des demandes dans ce fichier&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>Names, offices and records as of the end of this day, month or year; today, with what is to come, when nothing is said.</source>
        <translation>Noms, fonctions et fiches à la fin de ce jour, de ce mois ou de cette année&#xa0;; aujourd’hui, avec ce qui est à venir, si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Print what an experience, document, lesson, recommendation or follow-up rests on and leads to, and what is missing there.</source>
        <translation>Afficher ce sur quoi repose une expérience, un document, un enseignement, une recommandation ou un suivi, ce à quoi cela mène, et ce qui y manque.</translation>
    </message>
    <message>
        <source>Print how much notice requests for expertise give, how long answers take, and how many each agency was asked.</source>
        <translation>Afficher le préavis que laissent les demandes d’expertise, le délai des réponses et le nombre de demandes adressées à chaque institution.</translation>
    </message>
    <message>
        <source>Make the profile of a State, organization, entity, theme or body as PDF or plain text: everything of it on a page.</source>
        <translation>Établir le profil d’un État, d’une organisation, d’une entité, d’un thème ou d’un organe en PDF ou en texte brut&#xa0;: tout ce qui le concerne sur une page.</translation>
    </message>
    <message>
        <source>The narrowest circle whose records are written: public, shared, internal or sensitive. Public and shared files hold no experience without consent. When nothing is said, calendar files hold nothing above shared, other files everything.</source>
        <translation>Le cercle le plus étroit dont les fiches sont écrites&#xa0;: public, shared, internal ou sensitive. Les fichiers public et shared ne contiennent aucune expérience sans consentement. Si rien n’est indiqué, les fichiers de calendrier ne contiennent rien au-delà de shared, les autres fichiers contiennent tout.</translation>
    </message>
    <message>
        <source>Also draw the chain to this file; its ending names the format.</source>
        <translation>Dessiner aussi la chaîne dans ce fichier&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>Write an empty form for a new record of this kind.</source>
        <translation>Écrire un formulaire vide pour une nouvelle fiche de ce type.</translation>
    </message>
    <message>
        <source>Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.</source>
        <translation>Langue du formulaire et des textes qui y sont écrits&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>Write a record as a form that others fill in and send back, as Word document or CSV.</source>
        <translation>Écrire une fiche sous forme de formulaire que d’autres remplissent et renvoient, en document Word ou en CSV.</translation>
    </message>
    <message>
        <source>Take what was written into a form, as one change; with any error nothing is changed, and what changed here too stays.</source>
        <translation>Reprendre ce qui a été écrit dans un formulaire, en une seule modification&#xa0;; à la moindre erreur rien n’est modifié, et ce qui a aussi changé ici reste.</translation>
    </message>
    <message>
        <source>How the columns are read: a sheet mapping by name. One with the same headings is used when nothing is said.</source>
        <translation>Manière de lire les colonnes&#xa0;: une correspondance de feuille, par son nom. Celle qui a les mêmes en-têtes est utilisée si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>The column that tells which record a line stands for, beside id and reference.</source>
        <translation>La colonne qui indique à quelle fiche correspond une ligne, outre id et reference.</translation>
    </message>
    <message>
        <source>Keep columns that no field is called by in the note of the record.</source>
        <translation>Conserver dans la note de la fiche les colonnes dont aucun champ ne porte le nom.</translation>
    </message>
    <message>
        <source>What becomes of lines that look like a record that is here: update, new or leave_out. They are new, with a warning, when nothing is said.</source>
        <translation>Sort des lignes qui ressemblent à une fiche présente&#xa0;: update, new ou leave_out. Elles sont nouvelles, avec un avertissement, si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Print the earlier recommendations that likely carry the same idea, best first, with the words that match.</source>
        <translation>Afficher les recommandations antérieures qui portent probablement la même idée, les plus proches d’abord, avec les mots concordants.</translation>
    </message>
    <message>
        <source>Print what experiences, or one of them, still need before they are shown to others: readers, grade with reasons, what a speaker misses, age and consent.</source>
        <translation>Afficher ce qu’il faut encore aux expériences, ou à l’une d’elles, avant d’être montrées à d’autres&#xa0;: examinateurs, appréciation et motifs, ce qui manque à un intervenant, ancienneté et consentement.</translation>
    </message>
    <message>
        <source>Print what recommendations were taken up, each record counted once, and for which nothing is entered yet.</source>
        <translation>Afficher quelles recommandations ont été reprises, chaque fiche comptée une fois, et pour lesquelles rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Print who follows up which recommendation and how, or write it as workbook, Word document or PDF.</source>
        <translation>Afficher qui donne suite à quelle recommandation et comment, ou l’écrire en classeur, document Word ou PDF.</translation>
    </message>
    <message>
        <source>Of project_list: only projects on this theme and those below it.</source>
        <translation>Pour project_list&#xa0;: seulement les projets sur ce thème et ceux qui en dépendent.</translation>
    </message>
    <message>
        <source>The State of followup_report, which takes a Forum Meeting as --meeting too.</source>
        <translation>L’État de followup_report, qui accepte aussi une réunion du Forum avec --meeting.</translation>
    </message>
    <message>
        <source>What handover is of: a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>Objet de handover&#xa0;: un rôle, une entité, un organe, une organisation, un État, une personne ou une réunion du Forum.</translation>
    </message>
    <message>
        <source>Of followup_report and handover: the last day that counts; today when nothing is said.</source>
        <translation>Pour followup_report et handover&#xa0;: le dernier jour pris en compte&#xa0;; aujourd’hui si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Of evidence_gaps: after how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>Pour evidence_gaps&#xa0;: nombre d’années sans examen après lequel les éléments de preuve sont anciens&#xa0;; 5 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>How many at most; 10 when nothing is said.</source>
        <translation>Nombre maximal&#xa0;; 10 si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Print instead which are likely one and the same, with reasons.</source>
        <translation>Afficher plutôt lesquelles sont probablement une seule et même, avec motifs.</translation>
    </message>
    <message>
        <source>The day on which their age counts; today when nothing is said.</source>
        <translation>Le jour auquel leur ancienneté est comptée&#xa0;; aujourd’hui si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Only recommendations of this meeting and its sessions.</source>
        <translation>Seulement les recommandations de cette réunion et de ses sessions.</translation>
    </message>
    <message>
        <source>Only those on this theme and the themes below it.</source>
        <translation>Seulement celles sur ce thème et les thèmes qui en dépendent.</translation>
    </message>
    <message>
        <source>Only those addressed to this entity, organization or body, with the bodies below it; never a State.</source>
        <translation>Seulement celles qui sont adressées à cette entité, cette organisation ou cet organe, avec les organes qui en dépendent&#xa0;; jamais un État.</translation>
    </message>
    <message>
        <source>Only those of this day, month or year or later.</source>
        <translation>Seulement celles de ce jour, de ce mois ou de cette année, ou ultérieures.</translation>
    </message>
    <message>
        <source>Only those up to the end of this day, month or year.</source>
        <translation>Seulement celles jusqu’à la fin de ce jour, de ce mois ou de cette année.</translation>
    </message>
    <message>
        <source>What the lines are; themes when nothing is said, all four with -o.</source>
        <translation>Ce que sont les lignes&#xa0;; les thèmes si rien n’est indiqué, les quatre avec -o.</translation>
    </message>
    <message>
        <source>The day on which priorities are shared, as of priorities.</source>
        <translation>Le jour auquel les priorités sont communes, comme pour priorities.</translation>
    </message>
    <message>
        <source>Print it to this file instead; its ending names the format.</source>
        <translation>L’écrire plutôt dans ce fichier&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>Recommendations of this meeting and of its sessions alone.</source>
        <translation>Seulement les recommandations de cette réunion et de ses sessions.</translation>
    </message>
    <message>
        <source>Recommendations on this theme and the themes below it alone.</source>
        <translation>Seulement les recommandations sur ce thème et les thèmes qui en dépendent.</translation>
    </message>
    <message>
        <source>Recommendations that are addressed to this State, agency or body alone.</source>
        <translation>Seulement les recommandations adressées à cet État, cette institution ou cet organe.</translation>
    </message>
    <message>
        <source>States of this region or UN regional group alone.</source>
        <translation>Seulement les États de cette région ou de ce groupe régional de l’ONU.</translation>
    </message>
    <message>
        <source>Follow-up with this status word alone.</source>
        <translation>Seulement le suivi portant ce mot d’état.</translation>
    </message>
    <message>
        <source>Write it to this file instead; its ending names the format.</source>
        <translation>L’écrire plutôt dans ce fichier&#xa0;; son extension indique le format.</translation>
    </message>
    <message>
        <source>With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.</source>
        <translation>Avec OUT.docx ou OUT.pdf&#xa0;: recommandations par acteurs, ou une ligne par mention.</translation>
    </message>
    <message>
        <source>Language of the table: ar, zh, en, fr, ru or es.</source>
        <translation>Langue du tableau&#xa0;: ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
        <source>Make a meeting brief; the ending of the file names its format.</source>
        <translation>Établir un dossier de réunion&#xa0;; l’extension du fichier désigne son format.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, of a series or on a theme; the ending names the format.</source>
        <translation>Établir le compte rendu d’une réunion, d’une série ou sur un thème&#xa0;; l’extension désigne le format.</translation>
    </message>
    <message>
        <source>Make one PDF file of a meeting&apos;s brief and the files that go with it.</source>
        <translation>Faire un seul PDF du dossier d’une réunion et des fichiers qui l’accompagnent.</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>La réunion à laquelle elle est destinée.</translation>
    </message>
    <message>
        <source>The paper at its head; the meeting brief when nothing is said.</source>
        <translation>Le document placé en tête&#xa0;; le dossier de réunion si rien n’est dit.</translation>
    </message>
    <message>
        <source>Print which papers can be made, and of what; with --json their parts too.</source>
        <translation>Afficher les documents qui peuvent être établis, et de quoi&#xa0;; avec --json, leurs parties aussi.</translation>
    </message>
    <message>
        <source>The work plan of work_plan, plan_gaps and plan_changes; the request or the offer of speaker; the State of delegation_checklist, planning_fit and, where wanted, project_list; the project of project_sheet; the item of item_sheet, by its id or, with --meeting, by its number.</source>
        <translation>Le plan de travail de work_plan, plan_gaps et plan_changes&#xa0;; la demande ou l’offre de speaker&#xa0;; l’État de delegation_checklist, planning_fit et, au besoin, project_list&#xa0;; le projet de project_sheet&#xa0;; le point de item_sheet, par son identifiant ou, avec --meeting, par son numéro.</translation>
    </message>
    <message>
        <source>Of plan_changes: the moment that the plan is held against. Of changes: a date or a meeting, after which changes count; the meeting before when nothing is said.</source>
        <translation>Pour plan_changes&#xa0;: le moment auquel le plan est comparé. Pour changes&#xa0;: une date ou une réunion, après laquelle les changements comptent&#xa0;; la réunion précédente si rien n’est indiqué.</translation>
    </message>
    <message>
        <source>Of trilateral and item_sheet: made for one of the three sides, which comes first; of the positions of all others it holds what a shared copy holds.</source>
        <translation>Pour trilateral et item_sheet&#xa0;: établi pour l’une des trois parties, qui vient en premier&#xa0;; des positions de toutes les autres, il contient ce que contient un exemplaire partagé.</translation>
    </message>
    <message>
        <source>The paper; that of the brief&apos;s record, or a4, when nothing is said.</source>
        <translation>Le format du papier ; à défaut, celui de la fiche du dossier, ou a4.</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own.</source>
        <translation>Le titre et l’objet sur une page à part.</translation>
    </message>
    <message>
        <source>A list of the parts with their pages.</source>
        <translation>La liste des sections avec leurs pages.</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists.</source>
        <translation>Corps 16 au moins, pour les lecteurs qui en ont besoin ; les tableaux larges deviennent des listes.</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand.</source>
        <translation>Autant de lignes vides sous chaque point, pour écrire à la main.</translation>
    </message>
    <message>
        <source>With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be printed on both sides and folded.</source>
        <translation>Avec OUT.pdf : en A5, deux pages côte à côte dans l’ordre d’une brochure, à imprimer en recto verso et à plier.</translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation>fiches</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restauration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Collage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Règlement du conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification du champ «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore point “%1”</source>
        <translation>Point de restauration «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Retour à un état antérieur</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Retour à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>Ajout d’un fichier à %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>Ajout de %n fichier à %1</numerusform>
            <numerusform>Ajout de %n fichiers à %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>%1 supports</source>
        <translation>%1 est favorable</translation>
    </message>
    <message>
        <source>all three support</source>
        <translation>les trois sont favorables</translation>
    </message>
    <message>
        <source>%1 support</source>
        <comment>two of the sides</comment>
        <translation>%1 sont favorables</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 est ouvert</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <comment>several of the sides</comment>
        <translation>%1 sont ouverts</translation>
    </message>
    <message>
        <source>%1 is reserved</source>
        <translation>%1 est réservé</translation>
    </message>
    <message>
        <source>%1 are reserved</source>
        <comment>several of the sides</comment>
        <translation>%1 sont réservés</translation>
    </message>
    <message>
        <source>%1 opposes</source>
        <translation>%1 est opposé</translation>
    </message>
    <message>
        <source>%1 oppose</source>
        <comment>several of the sides</comment>
        <translation>%1 sont opposés</translation>
    </message>
    <message>
        <source>it is recorded that the position of %1 is not known</source>
        <translation>il est enregistré que la position de %1 n’est pas connue</translation>
    </message>
    <message>
        <source>none of the three has said anything on it</source>
        <translation>aucun des trois n’a rien dit à ce sujet</translation>
    </message>
    <message>
        <source>%1 has said nothing on it</source>
        <translation>%1 n’a rien dit à ce sujet</translation>
    </message>
    <message>
        <source>%1 have said nothing on it</source>
        <comment>two of the sides</comment>
        <translation>%1 n’ont rien dit à ce sujet</translation>
    </message>
    <message>
        <source>%1 has said nothing since %2</source>
        <translation>%1 n’a rien dit depuis cette date&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 have said nothing since %2</source>
        <comment>several sides</comment>
        <translation>%1 n’ont rien dit depuis cette date&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not among the entities of this workspace</source>
        <translation>%1 ne figure pas parmi les entités de cet espace de travail</translation>
    </message>
    <message>
        <source>%1 has different positions of the same date, of which the most reserved counts</source>
        <translation>%1 a des positions différentes à la même date, dont la plus réservée compte</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what different sides hold</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1: its position ended (was: %2)</source>
        <translation>%1&#xa0;: sa position a pris fin (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and its stance</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, stated anew</source>
        <translation>%1&#xa0;: %2, réaffirmé</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <translation>%1&#xa0;: %2 (avant&#xa0;: %3)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagée</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>En formation</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Unilatérale</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Rien d’enregistré</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No theme entered</source>
        <translation>Aucun thème saisi</translation>
    </message>
    <message>
        <source>No meeting entered</source>
        <translation>Aucune réunion saisie</translation>
    </message>
    <message>
        <source>States, together</source>
        <translation>États, ensemble</translation>
    </message>
    <message>
        <source>Others, named in words</source>
        <translation>Autres, nommés en toutes lettres</translation>
    </message>
    <message>
        <source>No date entered</source>
        <translation>Aucune date saisie</translation>
    </message>
    <message>
        <source>No addressee entered</source>
        <translation>Aucun destinataire saisi</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>Absente de cette copie</translation>
    </message>
    <message>
        <source>Each record counts once in a line and once in the total. Follow-up is voluntary: the numbers tell what is entered here and measure nobody.</source>
        <translation>Chaque fiche compte une fois dans une ligne et une fois dans le total. Le suivi est volontaire&#xa0;: les nombres disent ce qui est saisi ici et ne mesurent personne.</translation>
    </message>
    <message>
        <source>Some stand in several lines, so the lines together make more than the total.</source>
        <translation>Certaines figurent dans plusieurs lignes&#xa0;: ensemble, les lignes dépassent le total.</translation>
    </message>
    <message>
        <source>Fewer than three actors are told as “1–2”; a number beside them is told as “1 or more”, or joined with the line above, so that it cannot be worked out.</source>
        <translation>Moins de trois acteurs&#xa0;: «&#xa0;1–2&#xa0;»&#xa0;; un nombre voisin est donné comme «&#xa0;1 ou plus&#xa0;», ou joint à la ligne au-dessus, afin qu’on ne puisse pas le déduire.</translation>
    </message>
    <message>
        <source>Coverage is not counted for one State: follow-up is voluntary, and numbers would compare States. Open the State&apos;s profile instead.</source>
        <translation>La reprise n’est pas comptée pour un seul État&#xa0;: le suivi est volontaire, et des nombres compareraient les États. Ouvrez plutôt le profil de l’État.</translation>
    </message>
    <message>
        <source>Recommendations are addressed to an entity, an organization or a body. Choose one of these.</source>
        <translation>Les recommandations sont adressées à une entité, une organisation ou un organe. Choisissez l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Par réunion</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>Par destinataire</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Autres mentions</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Rien de saisi à ce jour</translation>
    </message>
    <message>
        <source>1–2</source>
        <comment>a number of few actors, not told exactly</comment>
        <translation>1–2</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>a number that is not told exactly</comment>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a number told with the line above only</comment>
        <translation>joint</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Together, each once</source>
        <translation>Ensemble, chacune une fois</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, number</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>The State of this delegation is not in this workspace. Choose another State.</source>
        <translation>L’État de cette délégation n’est pas dans cet espace de travail. Choisissez un autre État.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.</source>
        <translation>Une délégation se prépare pour un État, et %1 est du type «&#xa0;%2&#xa0;». Choisissez un État.</translation>
    </message>
    <message>
        <source>The meeting of this delegation is not in this workspace. Choose another meeting.</source>
        <translation>La réunion de cette délégation n’est pas dans cet espace de travail. Choisissez une autre réunion.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a Forum Meeting.</source>
        <translation>Une délégation se prépare pour une réunion du Forum&#xa0;; %1 n’en est pas une et n’en relève pas. Choisissez une réunion du Forum.</translation>
    </message>
    <message>
        <source>%1 has no date, so nobody can say what is older than it or still to come. Enter its first day on its page.</source>
        <translation>%1 n’a pas de date&#xa0;: nul ne peut dire ce qui est antérieur ou encore à venir. Saisissez son premier jour sur sa page.</translation>
    </message>
    <message>
        <source>%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, or correct the names of the State.</source>
        <translation>%1 n’existait pas encore alors (réunion&#xa0;: %2)&#xa0;: le premier de ses noms vaut ici à partir de cette date&#xa0;: %3. Choisissez une réunion ultérieure, ou corrigez les noms de l’État.</translation>
    </message>
    <message>
        <source>Prepare to present: %1</source>
        <translation>Préparer la présentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>See whether there is news to tell: %1</source>
        <translation>Voir s’il y a du nouveau à communiquer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settle the position: %1</source>
        <translation>Arrêter la position&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>See to the help: %1</source>
        <translation>Régler la question de l’aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Inscrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the date: %1</source>
        <translation>Réserver la date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preparation of the delegation: %1, %2</source>
        <translation>Préparation de la délégation&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>In particular: %1</source>
        <translation>En particulier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent asked, not answered yet</source>
        <translation>Consentement demandé, sans réponse pour le moment</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>Consentement à demander</translation>
    </message>
    <message>
        <source>ready to present</source>
        <translation>prête à être présentée</translation>
    </message>
    <message>
        <source>ready with some help</source>
        <translation>prête avec une aide</translation>
    </message>
    <message>
        <source>not ready to present</source>
        <translation>pas prête à être présentée</translation>
    </message>
    <message>
        <source>not known whether it is ready to present</source>
        <translation>état de préparation non connu</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>convient pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>on a theme of the meeting: %1</source>
        <translation>sur un thème de la réunion&#xa0;: %1</translation>
    </message>
    <message>
        <source>no theme in common with the meeting is recorded</source>
        <translation>aucun thème commun avec la réunion n’est enregistré</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <translation>dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>no day on which it was looked at</source>
        <translation>aucune date de vérification</translation>
    </message>
    <message>
        <source>Declared by the State</source>
        <translation>Déclaré par l’État</translation>
    </message>
    <message>
        <source>Noted by others</source>
        <translation>Relevé par d’autres</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>last news %1</source>
        <translation>dernières nouvelles&#xa0;: %1</translation>
    </message>
    <message>
        <source>no news with a date</source>
        <translation>aucune nouvelle datée</translation>
    </message>
    <message>
        <source>no position is recorded</source>
        <translation>aucune position n’est enregistrée</translation>
    </message>
    <message>
        <source>the position on this is older: %1</source>
        <translation>la position à ce sujet est plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>the position held until %1</source>
        <translation>position valable jusqu’à cette date&#xa0;: %1</translation>
    </message>
    <message>
        <source>position stated %1</source>
        <translation>position énoncée&#xa0;: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>réunion&#xa0;: %1</translation>
    </message>
    <message>
        <source>for the item %1</source>
        <translation>pour le point&#xa0;: %1</translation>
    </message>
    <message>
        <source>in a language of the delegation: %1</source>
        <translation>dans une langue de la délégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>in no language of the delegation, but in %1</source>
        <translation>dans aucune langue de la délégation, mais en&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for by the State</source>
        <translation>Demandée par l’État</translation>
    </message>
    <message>
        <source>Help for delegations to this meeting</source>
        <translation>Aide aux délégations pour cette réunion</translation>
    </message>
    <message>
        <source>offer of %1: %2</source>
        <translation>offre (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>pas encore d’offre</translation>
    </message>
    <message>
        <source>Registered for %1</source>
        <translation>Inscription à la réunion&#xa0;: %1</translation>
    </message>
    <message>
        <source>%2 for %1</source>
        <translation>%2 (réunion&#xa0;: %1)</translation>
    </message>
    <message>
        <source>Focal point of the State</source>
        <translation>Point focal de l’État</translation>
    </message>
    <message>
        <source>Recorded with this State</source>
        <translation>Enregistré avec cet État</translation>
    </message>
    <message>
        <source>speaks on %1</source>
        <translation>prend la parole sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>pas d’inscription</translation>
    </message>
    <message>
        <source>The days of the meeting</source>
        <translation>Les jours de la réunion</translation>
    </message>
    <message>
        <source>A meeting on the way to it</source>
        <translation>Une réunion préparatoire</translation>
    </message>
    <message>
        <source>Comments on the paper are due</source>
        <translation>Observations attendues sur le document</translation>
    </message>
    <message>
        <source>What was asked for is needed by this day</source>
        <translation>Ce qui a été demandé est attendu ce jour</translation>
    </message>
    <message>
        <source>A step of the preparation is due</source>
        <translation>Une étape de la préparation arrive à échéance</translation>
    </message>
    <message>
        <source>on a day not recorded</source>
        <translation>à une date non enregistrée</translation>
    </message>
    <message>
        <source>Experiences to present</source>
        <translation>Expériences à présenter</translation>
    </message>
    <message>
        <source>Follow-up to report, as the State wishes</source>
        <translation>Suivi à communiquer, selon le souhait de l’État</translation>
    </message>
    <message>
        <source>Positions to settle</source>
        <translation>Positions à arrêter</translation>
    </message>
    <message>
        <source>Papers to read</source>
        <translation>Documents à lire</translation>
    </message>
    <message>
        <source>Help asked for and offered</source>
        <translation>Aide demandée et proposée</translation>
    </message>
    <message>
        <source>Persons of the delegation</source>
        <translation>Membres de la délégation</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>No experience of this State that may be offered is recorded. Add one under Experiences.</source>
        <translation>Aucune expérience de cet État pouvant être proposée n’est enregistrée. Ajoutez-en une sous Expériences.</translation>
    </message>
    <message>
        <source>No follow-up of this State is recorded. What it tells of its own accord can be added under Follow-up.</source>
        <translation>Aucun suivi de cet État n’est enregistré. Ce qu’il communique de son propre chef peut être ajouté sous Suivi.</translation>
    </message>
    <message>
        <source>The meeting and its sessions have no agenda items, and no priority runs on its first day. Add the items on the page of the meeting.</source>
        <translation>La réunion et ses séances n’ont aucun point à l’ordre du jour, et aucune priorité n’est en cours à son premier jour. Ajoutez les points sur la page de la réunion.</translation>
    </message>
    <message>
        <source>No paper is linked with the meeting. Link documents on its page or on the items.</source>
        <translation>Aucun document n’est lié à la réunion. Liez des documents sur sa page ou sur les points.</translation>
    </message>
    <message>
        <source>Nobody has asked for help with this delegation yet. R asks an agency.</source>
        <translation>Personne n’a encore demandé d’aide pour cette délégation. R permet de s’adresser à une institution.</translation>
    </message>
    <message>
        <source>No person of this State is recorded. Add focal points to the State, or participants to the meeting.</source>
        <translation>Aucune personne de cet État n’est enregistrée. Ajoutez des points focaux à l’État, ou des participants à la réunion.</translation>
    </message>
    <message>
        <source>No date is recorded. Enter the days of the meeting on its page.</source>
        <translation>Aucune date n’est enregistrée. Saisissez les jours de la réunion sur sa page.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 sur %2 prêts</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation>Le dictionnaire %1 ne peut pas être utilisé&#xa0;: %2. Réinstallez-le, ou retirez-le de son dossier.</translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation>il est vide ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation>cet ordinateur ne connaît pas son encodage, %1</translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>énoncée il y a %n mois</numerusform>
            <numerusform>énoncée il y a %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>direction not said</source>
        <translation>sens non précisé</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>direction and strength of evidence</comment>
        <translation>%1, force&#xa0;: %2</translation>
    </message>
    <message>
        <source>leads to the recommendation</source>
        <translation>mène à la recommandation</translation>
    </message>
    <message>
        <source>goes with the recommendation</source>
        <translation>accompagne la recommandation</translation>
    </message>
    <message>
        <source>taken up by the follow-up</source>
        <translation>repris par le suivi</translation>
    </message>
    <message>
        <source>shows the follow-up</source>
        <translation>montre le suivi</translation>
    </message>
    <message>
        <source>No lesson, experience or document leads to this recommendation. Name it in a lesson that rests on experiences, or say what it rests on under its documents.</source>
        <translation>Aucun enseignement, expérience ou document ne mène à cette recommandation. Nommez-la dans un enseignement fondé sur des expériences, ou indiquez sous ses documents sur quoi elle repose.</translation>
    </message>
    <message>
        <source>This experience leads to no lesson, recommendation or follow-up yet. Say what it teaches in a new or existing lesson.</source>
        <translation>Cette expérience ne mène encore à aucun enseignement, recommandation ou suivi. Dites ce qu’elle enseigne dans un enseignement nouveau ou existant.</translation>
    </message>
    <message>
        <source>No evidence is named for this lesson. Link the experiences or analyses it is drawn from.</source>
        <translation>Aucun élément de preuve n’est indiqué pour cet enseignement. Liez-y les expériences ou les analyses dont il est tiré.</translation>
    </message>
    <message>
        <source>Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last checked”.</source>
        <translation>Dernière vérification ou évaluation&#xa0;: %1. Demandez si cela est toujours valable, puis saisissez la date sous «&#xa0;Vérifié le&#xa0;».</translation>
    </message>
    <message>
        <source>Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds and where it does not.</source>
        <translation>Les éléments de preuve divergent. Contre l’enseignement&#xa0;: %1&#xa0;; d’autres l’appuient. Dites où il est valable et où il ne l’est pas.</translation>
    </message>
    <message>
        <source>Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.</source>
        <translation>Contre l’enseignement&#xa0;: %1&#xa0;; rien ne l’appuie. Reformulez-le ou trouvez sur quoi il repose.</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Evidence</source>
        <translation>%1 sur %2 dans la colonne Éléments de preuve</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Lesson</source>
        <translation>%1 sur %2 dans la colonne Enseignement</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Recommendation</source>
        <translation>%1 sur %2 dans la colonne Recommandation</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Follow-up</source>
        <translation>%1 sur %2 dans la colonne Suivi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its reference, its title</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>record, how it bears on the next, record</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>evidence, lesson, what it says</comment>
        <translation>%1 → %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; lines towards the evidence: %2, towards follow-up: %3</source>
        <translation>%1&#xa0;; lignes vers les éléments de preuve&#xa0;: %2, vers le suivi&#xa0;: %3</translation>
    </message>
    <message>
        <source>Evidence chains</source>
        <translation>Chaînes d’éléments de preuve</translation>
    </message>
    <message>
        <source>Evidence chain of %1</source>
        <translation>Chaîne d’éléments de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>mène à</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>accompagne</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>repris par</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>montre</translation>
    </message>
    <message>
        <source>Chain from evidence to follow-up</source>
        <translation>Chaîne des éléments de preuve au suivi</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Sample: lessons and what is said of their evidence are invented.</source>
        <translation>Exemple&#xa0;: les enseignements et ce qui est dit de leurs éléments de preuve sont inventés.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>L’image SVG n’a pas pu être créée. Réessayez, ou créez un PDF.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>leads to, goes with, taken up by, shows</source>
        <translation>mène à, accompagne, repris par, montre</translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message>
        <source>No result is told.</source>
        <translation>Aucun résultat n’est indiqué.</translation>
    </message>
    <message>
        <source>A result is told.</source>
        <translation>Un résultat est indiqué.</translation>
    </message>
    <message>
        <source>The result gives figures.</source>
        <translation>Le résultat comporte des chiffres.</translation>
    </message>
    <message>
        <source>The evidence is described in words.</source>
        <translation>Les éléments de preuve sont décrits en toutes lettres.</translation>
    </message>
    <message>
        <source>Documents that are named: %1, of them by others: %2.</source>
        <translation>Documents indiqués&#xa0;: %1, dont établis par d’autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was evaluated (%1), and a document by others is named.</source>
        <translation>Une évaluation a eu lieu (%1), et un document établi par d’autres est indiqué.</translation>
    </message>
    <message>
        <source>It was evaluated (%1).</source>
        <translation>Une évaluation a eu lieu (%1).</translation>
    </message>
    <message>
        <source>Links to lessons: %1, of them limiting or against: %2.</source>
        <translation>Liens vers des enseignements&#xa0;: %1, dont limites ou contradictions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Ce qui figure ici justifie «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>“%1” is more than what is here speaks for, which is “%2”. %3</source>
        <translation>«&#xa0;%1&#xa0;» va au-delà de ce que justifie ce qui figure ici, à savoir «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>n’a pas encore répondu</translation>
    </message>
    <message>
        <source>does not count: declared a conflict of interest</source>
        <translation>ne compte pas&#xa0;: conflit d’intérêts déclaré</translation>
    </message>
    <message>
        <source>does not count as external: has a part in the experience</source>
        <translation>ne compte pas comme externe&#xa0;: a une part dans l’expérience</translation>
    </message>
    <message>
        <source>counts once: the same reader has another review</source>
        <translation>compte une fois&#xa0;: le même examinateur a un autre examen</translation>
    </message>
    <message>
        <source>does not count: neither internal nor external is said</source>
        <translation>ne compte pas&#xa0;: ni interne ni externe n’est indiqué</translation>
    </message>
    <message>
        <source>one internal reader</source>
        <translation>un examinateur interne</translation>
    </message>
    <message>
        <source>one external reader of another organization</source>
        <translation>un examinateur externe d’une autre organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>%n examinateur externe d’une autre organisation</numerusform>
            <numerusform>%n examinateurs externes d’autres organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Encore nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The readers do not say the same. %1.</source>
        <translation>Les examinateurs ne disent pas la même chose. %1.</translation>
    </message>
    <message>
        <source>Grades that readers gave: %1.</source>
        <translation>Appréciations données par les examinateurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Consent was refused: it is not to be presented.</source>
        <translation>Le consentement a été refusé&#xa0;: elle ne doit pas être présentée.</translation>
    </message>
    <message>
        <source>Consent to present it is not given. Ask those who made it, then set “Consent” to “Given”.</source>
        <translation>Le consentement à la présentation n’est pas donné. Demandez-le à ceux qui ont mené l’expérience, puis mettez «&#xa0;Consentement&#xa0;» à «&#xa0;Donné&#xa0;».</translation>
    </message>
    <message>
        <source>No speaker is named.</source>
        <translation>Aucun intervenant n’est nommé.</translation>
    </message>
    <message>
        <source>Nobody is named to turn to: neither a contact nor words for one.</source>
        <translation>Nul n’est indiqué à qui s’adresser&#xa0;: ni «&#xa0;Contact&#xa0;», ni «&#xa0;Autre contact&#xa0;».</translation>
    </message>
    <message>
        <source>No language is given in which it can be presented.</source>
        <translation>Aucune langue n’est indiquée pour la présentation.</translation>
    </message>
    <message>
        <source>Neither a State nor who carried it out is named.</source>
        <translation>Ni un État ni l’auteur de l’action n’est nommé.</translation>
    </message>
    <message>
        <source>The period lacks its beginning.</source>
        <translation>Le début de la période manque.</translation>
    </message>
    <message>
        <source>No theme is given.</source>
        <translation>Aucun thème n’est indiqué.</translation>
    </message>
    <message>
        <source>The problem is not told.</source>
        <translation>Le problème n’est pas indiqué.</translation>
    </message>
    <message>
        <source>What was done is not told.</source>
        <translation>Ce qui a été fait n’est pas indiqué.</translation>
    </message>
    <message>
        <source>The result is not told.</source>
        <translation>Le résultat n’est pas indiqué.</translation>
    </message>
    <message>
        <source>Pitfalls are not told; they help as much as success.</source>
        <translation>Les écueils ne sont pas indiqués&#xa0;; ils aident autant que les succès.</translation>
    </message>
    <message>
        <source>Nobody has said when it was last checked or evaluated.</source>
        <translation>Nul n’a indiqué la date de la dernière vérification ou évaluation.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>Dernière vérification&#xa0;: %1, il y a plus de %n an.</numerusform>
            <numerusform>Dernière vérification&#xa0;: %1, il y a plus de %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those who made it whether it still holds, and enter the day in “Update requested on”.</source>
        <translation>Demandez à ceux qui ont mené l’expérience si elle est toujours d’actualité, et saisissez la date dans «&#xa0;Mise à jour demandée le&#xa0;».</translation>
    </message>
    <message>
        <source>An update was requested on %1.</source>
        <translation>Une mise à jour a été demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external readers before it is shown.</source>
        <translation>Une expérience a un examinateur interne et deux externes avant d’être présentée.</translation>
    </message>
    <message>
        <source>For presenting it: %1</source>
        <translation>Pour la présenter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation>Le classeur n’a pas été créé&#xa0;: le dossier des fichiers temporaires n’est pas accessible en écriture. Libérez de l’espace sur son disque.</translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation>Le classeur n’a pas été créé. Exportez plutôt les fiches en CSV.</translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation>Une feuille de classeur Excel ne contient pas plus de %1 lignes et %2 colonnes. Exportez plutôt les fiches en CSV.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: le texte compte %3 caractères, et une cellule de classeur Excel n’en contient pas plus de %4. Exportez plutôt les fiches en CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Laissée de côté en raison de son accès&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté en raison de leur accès&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>Laissée de côté parce qu’aucun jour n’est connu, tout au plus un mois ou une année&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté parce qu’aucun jour n’est connu, tout au plus un mois ou une année&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>Laissée de côté parce que c’est un modèle&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté parce que ce sont des modèles&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>Participant non nommé, car non marqué comme public&#xa0;: %n.</numerusform>
            <numerusform>Participants non nommés, car non marqués comme publics&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>Écrite en jours entiers, car il manque l’heure de début ou de fin&#xa0;: %n.</numerusform>
            <numerusform>Écrites en jours entiers, car il manque l’heure de début ou de fin&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>Heure sans fuseau horaire connu&#xa0;; les programmes l’afficheront comme heure locale&#xa0;: %n.</numerusform>
            <numerusform>Heures sans fuseau horaire connu&#xa0;; les programmes les afficheront comme heures locales&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>Texte laissé de côté en raison de son accès&#xa0;: %n.</numerusform>
            <numerusform>Textes laissés de côté en raison de leur accès&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>Lien vers une fiche laissé de côté en raison de l’accès&#xa0;: %n.</numerusform>
            <numerusform>Liens vers des fiches laissés de côté en raison de l’accès&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file holds meetings; records of the kind %1 have no days and times of that kind. Write them as .xlsx, .csv or .json.</source>
        <translation>Un fichier de calendrier contient des réunions&#xa0;; les fiches du type «&#xa0;%1&#xa0;» n’ont pas de jours ni d’heures de cette sorte. Écrivez-les en .xlsx, .csv ou .json.</translation>
    </message>
    <message>
        <source>This record is in the trash, so it has no form. Put it back first.</source>
        <translation>Cette fiche est dans la corbeille et n’a donc pas de formulaire. Restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, and a form goes out of the office. First change its handling to “Shared with the three sides”.</source>
        <translation>Cette fiche est interne ou sensible, et un formulaire sort du bureau. Mettez d’abord son accès à «&#xa0;Partagé avec les trois parties&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>Laissée de côté car elle relève d’une expérience sans consentement&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté car elles relèvent d’une expérience sans consentement&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>Laissée de côté car le consentement au partage n’est pas donné&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté car le consentement au partage n’est pas donné&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not made, perhaps for want of memory. Close other programs and try again.</source>
        <translation>Le fichier n’a pas été créé, peut-être faute de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation>Modifications depuis la réunion</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation>Limite de pages</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation>Options</translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation>Texte liminaire</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation>Autre examinateur</translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation>Interne ou externe</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation>Précisions sur le conflit</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation>Date de demande</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation>Date d’examen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation>Proposée par</translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation>Autres auteurs</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation>Réunion d’origine</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation>Fiches connexes</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation>Sens souhaité</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation>Source des données</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation>Périodicité en mois</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation>Dossier d’origine</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation>Date de diffusion</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation>Diffusé par</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation>Date de retrait</translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation>Révision des données</translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation>Reprise par</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation>Autres acteurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation>Déclaré par</translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation>Lien avec la recommandation</translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation>Réunion de déclaration</translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation>Consentement à l’impression</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation>Nature des éléments</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation>Date de déclaration</translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation>Réunion de déclaration</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation>Début de validité</translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation>Si la question est posée</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation>Points sensibles</translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation>Position antérieure</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation>Fiches connexes</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation>Début de validité</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation>Classé sous</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation>Domaines d’expertise</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation>Notice biographique</translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation>Disponible comme intervenant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation>Accepte la conservation des coordonnées</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation>Entrée au GMG</translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation>Sortie du GMG</translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation>Précisions sur la participation</translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation>Au Groupe de Genève sur la migration en 2003</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation>Objet des échanges</translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation>Problème signalé</translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation>Fiches types</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation>Nature juridique</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation>Incluse dans les paquets</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation>Date de rappel</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation>Autres thèmes</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation>Programme en huit points</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation>Recommandations connexes</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation>Autres institutions</translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation>Autres donateurs</translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation>États</translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation>Autres pays</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation>Phase antérieure</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation>Programme en huit points</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation>Mention dans la note</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation>Début de l’examen</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation>Fin de l’examen</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation>Autres formes</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation>Mots à éviter</translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation>Termes connexes</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation>États</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation>Cibles des ODD</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation>Menée par</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation>Autre contact</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation>Écueils</translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation>Conditions de transposition</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation>Date d’évaluation</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation>Précisions sur ces éléments</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation>Mise à jour demandée le</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation>Réunion de partage</translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation>Date de partage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation>Expériences similaires</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation>Autres institutions</translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation>Nom de l’instrument</translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation>Début du cycle de planification</translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation>Fin du cycle de planification</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation>Date de l’offre</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation>Jointe à</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation>Série</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation>Numéro de table ronde</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation>Thème général</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation>État hôte</translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation>Journées de la société civile</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation>Président de séance</translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation>Début du mandat de la présidence</translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation>Fin du mandat de la présidence</translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation>Organisateurs</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation>Coprésidence</translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation>Équipe gouvernementale</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation>But</translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation>Messages principaux</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation>Produit principal</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation>États</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation>Précisions sur les chiffres</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation>Réunion précédente</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation>Attribution des propos</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation>Mention de l’émetteur</translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation>Émetteurs</translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation>Année</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation>Passages à citer</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation>Observations attendues le</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation>Langue originale</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation>États</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation>Autres partenaires</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation>États</translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation>Motif du changement de date</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation>Date du statut</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation>Note de statut</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation>Besoin d’attention</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation>Ancien numéro</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation>Fiches connexes</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation>Date d’adoption</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation>Réunion d’adoption</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation>But</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation>Valeur en toutes lettres</translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation>Sous-ensemble mesuré</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation>Communiqué par</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation>Communiqué par</translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation>Début de la période</translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation>Fin de la période</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation>Présenté le</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation>Réalisations</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation>Statut proposé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation>Fiches à l’appui</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation>Article</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation>Nom officiel</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation>Code à trois lettres</translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation>Code M49</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation>Sous-région</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation>Groupe régional de l’ONU</translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation>Statut à l’ONU</translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation>Peut participer au Forum</translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation>Pays le moins avancé</translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation>Pays en développement sans littoral</translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation>Petit État insulaire en développement</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation>Points focaux</translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation>Ministères</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation>Nouvelle formulation</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation>Solidité</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation>Conditions de validité</translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation>Éléments contraires</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation>Réunions d’utilisation</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation>Formulé le</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation>Produit à fournir</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation>Date de l’offre</translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation>Date de disponibilité</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation>Motif si décliné</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation>Statut du compte rendu</translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation>Reporté de</translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation>Motif du report</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation>Fiches connexes</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation>Autres responsables</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation>Échéance révisée</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation>Motif du changement de date</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation>Note de statut</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation>Date de réalisation</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation>Rôle à la réunion</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation>Suppléant de</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation>Notice biographique</translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation>Intérêt attendu</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation>Au sein de</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation>Type de mandat</translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation>États couverts</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation>Axe de travail</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation>Autres destinataires</translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation>Coordination de la réponse</translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation>Pour la réunion</translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation>Pour le point</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation>Date de demande</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation>Date de réponse</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation>Date de remise</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation>Note de statut</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation>Motif si décliné</translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation>Réponse consolidée</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation>Accord préalable</translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation>Note de voyage</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>meeting_revision</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting_revision</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting_revision</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>meeting_revision</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>meeting_revision</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <comment>meeting_revision</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>meeting_revision</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>meeting_revision</comment>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>meeting_revision</comment>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>meeting_revision</comment>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>meeting_revision</comment>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>meeting_revision</comment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>meeting_revision</comment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting_revision</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>meeting</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <comment>meeting</comment>
        <translation>Identifiant de calendrier</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <comment>meeting</comment>
        <translation>Version de calendrier</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>preparation_step</comment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>preparation_step</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Days from the meeting</source>
        <comment>preparation_step</comment>
        <translation>Écart en jours</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>preparation_step</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>preparation_step</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Other owners</source>
        <comment>preparation_step</comment>
        <translation>Autres responsables</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>preparation_step</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>preparation_step</comment>
        <translation>Date de réalisation</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>preparation_step</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>preparation_step</comment>
        <translation>Fiches connexes</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>activity</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>milestone</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>milestone</comment>
        <translation>Activité</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>milestone</comment>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>milestone</comment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>milestone</comment>
        <translation>Motif du changement de date</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>milestone</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>milestone</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reached on</source>
        <comment>milestone</comment>
        <translation>Date de réalisation</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>milestone</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>objective</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>objective</comment>
        <translation>Note de statut</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>plan_version</comment>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>plan_version</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Released for</source>
        <comment>plan_version</comment>
        <translation>Établie pour</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>plan_version</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>plan_version</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <comment>plan_version</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <comment>plan_version</comment>
        <translation>Pour la réunion</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>plan_version</comment>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>plan_version</comment>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Indicators</source>
        <comment>plan_version</comment>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>plan_version</comment>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>plan_version</comment>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>plan_version</comment>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>plan_version</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>sheet_mapping</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>sheet_mapping</comment>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>sheet_mapping</comment>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>sheet_mapping</comment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>sheet_mapping</comment>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>sheet_mapping</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>work_plan</comment>
        <translation>Périodicité en mois</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>work_plan</comment>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>work_plan</comment>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>evidence_link</comment>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence_link</comment>
        <translation>Élément de preuve</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>evidence_link</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>evidence_link</comment>
        <translation>Force</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>evidence_link</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>evidence_link</comment>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>evidence_link</comment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>evidence_link</comment>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Regions</source>
        <comment>person</comment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Available from</source>
        <comment>person</comment>
        <translation>Disponible à partir du</translation>
    </message>
    <message>
        <source>Available until</source>
        <comment>person</comment>
        <translation>Disponible jusqu’au</translation>
    </message>
    <message>
        <source>Availability in words</source>
        <comment>person</comment>
        <translation>Précisions sur la disponibilité</translation>
    </message>
    <message>
        <source>State</source>
        <comment>planning_cycle</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>planning_cycle</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>planning_cycle</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <comment>planning_cycle</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>planning_cycle</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Preparation begins</source>
        <comment>planning_cycle</comment>
        <translation>Début de la préparation</translation>
    </message>
    <message>
        <source>Text is closed</source>
        <comment>planning_cycle</comment>
        <translation>Clôture du texte</translation>
    </message>
    <message>
        <source>Led by</source>
        <comment>planning_cycle</comment>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>planning_cycle</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>planning_cycle</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <comment>planning_cycle</comment>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>planning_cycle</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>planning_cycle</comment>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>Follow-up as reported</source>
        <comment>progress_report</comment>
        <translation>Suivi tel que communiqué</translation>
    </message>
    <message>
        <source>Clarity of action</source>
        <comment>recommendation</comment>
        <translation>Clarté de l’action</translation>
    </message>
    <message>
        <source>Why it replaces them</source>
        <comment>recommendation</comment>
        <translation>Motif du remplacement</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <comment>support</comment>
        <translation>Cycle de planification</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation>Aucune copie ne peut être faite dans %1. Vérifiez qu’il y a de la place sur le disque, ou utilisez «&#xa0;Enregistrer une copie&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation>La copie de «&#xa0;%1&#xa0;» ne peut pas être protégée contre les modifications.</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>Cet ordinateur n’a aucun programme qui ouvre «&#xa0;%1&#xa0;». Enregistrez une copie et ouvrez-la ailleurs.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation>Les mots ne peuvent pas être lus dans ce type de fichier.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation>Le fichier dépasse %1 Mio&#xa0;; les mots ne sont lus que dans des fichiers plus petits.</translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation>Le fichier est endommagé&#xa0;; ses mots ne peuvent donc pas être lus.</translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation>Le fichier est protégé par un mot de passe ou trop volumineux une fois décompressé&#xa0;; ses mots ne peuvent donc pas être lus.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation>Le fichier est protégé par un mot de passe&#xa0;; ses mots ne peuvent donc pas être lus.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation>Il n’y a pas de fichier à joindre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Joignez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2&#xa0;; un espace de travail conserve des fichiers jusqu’à %3. Laissez-le où il est, et notez l’emplacement dans la fiche.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il existe et qu’il vous est accessible.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation>«&#xa0;%1&#xa0;» contient un fichier endommagé. Rien n’a été repris&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>“%1” is this workspace. Choose another name for the copy of the file.</source>
        <translation>« %1 » est cet espace de travail. Choisissez un autre nom pour la copie du fichier.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>A new one</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir une valeur</translation>
    </message>
    <message>
        <source>Only our office sees this. What we have is not shown here; write only what is to change.</source>
        <translation>Seul notre bureau voit ceci. Ce que nous avons n’est pas montré ici&#xa0;; n’écrivez que ce qui est à modifier.</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2014-05-14, 2014-05 or 2014.</source>
        <translation>Un jour, un mois ou une année&#xa0;: 2014-05-14, 2014-05 ou 2014.</translation>
    </message>
    <message>
        <source>Names, with semicolons between them.</source>
        <translation>Des noms, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Known names: %1.</source>
        <translation>Noms connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One or several, with semicolons between them: %1.</source>
        <translation>Une ou plusieurs valeurs, séparées par des points-virgules&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>Key of this form (please leave it)</source>
        <translation>Clé de ce formulaire (à laisser telle quelle)</translation>
    </message>
    <message>
        <source>Fill in what you know and leave the rest as it is. Taking part is voluntary. What you change is read before it is taken over, and nothing is shown to others without your consent.</source>
        <translation>Remplissez ce que vous savez et laissez le reste tel quel. La participation est volontaire. Ce que vous modifiez est lu avant d’être repris, et rien n’est montré à d’autres sans votre consentement.</translation>
    </message>
    <message>
        <source>Save the document as a Word document (.docx) and send it back. Please do not take out rows or move boxes.</source>
        <translation>Enregistrez le document en document Word (.docx) et renvoyez-le. Veuillez ne pas retirer de rangées ni déplacer de cases.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>The form is of a kind of record that this version does not know (%1). Use a newer version to take it in.</source>
        <translation>Le formulaire porte sur un type de fiche que cette version ne connaît pas (%1). Utilisez une version plus récente pour le reprendre.</translation>
    </message>
    <message>
        <source>Nothing has been written into the form yet.</source>
        <translation>Rien n’a encore été écrit dans le formulaire.</translation>
    </message>
    <message>
        <source>The record that this form is of is not in this workspace. Open the workspace that wrote the form, or merge with it first.</source>
        <translation>La fiche sur laquelle porte ce formulaire n’est pas dans cet espace de travail. Ouvrez l’espace de travail qui a écrit le formulaire, ou fusionnez-le d’abord avec celui-ci.</translation>
    </message>
    <message>
        <source>The record that this form is of is in the trash. Put it back first, then take in the form.</source>
        <translation>La fiche sur laquelle porte ce formulaire est dans la corbeille. Restaurez-la d’abord, puis reprenez le formulaire.</translation>
    </message>
    <message>
        <source>The key of the form names a record of another kind.</source>
        <translation>La clé du formulaire désigne une fiche d’un autre type.</translation>
    </message>
    <message>
        <source>This version does not ask for it, so it is not taken.</source>
        <translation>Cette version ne le demande pas&#xa0;; ce n’est donc pas repris.</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records here. Write the reference of the right one.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs fiches ici (%2). Écrivez la référence de la bonne.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Write the name as it stands here, or add the record first.</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;». Écrivez le nom tel qu’il figure ici, ou ajoutez d’abord la fiche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>The form cannot be taken so. %1: %2</source>
        <translation>Le formulaire ne peut pas être repris ainsi. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This file is no form of this program, or its key was taken out. Ask for the form that was sent, saved as a Word document (.docx) or CSV.</source>
        <translation>Ce fichier n’est pas un formulaire de ce programme, ou sa clé a été retirée. Demandez le formulaire qui a été envoyé, enregistré en document Word (.docx) ou en CSV.</translation>
    </message>
    <message>
        <source>A box of the form holds more than %1 characters. Shorten it, or send the text as a document.</source>
        <translation>Une case du formulaire contient plus de %1 caractères. Raccourcissez-la, ou envoyez le texte en document.</translation>
    </message>
    <message>
        <source>The document is damaged. Open it in Word or LibreOffice, save it again as a Word document, and take in that file.</source>
        <translation>Le document est endommagé. Ouvrez-le dans Word ou LibreOffice, enregistrez-le de nouveau en document Word, et reprenez ce fichier.</translation>
    </message>
    <message>
        <source>This form was made by a newer version of the program, so it may hold more than this one can read. Use the newer version to take it in.</source>
        <translation>Ce formulaire a été établi par une version plus récente du programme et contient peut-être plus que celle-ci ne peut lire. Utilisez la version plus récente pour le reprendre.</translation>
    </message>
    <message>
        <source>The box “%1” stands twice in the form, with different words. Take one of them out.</source>
        <translation>La case «&#xa0;%1&#xa0;» figure deux fois dans le formulaire, avec des textes différents. Retirez-en une.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no form is. Take pictures out of it.</source>
        <translation>Le fichier dépasse %1 Mio, ce qu’aucun formulaire n’atteint. Retirez-en les images.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il existe et qu’il vous est accessible.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>my organization</source>
        <translation>mon organisation</translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation>%1 %2 %3 jours</translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation>%1&#xa0;: il manque une valeur après «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>«&#xa0;%1&#xa0;» se trouve là où «&#xa0;et&#xa0;» ou «&#xa0;ou&#xa0;» était attendu.</translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation>Les parenthèses ne vont que sur un niveau.</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation>Il manque une parenthèse fermante «&#xa0;)&#xa0;».</translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation>Après «&#xa0;%1&#xa0;», écrivez l’un de ces termes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation>Il manque une condition, par exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence par aucun champ du type «&#xa0;%2&#xa0;»&#xa0;; par exemple&#xa0;: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>below</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>above</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au plus tard</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>from</source>
        <translation>au plus tôt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>n&apos;est pas vide</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation>Un exemplaire partagé porte la mention «&#xa0;Sensible&#xa0;»&#xa0;; choisissez une autre classification ou l’exemplaire interne.</translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation>Indiquée comme prête à être présentée, mais le consentement n’est pas enregistré comme donné.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Un thème ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation>La solidité parle de plusieurs cas, mais moins de deux expériences ou analyses sont liées.</translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation>«&#xa0;%1&#xa0;» (%2) ne peut pas être antérieur à «&#xa0;%3&#xa0;» (%4).</translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation>La date est passée de %1 à %2, mais «&#xa0;%3&#xa0;» n’est pas rempli.</translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» est une heure, par exemple 14:30.</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation>«&#xa0;%1&#xa0;» (%2) est avant «&#xa0;%3&#xa0;» (%4) le même jour.</translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation>«&#xa0;%1&#xa0;» est une année à quatre chiffres, par exemple 2014.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>«&#xa0;%1&#xa0;» indique %2, mais «&#xa0;%3&#xa0;» indique %4.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être au moins égal à %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être au plus égal à %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme attendue dans «&#xa0;%2&#xa0;», par exemple %3.</translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas mener à la fiche elle-même.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Il faut remplir l’un de ces champs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation>«&#xa0;%1&#xa0;» est rempli, mais «&#xa0;%2&#xa0;» ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation>«&#xa0;%1&#xa0;» indique «&#xa0;%2&#xa0;», mais «&#xa0;%3&#xa0;» n’est pas rempli.</translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation>L’Assemblée générale a des grandes commissions numérotées de 1 à 6&#xa0;; %1 désigne la commission %2.</translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation>La session %1 de l’Assemblée générale s’ouvre en septembre %2, ce qui ne concorde pas avec %3.</translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation>%1 est un communiqué de presse, non un document de l’Assemblée.</translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation>Le mandat est marqué comme vacant, mais un titulaire est nommé.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Il faut remplir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des termes de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence connue pour «&#xa0;%2&#xa0;»&#xa0;; il faut désigner une fiche du type %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier, par exemple 140.</translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre, par exemple 8,5.</translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse, par exemple https://gfmd.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;; écrivez 14 mai 2014, 2014-05-14, 2014-05 ou 2014.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure, par exemple 15:30.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des termes de «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The meeting ends on %1, before it starts on %2.</source>
        <translation>La réunion se termine (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The two days are probably exchanged.</source>
        <translation>Les deux jours sont probablement inversés.</translation>
    </message>
    <message>
        <source>The meeting ends at %1, before it starts at %2.</source>
        <translation>La réunion se termine à %1, avant son début à %2.</translation>
    </message>
    <message>
        <source>The two times are probably exchanged, or the meeting ends on another day.</source>
        <translation>Les deux heures sont probablement inversées, ou la réunion se termine un autre jour.</translation>
    </message>
    <message>
        <source>The agenda is longer than the meeting: %1.</source>
        <translation>L’ordre du jour est plus long que la réunion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>End at %1, or shorten or carry over an item.</source>
        <translation>Terminez à %1, ou abrégez ou reportez un point.</translation>
    </message>
    <message>
        <source>Shorten or carry over an item.</source>
        <translation>Abrégez ou reportez un point.</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which stands under it in turn.</source>
        <translation>«&#xa0;%1&#xa0;» est rattaché à «&#xa0;%2&#xa0;», qui lui est à son tour rattaché.</translation>
    </message>
    <message>
        <source>Empty “Under” at one of them.</source>
        <translation>Videz «&#xa0;Rattachement&#xa0;» dans l’un des deux.</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>la liste d’attente</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which belongs to another meeting (%3).</source>
        <translation>«&#xa0;%1&#xa0;» est rattaché à «&#xa0;%2&#xa0;», qui appartient à une autre réunion (%3).</translation>
    </message>
    <message>
        <source>Empty “Under”, or choose an item of its own meeting.</source>
        <translation>Videz «&#xa0;Rattachement&#xa0;», ou choisissez un point de sa propre réunion.</translation>
    </message>
    <message>
        <source>Say which theme stays when the two become one.</source>
        <translation>Indiquez quel thème reste quand les deux n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>The theme that stays is retired itself. Choose one that is still reviewed.</source>
        <translation>Le thème qui reste est lui-même retiré. Choisissez-en un qui est encore examiné.</translation>
    </message>
    <message>
        <source>A split needs the names of at least two new themes.</source>
        <translation>Une scission demande le nom d’au moins deux nouveaux thèmes.</translation>
    </message>
    <message>
        <source>Two of the new themes have the same name.</source>
        <translation>Deux des nouveaux thèmes ont le même nom.</translation>
    </message>
    <message>
        <source>A new theme needs a name.</source>
        <translation>Un nouveau thème doit avoir un nom.</translation>
    </message>
    <message>
        <source>The theme is not in this workspace.</source>
        <translation>Le thème n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>An amended theme needs its new wording.</source>
        <translation>Un thème modifié demande sa nouvelle formulation.</translation>
    </message>
    <message>
        <source>The theme is retired already.</source>
        <translation>Le thème est déjà retiré.</translation>
    </message>
    <message>
        <source>Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.</source>
        <translation>Indiquez quel jour la décision est prise, par exemple 2014-04-04&#xa0;; l’arborescence des thèmes la suit.</translation>
    </message>
    <message>
        <source>The decision is older than the theme, which is reviewed from %1.</source>
        <translation>La décision est antérieure au début de l’examen du thème (%1).</translation>
    </message>
    <message>
        <source>A reason helps those who look for the theme later.</source>
        <translation>Un motif aide ceux qui chercheront le thème plus tard.</translation>
    </message>
    <message>
        <source>%1 and %2 chair %3 at the same time, from %4.</source>
        <translation>%1 et %2 président en même temps %3 (à partir de&#xa0;: %4).</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of a term without a date</comment>
        <translation>le début</translation>
    </message>
    <message>
        <source>A place has one chair at a time, unless all are co-chairs.</source>
        <translation>Une place n’a qu’une présidence à la fois, sauf coprésidence.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 lacks its end.</source>
        <translation>Probable&#xa0;: il manque la fin du mandat de %1.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.</source>
        <translation>Probable&#xa0;: le mandat de %1 prend fin avant le début de celui de %2, ou il s’agit d’une coprésidence.</translation>
    </message>
    <message>
        <source>%1: stated on %2, after the meeting it belongs to (%3, %4).</source>
        <translation>%1&#xa0;: position énoncée (%2) après la réunion dont elle relève (%3, %4).</translation>
    </message>
    <message>
        <source>A position on an item is stated by the end of its meeting.</source>
        <translation>Une position sur un point s’énonce au plus tard à la fin de la réunion.</translation>
    </message>
    <message>
        <source>Likely: the date is mistyped, or the position belongs to a later meeting.</source>
        <translation>Probable&#xa0;: la date est mal saisie, ou la position relève d’une réunion ultérieure.</translation>
    </message>
    <message>
        <source>%1: stated on %2, before its term began (%3).</source>
        <translation>%1&#xa0;: position énoncée (%2) avant le début du mandat (%3).</translation>
    </message>
    <message>
        <source>Nobody states a position before being there.</source>
        <translation>Nul n’énonce de position avant d’être en place.</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else held the position.</source>
        <translation>Probable&#xa0;: l’année est mal saisie, ou la position était celle d’une autre personne.</translation>
    </message>
    <message>
        <source>The theme is part of itself: %1.</source>
        <translation>Le thème fait partie de lui-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Themes form a tree.</source>
        <translation>Les thèmes forment une arborescence.</translation>
    </message>
    <message>
        <source>Likely: empty “Part of” in one of them.</source>
        <translation>Probable&#xa0;: vider «&#xa0;Rattachement&#xa0;» dans l’un d’eux.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one word for %2: %3. Write the one that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs termes pour «&#xa0;%2&#xa0;»&#xa0;: %3. Écrivez celui qui est visé.</translation>
    </message>
    <message>
        <source>The minutes are agreed and closed to changes. Reopen them with a reason; then they can be amended.</source>
        <translation>Le compte rendu est convenu et ne peut plus être modifié. Rouvrez-le en indiquant un motif&#xa0;; il pourra alors être amendé.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Exchange the two dates</source>
        <translation>Inverser les deux dates</translation>
    </message>
    <message>
        <source>Exchange the two times</source>
        <translation>Inverser les deux heures</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2.</source>
        <translation>La cote indique l’année %1, qui ne concorde pas avec %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what probably mends it</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Exchange the two days</source>
        <translation>Inverser les deux jours</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminer à %1</translation>
    </message>
    <message>
        <source>Empty “Under”</source>
        <translation>Vider «&#xa0;Rattachement&#xa0;»</translation>
    </message>
    <message>
        <source>One of the two terms is marked as to be checked: see its source.</source>
        <translation>L’un des deux mandats est marqué comme à vérifier&#xa0;: voir sa source.</translation>
    </message>
    <message>
        <source>“%1” leads back to the record itself: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ramène à la fiche elle-même&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Empty it in one record of the circle.</source>
        <translation>Videz ce champ dans une fiche du cercle.</translation>
    </message>
    <message>
        <source>Empty “%1” here</source>
        <translation>Vider «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>The reviewer of %1 declared a conflict of interest.</source>
        <translation>L’examinateur de l’expérience %1 a déclaré un conflit d’intérêts.</translation>
    </message>
    <message>
        <source>A review counts when nothing binds the reviewer to the experience.</source>
        <translation>Un examen compte quand rien ne lie l’examinateur à l’expérience.</translation>
    </message>
    <message>
        <source>Reviews of it without a conflict: %1.</source>
        <translation>Examens de cette expérience sans conflit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Likely: ask another reviewer, and keep this review for the record.</source>
        <translation>Probable&#xa0;: solliciter un autre examinateur, et garder cet examen pour mémoire.</translation>
    </message>
    <message>
        <source>The reviewer declared a conflict of interest in another review of %1.</source>
        <translation>L’examinateur a déclaré un conflit d’intérêts dans un autre examen de l’expérience %1.</translation>
    </message>
    <message>
        <source>Likely: the same conflict holds here.</source>
        <translation>Probable&#xa0;: le même conflit existe ici.</translation>
    </message>
    <message>
        <source>Say that it is declared</source>
        <translation>Indiquer qu’il est déclaré</translation>
    </message>
    <message>
        <source>%1 reviews %2 and has a part in it.</source>
        <translation>%1 examine l’expérience %2 et y a une part.</translation>
    </message>
    <message>
        <source>Who has a part in an experience says so as a conflict of interest.</source>
        <translation>Qui a une part dans une expérience le signale comme conflit d’intérêts.</translation>
    </message>
    <message>
        <source>Likely: the conflict was not asked for.</source>
        <translation>Probable&#xa0;: la question du conflit n’a pas été posée.</translation>
    </message>
    <message>
        <source>%1 offers something for %2, before it was there (%3).</source>
        <translation>%1 propose quelque chose avant d’exister (offre&#xa0;: %2&#xa0;; début&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%1 offers something for %2, after it had ended (%3).</source>
        <translation>%1 propose quelque chose après avoir cessé d’exister (offre&#xa0;: %2&#xa0;; fin&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else offered it.</source>
        <translation>Probable&#xa0;: l’année est mal saisie, ou l’offre vient d’un autre auteur.</translation>
    </message>
    <message>
        <source>Likely: %1 offered it, which was in its place then.</source>
        <translation>Probable&#xa0;: l’offre vient de %1, qui tenait alors cette place.</translation>
    </message>
    <message>
        <source>Only who is there can offer something.</source>
        <translation>Seul qui existe peut proposer quelque chose.</translation>
    </message>
    <message>
        <source>The lesson rests on itself: %1.</source>
        <translation>L’enseignement repose sur lui-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What follows from a lesson shows that it was taken up, not that it holds.</source>
        <translation>Ce qui découle d’un enseignement montre qu’il a été repris, non qu’il est valable.</translation>
    </message>
    <message>
        <source>Likely: the lesson was drawn from an earlier experience; name that one.</source>
        <translation>Probable&#xa0;: l’enseignement a été tiré d’une expérience antérieure&#xa0;; indiquer celle-ci.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Likely: link the earlier experience that the lesson was drawn from instead.</source>
        <translation>Probable&#xa0;: lier plutôt l’expérience antérieure dont l’enseignement a été tiré.</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Utiliser «&#xa0;%1&#xa0;», conserver le mot dans la note</translation>
    </message>
    <message>
        <source>“%1” stands here in words and is known as a record.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici en toutes lettres et existe comme fiche.</translation>
    </message>
    <message>
        <source>“%1” stands here in words; a record is called “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici en toutes lettres&#xa0;; une fiche s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is filled already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà rempli.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Lier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its date, %1, is before %2 (%3). Only existing practice is older than the recommendation it follows; or the date is mistyped.</source>
        <translation>Sa date (%1) est antérieure à celle de la réunion (%2, %3). Seule une pratique existante est plus ancienne que la recommandation qu’elle suit&#xa0;; ou la date comporte une faute de frappe.</translation>
    </message>
    <message>
        <source>Say that it is existing practice</source>
        <translation>Indiquer qu’il s’agit d’une pratique existante</translation>
    </message>
    <message>
        <source>The text in %1 is likely in %2.</source>
        <translation>Le texte indiqué en %1 est probablement en %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>Il y en a aussi un en %1&#xa0;: «&#xa0;%2&#xa0;». Gardez le bon dans chaque langue.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Le placer en %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>whose name the history lacks</comment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed, but their words were changed without being opened again: by %2 on %3, in another copy or with another program.</source>
        <translation>Le compte rendu de «&#xa0;%1&#xa0;» est convenu, mais son texte a été modifié sans qu’il soit rouvert (par&#xa0;: %2&#xa0;; le&#xa0;: %3), dans une autre copie ou avec un autre programme.</translation>
    </message>
    <message>
        <source>Compare the words in the history. Then set the minutes back to draft with a reason, keep the words that are right, and agree them again.</source>
        <translation>Comparez les textes dans l’historique. Remettez ensuite le compte rendu à l’état de projet en indiquant un motif, gardez le texte exact, et convenez-en de nouveau.</translation>
    </message>
    <message>
        <source>%1 says nearly the same as %2, of the same meeting.</source>
        <translation>%1 dit presque la même chose que %2, de la même réunion.</translation>
    </message>
    <message>
        <source>Said twice, it is counted twice.</source>
        <translation>Dite deux fois, elle compte deux fois.</translation>
    </message>
    <message>
        <source>Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered by mistake.</source>
        <translation>Fusionnez les deux («&#xa0;Fusionner en une nouvelle…&#xa0;» sur la page de l’une ou l’autre), ou supprimez celle qui a été saisie par erreur.</translation>
    </message>
    <message>
        <source>It replaces itself in the end: %1.</source>
        <translation>Elle finit par se remplacer elle-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>So nobody can tell which of them counts.</source>
        <translation>Personne ne peut donc dire laquelle compte.</translation>
    </message>
    <message>
        <source>Take one of them out of “Replaces” in the oldest.</source>
        <translation>Retirez l’une d’elles de «&#xa0;Remplace&#xa0;» dans la plus ancienne.</translation>
    </message>
    <message>
        <source>The number %1 is given twice.</source>
        <translation>Le numéro %1 est attribué deux fois.</translation>
    </message>
    <message>
        <source>Papers and follow-ups that cite it could mean either.</source>
        <translation>Les documents et suivis qui le citent peuvent désigner l’une ou l’autre.</translation>
    </message>
    <message>
        <source>Both say the same: merge the two into a new one.</source>
        <translation>Les deux disent la même chose&#xa0;: fusionnez-les en une nouvelle.</translation>
    </message>
    <message>
        <source>Give the one that was entered last a number of its own.</source>
        <translation>Donnez à celle qui a été saisie en dernier un numéro propre.</translation>
    </message>
</context>
<context>
    <name>FollowUpMatrix</name>
    <message>
        <source>RT %1</source>
        <translation>TR %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Meeting and roundtable</source>
        <translation>Réunion et table ronde</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Reprise par</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Source, and who declared it</source>
        <translation>Source, et auteur de la déclaration</translation>
    </message>
    <message>
        <source>Support on offer</source>
        <translation>Appui proposé</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>relevé par nous</translation>
    </message>
    <message>
        <source>declared by the State</source>
        <translation>déclaré par l’État</translation>
    </message>
    <message>
        <source>declared by the actor</source>
        <translation>déclaré par l’acteur</translation>
    </message>
    <message>
        <source>consent to print given</source>
        <translation>consentement à l’impression donné</translation>
    </message>
    <message>
        <source>no consent to print yet</source>
        <translation>consentement à l’impression à demander</translation>
    </message>
    <message>
        <source>as a partner</source>
        <translation>en tant que partenaire</translation>
    </message>
    <message>
        <source>to this State</source>
        <translation>à cet État</translation>
    </message>
    <message>
        <source>takes place there</source>
        <translation>s’y déroule</translation>
    </message>
    <message>
        <source>as a donor</source>
        <translation>en tant que donateur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>support or project, its status</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>so many, two at least</comment>
        <translation>%1 mentions</translation>
    </message>
    <message>
        <source>%1, their words differ</source>
        <comment>so many entries</comment>
        <translation>%1, en des termes différents</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a State</comment>
        <translation>à&#xa0;: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts or offers</comment>
        <translation>par&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3.</source>
        <comment>number, recommendation, actor</comment>
        <translation>%1 %2 – %3.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Rien n’est saisi ici.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who supports which State</comment>
        <translation>%1, pour&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who carries a project where</comment>
        <translation>%1, lieu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>who acts, with partners</comment>
        <translation>%1, avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Tous les acteurs</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres acteurs</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>%1 and what stands below it</source>
        <comment>a theme</comment>
        <translation>%1 et ce qui en dépend</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Adressées à</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matrice de suivi</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Liste de suivi</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>À propos de ce tableau</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Sample: parts of what is said here are invented.</source>
        <translation>Exemple&#xa0;: une partie de ce qui est dit ici est inventée.</translation>
    </message>
    <message>
        <source>Follow-up of recommendations is voluntary. Actors stand in the order of their names; an empty cell says that nothing is entered here, and no more.</source>
        <translation>Le suivi des recommandations est volontaire. Les acteurs figurent dans l’ordre de leurs noms&#xa0;; une case vide indique que rien n’est saisi ici, et rien de plus.</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(absente de cette copie)</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(personne n’est nommé)</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>reported by %1, who does it</source>
        <translation>communiqué par l’acteur lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>declared by the actor itself</source>
        <translation>déclaré par l’acteur lui-même</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>relevé par nous</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>communiqué par&#xa0;: %1</translation>
    </message>
    <message>
        <source>who said it is not entered</source>
        <translation>l’auteur de la déclaration n’est pas saisi</translation>
    </message>
    <message>
        <source>%1 was recommended</source>
        <translation>recommandation&#xa0;: %1</translation>
    </message>
    <message>
        <source>consent to print was given</source>
        <translation>le consentement à l’impression a été donné</translation>
    </message>
    <message>
        <source>a report is awaited</source>
        <translation>un rapport est attendu</translation>
    </message>
    <message>
        <source>existing practice, older than the recommendation or said to be</source>
        <translation>pratique existante, antérieure à la recommandation ou présentée comme telle</translation>
    </message>
    <message>
        <source>“%1”; begun before the recommendation was made</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;; commencé avant la recommandation</translation>
    </message>
    <message>
        <source>no word on how it stands</source>
        <translation>sans mot d’état</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>éléments de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>repose sur&#xa0;: %1</translation>
    </message>
    <message>
        <source>dated before the follow-up begins</source>
        <translation>daté d’avant le début du suivi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>No information. Follow-up is voluntary; that nothing is known says nothing else.</source>
        <translation>Pas d’information. Le suivi est volontaire&#xa0;; que rien ne soit connu ne dit rien d’autre.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>; last said for %1</source>
        <translation>&#xa0;; dernière indication&#xa0;: %1</translation>
    </message>
    <message>
        <source>A report says the same: %1</source>
        <translation>Un rapport dit la même chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>The newest report says “%1”. The record stays as it is until somebody changes it.</source>
        <translation>Le rapport le plus récent dit «&#xa0;%1&#xa0;». La fiche reste telle quelle tant que personne ne la modifie.</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>Aucun élément de preuve n’est nommé.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Élément de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Existing practice: it was there before the recommendation, and is told as such.</source>
        <translation>Pratique existante&#xa0;: elle était là avant la recommandation, et est présentée comme telle.</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>Dans l’ordre du temps</translation>
    </message>
    <message>
        <source>Two accounts differ</source>
        <translation>Deux indications diffèrent</translation>
    </message>
    <message>
        <source>Both are kept; neither is decided here.</source>
        <translation>Les deux sont conservées&#xa0;; rien n’est tranché ici.</translation>
    </message>
    <message>
        <source>One: %1</source>
        <translation>L’une&#xa0;: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>L’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Together and beside it</source>
        <translation>Ensemble et à côté</translation>
    </message>
    <message>
        <source>Joint: %1 stand in this one record.</source>
        <translation>Conjoint&#xa0;: %1, dans cette seule fiche.</translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <translation>Non affichés ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The same recommendation: %1 %2</source>
        <comment>number, actor</comment>
        <translation>La même recommandation&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The same theme: %1 %2</source>
        <comment>number, actor</comment>
        <translation>Le même thème&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Nobody else has follow-up of this recommendation or theme here.</source>
        <translation>Personne d’autre n’a ici de suivi de cette recommandation ou de ce thème.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Internal or sensitive: copies for others leave it out, whatever the consent.</source>
        <translation>Interne ou sensible&#xa0;: les exemplaires destinés à d’autres l’omettent, quel que soit le consentement.</translation>
    </message>
    <message>
        <source>Not given, and no actor is named who could be asked. Copies for others leave it out.</source>
        <translation>Non donné, et aucun acteur à qui le demander n’est nommé. Les exemplaires destinés à d’autres l’omettent.</translation>
    </message>
    <message>
        <source>Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.</source>
        <translation>Non donné. Demandez-le (à qui&#xa0;: %1), puis cochez «&#xa0;Consentement à l’impression&#xa0;». D’ici là, les exemplaires destinés à d’autres l’omettent.</translation>
    </message>
    <message>
        <source>Given; copies for others print it.</source>
        <translation>Donné&#xa0;; les exemplaires destinés à d’autres l’impriment.</translation>
    </message>
    <message>
        <source>Given on %1; copies for others print it.</source>
        <translation>Donné (%1)&#xa0;; les exemplaires destinés à d’autres l’impriment.</translation>
    </message>
    <message>
        <source>Copies for others print it.</source>
        <translation>Les exemplaires destinés à d’autres l’impriment.</translation>
    </message>
    <message>
        <source>Not needed: the actor said it itself, or it is no State&apos;s. Copies for others print it.</source>
        <translation>Pas nécessaire&#xa0;: l’acteur l’a dit lui-même, ou cela n’émane pas d’un État. Les exemplaires destinés à d’autres l’impriment.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>No actor is named</source>
        <translation>Aucun acteur n’est nommé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Existing practice, from before the recommendation</source>
        <translation>Pratique existante, antérieure à la recommandation</translation>
    </message>
    <message>
        <source>No follow-up is noted here. It is voluntary; add one when somebody tells of it.</source>
        <translation>Aucun suivi n’est noté ici. Il est volontaire&#xa0;; ajoutez-en un quand quelqu’un en fait part.</translation>
    </message>
</context>
<context>
    <name>FollowUpStory</name>
    <message>
        <source>Two accounts of about the same time use different words.</source>
        <translation>Deux indications à peu près de la même date emploient des mots différents.</translation>
    </message>
    <message>
        <source>The later account tells of an earlier stage.</source>
        <translation>L’indication la plus récente décrit un stade antérieur.</translation>
    </message>
    <message>
        <source>One account says that it goes on or is done, the other that it was not pursued.</source>
        <translation>Selon une indication, cela se poursuit ou est fait&#xa0;; selon l’autre, il n’y a pas eu de suite.</translation>
    </message>
    <message>
        <source>The project named as evidence has another status than the follow-up.</source>
        <translation>Le projet nommé comme élément de preuve a un autre statut que le suivi.</translation>
    </message>
    <message>
        <source>The follow-up is no longer in this workspace, so no report can be made of it. Choose another one.</source>
        <translation>Le suivi n’est plus dans cet espace de travail&#xa0;; aucun rapport ne peut donc en être fait. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report says nothing yet. Choose a word for the follow-up, or write what was achieved.</source>
        <translation>Le rapport ne dit encore rien. Choisissez un mot pour le suivi, ou écrivez ce qui a été réalisé.</translation>
    </message>
    <message>
        <source>The report has no date. Write the day on which it was made.</source>
        <translation>Le rapport n’a pas de date. Écrivez le jour où il a été fait.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation>Les dossiers risquent de mal s’imprimer sur cet ordinateur, car il manque des polices&#xa0;: %1. Pour les installer sous Debian&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation>Participation au GMG</translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation>Source et accès</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation>Règles et version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation>Risques et moyens</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>Codes et groupes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation>Clé du modèle qui donne les sections et leur ordre.</translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation>L’État, le thème ou les autres fiches sur lesquels porte le dossier, quand ce n’est pas une réunion.</translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation>L’exemplaire partagé omet «&#xa0;Si la question est posée&#xa0;» et «&#xa0;Points sensibles&#xa0;».</translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation>Les noms, présidences et membres sont imprimés tels qu’ils étaient à cette date.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation>Figure en haut et en bas de chaque page.</translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation>Une option par ligne&#xa0;: nom = valeur.</translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation>Modèles de dossiers&#xa0;: quelles sections, pour qui, dans quelle langue et quel exemplaire.</translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation>Pour un examinateur qui ne figure dans aucune liste ici.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation>Une expérience fait l’objet d’un examen interne et de deux examens externes.</translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation>Ce que les examinateurs disent d’une expérience avant qu’elle soit présentée à d’autres.</translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation>Acteurs qui ne figurent dans aucune liste ici, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation>1 est le rang le plus élevé&#xa0;; le rang est celui que donne l’auteur de la proposition.</translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation>Les priorités telles que chaque partie les énonce&#xa0;; qu’une priorité soit commune résulte des trois positions.</translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation>La fiche dont il montre l’avancement.</translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation>Par exemple pourcentage, dollars É.-U. ou pays.</translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation>Par exemple sexe, âge ou couloir de migration.</translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation>Nombre de mois entre deux relevés.</translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation>Ce qui montre qu’un objectif, une activité, une recommandation ou un thème avance.</translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation>Tel qu’imprimé sur chaque page.</translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation>Destinataires qui ne figurent dans aucune liste ici, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation>L’état de l’espace de travail à partir duquel il a été établi.</translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation>Les dossiers tels qu’ils ont été remis&#xa0;: figés, numérotés, avec leurs destinataires.</translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation>En toutes lettres&#xa0;; qui occupe quelle place à quelle date figure sous «&#xa0;Rôles&#xa0;».</translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation>Présidences, troïka, Groupe directeur, secrétariats, groupes de travail et autres organes des entités.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation>Tel qu’imprimé, par exemple 2.3.</translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation>Place parmi les lignes du même niveau.</translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation>La ligne du plan précédent que celle-ci poursuit.</translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation>Objectifs, résultats et produits d’un plan de travail, les uns sous les autres.</translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation>Une action qui sert plusieurs recommandations ne figure ici qu’une fois.</translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation>Indique si l’État l’a déclaré lui-même ou si nous avons établi le lien.</translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation>Indique si la source elle-même nomme la recommandation ou le Forum.</translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation>L’acteur accepte que d’autres voient cette mention.</translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation>Ce que les États, les institutions et d’autres font, à titre volontaire, au sujet d’une recommandation.</translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation>Après cette date, mieux vaut vérifier la position avant de s’en servir.</translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation>Ce qu’ils défendent, en deux ou trois phrases.</translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation>Ce que notre partie dit à ce sujet.</translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation>Que répondre si d’autres posent la question&#xa0;; omis de l’exemplaire partagé.</translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation>Ce qu’il faut éviter et pourquoi&#xa0;; omis de l’exemplaire partagé.</translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation>Les fiches sur lesquelles repose la position.</translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation>Ce qu’une entité, un État ou une institution pense d’un point de l’ordre du jour ou d’une priorité, et ce que nous lui disons.</translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation>Quand la place alphabétique diffère du nom, par exemple ex-République yougoslave de Macédoine à T, selon l’ordre anglais.</translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation>Noms qu’un État a portés par le passé&#xa0;; une page de 2014 imprime le nom de 2014.</translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation>Tel qu’imprimé, le prénom d’abord là où c’est l’usage.</translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation>Par exemple Åkerman Börje, Eva.</translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation>Autres graphies, une par ligne&#xa0;; la recherche les trouve.</translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation>Par exemple Son Excellence Mme.</translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation>En toutes lettres&#xa0;; les mandats datés figurent sous «&#xa0;Rôles&#xa0;».</translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation>Personnes exerçant des fonctions publiques et nos contacts&#xa0;; ne conserver que ce qui est utile au travail.</translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation>Noms antérieurs et autres graphies, un par ligne&#xa0;; la recherche les trouve.</translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation>Ce qu’elle apporte en matière de migrations et de développement.</translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation>Institutions, donateurs, société civile et autres organisations.</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>De 1 à 5.</translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation>Destinataires autres que les trois entités, par exemple les États.</translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation>Les cinq domaines dans lesquels les trois entités travaillent ensemble.</translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation>Formes antérieures ou variables du nom, une par ligne&#xa0;; la recherche les trouve.</translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation>Les trois entités&#xa0;: RSSG, FMMD et GMG.</translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation>Clé du type de fiches que montre la vue.</translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation>Clés de champs séparées par des espaces&#xa0;; un signe moins en tête inverse l’ordre.</translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation>Clés de champs dans l’ordre, séparées par des espaces.</translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation>Les neuf premières s’appellent par Ctrl+1 à Ctrl+9.</translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation>Filtres, colonnes et tri conservés sous un nom.</translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation>Notes, rappels et points de passation sur toute fiche.</translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation>Qui peut voir cette fiche&#xa0;; l’exemplaire partagé omet ce qui est interne ou sensible.</translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation>D’où viennent les faits.</translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation>Indique si quelqu’un a vérifié les faits à la source.</translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation>Notre propre numéro, par exemple GFMD7-R04&#xa0;; il ne change jamais et n’est jamais réutilisé.</translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation>Texte du rapport ou notre paraphrase&#xa0;; préciser sous «&#xa0;Formulation&#xa0;».</translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation>Quelques mots pour les colonnes étroites.</translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation>La table ronde ou la session dont elle est issue.</translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation>Quand elle diffère du dernier jour de la réunion.</translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation>En toutes lettres, par exemple États de destination&#xa0;; séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation>Numéros des cibles, par exemple 8.8; 10.7.</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation>Recommandations antérieures portant la même idée.</translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation>Recommandations antérieures qui ont été fusionnées dans celle-ci ou scindées pour la former.</translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation>Degré de certitude quant au texte et à l’origine.</translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation>Recommandations et autres résultats des réunions du Forum, sous nos propres numéros permanents.</translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation>Institutions qui ne figurent dans aucune liste ici, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation>En toutes lettres, par exemple Afrique subsaharienne.</translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation>Projets de pays et projets régionaux dans lesquels les recommandations prennent forme.</translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation>Indique si et où la note du Secrétaire général le cite.</translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation>Thèmes de fond que les trois parties continuent d’examiner.</translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation>Autres mots et abréviations pour la même chose, un par ligne&#xa0;; la recherche les trouve.</translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation>Où et comment le terme s’emploie, et quel mot préférer.</translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation>Termes du domaine en six langues.</translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation>Partenaires qui ne figurent dans aucune liste ici, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation>Ce qui n’a pas marché ou serait fait autrement&#xa0;; aussi utile qu’un succès.</translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation>Ce dont d’autres ont besoin pour l’adapter.</translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation>Indique si l’État ou l’organe accepte que son expérience soit présentée à d’autres.</translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation>Pratiques des États et d’autres acteurs&#xa0;: problème, action, résultat et écueils, avec éléments à l’appui et disponibilité pour présenter.</translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation>Instrument de planification par lequel passe l’appui.</translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation>Ce que les institutions proposent aux États pour le suivi, par la planification de pays ou autrement.</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>Par exemple application/pdf.</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>En octets.</translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation>Fichiers conservés dans l’espace de travail et fiches auxquelles ils se rapportent.</translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation>Les réunions d’une même série ont ce mot en commun, par exemple Réunion trilatérale.</translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation>La réunion du Forum dont relève une table ronde, ou le cycle dont relève une réunion préparatoire.</translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation>Numéro dans la série ou de la session, par exemple 7 ou 2.1.</translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation>L’année par laquelle on désigne la réunion.</translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation>Heure locale du lieu de la réunion, par exemple 14:30.</translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation>Par exemple Europe/Stockholm&#xa0;; un fichier de calendrier en a besoin.</translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation>Premier et dernier jour séparés par une barre oblique, par exemple 2014-05-12/2014-05-13.</translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation>Nom de la personne qui préside, tel que les documents l’impriment.</translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation>Qui organise la réunion avec la présidence.</translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation>Ce que le chef de délégation devrait avoir obtenu à la fin de la réunion.</translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation>Un message par ligne, trois à cinq pour toute la réunion.</translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation>Heure, salle, qui ouvre, ordre des points, langue et interprétation.</translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation>Nombre d’États participants.</translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation>Nombre de personnes représentant la société civile.</translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation>Telle que la source l’indique, par exemple 29 membres sur 30.</translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation>L’organe qui se réunit, par exemple le Groupe directeur.</translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation>Les résultats et points encore ouverts sont reportés à partir d’ici.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation>Selon la règle de Chatham House, les notes retiennent les idées et non les noms.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation>Figure en haut et en bas de chaque page du dossier.</translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation>Imprimée sur chaque page, par exemple Projet 3.</translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation>Réunions trilatérales, réunions du Forum et leurs tables rondes, Groupe directeur, Amis du Forum, réunions thématiques et autres.</translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation>Par exemple A/68/190 ou A/RES/68/4&#xa0;; les autres numéros normalisés se mettent ici aussi.</translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation>Suffit quand aucune date plus précise n’est connue.</translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation>Un passage par ligne, avec son numéro de paragraphe.</translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation>Par exemple Projet 2.</translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation>Date à laquelle les observations sur le projet sont souhaitées.</translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation>La distribution ne se confond pas avec l’accès.</translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation>Rapports, documents, analyses, déclarations et autres textes, avec leurs cotes.</translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation>Ce qui existera une fois l’activité achevée.</translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation>Une activité conjointe figure ici une seule fois, avec toutes ses institutions chefs de file.</translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation>Telle que convenue au départ&#xa0;; elle reste quand la date change.</translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation>Telle que convenue en dernier lieu.</translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation>Nécessaire quand l’échéance a changé.</translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation>L’activité du plan précédent que celle-ci poursuit.</translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation>Ce qui se fait au titre d’un plan de travail&#xa0;: qui dirige, avec qui, pour quand et où en est l’activité.</translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation>Plans du GMG, du Forum ou du RSSG pour une ou plusieurs années.</translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation>Par exemple les femmes, ou un couloir de migration&#xa0;; vide pour l’ensemble.</translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation>Valeurs d’un indicateur à leurs dates.</translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation>Quelqu’un le confirme dans l’activité&#xa0;; il n’est pas repris automatiquement.</translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation>Ce qui a été communiqué sur une activité ou un objectif, par qui et pour quelle période.</translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation>Code ISO 3166 à deux lettres, par exemple SE.</translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation>L’article défini qui précède le nom court dans le texte courant.</translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation>Qui s’occupe des migrations et du développement au gouvernement.</translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation>États Membres et observateurs avec leurs noms, codes et groupes actuels.</translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation>Quand elle diffère du jour de la réunion.</translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation>Pour une fusion, le thème qui reste&#xa0;; pour une scission, les nouveaux thèmes.</translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation>Pour un thème modifié.</translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation>Ce qu’une réunion a décidé au sujet d’un thème&#xa0;: maintenir, modifier, ajouter, fusionner, scinder ou retirer.</translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation>Une phrase dont un autre pays pourrait s’inspirer pour agir.</translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation>Enseignements tirés de plusieurs expériences et analyses, avec leur solidité.</translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation>Par exemple frais pris en charge, ou embargo.</translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation>Ce qu’une institution ou un expert propose en réponse à une demande.</translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation>Place parmi les points du même niveau.</translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation>Tel qu’imprimé, par exemple 3 ou 3 b).</translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation>Temps prévu, en minutes&#xa0;; l’ordre du jour en fait le total.</translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation>Les points réservés à notre bureau ne figurent jamais dans l’ordre du jour que reçoivent les autres parties.</translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation>Un élément par ligne, prêt à être dit.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation>Selon la règle de Chatham House&#xa0;: les idées, non les noms.</translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation>Le même point lors d’une réunion antérieure.</translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation>Les points d’une réunion dans leur ordre, avec ce qu’il nous faut pour intervenir sur chacun et ce qui a été noté.</translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation>Une décision ou une action en une phrase qui dit qui fait quoi.</translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation>L’activité, la demande ou l’autre fiche qui en est issue.</translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation>Décisions, actions, notes et désaccords d’une réunion.</translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation>Pour une personne qui ne figure dans aucune liste ici ou dont le nom n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation>Place dans la liste des participants.</translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation>Pour cette réunion seulement&#xa0;; la notice générale figure dans la fiche de la personne.</translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation>Ce que cette personne pourrait souhaiter ou soulever&#xa0;; reste dans notre bureau.</translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation>Qui est attendu à une réunion, pour quelle partie, et qui est venu.</translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation>Vide quand la place est vacante.</translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation>Qui agit au nom de l’État ou de l’organisation titulaire.</translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation>Nom du chef de l’institution ou de l’équipe gouvernementale à l’époque.</translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation>Titre tel qu’imprimé à l’époque.</translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation>Pour les points focaux qui couvrent une région.</translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation>Qui exerce quelle fonction dans quel organe, de quand à quand.</translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation>Ce qui est souhaité, pour qui, de quelle longueur, dans quelle langue.</translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation>En s’adressant à plusieurs à la fois, on obtient des réponses d’autres institutions que la plus connue.</translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation>Une seule réponse établie à partir de toutes les offres.</translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation>Langues dans lesquelles le document ou l’intervenant est demandé.</translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation>Jour, heure et durée de l’intervention.</translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation>Réunions, résultats ou activités qui ont utilisé ce qui a été fourni.</translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation>Demandes de documents, d’intervenants, de données, de relectures ou d’aide aux délégations&#xa0;: pour quoi, à qui, pour quand.</translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation>De 1 à 8.</translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation>Les huit mesures proposées en 2013 (A/68/190), une deuxième façon de classer les thèmes.</translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation>La page du dossier signale un dépassement&#xa0;; les caractères ne sont jamais réduits.</translation>
    </message>
    <message>
        <source>Counts up within the meeting; briefs and minutes cite it.</source>
        <translation>Compte dans l’ordre au sein de la réunion&#xa0;; dossiers et comptes rendus le citent.</translation>
    </message>
    <message>
        <source>The status that the meeting took with it.</source>
        <translation>Le statut que la réunion a pris à ce moment-là.</translation>
    </message>
    <message>
        <source>Why the meeting was opened again, or what the revision is for.</source>
        <translation>Pourquoi la réunion a été rouverte, ou à quoi sert la révision.</translation>
    </message>
    <message>
        <source>The last change that the revision contains; the history shows it.</source>
        <translation>La dernière modification que contient la révision&#xa0;; l’historique la montre.</translation>
    </message>
    <message>
        <source>Equal contents have equal digests (SHA-256).</source>
        <translation>Des contenus égaux ont des empreintes égales (SHA-256).</translation>
    </message>
    <message>
        <source>What a meeting was when it was opened, began, closed or was opened again.</source>
        <translation>Ce qu’était une réunion quand elle a été ouverte, a commencé, a été close ou rouverte.</translation>
    </message>
    <message>
        <source>New meetings of the series start with its agenda, participants and preparation; it is no meeting itself.</source>
        <translation>Les nouvelles réunions de la série commencent avec son ordre du jour, ses participants et sa préparation&#xa0;; ce n’est pas elle-même une réunion.</translation>
    </message>
    <message>
        <source>Names the meeting in calendar files that came from another program.</source>
        <translation>Désigne la réunion dans les fichiers de calendrier venus d’un autre programme.</translation>
    </message>
    <message>
        <source>Version of the calendar file that was taken in last.</source>
        <translation>Version du fichier de calendrier repris en dernier.</translation>
    </message>
    <message>
        <source>An item without a meeting waits in the backlog.</source>
        <translation>Un point sans réunion est en liste d’attente.</translation>
    </message>
    <message>
        <source>Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after.</source>
        <translation>Jours à compter du premier jour de la réunion&#xa0;: -60 signifie soixante jours avant, 14 deux semaines après.</translation>
    </message>
    <message>
        <source>Follows from the day of the meeting, unless another day was agreed.</source>
        <translation>Découle du jour de la réunion, sauf si un autre jour a été convenu.</translation>
    </message>
    <message>
        <source>What has to be done before a meeting and after it, by whom and by when.</source>
        <translation>Ce qui est à faire avant et après une réunion, par qui et pour quand.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.1.</source>
        <translation>Tel qu’imprimé, par exemple 2.3.1.</translation>
    </message>
    <message>
        <source>Empty when the lead of the activity is.</source>
        <translation>Vide quand il s’agit du chef de file de l’activité.</translation>
    </message>
    <message>
        <source>Dated points on the way of an activity.</source>
        <translation>Étapes datées dans le cours d’une activité.</translation>
    </message>
    <message>
        <source>Counts up within the plan; papers cite it.</source>
        <translation>Compte dans l’ordre au sein du plan&#xa0;; les documents le citent.</translation>
    </message>
    <message>
        <source>What the version is for, in a few words.</source>
        <translation>À quoi sert la version, en quelques mots.</translation>
    </message>
    <message>
        <source>What the quality check still told when the version was released.</source>
        <translation>Ce que la vérification signalait encore quand la version a été établie.</translation>
    </message>
    <message>
        <source>The last change that the version contains; the history shows it.</source>
        <translation>La dernière modification que contient la version&#xa0;; l’historique la montre.</translation>
    </message>
    <message>
        <source>What a work plan was when it was released.</source>
        <translation>Ce qu’était un plan de travail quand la version a été établie.</translation>
    </message>
    <message>
        <source>Key of what the sheet is read as: a work plan or a kind of records.</source>
        <translation>Clé de ce que contient la feuille&#xa0;: un plan de travail ou un type de fiches.</translation>
    </message>
    <message>
        <source>Headings of the sheet, one a line; a sheet with the same ones is read in the same way.</source>
        <translation>En-têtes de la feuille, un par ligne&#xa0;; une feuille qui a les mêmes est lue de la même manière.</translation>
    </message>
    <message>
        <source>What each column means; the mapping screen writes it.</source>
        <translation>Ce que signifie chaque colonne&#xa0;; l’écran de correspondance l’écrit.</translation>
    </message>
    <message>
        <source>How the columns of a sheet from elsewhere are read.</source>
        <translation>Comment sont lues les colonnes d’une feuille venue d’ailleurs.</translation>
    </message>
    <message>
        <source>Months between two reports of those who lead its activities.</source>
        <translation>Nombre de mois entre deux rapports des chefs de file de ses activités.</translation>
    </message>
    <message>
        <source>The experience, document or follow-up that says something to the lesson.</source>
        <translation>L’expérience, le document ou le suivi qui apporte quelque chose à l’enseignement.</translation>
    </message>
    <message>
        <source>Whether it supports the lesson, says where the lesson ends, or contradicts it.</source>
        <translation>Indique si cela appuie l’enseignement, en montre les limites ou le contredit.</translation>
    </message>
    <message>
        <source>How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong.</source>
        <translation>Ce que cela pèse&#xa0;: force faible selon l’intéressé, moyenne si un suivi a été assuré, forte en cas d’évaluation.</translation>
    </message>
    <message>
        <source>Why it counts so.</source>
        <translation>Pourquoi cela compte ainsi.</translation>
    </message>
    <message>
        <source>Page or paragraph, for example paragraph 14 or p. 31.</source>
        <translation>Page ou paragraphe, par exemple paragraphe 14 ou p. 31.</translation>
    </message>
    <message>
        <source>What an experience, document or follow-up says to a lesson: for or against it, and how strongly.</source>
        <translation>Ce qu’une expérience, un document ou un suivi dit d’un enseignement&#xa0;: pour ou contre, et avec quelle force.</translation>
    </message>
    <message>
        <source>Regions of the world the person knows from work there.</source>
        <translation>Régions du monde que la personne connaît pour y avoir travaillé.</translation>
    </message>
    <message>
        <source>For example travels only in the first half of the month.</source>
        <translation>Par exemple&#xa0;: ne voyage que dans la première moitié du mois.</translation>
    </message>
    <message>
        <source>The name of the plan or framework, as the country uses it.</source>
        <translation>Le nom du plan ou du cadre, tel que le pays l’emploie.</translation>
    </message>
    <message>
        <source>When the country and its partners begin to write it: from then on proposals are welcome.</source>
        <translation>Le moment où le pays et ses partenaires commencent à l’écrire&#xa0;: les propositions sont dès lors bienvenues.</translation>
    </message>
    <message>
        <source>After this day nothing new enters it.</source>
        <translation>Après ce jour, rien de nouveau n’y entre.</translation>
    </message>
    <message>
        <source>When a State plans: UNDAF, national plan and others, with the time in which their text is prepared.</source>
        <translation>Quand un État planifie&#xa0;: PNUAD, plan national et autres, avec la période où leur texte est préparé.</translation>
    </message>
    <message>
        <source>For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is.</source>
        <translation>Pour un rapport sur un suivi volontaire&#xa0;: ce qu’il en dit. La fiche du suivi reste telle quelle.</translation>
    </message>
    <message>
        <source>How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”.</source>
        <translation>Indique avec quelle clarté la formulation dit ce qui pourrait être fait&#xa0;; ne dit rien de ceux à qui elle s’adresse. 1&#xa0;: «&#xa0;Les migrants méritent le respect.&#xa0;» 2&#xa0;: «&#xa0;Migrer devrait coûter moins cher.&#xa0;» 3&#xa0;: «&#xa0;Rendre les prix publics.&#xa0;» 4&#xa0;: «&#xa0;Les États rendent publics les prix des transferts.&#xa0;» 5&#xa0;: «&#xa0;Les États rendent publics les prix des transferts d’ici à 2016, sur une page.&#xa0;»</translation>
    </message>
    <message>
        <source>The State&apos;s own cycle that this support is to fit.</source>
        <translation>Le cycle propre de l’État auquel cet appui doit convenir.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>À faire, sans personne pour s’en charger&#xa0;: %1</translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation>En conflit&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>Saisie inachevée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation>L’original doit être une langue dans laquelle le texte existe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation>La fiche à laquelle il mène est dans la corbeille.</translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation>Plusieurs types de fiches portent ce nom&#xa0;; faites-le précéder du type, par exemple %1:… (%2).</translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation>%1 fiches portent ce nom&#xa0;; écrivez plutôt l’identifiant de la bonne.</translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation>La ligne %1 correspond déjà à la même fiche.</translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation>Ce n’est pas un identifiant de fiche&#xa0;: 26 lettres et chiffres, tels qu’une exportation les écrit.</translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation>Cet identifiant appartient à une fiche d’un autre type&#xa0;: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation>Cette fiche est dans la corbeille. Restaurez-la d’abord, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation>%1 fiches ont cette référence. Désignez la bonne dans une colonne record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation>La ligne %1 a la même référence.</translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation>Une autre fiche a déjà cette référence.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation>Ligne %1, colonne «&#xa0;%2&#xa0;», «&#xa0;%3&#xa0;»&#xa0;: %4</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(colonne %1)</translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation>Aucun champ du type «&#xa0;%1&#xa0;» n’a cet en-tête. En-têtes connus&#xa0;: %2. Une colonne dont l’en-tête commence par # est laissée de côté.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation>Les colonnes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» correspondent toutes deux à %3&#xa0;; gardez-en une seule.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation>le texte UTF-16 est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>il y a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation>le tableau a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>un guillemet est ouvert et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation>du texte suit un guillemet fermant&#xa0;; doublez les guillemets à l’intérieur d’une cellule.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation>Le fichier dépasse %1 Mio. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation>la ligne a %1 cellules, mais l’en-tête n’a que %2 colonnes. Un texte qui contient un séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation>Le fichier est vide&#xa0;; sa première ligne doit contenir les en-têtes de colonnes.</translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation>Elle renvoie à une ligne laissée de côté.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>le texte est trop long.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>Feuille «&#xa0;%1&#xa0;», cellule %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation>la cellule se trouve hors de toute feuille.</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation>les lignes de la feuille ne sont pas dans l’ordre&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation>les cellules fusionnées de la feuille se chevauchent.</translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation>la formule n’a pas de résultat (%1). Corrigez-la, ou mettez-y la valeur elle-même. Cellules sans résultat&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation>la colonne n’a pas d’en-tête à la ligne %1. Donnez-lui en un&#xa0;; une colonne dont l’en-tête commence par # est laissée de côté.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est vide&#xa0;; sa première ligne doit contenir les en-têtes de colonnes.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Le classeur n’a aucune feuille contenant des cellules.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;»&#xa0;; il contient&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation>Le fichier n’est ni un classeur Excel (.xlsx) ni une feuille de calcul OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation>Le classeur est endommagé. Ouvrez-le dans un tableur, enregistrez-le de nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>séparé par des barres verticales</translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation>Le fichier est un classeur&#xa0;; l’encodage et le séparateur ne se choisissent que pour les fichiers CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation>Le fichier est un ancien classeur Excel (.xls) ou protégé par un mot de passe. Ouvrez-le, enregistrez-le au format .xlsx sans mot de passe et importez ce fichier.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation>Le fichier n’est pas un classeur&#xa0;; il n’a donc pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Classeur Excel, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>Feuille de calcul OpenDocument, feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>séparé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation>CSV, probablement %1, %2</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation>un caractère n’est pas du texte UTF-8. Enregistrez de nouveau le fichier en «&#xa0;CSV UTF-8&#xa0;», ou indiquez son encodage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation>Ce système ne peut pas lire l’encodage %1. Enregistrez de nouveau le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation>un caractère ne correspond pas à l’encodage %1.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation>Unicode (UTF-16, petit-boutiste)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>Unicode (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation>Chinois (GB 18030, GBK)</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage lisible&#xa0;; sont possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation>Le fichier est un classeur Excel binaire (.xlsb). Ouvrez-le, enregistrez-le au format .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation>la feuille a une ligne portant le numéro impossible «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation>une cellule de cette ligne s’appelle «&#xa0;%1&#xa0;», ce qui est impossible.</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation>le texte de la cellule manque dans le classeur&#xa0;; le fichier est endommagé.</translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation>la cellule a un format qui manque dans le classeur.</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de cellules fusionnées.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation>Le fichier est endommagé ou tronqué. Récupérez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation>L’archive contient plus de %1 parties, ce qui n’est le cas d’aucun document.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation>Une fois décompressé, le fichier dépasse %1 fois sa taille, ce qui n’est le cas d’aucun document utilisable.</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>Le fichier n’est pas une archive zip.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez qu’il existe et qu’il vous est accessible.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>Il manque au fichier sa partie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is newer here (%2) than in the file (%3), so it stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» est plus récent ici (%2) que dans le fichier (%3)&#xa0;; il reste donc tel quel.</translation>
    </message>
    <message>
        <source>The event was cancelled and is not known here, so it is not taken in.</source>
        <translation>L’événement a été annulé et n’est pas connu ici&#xa0;; il n’est donc pas repris.</translation>
    </message>
    <message>
        <source>The event has no SUMMARY, so the meeting would have no title.</source>
        <translation>L’événement n’a pas de SUMMARY&#xa0;; la réunion n’aurait donc pas de titre.</translation>
    </message>
    <message>
        <source>The event it is part of is neither here nor in the file.</source>
        <translation>L’événement dont il fait partie n’est ni ici ni dans le fichier.</translation>
    </message>
    <message>
        <source>Cancelled, says the calendar file.</source>
        <translation>Annulée, selon le fichier de calendrier.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulée. Cela est noté dans la réunion, qui reste par ailleurs telle quelle.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it was and what it becomes</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>A calendar file is taken in as meetings; records of the kind %1 have no days and times of that kind.</source>
        <translation>Un fichier de calendrier est repris sous forme de réunions&#xa0;; les fiches du type «&#xa0;%1&#xa0;» n’ont pas de jours ni d’heures de cette sorte.</translation>
    </message>
    <message>
        <source>The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8).</source>
        <translation>Le fichier est un fichier de calendrier&#xa0;; il n’a pas de feuilles, et ses lettres sont toujours en Unicode (UTF-8).</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar)</source>
        <translation>Fichier de calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar), made by “%1”</source>
        <translation>Fichier de calendrier (iCalendar), créé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB. Export a shorter period and import that.</source>
        <translation>Le fichier de calendrier dépasse %1 Mo. Exportez une période plus courte et importez-la.</translation>
    </message>
    <message>
        <source>The file ends before END:%1, which belongs to line %2. It may have been cut short; export or save it again.</source>
        <translation>Le fichier se termine avant END:%1, qui va avec la ligne %2. Il est peut-être tronqué&#xa0;; exportez-le ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>A calendar file begins with BEGIN:VCALENDAR.</source>
        <translation>Un fichier de calendrier commence par BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8.</source>
        <translation>Le texte n’est pas en Unicode (UTF-8), comme doit l’être un fichier de calendrier. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>A line must have the form NAME:VALUE; this one is “%1”.</source>
        <translation>Une ligne doit avoir la forme NAME:VALUE&#xa0;; celle-ci est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A calendar cannot begin within another.</source>
        <translation>Un calendrier ne peut pas commencer à l’intérieur d’un autre.</translation>
    </message>
    <message>
        <source>Parts lie more than %1 levels deep.</source>
        <translation>Des parties sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Export a shorter period and import that.</source>
        <translation>Le fichier a plus de %1 événements. Exportez une période plus courte et importez-la.</translation>
    </message>
    <message>
        <source>END:%1 stands where END:%2 must stand, for what began in line %3.</source>
        <translation>END:%1 se trouve là où doit se trouver END:%2, pour ce qui a commencé à la ligne %3.</translation>
    </message>
    <message>
        <source>The value is longer than %1 KB.</source>
        <translation>La valeur dépasse %1 Ko.</translation>
    </message>
    <message>
        <source>What began in line %1 has too many lines.</source>
        <translation>Ce qui a commencé à la ligne %1 a trop de lignes.</translation>
    </message>
    <message>
        <source>This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and import that file.</source>
        <translation>C’est un ancien type de fichier de calendrier (vCalendar 1.0). Enregistrez-le en iCalendar (.ics) et importez ce fichier.</translation>
    </message>
    <message>
        <source>The event has no UID, by which it could be known again. It cannot be taken in.</source>
        <translation>L’événement n’a pas d’UID, qui permettrait de le reconnaître. Il ne peut pas être repris.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>SEQUENCE must be a whole number, such as 3.</source>
        <translation>SEQUENCE doit être un nombre entier, par exemple 3.</translation>
    </message>
    <message>
        <source>DURATION must be a length of time, such as PT1H30M.</source>
        <translation>DURATION doit être une durée, par exemple PT1H30M.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 20140514 or a time such as 20140514T143000.</source>
        <translation>%1 doit être un jour, par exemple 20140514, ou une heure, par exemple 20140514T143000.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, and the file does not explain it.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’est pas connu, et le fichier ne l’explique pas.</translation>
    </message>
    <message>
        <source>The file explains the time zone “%1” in its own way; the time is given in %2.</source>
        <translation>Le fichier explique le fuseau horaire «&#xa0;%1&#xa0;» à sa manière&#xa0;; l’heure est donnée en %2.</translation>
    </message>
    <message>
        <source>The event has no DTSTART, so nobody knows when it begins.</source>
        <translation>L’événement n’a pas de DTSTART&#xa0;; on ne sait donc pas quand il commence.</translation>
    </message>
    <message>
        <source>It begins with a day and ends with a time, or the other way round.</source>
        <translation>Il commence par un jour et se termine par une heure, ou l’inverse.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Il se termine avant de commencer.</translation>
    </message>
    <message>
        <source>“%1” can stand for more than one field: %2. Give the column one of these headings: %3.</source>
        <translation>« %1 » peut désigner plusieurs champs : %2. Donnez à la colonne l’un de ces intitulés : %3.</translation>
    </message>
    <message>
        <source>The event stands again in line %1; the newer one counts.</source>
        <translation>L’événement figure de nouveau à la ligne %1&#xa0;; le plus récent compte.</translation>
    </message>
    <message>
        <source>It recurs by a rule that is not counted out here (“%1”). Only its first time is taken in.</source>
        <translation>Il se répète selon une règle qui n’est pas développée ici («&#xa0;%1&#xa0;»). Seule la première occurrence est reprise.</translation>
    </message>
    <message>
        <source>It recurs more often than %1 times. Only the first %1 are taken in.</source>
        <translation>Il se répète plus de %1 fois. Seules les %1 premières occurrences sont reprises.</translation>
    </message>
    <message>
        <source>The calendar file holds tasks or other entries, but no event. There is nothing to take in.</source>
        <translation>Le fichier de calendrier contient des tâches ou d’autres entrées, mais aucun événement. Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The calendar file holds no event. There is nothing to take in.</source>
        <translation>Le fichier de calendrier ne contient aucun événement. Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>The events of the file take place more than %1 times. Export a shorter period and import that.</source>
        <translation>Les événements du fichier ont plus de %1 occurrences. Exportez une période plus courte et importez-la.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day. As a new record it would be there twice.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà avec ce titre et ce jour. Comme nouvelle fiche, elle y serait deux fois.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day, and is updated.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà avec ce titre et ce jour&#xa0;; la fiche est mise à jour.</translation>
    </message>
    <message>
        <source>the sheet has more than %1 merged cells.</source>
        <translation>la feuille a plus de %1 cellules fusionnées.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>Le classeur a plus de %1 feuilles.</translation>
    </message>
    <message>
        <source>Read it as “%1”</source>
        <translation>Le lire comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep it in “%1”</source>
        <translation>Le conserver dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Laisser la colonne de côté</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The texts of this column are read as %1 and are likely in %2.</source>
        <translation>Les textes de cette colonne sont lus en %1 et sont probablement en %2.</translation>
    </message>
    <message>
        <source>Read the column as %1</source>
        <translation>Lire la colonne en %1</translation>
    </message>
    <message>
        <source>The text stands under %1 and is likely in %2.</source>
        <translation>Le texte figure sous %1 et est probablement en %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>Il y en a aussi un en %1&#xa0;: «&#xa0;%2&#xa0;». Gardez le bon dans chaque langue.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Le placer en %1</translation>
    </message>
    <message>
        <source>Line %1 says the same about the same meeting or actor.</source>
        <translation>La ligne %1 dit la même chose de la même réunion ou du même acteur.</translation>
    </message>
    <message>
        <source>Line %1 says nearly the same (%2 %) about the same meeting or actor.</source>
        <translation>La ligne %1 dit presque la même chose (%2&#xa0;%) de la même réunion ou du même acteur.</translation>
    </message>
    <message>
        <source>“%1” says nearly the same (%2 %) about the same meeting or actor. As a new record it would be there twice.</source>
        <translation>«&#xa0;%1&#xa0;» dit presque la même chose (%2&#xa0;%) de la même réunion ou du même acteur. Comme nouvelle fiche, cela y serait deux fois.</translation>
    </message>
    <message>
        <source>An empty cell leaves it as it stands here.</source>
        <translation>Une cellule vide ne change rien à ce qui figure ici.</translation>
    </message>
    <message>
        <source>Keep it in “%1” alone</source>
        <translation>Le conserver dans «&#xa0;%1&#xa0;» seulement</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Utiliser «&#xa0;%1&#xa0;», conserver le mot dans la note</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put it in “%1”</source>
        <translation>Le mettre dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No column “%1” that holds words or numbers tells which record a line stands for.</source>
        <translation>Aucune colonne «&#xa0;%1&#xa0;» contenant des mots ou des nombres n’indique à quelle fiche correspond une ligne.</translation>
    </message>
    <message>
        <source>%1 records have this in “%2”. Name the right one in a column record_id.</source>
        <translation>%1 fiches ont ceci dans «&#xa0;%2&#xa0;». Nommez la bonne dans une colonne record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same here.</source>
        <translation>La ligne %1 a la même chose ici.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Laisser cette ligne de côté</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation>Examen d’une expérience</translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation>Examens d’expériences</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation>Dossier diffusé</translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation>Dossiers diffusés</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Organes</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>Nom d’État</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>Noms d’États</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>Domaine de coopération</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Domaines de coopération</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Terme du glossaire</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Plans de travail</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Rapport d’étape</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Rapports d’étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation>Examen d’un thème</translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation>Examens de thèmes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation>Demande d’expertise</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Demandes d’expertise</translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation>Point du programme en huit points</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation>Programme en huit points</translation>
    </message>
    <message>
        <source>Meeting revision</source>
        <translation>Révision d’une réunion</translation>
    </message>
    <message>
        <source>Meeting revisions</source>
        <translation>Révisions de réunions</translation>
    </message>
    <message>
        <source>Preparation step</source>
        <translation>Étape de préparation</translation>
    </message>
    <message>
        <source>Preparation steps</source>
        <translation>Étapes de préparation</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Version de plan</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Versions de plans</translation>
    </message>
    <message>
        <source>Sheet mapping</source>
        <translation>Correspondance de feuille</translation>
    </message>
    <message>
        <source>Sheet mappings</source>
        <translation>Correspondances de feuilles</translation>
    </message>
    <message>
        <source>Evidence of a lesson</source>
        <translation>Élément de preuve d’un enseignement</translation>
    </message>
    <message>
        <source>Evidence of lessons</source>
        <translation>Éléments de preuve d’enseignements</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <translation>Cycle de planification</translation>
    </message>
    <message>
        <source>Planning cycles</source>
        <translation>Cycles de planification</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>Rien n’a été modifié. %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Meetings of all three</source>
        <translation>Réunions des trois parties</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Addressed to it</source>
        <translation>Qui lui sont adressées</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En toutes lettres</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Chevauchements et lacunes</translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>Cette réunion n’est plus ici&#xa0;; elle est peut-être dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>A meeting cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>Une réunion ne peut pas passer à ce statut à partir de celui qu’elle a. Choisissez l’un de ceux qui sont proposés.</translation>
    </message>
    <message>
        <source>Say why the meeting goes back to an earlier status; others will want to know.</source>
        <translation>Indiquez pourquoi la réunion revient à un statut antérieur&#xa0;; d’autres voudront le savoir.</translation>
    </message>
    <message>
        <source>The revision does not say which change it contains last.</source>
        <translation>La révision n’indique pas quelle est la dernière modification qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>%1, %2</source>
        <comment>a person, for whom</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind and text of an outcome</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <comment>an item of the agenda</comment>
        <translation>Notes sur %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2 min</translation>
    </message>
    <message>
        <source>! Over time by %1</source>
        <translation>! Dépassement de %1</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fic&amp;he</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation>Le journal de l’autre fichier se contredit. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: une modification qui s’y trouve ne correspond pas à son sceau. Rien n’a été repris&#xa0;; demandez une nouvelle copie.</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation>C’est l’espace de travail lui-même. Choisissez la copie d’un collègue.</translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation>Cet espace de travail a changé depuis l’aperçu. Examinez-le de nouveau.</translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation>L’autre fichier ne contient rien qui manque à cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>The minutes of “%1” are agreed and closed to changes. Set them back to draft and say why; then they can be amended.</source>
        <translation>Le compte rendu de «&#xa0;%1&#xa0;» est convenu et n’est plus modifiable. Remettez-le à l’état de projet et dites pourquoi&#xa0;; il pourra alors être modifié.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say why they are opened again.</source>
        <translation>Le compte rendu de «&#xa0;%1&#xa0;» est convenu. Dites pourquoi il est rouvert.</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet that could be agreed. Write them first.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de compte rendu qui puisse être convenu. Rédigez-le d’abord.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say in a few words why they are opened again; the reason is kept with them.</source>
        <translation>Le compte rendu de «&#xa0;%1&#xa0;» est convenu. Dites en quelques mots pourquoi il est rouvert&#xa0;; le motif est conservé avec lui.</translation>
    </message>
    <message>
        <source>Agreed minutes opened again: %1</source>
        <translation>Compte rendu convenu rouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Ce compte rendu est convenu. Dites en quelques mots pourquoi il est rouvert&#xa0;; le motif est conservé comme note sur le point.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Motif de la réouverture du compte rendu convenu</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Retour à l’état de projet</translation>
    </message>
</context>
<context>
    <name>MyLines</name>
    <message>
        <source>Late</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>In the next thirty days</source>
        <translation>Dans les trente prochains jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Fait récemment</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open in a new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une fenêtre distincte</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>Conflit réglé</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Point de restauration</translation>
    </message>
</context>
<context>
    <name>OutcomeSteps</name>
    <message>
        <source>Outcome %1.</source>
        <translation>Résultat %1.</translation>
    </message>
    <message>
        <source>Outcome %1 of “%2”.</source>
        <translation>Résultat %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Due %1, as the meeting agreed.</source>
        <translation>Échéance convenue par la réunion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted twice.</source>
        <translation>%1 a déjà une suite&#xa0;: «&#xa0;%2&#xa0;» (%3). Poursuivez avec celle-ci&#xa0;; une deuxième serait comptée deux fois.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>An outcome needs its words. Write one decision, action, note or disagreement in one sentence.</source>
        <translation>Un résultat doit avoir un texte. Écrivez une décision, une action, une note ou un désaccord en une phrase.</translation>
    </message>
    <message>
        <source>The meeting of this outcome is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La réunion de ce résultat n’est pas dans cet espace de travail. Choisissez-en une dans la liste des réunions.</translation>
    </message>
    <message>
        <source>The agenda item of this outcome is not one of “%1”. Choose an item of that meeting, or none.</source>
        <translation>Le point de l’ordre du jour de ce résultat n’est pas l’un de ceux de «&#xa0;%1&#xa0;». Choisissez un point de cette réunion, ou aucun.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Meeting pack</source>
        <translation>Liasse de la réunion</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Se rapporte à</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Absent de cette liasse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Annexe %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3 – page %4 of %5</source>
        <translation>%1, page %2 sur %3 – page %4 sur %5</translation>
    </message>
    <message>
        <source>A meeting pack is made of a paper of one meeting, and this paper is about something else. Choose the brief of a meeting.</source>
        <translation>La liasse s’établit à partir d’un document d’une réunion, et celui-ci porte sur autre chose. Choisissez le dossier d’une réunion.</translation>
    </message>
    <message>
        <source>No file is kept with it.</source>
        <translation>Aucun fichier n’est conservé avec lui.</translation>
    </message>
    <message>
        <source>Its file is not in this copy of the workspace.</source>
        <translation>Son fichier n’est pas dans cette copie de l’espace de travail.</translation>
    </message>
    <message>
        <source>It is no PDF file, so it cannot be joined to others.</source>
        <translation>Ce n’est pas un fichier PDF&#xa0;; il ne peut donc pas être joint à d’autres.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read as a PDF file.</source>
        <translation>Il est endommagé et ne peut pas être lu comme fichier PDF.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the work plan</source>
        <translation>Ouvrir le plan de travail</translation>
    </message>
    <message>
        <source>Nothing that this paper shows. “Open points” of the plan tells what is missing in it.</source>
        <translation>Rien que montre ce document. «&#xa0;Points ouverts&#xa0;» du plan indique ce qui y manque.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Dossier de réunion</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>Rien&#xa0;: chaque point a ses positions et son résultat recherché.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>Nothing: the minutes of every item are agreed.</source>
        <translation>Rien&#xa0;: le compte rendu de chaque point est convenu.</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Compte rendu de la série</translation>
    </message>
    <message>
        <source>Preparation checklist</source>
        <translation>Liste de contrôle de la préparation</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>liste de contrôle</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Minutes on the theme</source>
        <translation>Compte rendu sur le thème</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>Ouvrir le thème</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>Work plan as it was</source>
        <translation>Plan de travail tel qu’il était</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>What experience teaches</source>
        <translation>Ce que l’expérience enseigne</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Lacunes des éléments de preuve</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Rapport sur les suites données</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>rapport sur les suites données</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>passation</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Note à l’intention de l’intervenant</translation>
    </message>
    <message>
        <source>speaker brief</source>
        <translation>note à l’intention de l’intervenant</translation>
    </message>
    <message>
        <source>Delegation checklist</source>
        <translation>Liste de contrôle de la délégation</translation>
    </message>
    <message>
        <source>delegation checklist</source>
        <translation>liste de contrôle de la délégation</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Reprise des recommandations</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matrice de suivi</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Liste de suivi</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>Pour le prochain cycle de planification</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Fiche de projet</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Liste des projets</translation>
    </message>
    <message>
        <source>Request calendar</source>
        <translation>Calendrier des demandes</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>Ordre du jour public</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message>
        <source>Chair’s book</source>
        <translation>Livret de la présidence</translation>
    </message>
    <message>
        <source>chair’s book</source>
        <translation>livret de la présidence</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>liste de présence</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>ce qui a changé</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Fiche de point</translation>
    </message>
    <message>
        <source>item sheet</source>
        <translation>fiche de point</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>crossed out</source>
        <translation>barré</translation>
    </message>
    <message>
        <source>line to write on</source>
        <translation>ligne à remplir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Sources citées</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>retour au texte</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Enregistrer en document Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>Enregistrer en texte OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textes OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Enregistrer en page web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages web (*.html)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Enregistrer en texte brut</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Enregistrer en Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as booklet</source>
        <translation>Enregistrer en brochure</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>brochure</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>Le fichier PDF n’a pas pu être créé. Réessayez&#xa0;; l’impression du dossier reste possible.</translation>
    </message>
    <message>
        <source>The font %1 could not be put into the PDF file.</source>
        <translation>La police %1 n’a pas pu être intégrée au fichier PDF.</translation>
    </message>
    <message>
        <source>A font of this paper cannot be put into a PDF file.</source>
        <translation>Une police de ce document ne peut pas être intégrée dans un fichier PDF.</translation>
    </message>
    <message>
        <source>The pages could not be joined to one file. Save the brief as PDF and the files by themselves.</source>
        <translation>Les pages n’ont pas pu être réunies en un fichier. Enregistrez le dossier en PDF et les fichiers à part.</translation>
    </message>
    <message>
        <source>The pages could not be put together as a booklet. Save the paper as PDF on A5, and print that as a booklet.</source>
        <translation>Les pages n’ont pas pu être assemblées en brochure. Enregistrez le document en PDF au format A5, puis imprimez-le comme brochure.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Plans de travail</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Demandes d’expertise</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation>Pratiques et données factuelles</translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation>Priorités et thèmes</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>Personnes et organisations</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>How far the three sides agree on each priority, and what they do on each theme.</source>
        <translation>Dans quelle mesure les trois parties s’accordent sur chaque priorité, et ce qu’elles font sur chaque thème.</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Mes lignes</translation>
    </message>
    <message>
        <source>What we are to do: late first, then what is due soon.</source>
        <translation>Ce que nous avons à faire&#xa0;: d’abord ce dont l’échéance est dépassée, puis ce qui arrive à échéance.</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans côte à côte</translation>
    </message>
    <message>
        <source>Where plans overlap or leave gaps, and who carries how much when.</source>
        <translation>Où des plans se chevauchent ou laissent des lacunes, et qui porte quelle charge et quand.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>What a State prepares for a Forum Meeting, as a checklist made of its records.</source>
        <translation>Ce qu’un État prépare pour une réunion du Forum, en liste de contrôle établie à partir de ses fiches.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>What experiences teach, the chain from experience to follow-up, and what is missing in it.</source>
        <translation>Ce que les expériences enseignent, la chaîne de l’expérience au suivi, et ce qui y manque.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste d’experts</translation>
    </message>
    <message>
        <source>Who knows which theme in which language, and themes without anybody.</source>
        <translation>Qui connaît quel thème dans quelle langue, et les thèmes sans personne.</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Réception, délais et prévisions</translation>
    </message>
    <message>
        <source>What waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Ce qui attend qui, le préavis donné, et ce qui est à prévoir avant la prochaine réunion du Forum.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Reprise des recommandations</translation>
    </message>
    <message>
        <source>What recommendations were taken up, and for which nothing is entered yet.</source>
        <translation>Quelles recommandations ont été reprises, et pour lesquelles rien n’est encore saisi.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matrice de suivi</translation>
    </message>
    <message>
        <source>Who follows up which recommendation, voluntarily, and how: recommendations by actors, or a line an entry.</source>
        <translation>Qui donne suite, à titre volontaire, à quelle recommandation, et comment&#xa0;: recommandations par acteurs, ou une ligne par mention.</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Calendriers de planification</translation>
    </message>
    <message>
        <source>When States plan, month by month, so that proposals come while a text is open.</source>
        <translation>Quand les États planifient, mois par mois, afin que les propositions arrivent tant qu’un texte est ouvert.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Line that hangs nowhere</source>
        <translation>Ligne sans rattachement valable</translation>
    </message>
    <message>
        <source>The line that another one stands under is in this plan, and not below it.</source>
        <translation>La ligne à laquelle une autre est rattachée est dans ce plan, et n’en dépend pas elle-même.</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <translation>Lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>What a line names is in this workspace.</source>
        <translation>Ce que désigne une ligne se trouve dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>Numéro donné deux fois</translation>
    </message>
    <message>
        <source>Each line has a number of its own.</source>
        <translation>Chaque ligne a son propre numéro.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>In a plan that was released each line has a number to be cited by.</source>
        <translation>Dans un plan dont une version a été établie, chaque ligne a un numéro permettant de la citer.</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Dates dans le mauvais ordre</translation>
    </message>
    <message>
        <source>A line begins before it ends and before it is due.</source>
        <translation>Une ligne commence avant sa fin et avant son échéance.</translation>
    </message>
    <message>
        <source>Activities that wait for each other</source>
        <translation>Activités qui s’attendent mutuellement</translation>
    </message>
    <message>
        <source>No activity depends on itself, not by way of others either.</source>
        <translation>Aucune activité ne dépend d’elle-même, pas même par l’intermédiaire d’autres.</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sans chef de file</translation>
    </message>
    <message>
        <source>Each activity names who leads it, or the group that does.</source>
        <translation>Chaque activité nomme son chef de file, ou le groupe qui en est chargé.</translation>
    </message>
    <message>
        <source>Lead outside its time</source>
        <translation>Chef de file hors de sa période</translation>
    </message>
    <message>
        <source>Who leads an activity exists, and is a member of the group, while it runs.</source>
        <translation>Le chef de file d’une activité existe, et est membre du groupe, pendant qu’elle se déroule.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Each open activity says by when it is to be done.</source>
        <translation>Chaque activité ouverte indique pour quand elle doit être faite.</translation>
    </message>
    <message>
        <source>Milestone outside its activity</source>
        <translation>Jalon hors de son activité</translation>
    </message>
    <message>
        <source>A milestone lies within the time of its activity.</source>
        <translation>Un jalon se situe dans la période de son activité.</translation>
    </message>
    <message>
        <source>Outside the plan&apos;s period</source>
        <translation>Hors de la période du plan</translation>
    </message>
    <message>
        <source>An activity lies within the period of the plan.</source>
        <translation>Une activité se situe dans la période du plan.</translation>
    </message>
    <message>
        <source>Begins before what it waits for</source>
        <translation>Commence avant ce dont elle dépend</translation>
    </message>
    <message>
        <source>An activity begins when those that it depends on have ended.</source>
        <translation>Une activité commence quand celles dont elle dépend sont terminées.</translation>
    </message>
    <message>
        <source>New date without a reason</source>
        <translation>Changement de date sans motif</translation>
    </message>
    <message>
        <source>Where a due date has moved, a few words say why.</source>
        <translation>Quand une échéance a changé, quelques mots disent pourquoi.</translation>
    </message>
    <message>
        <source>Past its date without a note</source>
        <translation>Échéance passée sans note</translation>
    </message>
    <message>
        <source>Where a due date has passed, a note or a report says how things stand.</source>
        <translation>Quand une échéance est passée, une note ou un rapport dit où en sont les choses.</translation>
    </message>
    <message>
        <source>Output without an activity</source>
        <translation>Produit sans activité</translation>
    </message>
    <message>
        <source>Each output has an activity that brings it about.</source>
        <translation>Chaque produit a une activité qui le réalise.</translation>
    </message>
    <message>
        <source>Activity under nothing</source>
        <translation>Activité hors objectif</translation>
    </message>
    <message>
        <source>Each activity stands under an objective, an outcome or an output.</source>
        <translation>Chaque activité est rattachée à un objectif, à un résultat ou à un produit.</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Sans indicateur</translation>
    </message>
    <message>
        <source>An indicator shows how each objective and outcome moves on.</source>
        <translation>Un indicateur montre comment avance chaque objectif et chaque résultat.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Each line names a theme, so that it is found with what else is done on it.</source>
        <translation>Chaque ligne indique un thème, pour qu’on la trouve avec ce qui se fait d’autre à ce sujet.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne concorde pas</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>1 qui ne concorde pas</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>%n qui ne concorde pas</numerusform>
            <numerusform>%n qui ne concordent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to settle</source>
        <translation>1 à régler</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 à voir</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à voir</numerusform>
            <numerusform>%n à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>“%1” says nothing about when it is to be done.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas pour quand elle doit être faite.</translation>
    </message>
    <message>
        <source>Enter a due date; a month or a year will do.</source>
        <translation>Saisissez une échéance&#xa0;; un mois ou une année suffit.</translation>
    </message>
    <message>
        <source>The plan ends on %1, before it begins on %2.</source>
        <translation>Le plan se termine (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The two dates are probably exchanged.</source>
        <translation>Les deux dates sont probablement inversées.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>«&#xa0;%1&#xa0;» se termine (%2) avant de commencer (%3).</translation>
    </message>
    <message>
        <source>“%1” is due on %2, before it begins on %3.</source>
        <translation>«&#xa0;%1&#xa0;» arrive à échéance (%2) avant de commencer (%3).</translation>
    </message>
    <message>
        <source>Correct the due date or the beginning.</source>
        <translation>Corrigez l’échéance ou le début.</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes after the end of “%3”.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» (%2) vient après la fin de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes before the beginning of “%3”.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» (%2) vient avant le début de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Correct its date, or the dates of the activity.</source>
        <translation>Corrigez sa date, ou les dates de l’activité.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, after the plan (%3).</source>
        <translation>«&#xa0;%1&#xa0;» se termine (%2) après le plan (%3).</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the plan (%3).</source>
        <translation>«&#xa0;%1&#xa0;» commence (%2) avant le plan (%3).</translation>
    </message>
    <message>
        <source>Correct the date, or carry the activity on into the next plan.</source>
        <translation>Corrigez la date, ou poursuivez l’activité dans le plan suivant.</translation>
    </message>
    <message>
        <source>Correct the date, or the period of the plan.</source>
        <translation>Corrigez la date, ou la période du plan.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before “%3”, which it depends on, is done (%4).</source>
        <translation>«&#xa0;%1&#xa0;» commence (%2) avant que «&#xa0;%3&#xa0;», dont elle dépend, soit terminée (%4).</translation>
    </message>
    <message>
        <source>Begin it later, or take the dependency out.</source>
        <translation>Commencez-la plus tard, ou retirez la dépendance.</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>%1 dépend d’elle-même.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>S’attendent mutuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take “Depends on” out at one of them.</source>
        <translation>Retirez «&#xa0;Dépendances&#xa0;» dans l’une d’elles.</translation>
    </message>
    <message>
        <source>“%1” was due on %2; nothing says how it stands.</source>
        <translation>«&#xa0;%1&#xa0;» avait pour échéance&#xa0;: %2&#xa0;; rien ne dit où en sont les choses.</translation>
    </message>
    <message>
        <source>Say in a few words how it stands, or set its status.</source>
        <translation>Dites en quelques mots où en sont les choses, ou indiquez le statut.</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2; nothing says how it stands.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» avait pour échéance&#xa0;: %2&#xa0;; rien ne dit où en sont les choses.</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3 without a reason.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: échéance déplacée (%2, puis %3) sans motif.</translation>
    </message>
    <message>
        <source>Say why the date moved.</source>
        <translation>Dites pourquoi la date a changé.</translation>
    </message>
    <message>
        <source>The milestone “%1” has moved from %2 to %3 without a reason.</source>
        <translation>Jalon «&#xa0;%1&#xa0;»&#xa0;: échéance déplacée (%2, puis %3) sans motif.</translation>
    </message>
    <message>
        <source>“%1” names nobody who leads it.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun chef de file.</translation>
    </message>
    <message>
        <source>Enter the lead agency, or the working group.</source>
        <translation>Saisissez l’institution chef de file, ou le groupe de travail.</translation>
    </message>
    <message>
        <source>%1 is responsible for the line above; take it over, or enter another lead.</source>
        <translation>%1 est responsable de la ligne supérieure&#xa0;; reprenez-le, ou saisissez un autre chef de file.</translation>
    </message>
    <message>
        <source>Name who led it then, or correct the dates.</source>
        <translation>Indiquez qui était alors chef de file, ou corrigez les dates.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been there only since %3.</source>
        <translation>%1 est chef de file de «&#xa0;%2&#xa0;», mais n’existe que depuis cette date&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was there only until %3.</source>
        <translation>%1 est chef de file de «&#xa0;%2&#xa0;», mais n’a existé que jusqu’à cette date&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been a member only since %3.</source>
        <translation>%1 est chef de file de «&#xa0;%2&#xa0;», mais n’est membre que depuis cette date&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was a member only until %3.</source>
        <translation>%1 est chef de file de «&#xa0;%2&#xa0;», mais n’a été membre que jusqu’à cette date&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 took over from it; name it in its place.</source>
        <translation>%1 en a pris la suite&#xa0;; indiquez ce nom à la place.</translation>
    </message>
    <message>
        <source>“%1” names no theme.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique aucun thème.</translation>
    </message>
    <message>
        <source>Choose at least one theme.</source>
        <translation>Choisissez au moins un thème.</translation>
    </message>
    <message>
        <source>Take over the themes of the line above, or choose others.</source>
        <translation>Reprenez les thèmes de la ligne supérieure, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>Take over the themes of the plan, or choose others.</source>
        <translation>Reprenez les thèmes du plan, ou choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’indicateur.</translation>
    </message>
    <message>
        <source>Add an indicator that shows it, with a baseline and a target.</source>
        <translation>Ajoutez un indicateur qui le montre, avec une valeur de référence et une cible.</translation>
    </message>
    <message>
        <source>Nothing is done for the output “%1”.</source>
        <translation>Rien n’est prévu pour le produit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add an activity under it, or take it out.</source>
        <translation>Ajoutez une activité à ce produit, ou retirez-le.</translation>
    </message>
    <message>
        <source>The activity “%1” stands under no objective.</source>
        <translation>L’activité «&#xa0;%1&#xa0;» n’est rattachée à aucun objectif.</translation>
    </message>
    <message>
        <source>Choose the objective, outcome or output that it serves.</source>
        <translation>Choisissez l’objectif, le résultat ou le produit qu’elle sert.</translation>
    </message>
    <message>
        <source>The plan has one objective; put it there.</source>
        <translation>Le plan a un seul objectif&#xa0;; rattachez-la à celui-ci.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that stands below it in turn.</source>
        <translation>«&#xa0;%1&#xa0;» est rattachée à une ligne qui lui est à son tour rattachée.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that is not in this plan.</source>
        <translation>«&#xa0;%1&#xa0;» est rattachée à une ligne qui n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>Choose the line that it belongs under.</source>
        <translation>Choisissez la ligne à laquelle elle doit être rattachée.</translation>
    </message>
    <message>
        <source>Leave it at the top, where it shows now, or choose the line that it belongs under.</source>
        <translation>Laissez-la au premier niveau, où elle figure maintenant, ou choisissez la ligne à laquelle elle doit être rattachée.</translation>
    </message>
    <message>
        <source>“%1” has the number of “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a le numéro de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give it the next free number, %1, or another one.</source>
        <translation>Donnez-lui le prochain numéro libre, %1, ou un autre.</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de numéro.</translation>
    </message>
    <message>
        <source>Give the line above a number first.</source>
        <translation>Donnez d’abord un numéro à la ligne supérieure.</translation>
    </message>
    <message>
        <source>Give it the next free number, %1.</source>
        <translation>Donnez-lui le prochain numéro libre, %1.</translation>
    </message>
    <message>
        <source>“%1” of “%2” names something that is not in this workspace.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» désigne quelque chose qui n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Take the link out, or restore what it led to.</source>
        <translation>Retirez le lien, ou restaurez ce à quoi il menait.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>No version was released for this meeting, and it has no date. Choose a version or a day.</source>
        <translation>Aucune version n’a été établie pour cette réunion, et elle n’a pas de date. Choisissez une version ou un jour.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>Le plan n’a pas de version %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the reference of a meeting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une version du plan, ni une date, ni une réunion. Écrivez v2, 14 mai 2014 ou la référence d’une réunion.</translation>
    </message>
    <message>
        <source>The plan was not in this workspace at that time: %1. Choose a later day, or a version.</source>
        <translation>Le plan n’était pas dans cet espace de travail à ce moment-là&#xa0;: %1. Choisissez un jour ultérieur, ou une version.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n supprimée</numerusform>
            <numerusform>%n supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n dont l’échéance est plus tardive</numerusform>
            <numerusform>%n dont l’échéance est plus tardive</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a line of a plan</comment>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a line of a plan</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>a due date</comment>
        <translation>d’abord %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a due date</comment>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a due date</comment>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 jour plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>1 jour plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n jour plus tôt</numerusform>
            <numerusform>%n jours plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, and by how much</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlanDates</name>
    <message>
        <source>It would end (%1) before it begins (%2). Move the other end first, or the whole.</source>
        <translation>Elle se terminerait (%1) avant de commencer (%2). Déplacez d’abord l’autre extrémité, ou le tout.</translation>
    </message>
    <message>
        <source>The due date moves to a later day. Say why in “Reason for the new date”.</source>
        <translation>L’échéance passe à un jour ultérieur. Dites pourquoi dans «&#xa0;Motif du changement de date&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>%1 is an output, the lowest level above activities. Move what is below it elsewhere first.</source>
        <translation>%1 est un produit, le dernier niveau au-dessus des activités. Déplacez d’abord ailleurs ce qui en dépend.</translation>
    </message>
    <message>
        <source>A line cannot be moved below itself.</source>
        <translation>Une ligne ne peut pas être déplacée sous elle-même.</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity.</source>
        <translation>Rien ne peut être rattaché à une activité.</translation>
    </message>
    <message>
        <source>%1 is an output; only activities stand below an output.</source>
        <translation>%1 est un produit&#xa0;; seules des activités se rattachent à un produit.</translation>
    </message>
    <message>
        <source>No line of this plan is selected.</source>
        <translation>Aucune ligne de ce plan n’est sélectionnée.</translation>
    </message>
    <message>
        <source>The line it was under is not in this plan, so it stands last. Drag it, or cut and move it, under another line first.</source>
        <translation>La ligne à laquelle elle était rattachée n’est pas dans ce plan&#xa0;; elle figure donc en dernier. Placez-la d’abord sous une autre ligne, en la faisant glisser ou par couper-coller.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ancien %1</translation>
    </message>
    <message>
        <source>It is the first one there already. To move it further, drag it or move it one level out.</source>
        <translation>C’est déjà la première à cet endroit. Pour la déplacer plus loin, faites-la glisser ou relevez-la d’un niveau.</translation>
    </message>
    <message>
        <source>It is the last one there already. To move it further, drag it or move it one level out.</source>
        <translation>C’est déjà la dernière à cet endroit. Pour la déplacer plus loin, faites-la glisser ou relevez-la d’un niveau.</translation>
    </message>
    <message>
        <source>The line to move it under is no longer in this plan.</source>
        <translation>La ligne sous laquelle la déplacer n’est plus dans ce plan.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: beside it there is no objective, outcome or output to go under.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être abaissée d’un niveau&#xa0;: il n’y a à côté aucun objectif, résultat ou produit auquel la rattacher.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: there is no line before it to go under.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être abaissée d’un niveau&#xa0;: il n’y a avant elle aucune ligne à laquelle la rattacher.</translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà au premier niveau.</translation>
    </message>
    <message>
        <source>There is no line to add.</source>
        <translation>Il n’y a aucune ligne à ajouter.</translation>
    </message>
    <message>
        <source>The line to add it under is no longer in this plan.</source>
        <translation>La ligne sous laquelle l’ajouter n’est plus dans ce plan.</translation>
    </message>
    <message>
        <source>%1: only a lower level can stand below it.</source>
        <translation>%1&#xa0;: seul un niveau inférieur peut y être rattaché.</translation>
    </message>
</context>
<context>
    <name>PlanOverview</name>
    <message>
        <source>Q%1 %2</source>
        <comment>a quarter and its year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sans chef de file</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>Sans groupe de travail</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>Aucun État nommé</translation>
    </message>
    <message>
        <source>not in this copy</source>
        <translation>absente de cette copie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lead and how many activities</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is named as lead</source>
        <translation>aucun chef de file n’est nommé</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>chef de file&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Domaines de coopération</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chefs de file</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Groupes de travail</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>line and column of a table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no activity</source>
        <translation>%1&#xa0;: aucune activité</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, count, leads</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1&#xa0;; provenance&#xa0;: %2</translation>
    </message>
    <message>
        <source>Gap: no plan has an activity here</source>
        <translation>Lacune&#xa0;: aucun plan n’a d’activité ici</translation>
    </message>
    <message>
        <source>Overlap: %1 have activities here</source>
        <translation>Chevauchement&#xa0;: %1 ont des activités ici</translation>
    </message>
    <message>
        <source>Only %1 has activities here</source>
        <translation>Seul plan ayant des activités ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>Stands below an activity there; here it comes beside it.</source>
        <translation>Y est rattachée à une activité&#xa0;; ici, elle vient à côté de celle-ci.</translation>
    </message>
    <message>
        <source>Stands deeper than a plan has levels; what is below it comes beside it.</source>
        <translation>Est à un niveau plus profond que n’en compte un plan&#xa0;; ce qui en dépend vient à côté d’elle.</translation>
    </message>
    <message>
        <source>Its level does not fit below the line it is under; it becomes: %1.</source>
        <translation>Son niveau ne convient pas sous la ligne à laquelle elle est rattachée&#xa0;; elle devient&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PlanRelease</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a version and what it is for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Something in the plan does not fit. Mend it first, or say why it is released all the same.</source>
        <translation>Quelque chose dans le plan ne concorde pas. Corrigez-le d’abord, ou dites pourquoi la version est établie malgré tout.</translation>
    </message>
    <message>
        <source>A plan cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>Un plan ne peut pas passer à ce statut à partir de celui qu’il a. Choisissez l’un de ceux qui sont proposés.</translation>
    </message>
    <message>
        <source>Say why the plan goes back to an earlier status; others will want to know.</source>
        <translation>Indiquez pourquoi le plan revient à un statut antérieur&#xa0;; d’autres voudront le savoir.</translation>
    </message>
    <message>
        <source>The version does not say which change it contains last.</source>
        <translation>La version n’indique pas quelle est la dernière modification qu’elle contient.</translation>
    </message>
    <message>
        <source>The plan is not in this copy as it was then.</source>
        <translation>Le plan tel qu’il était alors est absent de cette copie.</translation>
    </message>
</context>
<context>
    <name>PlanReports</name>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the target</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>valeur de référence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlanRollOver</name>
    <message>
        <source>Give the new plan a title.</source>
        <translation>Donnez un titre au nouveau plan.</translation>
    </message>
    <message>
        <source>Say from when until when the new plan runs; years will do.</source>
        <translation>Indiquez de quand à quand va le nouveau plan&#xa0;; des années suffisent.</translation>
    </message>
    <message>
        <source>The new plan ends before it begins. Correct its period.</source>
        <translation>Le nouveau plan se termine avant de commencer. Corrigez sa période.</translation>
    </message>
    <message>
        <source>The present plan has no beginning, so dates cannot be moved along. Leave them empty, or enter it first.</source>
        <translation>Le plan actuel n’a pas de début&#xa0;; les dates ne peuvent donc pas être décalées. Laissez-les vides, ou saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”.</source>
        <translation>Dites ce que devient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say why “%1” is dropped; others will want to know.</source>
        <translation>Dites pourquoi «&#xa0;%1&#xa0;» est abandonnée&#xa0;; d’autres voudront le savoir.</translation>
    </message>
    <message>
        <source>Something under “%1” continues, so it must continue too.</source>
        <translation>Quelque chose sous «&#xa0;%1&#xa0;» se poursuit&#xa0;; cette ligne doit donc se poursuivre aussi.</translation>
    </message>
    <message>
        <source>A line was chosen that is not open in this plan any more. Look through the list again.</source>
        <translation>Une ligne choisie n’est plus ouverte dans ce plan. Parcourez de nouveau la liste.</translation>
    </message>
    <message>
        <source>The activity is done.</source>
        <translation>L’activité est réalisée.</translation>
    </message>
    <message>
        <source>It goes on in the next plan.</source>
        <translation>Il se poursuit dans le plan suivant.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Read me</source>
        <translation>Lisez-moi</translation>
    </message>
    <message>
        <source>Work plan: %1</source>
        <translation>Plan de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version %1 of %2, with what was changed since.</source>
        <translation>Version %1 (%2), avec ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>No version of the plan has been released yet.</source>
        <translation>Aucune version du plan n’a encore été établie.</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>Date d’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This copy is for people outside our office: what is internal or sensitive is not in it.</source>
        <translation>Cet exemplaire est destiné à des personnes extérieures à notre bureau&#xa0;: il ne contient pas ce qui est interne ou sensible.</translation>
    </message>
    <message>
        <source>This copy is for our own office: it holds everything, internal and sensitive lines too.</source>
        <translation>Cet exemplaire est réservé à notre bureau&#xa0;: il contient tout, y compris les lignes internes et sensibles.</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Comment le remplir</translation>
    </message>
    <message>
        <source>Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows tell the lines apart, so leave them as they are.</source>
        <translation>Modifiez les cellules comme vous le souhaitez. Les rangées peuvent être triées et les colonnes déplacées&#xa0;; des colonnes et des rangées masquées permettent de distinguer les lignes&#xa0;: laissez-les telles quelles.</translation>
    </message>
    <message>
        <source>To add a line, write it into a new row of its sheet. Its number stands in the column “Number”, the number of the line it stands under in the column “%1” or “%2”.</source>
        <translation>Pour ajouter une ligne, écrivez-la dans une nouvelle rangée de sa feuille. Son numéro va dans la colonne «&#xa0;Numéro&#xa0;», le numéro de la ligne à laquelle elle est rattachée dans la colonne «&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the sheet is not deleted.</source>
        <translation>Pour supprimer une ligne, choisissez «&#xa0;%1&#xa0;» dans la colonne «&#xa0;Action&#xa0;». Une rangée seulement retirée de la feuille n’est pas supprimée.</translation>
    </message>
    <message>
        <source>Where several names may stand in a cell, separate them with semicolons: IOM; ILO.</source>
        <translation>Quand plusieurs noms peuvent figurer dans une cellule, séparez-les par des points-virgules&#xa0;: OIM; OIT.</translation>
    </message>
    <message>
        <source>Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014.</source>
        <translation>Écrivez les dates comme des dates. Quand seul le mois ou l’année est connu, écrivez 2014-05 ou 2014.</translation>
    </message>
    <message>
        <source>How to return it</source>
        <translation>Comment le renvoyer</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent it. There, each change is shown next to what stood there before, and is taken or left.</source>
        <translation>Enregistrez-le en classeur Excel (.xlsx) sous un nom quelconque et renvoyez-le au bureau qui l’a envoyé. Chaque modification y est montrée à côté de ce qui figurait auparavant, puis reprise ou non.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Key (do not change)</source>
        <translation>Clé (ne pas modifier)</translation>
    </message>
    <message>
        <source>Check (do not change)</source>
        <translation>Contrôle (ne pas modifier)</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>The row has no title, so it is no line of the plan. It is not read.</source>
        <translation>La rangée n’a pas de titre&#xa0;; ce n’est donc pas une ligne du plan. Elle n’est pas lue.</translation>
    </message>
    <message>
        <source>“%1” names %2 records. Write the reference of the right one.</source>
        <translation>«&#xa0;%1&#xa0;» désigne %2 fiches. Écrivez la référence de la bonne.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose a name from the list of the column, or add the record first.</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;». Choisissez un nom dans la liste de la colonne, ou ajoutez d’abord la fiche.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Is “%2” meant?</source>
        <translation>Rien ici ne s’appelle «&#xa0;%1&#xa0;». S’agit-il de «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It leads to a new line that is left out, so it is left out too.</source>
        <translation>Elle mène à une nouvelle ligne qui est laissée de côté&#xa0;; elle l’est donc aussi.</translation>
    </message>
    <message>
        <source>The plan itself is only for our own office. Widen its handling, or write a copy for our own office.</source>
        <translation>Le plan lui-même est réservé à notre bureau. Élargissez son accès, ou écrivez un exemplaire pour notre bureau.</translation>
    </message>
    <message>
        <source>Lines of the plan that are not in the workbook: %1. They stay as they are.</source>
        <translation>Lignes du plan absentes du classeur&#xa0;: %1. Elles restent telles quelles.</translation>
    </message>
    <message>
        <source>The workbook is of a work plan that is not in this workspace. Open the workspace that it was written from.</source>
        <translation>Le classeur est celui d’un plan de travail qui n’est pas dans cet espace de travail. Ouvrez l’espace de travail à partir duquel il a été écrit.</translation>
    </message>
    <message>
        <source>The workbook is of another plan: “%1”. Open that plan and import it there.</source>
        <translation>Le classeur est celui d’un autre plan&#xa0;: «&#xa0;%1&#xa0;». Ouvrez ce plan et importez-le là.</translation>
    </message>
    <message>
        <source>The formula has no result (%1). Put the value itself there.</source>
        <translation>La formule n’a pas de résultat (%1). Mettez-y la valeur elle-même.</translation>
    </message>
    <message>
        <source>A merged cell covers this one, so it is left as it is here. Split the cell to change it.</source>
        <translation>Une cellule fusionnée recouvre celle-ci&#xa0;; elle reste donc telle qu’elle est ici. Séparez la cellule pour la modifier.</translation>
    </message>
    <message>
        <source>The value of the formula was taken.</source>
        <translation>La valeur de la formule a été reprise.</translation>
    </message>
    <message>
        <source>The value of the merged cell was taken.</source>
        <translation>La valeur de la cellule fusionnée a été reprise.</translation>
    </message>
    <message>
        <source>The sheet gives only a number and the plan has no such line, so it is called “%1”.</source>
        <translation>La feuille ne donne qu’un numéro et le plan n’a pas de telle ligne&#xa0;; elle s’appelle donc «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write “%1” here to delete the line, or leave the cell empty.</source>
        <translation>Écrivez ici «&#xa0;%1&#xa0;» pour supprimer la ligne, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>It was changed here too since the workbook was written: here “%1”, in the workbook “%2”. Here stays unless you choose otherwise.</source>
        <translation>Ceci a été modifié ici aussi depuis que le classeur a été écrit&#xa0;: ici «&#xa0;%1&#xa0;», dans le classeur «&#xa0;%2&#xa0;». Ce qui est ici reste, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>The line is to be deleted, but it was changed here since the workbook was written. It stays unless you choose otherwise.</source>
        <translation>La ligne doit être supprimée, mais elle a été modifiée ici depuis que le classeur a été écrit. Elle reste, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>The work plan is not in this workspace, or it is in the trash.</source>
        <translation>Le plan de travail n’est pas dans cet espace de travail, ou il est dans la corbeille.</translation>
    </message>
    <message>
        <source>The hidden key of the row was changed. Without a key the row is a new line.</source>
        <translation>La clé masquée de la rangée a été modifiée. Sans clé, la rangée est une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The row comes from another sheet: it is of the kind %1. Put it back there.</source>
        <translation>La rangée vient d’une autre feuille&#xa0;: elle est du type «&#xa0;%1&#xa0;». Remettez-la à sa place.</translation>
    </message>
    <message>
        <source>No line of this workspace has the key of this row. Without a key the row is a new line.</source>
        <translation>Aucune ligne de cet espace de travail n’a la clé de cette rangée. Sans clé, la rangée est une nouvelle ligne.</translation>
    </message>
    <message>
        <source>The line is of another plan now. Without a key the row is a new line of this one.</source>
        <translation>La ligne relève maintenant d’un autre plan. Sans clé, la rangée est une nouvelle ligne de celui-ci.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written, and the row was changed. Restore it from the trash first, or take the row out.</source>
        <translation>La ligne a été supprimée ici après que le classeur a été écrit, et la rangée a été modifiée. Restaurez d’abord la ligne depuis la corbeille, ou retirez la rangée.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written; it stays deleted.</source>
        <translation>La ligne a été supprimée ici après que le classeur a été écrit&#xa0;; elle reste supprimée.</translation>
    </message>
    <message>
        <source>The row is a copy of row %1 with nothing changed, so it is passed over.</source>
        <translation>La rangée est une copie de la rangée %1 sans aucune modification&#xa0;; elle est donc passée.</translation>
    </message>
    <message>
        <source>The row has the same key as row %1. If it is a new line, empty its key; else take one of the two out.</source>
        <translation>La rangée a la même clé que la rangée %1. Si c’est une nouvelle ligne, videz sa clé&#xa0;; sinon, retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Row %1 has the same key with other contents.</source>
        <translation>La rangée %1 a la même clé avec un autre contenu.</translation>
    </message>
    <message>
        <source>The row is no line of the plan yet, so there is nothing to delete.</source>
        <translation>La rangée n’est pas encore une ligne du plan&#xa0;; il n’y a donc rien à supprimer.</translation>
    </message>
    <message>
        <source>Another line has the number %1 too. Give one of them the next free number.</source>
        <translation>Une autre ligne a aussi le numéro %1. Donnez à l’une d’elles le prochain numéro libre.</translation>
    </message>
    <message>
        <source>The line it stands under is to be deleted. Name another one, or delete this line too.</source>
        <translation>La ligne à laquelle elle est rattachée doit être supprimée. Indiquez-en une autre, ou supprimez aussi cette ligne.</translation>
    </message>
    <message>
        <source>A line cannot stand below itself.</source>
        <translation>Une ligne ne peut pas être rattachée à elle-même.</translation>
    </message>
    <message>
        <source>The line it stands under is of a lower level.</source>
        <translation>La ligne à laquelle elle est rattachée est d’un niveau inférieur.</translation>
    </message>
    <message>
        <source>Lines and milestones below it that are not deleted: %1. Delete them too, or put them under another line.</source>
        <translation>Lignes et jalons qui en dépendent et ne sont pas supprimés&#xa0;: %1. Supprimez-les aussi, ou rattachez-les à une autre ligne.</translation>
    </message>
    <message>
        <source>This sheet is none of the plan&apos;s, so it is not read.</source>
        <translation>Cette feuille n’est pas une feuille du plan&#xa0;; elle n’est donc pas lue.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with lines of a plan left. Take the file as it was sent back.</source>
        <translation>Il ne reste dans le classeur aucune feuille contenant des lignes d’un plan. Prenez le fichier tel qu’il a été renvoyé.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program. Update the program, or ask for a workbook from this version.</source>
        <translation>Le classeur a été créé par une version plus récente du programme. Mettez le programme à jour, ou demandez un classeur de cette version.</translation>
    </message>
    <message>
        <source>Another column stands for the same; this one is not read.</source>
        <translation>Une autre colonne correspond à la même chose&#xa0;; celle-ci n’est pas lue.</translation>
    </message>
    <message>
        <source>The column is none of the plan&apos;s, so what stands in it is not read.</source>
        <translation>La colonne n’est pas une colonne du plan&#xa0;; ce qui y figure n’est donc pas lu.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>Feuille «&#xa0;%1&#xa0;», rangée %2</translation>
    </message>
    <message>
        <source>Cell %1 (%2)</source>
        <translation>Cellule %1 (%2)</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3)</source>
        <translation>Feuille «&#xa0;%1&#xa0;», cellule %2 (%3)</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Each level has a column of its own</source>
        <translation>Chaque niveau a sa propre colonne</translation>
    </message>
    <message>
        <source>A column says the level</source>
        <translation>Une colonne indique le niveau</translation>
    </message>
    <message>
        <source>By number: 1, 1.1, 1.1.1</source>
        <translation>Par numéro&#xa0;: 1, 1.1, 1.1.1</translation>
    </message>
    <message>
        <source>By indentation</source>
        <translation>Par retrait</translation>
    </message>
    <message>
        <source>All lines are activities</source>
        <translation>Toutes les lignes sont des activités</translation>
    </message>
    <message>
        <source>Title of an activity</source>
        <translation>Titre d’une activité</translation>
    </message>
    <message>
        <source>Title or number of an objective</source>
        <translation>Titre ou numéro d’un objectif</translation>
    </message>
    <message>
        <source>Title or number of an outcome</source>
        <translation>Titre ou numéro d’un résultat</translation>
    </message>
    <message>
        <source>Title or number of an output</source>
        <translation>Titre ou numéro d’un produit</translation>
    </message>
    <message>
        <source>Title of a line of any level</source>
        <translation>Titre d’une ligne de niveau quelconque</translation>
    </message>
    <message>
        <source>Level of the line</source>
        <translation>Niveau de la ligne</translation>
    </message>
    <message>
        <source>Sheet of a work plan</source>
        <translation>Feuille d’un plan de travail</translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; when its text is closed is not entered.</source>
        <translation>Ouvert&#xa0;; la date de clôture du texte n’est pas saisie.</translation>
    </message>
    <message>
        <source>Open; its text closes %1 (%2).</source>
        <translation>Ouvert&#xa0;; clôture du texte %1 (%2).</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>Ouverture %1 (%2)</translation>
    </message>
    <message>
        <source>%1; when its text is closed is not entered.</source>
        <translation>%1&#xa0;; la date de clôture du texte n’est pas saisie.</translation>
    </message>
    <message>
        <source>%1; its text closes on %2.</source>
        <translation>%1&#xa0;; clôture du texte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>When its preparation begins is not entered; its text closes on %1.</source>
        <translation>Le début de la préparation n’est pas saisi&#xa0;; clôture du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>When it is prepared is not entered.</source>
        <translation>La période de préparation n’est pas saisie.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Dates non connues</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>plan, its years</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its dates contradict each other, so nothing follows from them. Correct them first.</source>
        <translation>Ses dates se contredisent&#xa0;; rien n’en découle donc. Corrigez-les d’abord.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Clos (%1)</translation>
    </message>
    <message>
        <source>%1; no later one is entered.</source>
        <translation>%1&#xa0;; aucun suivant n’est saisi.</translation>
    </message>
    <message>
        <source>%1; the next one is %2.</source>
        <translation>%1&#xa0;; le suivant&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message>
        <source>Support for this recommendation fits the cycle already. Open it and change it there.</source>
        <translation>L’appui à cette recommandation convient déjà au cycle. Ouvrez-le et modifiez-le là.</translation>
    </message>
    <message>
        <source>No agency is named. Choose the agency that could give the support.</source>
        <translation>Aucune institution n’est nommée. Choisissez l’institution qui pourrait fournir l’appui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up by the State: %1 (%2)</source>
        <translation>suivi par l’État&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>follow-up by the State: %1</source>
        <translation>suivi par l’État&#xa0;: %1</translation>
    </message>
    <message>
        <source>addressed to this State</source>
        <translation>adressée à cet État</translation>
    </message>
    <message>
        <source>addressed to all States</source>
        <translation>adressée à tous les États</translation>
    </message>
    <message>
        <source>the cycle has the theme: %1</source>
        <translation>le cycle a pour thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>the State works on the theme: %1</source>
        <translation>l’État travaille sur le thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>present support: %1</source>
        <translation>appui actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>projects in the State: %1</source>
        <translation>projets dans l’État&#xa0;: %1</translation>
    </message>
    <message>
        <source>agencies that could help: %1</source>
        <translation>institutions qui pourraient aider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken up by the State</source>
        <translation>Reprises par l’État</translation>
    </message>
    <message>
        <source>Addressed to the State</source>
        <translation>Adressées à l’État</translation>
    </message>
    <message>
        <source>Addressed to all States, with a reason of its own</source>
        <translation>Adressées à tous les États, avec une raison propre</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.</source>
        <translation>Les étapes de la préparation «&#xa0;%1&#xa0;» ne peuvent pas être lues. Corrigez le fichier&#xa0;: il lui faut une liste d’étapes.</translation>
    </message>
    <message>
        <source>Step %1 of the preparation “%2” lacks its title or its days from the meeting.</source>
        <translation>À l’étape %1 de la préparation «&#xa0;%2&#xa0;», il manque le titre ou l’écart en jours par rapport à la réunion.</translation>
    </message>
    <message>
        <source>There is no preparation “%1”.</source>
        <translation>Il n’y a pas de préparation «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RecommendationSteps</name>
    <message>
        <source>Merging needs two recommendations or more. Add the other one.</source>
        <translation>Pour fusionner, il faut deux recommandations ou plus. Ajoutez l’autre.</translation>
    </message>
    <message>
        <source>Merging gives one new recommendation.</source>
        <translation>Une fusion donne une seule nouvelle recommandation.</translation>
    </message>
    <message>
        <source>One recommendation is split at a time.</source>
        <translation>Une seule recommandation est scindée à la fois.</translation>
    </message>
    <message>
        <source>Splitting gives two new recommendations or more. Write the other one.</source>
        <translation>Une scission donne deux nouvelles recommandations ou plus. Écrivez l’autre.</translation>
    </message>
    <message>
        <source>One recommendation is replaced at a time.</source>
        <translation>Une seule recommandation est remplacée à la fois.</translation>
    </message>
    <message>
        <source>Say by what it is replaced: one that is there, or a new one.</source>
        <translation>Indiquez par quoi elle est remplacée&#xa0;: une recommandation existante, ou une nouvelle.</translation>
    </message>
    <message>
        <source>One of the recommendations is deleted or not in this copy.</source>
        <translation>L’une des recommandations est supprimée ou absente de cette copie.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.</source>
        <translation>%1 est déjà remplacée par %2. Continuez avec celle-ci, afin que le chemin du retour reste clair.</translation>
    </message>
    <message>
        <source>What is to replace it is deleted or not in this copy.</source>
        <translation>Ce qui doit la remplacer est supprimé ou absent de cette copie.</translation>
    </message>
    <message>
        <source>A recommendation cannot replace itself.</source>
        <translation>Une recommandation ne peut pas se remplacer elle-même.</translation>
    </message>
    <message>
        <source>%1 replaces %2 already.</source>
        <translation>%1 remplace déjà %2.</translation>
    </message>
    <message>
        <source>That would lead in a circle: %1. Each of them would replace itself in the end.</source>
        <translation>Cela formerait un cercle&#xa0;: %1. Chacune finirait par se remplacer elle-même.</translation>
    </message>
    <message>
        <source>“%1” can lead to one recommendation only. Choose which.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut mener qu’à une seule recommandation. Choisissez laquelle.</translation>
    </message>
    <message>
        <source>Write the text of the new recommendation.</source>
        <translation>Écrivez le texte de la nouvelle recommandation.</translation>
    </message>
    <message>
        <source>Say why, for those who look for the old one: “Same idea, said twice”.</source>
        <translation>Dites pourquoi, pour ceux qui cherchent l’ancienne&#xa0;: «&#xa0;Même idée, dite deux fois&#xa0;».</translation>
    </message>
</context>
<context>
    <name>RecordOffer</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Everything of this record on paper: what it is, holds, does and takes part in</source>
        <translation>Tout ce que contient cette fiche sur papier&#xa0;: ce qu’elle est, détient, fait et à quoi elle participe</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its profile can be made.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle&#xa0;; son profil pourra alors être établi.</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Qui pourrait répondre…</translation>
    </message>
    <message>
        <source>People by theme, language, region and free days, with what fits and what does not</source>
        <translation>Personnes par thème, langue, région et jours disponibles, avec ce qui concorde et ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle.</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Note à l’intention de l’intervenant</translation>
    </message>
    <message>
        <source>What the speaker has to know, on paper: the slot, the meeting, key messages, documents</source>
        <translation>Ce que l’intervenant doit savoir, sur papier&#xa0;: le créneau, la réunion, les messages principaux, les documents</translation>
    </message>
    <message>
        <source>Prepare a delegation…</source>
        <translation>Préparer une délégation…</translation>
    </message>
    <message>
        <source>A checklist for a State and a Forum Meeting, made of what is recorded: what to present, settle and read</source>
        <translation>Une liste de contrôle pour un État et une réunion du Forum, établie à partir de ce qui est enregistré&#xa0;: quoi présenter, arrêter et lire</translation>
    </message>
    <message>
        <source>Select a State, or write the new one first; then its delegation can be prepared.</source>
        <translation>Sélectionnez un État, ou écrivez d’abord le nouveau&#xa0;; sa délégation pourra alors être préparée.</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Rapport sur les suites données</translation>
    </message>
    <message>
        <source>A draft made of the records: what was taken up, by whom, and what is not entered yet</source>
        <translation>Projet de rapport établi à partir des fiches&#xa0;: ce qui a été repris, par qui, et ce qui n’est pas encore saisi</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its report can be made.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle&#xa0;; son rapport pourra alors être établi.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>What the next holder gets: open items, promises, decisions, papers, contacts, dates</source>
        <translation>Ce que reçoit le prochain titulaire&#xa0;: points ouverts, engagements, décisions, documents, contacts, dates</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its handover can be made.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle&#xa0;; sa passation pourra alors être établie.</translation>
    </message>
    <message>
        <source>Evidence chain…</source>
        <translation>Chaîne d’éléments de preuve…</translation>
    </message>
    <message>
        <source>What this record rests on and where it leads, from experience to follow-up</source>
        <translation>Ce sur quoi repose cette fiche et où elle mène, de l’expérience au suivi</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its chain can be shown.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle&#xa0;; sa chaîne pourra alors être affichée.</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Fiche de point</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>Le point seul, sur papier&#xa0;: positions, ce qu’il faut dire, la dernière fois, ce qui est recherché, documents</translation>
    </message>
    <message>
        <source>Select an agenda item, or write the new one first; then its sheet can be made.</source>
        <translation>Sélectionnez un point de l’ordre du jour, ou écrivez d’abord le nouveau&#xa0;; sa fiche pourra alors être établie.</translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un type de fiche.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation>%1, ligne %2&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation>%1&#xa0;: le fichier doit contenir une liste de fiches.</translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation>%1, fiche %2&#xa0;: il faut une référence ou une clé.</translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation>%1, fiche %2&#xa0;: ce nom est donné deux fois.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, fiche %2</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1&#xa0;: il n’y a pas de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, champ %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation>%1, champ %2&#xa0;: il faut une valeur.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’un des termes de ce champ.</translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation>il faut une liste de mots.</translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure de la forme 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date de la forme 2014, 2014-05 ou 2014-05-14.</translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation>la valeur ne convient pas à ce champ, ou est vide&#xa0;; omettez plutôt le champ.</translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation>il faut un texte par langue, par exemple {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue des textes.</translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation>le texte dans «&#xa0;%1&#xa0;» est vide&#xa0;; omettez plutôt la langue.</translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation>«&#xa0;original&#xa0;» doit désigner l’une des langues du texte.</translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est le nom d’aucune fiche admise ici.</translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs fiches&#xa0;; faites-le précéder du type, par exemple state:%1.</translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation>il faut une liste de références.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation>Il n’y a pas de fichiers de données dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>same theme: %1</source>
        <translation>même thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>also on the theme: %1</source>
        <translation>aussi sur le thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>on a theme close to it: %1</source>
        <translation>sur un thème proche&#xa0;: %1</translation>
    </message>
    <message>
        <source>same point of the eight-point agenda: %1</source>
        <translation>même point du programme en huit points&#xa0;: %1</translation>
    </message>
    <message>
        <source>same SDG targets: %1</source>
        <translation>mêmes cibles des ODD&#xa0;: %1</translation>
    </message>
    <message>
        <source>same addressees: %1</source>
        <translation>mêmes destinataires&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two words that mean the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mêmes mots&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>New meeting from this one…</source>
        <translation>Nouvelle réunion à partir de celle-ci…</translation>
    </message>
    <message>
        <source>On which day is the new meeting? It takes over agenda, participants and preparation of the template.</source>
        <translation>Quel jour se tient la nouvelle réunion&#xa0;? Elle reprend l’ordre du jour, les participants et la préparation du modèle.</translation>
    </message>
    <message>
        <source>On which day is the next meeting? It takes over agenda, participants and preparation; what was said and decided stays here.</source>
        <translation>Quel jour se tient la prochaine réunion&#xa0;? Elle reprend l’ordre du jour, les participants et la préparation&#xa0;; ce qui a été dit et décidé reste ici.</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>Jour de la nouvelle réunion</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a day, for example %2, or leave it open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Saisissez un jour, par exemple %2, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message>
        <source>“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose the Forum Meeting that this one belongs to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une réunion du Forum. Les demandes sont prévues d’une réunion du Forum à la suivante&#xa0;: choisissez la réunion du Forum dont celle-ci relève.</translation>
    </message>
    <message>
        <source>“%1” has no first day, so nothing can be counted back from it. Enter at least its month.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de premier jour&#xa0;; rien ne peut donc être compté à rebours. Saisissez au moins son mois.</translation>
    </message>
    <message>
        <source>about the time of the meeting</source>
        <translation>aux alentours de la réunion</translation>
    </message>
    <message>
        <source>on its first day</source>
        <translation>le premier jour de la réunion</translation>
    </message>
    <message>
        <source>one day after</source>
        <translation>un jour après</translation>
    </message>
    <message>
        <source>one day before</source>
        <translation>un jour avant</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n jour après</numerusform>
            <numerusform>%n jours après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n jour avant</numerusform>
            <numerusform>%n jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>%1 à %n jour après</numerusform>
            <numerusform>%1 à %n jours après</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>%1 à %n jour avant</numerusform>
            <numerusform>%1 à %n jours avant</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Asked before the only earlier Forum Meeting that has requests on record, which may have been a single case: %1.</source>
        <translation>Demande faite avant la seule réunion antérieure du Forum qui ait des demandes enregistrées&#xa0;; il peut s’agir d’un cas isolé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>Demande faite avant une réunion antérieure du Forum (%1 sur %n), %2&#xa0;: %3.</numerusform>
            <numerusform>Demande faite avant des réunions antérieures du Forum (%1 sur %n), %2&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected from earlier requests; nobody has asked yet. To be expected about %1.</source>
        <translation>Prévision tirée de demandes antérieures&#xa0;; personne n’a encore rien demandé. Date approximative à prévoir&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message>
        <source>To answer</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Offered, to be confirmed</source>
        <translation>Proposé, à confirmer</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>À fournir</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Fait récemment</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>one day past</source>
        <translation>échéance passée d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>échéance passée de %n jour</numerusform>
            <numerusform>échéance passée de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>échéance passée de %1 à %n jour</numerusform>
            <numerusform>échéance passée de %1 à %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>dans %1 à %n jour</numerusform>
            <numerusform>dans %1 à %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>dans un délai de %n jour</numerusform>
            <numerusform>dans un délai de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who could answer is told of a request for expertise or an agenda item, and this is neither, or it is not in this workspace. Open a request first.</source>
        <translation>Qui pourrait répondre s’indique pour une demande d’expertise ou un point de l’ordre du jour&#xa0;; cette fiche n’est ni l’une ni l’autre, ou elle n’est pas dans cet espace de travail. Ouvrez d’abord une demande.</translation>
    </message>
    <message>
        <source>The request or the person is no longer in this workspace. Look at the list again.</source>
        <translation>La demande ou la personne n’est plus dans cet espace de travail. Examinez la liste de nouveau.</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>themes</comment>
        <translation>connaît&#xa0;: %1</translation>
    </message>
    <message>
        <source>knows %1, which %2 is part of</source>
        <comment>themes</comment>
        <translation>connaît&#xa0;: %1, dont relève&#xa0;: %2</translation>
    </message>
    <message>
        <source>knows %1, a part of %2</source>
        <comment>themes</comment>
        <translation>connaît&#xa0;: %1, qui relève de&#xa0;: %2</translation>
    </message>
    <message>
        <source>works on other themes: %1</source>
        <translation>travaille sur d’autres thèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>no theme is entered</source>
        <translation>aucun thème n’est saisi</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>parle&#xa0;: %1</translation>
    </message>
    <message>
        <source>speaks %1, not %2</source>
        <comment>languages</comment>
        <translation>parle&#xa0;: %1, mais pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>not among the languages entered: %1</source>
        <translation>pas parmi les langues saisies&#xa0;: %1</translation>
    </message>
    <message>
        <source>no language is entered</source>
        <translation>aucune langue n’est saisie</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <comment>State</comment>
        <translation>vient de&#xa0;: %1</translation>
    </message>
    <message>
        <source>covers %1 in a role</source>
        <comment>State</comment>
        <translation>couvre dans ses fonctions&#xa0;: %1</translation>
    </message>
    <message>
        <source>knows the region: %1</source>
        <translation>connaît la région&#xa0;: %1</translation>
    </message>
    <message>
        <source>comes from %1, in the region: %2</source>
        <comment>State</comment>
        <translation>vient de&#xa0;: %1, dans la région&#xa0;: %2</translation>
    </message>
    <message>
        <source>another region than: %1</source>
        <translation>autre région que&#xa0;: %1</translation>
    </message>
    <message>
        <source>no region is entered</source>
        <translation>aucune région n’est saisie</translation>
    </message>
    <message>
        <source>free on %1</source>
        <translation>disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>free at least for a part of %1</source>
        <translation>disponible au moins pour une partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>not free until %1</source>
        <translation>pas disponible avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>not free after %1</source>
        <translation>pas disponible après&#xa0;: %1</translation>
    </message>
    <message>
        <source>no days of availability are entered</source>
        <translation>aucun jour de disponibilité n’est saisi</translation>
    </message>
    <message>
        <source>is asked by name</source>
        <translation>sollicitation nominative</translation>
    </message>
    <message>
        <source>is of those asked: %1</source>
        <translation>relève de ceux qui sont sollicités&#xa0;: %1</translation>
    </message>
    <message>
        <source>is of none of those asked</source>
        <translation>ne relève d’aucun de ceux qui sont sollicités</translation>
    </message>
    <message>
        <source>no organization is entered</source>
        <translation>aucune organisation n’est saisie</translation>
    </message>
    <message>
        <source>is available as a speaker</source>
        <translation>disponible comme intervenant</translation>
    </message>
    <message>
        <source>not entered as a speaker</source>
        <translation>pas indiqué comme intervenant</translation>
    </message>
    <message>
        <source>fits in %1 of 1 point</source>
        <translation>points concordants&#xa0;: %1 sur 1</translation>
    </message>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>points concordants&#xa0;: %1 sur %n</numerusform>
            <numerusform>points concordants&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked in the last 12 months</source>
        <translation>aucune sollicitation ces 12 derniers mois</translation>
    </message>
    <message>
        <source>asked once in the last 12 months</source>
        <translation>une sollicitation ces 12 derniers mois</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>%n sollicitation ces 12 derniers mois</numerusform>
            <numerusform>%n sollicitations ces 12 derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open request</source>
        <translation>1 demande ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n demande ouverte</numerusform>
            <numerusform>%n demandes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>declined this request</source>
        <translation>a décliné cette demande</translation>
    </message>
    <message>
        <source>withdrew from this request</source>
        <translation>s’est retiré de cette demande</translation>
    </message>
    <message>
        <source>is offered for this request already</source>
        <translation>fait déjà l’objet d’une offre pour cette demande</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: le disque du dossier %2 est plein et il faut %3. Libérez de l’espace, ou enregistrez sur un autre disque. Un fichier de ce nom qui s’y trouvait déjà est inchangé.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: le fichier ou le dossier %2 n’est pas accessible en écriture. Choisissez un autre dossier, ou demandez le droit d’écriture à la personne qui en a la charge.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré&#xa0;: il n’y a pas de dossier %2. Créez le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré dans le dossier %2&#xa0;: %3. Réessayez, ou enregistrez sur un autre disque. Un fichier de ce nom qui s’y trouvait déjà est inchangé.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message>
        <source>In conflict in 1 of these records; a new value settles it.</source>
        <translation>En conflit dans 1 de ces fiches&#xa0;; une nouvelle valeur règle le conflit.</translation>
    </message>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>En conflit dans %n de ces fiches&#xa0;; une nouvelle valeur règle le conflit.</numerusform>
            <numerusform>En conflit dans %n de ces fiches&#xa0;; une nouvelle valeur règle les conflits.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of these records has a draft here that cannot be read; it stays until it is mended.</source>
        <translation>1 de ces fiches a ici un brouillon illisible&#xa0;; il reste jusqu’à ce qu’il soit corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>%n de ces fiches a ici un brouillon illisible&#xa0;; il reste jusqu’à ce qu’il soit corrigé.</numerusform>
            <numerusform>%n de ces fiches ont ici des brouillons illisibles&#xa0;; ils restent jusqu’à ce qu’ils soient corrigés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation>L’index des modifications d’une fiche est endommagé. Vérifiez l’espace de travail, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation>Le fichier %1 du programme ne peut pas être lu. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ du type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, non un espace de travail.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Demandez le droit de lecture à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Trilateral. Choisissez un autre fichier, ou importez-le si c’est un tableau.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom&#xa0;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé en écriture. Ouvrez-le en lecture seule, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’est pas accessible en écriture. Ouvrez l’espace de travail en lecture seule, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre (%2 sur %3). Fermez-le là-bas, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» est une base de données d’un autre programme, non un espace de travail Trilateral. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Trilateral. Il n’a pas été modifié. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il n’a pas été modifié. Ouvrez une sauvegarde, ou une copie détenue par un collègue.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus ancienne et doit d’abord être mis à jour. Ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation>La structure de «&#xa0;%1&#xa0;» n’est pas celle d’un espace de travail Trilateral. Il n’a été ni modifié ni ouvert.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme. Fermez-le là-bas et réessayez&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>Le disque qui contient «&#xa0;%1&#xa0;» est plein. Rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accessible en écriture. Ouvrez-le en lecture seule, ou copiez-le dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert. Vérifiez que le fichier et son dossier existent et que vous pouvez les lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni lu ni écrit (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was kept; try again.</source>
        <translation>Le fichier a changé pendant sa lecture. Rien n’a été conservé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation>Le contenu de ce fichier est absent de cette copie de l’espace de travail. Fusionnez avec une copie qui le contient, ou joignez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation>Le contenu de ce fichier est endommagé dans cette copie de l’espace de travail. Prenez l’espace de travail d’une sauvegarde ou d’un collègue, ou joignez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>%1, from %2</source>
        <comment>Chair and year</comment>
        <translation>%1, à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair and years</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>aucune activité</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 activité</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the plan %2</source>
        <comment>so many activities</comment>
        <translation>%1 dans le plan %2</translation>
    </message>
    <message>
        <source>on no agenda</source>
        <translation>à aucun ordre du jour</translation>
    </message>
    <message>
        <source>on the agenda of 1 meeting</source>
        <translation>à l’ordre du jour de 1 réunion</translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>à l’ordre du jour de %n réunion</numerusform>
            <numerusform>à l’ordre du jour de %n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1 réunissant les trois parties</translation>
    </message>
    <message>
        <source>%1, %2 of them of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1, dont %2 réunissant les trois parties</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>aucune recommandation</translation>
    </message>
    <message>
        <source>1 recommendation</source>
        <translation>1 recommandation</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1 à l’adresse de cette partie</translation>
    </message>
    <message>
        <source>%1, %2 of them addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1, dont %2 à l’adresse de cette partie</translation>
    </message>
    <message>
        <source>gap: its priority has no activity</source>
        <translation>lacune&#xa0;: sa priorité n’a aucune activité</translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>lacune&#xa0;: sa %n priorité n’a aucune activité</numerusform>
            <numerusform>lacune&#xa0;: ses %n priorités n’ont aucune activité</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and what it does on a theme</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what a side does</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Overlap: %1 are active</source>
        <translation>Chevauchement&#xa0;: %1 sont actifs</translation>
    </message>
    <message>
        <source>%1 alone is active</source>
        <translation>%1 seul est actif</translation>
    </message>
    <message>
        <source>Gap: no side is active</source>
        <translation>Lacune&#xa0;: aucune partie n’est active</translation>
    </message>
    <message>
        <source>Gap: %1 has a priority without an activity</source>
        <translation>Lacune&#xa0;: %1 a une priorité sans activité</translation>
    </message>
    <message>
        <source>Gap: %1 have priorities without an activity</source>
        <comment>several sides</comment>
        <translation>Lacune&#xa0;: %1 ont des priorités sans activité</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It has no dates, so no bar is drawn.</source>
        <translation>Elle n’a pas de dates&#xa0;; aucune barre n’est donc tracée.</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>Elle se termine (%1) avant de commencer (%2).</translation>
    </message>
    <message>
        <source>The milestone “%1” has no date.</source>
        <translation>Le jalon «&#xa0;%1&#xa0;» n’a pas de date.</translation>
    </message>
    <message>
        <source>Its date in %1 is far from the rest of the plan.</source>
        <translation>Sa date (%1) est loin du reste du plan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Période %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>It waits for an activity that is not in this plan.</source>
        <translation>Elle attend une activité qui n’est pas dans ce plan.</translation>
    </message>
    <message>
        <source>It and “%1” wait for each other in a circle.</source>
        <translation>Elle et «&#xa0;%1&#xa0;» s’attendent mutuellement en cercle.</translation>
    </message>
    <message>
        <source>It starts before it can: “%1” ends later.</source>
        <translation>Elle commence avant de pouvoir le faire&#xa0;: «&#xa0;%1&#xa0;» se termine plus tard.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Poursuivi dans le plan suivant</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>All that is below</source>
        <translation>Tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Réunion du Forum</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Réunion trilatérale</translation>
    </message>
    <message>
        <source>Request needed by</source>
        <translation>Date limite d’une demande</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>Période du plan</translation>
    </message>
    <message>
        <source>no dates below</source>
        <translation>sans dates aux niveaux inférieurs</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>au plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1, end open</source>
        <translation>à partir de&#xa0;: %1, fin ouverte</translation>
    </message>
    <message>
        <source>Days later than first agreed: %1</source>
        <translation>Jours de retard sur la date convenue au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days earlier than first agreed: %1</source>
        <translation>Jours d’avance sur la date convenue au départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Milestone: %1, %2 (%3)</source>
        <translation>Jalon&#xa0;: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Chef de file&#xa0;: %1</translation>
    </message>
    <message>
        <source>First due: %1</source>
        <translation>Première échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Attend&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only month or year known</source>
        <translation>Seul le mois ou l’année est connu</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Timeline of a work plan</source>
        <translation>Chronologie d’un plan de travail</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>L’image SVG n’a pas pu être créée. Réessayez, ou créez un PDF.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>se termine avant de commencer</translation>
    </message>
    <message>
        <source>starts before it can</source>
        <translation>commence avant de pouvoir le faire</translation>
    </message>
    <message>
        <source>waits in a circle</source>
        <translation>attend en cercle</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(absente de cette copie)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation>Il manque à l’espace de travail une fiche que contient son journal. Vérifiez l’espace de travail.</translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation>«&#xa0;%1&#xa0;» de %2 a été modifié depuis. Consultez son historique pour décider quelle version garder.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation>Cette fiche n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps. Comparez les deux versions avant de continuer.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>Cette fiche existe déjà.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation>Cette fiche a été supprimée entre-temps. Restaurez-la pour continuer.</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation>Le journal est endommagé. Vérifiez l’espace de travail, ou ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation>Il n’y a pas de commit %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation>Aucune fiche n’a la référence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation>Plusieurs fiches ont la référence «&#xa0;%1&#xa0;» (%2). Indiquez aussi le type.</translation>
    </message>
    <message>
        <source>This record did not exist yet at that time.</source>
        <translation>Cette fiche n’existait pas encore à ce moment-là.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation>À propos de Trilateral</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation>Un outil de coordination entre le Représentant spécial du Secrétaire général pour les migrations, le Forum mondial sur la migration et le développement et le Groupe mondial sur la migration. Il fonctionne sans réseau et conserve tout dans un seul fichier qui vous appartient.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyHelpPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Créer une fiche d’appui…</translation>
    </message>
    <message>
        <source>By what is entered of each: mandate, earlier support, projects, people. Where most speaks for it comes first; where as much does, who carries less support already.</source>
        <translation>D’après ce qui est saisi pour chacune&#xa0;: mandat, appui antérieur, projets, personnes. En tête, celle pour laquelle il y a le plus de motifs&#xa0;; à égalité, celle qui porte déjà le moins d’appuis.</translation>
    </message>
    <message>
        <source>Nothing entered of any agency touches this recommendation. Give it themes, or enter themes for agencies, their support and projects.</source>
        <translation>Rien de ce qui est saisi pour une institution ne touche cette recommandation. Donnez-lui des thèmes, ou saisissez des thèmes pour les institutions, leur appui et leurs projets.</translation>
    </message>
    <message>
        <source>Agencies that could help</source>
        <translation>Institutions qui pourraient aider</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>Present support</source>
        <translation>Appui actuel</translation>
    </message>
    <message>
        <source>Open the agency (Enter)</source>
        <translation>Ouvrir l’institution (Entrée)</translation>
    </message>
    <message>
        <source>Write down support by this agency for the recommendation (S)</source>
        <translation>Noter un appui de cette institution à la recommandation (S)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>present support</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>How agencies could help</source>
        <translation>Comment les institutions pourraient aider</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaEditing</name>
    <message>
        <source>Move item one level in</source>
        <translation>Abaisser le point d’un niveau</translation>
    </message>
    <message>
        <source>Put the item below the one before it (Alt+Shift+Right or Ctrl+])</source>
        <translation>Placer le point sous celui qui le précède (Alt+Maj+Droite ou Ctrl+])</translation>
    </message>
    <message>
        <source>Move item one level out</source>
        <translation>Relever le point d’un niveau</translation>
    </message>
    <message>
        <source>Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Placer le point au niveau de celui dont il dépend (Alt+Maj+Gauche ou Ctrl+[)</translation>
    </message>
    <message>
        <source>Move item to backlog…</source>
        <translation>Mettre le point en liste d’attente…</translation>
    </message>
    <message>
        <source>Carry item to next meeting…</source>
        <translation>Reporter le point à la prochaine réunion…</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilité</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  ·  through at %2</source>
        <comment>times of the agenda, and when it ends</comment>
        <translation>%1  ·  fin à %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why does “%1” wait?</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» est-il mis en attente&#xa0;?</translation>
    </message>
    <message>
        <source>Move to backlog</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog.</source>
        <translation>«&#xa0;%1&#xa0;» est en liste d’attente.</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog; the agenda of this meeting stays as it was.</source>
        <translation>«&#xa0;%1&#xa0;» est en liste d’attente&#xa0;; l’ordre du jour de cette réunion reste tel qu’il était.</translation>
    </message>
    <message>
        <source>There is no next meeting: none names this one as its previous, and none of its series follows. Add the next meeting first, or move the item to the backlog.</source>
        <translation>Il n’y a pas de prochaine réunion&#xa0;: aucune n’indique celle-ci comme réunion précédente, et aucune de sa série ne suit. Ajoutez d’abord la prochaine réunion, ou mettez le point en liste d’attente.</translation>
    </message>
    <message>
        <source>Move to backlog…</source>
        <translation>Mettre en liste d’attente…</translation>
    </message>
    <message>
        <source>Why is “%1” carried to “%2”?</source>
        <translation>Pourquoi «&#xa0;%1&#xa0;» est-il reporté à «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà à l’ordre du jour de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” too; here it stays.</source>
        <translation>«&#xa0;%1&#xa0;» est aussi à l’ordre du jour de «&#xa0;%2&#xa0;»&#xa0;; il reste ici.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaModel</name>
    <message>
        <source>✓ %1</source>
        <comment>a position that is there, with its stance</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>— Missing</source>
        <comment>a position that is not there</comment>
        <translation>— Absente</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Oui</translation>
    </message>
    <message>
        <source>— No</source>
        <translation>— Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>pas de position</translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation>pas de résultat recherché</translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation>résultat recherché noté</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Pour nous seuls</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>who may see an item: the three sides</comment>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>visible: %1</source>
        <translation>visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutes prévues</translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation>Liens entrants</translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation>Aucune autre fiche ne renvoie encore à celle-ci.</translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation>Ajouter une fiche liée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more; their list shows all</source>
        <translation>
            <numerusform>%n de plus&#xa0;; leur liste montre tout</numerusform>
            <numerusform>%n de plus&#xa0;; leur liste montre tout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>Sans %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>Reste à préparer</translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>Ce que cet exemplaire omet</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Taille personnalisée</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation>Rien. Un exemplaire interne contient ce que les autres parties ne doivent pas voir.</translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation>Options et remarques</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>A day, a month or a year; the paper shows how things stood at its end. Empty: today, with what is to come</source>
        <translation>Un jour, un mois ou une année&#xa0;; le document montre la situation à la fin. Vide&#xa0;: aujourd’hui, avec ce qui est à venir</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Changements depuis</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>La réunion précédente</translation>
    </message>
    <message>
        <source>A day, a month or a year; what changed after its end is told. Empty: since the meeting before, or what the record of the brief says</source>
        <translation>Un jour, un mois ou une année&#xa0;; ce qui a changé après sa fin est indiqué. Vide&#xa0;: depuis la réunion précédente, ou ce que dit la fiche du dossier</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPage</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation>1 position vide</translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>%n position vide</numerusform>
            <numerusform>%n positions vides</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation>1 point sans résultat recherché</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>%n point sans résultat recherché</numerusform>
            <numerusform>%n points sans résultat recherché</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>L’ordre du jour est vide</translation>
    </message>
    <message>
        <source> shared</source>
        <translation> partagé</translation>
    </message>
    <message>
        <source> office</source>
        <translation> interne</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation>
            <numerusform>%n page&#xa0;; la limite est de %1</numerusform>
            <numerusform>%n pages&#xa0;; la limite est de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P, or Enter in the preview)</source>
        <translation>Imprimer ce qui est affiché (Ctrl+P, ou Entrée dans l’aperçu)</translation>
    </message>
    <message>
        <source>1 item without minutes</source>
        <translation>1 point sans compte rendu</translation>
    </message>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>%n point sans compte rendu</numerusform>
            <numerusform>%n points sans compte rendu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item not yet agreed</source>
        <translation>1 point pas encore convenu</translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>%n point pas encore convenu</numerusform>
            <numerusform>%n points pas encore convenus</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. What is shown can be saved as PDF instead.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Ce qui est affiché peut être enregistré en PDF.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>À la date du %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 14 mai 2014, 2014-05 ou 2014.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Keep the paper as it is now, with a number on every page; it is never changed afterwards</source>
        <translation>Conserver le document tel qu’il est maintenant, avec un numéro sur chaque page&#xa0;; il n’est plus jamais modifié ensuite</translation>
    </message>
    <message>
        <source>Compare with issued…</source>
        <translation>Comparer aux documents diffusés…</translation>
    </message>
    <message>
        <source>Issued as no. %1. It is kept among the issued briefs.</source>
        <translation>Diffusé sous le n° %1. Il est conservé parmi les dossiers diffusés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as meeting pack…</source>
        <translation>Enregistrer en liasse de réunion…</translation>
    </message>
    <message>
        <source>This paper and the files of the meeting and its items, as one PDF file with an index</source>
        <translation>Ce document et les fichiers de la réunion et de ses points, en un seul PDF avec index</translation>
    </message>
    <message>
        <source>Save as meeting pack</source>
        <translation>Enregistrer en liasse de réunion</translation>
    </message>
    <message>
        <source>pack</source>
        <comment>in the name of a file</comment>
        <translation>liasse</translation>
    </message>
    <message>
        <source>Saved as “%1”. Some files could not be put in; its index tells which, and why.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;». Certains fichiers n’ont pas pu y être joints&#xa0;; l’index dit lesquels et pourquoi.</translation>
    </message>
    <message>
        <source>On A5, two pages beside each other, to be printed on both sides and folded</source>
        <translation>En A5, deux pages côte à côte, à imprimer en recto verso et à plier</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation>Aperçu, aucune page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Preview, being made</source>
        <translation>Aperçu, en cours d’établissement</translation>
    </message>
    <message>
        <source>The brief is being made…</source>
        <translation>Le dossier est en cours d’établissement…</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message>
        <source>In place of what the records say</source>
        <translation>À la place de ce que disent les fiches</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Garder le texte</translation>
    </message>
    <message>
        <source>Own text for</source>
        <translation>Texte propre à</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>Printed below the heading, in the language of the paper</source>
        <translation>Imprimé sous le titre, dans la langue du document</translation>
    </message>
    <message>
        <source>The heading and this text are printed, and nothing that is made of the records</source>
        <translation>Le titre et ce texte sont imprimés, et rien de ce qui est établi à partir des fiches</translation>
    </message>
    <message>
        <source>Records changed since this was written. Read it again; keeping it says that it still fits.</source>
        <translation>Des fiches ont changé depuis la rédaction de ce texte. Relisez-le&#xa0;; le garder indique qu’il convient toujours.</translation>
    </message>
    <message>
        <source>%1 – records changed</source>
        <comment>part of a paper</comment>
        <translation>%1 – fiches modifiées</translation>
    </message>
    <message>
        <source>%1 – own text</source>
        <comment>part of a paper</comment>
        <translation>%1 – texte propre</translation>
    </message>
</context>
<context>
    <name>tri::ui::CalendarsPage</name>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Ouvrir le cycle</translation>
    </message>
    <message>
        <source>What fits it…</source>
        <translation>Ce qui pourrait convenir…</translation>
    </message>
    <message>
        <source>O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what is entered to the month is shown.</source>
        <translation>O ouverture de la préparation · P préparation du texte · C clôture du texte · E cycle en cours. Seul ce qui est saisi au mois près est affiché.</translation>
    </message>
    <message>
        <source>No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State.</source>
        <translation>Aucun cycle de planification n’est encore saisi. Ajoutez-en un sous «&#xa0;Cycles de planification&#xa0;», ou depuis la page d’un État.</translation>
    </message>
    <message>
        <source>Open the planning cycle (Enter)</source>
        <translation>Ouvrir le cycle de planification (Entrée)</translation>
    </message>
    <message>
        <source>What could be proposed for the next cycle of this State (F)</source>
        <translation>Ce qui pourrait être proposé pour le prochain cycle de cet État (F)</translation>
    </message>
    <message>
        <source>Planning calendars of all States, by month</source>
        <translation>Calendriers de planification de tous les États, par mois</translation>
    </message>
    <message>
        <source>Planning calendars of all States, as a list</source>
        <translation>Calendriers de planification de tous les États, en liste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: the preparation opens</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>%1: its preparation opens</source>
        <translation>%1&#xa0;: ouverture de sa préparation</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: the text is prepared</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>%1: its text is prepared</source>
        <translation>%1&#xa0;: préparation de son texte</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: the text closes</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>%1: its text closes</source>
        <translation>%1&#xa0;: clôture de son texte</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: the cycle runs</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1&#xa0;: en cours</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>rien de saisi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>State, month, what</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Calendriers de planification</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un an plus tôt</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Un an plus tard</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellTable</name>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>Cette cellule ne peut pas être modifiée.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office, and experiences without consent</source>
        <translation>L’exemplaire partagé omet ce qui est sensible ou réservé à notre bureau, et les expériences sans consentement</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Back to the chain</source>
        <translation>Retour à la chaîne</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The chain can be saved as PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. La chaîne peut être enregistrée en PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>éléments de preuve</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the chain is written to “%1”.</source>
        <translation>L’exemplaire partagé de la chaîne est écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The chain is written to “%1”. It is for your own office: it shows what others may not see, too.</source>
        <translation>La chaîne est écrite dans «&#xa0;%1&#xa0;». Elle est réservée à votre bureau&#xa0;: elle montre aussi ce que d’autres ne peuvent pas voir.</translation>
    </message>
    <message>
        <source>Print the chain…</source>
        <translation>Imprimer la chaîne…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Montrer les pages avant l’impression ou l’enregistrement (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Ouvrir ce qui est choisi (Entrée)</translation>
    </message>
    <message>
        <source>Put in the centre</source>
        <translation>Mettre au centre</translation>
    </message>
    <message>
        <source>Show the chain of the chosen record (Space)</source>
        <translation>Afficher la chaîne de la fiche choisie (Espace)</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Toutes les chaînes</translation>
    </message>
    <message>
        <source>Show all records that hang together</source>
        <translation>Afficher toutes les fiches reliées entre elles</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Show all four columns, as far as they can be read (0)</source>
        <translation>Afficher les quatre colonnes, tant qu’elles restent lisibles (0)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Show less in more detail (Ctrl+plus)</source>
        <translation>Montrer moins, plus en détail (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Show more in less detail (Ctrl+minus)</source>
        <translation>Montrer plus, avec moins de détails (Ctrl+moins)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>The chain as text, beside the graph</source>
        <translation>La chaîne en texte, à côté du graphique</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show what lines and signs mean</source>
        <translation>Montrer ce que signifient les lignes et les signes</translation>
    </message>
    <message>
        <source>Chain of:</source>
        <translation>Chaîne de&#xa0;:</translation>
    </message>
    <message>
        <source>Chain of: reference or words of a record</source>
        <translation>Chaîne de&#xa0;: référence ou mots d’une fiche</translation>
    </message>
    <message>
        <source>All chains – type a reference or words</source>
        <translation>Toutes les chaînes – saisir une référence ou des mots</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>Structure de la chaîne</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up; 1 record stands in none</source>
        <translation>Toutes les chaînes des éléments de preuve au suivi&#xa0;; 1 fiche n’est dans aucune</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up</source>
        <translation>Toutes les chaînes des éléments de preuve au suivi</translation>
    </message>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>Toutes les chaînes des éléments de preuve au suivi&#xa0;; %n fiche n’est dans aucune</numerusform>
            <numerusform>Toutes les chaînes des éléments de preuve au suivi&#xa0;; %n fiches ne sont dans aucune</numerusform>
        </translation>
    </message>
    <message>
        <source>No experience, document, lesson, recommendation or follow-up has “%1” in its reference or title. Try another word.</source>
        <translation>Aucun document, enseignement ou suivi, aucune expérience ou recommandation n’a «&#xa0;%1&#xa0;» dans sa référence ou son titre. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>The record whose chain was shown is not in this workspace any more.</source>
        <translation>La fiche dont la chaîne était affichée n’est plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No chain yet. Link experiences or documents to a lesson, and name in the lesson the recommendations it leads to.</source>
        <translation>Pas encore de chaîne. Liez des expériences ou des documents à un enseignement, et indiquez dans l’enseignement les recommandations auxquelles il mène.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>(leads back to itself)</source>
        <translation>(ramène à elle-même)</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>(voir plus haut)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour le moment</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainView</name>
    <message>
        <source>Evidence chain</source>
        <translation>Chaîne d’éléments de preuve</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line one came along, record</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::CheckPart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Open the field at which it is mended; Enter does too</source>
        <translation>Ouvrir le champ où se fait la correction&#xa0;; Entrée le fait aussi</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Retenir la proposition</translation>
    </message>
    <message>
        <source>Set the proposed value, of all that are selected</source>
        <translation>Définir la valeur proposée, pour toute la sélection</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>Ouvrir la fiche avec tous ses champs</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimer la liste</translation>
    </message>
    <message>
        <source>Show the list as it will be printed</source>
        <translation>Montrer la liste telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Comment corriger</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>Le plan lui-même</translation>
    </message>
    <message>
        <source>%1 A value is proposed.</source>
        <translation>%1 Une valeur est proposée.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1&#xa0;; %n affiché</numerusform>
            <numerusform>%1&#xa0;; %n affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed for what is selected. Press Enter to go to the field.</source>
        <translation>Rien n’est proposé pour la sélection. Appuyez sur Entrée pour aller au champ.</translation>
    </message>
    <message>
        <source>1 point is settled. Ctrl+Z takes it back.</source>
        <translation>1 point est réglé. Ctrl+Z l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n point est réglé. Ctrl+Z l’annule.</numerusform>
            <numerusform>%n points sont réglés. Ctrl+Z les annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoiceEditor</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Aucun choix</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ColumnFilters</name>
    <message>
        <source>Filter the column %1</source>
        <translation>Filtrer la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation>Mots, =exactement, &lt;2015, &gt;=3, - pour vide, * pour tout contenu</translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Hold the plan at the two moments against each other</source>
        <translation>Comparer le plan aux deux moments</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>Imprimer les modifications</translation>
    </message>
    <message>
        <source>Show the changes as they will be printed</source>
        <translation>Montrer les modifications telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Save the changes in sight as a CSV file</source>
        <translation>Enregistrer les modifications affichées en fichier CSV</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record with all its fields (Enter)</source>
        <translation>Ouvrir la fiche avec tous ses champs (Entrée)</translation>
    </message>
    <message>
        <source>A version, a meeting or a day</source>
        <translation>Une version, une réunion ou un jour</translation>
    </message>
    <message>
        <source>Choose, or type a day such as 14 May 2014</source>
        <translation>Choisissez, ou saisissez un jour tel que 14 mai 2014</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chef de file</translation>
    </message>
    <message>
        <source>Changes by line</source>
        <translation>Modifications par ligne</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>Ligne et champ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a version and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a meeting and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose from when the plan is to be compared: a version, a meeting or a day.</source>
        <translation>Choisissez à partir de quand comparer le plan&#xa0;: une version, une réunion ou un jour.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>Rien n’a pu être comparé.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tous les chefs de file</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>number of a line, now and then</comment>
        <translation>%1 (ancien %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1&#xa0;; %n affichée</numerusform>
            <numerusform>%1&#xa0;; %n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>Numéro avant</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Numéro maintenant</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Save the changes as a table</source>
        <translation>Enregistrer les modifications en tableau</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>name of a file</comment>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareTable</name>
    <message>
        <source>Experiences side by side</source>
        <translation>Expériences côte à côte</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Écueils</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lesson, what evidence says to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>experience, what is compared, its text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation>Rétablir la fiche telle qu’elle était</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation>Elle avait été supprimée, et a été restaurée.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Elle a été supprimée.</translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation>Tous les champs sont identiques dans les deux.</translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation>Tel que défini, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>%n autre fiche n’est plus telle que définie ici.</numerusform>
            <numerusform>%n autres fiches ne sont plus telles que définies ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation>Tout ce qui a été défini ici vaut toujours.</translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>Tout ce qui a été défini ici vaut toujours dans %n fiche.</numerusform>
            <numerusform>Tout ce qui a été défini ici vaut toujours dans %n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>%n autre fiche a été modifiée et n’est pas comparée.</numerusform>
            <numerusform>%n autres fiches ont été modifiées et ne sont pas comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation>Elle a été supprimée depuis.</translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation>Elle a été restaurée depuis.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>%n des champs définis ici vaut toujours.</numerusform>
            <numerusform>%n des champs définis ici valent toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Rétablir ce champ</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation>Original&#xa0;: %1, puis %2</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, avant</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, après</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergenceBoard</name>
    <message>
        <source>Nothing said</source>
        <translation>Aucune position</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, priorities: %2</source>
        <translation>%1, priorités&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergencePage</name>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>As of the &amp;previous meeting</source>
        <translation>À la date de la réunion &amp;précédente</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting before</source>
        <translation>Afficher la situation à la réunion précédente</translation>
    </message>
    <message>
        <source>As of the &amp;next meeting</source>
        <translation>À la date de la réunion &amp;suivante</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting after</source>
        <translation>Afficher la situation à la réunion suivante</translation>
    </message>
    <message>
        <source>Record the position of %1</source>
        <translation>Enregistrer la position&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new position on the chosen priority</source>
        <translation>Une nouvelle position sur la priorité choisie</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>A day, a month or a year; it shows how things stood at its end</source>
        <translation>Un jour, un mois ou une année&#xa0;; la situation est celle de la fin de cette période</translation>
    </message>
    <message>
        <source>Where a card stands follows from what the three sides have said by this day. It cannot be moved; a new position moves it.</source>
        <translation>La place d’une carte résulte de ce que les trois parties ont dit à cette date. Elle ne peut pas être déplacée&#xa0;; une nouvelle position la déplace.</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>Ajouter une priorité</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Chevauchements et lacunes</translation>
    </message>
    <message>
        <source>What each side does on the themes, period by period</source>
        <translation>Ce que chaque partie fait sur les thèmes, période par période</translation>
    </message>
    <message>
        <source>%1 of %2 priorities run on this day</source>
        <translation>Priorités en vigueur à cette date&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.</source>
        <translation>Les priorités du RSSG, du FMMD et du GMG figurent ici selon le degré d’accord entre les trois.</translation>
    </message>
    <message>
        <source>No priority runs on this day. Choose another day, or add a priority.</source>
        <translation>Aucune priorité n’est en vigueur à cette date. Choisissez un autre jour, ou ajoutez une priorité.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 14 mai 2014, 2014-05 ou 2014.</translation>
    </message>
    <message>
        <source>Print priorities</source>
        <translation>Imprimer les priorités</translation>
    </message>
    <message>
        <source>The board as of this day on paper, with positions and history</source>
        <translation>Le panneau à cette date sur papier, avec positions et historique</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoursePart</name>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Retour à l’état de projet</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Commencer la réunion</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>La rouvrir</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>New meeting from this one</source>
        <translation>Nouvelle réunion à partir de celle-ci</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Créer une réunion avec l’ordre du jour, les participants et la préparation de celle-ci</translation>
    </message>
    <message>
        <source>Compare revision with now</source>
        <translation>Comparer la révision à l’état présent</translation>
    </message>
    <message>
        <source>Show what changed since the revision</source>
        <translation>Montrer ce qui a changé depuis la révision</translation>
    </message>
    <message>
        <source>Add meeting below</source>
        <translation>Ajouter une réunion rattachée</translation>
    </message>
    <message>
        <source>Add a roundtable, session or other meeting that belongs to this one</source>
        <translation>Ajouter une table ronde, une session ou une autre réunion qui relève de celle-ci</translation>
    </message>
    <message>
        <source>Open the meeting above</source>
        <translation>Ouvrir la réunion de rattachement</translation>
    </message>
    <message>
        <source>Open the meeting that this one belongs to</source>
        <translation>Ouvrir la réunion dont relève celle-ci</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Meetings below</source>
        <translation>Réunions rattachées</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Meetings above and below</source>
        <translation>Réunions de rattachement et réunions rattachées</translation>
    </message>
    <message>
        <source>Template: no meeting itself</source>
        <translation>Modèle&#xa0;: n’est pas elle-même une réunion</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The meeting as it is now is kept as a revision</source>
        <translation>La réunion dans son état présent est conservée comme révision</translation>
    </message>
    <message>
        <source>None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.</source>
        <translation>Aucune pour le moment. Chaque changement de statut conserve ce qu’était la réunion&#xa0;; dossiers et comptes rendus le citent.</translation>
    </message>
    <message>
        <source>The meeting is what revision %1 holds.</source>
        <translation>La réunion correspond à la révision %1.</translation>
    </message>
    <message>
        <source>The meeting has changed since its last revision.</source>
        <translation>La réunion a changé depuis sa dernière révision.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 items, %2 positions, %3 participants, %4 outcomes</source>
        <translation>Points&#xa0;: %1, positions&#xa0;: %2, participants&#xa0;: %3, résultats&#xa0;: %4</translation>
    </message>
    <message>
        <source>It belongs to no other meeting, and none belongs to it.</source>
        <translation>Elle ne relève d’aucune autre réunion, et aucune n’en relève.</translation>
    </message>
    <message>
        <source>It belongs to no other meeting.</source>
        <translation>Elle ne relève d’aucune autre réunion.</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Rattachement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why does the meeting go back? The reason is kept with the revision.</source>
        <translation>Pourquoi la réunion revient-elle en arrière&#xa0;? Le motif est conservé avec la révision.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageBar</name>
    <message>
        <source>As others see it</source>
        <translation>Comme d’autres le voient</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Count only what may be shown to the three sides, and tell few actors as a range</source>
        <translation>Ne compter que ce qui peut être montré aux trois parties, et donner un petit nombre d’acteurs par une fourchette</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Any addressee</source>
        <translation>Tous les destinataires</translation>
    </message>
    <message>
        <source>Any chairmanship</source>
        <translation>Toutes les présidences</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoveragePage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>Recommandations reprises</translation>
    </message>
    <message>
        <source>Follow-ups by status word</source>
        <translation>Suivi selon son mot d’état</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Rien de saisi à ce jour</translation>
    </message>
    <message>
        <source>Records of the chosen number</source>
        <translation>Fiches du nombre choisi</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Mots d’état</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Open the chosen record (Enter)</source>
        <translation>Ouvrir la fiche choisie (Entrée)</translation>
    </message>
    <message>
        <source>Show these numbers as a paper, for the office or to be shared</source>
        <translation>Montrer ces nombres dans un document, pour le bureau ou à partager</translation>
    </message>
    <message>
        <source>Numbers of coverage</source>
        <translation>Nombres de la reprise</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them into their list from a table. Then it stands here what of them is taken up.</source>
        <translation>Aucune recommandation n’est encore saisie. Saisissez les recommandations d’une réunion du Forum, ou collez-les dans leur liste à partir d’un tableau. Ce qui en est repris figurera alors ici.</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Open the list of recommendations</source>
        <translation>Ouvrir la liste des recommandations</translation>
    </message>
    <message>
        <source>Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.</source>
        <translation>Recommandations&#xa0;: %1. Reprises&#xa0;: %2. Autres mentions&#xa0;: %3. Rien de saisi à ce jour&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Left out for others: %1.</source>
        <translation>Laissées de côté pour d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Shared priority</source>
        <translation>Priorité commune</translation>
    </message>
    <message>
        <source>Nothing entered yet (%1)</source>
        <translation>Rien de saisi à ce jour (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Reprise des recommandations</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageTable</name>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>tri::ui::DelegationPage</name>
    <message>
        <source>Print checklist</source>
        <translation>Imprimer la liste de contrôle</translation>
    </message>
    <message>
        <source>The list on paper, with boxes to tick and lines to write on (Ctrl+P)</source>
        <translation>La liste sur papier, avec des cases à cocher et des lignes pour écrire (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Ouvrir la fiche de la ligne (Entrée)</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Cocher</translation>
    </message>
    <message>
        <source>The delegation is ready with this line, or not yet again (Space)</source>
        <translation>La délégation est prête pour cette ligne, ou ne l’est plus (Espace)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Make a step of the preparation of this line; it stands on Home when it is due (S)</source>
        <translation>Faire de cette ligne une étape de la préparation&#xa0;; elle figure à l’accueil à son échéance (S)</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Demander de l’aide…</translation>
    </message>
    <message>
        <source>Draft a request to an agency for help with preparing the delegation (R)</source>
        <translation>Rédiger une demande d’aide à une institution pour préparer la délégation (R)</translation>
    </message>
    <message>
        <source>Who is asked for help</source>
        <translation>À qui l’aide est demandée</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Institution …</translation>
    </message>
    <message>
        <source>Ask for help with the preparation:</source>
        <translation>Demander de l’aide pour la préparation&#xa0;:</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>Rédiger la demande</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This line has a step already. Space ticks it.</source>
        <translation>Cette ligne a déjà une étape. Espace la coche.</translation>
    </message>
    <message>
        <source>A step of the preparation is made of this line; the State is its owner.</source>
        <translation>Cette ligne est devenue une étape de la préparation&#xa0;; l’État en est responsable.</translation>
    </message>
    <message>
        <source>That this line is ready follows from its record; Enter opens it.</source>
        <translation>Que cette ligne soit prête découle de sa fiche&#xa0;; Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>The step of this line is done.</source>
        <translation>L’étape de cette ligne est faite.</translation>
    </message>
    <message>
        <source>The step of this line is open again.</source>
        <translation>L’étape de cette ligne est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>Ticked: kept as a step of the preparation that is done.</source>
        <translation>Coché&#xa0;: conservé comme étape faite de la préparation.</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list, or leave the box empty.</source>
        <translation>Aucune institution ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste, ou laissez la case vide.</translation>
    </message>
    <message>
        <source>A request for help is drafted; it stands under “Help asked for and offered”.</source>
        <translation>Une demande d’aide est rédigée&#xa0;; elle figure sous «&#xa0;Aide demandée et proposée&#xa0;».</translation>
    </message>
    <message>
        <source>State of the delegation</source>
        <translation>État de la délégation</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>État …</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Réunion du Forum</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Aucun État ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>What the delegation prepares</source>
        <translation>Ce que la délégation prépare</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>State, meeting</comment>
        <translation>%1, réunion&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a State above. Its experiences, positions, papers and persons for the meeting then stand here as a checklist.</source>
        <translation>Choisissez un État ci-dessus. Ses expériences, positions, documents et personnes pour la réunion figurent alors ici en liste de contrôle.</translation>
    </message>
    <message>
        <source>There is no Forum Meeting in this workspace yet. Add one under Meetings.</source>
        <translation>Il n’y a pas encore de réunion du Forum dans cet espace de travail. Ajoutez-en une sous Réunions.</translation>
    </message>
    <message>
        <source>The list cannot be made; the message above says why. Choose another State or meeting.</source>
        <translation>La liste ne peut pas être établie&#xa0;; le message ci-dessus dit pourquoi. Choisissez un autre État ou une autre réunion.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>group, how many are ready</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Step open</source>
        <translation>Étape ouverte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Follow-up is voluntary: whether the State tells of it, and what, is for the State to say.</source>
        <translation>Le suivi est volontaire&#xa0;: il revient à l’État de dire s’il en rend compte, et de quoi.</translation>
    </message>
    <message>
        <source>Prepare a delegation</source>
        <translation>Préparer une délégation</translation>
    </message>
    <message>
        <source>The step is done; the line is ready once the consent is recorded as given.</source>
        <translation>L’étape est faite ; la ligne sera prête quand l’accord sera noté comme donné.</translation>
    </message>
    <message>
        <source>Kept as a step that is done; the line is ready once the consent is recorded as given.</source>
        <translation>Gardé comme étape faite ; la ligne sera prête quand l’accord sera noté comme donné.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be prepared</comment>
        <translation>À préparer</translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation>Cet espace de travail est ouvert en lecture seule. Rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>Ceci est l’exemple. Essayez tout&#xa0;: c’est une copie à part, dont les réunions et les plans sont inventés.</translation>
    </message>
    <message>
        <source>This is the only page that is open. To leave the workspace, choose File &gt; Close workspace.</source>
        <translation>C’est la seule page ouverte. Pour quitter l’espace de travail, choisissez Fichier &gt; Fermer l’espace de travail.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Matching words: %1</source>
        <translation>Mots concordants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message>
        <source>not looked at</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>%1, 1 year ago</source>
        <translation>%1, il y a 1 an</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1, il y a %n an</numerusform>
            <numerusform>%1, il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what experiences say, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>other evidence: %1</source>
        <translation>autres éléments de preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>lesson, its words, heading, what it tells</comment>
        <translation>%1&#xa0;: %2. %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3: %4</source>
        <comment>experience, its title, lesson, what it says</comment>
        <translation>%1 (%2) sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>. Why: %1</source>
        <translation>. Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2) says nothing to %3 as far as we know. Insert adds a link.</source>
        <translation>%1 (%2) n’apporte rien à %3, à notre connaissance. Inser ajoute un lien.</translation>
    </message>
    <message>
        <source>How many experiences say what</source>
        <translation>Combien d’expériences disent quoi</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>States of the experiences that support the lesson</source>
        <translation>États des expériences qui appuient l’enseignement</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>When the lesson was drawn or last checked</source>
        <translation>Date à laquelle l’enseignement a été formulé ou vérifié pour la dernière fois</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1: %2. States: %3. Looked at: %4.%5</source>
        <translation>%1&#xa0;: %2. États&#xa0;: %3. Vérifié&#xa0;: %4.%5</translation>
    </message>
    <message>
        <source>Chosen for comparison.</source>
        <translation>Choisie pour la comparaison.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilPart</name>
    <message>
        <source>The link is added. Undo takes it back.</source>
        <translation>Le lien est ajouté. Annuler le retire.</translation>
    </message>
    <message>
        <source>Print what experience teaches…</source>
        <translation>Imprimer ce que l’expérience enseigne…</translation>
    </message>
    <message>
        <source>All lessons with what each experience says, as an office or a shared copy (Ctrl+P)</source>
        <translation>Tous les enseignements avec ce qu’en dit chaque expérience, en exemplaire interne ou partagé (Ctrl+P)</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Say what an experience says to the chosen lesson (Insert)</source>
        <translation>Dire ce qu’une expérience apporte à l’enseignement choisi (Inser)</translation>
    </message>
    <message>
        <source>Compare this experience</source>
        <translation>Comparer cette expérience</translation>
    </message>
    <message>
        <source>Put the chosen experience side by side with others, or take it out (Space)</source>
        <translation>Mettre l’expérience choisie côte à côte avec d’autres, ou la retirer (Espace)</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Ouvrir l’enseignement</translation>
    </message>
    <message>
        <source>Open the lesson of the chosen line</source>
        <translation>Ouvrir l’enseignement de la ligne choisie</translation>
    </message>
    <message>
        <source>Open the experience</source>
        <translation>Ouvrir l’expérience</translation>
    </message>
    <message>
        <source>Open the experience of the chosen column</source>
        <translation>Ouvrir l’expérience de la colonne choisie</translation>
    </message>
    <message>
        <source>Chain of the lesson</source>
        <translation>Chaîne de l’enseignement</translation>
    </message>
    <message>
        <source>Draw what the lesson rests on and leads to</source>
        <translation>Dessiner ce sur quoi l’enseignement repose et ce à quoi il mène</translation>
    </message>
    <message>
        <source>Words of lessons or experiences</source>
        <translation>Mots d’enseignements ou d’expériences</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Thème&#xa0;:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>État&#xa0;:</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Lessons against experiences</source>
        <translation>Enseignements et expériences en regard</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>No lesson yet. Enter what several experiences teach together as a lesson, and link the experiences it is drawn from.</source>
        <translation>Pas encore d’enseignement. Saisissez comme enseignement ce que plusieurs expériences enseignent ensemble, et liez-y les expériences dont il est tiré.</translation>
    </message>
    <message>
        <source>No lesson fits. Choose another theme or State, or fewer words.</source>
        <translation>Aucun enseignement ne correspond. Choisissez un autre thème ou un autre État, ou moins de mots.</translation>
    </message>
    <message>
        <source>Lessons: %1 · experiences: %2 · States: %3</source>
        <translation>Enseignements&#xa0;: %1 · expériences&#xa0;: %2 · États&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing is said here. Insert adds a link; the lesson and the experience are opened from the Record menu.</source>
        <translation>Rien n’est dit ici. Inser ajoute un lien&#xa0;; l’enseignement et l’expérience s’ouvrent depuis le menu Fiche.</translation>
    </message>
    <message>
        <source>Choose a cell in the column of an experience; Space puts that experience side by side.</source>
        <translation>Choisissez une cellule dans la colonne d’une expérience&#xa0;; Espace met cette expérience côte à côte.</translation>
    </message>
    <message>
        <source>Four experiences stand side by side at most. Take one out first (Space in its column).</source>
        <translation>Quatre expériences au plus sont mises côte à côte. Retirez-en d’abord une (Espace dans sa colonne).</translation>
    </message>
    <message>
        <source>Space in the columns of two to four experiences puts them side by side here.</source>
        <translation>Espace dans les colonnes de deux à quatre expériences les met ici côte à côte.</translation>
    </message>
    <message>
        <source>%1 is chosen. Choose one to three more with Space.</source>
        <translation>%1 est choisie. Choisissez-en d’une à trois autres avec Espace.</translation>
    </message>
    <message>
        <source>A link joins an experience and a lesson. Enter one of each first.</source>
        <translation>Un lien unit une expérience et un enseignement. Saisissez d’abord l’une et l’autre.</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>Synthèse</translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation>Exemple Trilateral</translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation>Espaces de travail Trilateral (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans %2. Le fichier a peut-être été déplacé ou renommé, ou se trouve sur un lecteur qui n’est pas connecté. Utilisez Ouvrir pour le chercher ailleurs.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un espace de travail Trilateral&#xa0;; il est donc resté tel quel. Choisissez un fichier en .%2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et n’a pas été ouvert. Gardez-le tel quel, et ouvrez plutôt votre dernière copie ou celle d’un collègue.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Trilateral. Rien n’y a été modifié&#xa0;; ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit dans %2. Choisissez un autre dossier, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans une autre fenêtre ou sur un autre ordinateur. Fermez-le d’abord là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation>Il n’y a plus de place sur le disque pour «&#xa0;%1&#xa0;». Libérez de l’espace dans %2, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;» dans %2&#xa0;; il est resté tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert ou créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>Création d’un espace de travail</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Création de l’exemple</translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::EvidencePage</name>
    <message>
        <source>What experiences teach is read here…</source>
        <translation>Lecture de ce que les expériences enseignent…</translation>
    </message>
    <message>
        <source>The evidence could not be read. Open the page again to try once more.</source>
        <translation>Les éléments de preuve n’ont pas pu être lus. Ouvrez de nouveau la page pour réessayer.</translation>
    </message>
    <message>
        <source>Nothing is here yet. Enter experiences first, then the lessons that several of them teach together; their chains and gaps follow by themselves.</source>
        <translation>Il n’y a encore rien ici. Saisissez d’abord des expériences, puis les enseignements que plusieurs d’entre elles donnent ensemble&#xa0;; leurs chaînes et leurs lacunes en découlent.</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>Ajouter une expérience</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message>
        <source>Form to fill in…</source>
        <translation>Formulaire à remplir…</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Reprendre un formulaire…</translation>
    </message>
    <message>
        <source>Write this experience, or an empty form, as a document that others fill in and send back</source>
        <translation>Écrire cette expérience, ou un formulaire vide, en document que d’autres remplissent et renvoient</translation>
    </message>
    <message>
        <source>Take in a form that was sent back; you see each change first</source>
        <translation>Reprendre un formulaire renvoyé&#xa0;; vous voyez d’abord chaque modification</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>État de préparation</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Formulaire à remplir</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>Le formulaire a été écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>Non indiquée, car seul notre bureau la voit&#xa0;: %n valeur.</numerusform>
            <numerusform>Non indiquées, car seul notre bureau les voit&#xa0;: %n valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms (*.docx *.csv)</source>
        <translation>Formulaires (*.docx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Reprendre un formulaire</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperiencePanel</name>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
    <message>
        <source>Similar, not the same</source>
        <translation>Similaires, non identiques</translation>
    </message>
    <message>
        <source>What this experience still needs</source>
        <translation>Ce qu’il faut encore à cette expérience</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Ouvrir l’autre à côté de celle-ci</translation>
    </message>
    <message>
        <source>Link the two as similar experiences; they are no longer told as likely the same</source>
        <translation>Lier les deux comme expériences similaires&#xa0;; elles ne sont plus signalées comme probablement identiques</translation>
    </message>
    <message>
        <source>Write the experience first; then this tells what it still needs.</source>
        <translation>Écrivez d’abord l’expérience&#xa0;; ce qu’il lui faut encore s’affichera ici.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Examinateurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All readers that are needed have answered.</source>
        <translation>Tous les examinateurs nécessaires ont répondu.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de preuve</translation>
    </message>
    <message>
        <source>“%1” is set, and what is here speaks for it. %2</source>
        <translation>«&#xa0;%1&#xa0;» est choisi, et ce qui figure ici le justifie. %2</translation>
    </message>
    <message>
        <source>No grade is set.</source>
        <translation>Aucune appréciation n’est choisie.</translation>
    </message>
    <message>
        <source>“%1” is set.</source>
        <translation>«&#xa0;%1&#xa0;» est choisi.</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Ce qui figure ici justifie «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>To present it</source>
        <translation>Pour la présenter</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mêmes mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>same State: %1</source>
        <translation>même État&#xa0;: %1</translation>
    </message>
    <message>
        <source>same theme: %1</source>
        <translation>même thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>same period</source>
        <translation>même période</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Probablement identiques</translation>
    </message>
    <message>
        <source>No other experience looks like this one.</source>
        <translation>Aucune autre expérience ne ressemble à celle-ci.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Aller au champ</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Ajouter un examen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(plusieurs valeurs)</translation>
    </message>
    <message>
        <source>(will be empty)</source>
        <translation>(sera vide)</translation>
    </message>
    <message>
        <source>Added to what each record has</source>
        <translation>Ajouté à ce que contient chaque fiche</translation>
    </message>
    <message>
        <source>Taken out of each record that has it</source>
        <translation>Retiré de chaque fiche qui le contient</translation>
    </message>
    <message>
        <source>In place of what each record has</source>
        <translation>À la place de ce que contient chaque fiche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Carry out what probably mends it; it is one step that can be undone</source>
        <translation>Exécuter la correction probable&#xa0;; c’est une seule étape, qui peut être annulée</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture&#xa0;: %1</translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation>Un fichier exécutable</translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation>Les fichiers de ce type peuvent faire sur cet ordinateur tout ce que vous pouvez y faire. N’ouvrez celui-ci que si vous savez qui l’a créé et ce qu’il fait.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Aucun fichier.</translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation>%1 – son contenu est absent de cette copie</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>Conservation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation>Seul le nom de ce fichier est connu.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation>Le contenu de ce fichier est absent de cette copie de l’espace de travail.</translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation>La recherche trouve les mots contenus dans ce fichier.</translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation>La recherche trouve les mots de la première partie de ce gros fichier.</translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation>La recherche ne trouve ce fichier que par son nom.</translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation>Ce fichier semble endommagé&#xa0;: la recherche ne le trouve que par son nom.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Conserver des copies de fichiers avec cette fiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation>Consulter une copie dans le programme correspondant</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>Écrire le fichier dans un dossier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation>Copier les fichiers sélectionnés pour un dossier ou un courriel</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller des fichiers</translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation>Joindre les fichiers copiés dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation>Nom et détails…</translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation>Afficher la fiche de ce fichier&#xa0;: titre, langue, date et note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation>Retirer les fichiers sélectionnés de cette fiche</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation>Les documents, lettres et images qui vont avec cette fiche peuvent être conservés dans l’espace de travail&#xa0;: déposez-les ici.</translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation>Aucun fichier n’est joint à cette fiche.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent d’ici</translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation>Il n’y a pas de fichier dans le presse-papiers. Copiez d’abord des fichiers dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation>«&#xa0;%1&#xa0;» retiré de cette fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>%n fichier retiré de cette fiche.</numerusform>
            <numerusform>%n fichiers retirés de cette fiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FillButton</name>
    <message>
        <source>What becomes of this field in the selected records</source>
        <translation>Ce que devient ce champ dans les fiches sélectionnées</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Afficher où</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filtre en mots</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Relier par</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitOffer</name>
    <message>
        <source>Fit for the next planning cycle…</source>
        <translation>Pour le prochain cycle de planification…</translation>
    </message>
    <message>
        <source>When the State plans, and what could be proposed for its next cycle, with reasons</source>
        <translation>Quand l’État planifie, et ce qui pourrait être proposé pour son prochain cycle, avec les raisons</translation>
    </message>
    <message>
        <source>How agencies could help…</source>
        <translation>Comment les institutions pourraient aider…</translation>
    </message>
    <message>
        <source>Agencies by mandate, earlier support, projects and people, with reasons</source>
        <translation>Institutions selon le mandat, l’appui antérieur, les projets et les personnes, avec les raisons</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Fiche de projet</translation>
    </message>
    <message>
        <source>The project on one paper, to hand out: what, where, who, results</source>
        <translation>Le projet sur un seul document à distribuer&#xa0;: quoi, où, qui, résultats</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Liste des projets</translation>
    </message>
    <message>
        <source>All projects on paper, by theme and country</source>
        <translation>Tous les projets sur papier, par thème et par pays</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Sélectionnez une fiche, ou écrivez d’abord la nouvelle.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The list on paper, for the office or to share (Ctrl+P)</source>
        <translation>La liste sur papier, pour le bureau ou à partager (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the recommendation (Enter)</source>
        <translation>Ouvrir la recommandation (Entrée)</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Créer une fiche d’appui…</translation>
    </message>
    <message>
        <source>Write down support for this recommendation that fits the cycle (S)</source>
        <translation>Noter un appui à cette recommandation qui convient au cycle (S)</translation>
    </message>
    <message>
        <source>Add a planning cycle</source>
        <translation>Ajouter un cycle de planification</translation>
    </message>
    <message>
        <source>When the State plans, and when the text is prepared</source>
        <translation>Quand l’État planifie, et quand le texte est préparé</translation>
    </message>
    <message>
        <source>Agency that could support it</source>
        <translation>Institution qui pourrait l’appuyer</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Institution …</translation>
    </message>
    <message>
        <source>The agency has offered it</source>
        <translation>L’institution l’a proposé</translation>
    </message>
    <message>
        <source>Support by:</source>
        <translation>Appui de&#xa0;:</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>Créer la fiche</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list.</source>
        <translation>Aucune institution ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The support is written down as offered. It is internal until you share it.</source>
        <translation>L’appui est noté comme proposé. Il est interne jusqu’à ce que vous le partagiez.</translation>
    </message>
    <message>
        <source>The support is written down; nothing is offered yet. It is internal until you share it.</source>
        <translation>L’appui est noté&#xa0;; rien n’est encore proposé. Il est interne jusqu’à ce que vous le partagiez.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>État …</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Aucun État ne s’appelle «&#xa0;%1&#xa0;». Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>When the State plans</source>
        <translation>Quand l’État planifie</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>What could fit the cycle</source>
        <translation>Ce qui pourrait convenir au cycle</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi c’est ici</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Choose a State above. When it plans, and what could fit its next cycle, then stands here.</source>
        <translation>Choisissez un État ci-dessus. Le moment où il planifie, et ce qui pourrait convenir à son prochain cycle, figurent alors ici.</translation>
    </message>
    <message>
        <source>The State is not in this workspace. Choose another one.</source>
        <translation>L’État n’est pas dans cet espace de travail. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing here is addressed to this State by name or taken up by it. Recommendations to all States are listed once its follow-up, support or projects touch their theme.</source>
        <translation>Rien ici n’est adressé nommément à cet État ni repris par lui. Les recommandations à tous les États sont énumérées dès que son suivi, un appui ou des projets touchent à leur thème.</translation>
    </message>
    <message>
        <source>No recommendation here is addressed to this State or taken up by it.</source>
        <translation>Aucune recommandation n’est ici adressée à cet État ni reprise par lui.</translation>
    </message>
    <message>
        <source>No planning cycle of this State is entered, so nobody can say when proposals are welcome.</source>
        <translation>Aucun cycle de planification de cet État n’est saisi&#xa0;; personne ne peut donc dire quand les propositions sont bienvenues.</translation>
    </message>
    <message>
        <source>None of the cycles entered can still take something in. Enter the next one when it is known.</source>
        <translation>Aucun des cycles saisis ne peut encore accueillir quelque chose. Saisissez le suivant quand il sera connu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cycle, when it is prepared</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Addressed to all States, with no other reason yet: %1.</source>
        <translation>Adressées à tous les États, sans autre raison à ce jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fits it already</source>
        <comment>support</comment>
        <translation>Convient déjà</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>Pour le prochain cycle de planification</translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpFilters</name>
    <message>
        <source>Any</source>
        <comment>status</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Réunion&#xa0;:</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Addressed to:</source>
        <translation>Adressées à&#xa0;:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Région&#xa0;:</translation>
    </message>
    <message>
        <source>Actors:</source>
        <translation>Acteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Statut&#xa0;:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Since, first year</source>
        <translation>Depuis, première année</translation>
    </message>
    <message>
        <source>Since, last year</source>
        <translation>Depuis, dernière année</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Présentation&#xa0;:</translation>
    </message>
    <message>
        <source>Only recommendations with an entry</source>
        <translation>Seulement les recommandations avec une mention</translation>
    </message>
    <message>
        <source>Leave out the lines on which nothing is entered</source>
        <translation>Laisser de côté les lignes où rien n’est saisi</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Tous les États</translation>
    </message>
    <message>
        <source>Show States without an entry too; never on paper</source>
        <translation>Afficher aussi les États sans mention&#xa0;; jamais sur papier</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>year</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>meetings</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>themes</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(absente de cette copie)</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message>
        <source>Print the matrix…</source>
        <translation>Imprimer la matrice…</translation>
    </message>
    <message>
        <source>What is chosen here on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Ce qui est choisi ici sur papier, en exemplaire interne ou partagé (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Export for our office…</source>
        <translation>&amp;Exporter pour notre bureau…</translation>
    </message>
    <message>
        <source>Write what is chosen here as a workbook or a Word document</source>
        <translation>Écrire ce qui est choisi ici en classeur ou en document Word</translation>
    </message>
    <message>
        <source>Export a &amp;shared copy…</source>
        <translation>Exporter un exemplaire &amp;partagé…</translation>
    </message>
    <message>
        <source>Likewise for the three sides: without what is internal or sensitive, and without what was noted about a State without its consent</source>
        <translation>De même pour les trois parties&#xa0;: sans ce qui est interne ou sensible, et sans ce qui a été relevé au sujet d’un État sans son consentement</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copier les cellules choisies, ou toutes, avec leurs en-têtes</translation>
    </message>
    <message>
        <source>Open the &amp;recommendation</source>
        <translation>Ouvrir la &amp;recommandation</translation>
    </message>
    <message>
        <source>Open the recommendation of the chosen line</source>
        <translation>Ouvrir la recommandation de la ligne choisie</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a record</comment>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>1 line copied. The copy is for our own office.</source>
        <translation>1 ligne copiée. La copie est destinée à notre bureau.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>%n ligne copiée. La copie est destinée à notre bureau.</numerusform>
            <numerusform>%n lignes copiées. La copie est destinée à notre bureau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a shared copy</source>
        <translation>Exporter un exemplaire partagé</translation>
    </message>
    <message>
        <source>Export for our office</source>
        <translation>Exporter pour notre bureau</translation>
    </message>
    <message>
        <source>Writing the follow-up matrix</source>
        <translation>Écriture de la matrice de suivi</translation>
    </message>
    <message>
        <source>The matrix is written to “%1”. It holds internal and sensitive records too; it is for our own office.</source>
        <translation>La matrice est écrite dans «&#xa0;%1&#xa0;». Elle contient aussi des fiches internes et sensibles&#xa0;; elle est destinée à notre bureau.</translation>
    </message>
    <message>
        <source>The shared copy is written to “%1”.</source>
        <translation>L’exemplaire partagé est écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Recommendations by actors</source>
        <translation>Recommandations par acteurs</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Recommendations and their follow-up, a line an entry</source>
        <translation>Recommandations et leur suivi, une ligne par mention</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>The matrix is being put together…</source>
        <translation>La matrice est en cours d’établissement…</translation>
    </message>
    <message>
        <source>The matrix could not be put together. Open the page again to try once more.</source>
        <translation>La matrice n’a pas pu être établie. Rouvrez la page pour essayer une nouvelle fois.</translation>
    </message>
    <message>
        <source>Recommendations of Forum Meetings and what is done on them stand here. Add a recommendation, or take in a table of them.</source>
        <translation>Les recommandations des réunions du Forum et ce qui est fait à leur sujet figurent ici. Ajoutez une recommandation, ou reprenez-en un tableau.</translation>
    </message>
    <message>
        <source>Nothing is entered that fits. Choose less narrowly above.</source>
        <translation>Rien de saisi ne correspond. Élargissez le choix ci-dessus.</translation>
    </message>
    <message>
        <source>1 recommendation.</source>
        <translation>1 recommandation.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>%n recommandation.</numerusform>
            <numerusform>%n recommandations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up is voluntary: an empty cell says that nothing is entered here, and no more.</source>
        <translation>Le suivi est volontaire&#xa0;: une case vide indique que rien n’est saisi ici, et rien de plus.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matrice de suivi</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpOffer</name>
    <message>
        <source>Add a dated report…</source>
        <translation>Ajouter un rapport daté…</translation>
    </message>
    <message>
        <source>Write down what somebody reports of the follow-up, with the day and the word for how it stands</source>
        <translation>Noter ce que quelqu’un communique du suivi, avec le jour et le mot d’état</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpPanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Ouvrir les deux côte à côte</translation>
    </message>
    <message>
        <source>Add a dated report…</source>
        <translation>Ajouter un rapport daté…</translation>
    </message>
    <message>
        <source>What is told of the follow-up</source>
        <translation>Ce qui est dit du suivi</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Ouvrir la fiche de la ligne (Entrée)</translation>
    </message>
    <message>
        <source>Open the two accounts beside each other</source>
        <translation>Ouvrir les deux indications l’une à côté de l’autre</translation>
    </message>
    <message>
        <source>Write down what somebody reports of it, with the day and the word for how it stands</source>
        <translation>Noter ce que quelqu’un en communique, avec le jour et le mot d’état</translation>
    </message>
    <message>
        <source>Write the record first; then this tells what is known of it.</source>
        <translation>Écrivez d’abord la fiche&#xa0;; ce que l’on en sait s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpRecords</name>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Fiches de la cellule choisie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message>
        <source>Show &amp;dropped</source>
        <translation>Afficher les &amp;abandonnées</translation>
    </message>
    <message>
        <source>Request &amp;calendar</source>
        <translation>&amp;Calendrier des demandes</translation>
    </message>
    <message>
        <source>What is expected, month by month, on paper or as PDF: for the office, or to be shared</source>
        <translation>Ce qui est prévu, mois par mois, sur papier ou en PDF&#xa0;: pour le bureau, ou à partager</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step</source>
        <translation>Saisir ce qui est coché, ou à défaut ce qui est choisi, comme projets de demandes, en une seule fois</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside on this computer, or bring it back</source>
        <translation>Mettre de côté sur cet ordinateur ce qui est coché, ou à défaut ce qui est choisi, ou le rétablir</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>C&amp;ocher ou décocher</translation>
    </message>
    <message>
        <source>Requests to be expected</source>
        <translation>Demandes à prévoir</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Habituellement demandé</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Earliest to latest, by month</source>
        <translation>Du plus tôt au plus tard, par mois</translation>
    </message>
    <message>
        <source>Before how many of the earlier Forum Meetings it came</source>
        <translation>Avant combien des réunions antérieures du Forum elle a été faite</translation>
    </message>
    <message>
        <source>From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: today.</source>
        <translation>Du jour le plus précoce au plus tardif où elle a été faite, compté à partir de la réunion du Forum. Point ou barre&#xa0;: jour ou mois habituel. Losange&#xa0;: date d’attente. Trait épais&#xa0;: la réunion du Forum. Pointillé&#xa0;: aujourd’hui.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>List the proposals that were dropped on this computer too, to bring them back</source>
        <translation>Lister aussi les propositions abandonnées sur cet ordinateur, pour les rétablir</translation>
    </message>
    <message>
        <source>Earlier requests that the proposal rests on</source>
        <translation>Demandes antérieures sur lesquelles repose la proposition</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)</source>
        <translation>Saisir ce qui est coché, ou à défaut ce qui est choisi, comme projets de demandes, en une seule fois (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it back (Delete)</source>
        <translation>Mettre de côté ce qui est coché, ou à défaut ce qui est choisi&#xa0;; cela le reste sur cet ordinateur jusqu’à ce que vous le rétablissiez (Suppr)</translation>
    </message>
    <message>
        <source>What may be asked before %1, by what was asked before earlier ones</source>
        <translation>Ce qui peut être demandé avant la réunion «&#xa0;%1&#xa0;», d’après ce qui l’a été avant les précédentes</translation>
    </message>
    <message>
        <source>What may be asked before the coming Forum Meeting</source>
        <translation>Ce qui peut être demandé avant la prochaine réunion du Forum</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévisions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>À prévoir</translation>
    </message>
    <message>
        <source>Dropped on this computer</source>
        <translation>Abandonnées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>Déjà saisies</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>usual day, earliest, latest</comment>
        <translation>%1, entre %2 et %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of request, title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times, Forum Meetings</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Prévue&#xa0;: %1</translation>
    </message>
    <message>
        <source>; needed by %1</source>
        <translation>; attendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Prévue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Needed by %1.</source>
        <translation>Attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This time is over: it was never asked this late.</source>
        <translation>Ce moment est passé&#xa0;: la demande n’a jamais été faite aussi tard.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>1 request to be expected</source>
        <translation>1 demande à prévoir</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>%n demande à prévoir</numerusform>
            <numerusform>%n demandes à prévoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>%n déjà saisie</numerusform>
            <numerusform>%n déjà saisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n abandonnée</numerusform>
            <numerusform>%n abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>%n abandonnée (voir «&#xa0;Afficher les abandonnées&#xa0;»)</numerusform>
            <numerusform>%n abandonnées (voir «&#xa0;Afficher les abandonnées&#xa0;»)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Drawn from 1 earlier Forum Meeting.</source>
        <translation>%1. Tiré de 1 réunion antérieure du Forum.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1. Tiré de %n réunion antérieure du Forum.</numerusform>
            <numerusform>%1. Tiré de %n réunions antérieures du Forum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>Sans jour de demande, donc sans utilité ici&#xa0;: %n.</numerusform>
            <numerusform>Sans jour de demande, donc sans utilité ici&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>Saisir %n comme projet</numerusform>
            <numerusform>Saisir %n comme projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as a draft</source>
        <translation>Saisir comme projet</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>Abandonner %n</numerusform>
            <numerusform>Abandonner %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Ouvrir la liste des demandes</translation>
    </message>
    <message>
        <source>Requests are expected from one Forum Meeting to the next. Enter the coming Forum Meeting, at least with its month.</source>
        <translation>Les demandes sont prévues d’une réunion du Forum à la suivante. Saisissez la prochaine réunion du Forum, au moins avec son mois.</translation>
    </message>
    <message>
        <source>No Forum Meeting before this one has requests with a day or month of asking, so nothing can be expected. Enter what was asked in earlier years, or paste it into the list of requests from a table.</source>
        <translation>Aucune réunion du Forum avant celle-ci n’a de demandes datées au jour ou au mois&#xa0;; rien ne peut donc être prévu. Saisissez ce qui a été demandé les années précédentes, ou collez-le d’un tableau dans la liste des demandes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>Rien n’est revenu régulièrement avant les réunions antérieures du Forum enregistrées (%n)&#xa0;; rien n’est donc prévu.</numerusform>
            <numerusform>Rien n’est revenu régulièrement avant les réunions antérieures du Forum enregistrées (%n)&#xa0;; rien n’est donc prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>C’est déjà saisi.</translation>
    </message>
    <message>
        <source>One draft of a request is entered. Nobody has asked yet.</source>
        <translation>Un projet de demande est saisi. Personne n’a encore rien demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>%n projet de demande est saisi. Personne n’a encore rien demandé.</numerusform>
            <numerusform>%n projets de demandes sont saisis. Personne n’a encore rien demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is back among those to be expected.</source>
        <translation>La proposition est de nouveau parmi celles à prévoir.</translation>
    </message>
    <message>
        <source>Dropped on this computer, here and on the request calendar. “Show dropped” lists what was dropped, to bring it back.</source>
        <translation>Abandonnée sur cet ordinateur, ici et dans le calendrier des demandes. «&#xa0;Afficher les abandonnées&#xa0;» liste ce qui a été abandonné, pour le rétablir.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormExportDialog</name>
    <message>
        <source>An &amp;empty form for a new one</source>
        <translation>Un formulaire &amp;vide pour une nouvelle fiche</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Formulaire à remplir</translation>
    </message>
    <message>
        <source>Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it in, you see each change before it is taken. What is internal or sensitive is not told in it.</source>
        <translation>D’autres le remplissent avec Word ou LibreOffice, ou comme tableau, et le renvoient&#xa0;; quand vous le reprenez, vous voyez chaque modification avant qu’elle soit reprise. Ce qui est interne ou sensible n’y figure pas.</translation>
    </message>
    <message>
        <source>&amp;This one: %1</source>
        <translation>&amp;Celle-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the form, and of what is written into it</source>
        <translation>&amp;Langue du formulaire, et de ce qui y est écrit</translation>
    </message>
    <message>
        <source>Language of the form, and of what is written into it</source>
        <translation>Langue du formulaire, et de ce qui y est écrit</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message>
        <source>A new record from “%1”</source>
        <translation>Une nouvelle fiche à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”: what the form changes</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce que le formulaire modifie</translation>
    </message>
    <message>
        <source>Changes that the form makes, to be taken or left</source>
        <translation>Modifications du formulaire, à reprendre ou à laisser</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Dans le formulaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Le formulaire entier</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>À savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Aussi modifié ici</translation>
    </message>
    <message>
        <source>It changed here since the form was sent. Tick it to take what the form says: %1</source>
        <translation>La valeur a changé ici depuis l’envoi du formulaire. Cochez pour reprendre ce que dit le formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>The form says nothing else than the record does.</source>
        <translation>Le formulaire ne dit rien d’autre que la fiche.</translation>
    </message>
    <message>
        <source>The form makes a new record: %1.</source>
        <translation>Le formulaire crée une nouvelle fiche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changes in the form: %1. As they stand here: %2.</source>
        <translation>Modifications dans le formulaire&#xa0;: %1. Identiques à ce qui est ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Problems: %1; those fields are left as they are.</source>
        <translation>Problèmes&#xa0;: %1&#xa0;; ces champs sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; decide on each.</source>
        <translation>Modifiés des deux côtés&#xa0;: %1&#xa0;; décidez pour chacun.</translation>
    </message>
    <message>
        <source>Take over 1 field</source>
        <translation>Reprendre 1 champ</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>Reprendre %n champ</numerusform>
            <numerusform>Reprendre %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>What the form says was taken over. Undo takes all of it back.</source>
        <translation>Ce que dit le formulaire a été repris. Annuler retire le tout.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormSection</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>À remplir</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, déplié</translation>
    </message>
</context>
<context>
    <name>tri::ui::GapsPart</name>
    <message>
        <source>Evidence is old after</source>
        <translation>Éléments de preuve anciens après</translation>
    </message>
    <message>
        <source>Years after which evidence is old</source>
        <translation>Nombre d’années après lequel un élément de preuve est ancien</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>None of this is a fault of anybody; follow-up is voluntary.</source>
        <translation>Rien de tout cela n’est la faute de quiconque&#xa0;; le suivi est volontaire.</translation>
    </message>
    <message>
        <source>Print the gaps…</source>
        <translation>Imprimer les lacunes…</translation>
    </message>
    <message>
        <source>All groups on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Tous les groupes sur papier, en exemplaire interne ou partagé (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Open the record of the chosen point (Enter)</source>
        <translation>Ouvrir la fiche du point choisi (Entrée)</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>Chaîne de la fiche</translation>
    </message>
    <message>
        <source>Draw what it rests on and leads to</source>
        <translation>Dessiner ce sur quoi elle repose et ce à quoi elle mène</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Lacunes des éléments de preuve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommendations without evidence</source>
        <translation>Recommandations sans éléments de preuve</translation>
    </message>
    <message>
        <source>Experiences never used</source>
        <translation>Expériences jamais utilisées</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Lessons without evidence</source>
        <translation>Enseignements sans éléments de preuve</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>Éléments de preuve anciens</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, why it is told</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter folds or unfolds the group.</source>
        <translation>Entrée replie ou déplie le groupe.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>1 point that is missing or wants a second look</source>
        <translation>1 point qui manque ou mérite un second regard</translation>
    </message>
    <message>
        <source>Nothing is missing in the chains</source>
        <translation>Rien ne manque dans les chaînes</translation>
    </message>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n point qui manque ou mérite un second regard</numerusform>
            <numerusform>%n points qui manquent ou méritent un second regard</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryFilters</name>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>De quel type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>De quelle manière</translation>
    </message>
    <message>
        <source>In any way</source>
        <translation>De toute manière</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation>%1, par exemple 14 mai 2014, 2014-05 ou 2014</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 14 mai 2014, 2014-05 ou 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1 (%n fiche)</numerusform>
            <numerusform>%1 (%n fiches)</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation>Cette modification signale la fusion d’une autre copie. Les modifications de celle-ci figurent aussi dans cette liste.</translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation>Cette modification concerne plusieurs fiches. Chacune montre son propre historique.</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparer à l’état présent</translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation>&amp;Revenir à cet état…</translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation>Montrer ce que sont devenus depuis les champs définis par cette modification</translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation>Ramener chaque fiche à son état après la modification choisie&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Aucune modification ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>Modifications&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>Modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation>Chaque fiche est dans son état d’après cette modification.</translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation>Fiches à modifier, à supprimer ou à restaurer&#xa0;: %1. Quel que soit l’auteur des modifications ultérieures&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation>Fiches ramenées en arrière&#xa0;: %1. Annuler rétablit l’état ultérieur.</translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation>Un point de restauration ne modifie rien. «&#xa0;Revenir à cet état&#xa0;» indique combien de fiches en diffèrent.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation>Rétablir l’ancienne valeur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation>%1 (d’une version plus récente)</translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation>Rétablir la fiche dans son état antérieur</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer à l’état présent</translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation>Choisissez un deuxième état par Ctrl+clic ou Ctrl+Espace pour comparer les deux</translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation>Comparer les deux états</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomeBlock</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, échéance dépassée</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation>Aucune demande d’expertise n’attend de réponse.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation>Réunion en cours</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Aucune réunion n’est prévue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation>Ajoutez la prochaine réunion des trois parties pour préparer son ordre du jour, les positions et le dossier.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>L’ordre du jour est encore vide.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Ouvrir la réunion</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échéance dépassée</translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation>Aucune échéance n’est dépassée.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>Aucune échéance dans les sept jours.</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente d’autrui</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Modifié par d’autres</translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation>Rien de nouveau depuis la dernière ouverture de cet espace de travail ici.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation>Aucune divergence entre les copies, rien d’inachevé, et toutes les tâches ouvertes ont quelqu’un pour s’en charger.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Qui travaille à ce poste</translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation>Personnel de délégation</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation>L’organisation pour laquelle nous travaillons</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Nous travaillons pour …</translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation>Une organisation, un organe, un État ou une entité&#xa0;: les filtres l’appellent «&#xa0;mon organisation&#xa0;», et ses travaux dont l’échéance est dépassée figurent en premier</translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation>Prochaine réunion&#xa0;: aujourd’hui</translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation>Prochaine réunion&#xa0;: demain</translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation>Prochaine réunion&#xa0;: dans %1 jours</translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation>Points avec les positions des trois parties&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mode réunion</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Afficher la réunion en plein écran pendant qu’elle se tient (F11)</translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation>La première ligne contient les en-têtes</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problème suivant (F8)</translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation>Lignes à reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation>Coller 1 ligne dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(laisser de côté)</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation>Nouvelles&#xa0;: %1. Modifiées&#xa0;: %2. Inchangées&#xa0;: %3. À corriger&#xa0;: %4.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Nouvelles&#xa0;: %1. Modifiées&#xa0;: %2. Inchangées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation>Le fichier n’indique pas comment ses lettres sont codées&#xa0;; choisissez un autre encodage si elles semblent erronées.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Same title and same day. Untick it to take them in as new records</source>
        <translation>Même titre et même jour. Décochez pour les reprendre comme nouvelles fiches</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Coller %n ligne dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Coller %n lignes dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste 1 record</source>
        <translation>Coller 1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>Coller %n fiche</numerusform>
            <numerusform>Coller %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>Importer 1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Importer %n fiche</numerusform>
            <numerusform>Importer %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them exists here already: update it</source>
        <translation>1 existe déjà ici&#xa0;: la mettre à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>%n existe déjà ici&#xa0;: la mettre à jour</numerusform>
            <numerusform>%n existent déjà ici&#xa0;: les mettre à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the 1 valid one</source>
        <translation>Seulement celle qui est valable</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>Seulement la %n valable</numerusform>
            <numerusform>Seulement les %n valables</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for the next such sheet</source>
        <translation>Retenir ces colonnes pour la prochaine feuille de ce genre</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Reconnue d’après</translation>
    </message>
    <message>
        <source>Column that tells which record a row stands for</source>
        <translation>Colonne qui indique à quelle fiche correspond une rangée</translation>
    </message>
    <message>
        <source>Pasted rows of %1</source>
        <translation>Rangées collées de %1</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Identifiant de la fiche</translation>
    </message>
    <message>
        <source>(keep in “%1”)</source>
        <translation>(conserver dans «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>1 row looks like a record that is here: say what it is.</source>
        <translation>1 rangée ressemble à une fiche présente ici&#xa0;: dites ce qu’elle est.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>%n rangée ressemble à une fiche présente ici&#xa0;: dites ce qu’elle est.</numerusform>
            <numerusform>%n rangées ressemblent à des fiches présentes ici&#xa0;: dites ce qu’elles sont.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings stand in row %1; above them, and not taken in: “%2”.</source>
        <translation>Les en-têtes figurent à la rangée %1&#xa0;; au-dessus, et non repris&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The columns are read as in “%1”.</source>
        <translation>Les colonnes sont lues comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message>
        <source>Pipeline &amp;board</source>
        <translation>&amp;Panneau de suivi des demandes</translation>
    </message>
    <message>
        <source>All requests as cards by their status, to be moved from step to step</source>
        <translation>Toutes les demandes en cartes selon leur statut, à déplacer d’une étape à l’autre</translation>
    </message>
    <message>
        <source>Waiting for:</source>
        <translation>En attente de&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Demandes en attente</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Attendu le</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Délai restant</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 demande en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n demande en attente</numerusform>
            <numerusform>%n demandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>All those asked</source>
        <translation>Tous ceux qui sont sollicités</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits: no request is open, and none was closed in the last sixty days.</source>
        <translation>Rien n’attend&#xa0;: aucune demande n’est ouverte, et aucune n’a été close ces soixante derniers jours.</translation>
    </message>
    <message>
        <source>Nothing waits for %1: no open request was put to it. Choose another, or all of those asked.</source>
        <translation>Rien n’attend de la part de&#xa0;: %1. Aucune demande ouverte ne lui a été adressée. Faites un autre choix, ou prenez tous ceux qui sont sollicités.</translation>
    </message>
    <message>
        <source>1 draft is not counted: nobody has asked yet.</source>
        <translation>1 projet n’est pas compté&#xa0;: personne n’a encore rien demandé.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>%n projet n’est pas compté&#xa0;: personne n’a encore rien demandé.</numerusform>
            <numerusform>%n projets ne sont pas comptés&#xa0;: personne n’a encore rien demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, needed by %2, %3</source>
        <comment>title, date, how long until then</comment>
        <translation>%1, attendu&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>This workspace is read-only, so the board cannot be kept as a view. Choose “Board by” and “Status” under “Group”.</source>
        <translation>Cet espace de travail est en lecture seule&#xa0;; le panneau ne peut donc pas être conservé comme vue. Choisissez «&#xa0;Panneau par&#xa0;» et «&#xa0;Statut&#xa0;» sous «&#xa0;Grouper&#xa0;».</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>Demandes par statut</translation>
    </message>
    <message>
        <source>Inbox and load</source>
        <translation>Réception et charge</translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No indicator shows yet how this plan moves on. One for each objective is a good start: what is counted, in which unit, from where to where.</source>
        <translation>Aucun indicateur ne montre encore comment ce plan avance. Un par objectif est un bon début&#xa0;: ce qui est compté, dans quelle unité, de quelle valeur à quelle valeur.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Add a value to the chosen indicator</source>
        <translation>Ajouter une valeur à l’indicateur choisi</translation>
    </message>
    <message>
        <source>Ask for due reports</source>
        <translation>Demander les rapports à échéance</translation>
    </message>
    <message>
        <source>Make a record for each report that the schedules ask for in the coming three months</source>
        <translation>Créer une fiche pour chaque rapport que les calendriers demandent dans les trois mois à venir</translation>
    </message>
    <message>
        <source>Remove reports no longer asked for</source>
        <translation>Retirer les rapports qui ne sont plus demandés</translation>
    </message>
    <message>
        <source>Move reports to the trash that are awaited though no schedule asks for them any more</source>
        <translation>Déplacer dans la corbeille les rapports attendus qu’aucun calendrier ne demande plus</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Add an indicator to the plan</source>
        <translation>Ajouter un indicateur au plan</translation>
    </message>
    <message>
        <source>Open indicator</source>
        <translation>Ouvrir l’indicateur</translation>
    </message>
    <message>
        <source>Open the indicator with all its fields (Enter)</source>
        <translation>Ouvrir l’indicateur avec tous ses champs (Entrée)</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>Indicateurs du plan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Prochain rapport</translation>
    </message>
    <message>
        <source>Date of the value</source>
        <translation>Date de la valeur</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un jour, un mois ou une année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A number, or the value in words</source>
        <translation>Un nombre, ou la valeur en toutes lettres</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have a value.</source>
        <translation>Indicateurs ayant une valeur&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>%n rapport attendu n’est plus demandé par aucun calendrier.</numerusform>
            <numerusform>%n rapports attendus ne sont plus demandés par aucun calendrier.</numerusform>
        </translation>
    </message>
    <message>
        <source>New value:</source>
        <translation>Nouvelle valeur&#xa0;:</translation>
    </message>
    <message>
        <source>New value in %1:</source>
        <comment>a unit</comment>
        <translation>Nouvelle valeur (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>The value is missing: a number, or what it is in words.</source>
        <translation>Il manque la valeur&#xa0;: un nombre, ou ce qu’elle est en toutes lettres.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, a month or a year, for example %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez un jour, un mois ou une année, par exemple %2.</translation>
    </message>
    <message>
        <source>All reports that the schedules ask for in the coming three months are there. A schedule is set in “Report every” of the plan or of an indicator.</source>
        <translation>Tous les rapports que les calendriers demandent dans les trois mois à venir sont là. Un calendrier se définit dans «&#xa0;Périodicité en mois&#xa0;» du plan ou d’un indicateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>%n rapport est maintenant attendu.</numerusform>
            <numerusform>%n rapports sont maintenant attendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedCompareDialog</name>
    <message>
        <source>Lay out the paper</source>
        <translation>Mettre en page le document</translation>
    </message>
    <message>
        <source>Compare issued papers</source>
        <translation>Comparer les documents diffusés</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>No. %1, %2</source>
        <comment>an issued paper and its day</comment>
        <translation>N° %1, %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Ultérieur</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>Rien n’a encore été diffusé de ce document dans cet exemplaire et cette langue. «&#xa0;Diffuser&#xa0;» le conserve tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Only earlier: %1</source>
        <translation>Seulement dans l’antérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only later: %1</source>
        <translation>Seulement dans l’ultérieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation>Aucune action d’une réunion antérieure n’est ouverte.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Ouvrir le point</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>présenté par %1</translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation>pour nous seuls&#xa0;: absent de l’exemplaire partagé</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Qui pourrait répondre…</translation>
    </message>
    <message>
        <source>People for the item, with what fits and what does not</source>
        <translation>Personnes pour le point, avec ce qui concorde et ce qui ne concorde pas</translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation>Marquer comme original</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, original</translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation>%1, traduit</translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation>%1, sans texte</translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation>14 mai 2014 ou 2014-05</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation>Ouvrir dans le navigateur …</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation>Ceci quitte Trilateral et peut utiliser le réseau.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBar</name>
    <message>
        <source>Experience:</source>
        <translation>Expérience&#xa0;:</translation>
    </message>
    <message>
        <source>Direction:</source>
        <translation>Sens&#xa0;:</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Enseignement&#xa0;:</translation>
    </message>
    <message>
        <source>An own account is slight, what was monitored is fair, what was evaluated is strong</source>
        <translation>Le récit de l’intéressé est de force faible, ce qui a fait l’objet d’un suivi de force moyenne, ce qui a été évalué de force forte</translation>
    </message>
    <message>
        <source>Strength:</source>
        <translation>Force&#xa0;:</translation>
    </message>
    <message>
        <source>Why it counts so (may stay empty)</source>
        <translation>Pourquoi cette force (peut rester vide)</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Ajouter le lien</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change its strength, or choose another direction.</source>
        <translation>%1 et %2 sont déjà liés dans ce sens. Ouvrez ce lien (Entrée dans sa cellule) pour en modifier la force, ou choisissez un autre sens.</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation>Fiches correspondantes</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation>Saisir un nom ou une référence</translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation>Ouvrir la fiche liée</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une fiche unique (%2)&#xa0;; choisissez-en une dans la liste ou videz le champ.</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>tout type</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation>Ajouter&#xa0;: saisir un nom ou une référence</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne pas une fiche unique&#xa0;; choisissez-en une dans la liste ou videz la case.</translation>
    </message>
    <message>
        <source>Type a name or reference</source>
        <translation>Saisir un nom ou une référence</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadChart</name>
    <message>
        <source>Load as bars</source>
        <translation>Charge en barres</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message>
        <source>Asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Load of those asked</source>
        <translation>Charge de ceux qui sont sollicités</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Présentation de la charge</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Requests of the chosen number</source>
        <translation>Demandes du nombre choisi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Those asked</source>
        <translation>Sollicités</translation>
    </message>
    <message>
        <source>%1 was asked once.</source>
        <translation>%1&#xa0;: 1 sollicitation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>%1&#xa0;: %n sollicitation.</numerusform>
            <numerusform>%1&#xa0;: %n sollicitations.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offered something on 1 request, asked or not.</source>
        <translation>%1&#xa0;: offre faite pour 1 demande, sur sollicitation ou non.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>%1&#xa0;: offre faite pour %n demande, sur sollicitation ou non.</numerusform>
            <numerusform>%1&#xa0;: offres faites pour %n demandes, sur sollicitation ou non.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered on 1 request.</source>
        <translation>%1&#xa0;: réponse fournie pour 1 demande.</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1&#xa0;: réponse fournie pour %n demande.</numerusform>
            <numerusform>%1&#xa0;: réponses fournies pour %n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declined 1 request; the reason stands in the list.</source>
        <translation>%1&#xa0;: 1 demande déclinée&#xa0;; le motif figure dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1&#xa0;: %n demande déclinée&#xa0;; le motif figure dans la liste.</numerusform>
            <numerusform>%1&#xa0;: %n demandes déclinées&#xa0;; les motifs figurent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request to %1 is open: neither delivered nor declined.</source>
        <translation>%1&#xa0;: 1 demande ouverte, ni fournie ni déclinée.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>%1&#xa0;: %n demande ouverte, ni fournie ni déclinée.</numerusform>
            <numerusform>%1&#xa0;: %n demandes ouvertes, ni fournies ni déclinées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason is entered</source>
        <translation>Aucun motif n’est saisi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Attendu le</translation>
    </message>
</context>
<context>
    <name>tri::ui::LocalTextEditor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::Locator</name>
    <message>
        <source>What fits</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» partout</translation>
    </message>
</context>
<context>
    <name>tri::ui::LongRuns</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>%1 – Trilateral</source>
        <translation>%1 – Trilateral</translation>
    </message>
    <message>
        <source>Unfinished input cannot be kept for the next start: %1</source>
        <translation>La saisie inachevée ne peut pas être conservée pour le prochain démarrage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixModel</name>
    <message>
        <source>◆ Overlap, ◇ gap</source>
        <translation>◆ Chevauchement, ◇ lacune</translation>
    </message>
    <message>
        <source>◆ Overlap</source>
        <translation>◆ Chevauchement</translation>
    </message>
    <message>
        <source>%1 alone, ◇ gap</source>
        <comment>a side</comment>
        <translation>%1 seul, ◇ lacune</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>%1 seul</translation>
    </message>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Lacune</translation>
    </message>
    <message>
        <source>– ◇ gap</source>
        <comment>no record, and a gap</comment>
        <translation>– ◇ lacune</translation>
    </message>
    <message>
        <source>%1 ◇ gap</source>
        <comment>numbers</comment>
        <translation>%1 ◇ lacune</translation>
    </message>
    <message>
        <source>the theme was not under review then</source>
        <translation>le thème n’était pas encore ou plus examiné alors</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>theme, period, what the cell says</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>theme</comment>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>theme</comment>
        <translation>%1, replié</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Plans de travail</translation>
    </message>
    <message>
        <source>Chairmanships</source>
        <translation>Présidences</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>In each cell: activities · meetings with it on the agenda · recommendations.</source>
        <translation>Dans chaque cellule&#xa0;: activités · réunions qui l’ont à leur ordre du jour · recommandations.</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Périodes&#xa0;:</translation>
    </message>
    <message>
        <source>No period follows from the records. Activities, agendas, recommendations and work plans with a theme and a date make the columns here.</source>
        <translation>Aucune période ne résulte des fiches. Les activités, ordres du jour, recommandations et plans de travail ayant un thème et une date forment ici les colonnes.</translation>
    </message>
    <message>
        <source>Overlap and gaps: themes by side and period</source>
        <translation>Chevauchements et lacunes&#xa0;: thèmes par partie et période</translation>
    </message>
    <message>
        <source>Periods and sides</source>
        <translation>Périodes et parties</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Fiches de la cellule choisie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Unfold all themes</source>
        <translation>&amp;Déplier tous les thèmes</translation>
    </message>
    <message>
        <source>Show the themes below others too</source>
        <translation>Afficher aussi les thèmes qui dépendent d’autres</translation>
    </message>
    <message>
        <source>&amp;Fold all themes</source>
        <translation>&amp;Replier tous les thèmes</translation>
    </message>
    <message>
        <source>Show the uppermost themes alone</source>
        <translation>N’afficher que les thèmes du premier niveau</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copier les cellules choisies, ou toutes, avec leurs en-têtes</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exporter le tableau…</translation>
    </message>
    <message>
        <source>Write all themes with their counts and words as a workbook or CSV</source>
        <translation>Écrire tous les thèmes avec leurs nombres et leurs textes en classeur ou en CSV</translation>
    </message>
    <message>
        <source>1 record on a theme lies outside of these periods or has no date.</source>
        <translation>1 fiche sur un thème se situe hors de ces périodes ou n’a pas de date.</translation>
    </message>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>%n fiche sur un thème se situe hors de ces périodes ou n’a pas de date.</numerusform>
            <numerusform>%n fiches sur un thème se situent hors de ces périodes ou n’ont pas de date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>1 theme copied.</source>
        <translation>1 thème copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>%n thème copié.</numerusform>
            <numerusform>%n thèmes copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Chevauchements et lacunes</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>The table is written to “%1”. It counts sensitive records too; it is for your own office.</source>
        <translation>Le tableau est écrit dans «&#xa0;%1&#xa0;». Il compte aussi les fiches sensibles&#xa0;; il est réservé à votre bureau.</translation>
    </message>
    <message>
        <source>The table is being counted…</source>
        <translation>Le tableau est en cours de calcul…</translation>
    </message>
    <message>
        <source>The table could not be counted. Open the page again to try once more.</source>
        <translation>Le tableau n’a pas pu être calculé. Rouvrez la page pour réessayer.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est présent</translation>
    </message>
    <message>
        <source>Agenda and attendance</source>
        <translation>Ordre du jour et présence</translation>
    </message>
    <message>
        <source>On this screen only</source>
        <translation>Sur cet écran seulement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>This meeting is in the trash</source>
        <translation>Cette réunion est dans la corbeille</translation>
    </message>
    <message>
        <source>✓ Treated</source>
        <translation>✓ Traité</translation>
    </message>
    <message>
        <source>» Skipped</source>
        <translation>» Passé</translation>
    </message>
    <message>
        <source>→ To be carried over</source>
        <translation>→ À reporter</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>pour nous seuls</translation>
    </message>
    <message>
        <source>The agenda is empty. Esc leads back to the meeting, where items are added.</source>
        <translation>L’ordre du jour est vide. Échap ramène à la réunion, où l’on ajoute des points.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Esc leads back.</source>
        <translation>Cette réunion n’est plus ici. Échap ramène en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>Il reste %n min de réunion</numerusform>
            <numerusform>Il reste %n min de réunion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! La réunion dépasse de %n min</numerusform>
            <numerusform>! La réunion dépasse de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Démarrer le chronomètre</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Write private notes</source>
        <translation>Écrire des notes privées</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>Cocher les présents</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Vue de salle</translation>
    </message>
    <message>
        <source>Time in the room view</source>
        <translation>Temps dans la vue de salle</translation>
    </message>
    <message>
        <source>Blank the room view</source>
        <translation>Masquer la vue de salle</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Masquer (B)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>Suspendre le chronomètre</translation>
    </message>
    <message>
        <source>Room view: closed</source>
        <translation>Vue de salle&#xa0;: fermée</translation>
    </message>
    <message>
        <source>Room view: blanked</source>
        <translation>Vue de salle&#xa0;: masquée</translation>
    </message>
    <message>
        <source>Room view: empty, the meeting is not for others</source>
        <translation>Vue de salle&#xa0;: vide, la réunion n’est pas destinée à d’autres</translation>
    </message>
    <message>
        <source>Room view: only the title of the meeting</source>
        <translation>Vue de salle&#xa0;: seulement le titre de la réunion</translation>
    </message>
    <message>
        <source>Room view: shows this item</source>
        <translation>Vue de salle&#xa0;: montre ce point</translation>
    </message>
    <message>
        <source>Room view: shows item %1</source>
        <translation>Vue de salle&#xa0;: montre le point %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeCenter</name>
    <message>
        <source>The item in hand</source>
        <translation>Le point en cours</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>le chronomètre est arrêté</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Agreed on this item</source>
        <translation>Convenu sur ce point</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>prévu à partir de %1</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>présenté par %1</translation>
    </message>
    <message>
        <source>ours only: never in the room view</source>
        <translation>pour nous seuls&#xa0;: jamais dans la vue de salle</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeEntry</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>P&amp;our quand</translation>
    </message>
    <message>
        <source>and its action (Ctrl+Enter)</source>
        <translation>et son action (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Name or acronym; several with ;</source>
        <translation>Nom ou sigle&#xa0;; plusieurs séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
    <message>
        <source>30 Jun 2014</source>
        <translation>30 juin 2014</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>One action in one sentence</source>
        <translation>Une action en une phrase</translation>
    </message>
    <message>
        <source>One decision in one sentence</source>
        <translation>Une décision en une phrase</translation>
    </message>
    <message>
        <source>Add action (Enter)</source>
        <translation>Ajouter l’action (Entrée)</translation>
    </message>
    <message>
        <source>Add decision (Enter)</source>
        <translation>Ajouter la décision (Entrée)</translation>
    </message>
    <message>
        <source>There is no text yet. Write what was agreed in one sentence.</source>
        <translation>Il n’y a pas encore de texte. Écrivez en une phrase ce qui a été convenu.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or 2014-06-30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme %2 ou 2014-06-30.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeNotes</name>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Private notes on this item</source>
        <translation>Notes privées sur ce point</translation>
    </message>
    <message>
        <source>For our office only (N)</source>
        <translation>Réservé à notre bureau (N)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeRoom</name>
    <message>
        <source>Room view</source>
        <translation>Vue de salle</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Résultat recherché</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeSide</name>
    <message>
        <source>For this screen only</source>
        <translation>Pour cet écran seulement</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Our position first</source>
        <translation>Notre position d’abord</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>Ouvrir le document %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation>Ajouter un point à l’ordre du jour (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Ouvrir le point</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Supprimer le point</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>Monter le point</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>Descendre le point</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>Monter le point (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>Descendre le point (Alt+Bas)</translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation>L’ordre du jour est encore vide. Chaque point reçoit son temps, les positions des trois parties et le résultat que vous recherchez.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Ajouter le premier point</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Sections de la réunion</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>%1&#xa0;: %n participant</numerusform>
            <numerusform>%1&#xa0;: %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation>Présidence&#xa0;: %1</translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation>Aucun point de l’ordre du jour n’appelle encore de positions.</translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation>Tous les points ont les positions des trois parties (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation>%1 points sur %2 ont les positions des trois parties.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» et les points qui en dépendent sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation>«&#xa0;%1&#xa0;» et les points qui en dépendent sont dans la corbeille, avec 1 position.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille, avec 1 position.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» et les points qui en dépendent sont dans la corbeille, avec %n position.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» et les points qui en dépendent sont dans la corbeille, avec %n positions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est dans la corbeille, avec %n position.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est dans la corbeille, avec %n positions.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was added to the agenda.</source>
        <translation>1 point a été ajouté à l’ordre du jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>%n point a été ajouté à l’ordre du jour.</numerusform>
            <numerusform>%n points ont été ajoutés à l’ordre du jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the brief, print it or save it</source>
        <translation>Afficher le dossier, l’imprimer ou l’enregistrer</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Mode réunion</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Afficher la réunion en plein écran pendant qu’elle se tient (F11)</translation>
    </message>
    <message>
        <source>Propose agenda…</source>
        <translation>Proposer un ordre du jour…</translation>
    </message>
    <message>
        <source>Look through what the agenda might take up: what is open, due, new, or waits in the backlog</source>
        <translation>Passer en revue ce que l’ordre du jour pourrait reprendre&#xa0;: ce qui est ouvert, arrive à échéance, est nouveau ou figure en liste d’attente</translation>
    </message>
    <message>
        <source>The meeting is closed. To change its agenda or minutes, open it again; the reason is kept with the revision.</source>
        <translation>La réunion est close. Pour modifier son ordre du jour ou son compte rendu, rouvrez-la ; le motif est conservé avec la révision.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>Nouvelle réunion à partir de celle-ci…</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Créer une réunion avec l’ordre du jour, les participants et la préparation de celle-ci</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Qui pourrait répondre…</translation>
    </message>
    <message>
        <source>People for the item by theme, language, region and free days, with what fits and what does not</source>
        <translation>Personnes pour le point par thème, langue, région et jours disponibles, avec ce qui concorde et ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Fiche de point</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>Le point seul, sur papier&#xa0;: positions, ce qu’il faut dire, la dernière fois, ce qui est recherché, documents</translation>
    </message>
</context>
<context>
    <name>tri::ui::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Point précédent</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <source>Minutes on paper</source>
        <translation>Compte rendu sur papier</translation>
    </message>
    <message>
        <source>Items and how far their minutes are</source>
        <translation>Points et état de leur compte rendu</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>Statut du compte rendu</translation>
    </message>
    <message>
        <source>No item needs minutes yet.</source>
        <translation>Aucun point n’appelle encore de compte rendu.</translation>
    </message>
    <message>
        <source>All items agreed (%1).</source>
        <translation>Tous les points sont convenus (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Convenus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Chatham House Rule: write down the points, not who made them.</source>
        <translation>Règle de Chatham House&#xa0;: notez les idées, non leurs auteurs.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>L’ordre du jour est encore vide.</translation>
    </message>
    <message>
        <source>Please check: the words name %1. Under the Chatham House Rule minutes keep the point and not the person.</source>
        <translation>À vérifier&#xa0;: le texte nomme %1. Selon la règle de Chatham House, le compte rendu retient l’idée et non la personne.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Agreed: the words are closed. To change them, set the status back to draft and say why.</source>
        <translation>Convenu&#xa0;: le texte n’est plus modifiable. Pour le modifier, remettez le statut à «&#xa0;Projet&#xa0;» et dites pourquoi.</translation>
    </message>
    <message>
        <source>Amended after agreement: %1. The history of the item shows each change.</source>
        <translation>Modifié après accord&#xa0;: %1. L’historique du point montre chaque modification.</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Ce compte rendu est convenu. Dites en quelques mots pourquoi il est rouvert&#xa0;; le motif est conservé comme note sur le point.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Motif de la réouverture du compte rendu convenu</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Retour à l’état de projet</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Compte rendu de la série</translation>
    </message>
    <message>
        <source>The minutes of all meetings of this series in one paper</source>
        <translation>Les comptes rendus de toutes les réunions de cette série en un seul document</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message>
        <source>Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those that are late first.</source>
        <translation>Indiquez ci-dessus pour qui travaille ce poste&#xa0;: une institution, un organe, un État. Ses lignes figureront alors ici, d’abord celles dont l’échéance est dépassée.</translation>
    </message>
    <message>
        <source>Nothing waits for us: no open activity, milestone, report or request names us.</source>
        <translation>Rien ne nous attend&#xa0;: ni activité ouverte, ni jalon, ni rapport, ni demande ne nous nomme.</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>De qui les lignes sont affichées</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Nous travaillons pour …</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Définir le statut…</translation>
    </message>
    <message>
        <source>Set the status of the chosen lines (S)</source>
        <translation>Définir le statut des lignes choisies (S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The chosen lines are done (D)</source>
        <translation>Marquer les lignes choisies comme faites (D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the line with all its fields (Enter)</source>
        <translation>Ouvrir la ligne avec tous ses champs (Entrée)</translation>
    </message>
    <message>
        <source>Lines that wait for us</source>
        <translation>Lignes qui nous attendent</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>Note sur le statut</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>%n ligne a dépassé son échéance,</numerusform>
            <numerusform>%n lignes ont dépassé leur échéance,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>%n autre arrive à échéance dans les trente jours.</numerusform>
            <numerusform>%n autres arrivent à échéance dans les trente jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, because:</source>
        <translation>«&#xa0;%1&#xa0;», motif&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>Le statut de %n ligne est défini.</numerusform>
            <numerusform>Le statut de %n lignes est défini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Mes lignes</translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomeLine</name>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of outcome and the letter for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>One decision or action in one sentence; A: makes it an action</source>
        <translation>Une décision ou une action en une phrase&#xa0;; A: en fait une action</translation>
    </message>
    <message>
        <source>Name or reference; several with ;</source>
        <translation>Nom ou référence&#xa0;; plusieurs séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>Add the outcome and stay here for the next (Enter)</source>
        <translation>Ajouter le résultat et rester ici pour le suivant (Entrée)</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Aucun point</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme %2 ou 2014-04-30&#xa0;; un mois ou une année suffit.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Make an &amp;activity of it</source>
        <translation>En faire une &amp;activité</translation>
    </message>
    <message>
        <source>Put the outcome into the work plan, with who and by when</source>
        <translation>Inscrire le résultat au plan de travail, avec qui et pour quand</translation>
    </message>
    <message>
        <source>Make an expertise &amp;request of it</source>
        <translation>En faire une &amp;demande d’expertise</translation>
    </message>
    <message>
        <source>Ask for the expertise that the outcome needs</source>
        <translation>Demander l’expertise dont le résultat a besoin</translation>
    </message>
    <message>
        <source>Make a &amp;follow-up of it</source>
        <translation>En faire un &amp;suivi</translation>
    </message>
    <message>
        <source>Note what was said as voluntary follow-up</source>
        <translation>Noter ce qui a été dit comme suivi volontaire</translation>
    </message>
    <message>
        <source>Make a re&amp;commendation of it</source>
        <translation>En faire une &amp;recommandation</translation>
    </message>
    <message>
        <source>Keep the outcome as a recommendation with a number of its own</source>
        <translation>Conserver le résultat comme recommandation ayant son propre numéro</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by the item they belong to.</source>
        <translation>Rien n’est encore noté. Les décisions, actions, notes et désaccords de cette réunion figurent ici, sous le point dont ils relèvent.</translation>
    </message>
    <message>
        <source>Outcomes by agenda item</source>
        <translation>Résultats par point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>Ouvrir le résultat</translation>
    </message>
    <message>
        <source>Open the outcome on a page of its own</source>
        <translation>Ouvrir le résultat dans sa propre page</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>Supprimer le résultat</translation>
    </message>
    <message>
        <source>Move the selected outcomes to the trash; their numbers are not given again</source>
        <translation>Déplacer les résultats sélectionnés dans la corbeille&#xa0;; leurs numéros ne sont pas réattribués</translation>
    </message>
    <message>
        <source>Carry on as…</source>
        <translation>Donner suite sous forme de…</translation>
    </message>
    <message>
        <source>Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)</source>
        <translation>Faire du résultat une activité, une demande, un suivi ou une recommandation (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>1 outcome moved to the trash.</source>
        <translation>1 résultat déplacé dans la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>%n résultat déplacé dans la corbeille.</numerusform>
            <numerusform>%n résultats déplacés dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is carried on: %2 “%3”.</source>
        <comment>reference, kind and title of records</comment>
        <translation>Suite donnée à %1&#xa0;: %2 «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineModel</name>
    <message>
        <source>Number and title</source>
        <translation>Numéro et titre</translation>
    </message>
    <message>
        <source>joint: %1</source>
        <comment>an activity that several agencies lead</comment>
        <translation>conjointe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a line, and its earlier number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, level %4</source>
        <comment>kind of line, number, title, depth in the outline</comment>
        <translation>%1 %2, %3, niveau %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number of a line, and its earlier one</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlinePart</name>
    <message>
        <source>Find in the outline</source>
        <translation>Rechercher dans la structure</translation>
    </message>
    <message>
        <source>Find lines: number, title, lead, output</source>
        <translation>Rechercher des lignes&#xa0;: numéro, titre, chef de file, produit</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: its levels are kept.</source>
        <translation>Ce plan n’a pas encore de lignes. Écrivez le premier objectif, ou collez un plan de Word ou d’Excel&#xa0;: ses niveaux sont conservés.</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Aucune ligne ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; Esc in the cell restores the value.</source>
        <translation>%1 Le texte est conservé comme brouillon&#xa0;; Échap dans la cellule rétablit la valeur.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Write a new line below this one (Ctrl+N)</source>
        <translation>Écrire une nouvelle ligne sous celle-ci (Ctrl+N)</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Abaisser d’un niveau</translation>
    </message>
    <message>
        <source>Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])</source>
        <translation>Placer les lignes sélectionnées sous celle qui les précède (Alt+Maj+Droite ou Ctrl+])</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Relever d’un niveau</translation>
    </message>
    <message>
        <source>Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Placer les lignes sélectionnées à côté de celle dont elles dépendent (Alt+Maj+Gauche ou Ctrl+[)</translation>
    </message>
    <message>
        <source>Add line above</source>
        <translation>Ajouter une ligne au-dessus</translation>
    </message>
    <message>
        <source>Write a new line before this one</source>
        <translation>Écrire une nouvelle ligne avant celle-ci</translation>
    </message>
    <message>
        <source>Add level below</source>
        <translation>Ajouter un niveau inférieur</translation>
    </message>
    <message>
        <source>Write an outcome, output or activity that belongs to this line</source>
        <translation>Écrire un résultat, un produit ou une activité qui relève de cette ligne</translation>
    </message>
    <message>
        <source>Add activity below</source>
        <translation>Ajouter une activité rattachée</translation>
    </message>
    <message>
        <source>Write an activity under this line</source>
        <translation>Écrire une activité rattachée à cette ligne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the selected lines up (Alt+Up)</source>
        <translation>Monter les lignes sélectionnées (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the selected lines down (Alt+Down)</source>
        <translation>Descendre les lignes sélectionnées (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Add a copy of the selected lines with all below them</source>
        <translation>Ajouter une copie des lignes sélectionnées avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Move the selected lines with all below them to the trash</source>
        <translation>Déplacer dans la corbeille les lignes sélectionnées avec tout ce qui en dépend</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Give all selected lines what the first one has in this column</source>
        <translation>Donner à toutes les lignes sélectionnées ce que contient la première dans cette colonne</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Change several fields of all selected lines at once</source>
        <translation>Modifier plusieurs champs de toutes les lignes sélectionnées à la fois</translation>
    </message>
    <message>
        <source>Cut to move</source>
        <translation>Couper pour déplacer</translation>
    </message>
    <message>
        <source>Take the selected lines, to paste them after another one</source>
        <translation>Prendre les lignes sélectionnées, pour les coller après une autre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>Copier les lignes sélectionnées sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table with a row of headings</source>
        <translation>Copier les lignes sélectionnées sous forme de tableau avec une ligne d’en-têtes</translation>
    </message>
    <message>
        <source>Take in lines from Word or Excel; you see them before anything is written</source>
        <translation>Reprendre des lignes de Word ou d’Excel&#xa0;; vous les voyez avant que rien ne soit écrit</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Show only the top lines</source>
        <translation>N’afficher que les lignes du premier niveau</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>%n conjointe</numerusform>
            <numerusform>%n conjointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>%n ligne affichée</numerusform>
            <numerusform>%n lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity. Add a line beside it instead.</source>
        <translation>Rien ne peut être rattaché à une activité. Ajoutez plutôt une ligne à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>%n ligne déplacée dans la corbeille, avec tout ce qui en dépend.</numerusform>
            <numerusform>%n lignes déplacées dans la corbeille, avec tout ce qui en dépend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>%n jalon a suivi.</numerusform>
            <numerusform>%n jalons ont suivi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies stand after their originals, without what was reported on those.</source>
        <translation>Les copies figurent après leurs originaux, sans ce qui a été communiqué sur ceux-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>%n ligne est prête à être déplacée&#xa0;: allez à une autre ligne et collez (Ctrl+V).</numerusform>
            <numerusform>%n lignes sont prêtes à être déplacées&#xa0;: allez à une autre ligne et collez (Ctrl+V).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>Il n’y a ni texte ni tableau dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>%n ligne ajoutée.</numerusform>
            <numerusform>%n lignes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Sélectionnez au moins deux lignes, et une colonne&#xa0;: Recopier vers le bas copie la première valeur dans les autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>%n ligne modifiée.</numerusform>
            <numerusform>%n lignes modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more of one kind: activities, or objectives with outcomes and outputs.</source>
        <translation>Sélectionnez au moins deux lignes d’un même type&#xa0;: des activités, ou des objectifs avec résultats et produits.</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Écrire le motif</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineView</name>
    <message>
        <source>Lines of the plan</source>
        <translation>Lignes du plan</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Lacune</translation>
    </message>
    <message>
        <source>%1 ◆ Overlap</source>
        <comment>a number</comment>
        <translation>%1 ◆ Chevauchement</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1&#xa0;: %n activité au total, chacune comptée une fois</numerusform>
            <numerusform>%1&#xa0;: %n activités au total, chacune comptée une fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message>
        <source>Only what is still to be done</source>
        <translation>Seulement ce qui reste à faire</translation>
    </message>
    <message>
        <source>There is nothing to put side by side yet. Activities of work plans make the lines here.</source>
        <translation>Il n’y a encore rien à mettre côte à côte. Les activités des plans de travail forment ici les lignes.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Plans:</source>
        <translation>Plans&#xa0;:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Présentation&#xa0;:</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Plans côte à côte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Activities of the chosen cell</source>
        <translation>Activités de la cellule choisie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copier les cellules choisies, ou toutes, avec leurs en-têtes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chosen plans</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>%n activité n’a pas de date et ne figure dans aucun trimestre.</numerusform>
            <numerusform>%n activités n’ont pas de date et ne figurent dans aucun trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PageArea</name>
    <message>
        <source>This program has no such page.</source>
        <translation>Ce programme n’a pas de telle page.</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>Il n’y a pas encore de vue numéro %1. Une liste conserve des vues sous «&#xa0;Vue&#xa0;».</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>Cet espace de travail est ouvert en lecture seule&#xa0;; rien ne peut donc être ajouté.</translation>
    </message>
    <message>
        <source>No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode.</source>
        <translation>Aucune réunion n’est prévue ni en cours. Ouvrez d’abord une réunion ; F11 lance ensuite le mode réunion.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation>Cet espace de travail est ouvert en lecture seule&#xa0;; aucun point de restauration ne peut donc être défini.</translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation>Tout est enregistré. Nommez cet état si vous souhaitez pouvoir y revenir&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Nom du point de restauration</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>Définir le point de restauration</translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation>Le point de restauration «&#xa0;%1&#xa0;» est défini. L’historique (%2) permet d’y revenir.</translation>
    </message>
    <message>
        <source>This record is not added yet, so it can be in one place only. Add it first, then open it.</source>
        <translation>Cette fiche n’est pas encore ajoutée&#xa0;; elle ne peut donc être qu’à un seul endroit. Ajoutez-la d’abord, puis ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageChoicesBox</name>
    <message>
        <source>Cover page</source>
        <translation>Page de couverture</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own</source>
        <translation>Le titre et l’objet sur une page à part</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>A list of the parts with their pages</source>
        <translation>La liste des sections avec leurs pages</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists</source>
        <translation>Corps 16 au moins, pour les lecteurs qui en ont besoin ; les tableaux larges deviennent des listes</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Lignes pour notes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand</source>
        <translation>Autant de lignes vides sous chaque point, pour écrire à la main</translation>
    </message>
</context>
<context>
    <name>tri::ui::PagePane</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Fermer cet onglet</translation>
    </message>
    <message>
        <source>Close this tab (%1)</source>
        <translation>Fermer cet onglet (%1)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>%1 – %2 – Trilateral</source>
        <translation>%1 – %2 – Trilateral</translation>
    </message>
</context>
<context>
    <name>tri::ui::ParticipantsPart</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants by side</source>
        <translation>Participants par partie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add somebody to the list of participants</source>
        <translation>Ajouter une personne à la liste des participants</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Ouvrir le participant</translation>
    </message>
    <message>
        <source>Open the participant with all fields (Enter)</source>
        <translation>Ouvrir le participant avec tous ses champs (Entrée)</translation>
    </message>
    <message>
        <source>Delete participants</source>
        <translation>Supprimer les participants</translation>
    </message>
    <message>
        <source>Move those selected to the trash</source>
        <translation>Déplacer la sélection dans la corbeille</translation>
    </message>
    <message>
        <source>Set the attendance of those selected: %1</source>
        <translation>Définir la présence de la sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>The meeting is closed, and so is its list. Open the meeting again to change it.</source>
        <translation>La réunion est close, et sa liste aussi. Rouvrez la réunion pour la modifier.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1&#xa0;: présents %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Personne n’est encore sur la liste.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>à désigner</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an alternate and whom he or she stands in for</comment>
        <translation>%1, en remplacement de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>%n participant déplacé dans la corbeille.</numerusform>
            <numerusform>%n participants déplacés dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tri::ui::PastedModel</name>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être lu et est laissé de côté.</translation>
    </message>
    <message>
        <source>Without a title the line is left out.</source>
        <translation>Sans titre, la ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, niveau %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Numéro d’origine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (laissée de côté)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExchange</name>
    <message>
        <source>Export plan to Excel…</source>
        <translation>Exporter le plan vers Excel…</translation>
    </message>
    <message>
        <source>Import plan from Excel…</source>
        <translation>Importer le plan depuis Excel…</translation>
    </message>
    <message>
        <source>Write the plan as a workbook that others can edit and send back</source>
        <translation>Écrire le plan en classeur que d’autres peuvent modifier et renvoyer</translation>
    </message>
    <message>
        <source>Take in a workbook that was sent back, or another sheet with lines of a plan; you see each change first</source>
        <translation>Reprendre un classeur renvoyé, ou une autre feuille contenant des lignes d’un plan&#xa0;; vous voyez d’abord chaque modification</translation>
    </message>
    <message>
        <source>Select a work plan first.</source>
        <translation>Sélectionnez d’abord un plan de travail.</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Exporter le plan vers Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>The plan was written to “%1”; lines: %2.</source>
        <translation>Le plan est écrit dans «&#xa0;%1&#xa0;»&#xa0;; lignes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It holds internal and sensitive lines too and is for your own office.</source>
        <translation>Il contient aussi les lignes internes et sensibles, et il est réservé à votre bureau.</translation>
    </message>
    <message>
        <source>Internal or sensitive lines that are not in it: %1.</source>
        <translation>Lignes internes ou sensibles qui n’y figurent pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.ods *.csv)</source>
        <translation>Classeurs et tableaux (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import plan from Excel</source>
        <translation>Importer le plan depuis Excel</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lecture du classeur</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExportDialog</name>
    <message>
        <source>For people &amp;outside our office</source>
        <translation>Pour des personnes &amp;extérieures à notre bureau</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Exporter le plan vers Excel</translation>
    </message>
    <message>
        <source>The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice and send it back; when you import it, you see each change before it is taken.</source>
        <translation>Le classeur a une feuille pour chaque niveau du plan. D’autres le modifient dans Excel ou LibreOffice et le renvoient&#xa0;; à l’importation, vous voyez chaque modification avant qu’elle soit reprise.</translation>
    </message>
    <message>
        <source>&amp;Language of headings and words to choose from</source>
        <translation>&amp;Langue des en-têtes et des termes à choisir</translation>
    </message>
    <message>
        <source>Language of headings and words to choose from</source>
        <translation>Langue des en-têtes et des termes à choisir</translation>
    </message>
    <message>
        <source>Leaves out what is internal or sensitive</source>
        <translation>Omet ce qui est interne ou sensible</translation>
    </message>
    <message>
        <source>Leaves out lines, fields and names that are internal or sensitive.</source>
        <translation>Omet les lignes, champs et noms internes ou sensibles.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanImportDialog</name>
    <message>
        <source>Import into “%1”</source>
        <translation>Importer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lecture du classeur</translation>
    </message>
    <message>
        <source>Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.</source>
        <translation>Repris dans le plan – nouvelles&#xa0;: %1, modifiées&#xa0;: %2, supprimées&#xa0;: %3. Annuler défait le tout.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanMappingView</name>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>&amp;Remember this for sheets with the same headings, as</source>
        <translation>&amp;Retenir ceci pour les feuilles ayant les mêmes en-têtes, sous le nom</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Voir les modifications</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>Colonnes de la feuille et leur signification</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Outline that comes of it</source>
        <translation>Structure qui en résulte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;En-têtes à la rangée</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Texts in</source>
        <translation>&amp;Textes en</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucune trouvée</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A sheet with these headings was read before as “%1”; its columns are taken as they were then.</source>
        <translation>Une feuille ayant ces en-têtes a déjà été lue sous «&#xa0;%1&#xa0;»&#xa0;; ses colonnes sont reprises comme alors.</translation>
    </message>
    <message>
        <source>This is no workbook that the program wrote. Say what its columns mean; what is proposed comes from their headings and from what stands in them.</source>
        <translation>Ce classeur n’a pas été écrit par le programme. Indiquez la signification de ses colonnes&#xa0;; les propositions viennent de leurs en-têtes et de leur contenu.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(colonne %1)</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Signification de la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Lines that come of the sheet: %1.</source>
        <translation>Lignes qui résultent de la feuille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No line comes of the sheet yet. Say which column holds the titles of activities or of lines.</source>
        <translation>Aucune ligne ne résulte encore de la feuille. Indiquez quelle colonne contient les titres d’activités ou de lignes.</translation>
    </message>
    <message>
        <source>Rows that are not read: %1. The first: %2</source>
        <translation>Rangées qui ne sont pas lues&#xa0;: %1. La première&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPage</name>
    <message>
        <source>The plan is being read…</source>
        <translation>Le plan est en cours de lecture…</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de travail</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>en cours de lecture</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Ligne suivante à voir (F8)</translation>
    </message>
    <message>
        <source>Paste lines into the plan</source>
        <translation>Coller des lignes dans le plan</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>Elles vont</translation>
    </message>
    <message>
        <source>Where the lines come</source>
        <translation>Où vont les lignes</translation>
    </message>
    <message>
        <source>at the end of the plan</source>
        <translation>à la fin du plan</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Lines to be added</source>
        <translation>Lignes à ajouter</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Abaisser d’un niveau</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Relever d’un niveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Alt+Shift+Right or Ctrl+]</source>
        <translation>Alt+Maj+Droite ou Ctrl+]</translation>
    </message>
    <message>
        <source>Alt+Shift+Left or Ctrl+[</source>
        <translation>Alt+Maj+Gauche ou Ctrl+[</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>%n objectif, résultat ou produit</numerusform>
            <numerusform>%n objectifs, résultats et produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>%n ligne à voir</numerusform>
            <numerusform>%n lignes à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 lines are taken at once</source>
        <translation>pas plus de %1 lignes sont reprises à la fois</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Ajouter %n ligne</numerusform>
            <numerusform>Ajouter %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewModel</name>
    <message>
        <source>Remarks on the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Deleted; changed here too</source>
        <translation>Supprimée&#xa0;; modifiée ici aussi</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Modifiée des deux côtés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rangée %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the workbook says.</source>
        <translation>Avant&#xa0;: «&#xa0;%1&#xa0;». Ici maintenant&#xa0;: «&#xa0;%2&#xa0;». Dans le classeur&#xa0;: «&#xa0;%3&#xa0;». Cochez pour reprendre ce qu’indique le classeur.</translation>
    </message>
    <message>
        <source>Here: “%1”. In the workbook: “%2”.</source>
        <translation>Ici&#xa0;: «&#xa0;%1&#xa0;». Dans le classeur&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Line, field or problem</source>
        <translation>Ligne, champ ou problème</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problème suivant (F8)</translation>
    </message>
    <message>
        <source>Changes of the plan, to be taken or left</source>
        <translation>Modifications du plan, à reprendre ou non</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouvelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Inchangées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; what is here stays unless you tick it.</source>
        <translation>Modifiées des deux côtés&#xa0;: %1&#xa0;; ce qui est ici reste, sauf si vous le cochez.</translation>
    </message>
    <message>
        <source>To be mended: %1; such rows are not taken.</source>
        <translation>À corriger&#xa0;: %1&#xa0;; ces rangées ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Left out with what they stand under: %1.</source>
        <translation>Laissées de côté avec ce à quoi elles sont rattachées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take over 1 line</source>
        <translation>Reprendre 1 ligne</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing in the plan.</source>
        <translation>Le fichier ne change rien au plan.</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vider la cellule</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>Mettre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation>Si la question est posée (interne)</translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation>Points sensibles (interne)</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Pas encore de position</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Aucune nécessaire</translation>
    </message>
    <message>
        <source>Open position</source>
        <translation>Ouvrir la position</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Déclarations antérieures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and the stance of then</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 said before: %2</source>
        <translation>Déclarations antérieures de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message>
        <source>Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start.</source>
        <translation>Rien n’est encore prévu. Les étapes habituelles, de soixante jours avant la réunion à deux semaines après, peuvent servir de point de départ.</translation>
    </message>
    <message>
        <source>Add the usual steps</source>
        <translation>Ajouter les étapes habituelles</translation>
    </message>
    <message>
        <source>Add one step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add usual steps</source>
        <translation>Ajouter les étapes habituelles</translation>
    </message>
    <message>
        <source>Add the usual steps that this meeting does not have yet</source>
        <translation>Ajouter les étapes habituelles que cette réunion n’a pas encore</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add one step to the preparation</source>
        <translation>Ajouter une étape à la préparation</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Ouvrir l’étape</translation>
    </message>
    <message>
        <source>Open the step with all its fields (Enter)</source>
        <translation>Ouvrir l’étape avec tous ses champs (Entrée)</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Supprimer l’étape</translation>
    </message>
    <message>
        <source>Move the step to the trash</source>
        <translation>Déplacer l’étape dans la corbeille</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>Étapes de la préparation</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>Étapes faites&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>%n étape devrait déjà être faite.</numerusform>
            <numerusform>%n étapes devraient déjà être faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no day yet, so steps have no dates.</source>
        <translation>La réunion n’a pas encore de jour&#xa0;; les étapes n’ont donc pas de date.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, échéance dépassée</translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1, à faire maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non fait</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>%n étape ne concorde plus avec le jour de la réunion.</numerusform>
            <numerusform>%n étapes ne concordent plus avec le jour de la réunion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Les décaler d’autant</translation>
    </message>
    <message>
        <source>The meeting has all usual steps that can still be done.</source>
        <translation>La réunion a toutes les étapes habituelles qui peuvent encore être faites.</translation>
    </message>
    <message>
        <source>The meeting has all usual steps.</source>
        <translation>La réunion a toutes les étapes habituelles.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>Imprimer la liste de contrôle</translation>
    </message>
    <message>
        <source>The steps on paper, to tick and to write on (Ctrl+P)</source>
        <translation>Les étapes sur papier, à cocher et à annoter (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PriorityDetail</name>
    <message>
        <source>The chosen priority</source>
        <translation>La priorité choisie</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Together then</source>
        <translation>Convergence alors</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Enregistrer la position</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a card to see why it stands where it does.</source>
        <translation>Choisissez une carte pour voir pourquoi elle se trouve là.</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>énoncée&#xa0;: %1</translation>
    </message>
    <message>
        <source>last heard on %1</source>
        <translation>dernière prise de position&#xa0;: %1</translation>
    </message>
    <message>
        <source>proposed it, as number %1</source>
        <translation>l’a proposée, au rang %1</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>l’a proposée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what one side holds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state of agreement and why</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProgressCover</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation>Cette partie est menée jusqu’à son terme.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation>Rien n’est modifié avant la fin de l’opération.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Retour à l’ordre du jour</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>Ordre du jour proposé</translation>
    </message>
    <message>
        <source>Records that the proposal comes from</source>
        <translation>Fiches dont provient la proposition</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda, as one step (Ctrl+Enter)</source>
        <translation>Inscrire à l’ordre du jour ce qui est coché, en une seule fois (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Leave without adding anything (Esc)</source>
        <translation>Quitter sans rien ajouter (Échap)</translation>
    </message>
    <message>
        <source>Nothing to propose: the agenda has all that is open, due or new.</source>
        <translation>Rien à proposer&#xa0;: l’ordre du jour contient tout ce qui est ouvert, arrive à échéance ou est nouveau.</translation>
    </message>
    <message>
        <source>The meeting names no previous meeting, so nothing of an earlier one is proposed. Choose it under “All fields”, in “Previous meeting”.</source>
        <translation>La réunion n’indique pas de réunion précédente&#xa0;; rien n’est donc proposé à partir d’une réunion antérieure. Choisissez-la sous «&#xa0;Tous les champs&#xa0;», dans «&#xa0;Réunion précédente&#xa0;».</translation>
    </message>
    <message>
        <source>From what earlier meetings left open, what is due by the day of the meeting, what is new, and the backlog. Untick what you do not want.</source>
        <translation>D’après ce que les réunions antérieures ont laissé ouvert, ce qui arrive à échéance d’ici au jour de la réunion, ce qui est nouveau et la liste d’attente. Décochez ce que vous ne souhaitez pas.</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Sans domaine</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>Déjà à l’ordre du jour</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record and what it adds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked. The agenda has %1.</source>
        <translation>Rien n’est coché. Ordre du jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 min ticked. With the agenda %2.</source>
        <translation>Coché&#xa0;: %1 min. Avec l’ordre du jour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Ajouter des points</translation>
    </message>
    <message>
        <source>Add 1 item</source>
        <translation>Ajouter 1 point</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>Ajouter %n point</numerusform>
            <numerusform>Ajouter %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what is open, due and new…</source>
        <translation>Examen de ce qui est ouvert, à échéance ou nouveau…</translation>
    </message>
    <message>
        <source>The proposals could not be put together. Go back to the agenda to try again.</source>
        <translation>Les propositions n’ont pas pu être établies. Revenez à l’ordre du jour pour réessayer.</translation>
    </message>
    <message>
        <source>1 record more</source>
        <translation>1 fiche de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>%n fiche de plus</numerusform>
            <numerusform>%n fiches de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalTree</name>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Proposed items</source>
        <translation>Points proposés</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecommendationStepDialog</name>
    <message>
        <source>Merge %1 into a new recommendation</source>
        <translation>Fusionner %1 en une nouvelle recommandation</translation>
    </message>
    <message>
        <source>Split %1 into new recommendations</source>
        <translation>Scinder %1 en nouvelles recommandations</translation>
    </message>
    <message>
        <source>Replace %1 by another recommendation</source>
        <translation>Remplacer %1 par une autre recommandation</translation>
    </message>
    <message>
        <source>The old ones stay as they were said, with their numbers. The new one names them, and their pages say what stands in their place and why.</source>
        <translation>Les anciennes restent telles qu’elles ont été dites, avec leurs numéros. La nouvelle les nomme, et leurs pages indiquent ce qui les remplace et pourquoi.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>Retirer la dernière partie</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>These become &amp;one</source>
        <translation>Celles-ci n’en forment plus qu’&amp;une</translation>
    </message>
    <message>
        <source>Recommendations that become one</source>
        <translation>Recommandations qui n’en forment plus qu’une</translation>
    </message>
    <message>
        <source>Add another recommendation that becomes one with it</source>
        <translation>Ajouter une autre recommandation à réunir avec elle</translation>
    </message>
    <message>
        <source>Add: type a number or words</source>
        <translation>Ajouter&#xa0;: saisir un numéro ou des mots</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave the selected recommendation as it is</source>
        <translation>Laisser la recommandation sélectionnée telle quelle</translation>
    </message>
    <message>
        <source>By a &amp;new one</source>
        <translation>Par une &amp;nouvelle</translation>
    </message>
    <message>
        <source>By one that is &amp;there already</source>
        <translation>Par une qui &amp;existe déjà</translation>
    </message>
    <message>
        <source>Recommendation that stands in its place</source>
        <translation>Recommandation qui la remplace</translation>
    </message>
    <message>
        <source>Type a number or words</source>
        <translation>Saisir un numéro ou des mots</translation>
    </message>
    <message>
        <source>What hangs on the old ones, and what of it leads to the new ones as well</source>
        <translation>Ce qui est rattaché aux anciennes, et ce qui en mène aussi aux nouvelles</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>Let everything lead to the new one as well</source>
        <translation>Faire que tout mène aussi à la nouvelle</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>place and number</comment>
        <translation>Partie %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Also the new one</source>
        <translation>La nouvelle aussi</translation>
    </message>
    <message>
        <source>It leads to one recommendation only: ticked, it leaves the old one.</source>
        <translation>Cela ne mène qu’à une seule recommandation&#xa0;: coché, cela quitte l’ancienne.</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>à la place</translation>
    </message>
    <message>
        <source>This hangs on the old ones and stays there. Tick what leads to the new one as well:</source>
        <translation>Ceci est rattaché aux anciennes et y reste. Cochez ce qui mène aussi à la nouvelle&#xa0;:</translation>
    </message>
    <message>
        <source>No follow-up, support, lesson or indicator hangs on the old ones.</source>
        <translation>Aucun suivi, appui, enseignement ni indicateur n’est rattaché aux anciennes.</translation>
    </message>
    <message>
        <source>%1 stands in their place now. Undo takes all of it back.</source>
        <translation>Remplacement effectué&#xa0;; figure désormais à leur place&#xa0;: %1. Annuler défait le tout.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation>Cette fiche a été modifiée ailleurs pendant que vous écriviez.</translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation>La fiche est ajoutée dès que vous quittez un champ.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Reste à remplir&#xa0;: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>Brouillon rétabli (%1, %2).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Leave the records as they are (Esc)</source>
        <translation>Laisser les fiches telles quelles (Échap)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and 1 other record</source>
        <translation>%1 et 1 autre fiche</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1 et %n autre fiche</numerusform>
            <numerusform>%1 et %n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All these records would be cited by the same %1.</source>
        <translation>Toutes ces fiches seraient citées sous la même %1.</translation>
    </message>
    <message>
        <source>1 record cannot be read and is left as it is.</source>
        <translation>1 fiche ne peut pas être lue et reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>%n fiche ne peut pas être lue et reste telle quelle.</numerusform>
            <numerusform>%n fiches ne peuvent pas être lues et restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed yet: see the marked fields (F8).</source>
        <translation>Rien ne peut encore être modifié&#xa0;: voyez les champs marqués (F8).</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>Modifie %1 de %2.</translation>
    </message>
    <message>
        <source>What you enter is given to all %1; the rest stays as it is.</source>
        <translation>Votre saisie s’applique à toutes (%1)&#xa0;; le reste est inchangé.</translation>
    </message>
    <message>
        <source>All these records hold that already.</source>
        <translation>Toutes ces fiches le contiennent déjà.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Afficher ce qui a été supprimé</translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation>Afficher les fiches supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation>La corbeille est vide&#xa0;: ce que vous supprimez peut être restauré d’ici.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>%n fiche déplacée dans la corbeille.</numerusform>
            <numerusform>%n fiches déplacées dans la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation>Fiches qui y renvoient&#xa0;: %1&#xa0;; les liens restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation>1 fiche restaurée.</translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>%n fiche restaurée.</numerusform>
            <numerusform>%n fiches restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Sélectionnez au moins deux fiches, et une colonne&#xa0;: Recopier vers le bas copie la première valeur dans les autres.</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>1 fiche modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n fiche modifiée.</numerusform>
            <numerusform>%n fiches modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation>Aucune cellule de cette liste ne contient de brouillon.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation>Copier les fiches sélectionnées sous forme de tableau</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation>Copier les fiches sélectionnées sous forme de tableau avec une ligne d’en-têtes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation>Reprendre des lignes d’une feuille de calcul&#xa0;; vous voyez ce qu’elles feront avant toute écriture</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation>Reprendre un fichier CSV ou un classeur&#xa0;; vous voyez ce qu’il fera avant toute écriture</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exporter cette liste…</translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation>Écrire les fiches que montre la liste, avec tous leurs champs, en classeur, CSV ou JSON</translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation>1 fiche copiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>%n fiche copiée.</numerusform>
            <numerusform>%n fiches copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>Il n’y a ni texte ni tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation>Tableaux (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter&#xa0;: %1</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>Nouvelles fiches&#xa0;: %1. Fiches modifiées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Panneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1 (par mois)</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>Panneau par</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation>Ouvrir la fiche sélectionnée dans sa propre page</translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation>Déplacer les fiches sélectionnées dans la corbeille</translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation>Sortir les fiches sélectionnées de la corbeille</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation>Donner aux fiches sélectionnées la valeur que la première d’entre elles a dans cette colonne</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation>Afficher les fiches qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation>N’afficher que les fiches qui répondent à des conditions, en mots</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Ligne de filtres</translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation>Filtrer par des cases sous les en-têtes de colonnes</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation>Aller à la prochaine cellule qui ne peut pas encore être conservée</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>Rechercher ici (Ctrl+F)</translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation>Placer les fiches sous les rubriques d’un champ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>Choisir ce que montre la liste</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation>%1 Le texte est conservé comme brouillon&#xa0;; F8 y ramène, Échap dans la cellule rétablit la valeur.</translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation>Aucune fiche ne répond au filtre.</translation>
    </message>
    <message>
        <source>This view has a filter that this version of Trilateral does not know, so the list shows everything. The view keeps its filter: %1</source>
        <translation>Cette vue a un filtre que cette version de Trilateral ne connaît pas&#xa0;; la liste montre donc tout. La vue garde son filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation>Conserver des copies de fichiers avec la fiche sélectionnée</translation>
    </message>
    <message>
        <source>Import a table or calendar…</source>
        <translation>Importer un tableau ou un calendrier…</translation>
    </message>
    <message>
        <source>Take in a CSV file, a workbook or a calendar file; you see what it will do before anything is written</source>
        <translation>Reprendre un fichier CSV, un classeur ou un fichier de calendrier&#xa0;; vous voyez ce qu’il fera avant toute écriture</translation>
    </message>
    <message>
        <source>Write the records that the list shows as a workbook, CSV, JSON or a calendar file for other programs</source>
        <translation>Écrire les fiches que montre la liste en classeur, CSV, JSON ou fichier de calendrier pour d’autres programmes</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</source>
        <translation>Tableaux et calendriers (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Fichiers de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Fichier de calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Meetings written to “%1”: %2.</source>
        <translation>Réunions écrites dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file holds internal and sensitive ones too; it is for your own office.</source>
        <translation>Le fichier contient aussi des réunions internes et sensibles&#xa0;; il est réservé à votre bureau.</translation>
    </message>
    <message>
        <source>Write internal ones too</source>
        <translation>Écrire aussi les réunions internes</translation>
    </message>
    <message>
        <source>Change all selected</source>
        <translation>Modifier toute la sélection</translation>
    </message>
    <message>
        <source>Go to the form that changes all selected records at once</source>
        <translation>Aller au formulaire qui modifie toutes les fiches sélectionnées à la fois</translation>
    </message>
    <message>
        <source>The record stays as it is: what you entered was not given to it.</source>
        <translation>La fiche reste telle quelle&#xa0;: votre saisie n’y a pas été appliquée.</translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>La fiche (%n) reste telle quelle&#xa0;: votre saisie n’y a pas été appliquée.</numerusform>
            <numerusform>Les %n fiches restent telles quelles&#xa0;: votre saisie n’y a pas été appliquée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Saisir de nouveau</translation>
    </message>
    <message>
        <source>Select two records or more: the form beside the list changes all of them at once.</source>
        <translation>Sélectionnez au moins deux fiches&#xa0;: le formulaire à côté de la liste les modifie toutes à la fois.</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1&#xa0;: sélection de %2</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Nouvelle à partir de…</translation>
    </message>
    <message>
        <source>Make a new one from the selected one or from a template, with all that belongs to it</source>
        <translation>Créer une nouvelle fiche à partir de la sélection ou d’un modèle, avec tout ce qui en relève</translation>
    </message>
    <message>
        <source>From “%1”…</source>
        <translation>À partir de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>From the template “%1”…</source>
        <translation>À partir du modèle «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Select one in the list first, or mark one as a template</source>
        <translation>Sélectionnez d’abord une fiche dans la liste, ou marquez-en une comme modèle</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2.</source>
        <translation>Fiches écrites dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>Le fichier contient tout, y compris les fiches sensibles&#xa0;; il est réservé à votre bureau.</translation>
    </message>
    <message>
        <source>Write it for others instead</source>
        <translation>L’écrire plutôt pour d’autres</translation>
    </message>
    <message>
        <source>The file is for others: what is internal or sensitive is not in it.</source>
        <translation>Le fichier est destiné à d’autres&#xa0;: ce qui est interne ou sensible n’y figure pas.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Laissée de côté en raison de son accès&#xa0;: %n.</numerusform>
            <numerusform>Laissées de côté en raison de leur accès&#xa0;: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation>Précédente dans la liste (Alt+Haut)</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>Suivante dans la liste (Alt+Bas)</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>À propos de cette fiche</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Liens entrants</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>Fiche ajoutée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Aucune fiche</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelle fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation>Liens entrants (%1)</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation>Supprimée dans une copie, modifiée dans une autre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>Garder la version de %1</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Garder la fiche</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation>Deux copies ont modifié cette fiche différemment. Choisissez ce qui est juste&#xa0;; l’autre version reste dans l’historique.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Conserver des copies de fichiers avec cette fiche</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Fichiers (%1)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Go to the next field that something is wrong with</source>
        <translation>Aller au prochain champ qui présente un problème</translation>
    </message>
    <message>
        <source>Nothing is wrong with this record.</source>
        <translation>Cette fiche ne présente aucun problème.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1&#xa0;: %2 au total</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Groupe %1, fermé</translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation>Groupe %1, ouvert</translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation>Ne correspond plus</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Échéance dépassée</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedOffer</name>
    <message>
        <source>Merge into a new one…</source>
        <translation>Fusionner en une nouvelle…</translation>
    </message>
    <message>
        <source>Let one new recommendation stand for this one and others with the same idea</source>
        <translation>Faire qu’une nouvelle recommandation remplace celle-ci et d’autres portant la même idée</translation>
    </message>
    <message>
        <source>Split into…</source>
        <translation>Scinder en…</translation>
    </message>
    <message>
        <source>Let several new recommendations stand for this one, each for a part of it</source>
        <translation>Faire que plusieurs nouvelles recommandations remplacent celle-ci, chacune pour une partie</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Remplacer par…</translation>
    </message>
    <message>
        <source>Let another recommendation, new or there already, stand for this one</source>
        <translation>Faire qu’une autre recommandation, nouvelle ou existante, remplace celle-ci</translation>
    </message>
    <message>
        <source>Same idea</source>
        <translation>Même idée</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>Replaced by %1. It stays as it was said.</source>
        <translation>Remplacée par %1. Elle reste telle qu’elle a été dite.</translation>
    </message>
    <message>
        <source>Replaced by %1, because: %2. It stays as it was said.</source>
        <translation>Remplacée par %1, motif&#xa0;: %2. Elle reste telle qu’elle a été dite.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Select a recommendation, or write the new one first.</source>
        <translation>Sélectionnez une recommandation, ou écrivez d’abord la nouvelle.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedPanel</name>
    <message>
        <source>Link as the same idea</source>
        <translation>Lier comme même idée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea</source>
        <translation>Recommandations antérieures portant la même idée</translation>
    </message>
    <message>
        <source>Add it to the related recommendations (Enter)</source>
        <translation>L’ajouter aux recommandations connexes (Entrée)</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Ouvrir l’autre à côté de celle-ci</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Remplacée par %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>This leads back to where it began: one of them is wrong.</source>
        <translation>Cela ramène au point de départ&#xa0;: l’une d’elles est inexacte.</translation>
    </message>
    <message>
        <source>Earlier ones that may carry the same idea</source>
        <translation>Recommandations antérieures qui portent peut-être la même idée</translation>
    </message>
    <message>
        <source>None of the earlier ones looks like it.</source>
        <translation>Aucune recommandation antérieure ne lui ressemble.</translation>
    </message>
    <message>
        <source>No other earlier one looks like it.</source>
        <translation>Aucune autre recommandation antérieure ne lui ressemble.</translation>
    </message>
    <message>
        <source>Linked as the same idea</source>
        <translation>Liées comme même idée</translation>
    </message>
    <message>
        <source>Set aside on this computer</source>
        <translation>Mises de côté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Of the same meeting, much like it</source>
        <translation>De la même réunion, très semblables</translation>
    </message>
    <message>
        <source>Write the recommendation first; then this tells which earlier ones are like it.</source>
        <translation>Écrivez d’abord la recommandation&#xa0;; les recommandations antérieures qui lui ressemblent s’afficheront ici.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer de nouveau</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>List it among the proposals again</source>
        <translation>La faire figurer de nouveau parmi les propositions</translation>
    </message>
    <message>
        <source>Another idea: do not propose it here again (Delete)</source>
        <translation>Une autre idée&#xa0;: ne plus la proposer ici (Suppr)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReportEntry</name>
    <message>
        <source>No word on how it stands</source>
        <translation>Sans mot d’état</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Communiqué par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Ce qui a été réalisé</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Ajouter le rapport</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose from the list, or leave the box empty.</source>
        <translation>Personne ici ne s’appelle «&#xa0;%1&#xa0;». Choisissez dans la liste, ou laissez la case vide.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2014-05-14, or the way dates are written here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme 2014-05-14, ou comme les dates s’écrivent ici.</translation>
    </message>
    <message>
        <source>The day is still to come. Write the day on which the report was made.</source>
        <translation>Ce jour est encore à venir. Écrivez le jour où le rapport a été fait.</translation>
    </message>
    <message>
        <source>The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back.</source>
        <translation>Le rapport a été ajouté&#xa0;; la fiche du suivi reste telle quelle. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>%n autre&#xa0;: voir la liste des demandes</numerusform>
            <numerusform>%n autres&#xa0;: voir la liste des demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPage</name>
    <message>
        <source>No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into their list from a table. Then it stands here what waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Aucune demande d’expertise n’est encore saisie. Saisissez les demandes à mesure qu’elles arrivent, ou collez d’un tableau les demandes antérieures dans leur liste. Cette page montre alors ce qui attend qui, le préavis donné, et ce qui est à prévoir avant la prochaine réunion du Forum.</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Ajouter une demande</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Ouvrir la liste des demandes</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Réception, délais et prévisions</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPart</name>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message>
        <source>Take it in after all</source>
        <translation>La reprendre quand même</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>C’est une nouvelle</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one alike too</source>
        <translation>L’autre cas semblable aussi</translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>L’autre cas semblable aussi (%n)</numerusform>
            <numerusform>Les %n autres cas semblables aussi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Identifiant de la fiche</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>Déjà présente&#xa0;?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (ajout)</translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Continue in the next plan</source>
        <translation>Poursuivre dans le plan suivant</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>Abandonner avec un motif</translation>
    </message>
    <message>
        <source>Make the next plan</source>
        <translation>Créer le plan suivant</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>Titre du plan suivant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Move along with the period</source>
        <translation>Décaler avec la période</translation>
    </message>
    <message>
        <source>Leave empty, to be agreed anew</source>
        <translation>Laisser vides, à convenir de nouveau</translation>
    </message>
    <message>
        <source>Dates of what continues</source>
        <translation>Dates de ce qui se poursuit</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>Clore ce plan</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Ce que devient chaque ligne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped</source>
        <translation>Pourquoi les lignes sélectionnées sont abandonnées</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped, then Enter</source>
        <translation>Pourquoi les lignes sélectionnées sont abandonnées, puis Entrée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n poursuivie</numerusform>
            <numerusform>%n poursuivies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n abandonnée</numerusform>
            <numerusform>%n abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>%n ligne close suit</numerusform>
            <numerusform>%n lignes closes suivent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>%n indicateur ayant sa dernière valeur comme valeur de référence</numerusform>
            <numerusform>%n indicateurs ayant leur dernière valeur comme valeur de référence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n jalon</numerusform>
            <numerusform>%n jalons</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this plan is open.</source>
        <translation>Aucune ligne de ce plan n’est ouverte.</translation>
    </message>
    <message>
        <source>Say in a few words why the lines are dropped; others will want to know.</source>
        <translation>Dites en quelques mots pourquoi les lignes sont abandonnées&#xa0;; d’autres voudront le savoir.</translation>
    </message>
    <message>
        <source>The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back.</source>
        <translation>Le plan suivant est créé, et chaque ligne ouverte de celui-ci est réglée. Ctrl+Z annule le tout.</translation>
    </message>
    <message>
        <source>Open the next plan</source>
        <translation>Ouvrir le plan suivant</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Plan suivant</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message>
        <source>What fits and what does not</source>
        <translation>Ce qui concorde et ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Write an offer of this person for the request (O)</source>
        <translation>Écrire une offre de cette personne pour la demande (O)</translation>
    </message>
    <message>
        <source>Put in as an offer</source>
        <translation>Inscrire comme offre</translation>
    </message>
    <message>
        <source>Name the person among those asked (A)</source>
        <translation>Nommer la personne parmi ceux qui sont sollicités (A)</translation>
    </message>
    <message>
        <source>Ask by name</source>
        <translation>Solliciter nommément</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Ouvrir la personne (Entrée)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Who could answer</source>
        <translation>Qui pourrait répondre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>Draft a request</source>
        <translation>Rédiger une demande</translation>
    </message>
    <message>
        <source>Write a draft request for a speaker that names the person (A)</source>
        <translation>Écrire un projet de demande d’intervenant qui nomme la personne (A)</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>Disponible ce jour-là</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <translation>Disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>organizations</comment>
        <translation>sollicités&#xa0;: %1</translation>
    </message>
    <message>
        <source>The request names no theme, language, day or agency, so everybody on the roster is here.</source>
        <translation>La demande n’indique ni thème, ni langue, ni jour, ni institution&#xa0;; toute la liste d’experts figure donc ici.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>Recherché&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits in any point. Enter themes, languages and days of people under People, or ask the agencies for names.</source>
        <translation>Personne sur la liste d’experts ne concorde sur un point. Saisissez les thèmes, langues et jours des personnes sous Personnes, ou demandez des noms aux institutions.</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose “any” in one of them.</source>
        <translation>Personne ne correspond à ces filtres. Choisissez «&#xa0;Tous&#xa0;» ou «&#xa0;Toutes&#xa0;» dans l’un d’eux.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n personne.</numerusform>
            <numerusform>%n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where most points fit comes first; where as many fit, who was asked less often in the last 12 months.</source>
        <translation>D’abord là où le plus de points concordent&#xa0;; à égalité de points, qui a été moins sollicité ces 12 derniers mois.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>asked</comment>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>requests</comment>
        <translation>ouvertes&#xa0;: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>in the last 12 months</comment>
        <translation>non sollicité</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>%1 sur 1 point</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%1 sur %n point</numerusform>
            <numerusform>%1 sur %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, points, load</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Concorde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>Ne concorde pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>À demander&#xa0;: %1</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <translation>Charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>Availability in words: %1</source>
        <translation>Disponibilité en toutes lettres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is put in as an offer.</source>
        <translation>Offre inscrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A draft request that names %1 is written.</source>
        <translation>Un projet de demande est écrit&#xa0;; personne nommée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is named among those asked.</source>
        <translation>%1 figure parmi ceux qui sont sollicités.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message>
        <source>Only themes without anybody</source>
        <translation>Seulement les thèmes sans personne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>People by theme and language</source>
        <translation>Personnes par thème et langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Ouvrir la personne (Entrée)</translation>
    </message>
    <message>
        <source>People of the chosen cell</source>
        <translation>Personnes de la cellule choisie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sollicité</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1, %2: 1 person</source>
        <translation>%1, %2&#xa0;: 1 personne</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n personne</numerusform>
            <numerusform>%1, %2&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 theme without anybody.</source>
        <translation>1 thème sans personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n thème sans personne.</numerusform>
            <numerusform>%n thèmes sans personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person on the roster has no theme entered.</source>
        <translation>1 personne de la liste d’experts n’a aucun thème saisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>%n personne de la liste d’experts n’a aucun thème saisi.</numerusform>
            <numerusform>%n personnes de la liste d’experts n’ont aucun thème saisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who speaks several languages counts under each.</source>
        <translation>Une personne qui parle plusieurs langues compte dans chacune.</translation>
    </message>
    <message>
        <source>Every theme has somebody.</source>
        <translation>Chaque thème a quelqu’un.</translation>
    </message>
    <message>
        <source>%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the person.</source>
        <translation>%1, %2&#xa0;: personne n’est saisi. Demandez des noms aux institutions, et saisissez le thème auprès de la personne.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste d’experts</translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation>Fiches contenant «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation>Rien ne contient «&#xa0;%1&#xa0;». Essayez moins de mots ou des mots plus courts&#xa0;; les majuscules et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation>Mots dans toute fiche</translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation>Tout dans cet espace de travail</translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation>Saisissez quelques mots. Les majuscules et les accents ne comptent pas&#xa0;; le début d’un mot suffit.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, fiches&#xa0;: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellChecker</name>
    <message>
        <source>No dictionary for %1. The package %2 brings one.</source>
        <translation>Pas de dictionnaire pour %1. Le paquet %2 en fournit un.</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation>&amp;Ignorer pendant cette session</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation>&amp;Retirer «&#xa0;%1&#xa0;» de mes mots</translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation>&amp;Vérifier l’orthographe</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpreadChart</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
</context>
<context>
    <name>tri::ui::StartPage</name>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Meetings, follow-up and work plans shared by the SRSG, the GFMD and the GMG, in one file on this computer.</source>
        <translation>Réunions, suivi et plans de travail communs au RSSG, au FMMD et au GMG, dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation>Créer un fichier d’espace de travail contenant les données de référence</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Ouvrir une nouvelle copie de l’espace de travail d’exemple, pour découvrir le programme</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts précédemment</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation>Oublier tous les fichiers sauf ceux qui sont épinglés&#xa0;; les fichiers restent à leur place</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Désépingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Fiches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeDecisionPanel</name>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Theme that stays</source>
        <translation>Thème qui reste</translation>
    </message>
    <message>
        <source>New themes</source>
        <translation>Nouveaux thèmes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Records that carry the theme</source>
        <translation>Fiches qui portent le thème</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Last review %1: %2</source>
        <translation>Dernier examen (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Never reviewed before.</source>
        <translation>Jamais examiné auparavant.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records that carry the theme (%1)</source>
        <translation>Fiches qui portent le thème (%1)</translation>
    </message>
    <message>
        <source>Select records and press 1, 2 … to give them the first, second … of the new themes as well.</source>
        <translation>Sélectionnez des fiches et appuyez sur 1, 2 … pour leur donner aussi le premier, le deuxième … des nouveaux thèmes.</translation>
    </message>
    <message>
        <source>This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.</source>
        <translation>Cette réunion a décidé&#xa0;: %1. Pour en décider autrement, annulez ou corrigez l’examen dans sa fiche.</translation>
    </message>
    <message>
        <source>Themes below it move up: %1.</source>
        <translation>Les thèmes qui en dépendent remontent d’un niveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only the review is noted; nothing else changes.</source>
        <translation>Seul l’examen est noté&#xa0;; rien d’autre ne change.</translation>
    </message>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>Le thème reçoit un nouveau nom&#xa0;; %n fiche qui le porte affiche le nouveau.</numerusform>
            <numerusform>Le thème reçoit un nouveau nom&#xa0;; %n fiches qui le portent affichent le nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme is added to the tree, reviewed from the day of the meeting.</source>
        <translation>Un thème est ajouté à l’arborescence, examiné à partir du jour de la réunion.</translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>Le thème n’est plus examiné&#xa0;; %n fiche le garde.</numerusform>
            <numerusform>Le thème n’est plus examiné&#xa0;; %n fiches le gardent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>Le thème prend fin et %n nouveau thème commence à sa place.</numerusform>
            <numerusform>Le thème prend fin et %n nouveaux thèmes commencent à sa place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records get a new theme; all keep the old one.</source>
        <translation>Fiches qui reçoivent un nouveau thème&#xa0;: %1 sur %2&#xa0;; toutes gardent l’ancien.</translation>
    </message>
    <message>
        <source>Two themes become one.</source>
        <translation>Deux thèmes n’en font plus qu’un.</translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>Le thème prend fin&#xa0;; %n fiche qui le porte reçoit aussi «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>Le thème prend fin&#xa0;; %n fiches qui le portent reçoivent aussi «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes below it move to “%1”: %2.</source>
        <translation>Les thèmes qui en dépendent passent sous «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message>
        <source>Themes as of</source>
        <translation>Thèmes à la date du</translation>
    </message>
    <message>
        <source>The tree of themes as it was on this day</source>
        <translation>L’arborescence des thèmes telle qu’elle était ce jour-là</translation>
    </message>
    <message>
        <source>&amp;Themes as of</source>
        <translation>&amp;Thèmes à la date du</translation>
    </message>
    <message>
        <source>Themes under review</source>
        <translation>Thèmes à l’examen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Dernier examen</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Cette réunion</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Carry out the decision on this theme (Ctrl+Enter)</source>
        <translation>Appliquer la décision sur ce thème (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Let this meeting add a theme</source>
        <translation>Ajouter un thème par décision de cette réunion</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>Ouvrir le thème</translation>
    </message>
    <message>
        <source>Open the theme with all its fields</source>
        <translation>Ouvrir le thème avec tous ses champs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 of %2 themes are decided on by this meeting.</source>
        <translation>Thèmes faisant l’objet d’une décision de cette réunion&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The review is noted.</source>
        <translation>L’examen est noté.</translation>
    </message>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>L’examen est noté, et %n fiche a été modifiée avec lui.</numerusform>
            <numerusform>L’examen est noté, et %n fiches ont été modifiées avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Minutes on this theme</source>
        <translation>Compte rendu sur ce thème</translation>
    </message>
    <message>
        <source>What all meetings said on this theme and those below it, in one paper</source>
        <translation>Ce que toutes les réunions ont dit de ce thème et de ceux qui en dépendent, en un seul document</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 paysage</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 paysage</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>As close as on the screen</source>
        <translation>À la même échelle qu’à l’écran</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Exemplaire interne</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Exemplaire partagé</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office</source>
        <translation>L’exemplaire partagé omet ce qui est sensible ou réservé à notre bureau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Retour à la chronologie</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis : %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The timeline can be saved as PDF instead.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. La chronologie peut être enregistrée en PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>chronologie</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Enregistrer en SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the timeline is written to “%1”.</source>
        <translation>L’exemplaire partagé de la chronologie est écrit dans « %1 ».</translation>
    </message>
    <message>
        <source>The timeline is written to “%1”. It is for your own office: it shows sensitive lines too.</source>
        <translation>La chronologie est écrite dans «&#xa0;%1&#xa0;». Elle est réservée à votre bureau&#xa0;: elle montre aussi les lignes sensibles.</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>Imprimer la chronologie…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Montrer les pages avant l’impression ou l’enregistrement (Ctrl+P)</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>Ajuster au plan</translation>
    </message>
    <message>
        <source>Show all of the plan’s time</source>
        <translation>Afficher toute la durée du plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Show less time in more detail (Ctrl+plus)</source>
        <translation>Montrer moins de temps, plus en détail (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Show more time in less detail (Ctrl+minus)</source>
        <translation>Montrer plus de temps, moins en détail (Ctrl+moins)</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Ouvrir ce qui est choisi (Entrée)</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Modifier les dates…</translation>
    </message>
    <message>
        <source>Type the dates of the chosen line (F2)</source>
        <translation>Saisir les dates de la ligne choisie (F2)</translation>
    </message>
    <message>
        <source>Move to the next quarter</source>
        <translation>Déplacer au trimestre suivant</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page down)</source>
        <translation>Déplacer de trois mois toutes les dates de la ligne choisie (Alt+Page suivante)</translation>
    </message>
    <message>
        <source>Move to the quarter before</source>
        <translation>Déplacer au trimestre précédent</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page up)</source>
        <translation>Déplacer de trois mois toutes les dates de la ligne choisie (Alt+Page précédente)</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Show the uppermost lines alone</source>
        <translation>N’afficher que les lignes du premier niveau</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show what the bars and signs mean</source>
        <translation>Montrer ce que signifient les barres et les signes</translation>
    </message>
    <message>
        <source>Show the lines of this lead</source>
        <translation>Afficher les lignes de ce chef de file</translation>
    </message>
    <message>
        <source>Show the lines on this theme</source>
        <translation>Afficher les lignes sur ce thème</translation>
    </message>
    <message>
        <source>Show the lines with this status</source>
        <translation>Afficher les lignes ayant ce statut</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tous les chefs de file</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>1 line has no dates.</source>
        <translation>1 ligne n’a pas de dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>%n ligne n’a pas de dates.</numerusform>
            <numerusform>%n lignes n’ont pas de dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date or link does not fit.</source>
        <translation>1 date ou lien ne concorde pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>%n date ou lien ne concorde pas.</numerusform>
            <numerusform>%n dates ou liens ne concordent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of this line follow from the lines below it. Choose one of those.</source>
        <translation>Les dates de cette ligne découlent des lignes qui en dépendent. Choisissez l’une de celles-ci.</translation>
    </message>
    <message>
        <source>This line has no dates yet. Press F2 to enter them.</source>
        <translation>Cette ligne n’a pas encore de dates. Appuyez sur F2 pour les saisir.</translation>
    </message>
    <message>
        <source>The due date moves to %1. The first due date is kept.</source>
        <translation>Nouvelle échéance&#xa0;: %1. La première échéance est conservée.</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <translation>Motif du changement de date</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Due date of “%1”:</source>
        <translation>Échéance de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>From when and due when – “%1”:</source>
        <translation>Début et échéance – «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>From when and until when – “%1”:</source>
        <translation>Début et fin – «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>Définir les dates</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>That is no date. Write 14 May 2014, May 2014 or 2014.</source>
        <translation>Ce n’est pas une date. Écrivez 14 mai 2014, mai 2014 ou 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>%1 à %n jour</numerusform>
            <numerusform>%1 à %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Days as a picture</source>
        <translation>Jours en image</translation>
    </message>
    <message>
        <source>Copy the figures of all groups with their headings</source>
        <translation>Copier les chiffres de tous les groupes avec leurs intitulés</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how much notice they gave and how long answers took.</source>
        <translation>Rien n’a encore été demandé. Une fois que les demandes ont leur jour de demande, cette page montre le préavis donné et le délai des réponses.</translation>
    </message>
    <message>
        <source>Requests of the chosen group</source>
        <translation>Demandes du groupe choisi</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Notice: from asked to needed</source>
        <translation>Préavis&#xa0;: de la demande à la date d’attente</translation>
    </message>
    <message>
        <source>Answer: from asked to answered</source>
        <translation>Réponse&#xa0;: de la demande à la réponse</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Par&#xa0;:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Présentation&#xa0;:</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Days as a table</source>
        <translation>Jours en tableau</translation>
    </message>
    <message>
        <source>How long answers took, as it was: not only the average</source>
        <translation>Le délai réel des réponses&#xa0;: pas seulement la moyenne</translation>
    </message>
    <message>
        <source>How much notice requests gave, as it was: not only the average</source>
        <translation>Le préavis réel des demandes&#xa0;: pas seulement la moyenne</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Personne de nommé</translation>
    </message>
    <message>
        <source>Day of asking not entered</source>
        <translation>Jour de la demande non saisi</translation>
    </message>
    <message>
        <source>Two Chairs in that month or year</source>
        <translation>Deux présidences ce mois ou cette année</translation>
    </message>
    <message>
        <source>No Chair on record</source>
        <translation>Aucune présidence enregistrée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair, from–to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>Jours connus</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Premier quartile</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Troisième quartile</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Month or year only</source>
        <translation>Mois ou année seulement</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Ordre inversé</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>médiane %1 sur %n</numerusform>
            <numerusform>médiane %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>%n au mois près</numerusform>
            <numerusform>%n au mois près</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>1 request.</source>
        <translation>1 demande.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n demande.</numerusform>
            <numerusform>%n demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are known for one: %1.</source>
        <translation>Les jours sont connus pour une&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is %6.</source>
        <translation>Les jours sont connus pour %1&#xa0;: de %2 à %3, la moitié centrale de %4 à %5, la médiane est de %6.</translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>Connue au mois ou à l’année seulement, et non comptée ici&#xa0;: %n.</numerusform>
            <numerusform>Connues au mois ou à l’année seulement, et non comptées ici&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>Sans jour de demande ou de réponse&#xa0;: %n.</numerusform>
            <numerusform>Sans jour de demande ou de réponse&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>Sans jour de demande ou date d’attente&#xa0;: %n.</numerusform>
            <numerusform>Sans jour de demande ou date d’attente&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Réponse avant la demande&#xa0;: %n. Vérifiez les dates.</numerusform>
            <numerusform>Réponse avant la demande&#xa0;: %n. Vérifiez les dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Attendue avant d’être demandée&#xa0;: %n. Vérifiez les dates.</numerusform>
            <numerusform>Attendues avant d’être demandées&#xa0;: %n. Vérifiez les dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>not said when asked</source>
        <translation>date de demande non indiquée</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>not said when needed</source>
        <translation>date d’attente non indiquée</translation>
    </message>
    <message>
        <source>answered before asked</source>
        <translation>réponse avant la demande</translation>
    </message>
    <message>
        <source>needed before asked</source>
        <translation>attendu avant la demande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is known of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Réponse au bout de</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Préavis</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n ligne copiée.</numerusform>
            <numerusform>%n lignes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice and answer times</source>
        <translation>Délais de préavis et de réponse</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1&#xa0;: %2 – %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsPart</name>
    <message>
        <source>Back to draft</source>
        <translation>Retour à l’état de projet</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Clore le plan</translation>
    </message>
    <message>
        <source>Back to adopted</source>
        <translation>Retour à l’état adopté</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Adopter le plan</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Commencer le plan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Release a version</source>
        <translation>Établir une version</translation>
    </message>
    <message>
        <source>Keep the plan as it is now under the next number</source>
        <translation>Conserver le plan dans son état présent sous le numéro suivant</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Imprimer le plan</translation>
    </message>
    <message>
        <source>Show the plan as it will be printed</source>
        <translation>Montrer le plan tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Show as released</source>
        <translation>Montrer la version établie</translation>
    </message>
    <message>
        <source>Show the chosen version as it was released</source>
        <translation>Montrer la version choisie telle qu’elle a été établie</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Show what changed in the plan since the chosen version</source>
        <translation>Montrer ce qui a changé dans le plan depuis la version choisie</translation>
    </message>
    <message>
        <source>In a few words, for example: for the Principals&apos; meeting</source>
        <translation>En quelques mots, par exemple&#xa0;: pour la réunion des chefs de secrétariat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Released for</source>
        <translation>Établie pour</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Pour la réunion</translation>
    </message>
    <message>
        <source>Why although something does not fit</source>
        <translation>Pourquoi, bien que quelque chose ne concorde pas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Points ouverts</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a version</source>
        <translation>Le plan dans son état présent est conservé comme version</translation>
    </message>
    <message>
        <source>None yet. A version keeps the plan as it is, with its numbers; papers cite it.</source>
        <translation>Pas encore. Une version conserve le plan tel qu’il est, avec ses numéros&#xa0;; les documents la citent.</translation>
    </message>
    <message>
        <source>The plan is what version %1 holds.</source>
        <translation>Le plan correspond à la version %1.</translation>
    </message>
    <message>
        <source>The plan has changed since its last version.</source>
        <translation>Le plan a changé depuis sa dernière version.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 objectives, %2 activities, %3 indicators</source>
        <translation>Objectifs&#xa0;: %1, activités&#xa0;: %2, indicateurs&#xa0;: %3</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucune en particulier</translation>
    </message>
    <message>
        <source>The check finds nothing that is missing.</source>
        <translation>La vérification ne trouve rien qui manque.</translation>
    </message>
    <message>
        <source>The check still tells: %1.</source>
        <translation>La vérification signale encore&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… et %n de plus, sous «&#xa0;Points ouverts&#xa0;».</numerusform>
            <numerusform>… et %n de plus, sous «&#xa0;Points ouverts&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>Établir la version %1</translation>
    </message>
    <message>
        <source>Release version %1 all the same</source>
        <translation>Établir quand même la version %1</translation>
    </message>
    <message>
        <source>Version %1 is released. Its numbers stay from now on.</source>
        <translation>La version %1 est établie. Ses numéros ne changent plus désormais.</translation>
    </message>
    <message>
        <source>Why does the plan go back? The reason is kept with the version.</source>
        <translation>Pourquoi le plan revient-il en arrière&#xa0;? Le motif est conservé avec la version.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation>Conserver le filtre, l’ordre, les groupes et les colonnes dans cette vue</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Enregistrer une nouvelle vue…</translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation>Conserver sous un nom ce que montre la liste</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation>Afficher la vue telle qu’elle a été enregistrée</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Renommer la vue…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Donner un autre nom à cette vue</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Vue partagée</translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation>Transmettre cette vue avec les paquets&#xa0;; les vues personnelles restent ici</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation>Déplacer cette vue dans la corbeille</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>Enregistrer et gérer les vues</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Nouvelle vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>tri::ui::WindowCommands</name>
    <message>
        <source>Go to anything</source>
        <translation>Atteindre</translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation>Rechercher ou atteindre (%1)</translation>
    </message>
    <message>
        <source>Spelling is not checked. Edit &gt; Check spelling switches it on.</source>
        <translation>L’orthographe n’est pas vérifiée. Édition &gt; Vérifier l’orthographe active la vérification.</translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation>Aucune faute d’orthographe sur cette page.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
</context>
<context>
    <name>tri::ui::WordingPanel</name>
    <message>
        <source>Languages of the wording</source>
        <translation>Langues de la formulation</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>%1 – no text yet</source>
        <translation>%1 – pas encore de texte</translation>
    </message>
    <message>
        <source>%1 – the original</source>
        <translation>%1 – l’original</translation>
    </message>
    <message>
        <source>%1 – older than the original: it may say what the original no longer does</source>
        <translation>%1 – plus ancien que l’original&#xa0;: il dit peut-être ce que l’original ne dit plus</translation>
    </message>
    <message>
        <source>%1 – translation</source>
        <translation>%1 – traduction</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>Il n’y a pas de texte dans cette langue.</translation>
    </message>
</context>
</TS>
