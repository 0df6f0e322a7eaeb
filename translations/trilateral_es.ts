<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Make a new workspace file with the reference data in it</source>
        <translation>Crear un archivo de espacio de trabajo con los datos de referencia</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Abrir un archivo de espacio de trabajo</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Abrir una copia nueva del espacio de trabajo de ejemplo para explorarlo</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Close this workspace; everything in it is saved already</source>
        <translation>Cerrar este espacio de trabajo; todo su contenido ya está guardado</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print what this page shows</source>
        <translation>Imprimir lo que muestra esta página</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Anular el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio que se anuló</translation>
    </message>
    <message>
        <source>&amp;Find everywhere</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>Buscar en todos los registros</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandar todo el texto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Reducir todo el texto</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño &amp;normal del texto</translation>
    </message>
    <message>
        <source>Show text in the size this computer uses</source>
        <translation>Mostrar el texto con el tamaño que usa este equipo</translation>
    </message>
    <message>
        <source>&amp;Follow this computer</source>
        <translation>&amp;Según este equipo</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>Claro u oscuro, según la configuración de este equipo</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>The strongest contrast, with clear outlines</source>
        <translation>El mayor contraste, con contornos nítidos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Return to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go to the page you came back from</source>
        <translation>Ir a la página desde la que se volvió</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Show the next meeting and what is open</source>
        <translation>Mostrar la próxima reunión y lo que está pendiente</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Show who changed what, and when</source>
        <translation>Mostrar quién cambió qué y cuándo</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Llevar el teclado a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>Move the keyboard to the part of the window before</source>
        <translation>Llevar el teclado a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New of &amp;another kind…</source>
        <translation>Nuevo de &amp;otro tipo…</translation>
    </message>
    <message>
        <source>Choose a kind and add a record of it</source>
        <translation>Elegir un tipo y añadir un registro de ese tipo</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Mostrar todos los atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Trilateral</source>
        <translation>A&amp;cerca de Trilateral</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Ir a cualquier elemento…</translation>
    </message>
    <message>
        <source>Find a record, a list, a view or a command by a few letters</source>
        <translation>Encontrar un registro, una lista, una vista o un comando con unas pocas letras</translation>
    </message>
    <message>
        <source>Add a record of the kind this page shows, or choose a kind</source>
        <translation>Añadir un registro del tipo que muestra esta página o elegir un tipo</translation>
    </message>
    <message>
        <source>&amp;Help…</source>
        <translation>&amp;Ayuda…</translation>
    </message>
    <message>
        <source>Explain what is in sight; works without a network</source>
        <translation>Explicar lo que está a la vista; funciona sin red</translation>
    </message>
    <message>
        <source>Set a res&amp;tore point…</source>
        <translation>Crear un &amp;punto de restauración…</translation>
    </message>
    <message>
        <source>Give the present state a name, to come back to it; everything is saved already</source>
        <translation>Dar un nombre al estado actual para poder volver a él; todo está ya guardado</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <source>Mark words that the dictionary of their language does not know</source>
        <translation>Marcar las palabras que el diccionario de su idioma no conoce</translation>
    </message>
    <message>
        <source>&amp;Next spelling mistake</source>
        <translation>Error ortográfico &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next marked word on this page</source>
        <translation>Ir a la siguiente palabra marcada en esta página</translation>
    </message>
    <message>
        <source>&amp;Convergence</source>
        <translation>&amp;Convergencia</translation>
    </message>
    <message>
        <source>Show how far the three sides agree, and where they overlap or leave gaps</source>
        <translation>Mostrar hasta qué punto coinciden las tres partes y dónde hay superposiciones o lagunas</translation>
    </message>
    <message>
        <source>&amp;Meeting mode</source>
        <translation>&amp;Modo de reunión</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting that is held, or leave it again</source>
        <translation>Llenar la pantalla con la reunión que se celebra o salir de este modo</translation>
    </message>
    <message>
        <source>Open in a new &amp;tab</source>
        <translation>Abrir en una &amp;pestaña nueva</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a tab of its own</source>
        <translation>Abrir el registro seleccionado en la lista, o esta página, en una pestaña propia</translation>
    </message>
    <message>
        <source>Open b&amp;eside</source>
        <translation>Abrir al &amp;lado</translation>
    </message>
    <message>
        <source>Show the record selected in the list, or this page, beside what is in sight</source>
        <translation>Mostrar el registro seleccionado en la lista, o esta página, junto a lo que está a la vista</translation>
    </message>
    <message>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Open the record selected in the list, or this page, in a second window</source>
        <translation>Abrir el registro seleccionado en la lista, o esta página, en una segunda ventana</translation>
    </message>
    <message>
        <source>C&amp;lose tab</source>
        <translation>Cerrar &amp;pestaña</translation>
    </message>
    <message>
        <source>Close this tab, or with it this half or this second window; everything in it is saved already</source>
        <translation>Cerrar esta pestaña y, si es la última, esta mitad o esta segunda ventana; todo su contenido ya está guardado</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
        <source>Show the page in the next tab</source>
        <translation>Mostrar la página de la pestaña siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>Show the page in the tab before</source>
        <translation>Mostrar la página de la pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>Lista de e&amp;xpertos</translation>
    </message>
    <message>
        <source>Show who knows which theme in which language, and themes without anybody</source>
        <translation>Mostrar quién conoce qué tema y en qué idioma, y los temas sin nadie</translation>
    </message>
    <message>
        <source>Re&amp;quests: inbox, times and forecast</source>
        <translation>So&amp;licitudes: bandeja de entrada, plazos y previsión</translation>
    </message>
    <message>
        <source>Show which requests for expertise wait, how much notice they give, and what to expect next</source>
        <translation>Mostrar qué solicitudes de conocimientos esperan, con qué antelación se presentan y qué cabe prever</translation>
    </message>
    <message>
        <source>Evi&amp;dence</source>
        <translation>Prue&amp;bas</translation>
    </message>
    <message>
        <source>Show what experiences teach, the chains from experience to follow-up, and their gaps</source>
        <translation>Mostrar qué enseñan las experiencias, las cadenas de la experiencia al seguimiento y sus lagunas</translation>
    </message>
    <message>
        <source>Covera&amp;ge</source>
        <translation>Cober&amp;tura</translation>
    </message>
    <message>
        <source>Show what recommendations were taken up, and for which nothing is entered yet</source>
        <translation>Mostrar qué recomendaciones se han retomado y para cuáles aún no hay nada registrado</translation>
    </message>
    <message>
        <source>Follow-&amp;up matrix</source>
        <translation>Matriz de seg&amp;uimiento</translation>
    </message>
    <message>
        <source>Show who follows up which recommendation, and how</source>
        <translation>Mostrar quién da seguimiento a qué recomendación, y cómo</translation>
    </message>
</context>
<context>
    <name>AgencyHelp</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>the recommendation is addressed to it</source>
        <translation>la recomendación va dirigida a él</translation>
    </message>
    <message>
        <source>its mandate has the theme: %1</source>
        <translation>su mandato incluye el tema: %1</translation>
    </message>
    <message>
        <source>its mandate has the wider theme: %1</source>
        <translation>su mandato incluye el tema más amplio: %1</translation>
    </message>
    <message>
        <source>supports this recommendation: %1</source>
        <translation>apoya esta recomendación: %1</translation>
    </message>
    <message>
        <source>supported recommendations like this one: %1</source>
        <translation>ha apoyado recomendaciones como esta: %1</translation>
    </message>
    <message>
        <source>has a project on it: %1</source>
        <translation>tiene un proyecto al respecto: %1</translation>
    </message>
    <message>
        <source>has a project on the theme: %1</source>
        <translation>tiene un proyecto sobre el tema: %1</translation>
    </message>
    <message>
        <source>follows it up itself: %1</source>
        <translation>le da seguimiento por sí mismo: %1</translation>
    </message>
    <message>
        <source>has people who know the theme: %1</source>
        <translation>tiene personas que conocen el tema: %1</translation>
    </message>
</context>
<context>
    <name>AgendaDraft</name>
    <message>
        <source>carried over once</source>
        <translation>trasladado una vez</translation>
    </message>
    <message>
        <source>carried over twice</source>
        <translation>trasladado dos veces</translation>
    </message>
    <message numerus="yes">
        <source>carried over %n times</source>
        <translation>
            <numerusform>trasladado %n vez</numerusform>
            <numerusform>trasladado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first raised at the meeting of %2</source>
        <translation>%1, planteado por primera vez en la reunión del %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <source>Open action</source>
        <translation>Medida pendiente</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novedad</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between facts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>no date set, %1</source>
        <translation>sin fecha fijada, %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>venció el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is due, and who does it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One of the areas of cooperation; not on the agenda yet</source>
        <translation>Uno de los ámbitos de cooperación; aún no figura en el programa</translation>
    </message>
    <message>
        <source>area of cooperation</source>
        <translation>ámbito de cooperación</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1</source>
        <translation>No tratado en la reunión del %1</translation>
    </message>
    <message>
        <source>Not treated at the meeting of %1: no minutes and no outcome</source>
        <translation>No tratado en la reunión del %1: sin acta ni resultado</translation>
    </message>
    <message>
        <source>item of the meeting of %1</source>
        <translation>tema de la reunión del %1</translation>
    </message>
    <message>
        <source>open since the meeting of %1</source>
        <translation>pendiente desde la reunión del %1</translation>
    </message>
    <message>
        <source>Waits in the backlog</source>
        <translation>Está en la lista de espera</translation>
    </message>
    <message>
        <source>Waits in the backlog: %1</source>
        <translation>Está en la lista de espera: %1</translation>
    </message>
    <message>
        <source>item of the backlog</source>
        <translation>tema de la lista de espera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of record and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is new since %1</source>
        <translation>Novedades desde el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of records and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changed since the meeting of %1: %2</source>
        <translation>Cambios desde la reunión del %1: %2</translation>
    </message>
    <message>
        <source>Review of themes</source>
        <translation>Examen de los temas</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>último examen: %1</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>nunca examinado</translation>
    </message>
    <message>
        <source>Never reviewed: %1</source>
        <translation>Nunca examinados: %1</translation>
    </message>
    <message>
        <source>Not reviewed for %1 months: %2</source>
        <translation>Sin examinar desde hace %1 meses: %2</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>This meeting is not in this workspace; it may be in the trash.</source>
        <translation>Esta reunión no está en este espacio de trabajo; puede que esté en la papelera.</translation>
    </message>
</context>
<context>
    <name>AgendaTime</name>
    <message>
        <source>%1 min in all</source>
        <translation>%1 min en total</translation>
    </message>
    <message>
        <source>%1 min of %2 min: over by %3 min</source>
        <translation>%1 min de %2 min: %3 min de más</translation>
    </message>
    <message>
        <source>%1 min of %2 min: %3 min left</source>
        <translation>%1 min de %2 min: quedan %3 min</translation>
    </message>
    <message>
        <source>%1 min of %2 min: no time left</source>
        <translation>%1 min de %2 min: no queda tiempo</translation>
    </message>
</context>
<context>
    <name>Attach</name>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Attaching files: %1</source>
        <translation>Adjuntando archivos: %1</translation>
    </message>
    <message>
        <source>1 file attached.</source>
        <translation>1 archivo adjuntado.</translation>
    </message>
    <message numerus="yes">
        <source>%n files attached.</source>
        <translation>
            <numerusform>%n archivo adjuntado.</numerusform>
            <numerusform>%n archivos adjuntados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached already: %1.</source>
        <translation>Ya adjuntado: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>Follow-up of States without their consent</source>
        <translation>Seguimiento de Estados sin su consentimiento</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>Agenda items that are ours only</source>
        <translation>Temas del programa que son solo para nosotros</translation>
    </message>
    <message>
        <source>%1: internal or sensitive</source>
        <translation>%1: interno o delicado</translation>
    </message>
    <message>
        <source>The meeting of this brief is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La reunión de esta carpeta informativa no está en este espacio de trabajo. Elija una de la lista de reuniones.</translation>
    </message>
    <message>
        <source>A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Una carpeta informativa se elabora a partir de una reunión, y este registro es del tipo %1. Elija una reunión.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Esta reunión es interna o delicada, por lo que no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad de la reunión a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>The brief recipe “%1” names a part “%2” that this version does not know. Use a newer version, or take the part out of the recipe.</source>
        <translation>El modelo de carpeta informativa «%1» menciona una parte «%2» que esta versión no conoce. Utilice una versión más reciente o quite esa parte del modelo.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” cannot be read. Correct the file or use another recipe.</source>
        <translation>No se puede leer el modelo de carpeta informativa «%1». Corrija el archivo o utilice otro modelo.</translation>
    </message>
    <message>
        <source>The brief recipe “%1” has no parts. List at least one part.</source>
        <translation>El modelo de carpeta informativa «%1» no tiene partes. Indique al menos una.</translation>
    </message>
    <message>
        <source>%1: the minutes name %2. The meeting was held under the Chatham House Rule.</source>
        <translation>%1: el acta nombra a %2. La reunión se celebró según la regla de Chatham House.</translation>
    </message>
    <message>
        <source>Outcomes of items that this copy does not hold</source>
        <translation>Resultados de temas del programa que este ejemplar no contiene</translation>
    </message>
    <message>
        <source>There is no series “%1”; no meeting here names its series. Enter it in the field Series of the meetings.</source>
        <translation>No existe la serie «%1»; ninguna de las reuniones de aquí indica su serie. Indíquela en el campo Serie de las reuniones.</translation>
    </message>
    <message>
        <source>There is no series “%1”. The meetings here know: %2.</source>
        <translation>No existe la serie «%1». Las reuniones de aquí tienen las siguientes: %2.</translation>
    </message>
    <message>
        <source>The theme of these minutes is not in this workspace. Choose one from the list of themes.</source>
        <translation>El tema de estas actas no está en este espacio de trabajo. Elija uno de la lista de temas.</translation>
    </message>
    <message>
        <source>There is no brief recipe “%1”. Use “trilateral”, the brief of a trilateral meeting, or “minutes”.</source>
        <translation>No existe el modelo de carpeta informativa «%1». Utilice «trilateral», la carpeta informativa de una reunión trilateral, o «minutes», el acta.</translation>
    </message>
    <message>
        <source>The work plan of this paper is not in this workspace. Choose one from the list of plans.</source>
        <translation>El plan de trabajo de este documento no está en este espacio de trabajo. Elija uno de la lista de planes.</translation>
    </message>
    <message>
        <source>This paper is made of a work plan, and this record is of the kind %1. Choose a work plan.</source>
        <translation>Este documento se elabora a partir de un plan de trabajo, y este registro es del tipo %1. Elija un plan de trabajo.</translation>
    </message>
    <message>
        <source>This work plan is internal or sensitive, so it has no shared copy. Print the office copy, or first change the plan&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este plan de trabajo es interno o delicado, por lo que no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del plan a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>What this profile is about is not in this workspace. Choose a State, an organization, an entity, a theme or a body.</source>
        <translation>El objeto de este perfil no está en este espacio de trabajo. Elija un Estado, una organización, una entidad, un tema o un órgano.</translation>
    </message>
    <message>
        <source>A profile is made of a State, an organization, an entity, a theme or a body, and this record is of the kind %1. Choose one of those.</source>
        <translation>Un perfil se elabora a partir de un Estado, una organización, una entidad, un tema o un órgano, y este registro es del tipo %1. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its profile has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este registro es interno o delicado, por lo que su perfil no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del registro a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>Experiences whose holders do not want them shown</source>
        <translation>Experiencias que sus titulares no desean que se muestren</translation>
    </message>
    <message>
        <source>Experiences whose consent was refused; they stay in our office</source>
        <translation>Experiencias cuyo consentimiento fue denegado; no salen de nuestra oficina</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask those who made them for consent, then set “Consent” to “Given”</source>
        <translation>Experiencias sin consentimiento. Pida el consentimiento de quienes las tuvieron y ponga «Consentimiento» en «Otorgado»</translation>
    </message>
    <message>
        <source>Experiences without consent. %1 was asked for consent; remind them, then set “Consent” to “Given”</source>
        <translation>Experiencias sin consentimiento. Consentimiento pedido a: %1; envíe un recordatorio y ponga «Consentimiento» en «Otorgado»</translation>
    </message>
    <message>
        <source>Experiences without consent. Ask %1 for consent, then set “Consent” to “Given”</source>
        <translation>Experiencias sin consentimiento. Pida el consentimiento (a quién: %1) y ponga «Consentimiento» en «Otorgado»</translation>
    </message>
    <message>
        <source>%1 is internal or sensitive, so there is no shared copy of this list. Print the office copy, or first change its handling to “Shared with the three sides”.</source>
        <translation>%1: registro interno o delicado, por lo que no hay ejemplar compartido de esta lista. Imprima el ejemplar interno o cambie antes su confidencialidad a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 yet: no experience, follow-up, position, request or person. The list holds only what belongs to the meeting.</source>
        <translation>Todavía no hay nada registrado sobre %1: ni experiencias, ni seguimiento, ni posiciones, ni solicitudes, ni personas. La lista solo contiene lo que corresponde a la reunión.</translation>
    </message>
    <message>
        <source>A speaker brief is made of a request for a speaker or of an offer for it, and this is neither, or it is not in this workspace. Choose a request for expertise.</source>
        <translation>Una nota para el orador se elabora a partir de una solicitud de orador o de una oferta para ella; este registro no es ni lo uno ni lo otro, o no está en este espacio de trabajo. Elija una solicitud de conocimientos.</translation>
    </message>
    <message>
        <source>This request does not ask for a speaker, so it has no speaker brief. Choose another request, or set its kind to “Speaker”.</source>
        <translation>En esta solicitud no se pide un orador, por lo que no tiene nota para el orador. Elija otra solicitud o cambie su tipo a «Orador».</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its speaker brief has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este registro es interno o delicado, por lo que su nota para el orador no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del registro a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>“%1”: records changed since its own text was written; read it again.</source>
        <translation>«%1»: algunos registros cambiaron desde que se escribió su texto propio; vuelva a leerlo.</translation>
    </message>
    <message>
        <source>Evidence cannot be old after %1 years. Use a number from 1 to %2.</source>
        <translation>Las pruebas no pueden ser antiguas tras %1 años. Use un número de 1 a %2.</translation>
    </message>
    <message>
        <source>What is to be handed over is not in this workspace. Choose a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>Lo que se ha de traspasar no está en este espacio de trabajo. Elija una función, una entidad, un órgano, una organización, un Estado, una persona o una Reunión del Foro.</translation>
    </message>
    <message>
        <source>A handover is made of a role, an entity, a body, an organization, a State, a person or a Forum Meeting, and this record is none of these (%1). Choose one of those.</source>
        <translation>Un traspaso se elabora de una función, una entidad, un órgano, una organización, un Estado, una persona o una Reunión del Foro, y este registro no es nada de ello (%1). Elija uno de ellos.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its handover has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este registro es interno o delicado, por lo que su traspaso no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del registro a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>(ask %1)</source>
        <translation>(preguntar a %1)</translation>
    </message>
    <message>
        <source>Number %1 was given to another paper meanwhile. Issue this one again.</source>
        <translation>Entretanto, el número %1 se asignó a otro documento. Vuelva a emitir este.</translation>
    </message>
    <message>
        <source>Words of paper no. %1</source>
        <translation>Texto del documento núm. %1</translation>
    </message>
    <message>
        <source>The words of paper no. %1 are not in this workspace, so it cannot be compared. Look at its pages instead.</source>
        <translation>El texto del documento núm. %1 no está en este espacio de trabajo, por lo que no se puede comparar. Consulte en su lugar sus páginas.</translation>
    </message>
    <message>
        <source>What fits the next planning cycle is told of a State, and this record is none, or it is not in this workspace. Choose a State.</source>
        <translation>Lo que encaja en el próximo ciclo de planificación se indica para un Estado, y este registro no lo es o no está en este espacio de trabajo. Elija un Estado.</translation>
    </message>
    <message>
        <source>Contacts who did not agree that their data are kept</source>
        <translation>Contactos que no aceptaron que se conserven sus datos</translation>
    </message>
    <message>
        <source>A project sheet is made of a project, and this record is none, or it is not in this workspace. Choose a project.</source>
        <translation>Una ficha de proyecto se elabora de un proyecto, y este registro no lo es o no está en este espacio de trabajo. Elija un proyecto.</translation>
    </message>
    <message>
        <source>This project is internal or sensitive, so it has no shared copy. Print the office copy, or first change the project&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este proyecto es interno o delicado, por lo que no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del proyecto a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>The theme of this list is not in this workspace. Choose another one.</source>
        <translation>El tema de esta lista no está en este espacio de trabajo. Elija otro.</translation>
    </message>
    <message>
        <source>The State of this list is not in this workspace. Choose another one.</source>
        <translation>El Estado de esta lista no está en este espacio de trabajo. Elija otro.</translation>
    </message>
    <message>
        <source>What this report is about is not in this workspace. Choose a Forum Meeting or a State.</source>
        <translation>Aquello de lo que trata este informe no está en este espacio de trabajo. Elija una Reunión del Foro o un Estado.</translation>
    </message>
    <message>
        <source>A follow-up report is made of a Forum Meeting or of a State, and this record is neither (%1). Choose one of those.</source>
        <translation>Un informe de seguimiento se elabora de una Reunión del Foro o de un Estado, y este registro no es ni lo uno ni lo otro (%1). Elija uno de ellos.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, so its report has no shared copy. Print the office copy, or first change the record&apos;s handling to “Shared with the three sides”.</source>
        <translation>Este registro es interno o delicado, por lo que su informe no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes la confidencialidad del registro a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>Others may not see this record, so its chain has no shared copy. %1. Or make an office copy.</source>
        <translation>Otros no pueden ver este registro, por lo que su cadena no tiene ejemplar compartido. %1. O elabore un ejemplar interno.</translation>
    </message>
    <message>
        <source>Support for follow-up that is left out</source>
        <translation>Apoyo al seguimiento que se omite</translation>
    </message>
    <message>
        <source>Partner States without their consent</source>
        <translation>Estados asociados sin su consentimiento</translation>
    </message>
    <message>
        <source>Actors: internal or sensitive</source>
        <translation>Actores: internos o delicados</translation>
    </message>
    <message>
        <source>The meeting of this agenda is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La reunión de este programa no está en este espacio de trabajo. Elija una de la lista de reuniones.</translation>
    </message>
    <message>
        <source>An agenda is made of a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>Un programa se elabora a partir de una reunión, y este registro es del tipo %1. Elija una reunión.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so it has no public agenda. First change the meeting&apos;s handling to “Public”.</source>
        <translation>Esta reunión es interna o delicada, por lo que no tiene programa público. Cambie antes la confidencialidad de la reunión a «Público».</translation>
    </message>
    <message>
        <source>This meeting is not public, so it has no public agenda. First change the meeting&apos;s handling to “Public”, and the visibility of the items that everybody may see.</source>
        <translation>Esta reunión no es pública, por lo que no tiene programa público. Cambie antes la confidencialidad de la reunión a «Público» y la visibilidad de los temas que puede ver todo el mundo.</translation>
    </message>
    <message>
        <source>%1: edition for the %2</source>
        <comment>a paper and a side</comment>
        <translation>%1: edición para: %2</translation>
    </message>
    <message>
        <source>There is no edition “%1” of this paper. A meeting brief and an item sheet can be made for one side: write srsg, gfmd or gmg; or leave the edition out.</source>
        <translation>No hay edición «%1» de este documento. La carpeta informativa y la ficha de tema pueden elaborarse para una de las partes: escriba srsg, gfmd o gmg, o no indique edición.</translation>
    </message>
    <message>
        <source>The meeting of this list of changes is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La reunión de esta lista de cambios no está en este espacio de trabajo. Elija una de la lista de reuniones.</translation>
    </message>
    <message>
        <source>A list of changes is made for a meeting, and this record is of the kind %1. Choose a meeting.</source>
        <translation>La lista de cambios se elabora para una reunión, y este registro es del tipo %1. Elija una reunión.</translation>
    </message>
    <message>
        <source>This meeting is internal or sensitive, so there is no shared copy of what changed for it. Print the office copy, or first change the meeting&apos;s handling to “Shared with the three sides”.</source>
        <translation>Esta reunión es interna o delicada, por lo que no hay ejemplar compartido de lo que ha cambiado. Imprima el ejemplar interno o cambie antes la confidencialidad de la reunión a «Compartido con las tres partes».</translation>
    </message>
    <message>
        <source>Agenda items below one that is left out</source>
        <translation>Temas del programa situados bajo uno que se omite</translation>
    </message>
    <message>
        <source>Agenda items that are not public</source>
        <translation>Temas del programa que no son públicos</translation>
    </message>
    <message>
        <source>This agenda item is ours only, or internal or sensitive, or its meeting or an item above it is, so its sheet has no shared copy. Print the office copy, or first change its visibility and handling.</source>
        <translation>Este tema es solo para nosotros, o es interno o delicado, o lo es su reunión o un tema superior, por lo que su ficha no tiene ejemplar compartido. Imprima el ejemplar interno o cambie antes su visibilidad y su confidencialidad.</translation>
    </message>
    <message>
        <source>The agenda item of this sheet is not in this workspace. Choose one on the page of its meeting.</source>
        <translation>El tema de esta ficha no está en este espacio de trabajo. Elija uno en la página de su reunión.</translation>
    </message>
    <message>
        <source>An item sheet is made of an agenda item, and this record is of the kind %1. Choose an agenda item.</source>
        <translation>La ficha de tema se elabora a partir de un tema del programa, y este registro es del tipo %1. Elija un tema del programa.</translation>
    </message>
    <message>
        <source>No pages were kept of paper no. %1: it was entered by hand. Attach its file to the issued brief.</source>
        <translation>No se conservó ninguna página del documento núm. %1: se introdujo a mano. Adjunte su archivo a la carpeta emitida.</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued.</source>
        <translation>Las páginas del documento núm. %1 no están en esta copia del espacio de trabajo. Fusione con la copia en la que se emitió.</translation>
    </message>
    <message>
        <source>The pages of paper no. %1 are not in this copy of the workspace. Merge with the copy in which it was issued, by %2.</source>
        <translation>Las páginas del documento núm. %1 no están en esta copia del espacio de trabajo. Fusione con la copia en la que lo emitió %2.</translation>
    </message>
    <message>
        <source>No paper no. %1 was issued here. The list of issued briefs has the numbers.</source>
        <translation>Aquí no se ha emitido ningún documento núm. %1. La lista de carpetas emitidas contiene los números.</translation>
    </message>
    <message>
        <source>Number %1 was given in two copies of the workspace before they were merged. Name the paper by its id: %2.</source>
        <translation>El número %1 se asignó en dos copias del espacio de trabajo antes de fusionarlas. Indique el documento por su identificador: %2.</translation>
    </message>
    <message>
        <source>“%1”: its own text was written for %2. It is printed once somebody looked at it and kept it.</source>
        <translation>«%1»: su texto propio se escribió para %2. Se imprimirá cuando alguien lo haya revisado y conservado.</translation>
    </message>
    <message>
        <source>Only the paper of a meeting has one of the next meeting. Choose a meeting.</source>
        <translation>Solo el documento de una reunión tiene otro de la reunión siguiente. Elija una reunión.</translation>
    </message>
    <message>
        <source>No meeting follows %1. Enter the next one first, with the same series or with %1 as its previous meeting.</source>
        <translation>Ninguna reunión sigue a %1. Introduzca primero la siguiente, con la misma serie o con %1 como reunión anterior.</translation>
    </message>
    <message>
        <source>The brief of %1 was begun already, for this paper and copy. Open it, or delete its record “%2” first.</source>
        <translation>La carpeta de %1 ya se empezó, para este documento y ejemplar. Ábrala o elimine antes su registro «%2».</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Making the meeting pack</source>
        <translation>Preparando el paquete de la reunión</translation>
    </message>
</context>
<context>
    <name>BriefPrinter</name>
    <message>
        <source>The brief could not be printed. Check that the printer is on, or save the brief as PDF.</source>
        <translation>No se pudo imprimir la carpeta informativa. Compruebe que la impresora está encendida o guarde la carpeta como PDF.</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>This meeting has no date, so nothing can be counted from it. Enter its first day, or write a date instead.</source>
        <translation>Esta reunión no tiene fecha, de modo que no se puede contar nada a partir de ella. Introduzca su primer día o escriba una fecha.</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a meeting.</source>
        <translation>«%1» no es una fecha ni una reunión. Escriba 14 de mayo de 2014, 2014-05-14 o la referencia de una reunión.</translation>
    </message>
    <message>
        <source>No meeting before this one is known, so say since when: a date, or the reference of a meeting.</source>
        <translation>No se conoce ninguna reunión anterior a esta; indique desde cuándo: una fecha o la referencia de una reunión.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>is missing from the log</source>
        <translation>falta en el diario</translation>
    </message>
    <message>
        <source>does not match its seal</source>
        <translation>no coincide con su sello</translation>
    </message>
    <message>
        <source>does not follow the commit before it</source>
        <translation>no sigue al asiento anterior</translation>
    </message>
    <message>
        <source>holds changes that belong to no commit</source>
        <translation>contiene cambios que no pertenecen a ningún asiento</translation>
    </message>
    <message>
        <source>is in the log but not in the tables</source>
        <translation>está en el diario pero no en las tablas</translation>
    </message>
    <message>
        <source>differs from what the log says</source>
        <translation>difiere de lo que dice el diario</translation>
    </message>
    <message>
        <source>has an unreadable change</source>
        <translation>tiene un cambio ilegible</translation>
    </message>
    <message>
        <source>holds records that the log does not know</source>
        <translation>contiene registros que el diario no conoce</translation>
    </message>
    <message>
        <source>belong to records that are not there</source>
        <translation>pertenecen a registros que no existen</translation>
    </message>
    <message>
        <source>%1 names a deleted record</source>
        <translation>%1 remite a un registro eliminado</translation>
    </message>
    <message>
        <source>%1 names a record that is not in this copy</source>
        <translation>%1 remite a un registro que no está en esta copia</translation>
    </message>
    <message>
        <source>%1 records have this reference</source>
        <translation>%1 registros tienen esta referencia</translation>
    </message>
    <message>
        <source>was deleted in one copy and edited in another</source>
        <translation>se eliminó en una copia y se editó en otra</translation>
    </message>
    <message>
        <source>%1 has two versions</source>
        <translation>%1 tiene dos versiones</translation>
    </message>
    <message>
        <source>differs from what the records say</source>
        <translation>difiere de lo que dicen los registros</translation>
    </message>
    <message>
        <source>does not have the content that its records name</source>
        <translation>no tiene el contenido que mencionan sus registros</translation>
    </message>
    <message>
        <source>was never read for the search</source>
        <translation>nunca se ha leído para la búsqueda</translation>
    </message>
    <message>
        <source>holds words of files that are not there</source>
        <translation>contiene palabras de archivos que no existen</translation>
    </message>
    <message>
        <source>%1 names a file that is not in this copy</source>
        <translation>%1 remite a un archivo que no está en esta copia</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>asiento %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>diario</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle</source>
        <translation>forma parte de sí mismo: «%1» conduce de nuevo a él. Probablemente: vacíe el campo en un registro del círculo</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta de EE. UU.</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>None declared</source>
        <translation>Ninguno declarado</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Fit to be shown</source>
        <translation>Puede mostrarse</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Not to be shown</source>
        <translation>No debe mostrarse</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Ninguna conocida</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Relato propio</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Supervisada</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Evaluated by others</source>
        <translation>Evaluada por terceros</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejada de lado</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Downwards</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Described in words</source>
        <translation>Descrito en palabras</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Troika</source>
        <translation>Troica</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Grupo directivo</translation>
    </message>
    <message>
        <source>Consultative group</source>
        <translation>Grupo consultivo</translation>
    </message>
    <message>
        <source>Preparatory team</source>
        <translation>Equipo preparatorio</translation>
    </message>
    <message>
        <source>Government Team</source>
        <translation>Equipo gubernamental</translation>
    </message>
    <message>
        <source>Principals</source>
        <translation>Directores</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>Nivel técnico</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Task force</source>
        <translation>Equipo de tareas</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Coordination meeting</source>
        <translation>Reunión de coordinación</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Several States</source>
        <translation>Varios Estados</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Several agencies</source>
        <translation>Varios organismos</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>The process itself</source>
        <translation>El propio proceso</translation>
    </message>
    <message>
        <source>No information</source>
        <translation>Sin información</translation>
    </message>
    <message>
        <source>Existing practice</source>
        <translation>Práctica existente</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not pursued</source>
        <translation>No proseguido</translation>
    </message>
    <message>
        <source>The actor itself</source>
        <translation>El propio actor</translation>
    </message>
    <message>
        <source>Noted by us</source>
        <translation>Observado por nosotros</translation>
    </message>
    <message>
        <source>Named by the source</source>
        <translation>Mencionado por la fuente</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Nuestra lectura</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>UNDAF</source>
        <translation>MANUD</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Con reservas</translation>
    </message>
    <message>
        <source>Opposes</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>UN agency, fund or programme</source>
        <translation>Organismo, fondo o programa de la ONU</translation>
    </message>
    <message>
        <source>UN Secretariat</source>
        <translation>Secretaría de la ONU</translation>
    </message>
    <message>
        <source>UN regional commission</source>
        <translation>Comisión regional de la ONU</translation>
    </message>
    <message>
        <source>Other intergovernmental organization</source>
        <translation>Otra organización intergubernamental</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Trade union</source>
        <translation>Sindicato</translation>
    </message>
    <message>
        <source>Research institution</source>
        <translation>Institución de investigación</translation>
    </message>
    <message>
        <source>Regional consultative process</source>
        <translation>Proceso consultivo regional</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Shared with the three sides</source>
        <translation>Compartido con las tres partes</translation>
    </message>
    <message>
        <source>Internal to our office</source>
        <translation>Interno de nuestra oficina</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Delicado</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Con fuente</translation>
    </message>
    <message>
        <source>Partly sourced, to be checked</source>
        <translation>Con fuente parcial, por verificar</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>Ejemplo inventado</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Possible follow-up action</source>
        <translation>Posible medida de seguimiento</translation>
    </message>
    <message>
        <source>Process decision</source>
        <translation>Decisión sobre el proceso</translation>
    </message>
    <message>
        <source>Input to the United Nations</source>
        <translation>Aportación a las Naciones Unidas</translation>
    </message>
    <message>
        <source>Exact wording</source>
        <translation>Texto exacto</translation>
    </message>
    <message>
        <source>Our translation</source>
        <translation>Nuestra traducción</translation>
    </message>
    <message>
        <source>Our paraphrase</source>
        <translation>Nuestra paráfrasis</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>Bilateral</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Mundial</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Named by the Secretary-General&apos;s note</source>
        <translation>Mencionado en la nota del Secretario General</translation>
    </message>
    <message>
        <source>Added by a trilateral meeting</source>
        <translation>Añadido por una reunión trilateral</translation>
    </message>
    <message>
        <source>From the eight-point agenda</source>
        <translation>De la agenda de ocho puntos</translation>
    </message>
    <message>
        <source>From the GMG</source>
        <translation>Del GMM</translation>
    </message>
    <message>
        <source>From a Forum Meeting</source>
        <translation>De una Reunión del Foro</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Alianza</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Otorgado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>With some help</source>
        <translation>Con cierta ayuda</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No lista</translation>
    </message>
    <message>
        <source>CCA</source>
        <translation>Análisis común para el país</translation>
    </message>
    <message>
        <source>PRSP</source>
        <translation>DELP</translation>
    </message>
    <message>
        <source>National development plan</source>
        <translation>Plan nacional de desarrollo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En diálogo</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Reunión trilateral</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Reunión del Foro</translation>
    </message>
    <message>
        <source>High-level Dialogue</source>
        <translation>Diálogo de Alto Nivel</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Roundtable session</source>
        <translation>Sesión de mesa redonda</translation>
    </message>
    <message>
        <source>Thematic meeting</source>
        <translation>Reunión temática</translation>
    </message>
    <message>
        <source>Steering Group</source>
        <translation>Grupo Directivo</translation>
    </message>
    <message>
        <source>Friends of the Forum</source>
        <translation>Amigos del Foro</translation>
    </message>
    <message>
        <source>GMG Principals</source>
        <translation>Directores del GMM</translation>
    </message>
    <message>
        <source>Preparatory meeting</source>
        <translation>Reunión preparatoria</translation>
    </message>
    <message>
        <source>Side event</source>
        <translation>Acto paralelo</translation>
    </message>
    <message>
        <source>Expert meeting</source>
        <translation>Reunión de expertos</translation>
    </message>
    <message>
        <source>Other meeting</source>
        <translation>Otra reunión</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Chatham House Rule</source>
        <translation>Regla de Chatham House</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Con atribución</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Background paper</source>
        <translation>Documento de referencia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Guía práctica</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientaciones</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Directrices</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Compendium</source>
        <translation>Compendio</translation>
    </message>
    <message>
        <source>Fact sheets</source>
        <translation>Fichas descriptivas</translation>
    </message>
    <message>
        <source>Policy briefs</source>
        <translation>Notas sobre políticas</translation>
    </message>
    <message>
        <source>Position paper</source>
        <translation>Documento de posición</translation>
    </message>
    <message>
        <source>Thematic paper</source>
        <translation>Documento temático</translation>
    </message>
    <message>
        <source>Concept note</source>
        <translation>Nota conceptual</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglamento</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation>Términos de referencia</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Nota verbal</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Summary or minutes</source>
        <translation>Resumen o acta</translation>
    </message>
    <message>
        <source>UN document</source>
        <translation>Documento de la ONU</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Continúa en el plan siguiente</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>En observación</translation>
    </message>
    <message>
        <source>Help is wanted</source>
        <translation>Se desea ayuda</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimado</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Returned with questions</source>
        <translation>Devuelto con preguntas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Ninguna aportada</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentada</translation>
    </message>
    <message>
        <source>Checked by others</source>
        <translation>Comprobada por terceros</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>Estado Miembro</translation>
    </message>
    <message>
        <source>Observer State</source>
        <translation>Estado observador</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>Several cases</source>
        <translation>Varios casos</translation>
    </message>
    <message>
        <source>Many cases agree</source>
        <translation>Muchos casos coinciden</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Controvertida</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation>No utilizado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Procedural note</source>
        <translation>Nota de procedimiento</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Solo para nosotros</translation>
    </message>
    <message>
        <source>Sent for agreement</source>
        <translation>Enviado para acuerdo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>SRSG</source>
        <translation>RESG</translation>
    </message>
    <message>
        <source>GFMD</source>
        <translation>FMMD</translation>
    </message>
    <message>
        <source>GMG</source>
        <translation>GMM</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Jefatura de la delegación</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Relator</translation>
    </message>
    <message>
        <source>Note taker</source>
        <translation>Encargado de las notas</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusa su asistencia</translation>
    </message>
    <message>
        <source>Sent an alternate</source>
        <translation>Representado</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Incoming Chair</source>
        <translation>Presidencia entrante</translation>
    </message>
    <message>
        <source>Outgoing Chair</source>
        <translation>Presidencia saliente</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Jefatura</translation>
    </message>
    <message>
        <source>Special Representative</source>
        <translation>Representante Especial</translation>
    </message>
    <message>
        <source>Convenor</source>
        <translation>Convocante</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Asesor</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Primer mandato</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Seven months</source>
        <translation>Siete meses</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Año civil</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Interim</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Sin plazo fijado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Review of a text</source>
        <translation>Examen de un texto</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Asesoramiento</translation>
    </message>
    <message>
        <source>Preparation of a delegation</source>
        <translation>Preparación de una delegación</translation>
    </message>
    <message>
        <source>Offers received</source>
        <translation>Ofertas recibidas</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Oferta aceptada</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesario</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>África</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>América</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>1: a concern or a hope, without anything to do</source>
        <translation>1: una preocupación o una esperanza, sin nada que hacer</translation>
    </message>
    <message>
        <source>2: a direction, without an action</source>
        <translation>2: una orientación, sin medida</translation>
    </message>
    <message>
        <source>3: an action in general words</source>
        <translation>3: una medida en términos generales</translation>
    </message>
    <message>
        <source>4: an action, and who could take it</source>
        <translation>4: una medida, y quién podría adoptarla</translation>
    </message>
    <message>
        <source>5: an action, who could take it, and when or how it would show</source>
        <translation>5: una medida, quién podría adoptarla, y cuándo o cómo se vería</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>Portal web</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>No incorporado</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Fill it with the sample data.</source>
        <translation>Rellenarlo con los datos de ejemplo.</translation>
    </message>
    <message>
        <source>Only records whose field has the value; several conditions must all hold. FIELD= finds empty fields.</source>
        <translation>Solo los registros cuyo campo tiene ese valor; si hay varias condiciones, deben cumplirse todas. FIELD= encuentra los campos vacíos.</translation>
    </message>
    <message>
        <source>Which records the lines of the file are.</source>
        <translation>Qué registros son las líneas del archivo.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Decir solo lo que ocurriría.</translation>
    </message>
    <message>
        <source>The file to write; its ending names the format.</source>
        <translation>El archivo que se va a escribir; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Which brief to make.</source>
        <translation>Qué carpeta informativa elaborar.</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office.</source>
        <translation>Un ejemplar compartido omite lo delicado y lo que es solo para nuestra oficina.</translation>
    </message>
    <message>
        <source>Language of the brief: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma de la carpeta informativa: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se va a escribir.</translation>
    </message>
    <message>
        <source>Make a workspace; an existing file is never replaced.</source>
        <translation>Crear un espacio de trabajo; nunca se sustituye un archivo existente.</translation>
    </message>
    <message>
        <source>Print what a workspace holds.</source>
        <translation>Mostrar lo que contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Print the record kinds; with --json their fields too.</source>
        <translation>Mostrar los tipos de registro; con --json, también sus campos.</translation>
    </message>
    <message>
        <source>Print the records of a kind.</source>
        <translation>Mostrar los registros de un tipo.</translation>
    </message>
    <message>
        <source>Print one record with all its fields.</source>
        <translation>Mostrar un registro con todos sus campos.</translation>
    </message>
    <message>
        <source>Print the records that hold all the words.</source>
        <translation>Mostrar los registros que contienen todas las palabras.</translation>
    </message>
    <message>
        <source>Compare a workspace with its log and print what does not fit.</source>
        <translation>Comparar un espacio de trabajo con su diario y mostrar lo que no concuerda.</translation>
    </message>
    <message>
        <source>Print the whole content; equal contents print the same.</source>
        <translation>Mostrar todo el contenido; los contenidos iguales se muestran igual.</translation>
    </message>
    <message>
        <source>Take over the changes of another copy, which is only read.</source>
        <translation>Incorporar los cambios de otra copia, que solo se lee.</translation>
    </message>
    <message>
        <source>Undo the last change made in this copy.</source>
        <translation>Deshacer el último cambio hecho en esta copia.</translation>
    </message>
    <message>
        <source>Do again what was undone last.</source>
        <translation>Rehacer lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Print fields with several versions after a merge.</source>
        <translation>Mostrar los campos con varias versiones tras una fusión.</translation>
    </message>
    <message>
        <source>Only records that meet a filter in words, as the lists of the desk take it: &quot;Status is Planned, Delayed and Due before today&quot;.</source>
        <translation>Solo los registros que cumplen un filtro en palabras, como en las listas de la mesa de trabajo: &quot;Situación es Previsto, Con retraso y Plazo antes de hoy&quot;.</translation>
    </message>
    <message>
        <source>An organisation or person that “my organization” in a filter stands for.</source>
        <translation>Organización o persona a la que corresponde «mi organización» en un filtro.</translation>
    </message>
    <message>
        <source>Only records of this kind.</source>
        <translation>Solo los registros de este tipo.</translation>
    </message>
    <message>
        <source>Language of titles and excerpts: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma de los títulos y extractos: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>How many records at most; 200 when nothing is said.</source>
        <translation>Número máximo de registros; 200 si no se indica nada.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first one when nothing is said.</source>
        <translation>La hoja de un libro; la primera si no se indica nada.</translation>
    </message>
    <message>
        <source>What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its first lines when nothing is said.</source>
        <translation>Lo que separa las celdas de un archivo CSV: comma, semicolon, tab o bar; se deduce de las primeras líneas si no se indica nada.</translation>
    </message>
    <message>
        <source>Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, windows-1251, windows-1256 or gb18030.</source>
        <translation>Codificación de un archivo CSV que no es Unicode: windows-1252, windows-1250, windows-1251, windows-1256 o gb18030.</translation>
    </message>
    <message>
        <source>Only the records of a kept view, in its order; NAME is its title in any language, or its id. All fields are written.</source>
        <translation>Solo los registros de una vista guardada, en su orden; NAME es su título en cualquier idioma o su identificador. Se escriben todos los campos.</translation>
    </message>
    <message>
        <source>Only the changes of this field of the record.</source>
        <translation>Solo los cambios de este campo del registro.</translation>
    </message>
    <message>
        <source>Only what this person changed.</source>
        <translation>Solo lo que cambió esta persona.</translation>
    </message>
    <message>
        <source>Only changes of records of this kind; without REF.</source>
        <translation>Solo los cambios de registros de este tipo; sin REF.</translation>
    </message>
    <message>
        <source>Only changes that came about in this way: edit, import, paste, merge, undo, redo, resolve, restore_point or reference.</source>
        <translation>Solo los cambios que se produjeron de este modo: edit, import, paste, merge, undo, redo, resolve, restore_point o reference.</translation>
    </message>
    <message>
        <source>Only changes of this day (in UTC) or later; a month or a year will do.</source>
        <translation>Solo los cambios de este día (en UTC) o posteriores; basta un mes o un año.</translation>
    </message>
    <message>
        <source>Only changes up to and on this day (in UTC).</source>
        <translation>Solo los cambios hasta este día inclusive (en UTC).</translation>
    </message>
    <message>
        <source>How many at most, the newest ones; all when nothing is said.</source>
        <translation>Número máximo de cambios, los más recientes; todos si no se indica nada.</translation>
    </message>
    <message>
        <source>The language the files are written in, as a key of the field.</source>
        <translation>El idioma en que están escritos los archivos, como clave del campo.</translation>
    </message>
    <message>
        <source>Print who changed what, newest first; of one record field by field.</source>
        <translation>Mostrar quién cambió qué, primero lo más reciente; de un solo registro, campo por campo.</translation>
    </message>
    <message>
        <source>Keep copies of files with a record, as one change.</source>
        <translation>Guardar copias de archivos con un registro, como un solo cambio.</translation>
    </message>
    <message>
        <source>Print the files that go with a record, or all that records hold.</source>
        <translation>Mostrar los archivos que acompañan a un registro, o todos los que contienen los registros.</translation>
    </message>
    <message>
        <source>Write the file that a record holds, or the only one attached to it.</source>
        <translation>Escribir el archivo que contiene un registro, o el único que tiene adjunto.</translation>
    </message>
    <message>
        <source>The meeting; this, --series or --theme is needed.</source>
        <translation>La reunión; se necesita esta opción, --series o --theme.</translation>
    </message>
    <message>
        <source>All meetings whose series has this name.</source>
        <translation>Todas las reuniones cuya serie tiene este nombre.</translation>
    </message>
    <message>
        <source>What any meeting said on this theme and those below it.</source>
        <translation>Lo que cualquier reunión dijo sobre este tema y los que dependen de él.</translation>
    </message>
    <message>
        <source>Only meetings of this day or later; a month or a year will do.</source>
        <translation>Solo las reuniones de este día o posteriores; basta un mes o un año.</translation>
    </message>
    <message>
        <source>Only meetings up to and on this day.</source>
        <translation>Solo las reuniones hasta este día inclusive.</translation>
    </message>
    <message>
        <source>How several meetings are sorted; by date when nothing is said.</source>
        <translation>Cómo se ordenan varias reuniones; por fecha si no se indica nada.</translation>
    </message>
    <message>
        <source>Language of the minutes: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma del acta: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>How things stood at the end of this day, month or year; today when nothing is said, or the last trilateral meeting when nothing holds today.</source>
        <translation>La situación al final de este día, mes o año; hoy si no se indica nada, o la última reunión trilateral si hoy no hay nada vigente.</translation>
    </message>
    <message>
        <source>The meeting whose agenda it is.</source>
        <translation>La reunión a la que corresponde el programa.</translation>
    </message>
    <message>
        <source>Print what the agenda might take up instead, with reasons and sources; nothing is written.</source>
        <translation>Mostrar en cambio lo que podría incluirse en el programa, con motivos y fuentes; no se escribe nada.</translation>
    </message>
    <message>
        <source>Read records from a CSV file, a workbook or a calendar file as one change; with any error nothing is changed.</source>
        <translation>Leer registros de un archivo CSV, un libro o un archivo de calendario como un solo cambio; si hay algún error, no se cambia nada.</translation>
    </message>
    <message>
        <source>Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file.</source>
        <translation>Escribir los registros de un tipo como CSV, libro de Excel o JSON, o las reuniones como archivo de calendario.</translation>
    </message>
    <message>
        <source>Print how far the three sides agree on each priority, and why.</source>
        <translation>Mostrar hasta qué punto coinciden las tres partes en cada prioridad y por qué.</translation>
    </message>
    <message>
        <source>Print the agenda of a meeting with its times and positions, or propose items for it.</source>
        <translation>Mostrar el programa de una reunión con sus horas y posiciones, o proponer temas para él.</translation>
    </message>
    <message>
        <source>The meeting it is for; of a plan&apos;s paper see --record.</source>
        <translation>La reunión a la que se destina; para el documento de un plan, véase --record.</translation>
    </message>
    <message>
        <source>The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.</source>
        <translation>El plan tal como era: v2, una fecha o la referencia de una reunión; el estado actual si no se indica nada.</translation>
    </message>
    <message>
        <source>Language of the paper: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma del documento: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>Print them with positions and history to this file; its ending names the format.</source>
        <translation>Escribirlas con las posiciones y el historial en este archivo; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Also write the list as a paper; its ending names the format.</source>
        <translation>Escribir también la lista como documento; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>v2, a date, the reference of a meeting, or now.</source>
        <translation>v2, una fecha, la referencia de una reunión o now.</translation>
    </message>
    <message>
        <source>Likewise; now when nothing is said.</source>
        <translation>Igualmente; el estado actual si no se indica nada.</translation>
    </message>
    <message>
        <source>Where the time begins; a month or a year will do. As the plan when nothing is said.</source>
        <translation>Dónde comienza el tiempo; basta un mes o un año. Como el plan si no se indica nada.</translation>
    </message>
    <message>
        <source>Where the time ends.</source>
        <translation>Dónde termina el tiempo.</translation>
    </message>
    <message>
        <source>The paper, landscape; a4 when nothing is said.</source>
        <translation>El papel, horizontal; a4 si no se indica nada.</translation>
    </message>
    <message>
        <source>Language of the timeline: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma de la cronología: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>The workbook to write.</source>
        <translation>El libro que se va a escribir.</translation>
    </message>
    <message>
        <source>Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma de los encabezados, los nombres y las palabras que pueden elegirse: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>A copy for people outside our office, without what is internal or sensitive.</source>
        <translation>Una copia para personas ajenas a nuestra oficina, sin lo interno ni lo delicado.</translation>
    </message>
    <message>
        <source>The work plan that takes it in; needed where the file is no workbook of a plan.</source>
        <translation>El plan de trabajo que lo incorpora; se necesita si el archivo no es el libro de un plan.</translation>
    </message>
    <message>
        <source>The sheet mapping by which a sheet of another form is read; found from its headings when nothing is said.</source>
        <translation>La correspondencia de hoja con la que se lee una hoja de otra forma; se deduce de sus encabezados si no se indica nada.</translation>
    </message>
    <message>
        <source>Print the lines of a work plan, as they stand below each other.</source>
        <translation>Mostrar las líneas de un plan de trabajo, según sus niveles.</translation>
    </message>
    <message>
        <source>Write a work plan as an Excel workbook to be edited and read back.</source>
        <translation>Escribir un plan de trabajo como libro de Excel para editarlo y volver a leerlo.</translation>
    </message>
    <message>
        <source>Take what was changed in the workbook of a work plan, or the lines of another sheet, as one change; with any error nothing is changed.</source>
        <translation>Incorporar lo que se cambió en el libro de un plan de trabajo, o las líneas de otra hoja, como un solo cambio; si hay algún error, no se cambia nada.</translation>
    </message>
    <message>
        <source>Print what is missing or does not fit in a work plan.</source>
        <translation>Mostrar lo que falta o no concuerda en un plan de trabajo.</translation>
    </message>
    <message>
        <source>Print what changed in a work plan between two moments, field by field.</source>
        <translation>Mostrar lo que cambió en un plan de trabajo entre dos momentos, campo por campo.</translation>
    </message>
    <message>
        <source>Draw a work plan against time as SVG or PDF; with --json print its rows.</source>
        <translation>Dibujar un plan de trabajo en el tiempo como SVG o PDF; con --json, mostrar sus filas.</translation>
    </message>
    <message>
        <source>The day on which the age of evidence counts; today when nothing is said.</source>
        <translation>El día respecto del cual se cuenta la antigüedad de las pruebas; hoy si no se indica nada.</translation>
    </message>
    <message>
        <source>After how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>Años sin verificación tras los cuales una prueba es antigua; 5 si no se indica nada.</translation>
    </message>
    <message>
        <source>Print instead what may be asked before this coming Forum Meeting, drawn from what was asked before earlier ones, with reasons; nothing is written.</source>
        <translation>Mostrar en cambio lo que podría solicitarse antes de esta próxima Reunión del Foro, según lo solicitado antes de las anteriores, con motivos; no se escribe nada.</translation>
    </message>
    <message>
        <source>With --forecast: print the request calendar to this file; its ending names the format.</source>
        <translation>Con --forecast: escribir el calendario de solicitudes en este archivo; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Names, offices and records as of the end of this day, month or year; today, with what is to come, when nothing is said.</source>
        <translation>Nombres, cargos y registros al final de este día, mes o año; hoy, con lo que está por venir, si no se indica nada.</translation>
    </message>
    <message>
        <source>Print what an experience, document, lesson, recommendation or follow-up rests on and leads to, and what is missing there.</source>
        <translation>Mostrar en qué se apoya una experiencia, un documento, una enseñanza, una recomendación o un seguimiento, a qué conduce y qué falta ahí.</translation>
    </message>
    <message>
        <source>Print how much notice requests for expertise give, how long answers take, and how many each agency was asked.</source>
        <translation>Mostrar con cuánta antelación llegan las solicitudes de conocimientos, cuánto tardan las respuestas y cuántas se dirigieron a cada organismo.</translation>
    </message>
    <message>
        <source>Make the profile of a State, organization, entity, theme or body as PDF or plain text: everything of it on a page.</source>
        <translation>Elaborar el perfil de un Estado, una organización, una entidad, un tema o un órgano en PDF o texto simple: todo lo que le concierne en una página.</translation>
    </message>
    <message>
        <source>The narrowest circle whose records are written: public, shared, internal or sensitive. Public and shared files hold no experience without consent. When nothing is said, calendar files hold nothing above shared, other files everything.</source>
        <translation>El círculo más restringido cuyos registros se escriben: public, shared, internal o sensitive. Los archivos public y shared no contienen experiencias sin consentimiento. Si no se indica nada, los archivos de calendario no contienen nada por encima de shared; los demás archivos lo contienen todo.</translation>
    </message>
    <message>
        <source>Also draw the chain to this file; its ending names the format.</source>
        <translation>Dibujar también la cadena en este archivo; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Write an empty form for a new record of this kind.</source>
        <translation>Escribir un formulario vacío para un registro nuevo de este tipo.</translation>
    </message>
    <message>
        <source>Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma del formulario y de los textos que se escriben en él: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>Write a record as a form that others fill in and send back, as Word document or CSV.</source>
        <translation>Escribir un registro como formulario que otros rellenan y devuelven, como documento de Word o CSV.</translation>
    </message>
    <message>
        <source>Take what was written into a form, as one change; with any error nothing is changed, and what changed here too stays.</source>
        <translation>Incorporar lo escrito en un formulario como un solo cambio; si hay algún error no se cambia nada, y lo que también cambió aquí se conserva.</translation>
    </message>
    <message>
        <source>How the columns are read: a sheet mapping by name. One with the same headings is used when nothing is said.</source>
        <translation>Cómo se leen las columnas: una correspondencia de hoja, por su nombre. Si no se indica nada, se usa una con los mismos encabezados.</translation>
    </message>
    <message>
        <source>The column that tells which record a line stands for, beside id and reference.</source>
        <translation>La columna que indica a qué registro corresponde una línea, además de id y reference.</translation>
    </message>
    <message>
        <source>Keep columns that no field is called by in the note of the record.</source>
        <translation>Conservar en la nota del registro las columnas que no llevan el nombre de ningún campo.</translation>
    </message>
    <message>
        <source>What becomes of lines that look like a record that is here: update, new or leave_out. They are new, with a warning, when nothing is said.</source>
        <translation>Qué se hace con las líneas que se parecen a un registro ya existente: update, new o leave_out. Si no se indica nada, son nuevas, con una advertencia.</translation>
    </message>
    <message>
        <source>Print the earlier recommendations that likely carry the same idea, best first, with the words that match.</source>
        <translation>Mostrar las recomendaciones anteriores que probablemente recogen la misma idea, las mejores primero, con las palabras que coinciden.</translation>
    </message>
    <message>
        <source>Print what experiences, or one of them, still need before they are shown to others: readers, grade with reasons, what a speaker misses, age and consent.</source>
        <translation>Mostrar lo que las experiencias, o una de ellas, aún necesitan antes de mostrarse a otros: examinadores, calificación con motivos, lo que le falta a un orador, antigüedad y consentimiento.</translation>
    </message>
    <message>
        <source>Print what recommendations were taken up, each record counted once, and for which nothing is entered yet.</source>
        <translation>Mostrar qué recomendaciones se han retomado, contando cada registro una vez, y para cuáles aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Print who follows up which recommendation and how, or write it as workbook, Word document or PDF.</source>
        <translation>Mostrar quién da seguimiento a qué recomendación y cómo, o escribirlo como libro, documento de Word o PDF.</translation>
    </message>
    <message>
        <source>Of project_list: only projects on this theme and those below it.</source>
        <translation>De project_list: solo los proyectos sobre este tema y los que contiene.</translation>
    </message>
    <message>
        <source>The State of followup_report, which takes a Forum Meeting as --meeting too.</source>
        <translation>El Estado de followup_report, que también admite una Reunión del Foro con --meeting.</translation>
    </message>
    <message>
        <source>What handover is of: a role, an entity, a body, an organization, a State, a person or a Forum Meeting.</source>
        <translation>De qué se hace el handover: una función, una entidad, un órgano, una organización, un Estado, una persona o una Reunión del Foro.</translation>
    </message>
    <message>
        <source>Of followup_report and handover: the last day that counts; today when nothing is said.</source>
        <translation>De followup_report y handover: el último día que cuenta; hoy si no se indica nada.</translation>
    </message>
    <message>
        <source>Of evidence_gaps: after how many years without a look evidence is old; 5 when nothing is said.</source>
        <translation>De evidence_gaps: años sin verificación tras los cuales una prueba es antigua; 5 si no se indica nada.</translation>
    </message>
    <message>
        <source>How many at most; 10 when nothing is said.</source>
        <translation>Cuántos como máximo; 10 si no se indica nada.</translation>
    </message>
    <message>
        <source>Print instead which are likely one and the same, with reasons.</source>
        <translation>Mostrar en cambio cuáles son probablemente la misma, con motivos.</translation>
    </message>
    <message>
        <source>The day on which their age counts; today when nothing is said.</source>
        <translation>El día respecto del cual se cuenta su antigüedad; hoy si no se indica nada.</translation>
    </message>
    <message>
        <source>Only recommendations of this meeting and its sessions.</source>
        <translation>Solo las recomendaciones de esta reunión y sus sesiones.</translation>
    </message>
    <message>
        <source>Only those on this theme and the themes below it.</source>
        <translation>Solo las de este tema y los temas que contiene.</translation>
    </message>
    <message>
        <source>Only those addressed to this entity, organization or body, with the bodies below it; never a State.</source>
        <translation>Solo las dirigidas a esta entidad, organización u órgano, con los órganos que contiene; nunca a un Estado.</translation>
    </message>
    <message>
        <source>Only those of this day, month or year or later.</source>
        <translation>Solo las de este día, mes o año, o posteriores.</translation>
    </message>
    <message>
        <source>Only those up to the end of this day, month or year.</source>
        <translation>Solo las anteriores al fin de este día, mes o año.</translation>
    </message>
    <message>
        <source>What the lines are; themes when nothing is said, all four with -o.</source>
        <translation>Qué son las líneas; temas si no se indica nada, las cuatro clases con -o.</translation>
    </message>
    <message>
        <source>The day on which priorities are shared, as of priorities.</source>
        <translation>El día en que las prioridades son compartidas, como en priorities.</translation>
    </message>
    <message>
        <source>Print it to this file instead; its ending names the format.</source>
        <translation>Escribirlo en este archivo en vez de mostrarlo; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>Recommendations of this meeting and of its sessions alone.</source>
        <translation>Solo las recomendaciones de esta reunión y de sus sesiones.</translation>
    </message>
    <message>
        <source>Recommendations on this theme and the themes below it alone.</source>
        <translation>Solo las recomendaciones sobre este tema y los temas que contiene.</translation>
    </message>
    <message>
        <source>Recommendations that are addressed to this State, agency or body alone.</source>
        <translation>Solo las recomendaciones dirigidas a este Estado, organismo u órgano.</translation>
    </message>
    <message>
        <source>States of this region or UN regional group alone.</source>
        <translation>Solo los Estados de esta región o grupo regional de la ONU.</translation>
    </message>
    <message>
        <source>Follow-up with this status word alone.</source>
        <translation>Solo el seguimiento con esta palabra de situación.</translation>
    </message>
    <message>
        <source>Write it to this file instead; its ending names the format.</source>
        <translation>Escribirlo en este archivo en vez de mostrarlo; su extensión indica el formato.</translation>
    </message>
    <message>
        <source>With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.</source>
        <translation>Con OUT.docx u OUT.pdf: recomendaciones por actores, o una línea por entrada.</translation>
    </message>
    <message>
        <source>Language of the table: ar, zh, en, fr, ru or es.</source>
        <translation>Idioma de la tabla: ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
        <source>Make a meeting brief; the ending of the file names its format.</source>
        <translation>Elaborar una carpeta informativa de reunión; la terminación del archivo indica el formato.</translation>
    </message>
    <message>
        <source>Make the minutes of a meeting, of a series or on a theme; the ending names the format.</source>
        <translation>Elaborar el acta de una reunión, o las de una serie o sobre un tema; la terminación indica el formato.</translation>
    </message>
    <message>
        <source>Make one PDF file of a meeting&apos;s brief and the files that go with it.</source>
        <translation>Hacer un solo PDF con la carpeta informativa de una reunión y los archivos que la acompañan.</translation>
    </message>
    <message>
        <source>The meeting it is for.</source>
        <translation>La reunión a la que se destina.</translation>
    </message>
    <message>
        <source>The paper at its head; the meeting brief when nothing is said.</source>
        <translation>El documento que la encabeza; si no se indica, la carpeta informativa de la reunión.</translation>
    </message>
    <message>
        <source>Print which papers can be made, and of what; with --json their parts too.</source>
        <translation>Mostrar qué documentos se pueden elaborar y de qué; con --json, también sus partes.</translation>
    </message>
    <message>
        <source>The work plan of work_plan, plan_gaps and plan_changes; the request or the offer of speaker; the State of delegation_checklist, planning_fit and, where wanted, project_list; the project of project_sheet; the item of item_sheet, by its id or, with --meeting, by its number.</source>
        <translation>El plan de trabajo de work_plan, plan_gaps y plan_changes; la solicitud o la oferta de speaker; el Estado de delegation_checklist, planning_fit y, si se desea, project_list; el proyecto de project_sheet; el tema de item_sheet, por su identificador o, con --meeting, por su número.</translation>
    </message>
    <message>
        <source>Of plan_changes: the moment that the plan is held against. Of changes: a date or a meeting, after which changes count; the meeting before when nothing is said.</source>
        <translation>Para plan_changes: el momento con el que se compara el plan. Para changes: una fecha o una reunión, a partir de la cual cuentan los cambios; la reunión anterior si no se indica nada.</translation>
    </message>
    <message>
        <source>Of trilateral and item_sheet: made for one of the three sides, which comes first; of the positions of all others it holds what a shared copy holds.</source>
        <translation>Para trilateral e item_sheet: elaborado para una de las tres partes, que va primero; de las posiciones de todas las demás contiene lo que contiene un ejemplar compartido.</translation>
    </message>
    <message>
        <source>The paper; that of the brief&apos;s record, or a4, when nothing is said.</source>
        <translation>El papel; si no se indica nada, el de la ficha del expediente, o a4.</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own.</source>
        <translation>El título y de qué trata, en una página aparte.</translation>
    </message>
    <message>
        <source>A list of the parts with their pages.</source>
        <translation>La lista de las partes con sus páginas.</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists.</source>
        <translation>Letra de 16 puntos como mínimo, para quienes la necesiten; los cuadros anchos se convierten en listas.</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand.</source>
        <translation>Ese número de renglones en blanco bajo cada tema, para escribir a mano.</translation>
    </message>
    <message>
        <source>With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be printed on both sides and folded.</source>
        <translation>Con OUT.pdf: en A5, dos páginas una junto a otra en el orden de un folleto, para imprimir por ambas caras y plegar.</translation>
    </message>
    <message>
        <source>Keep a paper as it is now, numbered, as the next draft or released, and note who gets it.</source>
        <translation>Conserva un documento como está ahora, numerado, como próximo borrador o versión final, y anota quién lo recibe.</translation>
    </message>
    <message>
        <source>Print what was issued, of a brief or a meeting if one is named, to whom it went, and what of it is missing in this copy.</source>
        <translation>Muestra lo que se ha emitido, de una carpeta o reunión si se indica, a quién se envió y qué falta de ello en esta copia.</translation>
    </message>
    <message>
        <source>Write the kept pages of an issued paper, byte for byte as they were kept.</source>
        <translation>Escribe las páginas conservadas de un documento emitido, byte por byte.</translation>
    </message>
    <message>
        <source>Begin the brief of the next meeting of a series with what that of the last one had, as one step.</source>
        <translation>Empieza la carpeta de la reunión siguiente de una serie con lo que tenía la de la anterior, en un solo paso.</translation>
    </message>
    <message>
        <source>Who gets it: a State, an organization, a body, an entity or a person; noted, nothing is sent.</source>
        <translation>Quién lo recibe: un Estado, una organización, un órgano, una entidad o una persona; se anota, no se envía nada.</translation>
    </message>
    <message>
        <source>Release it; when nothing is said, it is the next draft.</source>
        <translation>Emitirlo como versión final; si no se indica nada, es el próximo borrador.</translation>
    </message>
    <message>
        <source>Of a draft: until when comments are asked for; the paper says so.</source>
        <translation>De un borrador: hasta cuándo se piden comentarios; el documento lo indica.</translation>
    </message>
    <message>
        <source>Who gets it and stands in no list of this workspace.</source>
        <translation>Quién lo recibe y no figura en ninguna lista de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Also write the kept pages to this file.</source>
        <translation>Escribir además las páginas conservadas en este archivo.</translation>
    </message>
    <message>
        <source>Print what differs between two of them, by their numbers or ids, line by line.</source>
        <translation>Mostrar las diferencias entre dos de ellos, por número o identificador, línea por línea.</translation>
    </message>
    <message>
        <source>The file to write: the kept pages, or the kept words.</source>
        <translation>El archivo que se escribe: las páginas conservadas o el texto conservado.</translation>
    </message>
    <message>
        <source>The last meeting of the series.</source>
        <translation>La última reunión de la serie.</translation>
    </message>
    <message>
        <source>Which paper; the meeting brief when nothing is said.</source>
        <translation>Qué documento; la carpeta de la reunión si no se indica nada.</translation>
    </message>
</context>
<context>
    <name>CommitLabel</name>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionar %1</translation>
    </message>
    <message>
        <source>Settle %1</source>
        <translation>Resolver %1</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambiar %1 de %2</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Restore point “%1”</source>
        <translation>Punto de restauración «%1»</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Volver a un estado anterior</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Attach a file to %1</source>
        <translation>Adjuntar un archivo a %1</translation>
    </message>
    <message numerus="yes">
        <source>Attach %n files to %1</source>
        <translation>
            <numerusform>Adjuntar %n archivo a %1</numerusform>
            <numerusform>Adjuntar %n archivos a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Convergence</name>
    <message>
        <source>%1 supports</source>
        <translation>%1 está a favor</translation>
    </message>
    <message>
        <source>all three support</source>
        <translation>las tres partes están a favor</translation>
    </message>
    <message>
        <source>%1 support</source>
        <comment>two of the sides</comment>
        <translation>%1 están a favor</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 mantiene una postura abierta</translation>
    </message>
    <message>
        <source>%1 are open</source>
        <comment>several of the sides</comment>
        <translation>%1 mantienen una postura abierta</translation>
    </message>
    <message>
        <source>%1 is reserved</source>
        <translation>%1 tiene reservas</translation>
    </message>
    <message>
        <source>%1 are reserved</source>
        <comment>several of the sides</comment>
        <translation>%1 tienen reservas</translation>
    </message>
    <message>
        <source>%1 opposes</source>
        <translation>%1 está en contra</translation>
    </message>
    <message>
        <source>%1 oppose</source>
        <comment>several of the sides</comment>
        <translation>%1 están en contra</translation>
    </message>
    <message>
        <source>it is recorded that the position of %1 is not known</source>
        <translation>consta que no se conoce la posición de %1</translation>
    </message>
    <message>
        <source>none of the three has said anything on it</source>
        <translation>ninguna de las tres partes se ha pronunciado al respecto</translation>
    </message>
    <message>
        <source>%1 has said nothing on it</source>
        <translation>%1 no se ha pronunciado al respecto</translation>
    </message>
    <message>
        <source>%1 have said nothing on it</source>
        <comment>two of the sides</comment>
        <translation>%1 no se han pronunciado al respecto</translation>
    </message>
    <message>
        <source>%1 has said nothing since %2</source>
        <translation>%1 no se ha pronunciado desde el %2</translation>
    </message>
    <message>
        <source>%1 have said nothing since %2</source>
        <comment>several sides</comment>
        <translation>%1 no se han pronunciado desde el %2</translation>
    </message>
    <message>
        <source>%1 is not among the entities of this workspace</source>
        <translation>%1 no figura entre las entidades de este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 has different positions of the same date, of which the most reserved counts</source>
        <translation>%1 tiene distintas posiciones de la misma fecha, de las que cuenta la más reservada</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what different sides hold</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: its position ended (was: %2)</source>
        <translation>%1: su posición dejó de estar vigente (era: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and its stance</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, stated anew</source>
        <translation>%1: %2, expresada de nuevo</translation>
    </message>
    <message>
        <source>%1: %2 (was: %3)</source>
        <translation>%1: %2 (antes: %3)</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Incipiente</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>De una sola parte</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Nothing recorded</source>
        <translation>Nada registrado</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>No theme entered</source>
        <translation>Sin tema anotado</translation>
    </message>
    <message>
        <source>No meeting entered</source>
        <translation>Sin reunión anotada</translation>
    </message>
    <message>
        <source>States, together</source>
        <translation>Estados, en conjunto</translation>
    </message>
    <message>
        <source>Others, named in words</source>
        <translation>Otros, nombrados con palabras</translation>
    </message>
    <message>
        <source>No date entered</source>
        <translation>Sin fecha anotada</translation>
    </message>
    <message>
        <source>No addressee entered</source>
        <translation>Sin destinatario anotado</translation>
    </message>
    <message>
        <source>Not in this copy</source>
        <translation>No está en esta copia</translation>
    </message>
    <message>
        <source>Each record counts once in a line and once in the total. Follow-up is voluntary: the numbers tell what is entered here and measure nobody.</source>
        <translation>Cada registro cuenta una vez en una línea y una vez en el total. El seguimiento es voluntario: las cifras dicen lo que está anotado aquí y no miden a nadie.</translation>
    </message>
    <message>
        <source>Some stand in several lines, so the lines together make more than the total.</source>
        <translation>Algunas figuran en varias líneas, de modo que juntas suman más que el total.</translation>
    </message>
    <message>
        <source>Fewer than three actors are told as “1–2”; a number beside them is told as “1 or more”, or joined with the line above, so that it cannot be worked out.</source>
        <translation>Menos de tres actores se indican como «1–2»; una cifra vecina se indica como «1 o más», o unida a la línea superior, para que no pueda deducirse.</translation>
    </message>
    <message>
        <source>Coverage is not counted for one State: follow-up is voluntary, and numbers would compare States. Open the State&apos;s profile instead.</source>
        <translation>La cobertura no se cuenta para un solo Estado: el seguimiento es voluntario y las cifras compararían a los Estados. Abra en su lugar el perfil del Estado.</translation>
    </message>
    <message>
        <source>Recommendations are addressed to an entity, an organization or a body. Choose one of these.</source>
        <translation>Las recomendaciones se dirigen a una entidad, una organización o un órgano. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Por reunión</translation>
    </message>
    <message>
        <source>By addressee</source>
        <translation>Por destinatario</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Retomadas</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Otras anotaciones</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Aún sin anotaciones</translation>
    </message>
    <message>
        <source>1–2</source>
        <comment>a number of few actors, not told exactly</comment>
        <translation>1–2</translation>
    </message>
    <message>
        <source>1 or more</source>
        <comment>a number that is not told exactly</comment>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>joined</source>
        <comment>a number told with the line above only</comment>
        <translation>unido</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Together, each once</source>
        <translation>En conjunto, cada una contada una vez</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
</context>
<context>
    <name>Delegation</name>
    <message>
        <source>The State of this delegation is not in this workspace. Choose another State.</source>
        <translation>El Estado de esta delegación no está en este espacio de trabajo. Elija otro Estado.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a State, and %1 is of the kind %2. Choose a State.</source>
        <translation>Una delegación se prepara para un Estado, y %1 es del tipo %2. Elija un Estado.</translation>
    </message>
    <message>
        <source>The meeting of this delegation is not in this workspace. Choose another meeting.</source>
        <translation>La reunión de esta delegación no está en este espacio de trabajo. Elija otra reunión.</translation>
    </message>
    <message>
        <source>A delegation is prepared for a Forum Meeting, and %1 is none and belongs to none. Choose a Forum Meeting.</source>
        <translation>Una delegación se prepara para una Reunión del Foro, y %1 no lo es ni pertenece a ninguna. Elija una Reunión del Foro.</translation>
    </message>
    <message>
        <source>%1 has no date, so nobody can say what is older than it or still to come. Enter its first day on its page.</source>
        <translation>%1 no tiene fecha, por lo que no se puede saber qué es anterior y qué queda por venir. Indique su primer día en su página.</translation>
    </message>
    <message>
        <source>%1 was not there yet at %2: the first of its names here counts from %3. Choose a later meeting, or correct the names of the State.</source>
        <translation>%1 aún no existía en la fecha de %2: el primero de sus nombres registrados aquí vale desde el %3. Elija una reunión posterior o corrija los nombres del Estado.</translation>
    </message>
    <message>
        <source>Prepare to present: %1</source>
        <translation>Preparar la presentación: %1</translation>
    </message>
    <message>
        <source>See whether there is news to tell: %1</source>
        <translation>Ver si hay novedades que comunicar: %1</translation>
    </message>
    <message>
        <source>Settle the position: %1</source>
        <translation>Definir la posición: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>See to the help: %1</source>
        <translation>Ocuparse de la ayuda: %1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation>Inscribir: %1</translation>
    </message>
    <message>
        <source>Keep the date: %1</source>
        <translation>Reservar la fecha: %1</translation>
    </message>
    <message>
        <source>Preparation of the delegation: %1, %2</source>
        <translation>Preparación de la delegación: %1, %2</translation>
    </message>
    <message>
        <source>In particular: %1</source>
        <translation>En particular: %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent asked, not answered yet</source>
        <translation>Consentimiento solicitado, sin respuesta</translation>
    </message>
    <message>
        <source>Consent to be asked</source>
        <translation>Consentimiento por solicitar</translation>
    </message>
    <message>
        <source>ready to present</source>
        <translation>lista para presentar</translation>
    </message>
    <message>
        <source>ready with some help</source>
        <translation>lista con alguna ayuda</translation>
    </message>
    <message>
        <source>not ready to present</source>
        <translation>no está lista para presentar</translation>
    </message>
    <message>
        <source>not known whether it is ready to present</source>
        <translation>no se sabe si está lista</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>adecuada para %1</translation>
    </message>
    <message>
        <source>on a theme of the meeting: %1</source>
        <translation>sobre un tema de la reunión: %1</translation>
    </message>
    <message>
        <source>no theme in common with the meeting is recorded</source>
        <translation>no consta ningún tema en común con la reunión</translation>
    </message>
    <message>
        <source>last looked at %1</source>
        <translation>revisada el %1</translation>
    </message>
    <message>
        <source>no day on which it was looked at</source>
        <translation>sin fecha de revisión</translation>
    </message>
    <message>
        <source>Declared by the State</source>
        <translation>Declarado por el Estado</translation>
    </message>
    <message>
        <source>Noted by others</source>
        <translation>Anotado por otros</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>last news %1</source>
        <translation>últimas noticias: %1</translation>
    </message>
    <message>
        <source>no news with a date</source>
        <translation>sin noticias fechadas</translation>
    </message>
    <message>
        <source>no position is recorded</source>
        <translation>no consta ninguna posición</translation>
    </message>
    <message>
        <source>the position on this is older: %1</source>
        <translation>la posición al respecto es anterior: %1</translation>
    </message>
    <message>
        <source>the position held until %1</source>
        <translation>la posición valía hasta el %1</translation>
    </message>
    <message>
        <source>position stated %1</source>
        <translation>posición expresada: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>for the item %1</source>
        <translation>para el tema %1</translation>
    </message>
    <message>
        <source>in a language of the delegation: %1</source>
        <translation>en un idioma de la delegación: %1</translation>
    </message>
    <message>
        <source>in no language of the delegation, but in %1</source>
        <translation>en ningún idioma de la delegación, sino en: %1</translation>
    </message>
    <message>
        <source>Asked for by the State</source>
        <translation>Solicitada por el Estado</translation>
    </message>
    <message>
        <source>Help for delegations to this meeting</source>
        <translation>Ayuda a las delegaciones para esta reunión</translation>
    </message>
    <message>
        <source>offer of %1: %2</source>
        <translation>oferta de %1: %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>aún sin ofertas</translation>
    </message>
    <message>
        <source>Registered for %1</source>
        <translation>Inscripción para %1</translation>
    </message>
    <message>
        <source>%2 for %1</source>
        <translation>%2 para %1</translation>
    </message>
    <message>
        <source>Focal point of the State</source>
        <translation>Punto focal del Estado</translation>
    </message>
    <message>
        <source>Recorded with this State</source>
        <translation>Registrado con este Estado</translation>
    </message>
    <message>
        <source>speaks on %1</source>
        <translation>habla sobre %1</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>sin inscripción</translation>
    </message>
    <message>
        <source>The days of the meeting</source>
        <translation>Los días de la reunión</translation>
    </message>
    <message>
        <source>A meeting on the way to it</source>
        <translation>Una reunión en su preparación</translation>
    </message>
    <message>
        <source>Comments on the paper are due</source>
        <translation>Vencen las observaciones al documento</translation>
    </message>
    <message>
        <source>What was asked for is needed by this day</source>
        <translation>Lo solicitado se necesita para este día</translation>
    </message>
    <message>
        <source>A step of the preparation is due</source>
        <translation>Está previsto un paso de los preparativos</translation>
    </message>
    <message>
        <source>on a day not recorded</source>
        <translation>en una fecha no registrada</translation>
    </message>
    <message>
        <source>Experiences to present</source>
        <translation>Experiencias para presentar</translation>
    </message>
    <message>
        <source>Follow-up to report, as the State wishes</source>
        <translation>Seguimiento que comunicar, según desee el Estado</translation>
    </message>
    <message>
        <source>Positions to settle</source>
        <translation>Posiciones por definir</translation>
    </message>
    <message>
        <source>Papers to read</source>
        <translation>Documentos por leer</translation>
    </message>
    <message>
        <source>Help asked for and offered</source>
        <translation>Ayuda solicitada y ofrecida</translation>
    </message>
    <message>
        <source>Persons of the delegation</source>
        <translation>Integrantes de la delegación</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>No experience of this State that may be offered is recorded. Add one under Experiences.</source>
        <translation>No consta ninguna experiencia de este Estado que pueda ofrecerse. Añada una en «Experiencias».</translation>
    </message>
    <message>
        <source>No follow-up of this State is recorded. What it tells of its own accord can be added under Follow-up.</source>
        <translation>No consta ningún seguimiento de este Estado. Lo que comunique por iniciativa propia puede añadirse en «Seguimientos».</translation>
    </message>
    <message>
        <source>The meeting and its sessions have no agenda items, and no priority runs on its first day. Add the items on the page of the meeting.</source>
        <translation>La reunión y sus sesiones no tienen temas del programa y ninguna prioridad está vigente en su primer día. Añada los temas en la página de la reunión.</translation>
    </message>
    <message>
        <source>No paper is linked with the meeting. Link documents on its page or on the items.</source>
        <translation>No hay documentos vinculados a la reunión. Vincule documentos en su página o en los temas.</translation>
    </message>
    <message>
        <source>Nobody has asked for help with this delegation yet. R asks an agency.</source>
        <translation>Aún no se ha solicitado ayuda para esta delegación. Con R se solicita a un organismo.</translation>
    </message>
    <message>
        <source>No person of this State is recorded. Add focal points to the State, or participants to the meeting.</source>
        <translation>No consta ninguna persona de este Estado. Añada puntos focales al Estado o participantes a la reunión.</translation>
    </message>
    <message>
        <source>No date is recorded. Enter the days of the meeting on its page.</source>
        <translation>No consta ninguna fecha. Indique los días de la reunión en su página.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be used: %2. Install it again, or remove it from its folder.</source>
        <translation>No se puede utilizar el diccionario %1: %2. Instálelo de nuevo o quítelo de su carpeta.</translation>
    </message>
    <message>
        <source>it is empty or may not be read</source>
        <translation>está vacío o no se tiene permiso de lectura</translation>
    </message>
    <message>
        <source>this computer does not know its encoding, %1</source>
        <translation>este equipo no conoce su codificación, %1</translation>
    </message>
</context>
<context>
    <name>EarlierPositions</name>
    <message numerus="yes">
        <source>stated %n months ago</source>
        <translation>
            <numerusform>expresada hace %n mes</numerusform>
            <numerusform>expresada hace %n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limita</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>direction not said</source>
        <translation>sentido no indicado</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>media</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>direction and strength of evidence</comment>
        <translation>%1, fuerza: %2</translation>
    </message>
    <message>
        <source>leads to the recommendation</source>
        <translation>conduce a la recomendación</translation>
    </message>
    <message>
        <source>goes with the recommendation</source>
        <translation>acompaña a la recomendación</translation>
    </message>
    <message>
        <source>taken up by the follow-up</source>
        <translation>retomado en el seguimiento</translation>
    </message>
    <message>
        <source>shows the follow-up</source>
        <translation>muestra el seguimiento</translation>
    </message>
    <message>
        <source>No lesson, experience or document leads to this recommendation. Name it in a lesson that rests on experiences, or say what it rests on under its documents.</source>
        <translation>Ninguna enseñanza, experiencia o documento conduce a esta recomendación. Menciónela en una enseñanza basada en experiencias o indique entre sus documentos en qué se apoya.</translation>
    </message>
    <message>
        <source>This experience leads to no lesson, recommendation or follow-up yet. Say what it teaches in a new or existing lesson.</source>
        <translation>Esta experiencia no conduce aún a ninguna enseñanza, recomendación o seguimiento. Indique lo que enseña en una enseñanza nueva o existente.</translation>
    </message>
    <message>
        <source>No evidence is named for this lesson. Link the experiences or analyses it is drawn from.</source>
        <translation>No se indica ninguna prueba para esta enseñanza. Vincule las experiencias o los análisis de los que se extrajo.</translation>
    </message>
    <message>
        <source>Last checked or evaluated %1. Ask whether it still holds, then enter the day under “Last checked”.</source>
        <translation>Última verificación o evaluación: %1. Pregunte si sigue siendo válido e indique el día en «Última verificación».</translation>
    </message>
    <message>
        <source>Evidence is divided. Against the lesson: %1; other evidence supports it. Say where it holds and where it does not.</source>
        <translation>Las pruebas están divididas. En contra de la enseñanza: %1; otras pruebas la apoyan. Indique dónde es válida y dónde no.</translation>
    </message>
    <message>
        <source>Against the lesson: %1; nothing supports it. Word it anew or find what it rests on.</source>
        <translation>En contra de la enseñanza: %1; nada la apoya. Redáctela de nuevo o busque en qué se apoya.</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Evidence</source>
        <translation>%1 de %2 en la columna «Pruebas»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Lesson</source>
        <translation>%1 de %2 en la columna «Enseñanza»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Recommendation</source>
        <translation>%1 de %2 en la columna «Recomendación»</translation>
    </message>
    <message>
        <source>%1 of %2 in the column Follow-up</source>
        <translation>%1 de %2 en la columna «Seguimiento»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>kind of record, its reference, its title</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>record, how it bears on the next, record</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <comment>evidence, lesson, what it says</comment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>%1; lines towards the evidence: %2, towards follow-up: %3</source>
        <translation>%1; líneas hacia las pruebas: %2; hacia el seguimiento: %3</translation>
    </message>
    <message>
        <source>Evidence chains</source>
        <translation>Cadenas de pruebas</translation>
    </message>
    <message>
        <source>Evidence chain of %1</source>
        <translation>Cadena de pruebas de %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>conduce a</translation>
    </message>
    <message>
        <source>goes with</source>
        <translation>acompaña a</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>retomado en</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>Chain from evidence to follow-up</source>
        <translation>Cadena de las pruebas al seguimiento</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Sample: lessons and what is said of their evidence are invented.</source>
        <translation>Ejemplo: las enseñanzas y lo que se dice de sus pruebas son inventados.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>No se pudo crear la imagen SVG. Inténtelo de nuevo o cree un PDF.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>leads to, goes with, taken up by, shows</source>
        <translation>conduce a, acompaña a, retomado en, muestra</translation>
    </message>
</context>
<context>
    <name>ExperienceReview</name>
    <message>
        <source>No result is told.</source>
        <translation>No se expone ningún resultado.</translation>
    </message>
    <message>
        <source>A result is told.</source>
        <translation>Se expone un resultado.</translation>
    </message>
    <message>
        <source>The result gives figures.</source>
        <translation>El resultado aporta cifras.</translation>
    </message>
    <message>
        <source>The evidence is described in words.</source>
        <translation>Las pruebas se describen en palabras.</translation>
    </message>
    <message>
        <source>Documents that are named: %1, of them by others: %2.</source>
        <translation>Documentos mencionados: %1; de terceros: %2.</translation>
    </message>
    <message>
        <source>It was evaluated (%1), and a document by others is named.</source>
        <translation>Fue evaluada (%1) y se menciona un documento de terceros.</translation>
    </message>
    <message>
        <source>It was evaluated (%1).</source>
        <translation>Fue evaluada (%1).</translation>
    </message>
    <message>
        <source>Links to lessons: %1, of them limiting or against: %2.</source>
        <translation>Vínculos con enseñanzas: %1; que limitan o contradicen: %2.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Lo que figura aquí corresponde a «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is more than what is here speaks for, which is “%2”. %3</source>
        <translation>«%1» es más de lo que corresponde a lo que figura aquí, que es «%2». %3</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>se cuenta</translation>
    </message>
    <message>
        <source>has not answered yet</source>
        <translation>aún no ha respondido</translation>
    </message>
    <message>
        <source>does not count: declared a conflict of interest</source>
        <translation>no se cuenta: declaró un conflicto de intereses</translation>
    </message>
    <message>
        <source>does not count as external: has a part in the experience</source>
        <translation>no se cuenta como externo: tiene parte en la experiencia</translation>
    </message>
    <message>
        <source>counts once: the same reader has another review</source>
        <translation>se cuenta una sola vez: el mismo examinador tiene otro examen</translation>
    </message>
    <message>
        <source>does not count: neither internal nor external is said</source>
        <translation>no se cuenta: no se indica si es interno o externo</translation>
    </message>
    <message>
        <source>one internal reader</source>
        <translation>un examinador interno</translation>
    </message>
    <message>
        <source>one external reader of another organization</source>
        <translation>un examinador externo de otra organización</translation>
    </message>
    <message numerus="yes">
        <source>%n external readers of other organizations</source>
        <translation>
            <numerusform>%n examinador externo de otras organizaciones</numerusform>
            <numerusform>%n examinadores externos de otras organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Aún se necesita: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The readers do not say the same. %1.</source>
        <translation>Los examinadores no coinciden. %1.</translation>
    </message>
    <message>
        <source>Grades that readers gave: %1.</source>
        <translation>Grados indicados por los examinadores: %1.</translation>
    </message>
    <message>
        <source>Consent was refused: it is not to be presented.</source>
        <translation>Se denegó el consentimiento: no debe presentarse.</translation>
    </message>
    <message>
        <source>Consent to present it is not given. Ask those who made it, then set “Consent” to “Given”.</source>
        <translation>No se ha dado el consentimiento para presentarla. Consulte a quienes la llevaron a cabo y, después, ponga «Consentimiento» en «Otorgado».</translation>
    </message>
    <message>
        <source>No speaker is named.</source>
        <translation>No se indica ningún orador.</translation>
    </message>
    <message>
        <source>Nobody is named to turn to: neither a contact nor words for one.</source>
        <translation>No se indica a quién dirigirse: ni un contacto ni una descripción.</translation>
    </message>
    <message>
        <source>No language is given in which it can be presented.</source>
        <translation>No se indica en qué idioma puede presentarse.</translation>
    </message>
    <message>
        <source>Neither a State nor who carried it out is named.</source>
        <translation>No se indica ni un Estado ni quién la llevó a cabo.</translation>
    </message>
    <message>
        <source>The period lacks its beginning.</source>
        <translation>Falta el comienzo del período.</translation>
    </message>
    <message>
        <source>No theme is given.</source>
        <translation>No se indica ningún tema.</translation>
    </message>
    <message>
        <source>The problem is not told.</source>
        <translation>No se expone el problema.</translation>
    </message>
    <message>
        <source>What was done is not told.</source>
        <translation>No se expone lo que se hizo.</translation>
    </message>
    <message>
        <source>The result is not told.</source>
        <translation>No se expone el resultado.</translation>
    </message>
    <message>
        <source>Pitfalls are not told; they help as much as success.</source>
        <translation>No se exponen las dificultades; ayudan tanto como los éxitos.</translation>
    </message>
    <message>
        <source>Nobody has said when it was last checked or evaluated.</source>
        <translation>No se ha indicado cuándo se verificó o evaluó por última vez.</translation>
    </message>
    <message numerus="yes">
        <source>Last looked at: %1, more than %n years ago.</source>
        <translation>
            <numerusform>Última revisión: %1, hace más de %n año.</numerusform>
            <numerusform>Última revisión: %1, hace más de %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask those who made it whether it still holds, and enter the day in “Update requested on”.</source>
        <translation>Pregunte a quienes la llevaron a cabo si sigue siendo válida e indique el día en «Actualización solicitada el».</translation>
    </message>
    <message>
        <source>An update was requested on %1.</source>
        <translation>Se solicitó una actualización el %1.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external readers before it is shown.</source>
        <translation>Una experiencia tiene un examinador interno y dos externos antes de mostrarse.</translation>
    </message>
    <message>
        <source>For presenting it: %1</source>
        <translation>Para presentarla: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The workbook was not made: the folder for temporary files cannot be written. Free some space on its disk.</source>
        <translation>No se creó el libro: no se puede escribir en la carpeta de archivos temporales. Libere espacio en su disco.</translation>
    </message>
    <message>
        <source>The workbook was not made. Export the records as CSV instead.</source>
        <translation>No se creó el libro. Exporte los registros como CSV.</translation>
    </message>
    <message>
        <source>A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records as CSV instead.</source>
        <translation>Una hoja de un libro de Excel no admite más de %1 filas y %2 columnas. Exporte los registros como CSV.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds no more than %4. Export the records as CSV instead.</source>
        <translation>Fila %1, columna «%2»: el texto tiene %3 caracteres y una celda de un libro de Excel no admite más de %4. Exporte los registros como CSV.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Omitido por su confidencialidad: %n.</numerusform>
            <numerusform>Omitidos por su confidencialidad: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because no day is known, at most a month or a year: %n.</source>
        <translation>
            <numerusform>Omitido porque no se conoce el día, a lo sumo un mes o un año: %n.</numerusform>
            <numerusform>Omitidos porque no se conoce el día, a lo sumo un mes o un año: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because they are templates: %n.</source>
        <translation>
            <numerusform>Omitida por ser plantilla: %n.</numerusform>
            <numerusform>Omitidas por ser plantillas: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Participants not named, since they are not marked as public: %n.</source>
        <translation>
            <numerusform>Participante no nombrado por no estar marcado como público: %n.</numerusform>
            <numerusform>Participantes no nombrados por no estar marcados como públicos: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as whole days, since a time is missing at the beginning or the end: %n.</source>
        <translation>
            <numerusform>Escrita como día completo porque falta la hora de comienzo o de fin: %n.</numerusform>
            <numerusform>Escritas como días completos porque falta la hora de comienzo o de fin: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Times without a known time zone; programs will show them as local time: %n.</source>
        <translation>
            <numerusform>Hora sin huso horario conocido; los programas la mostrarán como hora local: %n.</numerusform>
            <numerusform>Horas sin huso horario conocido; los programas las mostrarán como hora local: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Texts left out because of their handling: %n.</source>
        <translation>
            <numerusform>Texto omitido por su confidencialidad: %n.</numerusform>
            <numerusform>Textos omitidos por su confidencialidad: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to records left out because of their handling: %n.</source>
        <translation>
            <numerusform>Vínculo a un registro omitido por su confidencialidad: %n.</numerusform>
            <numerusform>Vínculos a registros omitidos por su confidencialidad: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar file holds meetings; records of the kind %1 have no days and times of that kind. Write them as .xlsx, .csv or .json.</source>
        <translation>Un archivo de calendario contiene reuniones; los registros del tipo %1 no tienen días y horas de esa clase. Escríbalos como .xlsx, .csv o .json.</translation>
    </message>
    <message>
        <source>This record is in the trash, so it has no form. Put it back first.</source>
        <translation>Este registro está en la papelera, por lo que no tiene formulario. Restáurelo antes.</translation>
    </message>
    <message>
        <source>This record is internal or sensitive, and a form goes out of the office. First change its handling to “Shared with the three sides”.</source>
        <translation>Este registro es interno o delicado, y un formulario sale de la oficina. Cambie antes su confidencialidad a «Compartido con las tres partes».</translation>
    </message>
    <message numerus="yes">
        <source>Left out because they belong to an experience without consent: %n.</source>
        <translation>
            <numerusform>Omitido por pertenecer a una experiencia sin consentimiento: %n.</numerusform>
            <numerusform>Omitidos por pertenecer a una experiencia sin consentimiento: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out because consent to share is not given: %n.</source>
        <translation>
            <numerusform>Omitido por no haberse dado el consentimiento para compartir: %n.</numerusform>
            <numerusform>Omitidos por no haberse dado el consentimiento para compartir: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not made, perhaps for want of memory. Close other programs and try again.</source>
        <translation>No se creó el archivo, quizá por falta de memoria. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <comment>brief</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>brief</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Recipe</source>
        <comment>brief</comment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>brief</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>About</source>
        <comment>brief</comment>
        <translation>Relativa a</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <comment>brief</comment>
        <translation>Preparada para</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>brief</comment>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>brief</comment>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>brief</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>brief</comment>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Changes since</source>
        <comment>brief</comment>
        <translation>Cambios desde</translation>
    </message>
    <message>
        <source>Changes since meeting</source>
        <comment>brief</comment>
        <translation>Cambios desde la reunión</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>brief</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Large print</source>
        <comment>brief</comment>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <comment>brief</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page limit</source>
        <comment>brief</comment>
        <translation>Límite de páginas</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>brief</comment>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>brief</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>brief</comment>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Annexes</source>
        <comment>brief</comment>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Opening text</source>
        <comment>brief</comment>
        <translation>Texto inicial</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>brief</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>experience_review</comment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <comment>experience_review</comment>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Reviewer in words</source>
        <comment>experience_review</comment>
        <translation>Examinador en palabras</translation>
    </message>
    <message>
        <source>For</source>
        <comment>experience_review</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Internal or external</source>
        <comment>experience_review</comment>
        <translation>Tipo de examen</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>experience_review</comment>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <comment>experience_review</comment>
        <translation>Conflicto en palabras</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>experience_review</comment>
        <translation>Solicitado el</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>experience_review</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <comment>experience_review</comment>
        <translation>Examinada el</translation>
    </message>
    <message>
        <source>Verdict</source>
        <comment>experience_review</comment>
        <translation>Dictamen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience_review</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Strengths</source>
        <comment>experience_review</comment>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>experience_review</comment>
        <translation>Carencias</translation>
    </message>
    <message>
        <source>Comments</source>
        <comment>experience_review</comment>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>priority</comment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>priority</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <comment>priority</comment>
        <translation>Propuesta por</translation>
    </message>
    <message>
        <source>Other proposers</source>
        <comment>priority</comment>
        <translation>Otros proponentes</translation>
    </message>
    <message>
        <source>Rank</source>
        <comment>priority</comment>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>priority</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>From</source>
        <comment>priority</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>priority</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>priority</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Rationale</source>
        <comment>priority</comment>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Wanted result</source>
        <comment>priority</comment>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Raised at</source>
        <comment>priority</comment>
        <translation>Planteada en</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>priority</comment>
        <translation>Sucede a</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>priority</comment>
        <translation>Registros conexos</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>indicator</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>indicator</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Shows</source>
        <comment>indicator</comment>
        <translation>Refleja</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>indicator</comment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>indicator</comment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <comment>indicator</comment>
        <translation>Sentido deseado</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <comment>indicator</comment>
        <translation>Desglosado por</translation>
    </message>
    <message>
        <source>Baseline</source>
        <comment>indicator</comment>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <comment>indicator</comment>
        <translation>Fecha de base</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>indicator</comment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target date</source>
        <comment>indicator</comment>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>indicator</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Data source</source>
        <comment>indicator</comment>
        <translation>Fuente de datos</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>indicator</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>indicator</comment>
        <translation>Meses entre informes</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>indicator</comment>
        <translation>Primer informe</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>indicator</comment>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>issued_brief</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>issued_brief</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Made from</source>
        <comment>issued_brief</comment>
        <translation>Basada en</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>issued_brief</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>issued_brief</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>issued_brief</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Issued on</source>
        <comment>issued_brief</comment>
        <translation>Emitida el</translation>
    </message>
    <message>
        <source>Issued by</source>
        <comment>issued_brief</comment>
        <translation>Emitida por</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>issued_brief</comment>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>issued_brief</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>issued_brief</comment>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>issued_brief</comment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>issued_brief</comment>
        <translation>Otros destinatarios</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>issued_brief</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <comment>issued_brief</comment>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>Data revision</source>
        <comment>issued_brief</comment>
        <translation>Revisión de los datos</translation>
    </message>
    <message>
        <source>File</source>
        <comment>issued_brief</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>issued_brief</comment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>issued_brief</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>issued_brief</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>body</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>body</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>body</comment>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>body</comment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>body</comment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>body</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>body</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Membership</source>
        <comment>body</comment>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <comment>body</comment>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>body</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>From</source>
        <comment>body</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>body</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>body</comment>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>body</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>objective</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>objective</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>objective</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>objective</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>objective</comment>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>objective</comment>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>objective</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>objective</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>objective</comment>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>objective</comment>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>objective</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>objective</comment>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>objective</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>objective</comment>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Was</source>
        <comment>objective</comment>
        <translation>Línea anterior</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>objective</comment>
        <translation>Número anterior</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>follow_up</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>follow_up</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>follow_up</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>follow_up</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>follow_up</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <comment>follow_up</comment>
        <translation>Tipo de actor</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <comment>follow_up</comment>
        <translation>Asumida por</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>follow_up</comment>
        <translation>Otros actores</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>follow_up</comment>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>follow_up</comment>
        <translation>Otros asociados</translation>
    </message>
    <message>
        <source>Declared by</source>
        <comment>follow_up</comment>
        <translation>Declarado por</translation>
    </message>
    <message>
        <source>Link to the recommendation</source>
        <comment>follow_up</comment>
        <translation>Vínculo con la recomendación</translation>
    </message>
    <message>
        <source>Declared at</source>
        <comment>follow_up</comment>
        <translation>Declarado en</translation>
    </message>
    <message>
        <source>Consent to print</source>
        <comment>follow_up</comment>
        <translation>Consentimiento para imprimir</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>follow_up</comment>
        <translation>Consentimiento otorgado el</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <comment>follow_up</comment>
        <translation>Tipo de prueba</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>follow_up</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Next step</source>
        <comment>follow_up</comment>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>follow_up</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>position</comment>
        <translation>Sostenida por</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>position</comment>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Priority</source>
        <comment>position</comment>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Stance</source>
        <comment>position</comment>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Stated on</source>
        <comment>position</comment>
        <translation>Expresada el</translation>
    </message>
    <message>
        <source>Stated at</source>
        <comment>position</comment>
        <translation>Expresada en</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>position</comment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Holds until</source>
        <comment>position</comment>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>position</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>position</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>If raised</source>
        <comment>position</comment>
        <translation>Si se plantea</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <comment>position</comment>
        <translation>Cuestión delicada</translation>
    </message>
    <message>
        <source>Earlier position</source>
        <comment>position</comment>
        <translation>Posición anterior</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>position</comment>
        <translation>Registros conexos</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>state_name</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <comment>state_name</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Valid from</source>
        <comment>state_name</comment>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <comment>state_name</comment>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state_name</comment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state_name</comment>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>state_name</comment>
        <translation>Se ordena como</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state_name</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>person</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>person</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Sorted under</source>
        <comment>person</comment>
        <translation>Se ordena como</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>person</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>person</comment>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>person</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>person</comment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>State</source>
        <comment>person</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>person</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Expertise</source>
        <comment>person</comment>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>person</comment>
        <translation>Reseña biográfica</translation>
    </message>
    <message>
        <source>Available as a speaker</source>
        <comment>person</comment>
        <translation>Disponible como orador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>person</comment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>person</comment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>person</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Agrees that contact data are kept</source>
        <comment>person</comment>
        <translation>Acepta que se guarden sus datos de contacto</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>person</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Private note</source>
        <comment>person</comment>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>organisation</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>organisation</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>organisation</comment>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>organisation</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>organisation</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>organisation</comment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Seat</source>
        <comment>organisation</comment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>State</source>
        <comment>organisation</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>GMG member from</source>
        <comment>organisation</comment>
        <translation>Miembro del GMM desde</translation>
    </message>
    <message>
        <source>GMG member until</source>
        <comment>organisation</comment>
        <translation>Miembro del GMM hasta</translation>
    </message>
    <message>
        <source>Membership in words</source>
        <comment>organisation</comment>
        <translation>Pertenencia en palabras</translation>
    </message>
    <message>
        <source>In the Geneva Migration Group of 2003</source>
        <comment>organisation</comment>
        <translation>En el Grupo de Ginebra sobre Migración de 2003</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>organisation</comment>
        <translation>Jefatura</translation>
    </message>
    <message>
        <source>Mandate</source>
        <comment>organisation</comment>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>organisation</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>organisation</comment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Exists from</source>
        <comment>organisation</comment>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Exists until</source>
        <comment>organisation</comment>
        <translation>Existe hasta</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>organisation</comment>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>cooperation_area</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>cooperation_area</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>cooperation_area</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>From</source>
        <comment>cooperation_area</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>cooperation_area</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Other receivers</source>
        <comment>cooperation_area</comment>
        <translation>Otros receptores</translation>
    </message>
    <message>
        <source>What is exchanged</source>
        <comment>cooperation_area</comment>
        <translation>Qué se intercambia</translation>
    </message>
    <message>
        <source>Problem named</source>
        <comment>cooperation_area</comment>
        <translation>Problema señalado</translation>
    </message>
    <message>
        <source>Typical records</source>
        <comment>cooperation_area</comment>
        <translation>Registros habituales</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>entity</comment>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>entity</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>entity</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Other names</source>
        <comment>entity</comment>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>entity</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Legal nature</source>
        <comment>entity</comment>
        <translation>Naturaleza jurídica</translation>
    </message>
    <message>
        <source>Functions</source>
        <comment>entity</comment>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>entity</comment>
        <translation>Liderazgo</translation>
    </message>
    <message>
        <source>Established</source>
        <comment>entity</comment>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>entity</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Successor</source>
        <comment>entity</comment>
        <translation>Sucesión</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>entity</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>saved_view</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Record kind</source>
        <comment>saved_view</comment>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Layout</source>
        <comment>saved_view</comment>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>saved_view</comment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Sorting</source>
        <comment>saved_view</comment>
        <translation>Ordenación</translation>
    </message>
    <message>
        <source>Grouping</source>
        <comment>saved_view</comment>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>saved_view</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>saved_view</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Travels in packages</source>
        <comment>saved_view</comment>
        <translation>Se envía en los paquetes</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>saved_view</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>note</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>note</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>note</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>note</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>note</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Remind on</source>
        <comment>note</comment>
        <translation>Recordar el</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>note</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>note</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>About</source>
        <comment>note</comment>
        <translation>Relativa a</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>common</comment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Handling</source>
        <comment>common</comment>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>common</comment>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Verification</source>
        <comment>common</comment>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>recommendation</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>recommendation</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Short title</source>
        <comment>recommendation</comment>
        <translation>Título abreviado</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>recommendation</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>recommendation</comment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>recommendation</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <comment>recommendation</comment>
        <translation>Mesa redonda</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>recommendation</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Addressees</source>
        <comment>recommendation</comment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Other addressees</source>
        <comment>recommendation</comment>
        <translation>Otros destinatarios</translation>
    </message>
    <message>
        <source>Other themes</source>
        <comment>recommendation</comment>
        <translation>Otros temas</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>recommendation</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>recommendation</comment>
        <translation>Agenda de ocho puntos</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>recommendation</comment>
        <translation>Metas de los ODS</translation>
    </message>
    <message>
        <source>Related recommendations</source>
        <comment>recommendation</comment>
        <translation>Recomendaciones conexas</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>recommendation</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>recommendation</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>recommendation</comment>
        <translation>Grado de confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>recommendation</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>project</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>project</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Acronym</source>
        <comment>project</comment>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>project</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>project</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>From</source>
        <comment>project</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>project</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Agencies</source>
        <comment>project</comment>
        <translation>Organismos</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>project</comment>
        <translation>Otros organismos</translation>
    </message>
    <message>
        <source>Donors</source>
        <comment>project</comment>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Other donors</source>
        <comment>project</comment>
        <translation>Otros donantes</translation>
    </message>
    <message>
        <source>States</source>
        <comment>project</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Other countries</source>
        <comment>project</comment>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>project</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>project</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>project</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>project</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Earlier phase</source>
        <comment>project</comment>
        <translation>Fase anterior</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>project</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>project</comment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>project</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>theme</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>theme</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>theme</comment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>theme</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <comment>theme</comment>
        <translation>Agenda de ocho puntos</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>theme</comment>
        <translation>Metas de los ODS</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>theme</comment>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Origin</source>
        <comment>theme</comment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Named in the note</source>
        <comment>theme</comment>
        <translation>Mención en la nota</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>theme</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Reviewed from</source>
        <comment>theme</comment>
        <translation>En examen desde</translation>
    </message>
    <message>
        <source>Reviewed until</source>
        <comment>theme</comment>
        <translation>En examen hasta</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme</comment>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>glossary_term</comment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>glossary_term</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>glossary_term</comment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Other forms</source>
        <comment>glossary_term</comment>
        <translation>Otras formas</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>glossary_term</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <comment>glossary_term</comment>
        <translation>Palabras desaconsejadas</translation>
    </message>
    <message>
        <source>Related terms</source>
        <comment>glossary_term</comment>
        <translation>Términos conexos</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>experience</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>experience</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>experience</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>States</source>
        <comment>experience</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>experience</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>From</source>
        <comment>experience</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>experience</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>SDG targets</source>
        <comment>experience</comment>
        <translation>Metas de los ODS</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <comment>experience</comment>
        <translation>Realizada por</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>experience</comment>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>experience</comment>
        <translation>Otros asociados</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>experience</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact in words</source>
        <comment>experience</comment>
        <translation>Contacto en palabras</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>experience</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>experience</comment>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>experience</comment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>experience</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <comment>experience</comment>
        <translation>Dificultades</translation>
    </message>
    <message>
        <source>Conditions elsewhere</source>
        <comment>experience</comment>
        <translation>Condiciones en otros lugares</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>experience</comment>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>experience</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <comment>experience</comment>
        <translation>Evaluada el</translation>
    </message>
    <message>
        <source>Evidence in words</source>
        <comment>experience</comment>
        <translation>Pruebas en palabras</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>experience</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Update requested on</source>
        <comment>experience</comment>
        <translation>Actualización solicitada el</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>experience</comment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <comment>experience</comment>
        <translation>Consentimiento otorgado el</translation>
    </message>
    <message>
        <source>Ready to present</source>
        <comment>experience</comment>
        <translation>Lista para presentarse</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>experience</comment>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>experience</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Shared at</source>
        <comment>experience</comment>
        <translation>Compartida en</translation>
    </message>
    <message>
        <source>Shared on</source>
        <comment>experience</comment>
        <translation>Compartida el</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>experience</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>experience</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Similar experiences</source>
        <comment>experience</comment>
        <translation>Experiencias similares</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>experience</comment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Agency</source>
        <comment>support</comment>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Other agencies</source>
        <comment>support</comment>
        <translation>Otros organismos</translation>
    </message>
    <message>
        <source>State</source>
        <comment>support</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <comment>support</comment>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <comment>support</comment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>support</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Name of the instrument</source>
        <comment>support</comment>
        <translation>Nombre del instrumento</translation>
    </message>
    <message>
        <source>Planning cycle from</source>
        <comment>support</comment>
        <translation>Ciclo de planificación desde</translation>
    </message>
    <message>
        <source>Planning cycle until</source>
        <comment>support</comment>
        <translation>Ciclo de planificación hasta</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>support</comment>
        <translation>Ofrecido el</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>support</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>support</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>support</comment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>support</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Project</source>
        <comment>support</comment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>support</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>attachment</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attachment</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>attachment</comment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Media type</source>
        <comment>attachment</comment>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>attachment</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>attachment</comment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>attachment</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Attached to</source>
        <comment>attachment</comment>
        <translation>Adjunto a</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>attachment</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>attachment</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>meeting</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>meeting</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>meeting</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Series</source>
        <comment>meeting</comment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>meeting</comment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Roundtable number</source>
        <comment>meeting</comment>
        <translation>Número de mesa redonda</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>meeting</comment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Overall theme</source>
        <comment>meeting</comment>
        <translation>Tema general</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>meeting</comment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>meeting</comment>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Starts at</source>
        <comment>meeting</comment>
        <translation>Comienza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <comment>meeting</comment>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>meeting</comment>
        <translation>Huso horario</translation>
    </message>
    <message>
        <source>City</source>
        <comment>meeting</comment>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>meeting</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Host State</source>
        <comment>meeting</comment>
        <translation>Estado anfitrión</translation>
    </message>
    <message>
        <source>Civil Society Days</source>
        <comment>meeting</comment>
        <translation>Jornadas de la Sociedad Civil</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>meeting</comment>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Presiding</source>
        <comment>meeting</comment>
        <translation>Preside</translation>
    </message>
    <message>
        <source>Term of the Chair from</source>
        <comment>meeting</comment>
        <translation>Mandato de la Presidencia desde</translation>
    </message>
    <message>
        <source>Term of the Chair until</source>
        <comment>meeting</comment>
        <translation>Mandato de la Presidencia hasta</translation>
    </message>
    <message>
        <source>Convenors</source>
        <comment>meeting</comment>
        <translation>Convocantes</translation>
    </message>
    <message>
        <source>Co-chairs</source>
        <comment>meeting</comment>
        <translation>Copresidencia</translation>
    </message>
    <message>
        <source>Government Team</source>
        <comment>meeting</comment>
        <translation>Equipo gubernamental</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>meeting</comment>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>meeting</comment>
        <translation>Otros asociados</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <comment>meeting</comment>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>meeting</comment>
        <translation>Preparada por</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>meeting</comment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Desired outcome</source>
        <comment>meeting</comment>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Key messages</source>
        <comment>meeting</comment>
        <translation>Mensajes principales</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>meeting</comment>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>meeting</comment>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Logistics</source>
        <comment>meeting</comment>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Main output</source>
        <comment>meeting</comment>
        <translation>Producto principal</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>States</source>
        <comment>meeting</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>meeting</comment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Delegates</source>
        <comment>meeting</comment>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Civil society</source>
        <comment>meeting</comment>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Figures in words</source>
        <comment>meeting</comment>
        <translation>Cifras en palabras</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>meeting</comment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>meeting</comment>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Previous meeting</source>
        <comment>meeting</comment>
        <translation>Reunión anterior</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>meeting</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>meeting</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>meeting</comment>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Classification</source>
        <comment>meeting</comment>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>meeting</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>document</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>document</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Symbol</source>
        <comment>document</comment>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>document</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issuer in words</source>
        <comment>document</comment>
        <translation>Emisor en palabras</translation>
    </message>
    <message>
        <source>Issuers</source>
        <comment>document</comment>
        <translation>Emisores</translation>
    </message>
    <message>
        <source>Authors</source>
        <comment>document</comment>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>document</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>document</comment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>document</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Passages to cite</source>
        <comment>document</comment>
        <translation>Pasajes para citar</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>document</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>document</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Version</source>
        <comment>document</comment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>document</comment>
        <translation>Observaciones hasta</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <comment>document</comment>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Part of</source>
        <comment>document</comment>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Original language</source>
        <comment>document</comment>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>document</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Distribution</source>
        <comment>document</comment>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>document</comment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>States</source>
        <comment>document</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>document</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>document</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>document</comment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>File</source>
        <comment>document</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <comment>document</comment>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>document</comment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>activity</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>activity</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>activity</comment>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Objective</source>
        <comment>activity</comment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>activity</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>activity</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>activity</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>activity</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>activity</comment>
        <translation>Organismo principal</translation>
    </message>
    <message>
        <source>Contributors</source>
        <comment>activity</comment>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>activity</comment>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>Other partners</source>
        <comment>activity</comment>
        <translation>Otros asociados</translation>
    </message>
    <message>
        <source>Working group</source>
        <comment>activity</comment>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>activity</comment>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>States</source>
        <comment>activity</comment>
        <translation>Estados</translation>
    </message>
    <message>
        <source>From</source>
        <comment>activity</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>activity</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>activity</comment>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>activity</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>activity</comment>
        <translation>Motivo de la nueva fecha</translation>
    </message>
    <message>
        <source>Milestone</source>
        <comment>activity</comment>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Depends on</source>
        <comment>activity</comment>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>activity</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status as of</source>
        <comment>activity</comment>
        <translation>Situación a fecha de</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>activity</comment>
        <translation>Nota de situación</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>activity</comment>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>activity</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <comment>activity</comment>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Priorities</source>
        <comment>activity</comment>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>activity</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Continues</source>
        <comment>activity</comment>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Earlier number</source>
        <comment>activity</comment>
        <translation>Número anterior</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>activity</comment>
        <translation>Registros conexos</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>activity</comment>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>activity</comment>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Funding</source>
        <comment>activity</comment>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>work_plan</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>work_plan</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Plan of</source>
        <comment>work_plan</comment>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Kept by</source>
        <comment>work_plan</comment>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>From</source>
        <comment>work_plan</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>work_plan</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>work_plan</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <comment>work_plan</comment>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <comment>work_plan</comment>
        <translation>Aprobado en</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>work_plan</comment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <comment>work_plan</comment>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Risks</source>
        <comment>work_plan</comment>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Follows</source>
        <comment>work_plan</comment>
        <translation>Sucede a</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>work_plan</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Indicator</source>
        <comment>measurement</comment>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>measurement</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>measurement</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value in words</source>
        <comment>measurement</comment>
        <translation>Valor en palabras</translation>
    </message>
    <message>
        <source>Part measured</source>
        <comment>measurement</comment>
        <translation>Parte medida</translation>
    </message>
    <message>
        <source>Quality</source>
        <comment>measurement</comment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>measurement</comment>
        <translation>Comunicada por</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>measurement</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>measurement</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>progress_report</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>progress_report</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Report on</source>
        <comment>progress_report</comment>
        <translation>Informe sobre</translation>
    </message>
    <message>
        <source>Reported by</source>
        <comment>progress_report</comment>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Period from</source>
        <comment>progress_report</comment>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Period until</source>
        <comment>progress_report</comment>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>progress_report</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <comment>progress_report</comment>
        <translation>Presentado el</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>progress_report</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Achieved</source>
        <comment>progress_report</comment>
        <translation>Logros</translation>
    </message>
    <message>
        <source>Problems</source>
        <comment>progress_report</comment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Next steps</source>
        <comment>progress_report</comment>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <comment>progress_report</comment>
        <translation>Situación propuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>progress_report</comment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Evidence records</source>
        <comment>progress_report</comment>
        <translation>Registros de prueba</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>progress_report</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Short name</source>
        <comment>state</comment>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>state</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Article</source>
        <comment>state</comment>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Formal name</source>
        <comment>state</comment>
        <translation>Nombre oficial</translation>
    </message>
    <message>
        <source>Three-letter code</source>
        <comment>state</comment>
        <translation>Código de tres letras</translation>
    </message>
    <message>
        <source>M49 code</source>
        <comment>state</comment>
        <translation>Código M49</translation>
    </message>
    <message>
        <source>Region</source>
        <comment>state</comment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Subregion</source>
        <comment>state</comment>
        <translation>Subregión</translation>
    </message>
    <message>
        <source>UN regional group</source>
        <comment>state</comment>
        <translation>Grupo regional de la ONU</translation>
    </message>
    <message>
        <source>UN status</source>
        <comment>state</comment>
        <translation>Condición en la ONU</translation>
    </message>
    <message>
        <source>May take part in the Forum</source>
        <comment>state</comment>
        <translation>Puede participar en el Foro</translation>
    </message>
    <message>
        <source>Least developed country</source>
        <comment>state</comment>
        <translation>País menos adelantado</translation>
    </message>
    <message>
        <source>Landlocked developing country</source>
        <comment>state</comment>
        <translation>País en desarrollo sin litoral</translation>
    </message>
    <message>
        <source>Small island developing State</source>
        <comment>state</comment>
        <translation>Pequeño Estado insular en desarrollo</translation>
    </message>
    <message>
        <source>Focal points</source>
        <comment>state</comment>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Ministries</source>
        <comment>state</comment>
        <translation>Ministerios</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>state</comment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>state</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>theme_review</comment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>theme_review</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>theme_review</comment>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>theme_review</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>theme_review</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <comment>theme_review</comment>
        <translation>Sustituido por</translation>
    </message>
    <message>
        <source>New wording</source>
        <comment>theme_review</comment>
        <translation>Nueva redacción</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>theme_review</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>theme_review</comment>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>lesson</comment>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>lesson</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>lesson</comment>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Explanation</source>
        <comment>lesson</comment>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <comment>lesson</comment>
        <translation>Dónde es válida</translation>
    </message>
    <message>
        <source>Where it does not</source>
        <comment>lesson</comment>
        <translation>Dónde no lo es</translation>
    </message>
    <message>
        <source>Experiences</source>
        <comment>lesson</comment>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Analyses</source>
        <comment>lesson</comment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <comment>lesson</comment>
        <translation>Indicios en contra</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <comment>lesson</comment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Used at</source>
        <comment>lesson</comment>
        <translation>Utilizada en</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>lesson</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>lesson</comment>
        <translation>Extraída por</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>lesson</comment>
        <translation>Extraída el</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>lesson</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>offer</comment>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>offer</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>offer</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <comment>offer</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Offered on</source>
        <comment>offer</comment>
        <translation>Ofrecido el</translation>
    </message>
    <message>
        <source>Ready by</source>
        <comment>offer</comment>
        <translation>Listo para el</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>offer</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>offer</comment>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>offer</comment>
        <translation>Motivo de la no aceptación</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>offer</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>offer</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>offer</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>agenda_item</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Under</source>
        <comment>agenda_item</comment>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>agenda_item</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_item</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_item</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>agenda_item</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>agenda_item</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <comment>agenda_item</comment>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <comment>agenda_item</comment>
        <translation>Presentado por</translation>
    </message>
    <message>
        <source>Visibility</source>
        <comment>agenda_item</comment>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Background</source>
        <comment>agenda_item</comment>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <comment>agenda_item</comment>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>agenda_item</comment>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>Minutes taken</source>
        <comment>agenda_item</comment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Minutes status</source>
        <comment>agenda_item</comment>
        <translation>Situación del acta</translation>
    </message>
    <message>
        <source>Carried from</source>
        <comment>agenda_item</comment>
        <translation>Trasladado de</translation>
    </message>
    <message>
        <source>Reason for carrying over</source>
        <comment>agenda_item</comment>
        <translation>Motivo del traslado</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_item</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>agenda_item</comment>
        <translation>Registros conexos</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>outcome</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>outcome</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>outcome</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>outcome</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>outcome</comment>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>outcome</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Others responsible</source>
        <comment>outcome</comment>
        <translation>Otros responsables</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>outcome</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Revised due</source>
        <comment>outcome</comment>
        <translation>Plazo revisado</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>outcome</comment>
        <translation>Motivo de la nueva fecha</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>outcome</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>outcome</comment>
        <translation>Nota de situación</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>outcome</comment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>outcome</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>outcome</comment>
        <translation>Dio lugar a</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>outcome</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>participant</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>participant</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>participant</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>participant</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <comment>participant</comment>
        <translation>En representación de</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>participant</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>participant</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Part in the meeting</source>
        <comment>participant</comment>
        <translation>Papel en la reunión</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>participant</comment>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Alternate for</source>
        <comment>participant</comment>
        <translation>Suplente de</translation>
    </message>
    <message>
        <source>Biography</source>
        <comment>participant</comment>
        <translation>Reseña biográfica</translation>
    </message>
    <message>
        <source>Expected interest</source>
        <comment>participant</comment>
        <translation>Interés previsto</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>participant</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Held by</source>
        <comment>role</comment>
        <translation>Ejercida por</translation>
    </message>
    <message>
        <source>In person</source>
        <comment>role</comment>
        <translation>En la persona de</translation>
    </message>
    <message>
        <source>Head</source>
        <comment>role</comment>
        <translation>Jefatura</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>role</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>role</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>role</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>role</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>From</source>
        <comment>role</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>role</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Kind of term</source>
        <comment>role</comment>
        <translation>Tipo de mandato</translation>
    </message>
    <message>
        <source>States covered</source>
        <comment>role</comment>
        <translation>Estados que abarca</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>role</comment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>role</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>expertise_request</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>expertise_request</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>expertise_request</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>expertise_request</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <comment>expertise_request</comment>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Asked by</source>
        <comment>expertise_request</comment>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>expertise_request</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Asked of</source>
        <comment>expertise_request</comment>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>Others asked</source>
        <comment>expertise_request</comment>
        <translation>Dirigida también a</translation>
    </message>
    <message>
        <source>Answer coordinated by</source>
        <comment>expertise_request</comment>
        <translation>Respuesta coordinada por</translation>
    </message>
    <message>
        <source>For meeting</source>
        <comment>expertise_request</comment>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>For agenda item</source>
        <comment>expertise_request</comment>
        <translation>Para el tema del programa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <comment>expertise_request</comment>
        <translation>Solicitada el</translation>
    </message>
    <message>
        <source>Needed by</source>
        <comment>expertise_request</comment>
        <translation>Necesaria para el</translation>
    </message>
    <message>
        <source>Answered on</source>
        <comment>expertise_request</comment>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <comment>expertise_request</comment>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>expertise_request</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>expertise_request</comment>
        <translation>Nota de situación</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>expertise_request</comment>
        <translation>Motivo de la no aceptación</translation>
    </message>
    <message>
        <source>Consolidated answer</source>
        <comment>expertise_request</comment>
        <translation>Respuesta consolidada</translation>
    </message>
    <message>
        <source>Languages</source>
        <comment>expertise_request</comment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>expertise_request</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Slot</source>
        <comment>expertise_request</comment>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Clearance</source>
        <comment>expertise_request</comment>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Travel note</source>
        <comment>expertise_request</comment>
        <translation>Nota sobre el viaje</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>expertise_request</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Used by</source>
        <comment>expertise_request</comment>
        <translation>Utilizado en</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>expertise_request</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>agenda_point</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>agenda_point</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>agenda_point</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>agenda_point</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>agenda_point</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>meeting_revision</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>meeting_revision</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>meeting_revision</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>meeting_revision</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>meeting_revision</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <comment>meeting_revision</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>meeting_revision</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <comment>meeting_revision</comment>
        <translation>Temas del programa</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>meeting_revision</comment>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <comment>meeting_revision</comment>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <comment>meeting_revision</comment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>meeting_revision</comment>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>meeting_revision</comment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>meeting_revision</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>meeting</comment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Calendar id</source>
        <comment>meeting</comment>
        <translation>Id. de calendario</translation>
    </message>
    <message>
        <source>Calendar version</source>
        <comment>meeting</comment>
        <translation>Versión de calendario</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>preparation_step</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>preparation_step</comment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Days from the meeting</source>
        <comment>preparation_step</comment>
        <translation>Días respecto de la reunión</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>preparation_step</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>preparation_step</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Other owners</source>
        <comment>preparation_step</comment>
        <translation>Otros responsables</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>preparation_step</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Done on</source>
        <comment>preparation_step</comment>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>preparation_step</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Related records</source>
        <comment>preparation_step</comment>
        <translation>Registros conexos</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>activity</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>milestone</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Activity</source>
        <comment>milestone</comment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>First due date</source>
        <comment>milestone</comment>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>milestone</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <comment>milestone</comment>
        <translation>Motivo de la nueva fecha</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>milestone</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>milestone</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Reached on</source>
        <comment>milestone</comment>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>milestone</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>objective</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status note</source>
        <comment>objective</comment>
        <translation>Nota de situación</translation>
    </message>
    <message>
        <source>Work plan</source>
        <comment>plan_version</comment>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>plan_version</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Released for</source>
        <comment>plan_version</comment>
        <translation>Emitida para</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>plan_version</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>plan_version</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <comment>plan_version</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <comment>plan_version</comment>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>Objectives</source>
        <comment>plan_version</comment>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Activities</source>
        <comment>plan_version</comment>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Indicators</source>
        <comment>plan_version</comment>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Open points</source>
        <comment>plan_version</comment>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>plan_version</comment>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Digest</source>
        <comment>plan_version</comment>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>plan_version</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>sheet_mapping</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Reads</source>
        <comment>sheet_mapping</comment>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>Headings</source>
        <comment>sheet_mapping</comment>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>sheet_mapping</comment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>sheet_mapping</comment>
        <translation>Última utilización</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>sheet_mapping</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Report every</source>
        <comment>work_plan</comment>
        <translation>Meses entre informes</translation>
    </message>
    <message>
        <source>First report</source>
        <comment>work_plan</comment>
        <translation>Primer informe</translation>
    </message>
    <message>
        <source>Last report</source>
        <comment>work_plan</comment>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Lesson</source>
        <comment>evidence_link</comment>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>evidence_link</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>evidence_link</comment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>evidence_link</comment>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>evidence_link</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Passage</source>
        <comment>evidence_link</comment>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <comment>evidence_link</comment>
        <translation>Establecida por</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <comment>evidence_link</comment>
        <translation>Establecida el</translation>
    </message>
    <message>
        <source>Regions</source>
        <comment>person</comment>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Available from</source>
        <comment>person</comment>
        <translation>Disponible desde</translation>
    </message>
    <message>
        <source>Available until</source>
        <comment>person</comment>
        <translation>Disponible hasta</translation>
    </message>
    <message>
        <source>Availability in words</source>
        <comment>person</comment>
        <translation>Disponibilidad en palabras</translation>
    </message>
    <message>
        <source>State</source>
        <comment>planning_cycle</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>planning_cycle</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>planning_cycle</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <comment>planning_cycle</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>planning_cycle</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Preparation begins</source>
        <comment>planning_cycle</comment>
        <translation>Comienzo de la preparación</translation>
    </message>
    <message>
        <source>Text is closed</source>
        <comment>planning_cycle</comment>
        <translation>Cierre del texto</translation>
    </message>
    <message>
        <source>Led by</source>
        <comment>planning_cycle</comment>
        <translation>Dirigido por</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>planning_cycle</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>planning_cycle</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <comment>planning_cycle</comment>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>planning_cycle</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Last checked</source>
        <comment>planning_cycle</comment>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>Follow-up as reported</source>
        <comment>progress_report</comment>
        <translation>Seguimiento según lo comunicado</translation>
    </message>
    <message>
        <source>Clarity of action</source>
        <comment>recommendation</comment>
        <translation>Claridad de la medida</translation>
    </message>
    <message>
        <source>Why it replaces them</source>
        <comment>recommendation</comment>
        <translation>Por qué las sustituye</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <comment>support</comment>
        <translation>Ciclo de planificación</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>issued_brief</comment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Draft number</source>
        <comment>issued_brief</comment>
        <translation>Número de borrador</translation>
    </message>
    <message>
        <source>Comments by</source>
        <comment>issued_brief</comment>
        <translation>Comentarios hasta el</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <comment>distribution</comment>
        <translation>Carpeta emitida</translation>
    </message>
    <message>
        <source>Recipients</source>
        <comment>distribution</comment>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Other recipients</source>
        <comment>distribution</comment>
        <translation>Otros destinatarios</translation>
    </message>
    <message>
        <source>Sent on</source>
        <comment>distribution</comment>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Means</source>
        <comment>distribution</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>distribution</comment>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>distribution</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>brief_comment</comment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>brief_comment</comment>
        <translation>Carpeta informativa</translation>
    </message>
    <message>
        <source>On the draft</source>
        <comment>brief_comment</comment>
        <translation>Sobre el borrador</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>brief_comment</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>brief_comment</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <comment>brief_comment</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>From, in words</source>
        <comment>brief_comment</comment>
        <translation>De, en palabras</translation>
    </message>
    <message>
        <source>Received on</source>
        <comment>brief_comment</comment>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>brief_comment</comment>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Responsible</source>
        <comment>brief_comment</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>State</source>
        <comment>brief_comment</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>brief_comment</comment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>FileCopies</name>
    <message>
        <source>No copy can be made in %1. Look whether there is room on the disk, or use “Save a copy”.</source>
        <translation>No se puede hacer ninguna copia en %1. Compruebe si hay espacio en el disco o utilice «Guardar una copia».</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again.</source>
        <translation>«%1» está en uso por otro programa. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The copy of “%1” cannot be protected against changes.</source>
        <translation>La copia de «%1» no se puede proteger contra cambios.</translation>
    </message>
    <message>
        <source>This computer has no program that opens “%1”. Save a copy and open it elsewhere.</source>
        <translation>Este equipo no tiene ningún programa que abra «%1». Guarde una copia y ábrala en otro lugar.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>Words in this kind of file cannot be read.</source>
        <translation>No se pueden leer las palabras de este tipo de archivo.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB; words are read in smaller files only.</source>
        <translation>El archivo supera los %1 MiB; solo se leen las palabras de archivos más pequeños.</translation>
    </message>
    <message>
        <source>The file is damaged, so its words cannot be read.</source>
        <translation>El archivo está dañado, por lo que no se pueden leer sus palabras.</translation>
    </message>
    <message>
        <source>The file is protected by a password or unpacks to too much, so its words cannot be read.</source>
        <translation>El archivo está protegido con contraseña o ocupa demasiado una vez descomprimido, por lo que no se pueden leer sus palabras.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so its words cannot be read.</source>
        <translation>El archivo está protegido con contraseña, por lo que no se pueden leer sus palabras.</translation>
    </message>
    <message>
        <source>The file is damaged, so its pages cannot be drawn.</source>
        <translation>El archivo está dañado, por lo que no se pueden dibujar sus páginas.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>There is no file to attach.</source>
        <translation>No hay ningún archivo que adjuntar.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Attach the files in it.</source>
        <translation>«%1» es una carpeta. Adjunte los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in the record.</source>
        <translation>«%1» tiene %2; un espacio de trabajo guarda archivos de hasta %3. Déjelo donde está y anote el lugar en el registro.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» no se puede leer. Compruebe que existe y que tiene acceso a él.</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or renamed.</source>
        <translation>«%1» no está ahí. Puede que se haya movido o que haya cambiado de nombre.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>“%1” holds a damaged file. Nothing was taken; ask for a new copy.</source>
        <translation>«%1» contiene un archivo dañado. No se incorporó nada; pida una copia nueva.</translation>
    </message>
    <message>
        <source>“%1” is this workspace. Choose another name for the copy of the file.</source>
        <translation>«%1» es este espacio de trabajo. Elija otro nombre para la copia del archivo.</translation>
    </message>
</context>
<context>
    <name>FillForm</name>
    <message>
        <source>A new one</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija una opción</translation>
    </message>
    <message>
        <source>Only our office sees this. What we have is not shown here; write only what is to change.</source>
        <translation>Solo nuestra oficina ve este dato. Lo que tenemos no se muestra aquí; escriba solo lo que deba cambiarse.</translation>
    </message>
    <message>
        <source>A day, a month or a year: 2014-05-14, 2014-05 or 2014.</source>
        <translation>Un día, un mes o un año: 2014-05-14, 2014-05 o 2014.</translation>
    </message>
    <message>
        <source>Names, with semicolons between them.</source>
        <translation>Nombres, separados por punto y coma.</translation>
    </message>
    <message>
        <source>Known names: %1.</source>
        <translation>Nombres conocidos: %1.</translation>
    </message>
    <message>
        <source>One or several, with semicolons between them: %1.</source>
        <translation>Uno o varios, separados por punto y coma: %1.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un número.</translation>
    </message>
    <message>
        <source>Key of this form (please leave it)</source>
        <translation>Clave de este formulario (no la modifique)</translation>
    </message>
    <message>
        <source>Fill in what you know and leave the rest as it is. Taking part is voluntary. What you change is read before it is taken over, and nothing is shown to others without your consent.</source>
        <translation>Rellene lo que sepa y deje lo demás como está. La participación es voluntaria. Lo que cambie se lee antes de incorporarse, y nada se muestra a otros sin su consentimiento.</translation>
    </message>
    <message>
        <source>Save the document as a Word document (.docx) and send it back. Please do not take out rows or move boxes.</source>
        <translation>Guarde el documento como documento de Word (.docx) y devuélvalo. No suprima filas ni mueva casillas.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>The form is of a kind of record that this version does not know (%1). Use a newer version to take it in.</source>
        <translation>El formulario es de un tipo de registro que esta versión no conoce (%1). Use una versión más reciente para incorporarlo.</translation>
    </message>
    <message>
        <source>Nothing has been written into the form yet.</source>
        <translation>Aún no se ha escrito nada en el formulario.</translation>
    </message>
    <message>
        <source>The record that this form is of is not in this workspace. Open the workspace that wrote the form, or merge with it first.</source>
        <translation>El registro al que corresponde este formulario no está en este espacio de trabajo. Abra el espacio de trabajo que escribió el formulario o combínelo antes con este.</translation>
    </message>
    <message>
        <source>The record that this form is of is in the trash. Put it back first, then take in the form.</source>
        <translation>El registro al que corresponde este formulario está en la papelera. Restáurelo antes y, después, incorpore el formulario.</translation>
    </message>
    <message>
        <source>The key of the form names a record of another kind.</source>
        <translation>La clave del formulario designa un registro de otro tipo.</translation>
    </message>
    <message>
        <source>This version does not ask for it, so it is not taken.</source>
        <translation>Esta versión no lo pide, por lo que no se incorpora.</translation>
    </message>
    <message>
        <source>“%1” stands for %2 records here. Write the reference of the right one.</source>
        <translation>«%1» corresponde aquí a %2 registros. Escriba la referencia del que proceda.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Write the name as it stands here, or add the record first.</source>
        <translation>Aquí nada se llama «%1». Escriba el nombre como figura aquí o añada antes el registro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, «%2»: %3</translation>
    </message>
    <message>
        <source>The form cannot be taken so. %1: %2</source>
        <translation>El formulario no puede incorporarse así. %1: %2</translation>
    </message>
    <message>
        <source>This file is no form of this program, or its key was taken out. Ask for the form that was sent, saved as a Word document (.docx) or CSV.</source>
        <translation>Este archivo no es un formulario de este programa o se le quitó la clave. Pida el formulario que se envió, guardado como documento de Word (.docx) o CSV.</translation>
    </message>
    <message>
        <source>A box of the form holds more than %1 characters. Shorten it, or send the text as a document.</source>
        <translation>Una casilla del formulario contiene más de %1 caracteres. Abrevie el texto o envíelo como documento.</translation>
    </message>
    <message>
        <source>The document is damaged. Open it in Word or LibreOffice, save it again as a Word document, and take in that file.</source>
        <translation>El documento está dañado. Ábralo en Word o LibreOffice, guárdelo de nuevo como documento de Word e incorpore ese archivo.</translation>
    </message>
    <message>
        <source>This form was made by a newer version of the program, so it may hold more than this one can read. Use the newer version to take it in.</source>
        <translation>Este formulario se creó con una versión más reciente del programa, por lo que puede contener más de lo que esta puede leer. Use la versión más reciente para incorporarlo.</translation>
    </message>
    <message>
        <source>The box “%1” stands twice in the form, with different words. Take one of them out.</source>
        <translation>La casilla «%1» figura dos veces en el formulario, con textos distintos. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which no form is. Take pictures out of it.</source>
        <translation>El archivo ocupa más de %1 MiB, algo que no ocurre con ningún formulario. Quite las imágenes.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» no se puede leer. Compruebe que existe y que tiene acceso a él.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>my organization</source>
        <translation>mi organización</translation>
    </message>
    <message>
        <source>%1 %2 %3 days</source>
        <translation>%1 %2 %3 días</translation>
    </message>
    <message>
        <source>%1: a value is missing after “%2”.</source>
        <translation>%1: falta un valor después de «%2».</translation>
    </message>
    <message>
        <source>“%1” stands where “and” or “or” was expected.</source>
        <translation>«%1» figura donde se esperaba «y» u «o».</translation>
    </message>
    <message>
        <source>Parentheses go one level deep.</source>
        <translation>Los paréntesis solo admiten un nivel.</translation>
    </message>
    <message>
        <source>A closing parenthesis “)” is missing.</source>
        <translation>Falta un paréntesis de cierre «)».</translation>
    </message>
    <message>
        <source>After %1, write one of: %2.</source>
        <translation>Después de %1, escriba uno de estos: %2.</translation>
    </message>
    <message>
        <source>A condition is missing, for example: %1.</source>
        <translation>Falta una condición; por ejemplo: %1.</translation>
    </message>
    <message>
        <source>“%1” begins with no field of %2; for example: %3.</source>
        <translation>«%1» no comienza con ningún campo de %2; por ejemplo: %3.</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>below</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A shared copy is marked as sensitive; choose another classification or the office copy.</source>
        <translation>Un ejemplar compartido lleva la clasificación de delicado; elija otra clasificación o el ejemplar interno.</translation>
    </message>
    <message>
        <source>Marked as ready to present, but the consent is not recorded as given.</source>
        <translation>Figura como lista para presentarse, pero no consta que se haya otorgado el consentimiento.</translation>
    </message>
    <message>
        <source>A theme cannot be merged into itself.</source>
        <translation>Un tema no puede fusionarse consigo mismo.</translation>
    </message>
    <message>
        <source>The strength speaks of several cases, but fewer than two experiences or analyses are linked.</source>
        <translation>La solidez habla de varios casos, pero hay menos de dos experiencias o análisis vinculados.</translation>
    </message>
    <message>
        <source>%1 (%2) must not be before %3 (%4).</source>
        <translation>%1 (%2) no debe ser anterior a %3 (%4).</translation>
    </message>
    <message>
        <source>The date moved from %1 to %2, but %3 is missing.</source>
        <translation>La fecha pasó de %1 a %2, pero falta %3.</translation>
    </message>
    <message>
        <source>%1 is a time of day, for example 14:30.</source>
        <translation>%1 es una hora del día, por ejemplo 14:30.</translation>
    </message>
    <message>
        <source>%1 (%2) is before %3 (%4) on the same day.</source>
        <translation>%1 (%2) es anterior a %3 (%4) el mismo día.</translation>
    </message>
    <message>
        <source>%1 is a year of four digits, for example 2014.</source>
        <translation>%1 es un año de cuatro cifras, por ejemplo 2014.</translation>
    </message>
    <message>
        <source>%1 is %2, but %3 is %4.</source>
        <translation>%1 es %2, pero %3 es %4.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 debe ser como mínimo %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 debe ser como máximo %2.</translation>
    </message>
    <message>
        <source>“%1” does not have the form of %2, for example %3.</source>
        <translation>«%1» no tiene la forma de %2, por ejemplo %3.</translation>
    </message>
    <message>
        <source>%1 must not lead to the record itself.</source>
        <translation>%1 no debe remitir al propio registro.</translation>
    </message>
    <message>
        <source>One of these is needed: %1.</source>
        <translation>Se necesita uno de estos campos: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is entered, but %2 is missing.</source>
        <translation>Se ha rellenado %1, pero falta %2.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 is missing.</source>
        <translation>%1 es «%2», pero falta %3.</translation>
    </message>
    <message>
        <source>The General Assembly has Main Committees 1 to 6; %1 names committee %2.</source>
        <translation>La Asamblea General tiene las Comisiones Principales 1 a 6; %1 menciona la comisión %2.</translation>
    </message>
    <message>
        <source>Session %1 of the General Assembly opens in September %2, which does not fit %3.</source>
        <translation>El período de sesiones %1 de la Asamblea General se inaugura en septiembre de %2, lo que no concuerda con %3.</translation>
    </message>
    <message>
        <source>%1 is a press release, not a document of the Assembly.</source>
        <translation>%1 es un comunicado de prensa, no un documento de la Asamblea.</translation>
    </message>
    <message>
        <source>The term is marked as vacant, but a holder is named.</source>
        <translation>El mandato figura como vacante, pero se nombra a un titular.</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>Se necesita %1.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2.</source>
        <translation>«%1» no es una de las palabras admitidas para %2.</translation>
    </message>
    <message>
        <source>“%1” is no known reference for %2; it must name a record of kind %3.</source>
        <translation>«%1» no es una referencia conocida para %2; debe remitir a un registro del tipo %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, for example 140.</source>
        <translation>«%1» no es un número entero, por ejemplo 140.</translation>
    </message>
    <message>
        <source>“%1” is not a number, for example 8.5.</source>
        <translation>«%1» no es un número, por ejemplo 8,5.</translation>
    </message>
    <message>
        <source>“%1” is not an address, for example https://gfmd.org.</source>
        <translation>«%1» no es una dirección, por ejemplo https://gfmd.org.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 14 May 2014, 2014-05-14, 2014-05 or 2014.</source>
        <translation>«%1» no es una fecha; escriba 14 de mayo de 2014, 2014-05-14, 2014-05 o 2014.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day, for example 15:30.</source>
        <translation>«%1» no es una hora del día, por ejemplo 15:30.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for %2: %3.</source>
        <translation>«%1» no es una de las palabras admitidas para %2: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>The meeting ends on %1, before it starts on %2.</source>
        <translation>La reunión termina el %1, antes de comenzar el %2.</translation>
    </message>
    <message>
        <source>The two days are probably exchanged.</source>
        <translation>Probablemente los dos días estén intercambiados.</translation>
    </message>
    <message>
        <source>The meeting ends at %1, before it starts at %2.</source>
        <translation>La reunión termina a las %1, antes de comenzar a las %2.</translation>
    </message>
    <message>
        <source>The two times are probably exchanged, or the meeting ends on another day.</source>
        <translation>Probablemente las dos horas estén intercambiadas o la reunión termine otro día.</translation>
    </message>
    <message>
        <source>The agenda is longer than the meeting: %1.</source>
        <translation>El programa es más largo que la reunión: %1.</translation>
    </message>
    <message>
        <source>End at %1, or shorten or carry over an item.</source>
        <translation>Termine a las %1, o acorte o traslade un tema.</translation>
    </message>
    <message>
        <source>Shorten or carry over an item.</source>
        <translation>Acorte o traslade un tema.</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which stands under it in turn.</source>
        <translation>«%1» figura dentro de «%2», que a su vez figura dentro de aquel.</translation>
    </message>
    <message>
        <source>Empty “Under” at one of them.</source>
        <translation>Vacíe «Dentro de» en uno de ellos.</translation>
    </message>
    <message>
        <source>the backlog</source>
        <translation>la lista de espera</translation>
    </message>
    <message>
        <source>“%1” stands under “%2”, which belongs to another meeting (%3).</source>
        <translation>«%1» figura dentro de «%2», que pertenece a otra reunión (%3).</translation>
    </message>
    <message>
        <source>Empty “Under”, or choose an item of its own meeting.</source>
        <translation>Vacíe «Dentro de» o elija un tema de su propia reunión.</translation>
    </message>
    <message>
        <source>Say which theme stays when the two become one.</source>
        <translation>Indique qué tema queda cuando los dos se convierten en uno.</translation>
    </message>
    <message>
        <source>The theme that stays is retired itself. Choose one that is still reviewed.</source>
        <translation>El tema que queda está retirado. Elija uno que siga en examen.</translation>
    </message>
    <message>
        <source>A split needs the names of at least two new themes.</source>
        <translation>Una división necesita los nombres de al menos dos temas nuevos.</translation>
    </message>
    <message>
        <source>Two of the new themes have the same name.</source>
        <translation>Dos de los temas nuevos tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>A new theme needs a name.</source>
        <translation>Un tema nuevo necesita un nombre.</translation>
    </message>
    <message>
        <source>The theme is not in this workspace.</source>
        <translation>El tema no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>An amended theme needs its new wording.</source>
        <translation>Un tema modificado necesita su nueva redacción.</translation>
    </message>
    <message>
        <source>The theme is retired already.</source>
        <translation>El tema ya está retirado.</translation>
    </message>
    <message>
        <source>Say on which day it is decided, for example 2014-04-04; the tree of themes follows it.</source>
        <translation>Indique el día en que se decide, por ejemplo 2014-04-04; el árbol de temas se ajusta a él.</translation>
    </message>
    <message>
        <source>The decision is older than the theme, which is reviewed from %1.</source>
        <translation>La decisión es anterior al tema, que está en examen desde el %1.</translation>
    </message>
    <message>
        <source>A reason helps those who look for the theme later.</source>
        <translation>Un motivo ayuda a quienes busquen el tema más adelante.</translation>
    </message>
    <message>
        <source>%1 and %2 chair %3 at the same time, from %4.</source>
        <translation>%1 y %2 ejercen a la vez la presidencia de %3, desde el %4.</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of a term without a date</comment>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>A place has one chair at a time, unless all are co-chairs.</source>
        <translation>Un puesto tiene una sola presidencia a la vez, salvo que se trate de copresidencias.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 lacks its end.</source>
        <translation>Probablemente: falta el fin del mandato de %1.</translation>
    </message>
    <message>
        <source>Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.</source>
        <translation>Probablemente: el mandato de %1 termina antes de que comience el de %2, o se trata de copresidencias.</translation>
    </message>
    <message>
        <source>%1: stated on %2, after the meeting it belongs to (%3, %4).</source>
        <translation>%1: expresada el %2, después de la reunión a la que pertenece (%3, %4).</translation>
    </message>
    <message>
        <source>A position on an item is stated by the end of its meeting.</source>
        <translation>Una posición sobre un tema del programa se expresa a más tardar al final de su reunión.</translation>
    </message>
    <message>
        <source>Likely: the date is mistyped, or the position belongs to a later meeting.</source>
        <translation>Probablemente: la fecha está mal escrita o la posición pertenece a una reunión posterior.</translation>
    </message>
    <message>
        <source>%1: stated on %2, before its term began (%3).</source>
        <translation>%1: expresada el %2, antes de que comenzara su mandato (%3).</translation>
    </message>
    <message>
        <source>Nobody states a position before being there.</source>
        <translation>Nadie expresa una posición antes de ocupar el puesto.</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else held the position.</source>
        <translation>Probablemente: el año está mal escrito o fue otro quien sostuvo la posición.</translation>
    </message>
    <message>
        <source>The theme is part of itself: %1.</source>
        <translation>El tema forma parte de sí mismo: %1.</translation>
    </message>
    <message>
        <source>Themes form a tree.</source>
        <translation>Los temas forman un árbol.</translation>
    </message>
    <message>
        <source>Likely: empty “Part of” in one of them.</source>
        <translation>Probablemente: vacíe «Forma parte de» en uno de ellos.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one word for %2: %3. Write the one that is meant.</source>
        <translation>«%1» puede significar más de una palabra para %2: %3. Escriba la que corresponda.</translation>
    </message>
    <message>
        <source>The minutes are agreed and closed to changes. Reopen them with a reason; then they can be amended.</source>
        <translation>El acta está acordada y cerrada a cambios. Reábrala indicando un motivo; entonces podrá modificarse.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Exchange the two dates</source>
        <translation>Intercambiar las dos fechas</translation>
    </message>
    <message>
        <source>Exchange the two times</source>
        <translation>Intercambiar las dos horas</translation>
    </message>
    <message>
        <source>The symbol names the year %1, which does not fit %2.</source>
        <translation>La signatura menciona el año %1, que no concuerda con %2.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>what probably mends it</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Exchange the two days</source>
        <translation>Intercambiar los dos días</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>Terminar a las %1</translation>
    </message>
    <message>
        <source>Empty “Under”</source>
        <translation>Vaciar «Dentro de»</translation>
    </message>
    <message>
        <source>One of the two terms is marked as to be checked: see its source.</source>
        <translation>Uno de los dos mandatos figura como por verificar: consulte su fuente.</translation>
    </message>
    <message>
        <source>“%1” leads back to the record itself: %2.</source>
        <translation>«%1» conduce de nuevo al propio registro: %2.</translation>
    </message>
    <message>
        <source>Empty it in one record of the circle.</source>
        <translation>Vacíelo en un registro del círculo.</translation>
    </message>
    <message>
        <source>Empty “%1” here</source>
        <translation>Vaciar aquí «%1»</translation>
    </message>
    <message>
        <source>The reviewer of %1 declared a conflict of interest.</source>
        <translation>El examinador de la experiencia %1 declaró un conflicto de intereses.</translation>
    </message>
    <message>
        <source>A review counts when nothing binds the reviewer to the experience.</source>
        <translation>Un examen cuenta cuando nada vincula al examinador con la experiencia.</translation>
    </message>
    <message>
        <source>Reviews of it without a conflict: %1.</source>
        <translation>Exámenes de esta experiencia sin conflicto: %1.</translation>
    </message>
    <message>
        <source>Likely: ask another reviewer, and keep this review for the record.</source>
        <translation>Probablemente: recurra a otro examinador y conserve este examen como constancia.</translation>
    </message>
    <message>
        <source>The reviewer declared a conflict of interest in another review of %1.</source>
        <translation>El examinador declaró un conflicto de intereses en otro examen de la experiencia %1.</translation>
    </message>
    <message>
        <source>Likely: the same conflict holds here.</source>
        <translation>Probablemente: aquí existe el mismo conflicto.</translation>
    </message>
    <message>
        <source>Say that it is declared</source>
        <translation>Indicar que está declarado</translation>
    </message>
    <message>
        <source>%1 reviews %2 and has a part in it.</source>
        <translation>%1 examina la experiencia %2 y tiene parte en ella.</translation>
    </message>
    <message>
        <source>Who has a part in an experience says so as a conflict of interest.</source>
        <translation>Quien tiene parte en una experiencia lo indica como conflicto de intereses.</translation>
    </message>
    <message>
        <source>Likely: the conflict was not asked for.</source>
        <translation>Probablemente: no se preguntó por el conflicto.</translation>
    </message>
    <message>
        <source>%1 offers something for %2, before it was there (%3).</source>
        <translation>%1 ofrece algo antes de existir (oferta: %2; inicio: %3).</translation>
    </message>
    <message>
        <source>%1 offers something for %2, after it had ended (%3).</source>
        <translation>%1 ofrece algo después de dejar de existir (oferta: %2; fin: %3).</translation>
    </message>
    <message>
        <source>Likely: the year is mistyped, or someone else offered it.</source>
        <translation>Probablemente: el año está mal escrito o fue otro quien lo ofreció.</translation>
    </message>
    <message>
        <source>Likely: %1 offered it, which was in its place then.</source>
        <translation>Probablemente: lo ofreció %1, que ocupaba entonces su lugar.</translation>
    </message>
    <message>
        <source>Only who is there can offer something.</source>
        <translation>Solo quien existe puede ofrecer algo.</translation>
    </message>
    <message>
        <source>The lesson rests on itself: %1.</source>
        <translation>La enseñanza se apoya en sí misma: %1.</translation>
    </message>
    <message>
        <source>What follows from a lesson shows that it was taken up, not that it holds.</source>
        <translation>Lo que se deriva de una enseñanza muestra que se retomó, no que sea válida.</translation>
    </message>
    <message>
        <source>Likely: the lesson was drawn from an earlier experience; name that one.</source>
        <translation>Probablemente: la enseñanza se extrajo de una experiencia anterior; indique esa.</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Likely: link the earlier experience that the lesson was drawn from instead.</source>
        <translation>Probablemente: vincule en su lugar la experiencia anterior de la que se extrajo la enseñanza.</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Usar «%1» y conservar la palabra en la nota</translation>
    </message>
    <message>
        <source>“%1” stands here in words and is known as a record.</source>
        <translation>«%1» figura aquí en palabras y se conoce como registro.</translation>
    </message>
    <message>
        <source>“%1” stands here in words; a record is called “%2”.</source>
        <translation>«%1» figura aquí en palabras; hay un registro llamado «%2».</translation>
    </message>
    <message>
        <source>“%1” is filled already.</source>
        <translation>«%1» ya está rellenado.</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Vincular %1</translation>
    </message>
    <message>
        <source>Its date, %1, is before %2 (%3). Only existing practice is older than the recommendation it follows; or the date is mistyped.</source>
        <translation>Su fecha, %1, es anterior a %2 (%3). Solo una práctica existente es más antigua que la recomendación a la que da seguimiento; o la fecha está mal escrita.</translation>
    </message>
    <message>
        <source>Say that it is existing practice</source>
        <translation>Indicar que es una práctica existente</translation>
    </message>
    <message>
        <source>The text in %1 is likely in %2.</source>
        <translation>El texto en %1 está probablemente en %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>También hay uno en %1: «%2». Conserve el correcto en cada idioma.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Trasladarlo a %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>whose name the history lacks</comment>
        <translation>alguien</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed, but their words were changed without being opened again: by %2 on %3, in another copy or with another program.</source>
        <translation>El acta de «%1» está acordada, pero su texto fue modificado sin volver a abrirla por %2 el %3, en otra copia o con otro programa.</translation>
    </message>
    <message>
        <source>Compare the words in the history. Then set the minutes back to draft with a reason, keep the words that are right, and agree them again.</source>
        <translation>Compare el texto en el historial. Después devuelva el acta a borrador con un motivo, conserve el texto correcto y acuérdela de nuevo.</translation>
    </message>
    <message>
        <source>%1 says nearly the same as %2, of the same meeting.</source>
        <translation>%1 dice casi lo mismo que %2, de la misma reunión.</translation>
    </message>
    <message>
        <source>Said twice, it is counted twice.</source>
        <translation>Dicha dos veces, se cuenta dos veces.</translation>
    </message>
    <message>
        <source>Merge the two (“Merge into a new one…” on the page of either), or delete the one that was entered by mistake.</source>
        <translation>Fusione las dos («Fusionar en una nueva…» en la página de cualquiera de ellas) o elimine la que se registró por error.</translation>
    </message>
    <message>
        <source>It replaces itself in the end: %1.</source>
        <translation>Al final se sustituye a sí misma: %1.</translation>
    </message>
    <message>
        <source>So nobody can tell which of them counts.</source>
        <translation>Por eso nadie puede saber cuál de ellas cuenta.</translation>
    </message>
    <message>
        <source>Take one of them out of “Replaces” in the oldest.</source>
        <translation>Retire una de ellas de «Sustituye a» en la más antigua.</translation>
    </message>
    <message>
        <source>The number %1 is given twice.</source>
        <translation>El número %1 está asignado dos veces.</translation>
    </message>
    <message>
        <source>Papers and follow-ups that cite it could mean either.</source>
        <translation>Los documentos y seguimientos que lo citan podrían referirse a cualquiera de las dos.</translation>
    </message>
    <message>
        <source>Both say the same: merge the two into a new one.</source>
        <translation>Las dos dicen lo mismo: fusiónelas en una nueva.</translation>
    </message>
    <message>
        <source>Give the one that was entered last a number of its own.</source>
        <translation>Asigne un número propio a la que se registró en último lugar.</translation>
    </message>
    <message>
        <source>“Prepared for” of the brief says which office it was made for.</source>
        <translation>El campo «Preparada para» de la carpeta indica para qué oficina se elaboró.</translation>
    </message>
    <message>
        <source>Give others the shared copy; if they received it, the note is right.</source>
        <translation>Entregue a los demás el ejemplar compartido; si recibieron este, la anotación es correcta.</translation>
    </message>
    <message>
        <source>This is an office copy, with what the other sides must not see, and it is noted as given to: %1.</source>
        <translation>Este es un ejemplar interno, con lo que las otras partes no deben ver, y consta como entregado a: %1.</translation>
    </message>
</context>
<context>
    <name>FollowUpMatrix</name>
    <message>
        <source>RT %1</source>
        <translation>MR %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Meeting and roundtable</source>
        <translation>Reunión y mesa redonda</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation>Retomada por</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Source, and who declared it</source>
        <translation>Fuente, y quién lo declaró</translation>
    </message>
    <message>
        <source>Support on offer</source>
        <translation>Apoyo que se ofrece</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>observado por nosotros</translation>
    </message>
    <message>
        <source>declared by the State</source>
        <translation>declarado por el Estado</translation>
    </message>
    <message>
        <source>declared by the actor</source>
        <translation>declarado por el actor</translation>
    </message>
    <message>
        <source>consent to print given</source>
        <translation>consentimiento para imprimir otorgado</translation>
    </message>
    <message>
        <source>no consent to print yet</source>
        <translation>aún sin consentimiento para imprimir</translation>
    </message>
    <message>
        <source>as a partner</source>
        <translation>como asociado</translation>
    </message>
    <message>
        <source>to this State</source>
        <translation>a este Estado</translation>
    </message>
    <message>
        <source>takes place there</source>
        <translation>se realiza allí</translation>
    </message>
    <message>
        <source>as a donor</source>
        <translation>como donante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>support or project, its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <comment>so many, two at least</comment>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1, their words differ</source>
        <comment>so many entries</comment>
        <translation>%1, con palabras distintas</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a State</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who acts or offers</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>%1 %2 – %3.</source>
        <comment>number, recommendation, actor</comment>
        <translation>%1 %2 – %3.</translation>
    </message>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Aquí no hay nada registrado.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who supports which State</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who carries a project where</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>who acts, with partners</comment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>Proyecto: %1</translation>
    </message>
    <message>
        <source>All actors</source>
        <translation>Todos los actores</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros actores</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>%1 and what stands below it</source>
        <comment>a theme</comment>
        <translation>%1 y lo que contiene</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matriz de seguimiento</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Lista de seguimiento</translation>
    </message>
    <message>
        <source>About this table</source>
        <translation>Acerca de esta tabla</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Sample: parts of what is said here are invented.</source>
        <translation>Ejemplo: parte de lo que aquí se dice es inventada.</translation>
    </message>
    <message>
        <source>Follow-up of recommendations is voluntary. Actors stand in the order of their names; an empty cell says that nothing is entered here, and no more.</source>
        <translation>El seguimiento de las recomendaciones es voluntario. Los actores figuran por orden de nombre; una celda vacía indica que aquí no hay nada registrado, y nada más.</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(no está en esta copia)</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(nadie nombrado)</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>reported by %1, who does it</source>
        <translation>comunicado por %1, que lo realiza</translation>
    </message>
    <message>
        <source>declared by the actor itself</source>
        <translation>declarado por el propio actor</translation>
    </message>
    <message>
        <source>noted by us</source>
        <translation>observado por nosotros</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>comunicado por %1</translation>
    </message>
    <message>
        <source>who said it is not entered</source>
        <translation>no consta quién lo dijo</translation>
    </message>
    <message>
        <source>%1 was recommended</source>
        <translation>se formuló la recomendación %1</translation>
    </message>
    <message>
        <source>consent to print was given</source>
        <translation>se dio el consentimiento para imprimir</translation>
    </message>
    <message>
        <source>a report is awaited</source>
        <translation>se espera un informe</translation>
    </message>
    <message>
        <source>existing practice, older than the recommendation or said to be</source>
        <translation>práctica existente, anterior a la recomendación o presentada como tal</translation>
    </message>
    <message>
        <source>“%1”; begun before the recommendation was made</source>
        <translation>«%1»; iniciado antes de que se formulara la recomendación</translation>
    </message>
    <message>
        <source>no word on how it stands</source>
        <translation>sin indicación de cómo está la situación</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>pruebas: %1</translation>
    </message>
    <message>
        <source>rests on %1</source>
        <translation>se apoya en %1</translation>
    </message>
    <message>
        <source>dated before the follow-up begins</source>
        <translation>con fecha anterior al inicio del seguimiento</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, what was said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está la situación</translation>
    </message>
    <message>
        <source>No information. Follow-up is voluntary; that nothing is known says nothing else.</source>
        <translation>Sin información. El seguimiento es voluntario; que no se sepa nada no significa nada más.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>«%1», %2</translation>
    </message>
    <message>
        <source>; last said for %1</source>
        <translation>; última indicación: %1</translation>
    </message>
    <message>
        <source>A report says the same: %1</source>
        <translation>Un informe dice lo mismo: %1</translation>
    </message>
    <message>
        <source>The newest report says “%1”. The record stays as it is until somebody changes it.</source>
        <translation>El informe más reciente dice «%1». El registro queda como está hasta que alguien lo cambie.</translation>
    </message>
    <message>
        <source>No evidence is named.</source>
        <translation>No se indica ninguna prueba.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Pruebas: %1</translation>
    </message>
    <message>
        <source>Existing practice: it was there before the recommendation, and is told as such.</source>
        <translation>Práctica existente: ya estaba antes de la recomendación, y así se indica.</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>En orden cronológico</translation>
    </message>
    <message>
        <source>Two accounts differ</source>
        <translation>Dos relatos difieren</translation>
    </message>
    <message>
        <source>Both are kept; neither is decided here.</source>
        <translation>Se conservan los dos; aquí no se decide por ninguno.</translation>
    </message>
    <message>
        <source>One: %1</source>
        <translation>Uno: %1</translation>
    </message>
    <message>
        <source>The other: %1</source>
        <translation>El otro: %1</translation>
    </message>
    <message>
        <source>Together and beside it</source>
        <translation>En conjunto y en paralelo</translation>
    </message>
    <message>
        <source>Joint: %1 stand in this one record.</source>
        <translation>Conjunto: %1 figuran en este mismo registro.</translation>
    </message>
    <message>
        <source>Not shown here: %1.</source>
        <translation>No se muestra aquí: %1.</translation>
    </message>
    <message>
        <source>The same recommendation: %1 %2</source>
        <comment>number, actor</comment>
        <translation>La misma recomendación: %1 %2</translation>
    </message>
    <message>
        <source>The same theme: %1 %2</source>
        <comment>number, actor</comment>
        <translation>El mismo tema: %1 %2</translation>
    </message>
    <message>
        <source>Nobody else has follow-up of this recommendation or theme here.</source>
        <translation>Nadie más tiene aquí un seguimiento de esta recomendación o este tema.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Internal or sensitive: copies for others leave it out, whatever the consent.</source>
        <translation>Interno o delicado: las copias para otros lo omiten, sea cual sea el consentimiento.</translation>
    </message>
    <message>
        <source>Not given, and no actor is named who could be asked. Copies for others leave it out.</source>
        <translation>No otorgado, y no se indica ningún actor al que se pudiera preguntar. Las copias para otros lo omiten.</translation>
    </message>
    <message>
        <source>Not given. Ask %1, then tick “Consent to print”. Until then copies for others leave it out.</source>
        <translation>No otorgado. Pregunte a %1 y después marque «Consentimiento para imprimir». Hasta entonces, las copias para otros lo omiten.</translation>
    </message>
    <message>
        <source>Given; copies for others print it.</source>
        <translation>Otorgado; las copias para otros lo imprimen.</translation>
    </message>
    <message>
        <source>Given on %1; copies for others print it.</source>
        <translation>Otorgado el %1; las copias para otros lo imprimen.</translation>
    </message>
    <message>
        <source>Copies for others print it.</source>
        <translation>Las copias para otros lo imprimen.</translation>
    </message>
    <message>
        <source>Not needed: the actor said it itself, or it is no State&apos;s. Copies for others print it.</source>
        <translation>No hace falta: lo dijo el propio actor, o no es de ningún Estado. Las copias para otros lo imprimen.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>No actor is named</source>
        <translation>No se indica ningún actor</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Existing practice, from before the recommendation</source>
        <translation>Práctica existente, anterior a la recomendación</translation>
    </message>
    <message>
        <source>No follow-up is noted here. It is voluntary; add one when somebody tells of it.</source>
        <translation>Aquí no consta ningún seguimiento. Es voluntario; añada uno cuando alguien lo comunique.</translation>
    </message>
</context>
<context>
    <name>FollowUpStory</name>
    <message>
        <source>Two accounts of about the same time use different words.</source>
        <translation>Dos relatos de aproximadamente la misma fecha emplean palabras distintas.</translation>
    </message>
    <message>
        <source>The later account tells of an earlier stage.</source>
        <translation>El relato posterior habla de una etapa anterior.</translation>
    </message>
    <message>
        <source>One account says that it goes on or is done, the other that it was not pursued.</source>
        <translation>Un relato dice que continúa o ha terminado; el otro, que no se prosiguió.</translation>
    </message>
    <message>
        <source>The project named as evidence has another status than the follow-up.</source>
        <translation>El proyecto indicado como prueba tiene una situación distinta de la del seguimiento.</translation>
    </message>
    <message>
        <source>The follow-up is no longer in this workspace, so no report can be made of it. Choose another one.</source>
        <translation>El seguimiento ya no está en este espacio de trabajo, por lo que no se puede hacer ningún informe de él. Elija otro.</translation>
    </message>
    <message>
        <source>The report says nothing yet. Choose a word for the follow-up, or write what was achieved.</source>
        <translation>El informe aún no dice nada. Elija una palabra para el seguimiento o escriba lo que se logró.</translation>
    </message>
    <message>
        <source>The report has no date. Write the day on which it was made.</source>
        <translation>El informe no tiene fecha. Escriba el día en que se hizo.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Briefs may print badly on this computer, because fonts are missing: %1. To install them on Debian: %2.</source>
        <translation>Es posible que las carpetas informativas se impriman mal en este equipo porque faltan tipos de letra: %1. Para instalarlos en Debian: %2.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Membership of the GMG</source>
        <translation>Pertenencia al GMM</translation>
    </message>
    <message>
        <source>Source and handling</source>
        <translation>Fuente y confidencialidad</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Rules and version</source>
        <translation>Reglas y versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Risk and means</source>
        <translation>Riesgos y medios</translation>
    </message>
    <message>
        <source>Codes and groups</source>
        <translation>Códigos y grupos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Key of the recipe that gives the sections and their order.</source>
        <translation>Clave del modelo que determina las secciones y su orden.</translation>
    </message>
    <message>
        <source>The State, theme or other records the brief is on, when it is not a meeting.</source>
        <translation>El Estado, el tema u otros registros de que trata la carpeta informativa, cuando no es una reunión.</translation>
    </message>
    <message>
        <source>The shared copy leaves out If raised and Sensitive.</source>
        <translation>El ejemplar compartido omite «Si se plantea» y «Cuestión delicada».</translation>
    </message>
    <message>
        <source>Names, chairs and members are printed as they were on this day.</source>
        <translation>Los nombres, las presidencias y los miembros se imprimen como eran en este día.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page.</source>
        <translation>Figura en la parte superior e inferior de cada página.</translation>
    </message>
    <message>
        <source>One option a line: name = value.</source>
        <translation>Una opción por línea: nombre = valor.</translation>
    </message>
    <message>
        <source>Recipes of briefs: which sections, for whom, in which language and copy.</source>
        <translation>Modelos de carpetas informativas: qué secciones, para quién, en qué idioma y ejemplar.</translation>
    </message>
    <message>
        <source>For a reviewer who stands in no list here.</source>
        <translation>Para un examinador que no figura en ninguna de estas listas.</translation>
    </message>
    <message>
        <source>An experience has one internal and two external reviews.</source>
        <translation>Una experiencia tiene un examen interno y dos externos.</translation>
    </message>
    <message>
        <source>What reviewers say of an experience before it is shown to others.</source>
        <translation>Lo que dicen los examinadores de una experiencia antes de que se muestre a otros.</translation>
    </message>
    <message>
        <source>Actors that stand in no list here, separated by semicolons.</source>
        <translation>Actores que no figuran en ninguna de estas listas, separados por puntos y comas.</translation>
    </message>
    <message>
        <source>1 is the highest; a rank is that of the proposing side.</source>
        <translation>1 es el más alto; el rango es el de la parte que propone.</translation>
    </message>
    <message>
        <source>Priorities as each side states them; whether one is shared follows from the three positions.</source>
        <translation>Las prioridades tal como las expresa cada parte; de las tres posiciones se deduce si una es compartida.</translation>
    </message>
    <message>
        <source>The record whose progress it shows.</source>
        <translation>El registro cuyo avance refleja.</translation>
    </message>
    <message>
        <source>For example per cent, US dollars or countries.</source>
        <translation>Por ejemplo, por ciento, dólares de los Estados Unidos o países.</translation>
    </message>
    <message>
        <source>For example sex, age or corridor.</source>
        <translation>Por ejemplo, sexo, edad o corredor.</translation>
    </message>
    <message>
        <source>Months between two measurements.</source>
        <translation>Meses entre dos mediciones.</translation>
    </message>
    <message>
        <source>What shows that an objective, an activity, a recommendation or a theme moves on.</source>
        <translation>Lo que muestra que un objetivo, una actividad, una recomendación o un tema avanza.</translation>
    </message>
    <message>
        <source>As printed on every page.</source>
        <translation>Tal como se imprime en cada página.</translation>
    </message>
    <message>
        <source>Recipients that stand in no list here, separated by semicolons.</source>
        <translation>Destinatarios que no figuran en ninguna de estas listas, separados por puntos y comas.</translation>
    </message>
    <message>
        <source>The state of the workspace from which it was made.</source>
        <translation>El estado del espacio de trabajo a partir del cual se elaboró.</translation>
    </message>
    <message>
        <source>Briefs as they were handed out: frozen, numbered, with those who received them.</source>
        <translation>Las carpetas informativas tal como se entregaron: fijas, numeradas y con quienes las recibieron.</translation>
    </message>
    <message>
        <source>In words; who holds which place on which date stands under Roles.</source>
        <translation>En palabras; quién ocupa qué puesto en qué fecha figura en Funciones.</translation>
    </message>
    <message>
        <source>Chairs, Troika, Steering Group, secretariats, working groups and other bodies of the entities.</source>
        <translation>Presidencias, Troica, Grupo Directivo, secretarías, grupos de trabajo y otros órganos de las entidades.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.</source>
        <translation>Tal como se imprime, por ejemplo 2.3.</translation>
    </message>
    <message>
        <source>Place among the lines at the same level.</source>
        <translation>Lugar entre las líneas del mismo nivel.</translation>
    </message>
    <message>
        <source>The line of the plan before that this one continues.</source>
        <translation>La línea del plan anterior que esta continúa.</translation>
    </message>
    <message>
        <source>Objectives, outcomes and outputs of a work plan, one below the other.</source>
        <translation>Objetivos, resultados y productos de un plan de trabajo, dispuestos por niveles.</translation>
    </message>
    <message>
        <source>One action that serves several recommendations stands here once.</source>
        <translation>Una medida que responde a varias recomendaciones figura aquí una sola vez.</translation>
    </message>
    <message>
        <source>Whether the State said so itself or we drew the line.</source>
        <translation>Si lo dijo el propio Estado o si la relación la establecimos nosotros.</translation>
    </message>
    <message>
        <source>Whether the source itself names the recommendation or the Forum.</source>
        <translation>Si la propia fuente menciona la recomendación o el Foro.</translation>
    </message>
    <message>
        <source>The actor agrees that others see this entry.</source>
        <translation>El actor está de acuerdo en que otros vean esta anotación.</translation>
    </message>
    <message>
        <source>What States, agencies and others do, voluntarily, on a recommendation.</source>
        <translation>Lo que hacen voluntariamente Estados, organismos y otros a raíz de una recomendación.</translation>
    </message>
    <message>
        <source>After this day the position should be checked before it is used.</source>
        <translation>Después de este día conviene verificar la posición antes de utilizarla.</translation>
    </message>
    <message>
        <source>What they hold, in two or three sentences.</source>
        <translation>Lo que sostienen, en dos o tres frases.</translation>
    </message>
    <message>
        <source>What our side says on this.</source>
        <translation>Lo que dice nuestra parte al respecto.</translation>
    </message>
    <message>
        <source>What to answer when others ask; left out of a shared copy.</source>
        <translation>Qué responder cuando otros pregunten; se omite en el ejemplar compartido.</translation>
    </message>
    <message>
        <source>What to avoid and why; left out of a shared copy.</source>
        <translation>Qué evitar y por qué; se omite en el ejemplar compartido.</translation>
    </message>
    <message>
        <source>The records on which the position rests.</source>
        <translation>Los registros en que se basa la posición.</translation>
    </message>
    <message>
        <source>What an entity, a State or an agency holds on an agenda item or a priority, and what we say to it.</source>
        <translation>Lo que sostiene una entidad, un Estado o un organismo sobre un tema del programa o una prioridad, y lo que respondemos.</translation>
    </message>
    <message>
        <source>When the alphabetical place differs from the name, for example The former Yugoslav Republic of Macedonia under T.</source>
        <translation>Cuando el lugar alfabético difiere del nombre; por ejemplo, «The former Yugoslav Republic of Macedonia» en la T.</translation>
    </message>
    <message>
        <source>Names that a State bore in an earlier time; a page of 2014 prints the name of 2014.</source>
        <translation>Nombres que un Estado llevó en otra época; una página de 2014 imprime el nombre de 2014.</translation>
    </message>
    <message>
        <source>As printed, given name first where that is the custom.</source>
        <translation>Tal como se imprime, con el nombre de pila primero donde sea costumbre.</translation>
    </message>
    <message>
        <source>For example Åkerman Börje, Eva.</source>
        <translation>Por ejemplo, Åkerman Börje, Eva.</translation>
    </message>
    <message>
        <source>Other spellings, one a line; they are found by search.</source>
        <translation>Otras grafías, una por línea; la búsqueda las encuentra.</translation>
    </message>
    <message>
        <source>For example Her Excellency Ms.</source>
        <translation>Por ejemplo, Excma. Sra.</translation>
    </message>
    <message>
        <source>In words; dated terms of office stand under Roles.</source>
        <translation>En palabras; los mandatos con fechas figuran en Funciones.</translation>
    </message>
    <message>
        <source>People in public roles and our contacts; keep no more than the work needs.</source>
        <translation>Personas con funciones públicas y contactos nuestros; no guarde más de lo que el trabajo necesita.</translation>
    </message>
    <message>
        <source>Earlier names and spellings, one a line; they are found by search.</source>
        <translation>Nombres y grafías anteriores, uno por línea; la búsqueda los encuentra.</translation>
    </message>
    <message>
        <source>What it brings to migration and development.</source>
        <translation>Lo que aporta en materia de migración y desarrollo.</translation>
    </message>
    <message>
        <source>Agencies, donors, civil society and other organizations.</source>
        <translation>Organismos, donantes, sociedad civil y otras organizaciones.</translation>
    </message>
    <message>
        <source>From 1 to 5.</source>
        <translation>De 1 a 5.</translation>
    </message>
    <message>
        <source>Receivers outside the three entities, for example States.</source>
        <translation>Receptores ajenos a las tres entidades, por ejemplo los Estados.</translation>
    </message>
    <message>
        <source>The five areas in which the three entities work together.</source>
        <translation>Los cinco ámbitos en que cooperan las tres entidades.</translation>
    </message>
    <message>
        <source>Earlier and drifting forms of the name, one a line; they are found by search.</source>
        <translation>Formas anteriores y variables del nombre, una por línea; la búsqueda las encuentra.</translation>
    </message>
    <message>
        <source>The three entities: SRSG, GFMD and GMG.</source>
        <translation>Las tres entidades: RESG, FMMD y GMM.</translation>
    </message>
    <message>
        <source>Key of the kind of records that the view shows.</source>
        <translation>Clave del tipo de registros que muestra la vista.</translation>
    </message>
    <message>
        <source>Field keys separated by spaces; a leading minus turns the order round.</source>
        <translation>Claves de campos separadas por espacios; un signo menos delante invierte el orden.</translation>
    </message>
    <message>
        <source>Field keys in order, separated by spaces.</source>
        <translation>Claves de campos en orden, separadas por espacios.</translation>
    </message>
    <message>
        <source>The first nine are called by Ctrl+1 to Ctrl+9.</source>
        <translation>Las nueve primeras se abren con Ctrl+1 a Ctrl+9.</translation>
    </message>
    <message>
        <source>Filters, columns and sorting kept under a name.</source>
        <translation>Filtros, columnas y ordenación guardados con un nombre.</translation>
    </message>
    <message>
        <source>Notes, reminders and handover points on any record.</source>
        <translation>Notas, recordatorios y puntos de traspaso sobre cualquier registro.</translation>
    </message>
    <message>
        <source>Who may see this record; a shared copy leaves out what is internal or sensitive.</source>
        <translation>Quién puede ver este registro; el ejemplar compartido omite lo interno o delicado.</translation>
    </message>
    <message>
        <source>Where the facts come from.</source>
        <translation>De dónde proceden los datos.</translation>
    </message>
    <message>
        <source>Whether someone has checked the facts against their source.</source>
        <translation>Si alguien ha comprobado los datos con su fuente.</translation>
    </message>
    <message>
        <source>Our own number, for example GFMD7-R04; it never changes and is never used again.</source>
        <translation>Nuestro propio número, por ejemplo GFMD7-R04; nunca cambia ni se vuelve a usar.</translation>
    </message>
    <message>
        <source>Wording of the report, or our paraphrase; say which under Wording.</source>
        <translation>El texto del informe o nuestra paráfrasis; indíquelo en Redacción.</translation>
    </message>
    <message>
        <source>A few words for narrow columns.</source>
        <translation>Unas pocas palabras para columnas estrechas.</translation>
    </message>
    <message>
        <source>The roundtable or session it comes from.</source>
        <translation>La mesa redonda o sesión de la que procede.</translation>
    </message>
    <message>
        <source>When it differs from the last day of the meeting.</source>
        <translation>Cuando difiere del último día de la reunión.</translation>
    </message>
    <message>
        <source>In words, for example States of destination; separated by semicolons.</source>
        <translation>En palabras, por ejemplo Estados de destino; separados por puntos y comas.</translation>
    </message>
    <message>
        <source>Numbers of targets, for example 8.8; 10.7.</source>
        <translation>Números de las metas, por ejemplo 8.8; 10.7.</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea.</source>
        <translation>Recomendaciones anteriores con la misma idea.</translation>
    </message>
    <message>
        <source>Earlier ones that were merged into this one or split to make it.</source>
        <translation>Las anteriores que se fusionaron en esta o se dividieron para formarla.</translation>
    </message>
    <message>
        <source>How sure we are of wording and place.</source>
        <translation>Qué seguridad tenemos sobre el texto y su procedencia.</translation>
    </message>
    <message>
        <source>Recommendations and other outcomes of Forum Meetings, under our own stable numbers.</source>
        <translation>Recomendaciones y otros resultados de las Reuniones del Foro, con números estables propios.</translation>
    </message>
    <message>
        <source>Agencies that stand in no list here, separated by semicolons.</source>
        <translation>Organismos que no figuran en ninguna de estas listas, separados por puntos y comas.</translation>
    </message>
    <message>
        <source>In words, for example Sub-Saharan Africa.</source>
        <translation>En palabras, por ejemplo África Subsahariana.</translation>
    </message>
    <message>
        <source>Country and regional projects in which recommendations take shape.</source>
        <translation>Proyectos nacionales y regionales en que toman forma las recomendaciones.</translation>
    </message>
    <message>
        <source>Whether and where the Secretary-General&apos;s note names it.</source>
        <translation>Si la nota del Secretario General lo menciona y dónde.</translation>
    </message>
    <message>
        <source>Substantive themes that the three sides keep under review.</source>
        <translation>Temas sustantivos que las tres partes mantienen en examen.</translation>
    </message>
    <message>
        <source>Other words and abbreviations for the same thing, one a line; they are found by search.</source>
        <translation>Otras palabras y abreviaturas para lo mismo, una por línea; la búsqueda las encuentra.</translation>
    </message>
    <message>
        <source>Where and how the term is used, and which word to prefer.</source>
        <translation>Dónde y cómo se usa el término y qué palabra conviene preferir.</translation>
    </message>
    <message>
        <source>Terms of the field in six languages.</source>
        <translation>Términos de este campo en seis idiomas.</translation>
    </message>
    <message>
        <source>Partners that stand in no list here, separated by semicolons.</source>
        <translation>Asociados que no figuran en ninguna de estas listas, separados por puntos y comas.</translation>
    </message>
    <message>
        <source>What went wrong or would be done otherwise; as useful as success.</source>
        <translation>Lo que salió mal o se haría de otro modo; tan útil como el éxito.</translation>
    </message>
    <message>
        <source>What others need in order to adapt it.</source>
        <translation>Lo que otros necesitan para adaptarla.</translation>
    </message>
    <message>
        <source>Whether the State or body agrees that its experience is shown to others.</source>
        <translation>Si el Estado u órgano está de acuerdo en que su experiencia se muestre a otros.</translation>
    </message>
    <message>
        <source>Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present.</source>
        <translation>Prácticas de Estados y otros: problema, medidas, resultado y dificultades, con pruebas y disposición para presentarlas.</translation>
    </message>
    <message>
        <source>Planning instrument through which the support comes.</source>
        <translation>Instrumento de planificación por el que se presta el apoyo.</translation>
    </message>
    <message>
        <source>What agencies offer to States for follow-up, through country planning or otherwise.</source>
        <translation>Lo que los organismos ofrecen a los Estados para el seguimiento, mediante la planificación nacional o de otro modo.</translation>
    </message>
    <message>
        <source>For example application/pdf.</source>
        <translation>Por ejemplo, application/pdf.</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>En bytes.</translation>
    </message>
    <message>
        <source>Files kept in the workspace and the records they belong to.</source>
        <translation>Archivos guardados en el espacio de trabajo y los registros a los que pertenecen.</translation>
    </message>
    <message>
        <source>Meetings of one series share this word, for example Trilateral meeting.</source>
        <translation>Las reuniones de una serie comparten esta palabra, por ejemplo «Reunión trilateral».</translation>
    </message>
    <message>
        <source>The Forum Meeting of a roundtable, or the cycle that a preparatory meeting belongs to.</source>
        <translation>La Reunión del Foro de una mesa redonda o el ciclo al que pertenece una reunión preparatoria.</translation>
    </message>
    <message>
        <source>Number in the series or of the session, for example 7 or 2.1.</source>
        <translation>Número en la serie o de la sesión, por ejemplo 7 o 2.1.</translation>
    </message>
    <message>
        <source>The year by which people name the meeting.</source>
        <translation>El año con que se nombra la reunión.</translation>
    </message>
    <message>
        <source>Local time at the place of the meeting, for example 14:30.</source>
        <translation>Hora local en el lugar de la reunión, por ejemplo 14:30.</translation>
    </message>
    <message>
        <source>For example Europe/Stockholm; a calendar file needs it.</source>
        <translation>Por ejemplo, Europe/Stockholm; un archivo de calendario lo necesita.</translation>
    </message>
    <message>
        <source>First and last day with a stroke between them, for example 2014-05-12/2014-05-13.</source>
        <translation>Primer y último día separados por una barra, por ejemplo 2014-05-12/2014-05-13.</translation>
    </message>
    <message>
        <source>Name of the person in the chair, as the documents print it.</source>
        <translation>Nombre de la persona que preside, tal como figura en los documentos.</translation>
    </message>
    <message>
        <source>Who calls the meeting together with the Chair.</source>
        <translation>Quién convoca la reunión junto con la Presidencia.</translation>
    </message>
    <message>
        <source>What the head should have achieved when the meeting ends.</source>
        <translation>Lo que la jefatura de la delegación debería haber logrado al terminar la reunión.</translation>
    </message>
    <message>
        <source>One message a line, three to five for the whole meeting.</source>
        <translation>Un mensaje por línea, de tres a cinco para toda la reunión.</translation>
    </message>
    <message>
        <source>Time, room, who opens, order of items, language and interpretation.</source>
        <translation>Hora, sala, quién abre, orden de los temas del programa, idioma e interpretación.</translation>
    </message>
    <message>
        <source>How many States took part.</source>
        <translation>Cuántos Estados participaron.</translation>
    </message>
    <message>
        <source>How many persons from civil society took part.</source>
        <translation>Cuántas personas de la sociedad civil participaron.</translation>
    </message>
    <message>
        <source>As the source says it, for example 29 of 30 members.</source>
        <translation>Como lo dice la fuente, por ejemplo 29 de 30 miembros.</translation>
    </message>
    <message>
        <source>The body that meets, for example the Steering Group.</source>
        <translation>El órgano que se reúne, por ejemplo el Grupo Directivo.</translation>
    </message>
    <message>
        <source>Open outcomes and items are carried over from here.</source>
        <translation>Desde aquí se trasladan los resultados y temas del programa pendientes.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule notes keep points and not names.</source>
        <translation>Según la regla de Chatham House, las notas recogen ideas y no nombres.</translation>
    </message>
    <message>
        <source>Stands at the head and foot of every page of the brief.</source>
        <translation>Figura en la parte superior e inferior de cada página de la carpeta informativa.</translation>
    </message>
    <message>
        <source>Printed on every page, for example Draft 3.</source>
        <translation>Se imprime en cada página, por ejemplo Borrador 3.</translation>
    </message>
    <message>
        <source>Trilateral meetings, Forum Meetings and their roundtables, Steering Group, Friends, thematic and other meetings.</source>
        <translation>Reuniones trilaterales, Reuniones del Foro y sus mesas redondas, Grupo Directivo, Amigos del Foro, reuniones temáticas y otras.</translation>
    </message>
    <message>
        <source>For example A/68/190 or A/RES/68/4; other standard numbers go here too.</source>
        <translation>Por ejemplo, A/68/190 o A/RES/68/4; aquí van también otros números normalizados.</translation>
    </message>
    <message>
        <source>Enough when no closer date is known.</source>
        <translation>Basta cuando no se conoce una fecha más precisa.</translation>
    </message>
    <message>
        <source>One passage a line, with its paragraph number.</source>
        <translation>Un pasaje por línea, con su número de párrafo.</translation>
    </message>
    <message>
        <source>For example Draft 2.</source>
        <translation>Por ejemplo, Borrador 2.</translation>
    </message>
    <message>
        <source>Day by which comments on the draft are wanted.</source>
        <translation>Día hasta el que se desean observaciones sobre el borrador.</translation>
    </message>
    <message>
        <source>Distribution is not the same as handling.</source>
        <translation>La distribución no es lo mismo que la confidencialidad.</translation>
    </message>
    <message>
        <source>Reports, papers, analyses, statements and other documents, with their symbols.</source>
        <translation>Informes, ponencias, análisis, declaraciones y otros documentos, con sus signaturas.</translation>
    </message>
    <message>
        <source>What will be there when it is done.</source>
        <translation>Lo que existirá cuando esté hecha.</translation>
    </message>
    <message>
        <source>A joint activity stands here once, with all its lead agencies.</source>
        <translation>Una actividad conjunta figura aquí una sola vez, con todos sus organismos principales.</translation>
    </message>
    <message>
        <source>As first agreed; it stays when the date moves.</source>
        <translation>Según lo acordado al principio; se conserva aunque la fecha cambie.</translation>
    </message>
    <message>
        <source>As last agreed.</source>
        <translation>Según lo último acordado.</translation>
    </message>
    <message>
        <source>Needed when the due date has moved.</source>
        <translation>Se necesita cuando ha cambiado el plazo.</translation>
    </message>
    <message>
        <source>The activity of the plan before that this one continues.</source>
        <translation>La actividad del plan anterior que esta continúa.</translation>
    </message>
    <message>
        <source>What is done under a work plan: who leads, with whom, by when, and how it stands.</source>
        <translation>Lo que se hace en un plan de trabajo: quién dirige, con quién, en qué plazo y en qué situación está.</translation>
    </message>
    <message>
        <source>Plans of the GMG, the Forum or the SRSG for one or several years.</source>
        <translation>Planes del GMM, del Foro o del RESG para uno o varios años.</translation>
    </message>
    <message>
        <source>For example women, or one corridor; empty for the whole.</source>
        <translation>Por ejemplo, mujeres o un corredor; vacío para el total.</translation>
    </message>
    <message>
        <source>Values of an indicator on their dates.</source>
        <translation>Valores de un indicador en sus fechas.</translation>
    </message>
    <message>
        <source>Someone confirms it at the activity; it is not taken over by itself.</source>
        <translation>Alguien la confirma en la actividad; no se incorpora por sí sola.</translation>
    </message>
    <message>
        <source>What was reported on an activity or objective, by whom and for which period.</source>
        <translation>Lo que se informó sobre una actividad u objetivo, quién lo hizo y para qué período.</translation>
    </message>
    <message>
        <source>Two-letter code of ISO 3166, for example SE.</source>
        <translation>Código de dos letras de la norma ISO 3166, por ejemplo SE.</translation>
    </message>
    <message>
        <source>The definite article that goes before the short name in running text.</source>
        <translation>El artículo determinado que precede al nombre abreviado en el texto corrido.</translation>
    </message>
    <message>
        <source>Who deals with migration and development in the government.</source>
        <translation>Quién se ocupa de migración y desarrollo en el Gobierno.</translation>
    </message>
    <message>
        <source>Member and observer States with their names, codes and groups of today.</source>
        <translation>Estados Miembros y observadores con sus nombres, códigos y grupos actuales.</translation>
    </message>
    <message>
        <source>When it differs from the day of the meeting.</source>
        <translation>Cuando difiere del día de la reunión.</translation>
    </message>
    <message>
        <source>For a merge the theme that stays, for a split the new themes.</source>
        <translation>Para una fusión, el tema que queda; para una división, los temas nuevos.</translation>
    </message>
    <message>
        <source>For an amended theme.</source>
        <translation>Para un tema modificado.</translation>
    </message>
    <message>
        <source>What a meeting decided on a theme: keep, amend, add, merge, split or retire.</source>
        <translation>Lo que una reunión decidió sobre un tema: mantener, modificar, añadir, fusionar, dividir o retirar.</translation>
    </message>
    <message>
        <source>One sentence that another country could act on.</source>
        <translation>Una frase a partir de la cual otro país podría actuar.</translation>
    </message>
    <message>
        <source>Lessons drawn from several experiences and analyses, with their strength.</source>
        <translation>Enseñanzas extraídas de varias experiencias y análisis, con su solidez.</translation>
    </message>
    <message>
        <source>For example costs covered, or an embargo.</source>
        <translation>Por ejemplo, gastos cubiertos o un embargo.</translation>
    </message>
    <message>
        <source>What an agency or an expert offers in answer to a request.</source>
        <translation>Lo que un organismo o un experto ofrece en respuesta a una solicitud.</translation>
    </message>
    <message>
        <source>Place among the items at the same level.</source>
        <translation>Lugar entre los temas del programa del mismo nivel.</translation>
    </message>
    <message>
        <source>As printed, for example 3 or 3 (b).</source>
        <translation>Tal como se imprime, por ejemplo 3 o 3 b).</translation>
    </message>
    <message>
        <source>Time allowed, in minutes; the agenda adds it up.</source>
        <translation>Tiempo previsto, en minutos; se suma en el programa de la reunión.</translation>
    </message>
    <message>
        <source>Items that are ours never appear in the agenda that the other sides receive.</source>
        <translation>Los temas que son solo nuestros nunca aparecen en el programa de la reunión que reciben las otras partes.</translation>
    </message>
    <message>
        <source>One point a line, ready to be spoken.</source>
        <translation>Un punto por línea, listo para decirse.</translation>
    </message>
    <message>
        <source>Under the Chatham House Rule: points, not names.</source>
        <translation>Según la regla de Chatham House: ideas, no nombres.</translation>
    </message>
    <message>
        <source>The same item at an earlier meeting.</source>
        <translation>El mismo tema del programa en una reunión anterior.</translation>
    </message>
    <message>
        <source>Items of a meeting in their order, with what we need to speak on each and what was noted.</source>
        <translation>Temas del programa de una reunión en su orden, con lo necesario para hablar de cada uno y lo que se anotó.</translation>
    </message>
    <message>
        <source>One decision or one action in one sentence that names who does what.</source>
        <translation>Una decisión o una medida en una frase que indique quién hace qué.</translation>
    </message>
    <message>
        <source>The activity, request or other record that came of it.</source>
        <translation>La actividad, solicitud u otro registro a que dio lugar.</translation>
    </message>
    <message>
        <source>Decisions, actions, notes and disagreements of a meeting.</source>
        <translation>Decisiones, medidas, notas y desacuerdos de una reunión.</translation>
    </message>
    <message>
        <source>For someone who stands in no list here, or whose name is not known yet.</source>
        <translation>Para alguien que no figura en ninguna de estas listas o cuyo nombre aún no se conoce.</translation>
    </message>
    <message>
        <source>Place in the list of participants.</source>
        <translation>Lugar en la lista de participantes.</translation>
    </message>
    <message>
        <source>For this meeting only; the general one stands at the person.</source>
        <translation>Solo para esta reunión; la general figura en la persona.</translation>
    </message>
    <message>
        <source>What this person is likely to want or to raise; stays in our office.</source>
        <translation>Lo que esta persona probablemente desee o plantee; no sale de nuestra oficina.</translation>
    </message>
    <message>
        <source>Who is expected at a meeting, on which side, and who came.</source>
        <translation>A quién se espera en una reunión, de qué parte, y quién asistió.</translation>
    </message>
    <message>
        <source>Empty when the place is vacant.</source>
        <translation>Vacío cuando el puesto está vacante.</translation>
    </message>
    <message>
        <source>Who acts for the State or organization that holds it.</source>
        <translation>Quién actúa en nombre del Estado u organización que la ejerce.</translation>
    </message>
    <message>
        <source>Name of the head of the agency or government team at that time.</source>
        <translation>Nombre de quien dirigía el organismo o el equipo gubernamental en esa época.</translation>
    </message>
    <message>
        <source>Title as printed in that period.</source>
        <translation>Título tal como se imprimía en ese período.</translation>
    </message>
    <message>
        <source>For focal points that cover a region.</source>
        <translation>Para los puntos focales que abarcan una región.</translation>
    </message>
    <message>
        <source>Who holds which function in which body, from when to when.</source>
        <translation>Quién ejerce qué función en qué órgano, desde cuándo y hasta cuándo.</translation>
    </message>
    <message>
        <source>What is wanted, for whom, how long, in which language.</source>
        <translation>Qué se desea, para quién, con qué extensión, en qué idioma.</translation>
    </message>
    <message>
        <source>Asking several at once brings answers from more than the best-known agency.</source>
        <translation>Preguntar a varios a la vez aporta respuestas de más organismos, no solo del más conocido.</translation>
    </message>
    <message>
        <source>One answer drawn from all offers.</source>
        <translation>Una sola respuesta a partir de todas las ofertas.</translation>
    </message>
    <message>
        <source>Languages in which the paper or the speaker is needed.</source>
        <translation>Idiomas en que se necesita el documento o el orador.</translation>
    </message>
    <message>
        <source>Day, time and length of the intervention.</source>
        <translation>Día, hora y duración de la intervención.</translation>
    </message>
    <message>
        <source>Meetings, outcomes or activities that made use of what was delivered.</source>
        <translation>Reuniones, resultados o actividades que utilizaron lo entregado.</translation>
    </message>
    <message>
        <source>Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when.</source>
        <translation>Solicitudes de documentos, oradores, datos, exámenes o ayuda para delegaciones: para qué, a quién y en qué plazo.</translation>
    </message>
    <message>
        <source>From 1 to 8.</source>
        <translation>De 1 a 8.</translation>
    </message>
    <message>
        <source>The eight measures proposed in 2013 (A/68/190), a second way to sort themes.</source>
        <translation>Las ocho medidas propuestas en 2013 (A/68/190), otra forma de clasificar los temas.</translation>
    </message>
    <message>
        <source>The brief&apos;s page says when there are more; type is never made smaller.</source>
        <translation>La página de la carpeta informativa avisa cuando hay más; la letra nunca se reduce.</translation>
    </message>
    <message>
        <source>Counts up within the meeting; briefs and minutes cite it.</source>
        <translation>Se cuenta dentro de la reunión; las carpetas informativas y las actas la citan.</translation>
    </message>
    <message>
        <source>The status that the meeting took with it.</source>
        <translation>La situación que adoptó la reunión con ella.</translation>
    </message>
    <message>
        <source>Why the meeting was opened again, or what the revision is for.</source>
        <translation>Por qué se reabrió la reunión o para qué es la revisión.</translation>
    </message>
    <message>
        <source>The last change that the revision contains; the history shows it.</source>
        <translation>El último cambio que contiene la revisión; el historial lo muestra.</translation>
    </message>
    <message>
        <source>Equal contents have equal digests (SHA-256).</source>
        <translation>Los contenidos iguales tienen huellas iguales (SHA-256).</translation>
    </message>
    <message>
        <source>What a meeting was when it was opened, began, closed or was opened again.</source>
        <translation>Lo que era una reunión cuando se abrió, comenzó, se cerró o se reabrió.</translation>
    </message>
    <message>
        <source>New meetings of the series start with its agenda, participants and preparation; it is no meeting itself.</source>
        <translation>Las reuniones nuevas de la serie parten de su programa, sus participantes y su preparación; en sí misma no es una reunión.</translation>
    </message>
    <message>
        <source>Names the meeting in calendar files that came from another program.</source>
        <translation>Designa la reunión en los archivos de calendario procedentes de otro programa.</translation>
    </message>
    <message>
        <source>Version of the calendar file that was taken in last.</source>
        <translation>Versión del archivo de calendario que se incorporó por última vez.</translation>
    </message>
    <message>
        <source>An item without a meeting waits in the backlog.</source>
        <translation>Un tema sin reunión está en la lista de espera.</translation>
    </message>
    <message>
        <source>Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after.</source>
        <translation>Días desde el primer día de la reunión: -60 son sesenta días antes; 14, dos semanas después.</translation>
    </message>
    <message>
        <source>Follows from the day of the meeting, unless another day was agreed.</source>
        <translation>Se deduce del día de la reunión, salvo que se haya acordado otro día.</translation>
    </message>
    <message>
        <source>What has to be done before a meeting and after it, by whom and by when.</source>
        <translation>Lo que hay que hacer antes y después de una reunión, quién y en qué plazo.</translation>
    </message>
    <message>
        <source>As printed, for example 2.3.1.</source>
        <translation>Tal como se imprime, por ejemplo 2.3.1.</translation>
    </message>
    <message>
        <source>Empty when the lead of the activity is.</source>
        <translation>Vacío cuando coincide con el organismo principal de la actividad.</translation>
    </message>
    <message>
        <source>Dated points on the way of an activity.</source>
        <translation>Puntos con fecha en el curso de una actividad.</translation>
    </message>
    <message>
        <source>Counts up within the plan; papers cite it.</source>
        <translation>Se cuenta dentro del plan; los documentos la citan.</translation>
    </message>
    <message>
        <source>What the version is for, in a few words.</source>
        <translation>Para qué es la versión, en pocas palabras.</translation>
    </message>
    <message>
        <source>What the quality check still told when the version was released.</source>
        <translation>Lo que aún señalaba la comprobación de calidad cuando se emitió la versión.</translation>
    </message>
    <message>
        <source>The last change that the version contains; the history shows it.</source>
        <translation>El último cambio que contiene la versión; el historial lo muestra.</translation>
    </message>
    <message>
        <source>What a work plan was when it was released.</source>
        <translation>Lo que era un plan de trabajo cuando se emitió.</translation>
    </message>
    <message>
        <source>Key of what the sheet is read as: a work plan or a kind of records.</source>
        <translation>Clave de aquello como lo que se lee la hoja: un plan de trabajo o un tipo de registros.</translation>
    </message>
    <message>
        <source>Headings of the sheet, one a line; a sheet with the same ones is read in the same way.</source>
        <translation>Encabezados de la hoja, uno por línea; una hoja con los mismos encabezados se lee del mismo modo.</translation>
    </message>
    <message>
        <source>What each column means; the mapping screen writes it.</source>
        <translation>Lo que significa cada columna; lo escribe la pantalla de correspondencias.</translation>
    </message>
    <message>
        <source>How the columns of a sheet from elsewhere are read.</source>
        <translation>Cómo se leen las columnas de una hoja de otra procedencia.</translation>
    </message>
    <message>
        <source>Months between two reports of those who lead its activities.</source>
        <translation>Meses entre dos informes de quienes dirigen sus actividades.</translation>
    </message>
    <message>
        <source>The experience, document or follow-up that says something to the lesson.</source>
        <translation>La experiencia, el documento o el seguimiento que aporta algo a la enseñanza.</translation>
    </message>
    <message>
        <source>Whether it supports the lesson, says where the lesson ends, or contradicts it.</source>
        <translation>Si apoya la enseñanza, indica dónde termina o la contradice.</translation>
    </message>
    <message>
        <source>How much it bears: an own account is slight, what was monitored is fair, what was evaluated is strong.</source>
        <translation>Cuánto pesa: fuerza leve si es un relato propio, media si se supervisó, fuerte si se evaluó.</translation>
    </message>
    <message>
        <source>Why it counts so.</source>
        <translation>Por qué cuenta así.</translation>
    </message>
    <message>
        <source>Page or paragraph, for example paragraph 14 or p. 31.</source>
        <translation>Página o párrafo, por ejemplo párrafo 14 o pág. 31.</translation>
    </message>
    <message>
        <source>What an experience, document or follow-up says to a lesson: for or against it, and how strongly.</source>
        <translation>Lo que una experiencia, un documento o un seguimiento dice de una enseñanza: a favor o en contra, y con qué fuerza.</translation>
    </message>
    <message>
        <source>Regions of the world the person knows from work there.</source>
        <translation>Regiones del mundo que la persona conoce por haber trabajado en ellas.</translation>
    </message>
    <message>
        <source>For example travels only in the first half of the month.</source>
        <translation>Por ejemplo, viaja solo en la primera mitad del mes.</translation>
    </message>
    <message>
        <source>The name of the plan or framework, as the country uses it.</source>
        <translation>El nombre del plan o marco, tal como lo usa el país.</translation>
    </message>
    <message>
        <source>When the country and its partners begin to write it: from then on proposals are welcome.</source>
        <translation>Cuándo comienzan el país y sus asociados a redactarlo: desde entonces se aceptan propuestas.</translation>
    </message>
    <message>
        <source>After this day nothing new enters it.</source>
        <translation>Después de este día no se incorpora nada nuevo.</translation>
    </message>
    <message>
        <source>When a State plans: UNDAF, national plan and others, with the time in which their text is prepared.</source>
        <translation>Cuándo planifica un Estado: MANUD, plan nacional y otros, con el período en que se prepara su texto.</translation>
    </message>
    <message>
        <source>For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is.</source>
        <translation>Para un informe sobre seguimiento voluntario: lo que dice de él. El registro del seguimiento queda como está.</translation>
    </message>
    <message>
        <source>How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”.</source>
        <translation>Con qué claridad dice la redacción qué podría hacerse; no dice nada de sus destinatarios. 1: «Los migrantes merecen respeto». 2: «Migrar debería costar menos». 3: «Publíquense los precios». 4: «Los Estados publican los precios de las transferencias». 5: «Los Estados publican los precios de las transferencias a más tardar en 2016, en una sola página».</translation>
    </message>
    <message>
        <source>The State&apos;s own cycle that this support is to fit.</source>
        <translation>El ciclo propio del Estado en el que ha de encajar este apoyo.</translation>
    </message>
    <message>
        <source>A draft is handed around for comments; empty means released.</source>
        <translation>Un borrador se distribuye para comentarios; vacío significa versión final.</translation>
    </message>
    <message>
        <source>Counts up within the paper, its copy and its language; a release keeps that of the last draft.</source>
        <translation>Se cuenta dentro del documento, su ejemplar y su idioma; una versión final conserva el del último borrador.</translation>
    </message>
    <message>
        <source>Until when comments on the draft are asked for.</source>
        <translation>Hasta cuándo se piden comentarios sobre el borrador.</translation>
    </message>
    <message>
        <source>Who received it on the day it was issued; who got it later stands under Distribution. No shared copy tells this.</source>
        <translation>Quién lo recibió el día en que se emitió; quién lo recibió después figura en Distribución. Ningún ejemplar compartido lo indica.</translation>
    </message>
    <message>
        <source>How it reached them.</source>
        <translation>Cómo les llegó.</translation>
    </message>
    <message>
        <source>Who received an issued brief after the day it was issued, and when. No shared copy tells this.</source>
        <translation>Quién recibió una carpeta emitida después del día de su emisión, y cuándo. Ningún ejemplar compartido lo indica.</translation>
    </message>
    <message>
        <source>The draft that was commented on; empty means the brief as it was at that time.</source>
        <translation>El borrador comentado; vacío significa la carpeta como estaba entonces.</translation>
    </message>
    <message>
        <source>Key of the part in the recipe; empty means the paper as a whole.</source>
        <translation>Clave de la parte en la receta; vacío significa el documento en su conjunto.</translation>
    </message>
    <message>
        <source>Where in it, for example paragraph 7 or item 3 (b).</source>
        <translation>En qué lugar, por ejemplo párrafo 7 o tema 3 b).</translation>
    </message>
    <message>
        <source>The office that comments, or the person in their public office.</source>
        <translation>La oficina que comenta, o la persona en su función pública.</translation>
    </message>
    <message>
        <source>An office that stands in no list here, or the public office of the person.</source>
        <translation>Una oficina que no figura en ninguna de estas listas, o la función pública de la persona.</translation>
    </message>
    <message>
        <source>By when it is to be decided whether the comment is taken in.</source>
        <translation>Para cuándo debe decidirse si se incorpora el comentario.</translation>
    </message>
    <message>
        <source>Why it was not taken in, or what was written instead.</source>
        <translation>Por qué no se incorporó, o qué se escribió en su lugar.</translation>
    </message>
    <message>
        <source>What others said on a brief or a draft of it, and whether it was taken in.</source>
        <translation>Lo que otros dijeron sobre una carpeta o un borrador de ella, y si se incorporó.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Open without anyone to do it: %1</source>
        <translation>Pendientes sin nadie a cargo: %1</translation>
    </message>
    <message>
        <source>In conflict: %1</source>
        <translation>En conflicto: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo registro: %1</translation>
    </message>
    <message>
        <source>Unfinished input: %1</source>
        <translation>Entrada sin terminar: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The original must be a language in which the text is there: %1.</source>
        <translation>El original debe estar en un idioma en que exista el texto: %1.</translation>
    </message>
    <message>
        <source>The record it leads to is in the trash.</source>
        <translation>El registro al que remite está en la papelera.</translation>
    </message>
    <message>
        <source>This names records of several kinds; write the kind before it, for example %1:… (%2).</source>
        <translation>Esto designa registros de varios tipos; escriba antes el tipo, por ejemplo %1:… (%2).</translation>
    </message>
    <message>
        <source>This names %1 records; write the id of the right one instead.</source>
        <translation>Esto designa %1 registros; escriba en su lugar el identificador del correcto.</translation>
    </message>
    <message>
        <source>Line %1 stands for the same record already.</source>
        <translation>La línea %1 ya corresponde al mismo registro.</translation>
    </message>
    <message>
        <source>This is no record id: 26 letters and digits, as an export writes them.</source>
        <translation>No es un identificador de registro: 26 letras y cifras, como los escribe una exportación.</translation>
    </message>
    <message>
        <source>This id belongs to a record of another kind: %1.</source>
        <translation>Este identificador pertenece a un registro de otro tipo: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This record is in the trash. Restore it first, or take the line out.</source>
        <translation>Este registro está en la papelera. Restáurelo antes o quite la línea.</translation>
    </message>
    <message>
        <source>%1 records have this reference. Name the right one in a column record_id.</source>
        <translation>%1 registros tienen esta referencia. Indique el correcto en una columna record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same reference.</source>
        <translation>La línea %1 tiene la misma referencia.</translation>
    </message>
    <message>
        <source>Another record has this reference already.</source>
        <translation>Otro registro ya tiene esta referencia.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>Línea %1, columna «%2»: %3</translation>
    </message>
    <message>
        <source>Line %1, column “%2”, “%3”: %4</source>
        <translation>Línea %1, columna «%2», «%3»: %4</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(columna %1)</translation>
    </message>
    <message>
        <source>No field of %1 has this heading. Known are: %2. A column whose heading starts with # is left out.</source>
        <translation>Ningún campo de %1 tiene este encabezado. Se conocen: %2. Las columnas cuyo encabezado comienza por # se omiten.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” both stand for %3; keep one of them.</source>
        <translation>Las columnas «%1» y «%2» corresponden ambas a %3; conserve una de ellas.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>the UTF-16 text is cut short or damaged.</source>
        <translation>el texto UTF-16 está cortado o dañado.</translation>
    </message>
    <message>
        <source>there are more than %1 columns.</source>
        <translation>hay más de %1 columnas.</translation>
    </message>
    <message>
        <source>the table has more than %1 cells.</source>
        <translation>la tabla tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed.</source>
        <translation>se abren comillas que no se cierran.</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark; double the marks within a cell.</source>
        <translation>hay texto después de unas comillas de cierre; duplique las comillas dentro de una celda.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Divide it into several files.</source>
        <translation>El archivo supera los %1 MiB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>the line has %1 cells, but the header has only %2 columns. A text with a separator in it needs quotation marks.</source>
        <translation>la línea tiene %1 celdas, pero el encabezado solo tiene %2 columnas. Un texto que contiene un separador necesita comillas.</translation>
    </message>
    <message>
        <source>The file is empty; its first line must hold the column headings.</source>
        <translation>El archivo está vacío; su primera línea debe contener los encabezados de las columnas.</translation>
    </message>
    <message>
        <source>It links to a line that is left out.</source>
        <translation>Remite a una línea que se omite.</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>el texto es demasiado largo.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2: %3</source>
        <translation>Hoja «%1», celda %2: %3</translation>
    </message>
    <message>
        <source>the cell lies outside of any sheet.</source>
        <translation>la celda está fuera de cualquier hoja.</translation>
    </message>
    <message>
        <source>the rows of the sheet are not in order; the file is damaged.</source>
        <translation>las filas de la hoja no están en orden; el archivo está dañado.</translation>
    </message>
    <message>
        <source>the merged cells of the sheet overlap.</source>
        <translation>las celdas combinadas de la hoja se superponen.</translation>
    </message>
    <message>
        <source>the formula has no result (%1). Mend it, or put the value itself there. Cells without a result: %2.</source>
        <translation>la fórmula no tiene resultado (%1). Corríjala o ponga el valor mismo. Celdas sin resultado: %2.</translation>
    </message>
    <message>
        <source>the column has no heading in row %1. Give it one; a column whose heading starts with # is left out.</source>
        <translation>la columna no tiene encabezado en la fila %1. Póngale uno; las columnas cuyo encabezado comienza por # se omiten.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty; its first row must hold the column headings.</source>
        <translation>La hoja «%1» está vacía; su primera fila debe contener los encabezados de las columnas.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>El libro no tiene ninguna hoja con celdas.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>El libro no tiene la hoja «%1»; tiene: %2.</translation>
    </message>
    <message>
        <source>The file is neither an Excel workbook (.xlsx) nor an OpenDocument spreadsheet (.ods).</source>
        <translation>El archivo no es ni un libro de Excel (.xlsx) ni una hoja de cálculo OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one and try again.</source>
        <translation>El archivo está protegido con contraseña. Guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workbook is damaged. Open it in a spreadsheet program, save it again, and import that file.</source>
        <translation>El libro está dañado. Ábralo en un programa de hojas de cálculo, guárdelo de nuevo e importe ese archivo.</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por puntos y comas</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>The file is a workbook; encoding and separator are chosen for CSV files only.</source>
        <translation>El archivo es un libro; la codificación y el separador se eligen solo para los archivos CSV.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls) or protected by a password. Open it, save it as .xlsx without a password, and import that file.</source>
        <translation>El archivo es un libro de Excel antiguo (.xls) o está protegido con contraseña. Ábralo, guárdelo como .xlsx sin contraseña e importe ese archivo.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheet “%1”.</source>
        <translation>El archivo no es un libro, por lo que no tiene la hoja «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Excel workbook, sheet “%1”</source>
        <translation>Libro de Excel, hoja «%1»</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet, sheet “%1”</source>
        <translation>Hoja de cálculo OpenDocument, hoja «%1»</translation>
    </message>
    <message>
        <source>separated by “%1”</source>
        <translation>separado por «%1»</translation>
    </message>
    <message>
        <source>CSV, probably %1, %2</source>
        <translation>CSV, probablemente %1, %2</translation>
    </message>
    <message>
        <source>CSV, %1, %2</source>
        <translation>CSV, %1, %2</translation>
    </message>
    <message>
        <source>a character is not UTF-8 text. Save the file again as “CSV UTF-8”, or name its encoding: %1.</source>
        <translation>un carácter no es texto UTF-8. Guarde de nuevo el archivo como «CSV UTF-8» o indique su codificación: %1.</translation>
    </message>
    <message>
        <source>This system cannot read the encoding %1. Save the file again as “CSV UTF-8”.</source>
        <translation>Este sistema no puede leer la codificación %1. Guarde de nuevo el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>a character does not fit the encoding %1.</source>
        <translation>un carácter no concuerda con la codificación %1.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, little end first)</source>
        <translation>Unicode (UTF-16, little-endian)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big end first)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa Occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europa Central (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030, GBK)</source>
        <translation>Chino (GB 18030, GBK)</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read; there are: %2.</source>
        <translation>«%1» no es una codificación que pueda leerse; existen: %2.</translation>
    </message>
    <message>
        <source>The file is a binary Excel workbook (.xlsb). Open it, save it as .xlsx, and import that file.</source>
        <translation>El archivo es un libro binario de Excel (.xlsb). Ábralo, guárdelo como .xlsx e importe ese archivo.</translation>
    </message>
    <message>
        <source>the sheet has a row with the impossible number “%1”.</source>
        <translation>la hoja tiene una fila con el número imposible «%1».</translation>
    </message>
    <message>
        <source>a cell of this row is called “%1”, which cannot be.</source>
        <translation>una celda de esta fila se llama «%1», lo que no es posible.</translation>
    </message>
    <message>
        <source>not calculated</source>
        <translation>sin calcular</translation>
    </message>
    <message>
        <source>the text of the cell is missing in the workbook; the file is damaged.</source>
        <translation>el texto de la celda falta en el libro; el archivo está dañado.</translation>
    </message>
    <message>
        <source>the cell has a format that the workbook lacks.</source>
        <translation>la celda tiene un formato que falta en el libro.</translation>
    </message>
    <message>
        <source>“%1” is no range of merged cells.</source>
        <translation>«%1» no es un rango de celdas combinadas.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short. Fetch or save it again.</source>
        <translation>El archivo está dañado o incompleto. Obténgalo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 parts, which no document does.</source>
        <translation>El archivo comprimido contiene más de %1 partes, lo que no ocurre en ningún documento.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, which no document of use does.</source>
        <translation>El archivo, descomprimido, supera %1 veces su tamaño, lo que no ocurre en ningún documento útil.</translation>
    </message>
    <message>
        <source>The file is no zip archive.</source>
        <translation>El archivo no es un archivo zip.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Look whether it is there and open to you.</source>
        <translation>«%1» no se puede leer. Compruebe que existe y que tiene acceso a él.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”.</source>
        <translation>Al archivo le falta la parte «%1».</translation>
    </message>
    <message>
        <source>“%1” is newer here (%2) than in the file (%3), so it stays as it is.</source>
        <translation>«%1» es más reciente aquí (%2) que en el archivo (%3), por lo que se deja como está.</translation>
    </message>
    <message>
        <source>The event was cancelled and is not known here, so it is not taken in.</source>
        <translation>El evento se canceló y no se conoce aquí, por lo que no se incorpora.</translation>
    </message>
    <message>
        <source>The event has no SUMMARY, so the meeting would have no title.</source>
        <translation>El evento no tiene SUMMARY, por lo que la reunión no tendría título.</translation>
    </message>
    <message>
        <source>The event it is part of is neither here nor in the file.</source>
        <translation>El evento del que forma parte no está ni aquí ni en el archivo.</translation>
    </message>
    <message>
        <source>Cancelled, says the calendar file.</source>
        <translation>Cancelada, según el archivo de calendario.</translation>
    </message>
    <message>
        <source>“%1” was cancelled. That is noted at the meeting, which otherwise stays as it is.</source>
        <translation>«%1» se canceló. Se anota en la reunión, que por lo demás se deja como está.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, what it was and what it becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A calendar file is taken in as meetings; records of the kind %1 have no days and times of that kind.</source>
        <translation>Un archivo de calendario se incorpora como reuniones; los registros del tipo %1 no tienen días y horas de esa clase.</translation>
    </message>
    <message>
        <source>The file is a calendar file; it has no sheets, and its letters are always Unicode (UTF-8).</source>
        <translation>El archivo es un archivo de calendario; no tiene hojas y sus letras son siempre Unicode (UTF-8).</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar)</source>
        <translation>Archivo de calendario (iCalendar)</translation>
    </message>
    <message>
        <source>Calendar file (iCalendar), made by “%1”</source>
        <translation>Archivo de calendario (iCalendar), creado por «%1»</translation>
    </message>
    <message>
        <source>The calendar file is larger than %1 MB. Export a shorter period and import that.</source>
        <translation>El archivo de calendario supera los %1 MB. Exporte un período más corto e impórtelo.</translation>
    </message>
    <message>
        <source>The file ends before END:%1, which belongs to line %2. It may have been cut short; export or save it again.</source>
        <translation>El archivo termina antes de END:%1, que corresponde a la línea %2. Puede que esté incompleto; expórtelo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>A calendar file begins with BEGIN:VCALENDAR.</source>
        <translation>Un archivo de calendario comienza por BEGIN:VCALENDAR.</translation>
    </message>
    <message>
        <source>The text is not in Unicode (UTF-8), as a calendar file must be. Save it as UTF-8.</source>
        <translation>El texto no está en Unicode (UTF-8), como debe estarlo un archivo de calendario. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>A line must have the form NAME:VALUE; this one is “%1”.</source>
        <translation>Una línea debe tener la forma NAME:VALUE; esta es «%1».</translation>
    </message>
    <message>
        <source>A calendar cannot begin within another.</source>
        <translation>Un calendario no puede comenzar dentro de otro.</translation>
    </message>
    <message>
        <source>Parts lie more than %1 levels deep.</source>
        <translation>Las partes tienen más de %1 niveles de profundidad.</translation>
    </message>
    <message>
        <source>The file has more than %1 events. Export a shorter period and import that.</source>
        <translation>El archivo tiene más de %1 eventos. Exporte un período más corto e impórtelo.</translation>
    </message>
    <message>
        <source>END:%1 stands where END:%2 must stand, for what began in line %3.</source>
        <translation>END:%1 figura donde debe figurar END:%2, para lo que comenzó en la línea %3.</translation>
    </message>
    <message>
        <source>The value is longer than %1 KB.</source>
        <translation>El valor supera los %1 KB.</translation>
    </message>
    <message>
        <source>What began in line %1 has too many lines.</source>
        <translation>Lo que comenzó en la línea %1 tiene demasiadas líneas.</translation>
    </message>
    <message>
        <source>This is an older kind of calendar file (vCalendar 1.0). Save it as iCalendar (.ics) and import that file.</source>
        <translation>Este es un tipo antiguo de archivo de calendario (vCalendar 1.0). Guárdelo como iCalendar (.ics) e importe ese archivo.</translation>
    </message>
    <message>
        <source>The event has no UID, by which it could be known again. It cannot be taken in.</source>
        <translation>El evento no tiene UID, con el que podría reconocerse más adelante. No se puede incorporar.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>SEQUENCE must be a whole number, such as 3.</source>
        <translation>SEQUENCE debe ser un número entero, como 3.</translation>
    </message>
    <message>
        <source>DURATION must be a length of time, such as PT1H30M.</source>
        <translation>DURATION debe ser una duración, como PT1H30M.</translation>
    </message>
    <message>
        <source>%1 must be a day such as 20140514 or a time such as 20140514T143000.</source>
        <translation>%1 debe ser un día, como 20140514, o una hora, como 20140514T143000.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known, and the file does not explain it.</source>
        <translation>El huso horario «%1» no se conoce y el archivo no lo explica.</translation>
    </message>
    <message>
        <source>The file explains the time zone “%1” in its own way; the time is given in %2.</source>
        <translation>El archivo explica el huso horario «%1» a su manera; la hora se da en %2.</translation>
    </message>
    <message>
        <source>The event has no DTSTART, so nobody knows when it begins.</source>
        <translation>El evento no tiene DTSTART, por lo que no se sabe cuándo comienza.</translation>
    </message>
    <message>
        <source>It begins with a day and ends with a time, or the other way round.</source>
        <translation>Comienza con un día y termina con una hora, o al revés.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de comenzar.</translation>
    </message>
    <message>
        <source>“%1” can stand for more than one field: %2. Give the column one of these headings: %3.</source>
        <translation>«%1» puede designar más de un campo: %2. Ponga a la columna uno de estos encabezados: %3.</translation>
    </message>
    <message>
        <source>The event stands again in line %1; the newer one counts.</source>
        <translation>El evento figura de nuevo en la línea %1; cuenta el más reciente.</translation>
    </message>
    <message>
        <source>It recurs by a rule that is not counted out here (“%1”). Only its first time is taken in.</source>
        <translation>Se repite según una regla que aquí no se desarrolla («%1»). Solo se incorpora la primera vez.</translation>
    </message>
    <message>
        <source>It recurs more often than %1 times. Only the first %1 are taken in.</source>
        <translation>Se repite más de %1 veces. Solo se incorporan las primeras %1.</translation>
    </message>
    <message>
        <source>The calendar file holds tasks or other entries, but no event. There is nothing to take in.</source>
        <translation>El archivo de calendario contiene tareas u otras entradas, pero ningún evento. No hay nada que incorporar.</translation>
    </message>
    <message>
        <source>The calendar file holds no event. There is nothing to take in.</source>
        <translation>El archivo de calendario no contiene ningún evento. No hay nada que incorporar.</translation>
    </message>
    <message>
        <source>The events of the file take place more than %1 times. Export a shorter period and import that.</source>
        <translation>Los eventos del archivo tienen lugar más de %1 veces. Exporte un período más corto e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day. As a new record it would be there twice.</source>
        <translation>«%1» ya existe con este título y este día. Como registro nuevo estaría dos veces.</translation>
    </message>
    <message>
        <source>“%1” exists already with this title and day, and is updated.</source>
        <translation>«%1» ya existe con este título y este día, y se actualiza.</translation>
    </message>
    <message>
        <source>the sheet has more than %1 merged cells.</source>
        <translation>la hoja tiene más de %1 celdas combinadas.</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>El libro tiene más de %1 hojas.</translation>
    </message>
    <message>
        <source>Read it as “%1”</source>
        <translation>Leerlo como «%1»</translation>
    </message>
    <message>
        <source>Keep it in “%1”</source>
        <translation>Conservarlo en «%1»</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Omitir la columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The texts of this column are read as %1 and are likely in %2.</source>
        <translation>Los textos de esta columna se leen como %1 y están probablemente en %2.</translation>
    </message>
    <message>
        <source>Read the column as %1</source>
        <translation>Leer la columna como %1</translation>
    </message>
    <message>
        <source>The text stands under %1 and is likely in %2.</source>
        <translation>El texto figura en %1 y está probablemente en %2.</translation>
    </message>
    <message>
        <source>There is one in %1 too: “%2”. Keep the right one in each language.</source>
        <translation>También hay uno en %1: «%2». Conserve el correcto en cada idioma.</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Trasladarlo a %1</translation>
    </message>
    <message>
        <source>Line %1 says the same about the same meeting or actor.</source>
        <translation>La línea %1 dice lo mismo de la misma reunión o el mismo actor.</translation>
    </message>
    <message>
        <source>Line %1 says nearly the same (%2 %) about the same meeting or actor.</source>
        <translation>La línea %1 dice casi lo mismo (%2 %) de la misma reunión o el mismo actor.</translation>
    </message>
    <message>
        <source>“%1” says nearly the same (%2 %) about the same meeting or actor. As a new record it would be there twice.</source>
        <translation>«%1» dice casi lo mismo (%2 %) de la misma reunión o el mismo actor. Como registro nuevo estaría dos veces.</translation>
    </message>
    <message>
        <source>An empty cell leaves it as it stands here.</source>
        <translation>Una celda vacía lo deja como está aquí.</translation>
    </message>
    <message>
        <source>Keep it in “%1” alone</source>
        <translation>Conservarlo solo en «%1»</translation>
    </message>
    <message>
        <source>Use “%1”, keep the word in the note</source>
        <translation>Usar «%1» y conservar la palabra en la nota</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Put it in “%1”</source>
        <translation>Ponerlo en «%1»</translation>
    </message>
    <message>
        <source>No column “%1” that holds words or numbers tells which record a line stands for.</source>
        <translation>Ninguna columna «%1» con palabras o números indica a qué registro corresponde una línea.</translation>
    </message>
    <message>
        <source>%1 records have this in “%2”. Name the right one in a column record_id.</source>
        <translation>%1 registros tienen esto en «%2». Indique el correcto en una columna record_id.</translation>
    </message>
    <message>
        <source>Line %1 has the same here.</source>
        <translation>La línea %1 tiene lo mismo aquí.</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Omitir esta línea</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Brief</source>
        <translation>Carpeta informativa</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Carpetas informativas</translation>
    </message>
    <message>
        <source>Review of an experience</source>
        <translation>Examen de una experiencia</translation>
    </message>
    <message>
        <source>Reviews of experiences</source>
        <translation>Exámenes de experiencias</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Issued brief</source>
        <translation>Carpeta emitida</translation>
    </message>
    <message>
        <source>Issued briefs</source>
        <translation>Carpetas emitidas</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Órganos</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>State name</source>
        <translation>Nombre de Estado</translation>
    </message>
    <message>
        <source>State names</source>
        <translation>Nombres de Estados</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Ámbitos de cooperación</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Término del glosario</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Planes de trabajo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de avance</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>Informes de avance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Theme review</source>
        <translation>Examen de un tema</translation>
    </message>
    <message>
        <source>Theme reviews</source>
        <translation>Exámenes de temas</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseñanzas</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Temas del programa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Expertise request</source>
        <translation>Solicitud de conocimientos</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Solicitudes de conocimientos</translation>
    </message>
    <message>
        <source>Point of the eight-point agenda</source>
        <translation>Punto de la agenda de ocho puntos</translation>
    </message>
    <message>
        <source>Eight-point agenda</source>
        <translation>Agenda de ocho puntos</translation>
    </message>
    <message>
        <source>Meeting revision</source>
        <translation>Revisión de la reunión</translation>
    </message>
    <message>
        <source>Meeting revisions</source>
        <translation>Revisiones de reuniones</translation>
    </message>
    <message>
        <source>Preparation step</source>
        <translation>Paso de preparación</translation>
    </message>
    <message>
        <source>Preparation steps</source>
        <translation>Pasos de preparación</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Versión del plan</translation>
    </message>
    <message>
        <source>Plan versions</source>
        <translation>Versiones del plan</translation>
    </message>
    <message>
        <source>Sheet mapping</source>
        <translation>Correspondencia de hoja</translation>
    </message>
    <message>
        <source>Sheet mappings</source>
        <translation>Correspondencias de hojas</translation>
    </message>
    <message>
        <source>Evidence of a lesson</source>
        <translation>Prueba de una enseñanza</translation>
    </message>
    <message>
        <source>Evidence of lessons</source>
        <translation>Pruebas de enseñanzas</translation>
    </message>
    <message>
        <source>Planning cycle</source>
        <translation>Ciclo de planificación</translation>
    </message>
    <message>
        <source>Planning cycles</source>
        <translation>Ciclos de planificación</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>Comentario sobre una carpeta</translation>
    </message>
    <message>
        <source>Comments on briefs</source>
        <translation>Comentarios sobre las carpetas</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Nothing was changed. %1: %2</source>
        <translation>No se cambió nada. %1: %2</translation>
    </message>
</context>
<context>
    <name>Locator</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Meetings of all three</source>
        <translation>Reuniones de las tres partes</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Addressed to it</source>
        <translation>Dirigidas a ella</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Superposiciones y lagunas</translation>
    </message>
</context>
<context>
    <name>MeetingData</name>
    <message>
        <source>This meeting is not here any more; it may be in the trash.</source>
        <translation>Esta reunión ya no está aquí; puede que esté en la papelera.</translation>
    </message>
</context>
<context>
    <name>MeetingLife</name>
    <message>
        <source>A meeting cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>Una reunión no puede adoptar esta situación a partir de la que tiene. Elija una de las que se ofrecen.</translation>
    </message>
    <message>
        <source>Say why the meeting goes back to an earlier status; others will want to know.</source>
        <translation>Indique por qué la reunión vuelve a una situación anterior; otros querrán saberlo.</translation>
    </message>
    <message>
        <source>The revision does not say which change it contains last.</source>
        <translation>La revisión no indica cuál es el último cambio que contiene.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <comment>an item of the agenda</comment>
        <translation>Notas sobre %1</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 de %2 min</translation>
    </message>
    <message>
        <source>! Over time by %1</source>
        <translation>! Tiempo superado en %1</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other file&apos;s log contradicts itself. Nothing was taken.</source>
        <translation>El diario del otro archivo se contradice. No se incorporó nada.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.</source>
        <translation>«%1» está dañado: un cambio no coincide con su sello. No se incorporó nada; pida una copia nueva.</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose a colleague&apos;s copy.</source>
        <translation>Este es el propio espacio de trabajo. Elija la copia de un colega.</translation>
    </message>
    <message>
        <source>This workspace changed since the preview was made. Look at it again.</source>
        <translation>Este espacio de trabajo ha cambiado desde que se hizo la vista previa. Examínela de nuevo.</translation>
    </message>
    <message>
        <source>The other file has nothing that this workspace lacks.</source>
        <translation>El otro archivo no tiene nada que falte en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>The minutes of “%1” are agreed and closed to changes. Set them back to draft and say why; then they can be amended.</source>
        <translation>El acta de «%1» está acordada y cerrada a cambios. Devuélvala a borrador e indique por qué; entonces podrá modificarse.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say why they are opened again.</source>
        <translation>El acta de «%1» está acordada. Indique por qué se reabre.</translation>
    </message>
    <message>
        <source>“%1” has no minutes yet that could be agreed. Write them first.</source>
        <translation>«%1» aún no tiene un acta que pueda acordarse. Escríbala primero.</translation>
    </message>
    <message>
        <source>The minutes of “%1” are agreed. Say in a few words why they are opened again; the reason is kept with them.</source>
        <translation>El acta de «%1» está acordada. Indique en pocas palabras por qué se reabre; el motivo se guarda con ella.</translation>
    </message>
    <message>
        <source>Agreed minutes opened again: %1</source>
        <translation>Acta acordada reabierta: %1</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Esta acta está acordada. Indique en pocas palabras por qué se reabre; el motivo se guarda como nota en el tema.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Motivo para reabrir el acta acordada</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
</context>
<context>
    <name>MyLines</name>
    <message>
        <source>Late</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>In the next thirty days</source>
        <translation>En los próximos treinta días</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Hecho recientemente</translation>
    </message>
</context>
<context>
    <name>OpenActions</name>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana propia</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Typed</source>
        <translation>Tecleado</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Conflict resolved</source>
        <translation>Conflicto resuelto</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>Punto de restauración</translation>
    </message>
</context>
<context>
    <name>OutcomeSteps</name>
    <message>
        <source>Outcome %1.</source>
        <translation>Resultado %1.</translation>
    </message>
    <message>
        <source>Outcome %1 of “%2”.</source>
        <translation>Resultado %1 de «%2».</translation>
    </message>
    <message>
        <source>Due %1, as the meeting agreed.</source>
        <translation>Plazo: %1, según lo acordado en la reunión.</translation>
    </message>
    <message>
        <source>%1 is carried on already as “%2” (%3). Go on with that one; a second would be counted twice.</source>
        <translation>%1 ya tiene continuación en «%2» (%3). Siga con ese registro; uno más se contaría dos veces.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>An outcome needs its words. Write one decision, action, note or disagreement in one sentence.</source>
        <translation>Un resultado necesita su texto. Escriba una decisión, una medida, una nota o un desacuerdo en una frase.</translation>
    </message>
    <message>
        <source>The meeting of this outcome is not in this workspace. Choose one from the list of meetings.</source>
        <translation>La reunión de este resultado no está en este espacio de trabajo. Elija una de la lista de reuniones.</translation>
    </message>
    <message>
        <source>The agenda item of this outcome is not one of “%1”. Choose an item of that meeting, or none.</source>
        <translation>El tema del programa de este resultado no es uno de los de «%1». Elija un tema de esa reunión o ninguno.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Meeting pack</source>
        <translation>Paquete de la reunión</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>No está en este paquete</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Anexo %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3 – page %4 of %5</source>
        <translation>%1, página %2 de %3 – página %4 de %5</translation>
    </message>
    <message>
        <source>A meeting pack is made of a paper of one meeting, and this paper is about something else. Choose the brief of a meeting.</source>
        <translation>El paquete de la reunión se hace con un documento de una sola reunión, y este trata de otra cosa. Elija la carpeta informativa de una reunión.</translation>
    </message>
    <message>
        <source>No file is kept with it.</source>
        <translation>No se guarda ningún archivo con él.</translation>
    </message>
    <message>
        <source>Its file is not in this copy of the workspace.</source>
        <translation>Su archivo no está en esta copia del espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is no PDF file, so it cannot be joined to others.</source>
        <translation>No es un archivo PDF, así que no puede unirse a otros.</translation>
    </message>
    <message>
        <source>It is protected by a password.</source>
        <translation>Está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be read as a PDF file.</source>
        <translation>Está dañado y no puede leerse como archivo PDF.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the work plan</source>
        <translation>Abrir el plan de trabajo</translation>
    </message>
    <message>
        <source>Nothing that this paper shows. “Open points” of the plan tells what is missing in it.</source>
        <translation>Nada de lo que muestra este documento. «Puntos pendientes» del plan indica lo que falta en él.</translation>
    </message>
    <message>
        <source>Meeting brief</source>
        <translation>Carpeta informativa de la reunión</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Carpeta informativa</translation>
    </message>
    <message>
        <source>Nothing: every item has its positions and its wanted outcome.</source>
        <translation>Nada: todos los temas del programa tienen sus posiciones y su resultado deseado.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>Nothing: the minutes of every item are agreed.</source>
        <translation>Nada: el acta de cada tema del programa está acordada.</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Actas de la serie</translation>
    </message>
    <message>
        <source>Preparation checklist</source>
        <translation>Lista de control de la preparación</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de control</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Minutes on the theme</source>
        <translation>Actas sobre el tema</translation>
    </message>
    <message>
        <source>Open the theme</source>
        <translation>Abrir el tema</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>Work plan as it was</source>
        <translation>Plan de trabajo como era</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>What experience teaches</source>
        <translation>Lo que enseña la experiencia</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Lagunas en las pruebas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>follow-up report</source>
        <translation>informe de seguimiento</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Nota para el orador</translation>
    </message>
    <message>
        <source>speaker brief</source>
        <translation>nota para el orador</translation>
    </message>
    <message>
        <source>Delegation checklist</source>
        <translation>Lista de verificación de la delegación</translation>
    </message>
    <message>
        <source>delegation checklist</source>
        <translation>lista de verificación de la delegación</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matriz de seguimiento</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Lista de seguimiento</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>Para el próximo ciclo de planificación</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Ficha de proyecto</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Lista de proyectos</translation>
    </message>
    <message>
        <source>Request calendar</source>
        <translation>Calendario de solicitudes</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>Programa público</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>Chair’s book</source>
        <translation>Cuaderno de la presidencia</translation>
    </message>
    <message>
        <source>chair’s book</source>
        <translation>cuaderno de la presidencia</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista de asistencia</translation>
    </message>
    <message>
        <source>attendance list</source>
        <translation>lista de asistencia</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>qué ha cambiado</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Ficha de tema</translation>
    </message>
    <message>
        <source>item sheet</source>
        <translation>ficha de tema</translation>
    </message>
</context>
<context>
    <name>PaperFile</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>crossed out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <source>line to write on</source>
        <translation>línea para escribir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources cited</source>
        <translation>Fuentes citadas</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>volver al texto</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as Word document</source>
        <translation>Guardar como documento de Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>Guardar como texto OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Textos OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Save as plain text</source>
        <translation>Guardar como texto simple</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Guardar como Markdown</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save as booklet</source>
        <translation>Guardar como folleto</translation>
    </message>
    <message>
        <source>booklet</source>
        <translation>folleto</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file could not be made. Try again; printing the brief still works.</source>
        <translation>No se pudo crear el archivo PDF. Inténtelo de nuevo; la carpeta informativa aún puede imprimirse.</translation>
    </message>
    <message>
        <source>The font %1 could not be put into the PDF file.</source>
        <translation>No se pudo incluir la fuente %1 en el archivo PDF.</translation>
    </message>
    <message>
        <source>A font of this paper cannot be put into a PDF file.</source>
        <translation>Un tipo de letra de este documento no puede incluirse en un archivo PDF.</translation>
    </message>
    <message>
        <source>The pages could not be joined to one file. Save the brief as PDF and the files by themselves.</source>
        <translation>Las páginas no pudieron unirse en un archivo. Guarde la carpeta informativa como PDF y los archivos por separado.</translation>
    </message>
    <message>
        <source>The pages could not be put together as a booklet. Save the paper as PDF on A5, and print that as a booklet.</source>
        <translation>No se pudieron reunir las páginas en un folleto. Guarde el documento como PDF en A5 e imprímalo como folleto.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Planes de trabajo</translation>
    </message>
    <message>
        <source>Expertise requests</source>
        <translation>Solicitudes de conocimientos</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Practices and evidence</source>
        <translation>Prácticas y pruebas</translation>
    </message>
    <message>
        <source>Priorities and themes</source>
        <translation>Prioridades y temas</translation>
    </message>
    <message>
        <source>People and organizations</source>
        <translation>Personas y organizaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa de trabajo</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>How far the three sides agree on each priority, and what they do on each theme.</source>
        <translation>Hasta qué punto coinciden las tres partes en cada prioridad y qué hacen en cada tema.</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Mis líneas</translation>
    </message>
    <message>
        <source>What we are to do: late first, then what is due soon.</source>
        <translation>Lo que nos corresponde hacer: primero lo que tiene el plazo vencido, después lo que vence pronto.</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Planes en paralelo</translation>
    </message>
    <message>
        <source>Where plans overlap or leave gaps, and who carries how much when.</source>
        <translation>Dónde los planes se superponen o dejan lagunas, y cuánto asume cada uno y cuándo.</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>What a State prepares for a Forum Meeting, as a checklist made of its records.</source>
        <translation>Lo que prepara un Estado para una Reunión del Foro, como lista de verificación elaborada con sus registros.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What experiences teach, the chain from experience to follow-up, and what is missing in it.</source>
        <translation>Lo que enseñan las experiencias, la cadena de la experiencia al seguimiento y lo que falta en ella.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de expertos</translation>
    </message>
    <message>
        <source>Who knows which theme in which language, and themes without anybody.</source>
        <translation>Quién conoce qué tema y en qué idioma, y los temas sin nadie.</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Bandeja de entrada, plazos y previsión</translation>
    </message>
    <message>
        <source>What waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Qué espera a quién, con qué antelación se solicita y qué cabe prever antes de la próxima Reunión del Foro.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>What recommendations were taken up, and for which nothing is entered yet.</source>
        <translation>Qué recomendaciones se han retomado y para cuáles aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matriz de seguimiento</translation>
    </message>
    <message>
        <source>Who follows up which recommendation, voluntarily, and how: recommendations by actors, or a line an entry.</source>
        <translation>Quién da seguimiento, voluntariamente, a qué recomendación, y cómo: recomendaciones por actores, o una línea por entrada.</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Calendarios de planificación</translation>
    </message>
    <message>
        <source>When States plan, month by month, so that proposals come while a text is open.</source>
        <translation>Cuándo planifican los Estados, mes a mes, para que las propuestas lleguen mientras un texto está abierto.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message>
        <source>Line that hangs nowhere</source>
        <translation>Línea sin lugar en el plan</translation>
    </message>
    <message>
        <source>The line that another one stands under is in this plan, and not below it.</source>
        <translation>La línea dentro de la cual figura otra está en este plan y no dentro de esta.</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <translation>Vínculo que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>What a line names is in this workspace.</source>
        <translation>Lo que menciona una línea está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Number given twice</source>
        <translation>Número repetido</translation>
    </message>
    <message>
        <source>Each line has a number of its own.</source>
        <translation>Cada línea tiene un número propio.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>In a plan that was released each line has a number to be cited by.</source>
        <translation>En un plan que se ha emitido, cada línea tiene un número con el que citarla.</translation>
    </message>
    <message>
        <source>Dates out of order</source>
        <translation>Fechas en desorden</translation>
    </message>
    <message>
        <source>A line begins before it ends and before it is due.</source>
        <translation>Una línea comienza antes de terminar y antes de que venza su plazo.</translation>
    </message>
    <message>
        <source>Activities that wait for each other</source>
        <translation>Actividades que se esperan unas a otras</translation>
    </message>
    <message>
        <source>No activity depends on itself, not by way of others either.</source>
        <translation>Ninguna actividad depende de sí misma, tampoco a través de otras.</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sin organismo principal</translation>
    </message>
    <message>
        <source>Each activity names who leads it, or the group that does.</source>
        <translation>Cada actividad indica quién la dirige, o el grupo que lo hace.</translation>
    </message>
    <message>
        <source>Lead outside its time</source>
        <translation>Organismo principal fuera de su período</translation>
    </message>
    <message>
        <source>Who leads an activity exists, and is a member of the group, while it runs.</source>
        <translation>Quien dirige una actividad existe, y es miembro del grupo, mientras dura la actividad.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Each open activity says by when it is to be done.</source>
        <translation>Cada actividad pendiente indica para cuándo debe hacerse.</translation>
    </message>
    <message>
        <source>Milestone outside its activity</source>
        <translation>Hito fuera de su actividad</translation>
    </message>
    <message>
        <source>A milestone lies within the time of its activity.</source>
        <translation>Un hito está dentro del tiempo de su actividad.</translation>
    </message>
    <message>
        <source>Outside the plan&apos;s period</source>
        <translation>Fuera del período del plan</translation>
    </message>
    <message>
        <source>An activity lies within the period of the plan.</source>
        <translation>Una actividad está dentro del período del plan.</translation>
    </message>
    <message>
        <source>Begins before what it waits for</source>
        <translation>Comienza antes que aquello que espera</translation>
    </message>
    <message>
        <source>An activity begins when those that it depends on have ended.</source>
        <translation>Una actividad comienza cuando han terminado aquellas de las que depende.</translation>
    </message>
    <message>
        <source>New date without a reason</source>
        <translation>Nueva fecha sin motivo</translation>
    </message>
    <message>
        <source>Where a due date has moved, a few words say why.</source>
        <translation>Cuando ha cambiado un plazo, unas pocas palabras dicen por qué.</translation>
    </message>
    <message>
        <source>Past its date without a note</source>
        <translation>Plazo vencido sin nota</translation>
    </message>
    <message>
        <source>Where a due date has passed, a note or a report says how things stand.</source>
        <translation>Cuando ha vencido un plazo, una nota o un informe dice cómo está la situación.</translation>
    </message>
    <message>
        <source>Output without an activity</source>
        <translation>Producto sin actividad</translation>
    </message>
    <message>
        <source>Each output has an activity that brings it about.</source>
        <translation>Cada producto tiene una actividad que lo genera.</translation>
    </message>
    <message>
        <source>Activity under nothing</source>
        <translation>Actividad sin objetivo</translation>
    </message>
    <message>
        <source>Each activity stands under an objective, an outcome or an output.</source>
        <translation>Cada actividad figura dentro de un objetivo, un resultado o un producto.</translation>
    </message>
    <message>
        <source>No indicator</source>
        <translation>Sin indicador</translation>
    </message>
    <message>
        <source>An indicator shows how each objective and outcome moves on.</source>
        <translation>Un indicador muestra cómo avanza cada objetivo y cada resultado.</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Each line names a theme, so that it is found with what else is done on it.</source>
        <translation>Cada línea indica un tema, para que se encuentre junto con lo demás que se hace al respecto.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No concuerda</translation>
    </message>
    <message>
        <source>1 that does not fit</source>
        <translation>1 que no concuerda</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not fit</source>
        <translation>
            <numerusform>%n que no concuerda</numerusform>
            <numerusform>%n que no concuerdan</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to settle</source>
        <translation>1 por resolver</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 para revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n para revisar</numerusform>
            <numerusform>%n para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>“%1” says nothing about when it is to be done.</source>
        <translation>«%1» no indica cuándo debe hacerse.</translation>
    </message>
    <message>
        <source>Enter a due date; a month or a year will do.</source>
        <translation>Introduzca un plazo; basta un mes o un año.</translation>
    </message>
    <message>
        <source>The plan ends on %1, before it begins on %2.</source>
        <translation>El plan termina el %1, antes de comenzar el %2.</translation>
    </message>
    <message>
        <source>The two dates are probably exchanged.</source>
        <translation>Probablemente las dos fechas estén intercambiadas.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, before it begins on %3.</source>
        <translation>«%1» termina el %2, antes de comenzar el %3.</translation>
    </message>
    <message>
        <source>“%1” is due on %2, before it begins on %3.</source>
        <translation>«%1» vence el %2, antes de comenzar el %3.</translation>
    </message>
    <message>
        <source>Correct the due date or the beginning.</source>
        <translation>Corrija el plazo o el comienzo.</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes after the end of “%3”.</source>
        <translation>El hito «%1» (%2) es posterior al fin de «%3».</translation>
    </message>
    <message>
        <source>The milestone “%1” (%2) comes before the beginning of “%3”.</source>
        <translation>El hito «%1» (%2) es anterior al comienzo de «%3».</translation>
    </message>
    <message>
        <source>Correct its date, or the dates of the activity.</source>
        <translation>Corrija su fecha o las fechas de la actividad.</translation>
    </message>
    <message>
        <source>“%1” ends on %2, after the plan (%3).</source>
        <translation>«%1» termina el %2, después del plan (%3).</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before the plan (%3).</source>
        <translation>«%1» comienza el %2, antes del plan (%3).</translation>
    </message>
    <message>
        <source>Correct the date, or carry the activity on into the next plan.</source>
        <translation>Corrija la fecha o continúe la actividad en el plan siguiente.</translation>
    </message>
    <message>
        <source>Correct the date, or the period of the plan.</source>
        <translation>Corrija la fecha o el período del plan.</translation>
    </message>
    <message>
        <source>“%1” begins on %2, before “%3”, which it depends on, is done (%4).</source>
        <translation>«%1» comienza el %2, antes de que esté hecha «%3», de la que depende (%4).</translation>
    </message>
    <message>
        <source>Begin it later, or take the dependency out.</source>
        <translation>Comience más tarde o quite la dependencia.</translation>
    </message>
    <message>
        <source>%1 depends on itself.</source>
        <translation>%1 depende de sí mismo.</translation>
    </message>
    <message>
        <source>These wait for each other: %1.</source>
        <translation>Se esperan unas a otras: %1.</translation>
    </message>
    <message>
        <source>Take “Depends on” out at one of them.</source>
        <translation>Quite «Depende de» en una de ellas.</translation>
    </message>
    <message>
        <source>“%1” was due on %2; nothing says how it stands.</source>
        <translation>«%1» venció el %2; nada indica en qué situación está.</translation>
    </message>
    <message>
        <source>Say in a few words how it stands, or set its status.</source>
        <translation>Indique en pocas palabras en qué situación está o fije su situación.</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2; nothing says how it stands.</source>
        <translation>El hito «%1» venció el %2; nada indica en qué situación está.</translation>
    </message>
    <message>
        <source>“%1” has moved from %2 to %3 without a reason.</source>
        <translation>«%1» ha pasado del %2 al %3 sin motivo indicado.</translation>
    </message>
    <message>
        <source>Say why the date moved.</source>
        <translation>Indique por qué ha cambiado la fecha.</translation>
    </message>
    <message>
        <source>The milestone “%1” has moved from %2 to %3 without a reason.</source>
        <translation>El hito «%1» ha pasado del %2 al %3 sin motivo indicado.</translation>
    </message>
    <message>
        <source>“%1” names nobody who leads it.</source>
        <translation>«%1» no indica quién la dirige.</translation>
    </message>
    <message>
        <source>Enter the lead agency, or the working group.</source>
        <translation>Introduzca el organismo principal o el grupo de trabajo.</translation>
    </message>
    <message>
        <source>%1 is responsible for the line above; take it over, or enter another lead.</source>
        <translation>%1 figura como responsable de la línea superior; adóptelo o introduzca otro organismo principal.</translation>
    </message>
    <message>
        <source>Name who led it then, or correct the dates.</source>
        <translation>Indique quién la dirigía entonces o corrija las fechas.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been there only since %3.</source>
        <translation>%1 dirige «%2», pero existe solo desde el %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was there only until %3.</source>
        <translation>%1 dirige «%2», pero existió solo hasta el %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but has been a member only since %3.</source>
        <translation>%1 dirige «%2», pero es miembro solo desde el %3.</translation>
    </message>
    <message>
        <source>%1 leads “%2” but was a member only until %3.</source>
        <translation>%1 dirige «%2», pero fue miembro solo hasta el %3.</translation>
    </message>
    <message>
        <source>%1 took over from it; name it in its place.</source>
        <translation>%1 tomó el relevo; indíquelo en su lugar.</translation>
    </message>
    <message>
        <source>“%1” names no theme.</source>
        <translation>«%1» no indica ningún tema.</translation>
    </message>
    <message>
        <source>Choose at least one theme.</source>
        <translation>Elija al menos un tema.</translation>
    </message>
    <message>
        <source>Take over the themes of the line above, or choose others.</source>
        <translation>Adopte los temas de la línea superior o elija otros.</translation>
    </message>
    <message>
        <source>Take over the themes of the plan, or choose others.</source>
        <translation>Adopte los temas del plan o elija otros.</translation>
    </message>
    <message>
        <source>“%1” has no indicator.</source>
        <translation>«%1» no tiene ningún indicador.</translation>
    </message>
    <message>
        <source>Add an indicator that shows it, with a baseline and a target.</source>
        <translation>Añada un indicador que lo refleje, con una línea de base y una meta.</translation>
    </message>
    <message>
        <source>Nothing is done for the output “%1”.</source>
        <translation>No se hace nada para el producto «%1».</translation>
    </message>
    <message>
        <source>Add an activity under it, or take it out.</source>
        <translation>Añada una actividad dentro de él o quítelo.</translation>
    </message>
    <message>
        <source>The activity “%1” stands under no objective.</source>
        <translation>La actividad «%1» no figura dentro de ningún objetivo.</translation>
    </message>
    <message>
        <source>Choose the objective, outcome or output that it serves.</source>
        <translation>Elija el objetivo, resultado o producto al que contribuye.</translation>
    </message>
    <message>
        <source>The plan has one objective; put it there.</source>
        <translation>El plan tiene un solo objetivo; póngala ahí.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that stands below it in turn.</source>
        <translation>«%1» figura dentro de una línea que a su vez figura dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” stands under a line that is not in this plan.</source>
        <translation>«%1» figura dentro de una línea que no está en este plan.</translation>
    </message>
    <message>
        <source>Choose the line that it belongs under.</source>
        <translation>Elija la línea dentro de la cual debe figurar.</translation>
    </message>
    <message>
        <source>Leave it at the top, where it shows now, or choose the line that it belongs under.</source>
        <translation>Déjela en el nivel superior, donde se muestra ahora, o elija la línea dentro de la cual debe figurar.</translation>
    </message>
    <message>
        <source>“%1” has the number of “%2”.</source>
        <translation>«%1» tiene el número de «%2».</translation>
    </message>
    <message>
        <source>Give it the next free number, %1, or another one.</source>
        <translation>Asígnele el siguiente número libre, %1, u otro.</translation>
    </message>
    <message>
        <source>“%1” has no number.</source>
        <translation>«%1» no tiene número.</translation>
    </message>
    <message>
        <source>Give the line above a number first.</source>
        <translation>Asigne antes un número a la línea superior.</translation>
    </message>
    <message>
        <source>Give it the next free number, %1.</source>
        <translation>Asígnele el siguiente número libre, %1.</translation>
    </message>
    <message>
        <source>“%1” of “%2” names something that is not in this workspace.</source>
        <translation>«%1» de «%2» menciona algo que no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Take the link out, or restore what it led to.</source>
        <translation>Quite el vínculo o restaure aquello a lo que remitía.</translation>
    </message>
</context>
<context>
    <name>PlanCompare</name>
    <message>
        <source>No version was released for this meeting, and it has no date. Choose a version or a day.</source>
        <translation>No se emitió ninguna versión para esta reunión, y la reunión no tiene fecha. Elija una versión o un día.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The plan has no version %1.</source>
        <translation>El plan no tiene la versión %1.</translation>
    </message>
    <message>
        <source>“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the reference of a meeting.</source>
        <translation>«%1» no es ni una versión del plan, ni una fecha, ni una reunión. Escriba v2, 14 de mayo de 2014 o la referencia de una reunión.</translation>
    </message>
    <message>
        <source>The plan was not in this workspace at that time: %1. Choose a later day, or a version.</source>
        <translation>El plan no estaba en este espacio de trabajo en ese momento: %1. Elija un día posterior o una versión.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n trasladada</numerusform>
            <numerusform>%n trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records of a plan</comment>
        <translation>
            <numerusform>%n con cambios</numerusform>
            <numerusform>%n con cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due later</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n con plazo posterior</numerusform>
            <numerusform>%n con plazo posterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a line of a plan</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>a line of a plan</comment>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>a line of a plan</comment>
        <translation>Trasladada</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a line of a plan</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>a due date</comment>
        <translation>inicial %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>a due date</comment>
        <translation>luego %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a due date</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1 día más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n día más tarde</numerusform>
            <numerusform>%n días más tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>1 día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dates, and by how much</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlanDates</name>
    <message>
        <source>It would end (%1) before it begins (%2). Move the other end first, or the whole.</source>
        <translation>Terminaría (%1) antes de comenzar (%2). Mueva primero el otro extremo o el conjunto.</translation>
    </message>
    <message>
        <source>The due date moves to a later day. Say why in “Reason for the new date”.</source>
        <translation>El plazo pasa a un día posterior. Indique por qué en «Motivo de la nueva fecha».</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>%1 is an output, the lowest level above activities. Move what is below it elsewhere first.</source>
        <translation>%1 es un producto, el nivel inmediatamente superior a las actividades. Mueva antes a otro lugar lo que contiene.</translation>
    </message>
    <message>
        <source>A line cannot be moved below itself.</source>
        <translation>Una línea no puede moverse dentro de sí misma.</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity.</source>
        <translation>Nada puede figurar dentro de una actividad.</translation>
    </message>
    <message>
        <source>%1 is an output; only activities stand below an output.</source>
        <translation>%1 es un producto; dentro de un producto solo pueden figurar actividades.</translation>
    </message>
    <message>
        <source>No line of this plan is selected.</source>
        <translation>No hay ninguna línea de este plan seleccionada.</translation>
    </message>
    <message>
        <source>The line it was under is not in this plan, so it stands last. Drag it, or cut and move it, under another line first.</source>
        <translation>La línea dentro de la cual figuraba no está en este plan, por lo que figura al final. Antes, arrástrela o córtela y muévala dentro de otra línea.</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>It is the first one there already. To move it further, drag it or move it one level out.</source>
        <translation>Ya es la primera. Para moverla más, arrástrela o súbala un nivel.</translation>
    </message>
    <message>
        <source>It is the last one there already. To move it further, drag it or move it one level out.</source>
        <translation>Ya es la última. Para moverla más, arrástrela o súbala un nivel.</translation>
    </message>
    <message>
        <source>The line to move it under is no longer in this plan.</source>
        <translation>La línea dentro de la cual se iba a mover ya no está en este plan.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: beside it there is no objective, outcome or output to go under.</source>
        <translation>«%1» no puede bajar un nivel: a su lado no hay ningún objetivo, resultado o producto dentro del cual ponerla.</translation>
    </message>
    <message>
        <source>“%1” cannot go one level in: there is no line before it to go under.</source>
        <translation>«%1» no puede bajar un nivel: no hay ninguna línea anterior dentro de la cual ponerla.</translation>
    </message>
    <message>
        <source>“%1” stands at the top already.</source>
        <translation>«%1» ya está en el nivel superior.</translation>
    </message>
    <message>
        <source>There is no line to add.</source>
        <translation>No hay ninguna línea que añadir.</translation>
    </message>
    <message>
        <source>The line to add it under is no longer in this plan.</source>
        <translation>La línea dentro de la cual se iba a añadir ya no está en este plan.</translation>
    </message>
    <message>
        <source>%1: only a lower level can stand below it.</source>
        <translation>%1: dentro solo puede figurar un nivel inferior.</translation>
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
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Sin ámbito</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sin organismo principal</translation>
    </message>
    <message>
        <source>No working group</source>
        <translation>Sin grupo de trabajo</translation>
    </message>
    <message>
        <source>No State named</source>
        <translation>Sin Estado indicado</translation>
    </message>
    <message>
        <source>not in this copy</source>
        <translation>no está en esta copia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a lead and how many activities</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nobody is named as lead</source>
        <translation>sin organismo principal indicado</translation>
    </message>
    <message>
        <source>led by %1</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Ámbitos de cooperación</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Organismos principales</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Grupos de trabajo</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
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
        <translation>%1: ninguna actividad</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>place, count, leads</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1; from %2</source>
        <translation>%1; de %2</translation>
    </message>
    <message>
        <source>Gap: no plan has an activity here</source>
        <translation>Laguna: ningún plan tiene aquí una actividad</translation>
    </message>
    <message>
        <source>Overlap: %1 have activities here</source>
        <translation>Superposición: %1 tienen aquí actividades</translation>
    </message>
    <message>
        <source>Only %1 has activities here</source>
        <translation>Solo %1 tiene aquí actividades</translation>
    </message>
</context>
<context>
    <name>PlanPaste</name>
    <message>
        <source>Stands below an activity there; here it comes beside it.</source>
        <translation>Allí figura dentro de una actividad; aquí pasa al mismo nivel que ella.</translation>
    </message>
    <message>
        <source>Stands deeper than a plan has levels; what is below it comes beside it.</source>
        <translation>Está a un nivel más profundo que los que tiene un plan; lo que contiene pasa a su mismo nivel.</translation>
    </message>
    <message>
        <source>Its level does not fit below the line it is under; it becomes: %1.</source>
        <translation>Su nivel no es compatible con la línea dentro de la cual figura; pasa a ser: %1.</translation>
    </message>
</context>
<context>
    <name>PlanRelease</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a version and what it is for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something in the plan does not fit. Mend it first, or say why it is released all the same.</source>
        <translation>Algo en el plan no concuerda. Corríjalo antes o indique por qué se emite de todos modos.</translation>
    </message>
    <message>
        <source>A plan cannot take this status from the one it has. Choose one of those offered.</source>
        <translation>Un plan no puede adoptar esta situación a partir de la que tiene. Elija una de las que se ofrecen.</translation>
    </message>
    <message>
        <source>Say why the plan goes back to an earlier status; others will want to know.</source>
        <translation>Indique por qué el plan vuelve a una situación anterior; otros querrán saberlo.</translation>
    </message>
    <message>
        <source>The version does not say which change it contains last.</source>
        <translation>La versión no indica cuál es el último cambio que contiene.</translation>
    </message>
    <message>
        <source>The plan is not in this copy as it was then.</source>
        <translation>El plan no está en esta copia tal como era entonces.</translation>
    </message>
</context>
<context>
    <name>PlanReports</name>
    <message>
        <source>%1 of %2</source>
        <comment>a value and the target</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>línea de base %1</translation>
    </message>
</context>
<context>
    <name>PlanRollOver</name>
    <message>
        <source>Give the new plan a title.</source>
        <translation>Dé un título al plan nuevo.</translation>
    </message>
    <message>
        <source>Say from when until when the new plan runs; years will do.</source>
        <translation>Indique desde cuándo y hasta cuándo rige el plan nuevo; bastan los años.</translation>
    </message>
    <message>
        <source>The new plan ends before it begins. Correct its period.</source>
        <translation>El plan nuevo termina antes de comenzar. Corrija su período.</translation>
    </message>
    <message>
        <source>The present plan has no beginning, so dates cannot be moved along. Leave them empty, or enter it first.</source>
        <translation>El plan actual no tiene comienzo, por lo que no se pueden desplazar las fechas. Déjelas vacías o introdúzcalo antes.</translation>
    </message>
    <message>
        <source>Say what becomes of “%1”.</source>
        <translation>Indique qué ocurre con «%1».</translation>
    </message>
    <message>
        <source>Say why “%1” is dropped; others will want to know.</source>
        <translation>Indique por qué se descarta «%1»; otros querrán saberlo.</translation>
    </message>
    <message>
        <source>Something under “%1” continues, so it must continue too.</source>
        <translation>Algo que figura dentro de «%1» continúa, por lo que también debe continuar.</translation>
    </message>
    <message>
        <source>A line was chosen that is not open in this plan any more. Look through the list again.</source>
        <translation>Se eligió una línea que ya no está pendiente en este plan. Revise la lista de nuevo.</translation>
    </message>
    <message>
        <source>The activity is done.</source>
        <translation>La actividad está realizada.</translation>
    </message>
    <message>
        <source>It goes on in the next plan.</source>
        <translation>Continúa en el plan siguiente.</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Read me</source>
        <translation>Léame</translation>
    </message>
    <message>
        <source>Work plan: %1</source>
        <translation>Plan de trabajo: %1</translation>
    </message>
    <message>
        <source>Version %1 of %2, with what was changed since.</source>
        <translation>Versión %1 del %2, con lo que se ha cambiado después.</translation>
    </message>
    <message>
        <source>No version of the plan has been released yet.</source>
        <translation>Aún no se ha emitido ninguna versión del plan.</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>Escrito el %1.</translation>
    </message>
    <message>
        <source>This copy is for people outside our office: what is internal or sensitive is not in it.</source>
        <translation>Esta copia es para personas ajenas a nuestra oficina: no contiene nada interno ni delicado.</translation>
    </message>
    <message>
        <source>This copy is for our own office: it holds everything, internal and sensitive lines too.</source>
        <translation>Esta copia es para nuestra propia oficina: lo contiene todo, incluidas las líneas internas y delicadas.</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Cómo rellenarlo</translation>
    </message>
    <message>
        <source>Change cells as you like. Rows may be sorted and columns moved; hidden columns and rows tell the lines apart, so leave them as they are.</source>
        <translation>Cambie las celdas como desee. Las filas pueden ordenarse y las columnas moverse; las columnas y filas ocultas distinguen las líneas, por lo que conviene dejarlas como están.</translation>
    </message>
    <message>
        <source>To add a line, write it into a new row of its sheet. Its number stands in the column “Number”, the number of the line it stands under in the column “%1” or “%2”.</source>
        <translation>Para añadir una línea, escríbala en una fila nueva de su hoja. Su número va en la columna «Número»; el número de la línea dentro de la cual figura, en la columna «%1» o «%2».</translation>
    </message>
    <message>
        <source>To delete a line, choose “%1” in the column “Action”. A row that is only taken out of the sheet is not deleted.</source>
        <translation>Para eliminar una línea, elija «%1» en la columna «Acción». Una fila que solo se quita de la hoja no se elimina.</translation>
    </message>
    <message>
        <source>Where several names may stand in a cell, separate them with semicolons: IOM; ILO.</source>
        <translation>Donde puedan figurar varios nombres en una celda, sepárelos con punto y coma: IOM; ILO.</translation>
    </message>
    <message>
        <source>Write dates as dates. Where only the month or the year is known, write 2014-05 or 2014.</source>
        <translation>Escriba las fechas como fechas. Si solo se conoce el mes o el año, escriba 2014-05 o 2014.</translation>
    </message>
    <message>
        <source>How to return it</source>
        <translation>Cómo devolverlo</translation>
    </message>
    <message>
        <source>Save it as an Excel workbook (.xlsx) under any name and send it back to the office that sent it. There, each change is shown next to what stood there before, and is taken or left.</source>
        <translation>Guárdelo como libro de Excel (.xlsx) con cualquier nombre y devuélvalo a la oficina que lo envió. Allí cada cambio se muestra junto a lo que figuraba antes, y se acepta o se deja.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Key (do not change)</source>
        <translation>Clave (no modificar)</translation>
    </message>
    <message>
        <source>Check (do not change)</source>
        <translation>Control (no modificar)</translation>
    </message>
</context>
<context>
    <name>PlanSheets</name>
    <message>
        <source>The row has no title, so it is no line of the plan. It is not read.</source>
        <translation>La fila no tiene título, por lo que no es una línea del plan. No se lee.</translation>
    </message>
    <message>
        <source>“%1” names %2 records. Write the reference of the right one.</source>
        <translation>«%1» designa %2 registros. Escriba la referencia del correcto.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Choose a name from the list of the column, or add the record first.</source>
        <translation>Aquí nada se llama «%1». Elija un nombre de la lista de la columna o añada antes el registro.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Is “%2” meant?</source>
        <translation>Aquí nada se llama «%1». ¿Quizá «%2»?</translation>
    </message>
    <message>
        <source>It leads to a new line that is left out, so it is left out too.</source>
        <translation>Remite a una línea nueva que se omite, por lo que también se omite.</translation>
    </message>
    <message>
        <source>The plan itself is only for our own office. Widen its handling, or write a copy for our own office.</source>
        <translation>El plan mismo es solo para nuestra oficina. Amplíe su confidencialidad o escriba una copia para nuestra propia oficina.</translation>
    </message>
    <message>
        <source>Lines of the plan that are not in the workbook: %1. They stay as they are.</source>
        <translation>Líneas del plan que no están en el libro: %1. Se dejan como están.</translation>
    </message>
    <message>
        <source>The workbook is of a work plan that is not in this workspace. Open the workspace that it was written from.</source>
        <translation>El libro corresponde a un plan de trabajo que no está en este espacio de trabajo. Abra el espacio de trabajo desde el que se escribió.</translation>
    </message>
    <message>
        <source>The workbook is of another plan: “%1”. Open that plan and import it there.</source>
        <translation>El libro corresponde a otro plan: «%1». Abra ese plan e impórtelo allí.</translation>
    </message>
    <message>
        <source>The formula has no result (%1). Put the value itself there.</source>
        <translation>La fórmula no tiene resultado (%1). Ponga ahí el valor mismo.</translation>
    </message>
    <message>
        <source>A merged cell covers this one, so it is left as it is here. Split the cell to change it.</source>
        <translation>Una celda combinada cubre esta, por lo que se deja como está aquí. Divida la celda para cambiarla.</translation>
    </message>
    <message>
        <source>The value of the formula was taken.</source>
        <translation>Se tomó el valor de la fórmula.</translation>
    </message>
    <message>
        <source>The value of the merged cell was taken.</source>
        <translation>Se tomó el valor de la celda combinada.</translation>
    </message>
    <message>
        <source>The sheet gives only a number and the plan has no such line, so it is called “%1”.</source>
        <translation>La hoja solo da un número y el plan no tiene esa línea, por lo que se llama «%1».</translation>
    </message>
    <message>
        <source>Write “%1” here to delete the line, or leave the cell empty.</source>
        <translation>Escriba aquí «%1» para eliminar la línea o deje la celda vacía.</translation>
    </message>
    <message>
        <source>It was changed here too since the workbook was written: here “%1”, in the workbook “%2”. Here stays unless you choose otherwise.</source>
        <translation>También se cambió aquí después de escribirse el libro: aquí «%1», en el libro «%2». Se conserva lo de aquí, salvo que elija otra cosa.</translation>
    </message>
    <message>
        <source>The line is to be deleted, but it was changed here since the workbook was written. It stays unless you choose otherwise.</source>
        <translation>La línea debe eliminarse, pero se cambió aquí después de escribirse el libro. Se conserva, salvo que elija otra cosa.</translation>
    </message>
    <message>
        <source>The work plan is not in this workspace, or it is in the trash.</source>
        <translation>El plan de trabajo no está en este espacio de trabajo o está en la papelera.</translation>
    </message>
    <message>
        <source>The hidden key of the row was changed. Without a key the row is a new line.</source>
        <translation>Se cambió la clave oculta de la fila. Sin clave, la fila es una línea nueva.</translation>
    </message>
    <message>
        <source>The row comes from another sheet: it is of the kind %1. Put it back there.</source>
        <translation>La fila procede de otra hoja: es del tipo %1. Devuélvala allí.</translation>
    </message>
    <message>
        <source>No line of this workspace has the key of this row. Without a key the row is a new line.</source>
        <translation>Ninguna línea de este espacio de trabajo tiene la clave de esta fila. Sin clave, la fila es una línea nueva.</translation>
    </message>
    <message>
        <source>The line is of another plan now. Without a key the row is a new line of this one.</source>
        <translation>La línea es ahora de otro plan. Sin clave, la fila es una línea nueva de este.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written, and the row was changed. Restore it from the trash first, or take the row out.</source>
        <translation>La línea se eliminó aquí después de escribirse el libro, y la fila se cambió. Restáurela antes de la papelera o quite la fila.</translation>
    </message>
    <message>
        <source>The line was deleted here after the workbook was written; it stays deleted.</source>
        <translation>La línea se eliminó aquí después de escribirse el libro; sigue eliminada.</translation>
    </message>
    <message>
        <source>The row is a copy of row %1 with nothing changed, so it is passed over.</source>
        <translation>La fila es una copia de la fila %1 sin ningún cambio, por lo que se pasa por alto.</translation>
    </message>
    <message>
        <source>The row has the same key as row %1. If it is a new line, empty its key; else take one of the two out.</source>
        <translation>La fila tiene la misma clave que la fila %1. Si es una línea nueva, vacíe su clave; de lo contrario, quite una de las dos.</translation>
    </message>
    <message>
        <source>Row %1 has the same key with other contents.</source>
        <translation>La fila %1 tiene la misma clave con otro contenido.</translation>
    </message>
    <message>
        <source>The row is no line of the plan yet, so there is nothing to delete.</source>
        <translation>La fila aún no es una línea del plan, por lo que no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>Another line has the number %1 too. Give one of them the next free number.</source>
        <translation>Otra línea tiene también el número %1. Asigne a una de ellas el siguiente número libre.</translation>
    </message>
    <message>
        <source>The line it stands under is to be deleted. Name another one, or delete this line too.</source>
        <translation>La línea dentro de la cual figura debe eliminarse. Indique otra o elimine también esta línea.</translation>
    </message>
    <message>
        <source>A line cannot stand below itself.</source>
        <translation>Una línea no puede figurar dentro de sí misma.</translation>
    </message>
    <message>
        <source>The line it stands under is of a lower level.</source>
        <translation>La línea dentro de la cual figura es de un nivel inferior.</translation>
    </message>
    <message>
        <source>Lines and milestones below it that are not deleted: %1. Delete them too, or put them under another line.</source>
        <translation>Líneas e hitos que contiene y que no se eliminan: %1. Elimínelos también o póngalos dentro de otra línea.</translation>
    </message>
    <message>
        <source>This sheet is none of the plan&apos;s, so it is not read.</source>
        <translation>Esta hoja no es ninguna de las del plan, por lo que no se lee.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with lines of a plan left. Take the file as it was sent back.</source>
        <translation>Al libro no le queda ninguna hoja con líneas de un plan. Tome el archivo tal como se devolvió.</translation>
    </message>
    <message>
        <source>The workbook was made by a newer version of the program. Update the program, or ask for a workbook from this version.</source>
        <translation>El libro se creó con una versión más reciente del programa. Actualice el programa o pida un libro de esta versión.</translation>
    </message>
    <message>
        <source>Another column stands for the same; this one is not read.</source>
        <translation>Otra columna corresponde a lo mismo; esta no se lee.</translation>
    </message>
    <message>
        <source>The column is none of the plan&apos;s, so what stands in it is not read.</source>
        <translation>La columna no es ninguna de las del plan, por lo que no se lee su contenido.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Hoja «%1»</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2</source>
        <translation>Hoja «%1», fila %2</translation>
    </message>
    <message>
        <source>Cell %1 (%2)</source>
        <translation>Celda %1 (%2)</translation>
    </message>
    <message>
        <source>Sheet “%1”, cell %2 (%3)</source>
        <translation>Hoja «%1», celda %2 (%3)</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Each level has a column of its own</source>
        <translation>Cada nivel tiene su propia columna</translation>
    </message>
    <message>
        <source>A column says the level</source>
        <translation>Una columna indica el nivel</translation>
    </message>
    <message>
        <source>By number: 1, 1.1, 1.1.1</source>
        <translation>Por número: 1, 1.1, 1.1.1</translation>
    </message>
    <message>
        <source>By indentation</source>
        <translation>Por sangría</translation>
    </message>
    <message>
        <source>All lines are activities</source>
        <translation>Todas las líneas son actividades</translation>
    </message>
    <message>
        <source>Title of an activity</source>
        <translation>Título de una actividad</translation>
    </message>
    <message>
        <source>Title or number of an objective</source>
        <translation>Título o número de un objetivo</translation>
    </message>
    <message>
        <source>Title or number of an outcome</source>
        <translation>Título o número de un resultado</translation>
    </message>
    <message>
        <source>Title or number of an output</source>
        <translation>Título o número de un producto</translation>
    </message>
    <message>
        <source>Title of a line of any level</source>
        <translation>Título de una línea de cualquier nivel</translation>
    </message>
    <message>
        <source>Level of the line</source>
        <translation>Nivel de la línea</translation>
    </message>
    <message>
        <source>Sheet of a work plan</source>
        <translation>Hoja de un plan de trabajo</translation>
    </message>
</context>
<context>
    <name>PlanningCalendar</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>dentro de %n mes</numerusform>
            <numerusform>dentro de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Open; when its text is closed is not entered.</source>
        <translation>Abierto; no se indica el cierre del texto.</translation>
    </message>
    <message>
        <source>Open; its text closes %1 (%2).</source>
        <translation>Abierto; cierre del texto: %1 (%2).</translation>
    </message>
    <message>
        <source>Opens %1 (%2)</source>
        <translation>Apertura: %1 (%2)</translation>
    </message>
    <message>
        <source>%1; when its text is closed is not entered.</source>
        <translation>%1; no se indica el cierre del texto.</translation>
    </message>
    <message>
        <source>%1; its text closes on %2.</source>
        <translation>%1; cierre del texto: %2.</translation>
    </message>
    <message>
        <source>When its preparation begins is not entered; its text closes on %1.</source>
        <translation>No se indica cuándo comienza su preparación; cierre del texto: %1.</translation>
    </message>
    <message>
        <source>When it is prepared is not entered.</source>
        <translation>No se indica cuándo se prepara.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Dates not known</source>
        <translation>Fechas no conocidas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>plan, its years</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its dates contradict each other, so nothing follows from them. Correct them first.</source>
        <translation>Sus fechas se contradicen, por lo que de ellas no se deduce nada. Corríjalas primero.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Cerrado desde %1</translation>
    </message>
    <message>
        <source>%1; no later one is entered.</source>
        <translation>%1; no se ha indicado ninguno posterior.</translation>
    </message>
    <message>
        <source>%1; the next one is %2.</source>
        <translation>%1; el siguiente es %2.</translation>
    </message>
</context>
<context>
    <name>PlanningFit</name>
    <message>
        <source>Support for this recommendation fits the cycle already. Open it and change it there.</source>
        <translation>El apoyo a esta recomendación ya encaja en el ciclo. Ábralo y modifíquelo allí.</translation>
    </message>
    <message>
        <source>No agency is named. Choose the agency that could give the support.</source>
        <translation>No se indica ningún organismo. Elija el organismo que podría prestar el apoyo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>follow-up by the State: %1 (%2)</source>
        <translation>seguimiento del Estado: %1 (%2)</translation>
    </message>
    <message>
        <source>follow-up by the State: %1</source>
        <translation>seguimiento del Estado: %1</translation>
    </message>
    <message>
        <source>addressed to this State</source>
        <translation>dirigida a este Estado</translation>
    </message>
    <message>
        <source>addressed to all States</source>
        <translation>dirigida a todos los Estados</translation>
    </message>
    <message>
        <source>the cycle has the theme: %1</source>
        <translation>el ciclo tiene el tema: %1</translation>
    </message>
    <message>
        <source>the State works on the theme: %1</source>
        <translation>el Estado trabaja en el tema: %1</translation>
    </message>
    <message>
        <source>present support: %1</source>
        <translation>apoyo actual: %1</translation>
    </message>
    <message>
        <source>projects in the State: %1</source>
        <translation>proyectos en el Estado: %1</translation>
    </message>
    <message>
        <source>agencies that could help: %1</source>
        <translation>organismos que podrían ayudar: %1</translation>
    </message>
    <message>
        <source>Taken up by the State</source>
        <translation>Retomadas por el Estado</translation>
    </message>
    <message>
        <source>Addressed to the State</source>
        <translation>Dirigidas al Estado</translation>
    </message>
    <message>
        <source>Addressed to all States, with a reason of its own</source>
        <translation>Dirigidas a todos los Estados, con una razón propia</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The steps of the preparation “%1” cannot be read. Correct the file: it needs a list of steps.</source>
        <translation>No se pueden leer los pasos de la preparación «%1». Corrija el archivo: necesita una lista de pasos.</translation>
    </message>
    <message>
        <source>Step %1 of the preparation “%2” lacks its title or its days from the meeting.</source>
        <translation>Al paso %1 de la preparación «%2» le falta el título o los días respecto de la reunión.</translation>
    </message>
    <message>
        <source>There is no preparation “%1”.</source>
        <translation>No existe la preparación «%1».</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>RecommendationSteps</name>
    <message>
        <source>Merging needs two recommendations or more. Add the other one.</source>
        <translation>Para fusionar hacen falta dos recomendaciones o más. Añada la otra.</translation>
    </message>
    <message>
        <source>Merging gives one new recommendation.</source>
        <translation>La fusión da lugar a una sola recomendación nueva.</translation>
    </message>
    <message>
        <source>One recommendation is split at a time.</source>
        <translation>Las recomendaciones se dividen de una en una.</translation>
    </message>
    <message>
        <source>Splitting gives two new recommendations or more. Write the other one.</source>
        <translation>La división da lugar a dos recomendaciones nuevas o más. Escriba la otra.</translation>
    </message>
    <message>
        <source>One recommendation is replaced at a time.</source>
        <translation>Las recomendaciones se sustituyen de una en una.</translation>
    </message>
    <message>
        <source>Say by what it is replaced: one that is there, or a new one.</source>
        <translation>Indique por cuál se sustituye: una existente o una nueva.</translation>
    </message>
    <message>
        <source>One of the recommendations is deleted or not in this copy.</source>
        <translation>Una de las recomendaciones está eliminada o no está en esta copia.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2 already. Go on with that one, so that the way back stays plain.</source>
        <translation>%1 ya está sustituida por %2. Continúe con esa, para que el camino de vuelta quede claro.</translation>
    </message>
    <message>
        <source>What is to replace it is deleted or not in this copy.</source>
        <translation>La que ha de sustituirla está eliminada o no está en esta copia.</translation>
    </message>
    <message>
        <source>A recommendation cannot replace itself.</source>
        <translation>Una recomendación no puede sustituirse a sí misma.</translation>
    </message>
    <message>
        <source>%1 replaces %2 already.</source>
        <translation>%1 ya sustituye a %2.</translation>
    </message>
    <message>
        <source>That would lead in a circle: %1. Each of them would replace itself in the end.</source>
        <translation>Eso llevaría a un círculo: %1. Cada una de ellas acabaría sustituyéndose a sí misma.</translation>
    </message>
    <message>
        <source>“%1” can lead to one recommendation only. Choose which.</source>
        <translation>«%1» solo puede conducir a una recomendación. Elija a cuál.</translation>
    </message>
    <message>
        <source>Write the text of the new recommendation.</source>
        <translation>Escriba el texto de la nueva recomendación.</translation>
    </message>
    <message>
        <source>Say why, for those who look for the old one: “Same idea, said twice”.</source>
        <translation>Indique el motivo, para quienes busquen la antigua: «La misma idea, dicha dos veces».</translation>
    </message>
</context>
<context>
    <name>RecordOffer</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Everything of this record on paper: what it is, holds, does and takes part in</source>
        <translation>Todo lo de este registro en papel: qué es, qué tiene, qué hace y en qué participa</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its profile can be made.</source>
        <translation>Seleccione un registro o escriba antes el nuevo; entonces se podrá elaborar su perfil.</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Quién podría responder…</translation>
    </message>
    <message>
        <source>People by theme, language, region and free days, with what fits and what does not</source>
        <translation>Personas por tema, idioma, región y días disponibles, con lo que encaja y lo que no</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Seleccione un registro o escriba antes el nuevo.</translation>
    </message>
    <message>
        <source>Speaker brief</source>
        <translation>Nota para el orador</translation>
    </message>
    <message>
        <source>What the speaker has to know, on paper: the slot, the meeting, key messages, documents</source>
        <translation>Lo que el orador debe saber, en papel: el turno, la reunión, los mensajes clave y los documentos</translation>
    </message>
    <message>
        <source>Prepare a delegation…</source>
        <translation>Preparar una delegación…</translation>
    </message>
    <message>
        <source>A checklist for a State and a Forum Meeting, made of what is recorded: what to present, settle and read</source>
        <translation>Una lista de verificación para un Estado y una Reunión del Foro, elaborada con lo registrado: qué presentar, definir y leer</translation>
    </message>
    <message>
        <source>Select a State, or write the new one first; then its delegation can be prepared.</source>
        <translation>Seleccione un Estado o escriba antes el nuevo; después podrá prepararse su delegación.</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>A draft made of the records: what was taken up, by whom, and what is not entered yet</source>
        <translation>Un borrador elaborado a partir de los registros: qué se ha retomado, quién lo ha hecho y qué no está registrado aún</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its report can be made.</source>
        <translation>Seleccione un registro o escriba antes el nuevo; después podrá elaborarse su informe.</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>What the next holder gets: open items, promises, decisions, papers, contacts, dates</source>
        <translation>Lo que recibe el próximo titular: asuntos abiertos, compromisos, decisiones, documentos, contactos, fechas</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its handover can be made.</source>
        <translation>Seleccione un registro o escriba antes el nuevo; después podrá elaborarse su traspaso.</translation>
    </message>
    <message>
        <source>Evidence chain…</source>
        <translation>Cadena de pruebas…</translation>
    </message>
    <message>
        <source>What this record rests on and where it leads, from experience to follow-up</source>
        <translation>En qué se apoya este registro y adónde conduce, de la experiencia al seguimiento</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first; then its chain can be shown.</source>
        <translation>Seleccione un registro o escriba antes el nuevo; después podrá mostrarse su cadena.</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Ficha de tema</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>El tema por separado, en papel: posiciones, qué decir, la última vez, qué se busca, documentos</translation>
    </message>
    <message>
        <source>Select an agenda item, or write the new one first; then its sheet can be made.</source>
        <translation>Seleccione un tema del programa o escriba antes el nuevo; entonces se podrá elaborar su ficha.</translation>
    </message>
</context>
<context>
    <name>ReferenceData</name>
    <message>
        <source>%1: “%2” is no kind of record.</source>
        <translation>%1: «%2» no es un tipo de registro.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no JSON.</source>
        <translation>%1, línea %2: no es JSON.</translation>
    </message>
    <message>
        <source>%1: the file must hold a list of records.</source>
        <translation>%1: el archivo debe contener una lista de registros.</translation>
    </message>
    <message>
        <source>%1, record %2: a reference or a key is needed.</source>
        <translation>%1, registro %2: se necesita una referencia o una clave.</translation>
    </message>
    <message>
        <source>%1, record %2: this name is given twice.</source>
        <translation>%1, registro %2: este nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>%1: there is no field “%2”.</source>
        <translation>%1: no existe el campo «%2».</translation>
    </message>
    <message>
        <source>%1, field %2: %3</source>
        <translation>%1, campo %2: %3</translation>
    </message>
    <message>
        <source>%1, field %2: a value is needed.</source>
        <translation>%1, campo %2: se necesita un valor.</translation>
    </message>
    <message>
        <source>“%1” is not one of the words for this field.</source>
        <translation>«%1» no es una de las palabras admitidas para este campo.</translation>
    </message>
    <message>
        <source>a list of words is needed.</source>
        <translation>se necesita una lista de palabras.</translation>
    </message>
    <message>
        <source>“%1” is no time of the form 14:30.</source>
        <translation>«%1» no es una hora con la forma 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no date of the form 2014, 2014-05 or 2014-05-14.</source>
        <translation>«%1» no es una fecha con la forma 2014, 2014-05 o 2014-05-14.</translation>
    </message>
    <message>
        <source>the value does not fit this field, or is empty; leave the field out instead.</source>
        <translation>el valor no corresponde a este campo o está vacío; omita el campo.</translation>
    </message>
    <message>
        <source>a text per language is needed, for example {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</source>
        <translation>se necesita un texto por idioma, por ejemplo {&quot;en&quot;: …, &quot;original&quot;: &quot;en&quot;}.</translation>
    </message>
    <message>
        <source>“%1” is no language of the texts.</source>
        <translation>«%1» no es un idioma de los textos.</translation>
    </message>
    <message>
        <source>the text in “%1” is empty; leave the language out instead.</source>
        <translation>el texto en «%1» está vacío; omita ese idioma.</translation>
    </message>
    <message>
        <source>“original” must name one of the languages of the text.</source>
        <translation>«original» debe indicar uno de los idiomas del texto.</translation>
    </message>
    <message>
        <source>“%1” is the name of no record that may stand here.</source>
        <translation>«%1» no es el nombre de ningún registro que pueda figurar aquí.</translation>
    </message>
    <message>
        <source>“%1” names several records; write the kind before it, for example state:%1.</source>
        <translation>«%1» designa varios registros; escriba antes el tipo, por ejemplo state:%1.</translation>
    </message>
    <message>
        <source>a list of references is needed.</source>
        <translation>se necesita una lista de referencias.</translation>
    </message>
    <message>
        <source>“%1” stands in the list twice.</source>
        <translation>«%1» figura dos veces en la lista.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>There are no data files in “%1”.</source>
        <translation>No hay archivos de datos en «%1».</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>same theme: %1</source>
        <translation>mismo tema: %1</translation>
    </message>
    <message>
        <source>also on the theme: %1</source>
        <translation>también sobre el tema: %1</translation>
    </message>
    <message>
        <source>on a theme close to it: %1</source>
        <translation>sobre un tema cercano: %1</translation>
    </message>
    <message>
        <source>same point of the eight-point agenda: %1</source>
        <translation>mismo punto de la agenda de ocho puntos: %1</translation>
    </message>
    <message>
        <source>same SDG targets: %1</source>
        <translation>mismas metas de los ODS: %1</translation>
    </message>
    <message>
        <source>same addressees: %1</source>
        <translation>mismos destinatarios: %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>two words that mean the same</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mismas palabras: %1</translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>New meeting from this one…</source>
        <translation>Reunión nueva a partir de esta…</translation>
    </message>
    <message>
        <source>On which day is the new meeting? It takes over agenda, participants and preparation of the template.</source>
        <translation>¿Qué día es la reunión nueva? Toma el programa, los participantes y la preparación de la plantilla.</translation>
    </message>
    <message>
        <source>On which day is the next meeting? It takes over agenda, participants and preparation; what was said and decided stays here.</source>
        <translation>¿Qué día es la próxima reunión? Toma el programa, los participantes y la preparación; lo dicho y decidido se queda aquí.</translation>
    </message>
    <message>
        <source>Day of the new meeting</source>
        <translation>Día de la reunión nueva</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Crear la reunión</translation>
    </message>
    <message>
        <source>“%1” is no date. Type a day, for example %2, or leave it open.</source>
        <translation>«%1» no es una fecha. Escriba un día, por ejemplo %2, o déjelo sin rellenar.</translation>
    </message>
</context>
<context>
    <name>RequestForecast</name>
    <message>
        <source>“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose the Forum Meeting that this one belongs to.</source>
        <translation>«%1» no es una Reunión del Foro. Las solicitudes se prevén de una Reunión del Foro a la siguiente: elija la Reunión del Foro a la que pertenece esta.</translation>
    </message>
    <message>
        <source>“%1” has no first day, so nothing can be counted back from it. Enter at least its month.</source>
        <translation>«%1» no tiene primer día, por lo que no se puede contar hacia atrás desde él. Indique al menos su mes.</translation>
    </message>
    <message>
        <source>about the time of the meeting</source>
        <translation>en torno a la reunión</translation>
    </message>
    <message>
        <source>on its first day</source>
        <translation>el primer día de la reunión</translation>
    </message>
    <message>
        <source>one day after</source>
        <translation>un día después</translation>
    </message>
    <message>
        <source>one day before</source>
        <translation>un día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days after</source>
        <translation>
            <numerusform>%1 a %n día después</numerusform>
            <numerusform>%1 a %n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days before</source>
        <translation>
            <numerusform>%1 a %n día antes</numerusform>
            <numerusform>%1 a %n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Asked before the only earlier Forum Meeting that has requests on record, which may have been a single case: %1.</source>
        <translation>Se solicitó antes de la única Reunión del Foro anterior con solicitudes registradas, que puede haber sido un caso aislado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Asked before %1 of %n earlier Forum Meetings, %2: %3.</source>
        <translation>
            <numerusform>Se solicitó antes de una Reunión del Foro anterior (%1 de %n), %2: %3.</numerusform>
            <numerusform>Se solicitó antes de Reuniones del Foro anteriores (%1 de %n), %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projected from earlier requests; nobody has asked yet. To be expected about %1.</source>
        <translation>Previsión basada en solicitudes anteriores; nadie ha solicitado nada todavía. Fecha aproximada prevista: %1.</translation>
    </message>
</context>
<context>
    <name>RequestInbox</name>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>Offered, to be confirmed</source>
        <translation>Ofrecidas, por confirmar</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Done lately</source>
        <translation>Concluidas recientemente</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>one day past</source>
        <translation>hace un día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days past</source>
        <translation>
            <numerusform>hace de %1 a %n día</numerusform>
            <numerusform>hace de %1 a %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 to %n days</source>
        <translation>
            <numerusform>dentro de %1 a %n día</numerusform>
            <numerusform>dentro de %1 a %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>en un plazo de %n día</numerusform>
            <numerusform>en un plazo de %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Who could answer is told of a request for expertise or an agenda item, and this is neither, or it is not in this workspace. Open a request first.</source>
        <translation>Quién podría responder se indica para una solicitud de conocimientos o un tema del programa; este registro no es ni lo uno ni lo otro, o no está en este espacio de trabajo. Abra antes una solicitud.</translation>
    </message>
    <message>
        <source>The request or the person is no longer in this workspace. Look at the list again.</source>
        <translation>La solicitud o la persona ya no está en este espacio de trabajo. Consulte de nuevo la lista.</translation>
    </message>
    <message>
        <source>knows %1</source>
        <comment>themes</comment>
        <translation>conoce %1</translation>
    </message>
    <message>
        <source>knows %1, which %2 is part of</source>
        <comment>themes</comment>
        <translation>conoce %1, que incluye %2</translation>
    </message>
    <message>
        <source>knows %1, a part of %2</source>
        <comment>themes</comment>
        <translation>conoce %1, que forma parte de %2</translation>
    </message>
    <message>
        <source>works on other themes: %1</source>
        <translation>trabaja en otros temas: %1</translation>
    </message>
    <message>
        <source>no theme is entered</source>
        <translation>no se ha indicado ningún tema</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <comment>languages</comment>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>speaks %1, not %2</source>
        <comment>languages</comment>
        <translation>habla %1, no %2</translation>
    </message>
    <message>
        <source>not among the languages entered: %1</source>
        <translation>no figura entre los idiomas indicados: %1</translation>
    </message>
    <message>
        <source>no language is entered</source>
        <translation>no se ha indicado ningún idioma</translation>
    </message>
    <message>
        <source>comes from %1</source>
        <comment>State</comment>
        <translation>procede de %1</translation>
    </message>
    <message>
        <source>covers %1 in a role</source>
        <comment>State</comment>
        <translation>abarca %1 en una función</translation>
    </message>
    <message>
        <source>knows the region: %1</source>
        <translation>conoce la región: %1</translation>
    </message>
    <message>
        <source>comes from %1, in the region: %2</source>
        <comment>State</comment>
        <translation>procede de %1, en la región: %2</translation>
    </message>
    <message>
        <source>another region than: %1</source>
        <translation>región distinta de: %1</translation>
    </message>
    <message>
        <source>no region is entered</source>
        <translation>no se ha indicado ninguna región</translation>
    </message>
    <message>
        <source>free on %1</source>
        <translation>con disponibilidad el %1</translation>
    </message>
    <message>
        <source>free at least for a part of %1</source>
        <translation>con disponibilidad al menos en una parte de %1</translation>
    </message>
    <message>
        <source>not free until %1</source>
        <translation>sin disponibilidad hasta el %1</translation>
    </message>
    <message>
        <source>not free after %1</source>
        <translation>sin disponibilidad después del %1</translation>
    </message>
    <message>
        <source>no days of availability are entered</source>
        <translation>no se han indicado días de disponibilidad</translation>
    </message>
    <message>
        <source>is asked by name</source>
        <translation>se solicita por su nombre</translation>
    </message>
    <message>
        <source>is of those asked: %1</source>
        <translation>pertenece a los destinatarios: %1</translation>
    </message>
    <message>
        <source>is of none of those asked</source>
        <translation>no pertenece a ninguno de los destinatarios</translation>
    </message>
    <message>
        <source>no organization is entered</source>
        <translation>no se ha indicado ninguna organización</translation>
    </message>
    <message>
        <source>is available as a speaker</source>
        <translation>con disponibilidad como orador</translation>
    </message>
    <message>
        <source>not entered as a speaker</source>
        <translation>no figura como orador</translation>
    </message>
    <message>
        <source>fits in %1 of 1 point</source>
        <translation>cumple %1 de 1 punto</translation>
    </message>
    <message numerus="yes">
        <source>fits in %1 of %n points</source>
        <translation>
            <numerusform>cumple %1 de %n punto</numerusform>
            <numerusform>cumple %1 de %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked in the last 12 months</source>
        <translation>ninguna solicitud en los últimos 12 meses</translation>
    </message>
    <message>
        <source>asked once in the last 12 months</source>
        <translation>una solicitud en los últimos 12 meses</translation>
    </message>
    <message numerus="yes">
        <source>asked %n times in the last 12 months</source>
        <translation>
            <numerusform>%n solicitud en los últimos 12 meses</numerusform>
            <numerusform>%n solicitudes en los últimos 12 meses</numerusform>
        </translation>
    </message>
    <message>
        <source>1 open request</source>
        <translation>1 solicitud abierta</translation>
    </message>
    <message numerus="yes">
        <source>%n open requests</source>
        <translation>
            <numerusform>%n solicitud abierta</numerusform>
            <numerusform>%n solicitudes abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>declined this request</source>
        <translation>no aceptó esta solicitud</translation>
    </message>
    <message>
        <source>withdrew from this request</source>
        <translation>se retiró de esta solicitud</translation>
    </message>
    <message>
        <source>is offered for this request already</source>
        <translation>ya se ha ofrecido para esta solicitud</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>“%1” was not saved: the disk with the folder %2 is full and %3 are needed. Free some space, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>«%1» no se guardó: el disco de la carpeta %2 está lleno y se necesitan %3. Libere espacio o guárdelo en otro disco. Si ya había un archivo con ese nombre, no ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” was not saved: it or the folder %2 cannot be written. Choose another folder, or ask whoever looks after it for the right to write there.</source>
        <translation>«%1» no se guardó: no se puede escribir en él o en la carpeta %2. Elija otra carpeta o pida permiso de escritura a quien la administra.</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no folder %2. Make the folder, or choose another one.</source>
        <translation>«%1» no se guardó: no existe la carpeta %2. Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>“%1” was not saved in the folder %2: %3. Try again, or save to another disk. A file of that name that was there before is unchanged.</source>
        <translation>«%1» no se guardó en la carpeta %2: %3. Inténtelo de nuevo o guárdelo en otro disco. Si ya había un archivo con ese nombre, no ha cambiado.</translation>
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
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>SeveralRows</name>
    <message>
        <source>In conflict in 1 of these records; a new value settles it.</source>
        <translation>En conflicto en 1 de estos registros; un valor nuevo lo resuelve.</translation>
    </message>
    <message numerus="yes">
        <source>In conflict in %n of these records; a new value settles it.</source>
        <translation>
            <numerusform>En conflicto en %n de estos registros; un valor nuevo lo resuelve.</numerusform>
            <numerusform>En conflicto en %n de estos registros; un valor nuevo lo resuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of these records has a draft here that cannot be read; it stays until it is mended.</source>
        <translation>1 de estos registros tiene aquí un borrador que no se puede leer; se conserva hasta que se corrija.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these records have drafts here that cannot be read; they stay until they are mended.</source>
        <translation>
            <numerusform>%n de estos registros tiene aquí un borrador que no se puede leer; se conserva hasta que se corrija.</numerusform>
            <numerusform>%n de estos registros tienen aquí borradores que no se pueden leer; se conservan hasta que se corrijan.</numerusform>
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
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>A record&apos;s index of changes is damaged. Check the workspace, or open a backup.</source>
        <translation>El índice de cambios de un registro está dañado. Compruebe el espacio de trabajo o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The program&apos;s own file %1 cannot be read. Install it again.</source>
        <translation>El archivo %1 del propio programa no se puede leer. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no field of %2.</source>
        <translation>«%1» no es un campo de %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name, or make a new workspace.</source>
        <translation>«%1» no existe. Compruebe el nombre o cree un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace.</source>
        <translation>«%1» es una carpeta, no un espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Ask its owner for the right to read it.</source>
        <translation>«%1» no se puede leer. Pida permiso de lectura a su propietario.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.</source>
        <translation>«%1» no es un espacio de trabajo de Trilateral. Elija otro archivo o impórtelo si es una tabla.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name; the file was not touched.</source>
        <translation>«%1» ya existe. Elija otro nombre; no se ha tocado el archivo.</translation>
    </message>
    <message>
        <source>“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>«%1» está protegido contra escritura. Ábralo como solo lectura o cópielo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written. Open the workspace read-only, or copy it elsewhere.</source>
        <translation>No se puede escribir en la carpeta de «%1». Abra el espacio de trabajo como solo lectura o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is open in another window (%2 on %3). Close it there, or open it read-only.</source>
        <translation>«%1» está abierto en otra ventana (%2 en %3). Ciérrelo allí o ábralo como solo lectura.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Trilateral workspace. Choose another file.</source>
        <translation>«%1» es una base de datos de otro programa, no un espacio de trabajo de Trilateral. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.</source>
        <translation>«%1» se escribió con una versión más reciente de Trilateral. No se ha modificado. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.</source>
        <translation>«%1» está dañado. No se ha modificado. Abra una copia de seguridad o la copia de un colega.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version and must be brought up to date first. Open it for writing once.</source>
        <translation>«%1» se escribió con una versión anterior y debe actualizarse antes. Ábralo una vez con permiso de escritura.</translation>
    </message>
    <message>
        <source>The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.</source>
        <translation>La estructura de «%1» no es la de un espacio de trabajo de Trilateral. No se ha modificado ni abierto.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and try again; nothing was lost.</source>
        <translation>«%1» está en uso por otro programa. Ciérrelo allí e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation>El disco en que está «%1» está lleno. No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.</source>
        <translation>No se puede escribir en «%1». Ábralo como solo lectura o cópielo en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder are there and that you may read them.</source>
        <translation>«%1» no se puede abrir. Compruebe que el archivo y su carpeta existen y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written (%2). Nothing was changed.</source>
        <translation>«%1» no se puede leer ni escribir (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>The file changed while it was being read. Nothing was kept; try again.</source>
        <translation>El archivo cambió mientras se leía. No se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace. Merge with a copy that has it, or attach the file again.</source>
        <translation>El contenido de este archivo no está en esta copia del espacio de trabajo. Fusione con una copia que lo tenga o adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The content of this file is damaged in this copy of the workspace. Take the workspace from a backup or a colleague, or attach the file again.</source>
        <translation>El contenido de este archivo está dañado en esta copia del espacio de trabajo. Tome el espacio de trabajo de una copia de seguridad o de un colega, o adjunte el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>%1, from %2</source>
        <comment>Chair and year</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair and years</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>ninguna actividad</translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 actividad</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the plan %2</source>
        <comment>so many activities</comment>
        <translation>%1 en el plan %2</translation>
    </message>
    <message>
        <source>on no agenda</source>
        <translation>en ningún programa</translation>
    </message>
    <message>
        <source>on the agenda of 1 meeting</source>
        <translation>en el programa de 1 reunión</translation>
    </message>
    <message numerus="yes">
        <source>on the agenda of %n meetings</source>
        <translation>
            <numerusform>en el programa de %n reunión</numerusform>
            <numerusform>en el programa de %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1 de las tres partes</translation>
    </message>
    <message>
        <source>%1, %2 of them of all three</source>
        <comment>on the agenda of so many meetings</comment>
        <translation>%1, de ellas %2 de las tres partes</translation>
    </message>
    <message>
        <source>no recommendation</source>
        <translation>ninguna recomendación</translation>
    </message>
    <message>
        <source>1 recommendation</source>
        <translation>1 recomendación</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1 con ella como destinataria</translation>
    </message>
    <message>
        <source>%1, %2 of them addressed to it</source>
        <comment>so many recommendations</comment>
        <translation>%1, de ellas %2 con ella como destinataria</translation>
    </message>
    <message>
        <source>gap: its priority has no activity</source>
        <translation>laguna: su prioridad no tiene ninguna actividad</translation>
    </message>
    <message numerus="yes">
        <source>gap: its %n priorities have no activity</source>
        <translation>
            <numerusform>laguna: su %n prioridad no tiene ninguna actividad</numerusform>
            <numerusform>laguna: sus %n prioridades no tienen ninguna actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a side and what it does on a theme</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what a side does</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Overlap: %1 are active</source>
        <translation>Superposición: %1 tienen actividad</translation>
    </message>
    <message>
        <source>%1 alone is active</source>
        <translation>Solo %1 tiene actividad</translation>
    </message>
    <message>
        <source>Gap: no side is active</source>
        <translation>Laguna: ninguna parte tiene actividad</translation>
    </message>
    <message>
        <source>Gap: %1 has a priority without an activity</source>
        <translation>Laguna: %1 tiene una prioridad sin actividad</translation>
    </message>
    <message>
        <source>Gap: %1 have priorities without an activity</source>
        <comment>several sides</comment>
        <translation>Laguna: %1 tienen prioridades sin actividad</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>It has no dates, so no bar is drawn.</source>
        <translation>No tiene fechas, por lo que no se dibuja ninguna barra.</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>Termina (%1) antes de comenzar (%2).</translation>
    </message>
    <message>
        <source>The milestone “%1” has no date.</source>
        <translation>El hito «%1» no tiene fecha.</translation>
    </message>
    <message>
        <source>Its date in %1 is far from the rest of the plan.</source>
        <translation>Su fecha en %1 está lejos del resto del plan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Período %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>It waits for an activity that is not in this plan.</source>
        <translation>Espera a una actividad que no está en este plan.</translation>
    </message>
    <message>
        <source>It and “%1” wait for each other in a circle.</source>
        <translation>Esta actividad y «%1» se esperan una a otra en círculo.</translation>
    </message>
    <message>
        <source>It starts before it can: “%1” ends later.</source>
        <translation>Comienza antes de que sea posible: «%1» termina después.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Continued in the next plan</source>
        <translation>Continúa en el plan siguiente</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>All that is below</source>
        <translation>Todo lo que contiene</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Reunión del Foro</translation>
    </message>
    <message>
        <source>Trilateral meeting</source>
        <translation>Reunión trilateral</translation>
    </message>
    <message>
        <source>Request needed by</source>
        <translation>Fecha en que se necesita la solicitud</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>Período del plan</translation>
    </message>
    <message>
        <source>no dates below</source>
        <translation>sin fechas en las líneas inferiores</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1, end open</source>
        <translation>desde %1, sin fin fijado</translation>
    </message>
    <message>
        <source>Days later than first agreed: %1</source>
        <translation>Días de aplazamiento respecto de lo acordado al principio: %1</translation>
    </message>
    <message>
        <source>Days earlier than first agreed: %1</source>
        <translation>Días de adelanto respecto de lo acordado al principio: %1</translation>
    </message>
    <message>
        <source>Milestone: %1, %2 (%3)</source>
        <translation>Hito: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Organismo principal: %1</translation>
    </message>
    <message>
        <source>First due: %1</source>
        <translation>Primer plazo: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Espera a: %1</translation>
    </message>
    <message>
        <source>Only month or year known</source>
        <translation>Solo se conoce el mes o el año</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>First due date</source>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Timeline of a work plan</source>
        <translation>Cronología de un plan de trabajo</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>The SVG picture could not be made. Try again, or make a PDF.</source>
        <translation>No se pudo crear la imagen SVG. Inténtelo de nuevo o cree un PDF.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de comenzar</translation>
    </message>
    <message>
        <source>starts before it can</source>
        <translation>comienza antes de que sea posible</translation>
    </message>
    <message>
        <source>waits in a circle</source>
        <translation>espera en círculo</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(no está en esta copia)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The workspace misses a record that its log has. Check the workspace.</source>
        <translation>Al espacio de trabajo le falta un registro que está en su diario. Compruebe el espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” of %2 was changed after that. Look at its history to decide which version to keep.</source>
        <translation>«%1» de %2 se cambió después. Consulte su historial para decidir qué versión conservar.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>This record is not in this workspace.</source>
        <translation>Este registro no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Compare the two versions before you go on.</source>
        <translation>Entretanto se cambió «%1». Compare las dos versiones antes de continuar.</translation>
    </message>
    <message>
        <source>This record exists already.</source>
        <translation>Este registro ya existe.</translation>
    </message>
    <message>
        <source>This record was deleted meanwhile. Restore it to go on.</source>
        <translation>Entretanto se eliminó este registro. Restáurelo para continuar.</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Copy it to a folder you may write to, and open the copy.</source>
        <translation>Este espacio de trabajo está abierto como solo lectura. Cópielo en una carpeta en la que pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The log is damaged. Check the workspace, or open a backup.</source>
        <translation>El diario está dañado. Compruebe el espacio de trabajo o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>No commit %1 is in this workspace.</source>
        <translation>El asiento %1 no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>No record has the reference “%1”.</source>
        <translation>Ningún registro tiene la referencia «%1».</translation>
    </message>
    <message>
        <source>Several records have the reference “%1” (%2). Name the kind too.</source>
        <translation>Varios registros tienen la referencia «%1» (%2). Indique también el tipo.</translation>
    </message>
    <message>
        <source>This record did not exist yet at that time.</source>
        <translation>Este registro aún no existía en ese momento.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AboutDialog</name>
    <message>
        <source>About Trilateral</source>
        <translation>Acerca de Trilateral</translation>
    </message>
    <message>
        <source>Trilateral</source>
        <translation>Trilateral</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A desk for the coordination between the Special Representative of the Secretary-General on migration, the Global Forum on Migration and Development and the Global Migration Group. It works without a network and keeps everything in one file of yours.</source>
        <translation>Mesa de trabajo para la coordinación entre el Representante Especial del Secretario General para la migración, el Foro Mundial sobre Migración y Desarrollo y el Grupo Mundial sobre Migración. Funciona sin red y lo guarda todo en un solo archivo propio.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgencyHelpPage</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Crear un registro de apoyo…</translation>
    </message>
    <message>
        <source>By what is entered of each: mandate, earlier support, projects, people. Where most speaks for it comes first; where as much does, who carries less support already.</source>
        <translation>Según lo registrado de cada uno: mandato, apoyo anterior, proyectos, personas. Primero figura aquel en cuyo favor hay más elementos; a igualdad, el que presta menos apoyo actualmente.</translation>
    </message>
    <message>
        <source>Nothing entered of any agency touches this recommendation. Give it themes, or enter themes for agencies, their support and projects.</source>
        <translation>Nada de lo registrado de ningún organismo guarda relación con esta recomendación. Asígnele temas o registre temas de los organismos, de su apoyo y de sus proyectos.</translation>
    </message>
    <message>
        <source>Agencies that could help</source>
        <translation>Organismos que podrían ayudar</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué figura</translation>
    </message>
    <message>
        <source>Present support</source>
        <translation>Apoyo actual</translation>
    </message>
    <message>
        <source>Open the agency (Enter)</source>
        <translation>Abrir el organismo (Intro)</translation>
    </message>
    <message>
        <source>Write down support by this agency for the recommendation (S)</source>
        <translation>Anotar el apoyo de este organismo a la recomendación (S)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>present support</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>How agencies could help</source>
        <translation>Cómo podrían ayudar los organismos</translation>
    </message>
</context>
<context>
    <name>tri::ui::AgendaEditing</name>
    <message>
        <source>Move item one level in</source>
        <translation>Bajar un nivel el tema</translation>
    </message>
    <message>
        <source>Put the item below the one before it (Alt+Shift+Right or Ctrl+])</source>
        <translation>Poner el tema dentro del que lo precede (Alt+Shift+Right o Ctrl+])</translation>
    </message>
    <message>
        <source>Move item one level out</source>
        <translation>Subir un nivel el tema</translation>
    </message>
    <message>
        <source>Put the item beside the one above it (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Poner el tema al mismo nivel que el inmediatamente superior (Alt+Shift+Left o Ctrl+[)</translation>
    </message>
    <message>
        <source>Move item to backlog…</source>
        <translation>Pasar el tema a la lista de espera…</translation>
    </message>
    <message>
        <source>Carry item to next meeting…</source>
        <translation>Trasladar el tema a la próxima reunión…</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Por ver: %1</translation>
    </message>
    <message>
        <source>%1  ·  through at %2</source>
        <comment>times of the agenda, and when it ends</comment>
        <translation>%1  ·  fin a las %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why does “%1” wait?</source>
        <translation>¿Por qué queda en espera «%1»?</translation>
    </message>
    <message>
        <source>Move to backlog</source>
        <translation>Pasar a la lista de espera</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog.</source>
        <translation>«%1» está en la lista de espera.</translation>
    </message>
    <message>
        <source>“%1” waits in the backlog; the agenda of this meeting stays as it was.</source>
        <translation>«%1» está en la lista de espera; el programa de esta reunión se deja como estaba.</translation>
    </message>
    <message>
        <source>There is no next meeting: none names this one as its previous, and none of its series follows. Add the next meeting first, or move the item to the backlog.</source>
        <translation>No hay próxima reunión: ninguna indica esta como la anterior y ninguna de su serie la sigue. Añada antes la próxima reunión o pase el tema a la lista de espera.</translation>
    </message>
    <message>
        <source>Move to backlog…</source>
        <translation>Pasar a la lista de espera…</translation>
    </message>
    <message>
        <source>Why is “%1” carried to “%2”?</source>
        <translation>¿Por qué se traslada «%1» a «%2»?</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” already.</source>
        <translation>«%1» ya está en el programa de «%2».</translation>
    </message>
    <message>
        <source>“%1” is on the agenda of “%2” too; here it stays.</source>
        <translation>«%1» está también en el programa de «%2»; aquí se queda.</translation>
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
        <translation>— Falta</translation>
    </message>
    <message>
        <source>✓ Yes</source>
        <translation>✓ Sí</translation>
    </message>
    <message>
        <source>— No</source>
        <translation>— No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>sin posición</translation>
    </message>
    <message>
        <source>no wanted outcome</source>
        <translation>sin resultado deseado</translation>
    </message>
    <message>
        <source>wanted outcome noted</source>
        <translation>resultado deseado anotado</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>whether the wanted outcome is noted</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Ours only</source>
        <translation>Solo para nosotros</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>who may see an item: the three sides</comment>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>visible: %1</source>
        <translation>visible: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
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
        <translation>Programa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutos previstos</translation>
    </message>
</context>
<context>
    <name>tri::ui::BacklinksPanel</name>
    <message>
        <source>Linked from</source>
        <translation>Vinculado desde</translation>
    </message>
    <message>
        <source>No other record points to this one yet.</source>
        <translation>Ningún otro registro remite aún a este.</translation>
    </message>
    <message>
        <source>Add linked record</source>
        <translation>Añadir registro vinculado</translation>
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
            <numerusform>%n más; su lista lo muestra todo</numerusform>
            <numerusform>%n más; su lista los muestra todos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::BoardView</name>
    <message>
        <source>No %1</source>
        <translation>Sin %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefComments</name>
    <message>
        <source>Add comment…</source>
        <translation>Añadir comentario…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Not taken in…</source>
        <translation>No incorporado…</translation>
    </message>
    <message>
        <source>Comments on this part</source>
        <translation>Comentarios sobre esta parte</translation>
    </message>
    <message>
        <source>Enter opens the comment</source>
        <translation>Intro abre el comentario</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>an open comment</comment>
        <translation>%1, plazo: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefIssuing</name>
    <message>
        <source>Lay out the paper</source>
        <translation>Maquetar el documento</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Keep the paper as it is now, as a draft or released, with a number on every page; it is never changed afterwards</source>
        <translation>Conservar el documento como está ahora, como borrador o versión final, con un número en cada página; después ya no se modifica</translation>
    </message>
    <message>
        <source>Issued papers…</source>
        <translation>Documentos emitidos…</translation>
    </message>
    <message>
        <source>What was issued of this paper, who received it, and its pages as they were kept</source>
        <translation>Lo que se ha emitido de este documento, quién lo recibió y sus páginas tal como se conservaron</translation>
    </message>
    <message>
        <source>Compare with issued…</source>
        <translation>Comparar con emitidos…</translation>
    </message>
    <message>
        <source>Begin the next meeting’s brief</source>
        <translation>Empezar la carpeta de la reunión siguiente</translation>
    </message>
    <message>
        <source>With the options and own texts of this one; nothing of them is printed before somebody looked at it</source>
        <translation>Con las opciones y los textos propios de esta; nada de ellos se imprime antes de que alguien lo revise</translation>
    </message>
    <message>
        <source>Issued as no. %1 (%2). It is kept among the issued briefs.</source>
        <translation>Emitido con el núm. %1 (%2). Se conserva entre las carpetas emitidas.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>1 comment is still open.</source>
        <translation>1 comentario sigue pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are still open.</source>
        <translation>
            <numerusform>%n comentario sigue pendiente.</numerusform>
            <numerusform>%n comentarios siguen pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The brief of “%1” was begun with the options of this one.</source>
        <translation>La carpeta de «%1» se ha empezado con las opciones de esta.</translation>
    </message>
    <message>
        <source>1 own text waits to be looked at.</source>
        <translation>1 texto propio está por revisar.</translation>
    </message>
    <message numerus="yes">
        <source>%n own texts wait to be looked at.</source>
        <translation>
            <numerusform>%n texto propio está por revisar.</numerusform>
            <numerusform>%n textos propios están por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefOptions</name>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Still to prepare</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>What this copy leaves out</source>
        <translation>Lo que omite este ejemplar</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Nothing. An office copy holds what the other sides must not see.</source>
        <translation>Nada. El ejemplar interno contiene lo que las otras partes no deben ver.</translation>
    </message>
    <message>
        <source>Options and remarks</source>
        <translation>Opciones y observaciones</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A day, a month or a year; the paper shows how things stood at its end. Empty: today, with what is to come</source>
        <translation>Un día, un mes o un año; el documento muestra la situación al final. En blanco: hoy, con lo que está por venir</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Cambios desde</translation>
    </message>
    <message>
        <source>The meeting before</source>
        <translation>La reunión anterior</translation>
    </message>
    <message>
        <source>A day, a month or a year; what changed after its end is told. Empty: since the meeting before, or what the record of the brief says</source>
        <translation>Un día, un mes o un año; se indica lo que cambió después de su fin. Vacío: desde la reunión anterior, o lo que diga el registro de la carpeta informativa</translation>
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
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>1 position empty</source>
        <translation>1 posición vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n positions empty</source>
        <translation>
            <numerusform>%n posición vacía</numerusform>
            <numerusform>%n posiciones vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item without a wanted outcome</source>
        <translation>1 tema del programa sin resultado deseado</translation>
    </message>
    <message numerus="yes">
        <source>%n items without a wanted outcome</source>
        <translation>
            <numerusform>%n tema del programa sin resultado deseado</numerusform>
            <numerusform>%n temas del programa sin resultado deseado</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>El programa de la reunión está vacío</translation>
    </message>
    <message>
        <source> shared</source>
        <translation> compartido</translation>
    </message>
    <message>
        <source> office</source>
        <translation> interno</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages; the limit is %1</source>
        <translation>
            <numerusform>%n página; el límite es %1</numerusform>
            <numerusform>%n páginas; el límite es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P, or Enter in the preview)</source>
        <translation>Imprimir lo que se muestra (Ctrl+P, o Intro en la vista previa)</translation>
    </message>
    <message>
        <source>1 item without minutes</source>
        <translation>1 tema sin acta</translation>
    </message>
    <message numerus="yes">
        <source>%n items without minutes</source>
        <translation>
            <numerusform>%n tema sin acta</numerusform>
            <numerusform>%n temas sin acta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item not yet agreed</source>
        <translation>1 tema aún no acordado</translation>
    </message>
    <message numerus="yes">
        <source>%n items not yet agreed</source>
        <translation>
            <numerusform>%n tema aún no acordado</numerusform>
            <numerusform>%n temas aún no acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer is set up on this computer. What is shown can be saved as PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Lo que se muestra puede guardarse como PDF.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» no es una fecha. Escriba 14 de mayo de 2014, 2014-05 o 2014.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as meeting pack…</source>
        <translation>Guardar como paquete de la reunión…</translation>
    </message>
    <message>
        <source>This paper and the files of the meeting and its items, as one PDF file with an index</source>
        <translation>Este documento y los archivos de la reunión y de sus puntos, en un solo PDF con índice</translation>
    </message>
    <message>
        <source>Save as meeting pack</source>
        <translation>Guardar como paquete de la reunión</translation>
    </message>
    <message>
        <source>pack</source>
        <comment>in the name of a file</comment>
        <translation>paquete</translation>
    </message>
    <message>
        <source>Saved as “%1”. Some files could not be put in; its index tells which, and why.</source>
        <translation>Guardado como «%1». Algunos archivos no pudieron incluirse; el índice indica cuáles y por qué.</translation>
    </message>
    <message>
        <source>On A5, two pages beside each other, to be printed on both sides and folded</source>
        <translation>En A5, dos páginas una junto a otra, para imprimir por ambas caras y plegar</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefPreview</name>
    <message>
        <source>Preview, no pages</source>
        <translation>Vista previa, sin páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Preview, being made</source>
        <translation>Vista previa, en elaboración</translation>
    </message>
    <message>
        <source>The brief is being made…</source>
        <translation>Se está elaborando la carpeta informativa…</translation>
    </message>
</context>
<context>
    <name>tri::ui::BriefTexts</name>
    <message>
        <source>In place of what the records say</source>
        <translation>En lugar de lo que dicen los registros</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Conservar el texto</translation>
    </message>
    <message>
        <source>Own text for</source>
        <translation>Texto propio para</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Printed below the heading, in the language of the paper</source>
        <translation>Se imprime bajo el encabezado, en el idioma del documento</translation>
    </message>
    <message>
        <source>The heading and this text are printed, and nothing that is made of the records</source>
        <translation>Se imprimen el encabezado y este texto, y nada de lo elaborado a partir de los registros</translation>
    </message>
    <message>
        <source>Records changed since this was written. Read it again; keeping it says that it still fits.</source>
        <translation>Algunos registros cambiaron desde que se escribió. Vuelva a leerlo; conservarlo significa que sigue siendo adecuado.</translation>
    </message>
    <message>
        <source>%1 – records changed</source>
        <comment>part of a paper</comment>
        <translation>%1 – registros modificados</translation>
    </message>
    <message>
        <source>%1 – own text</source>
        <comment>part of a paper</comment>
        <translation>%1 – texto propio</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go back to the text as it was kept</source>
        <translation>Volver al texto tal como se conservó</translation>
    </message>
    <message>
        <source>%1 – from the last meeting</source>
        <comment>part of a paper</comment>
        <translation>%1 – de la última reunión</translation>
    </message>
    <message>
        <source>%1 – 1 open comment</source>
        <comment>part of a paper</comment>
        <translation>%1 – 1 comentario pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n open comments</source>
        <comment>part of a paper</comment>
        <translation>
            <numerusform>%1 – %n comentario pendiente</numerusform>
            <numerusform>%1 – %n comentarios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft restored from %1, %2. It is not printed before it is kept.</source>
        <translation>Borrador restaurado del %1, %2. No se imprime antes de conservarlo.</translation>
    </message>
    <message>
        <source>Written for %1 and to be looked at; it is printed once you keep it.</source>
        <translation>Escrito para %1 y por revisar; se imprimirá cuando lo conserve.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CalendarsPage</name>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>Open the cycle</source>
        <translation>Abrir el ciclo</translation>
    </message>
    <message>
        <source>What fits it…</source>
        <translation>Qué encaja en él…</translation>
    </message>
    <message>
        <source>O the preparation opens · P the text is prepared · C the text closes · R the cycle runs. Only what is entered to the month is shown.</source>
        <translation>A se abre la preparación · P se prepara el texto · C se cierra el texto · V el ciclo está vigente. Solo se muestra lo registrado con indicación del mes.</translation>
    </message>
    <message>
        <source>No planning cycle is entered yet. Add one under Planning cycles, or from the page of a State.</source>
        <translation>Todavía no hay ningún ciclo de planificación registrado. Añada uno en «Ciclos de planificación» o desde la página de un Estado.</translation>
    </message>
    <message>
        <source>Open the planning cycle (Enter)</source>
        <translation>Abrir el ciclo de planificación (Intro)</translation>
    </message>
    <message>
        <source>What could be proposed for the next cycle of this State (F)</source>
        <translation>Qué podría proponerse para el próximo ciclo de este Estado (F)</translation>
    </message>
    <message>
        <source>Planning calendars of all States, by month</source>
        <translation>Calendarios de planificación de todos los Estados, por mes</translation>
    </message>
    <message>
        <source>Planning calendars of all States, as a list</source>
        <translation>Calendarios de planificación de todos los Estados, como lista</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter: the preparation opens</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>%1: its preparation opens</source>
        <translation>%1: se abre su preparación</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter: the text is prepared</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>%1: its text is prepared</source>
        <translation>%1: se prepara su texto</translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter: the text closes</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>%1: its text closes</source>
        <translation>%1: se cierra su texto</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter: the cycle runs</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 está vigente</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>State, month, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Planning calendars</source>
        <translation>Calendarios de planificación</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Un año antes</translation>
    </message>
    <message>
        <source>A year later</source>
        <translation>Un año después</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellEditor</name>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
</context>
<context>
    <name>tri::ui::CellTable</name>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>Esta celda no se puede editar.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainPart</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 horizontal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office, and experiences without consent</source>
        <translation>El ejemplar compartido omite lo delicado o lo reservado a nuestra oficina, y las experiencias sin consentimiento</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Back to the chain</source>
        <translation>Volver a la cadena</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The chain can be saved as PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. La cadena puede guardarse como PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the chain is written to “%1”.</source>
        <translation>El ejemplar compartido de la cadena se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>The chain is written to “%1”. It is for your own office: it shows what others may not see, too.</source>
        <translation>La cadena se ha escrito en «%1». Es para su propia oficina: muestra también lo que otros no pueden ver.</translation>
    </message>
    <message>
        <source>Print the chain…</source>
        <translation>Imprimir la cadena…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Mostrar las páginas antes de imprimir o guardar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Abrir lo elegido (Intro)</translation>
    </message>
    <message>
        <source>Put in the centre</source>
        <translation>Poner en el centro</translation>
    </message>
    <message>
        <source>Show the chain of the chosen record (Space)</source>
        <translation>Mostrar la cadena del registro elegido (Espacio)</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Todas las cadenas</translation>
    </message>
    <message>
        <source>Show all records that hang together</source>
        <translation>Mostrar todos los registros relacionados entre sí</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Show all four columns, as far as they can be read (0)</source>
        <translation>Mostrar las cuatro columnas, mientras sigan siendo legibles (0)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less in more detail (Ctrl+plus)</source>
        <translation>Mostrar menos con más detalle (Ctrl+más)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more in less detail (Ctrl+minus)</source>
        <translation>Mostrar más con menos detalle (Ctrl+menos)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>The chain as text, beside the graph</source>
        <translation>La cadena como texto, junto al gráfico</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show what lines and signs mean</source>
        <translation>Mostrar qué significan las líneas y los signos</translation>
    </message>
    <message>
        <source>Chain of:</source>
        <translation>Cadena de:</translation>
    </message>
    <message>
        <source>Chain of: reference or words of a record</source>
        <translation>Cadena de: referencia o palabras de un registro</translation>
    </message>
    <message>
        <source>All chains – type a reference or words</source>
        <translation>Todas las cadenas – escriba una referencia o palabras</translation>
    </message>
    <message>
        <source>Outline of the chain</source>
        <translation>Esquema de la cadena</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up; 1 record stands in none</source>
        <translation>Todas las cadenas de las pruebas al seguimiento; 1 registro no está en ninguna</translation>
    </message>
    <message>
        <source>All chains from evidence to follow-up</source>
        <translation>Todas las cadenas de las pruebas al seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>All chains from evidence to follow-up; %n records stand in none</source>
        <translation>
            <numerusform>Todas las cadenas de las pruebas al seguimiento; %n registro no está en ninguna</numerusform>
            <numerusform>Todas las cadenas de las pruebas al seguimiento; %n registros no están en ninguna</numerusform>
        </translation>
    </message>
    <message>
        <source>No experience, document, lesson, recommendation or follow-up has “%1” in its reference or title. Try another word.</source>
        <translation>Ninguna experiencia, documento, enseñanza, recomendación o seguimiento contiene «%1» en su referencia o título. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>The record whose chain was shown is not in this workspace any more.</source>
        <translation>El registro cuya cadena se mostraba ya no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>No chain yet. Link experiences or documents to a lesson, and name in the lesson the recommendations it leads to.</source>
        <translation>Aún no hay cadenas. Vincule experiencias o documentos a una enseñanza e indique en ella las recomendaciones a que conduce.</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Conduce a</translation>
    </message>
    <message>
        <source>(leads back to itself)</source>
        <translation>(vuelve a sí mismo)</translation>
    </message>
    <message>
        <source>(see above)</source>
        <translation>(véase más arriba)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChainView</name>
    <message>
        <source>Evidence chain</source>
        <translation>Cadena de pruebas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line one came along, record</comment>
        <translation>%1: %2</translation>
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
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Open the field at which it is mended; Enter does too</source>
        <translation>Abrir el campo en que se corrige; también con Intro</translation>
    </message>
    <message>
        <source>Take the proposal</source>
        <translation>Aceptar la propuesta</translation>
    </message>
    <message>
        <source>Set the proposed value, of all that are selected</source>
        <translation>Fijar el valor propuesto en todo lo seleccionado</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record with all its fields</source>
        <translation>Abrir el registro con todos sus campos</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Imprimir la lista</translation>
    </message>
    <message>
        <source>Show the list as it will be printed</source>
        <translation>Mostrar la lista como se imprimirá</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cómo corregirlo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>The plan itself</source>
        <translation>El propio plan</translation>
    </message>
    <message>
        <source>%1 A value is proposed.</source>
        <translation>%1 Se propone un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; %n a la vista</numerusform>
            <numerusform>%1; %n a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is proposed for what is selected. Press Enter to go to the field.</source>
        <translation>No se propone nada para lo seleccionado. Pulse Intro para ir al campo.</translation>
    </message>
    <message>
        <source>1 point is settled. Ctrl+Z takes it back.</source>
        <translation>1 punto resuelto. Ctrl+Z lo deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are settled. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n punto resuelto. Ctrl+Z lo deshace.</numerusform>
            <numerusform>%n puntos resueltos. Ctrl+Z lo deshace.</numerusform>
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
        <translation>Nada elegido</translation>
    </message>
</context>
<context>
    <name>tri::ui::ChoicesEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ColumnFilters</name>
    <message>
        <source>Filter the column %1</source>
        <translation>Filtrar la columna %1</translation>
    </message>
    <message>
        <source>Words, =exactly, &lt;2015, &gt;=3, - for empty, * for anything</source>
        <translation>Palabras, =exacto, &lt;2015, &gt;=3, - si está vacío, * si contiene algo</translation>
    </message>
</context>
<context>
    <name>tri::ui::CommentDialog</name>
    <message>
        <source>Comment on “%1”</source>
        <translation>Comentario sobre «%1»</translation>
    </message>
    <message>
        <source>Why it is not taken in</source>
        <translation>Por qué no se incorpora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>Borrador restaurado del %1, %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ComparePart</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Hold the plan at the two moments against each other</source>
        <translation>Comparar el plan entre los dos momentos</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>Imprimir los cambios</translation>
    </message>
    <message>
        <source>Show the changes as they will be printed</source>
        <translation>Mostrar los cambios como se imprimirán</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Save the changes in sight as a CSV file</source>
        <translation>Guardar los cambios a la vista como archivo CSV</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record with all its fields (Enter)</source>
        <translation>Abrir el registro con todos sus campos (Intro)</translation>
    </message>
    <message>
        <source>A version, a meeting or a day</source>
        <translation>Una versión, una reunión o un día</translation>
    </message>
    <message>
        <source>Choose, or type a day such as 14 May 2014</source>
        <translation>Elija o escriba un día, como 14 de mayo de 2014</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Organismo principal</translation>
    </message>
    <message>
        <source>Changes by line</source>
        <translation>Cambios por línea</translation>
    </message>
    <message>
        <source>Line and field</source>
        <translation>Línea y campo</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Plazos</translation>
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
        <translation>Elija desde cuándo debe compararse el plan: una versión, una reunión o un día.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing could be compared.</source>
        <translation>No se pudo comparar nada.</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos los organismos principales</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <comment>number of a line, now and then</comment>
        <translation>%1 (antes %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n shown</source>
        <translation>
            <numerusform>%1; %n a la vista</numerusform>
            <numerusform>%1; %n a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Number then</source>
        <translation>Número antes</translation>
    </message>
    <message>
        <source>Number now</source>
        <translation>Número ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Días de aplazamiento</translation>
    </message>
    <message>
        <source>Save the changes as a table</source>
        <translation>Guardar los cambios como tabla</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <comment>name of a file</comment>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareTable</name>
    <message>
        <source>Experiences side by side</source>
        <translation>Experiencias en paralelo</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Dificultades</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lesson, what evidence says to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>experience, what is compared, its text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::CompareView</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Restore the record as it was</source>
        <translation>Restaurar el registro como estaba</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>It had been deleted, and was put back.</source>
        <translation>Se había eliminado y se recuperó.</translation>
    </message>
    <message>
        <source>It was deleted.</source>
        <translation>Se eliminó.</translation>
    </message>
    <message>
        <source>All fields are the same in both.</source>
        <translation>Todos los campos son iguales en ambos.</translation>
    </message>
    <message>
        <source>As it was set, %1</source>
        <translation>Como se fijó, %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n more records are not as they were set here.</source>
        <translation>
            <numerusform>%n registro más no está como se fijó aquí.</numerusform>
            <numerusform>%n registros más no están como se fijaron aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was set here still stands.</source>
        <translation>Todo lo que se fijó aquí sigue igual.</translation>
    </message>
    <message numerus="yes">
        <source>All that was set here still stands in %n records.</source>
        <translation>
            <numerusform>Todo lo que se fijó aquí sigue igual en %n registro.</numerusform>
            <numerusform>Todo lo que se fijó aquí sigue igual en %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more records were changed and are not compared.</source>
        <translation>
            <numerusform>%n registro más se cambió y no se compara.</numerusform>
            <numerusform>%n registros más se cambiaron y no se comparan.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was deleted since.</source>
        <translation>Se eliminó después.</translation>
    </message>
    <message>
        <source>It was put back since.</source>
        <translation>Se recuperó después.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the fields set here still stand.</source>
        <translation>
            <numerusform>%n de los campos fijados aquí sigue igual.</numerusform>
            <numerusform>%n de los campos fijados aquí siguen igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurar este campo</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Original: %1, then %2</source>
        <translation>Original: %1, después %2</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, después</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergenceBoard</name>
    <message>
        <source>Nothing said</source>
        <translation>Sin pronunciarse</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1, priorities: %2</source>
        <translation>%1, prioridades: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::ConvergencePage</name>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>As of the &amp;previous meeting</source>
        <translation>A fecha de la reunión &amp;anterior</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting before</source>
        <translation>Mostrar la situación en la reunión anterior</translation>
    </message>
    <message>
        <source>As of the &amp;next meeting</source>
        <translation>A fecha de la reunión &amp;siguiente</translation>
    </message>
    <message>
        <source>Show how things stood at the meeting after</source>
        <translation>Mostrar la situación en la reunión siguiente</translation>
    </message>
    <message>
        <source>Record the position of %1</source>
        <translation>Registrar la posición de %1</translation>
    </message>
    <message>
        <source>A new position on the chosen priority</source>
        <translation>Una posición nueva sobre la prioridad elegida</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>A day, a month or a year; it shows how things stood at its end</source>
        <translation>Un día, un mes o un año; muestra la situación al final de ese período</translation>
    </message>
    <message>
        <source>Where a card stands follows from what the three sides have said by this day. It cannot be moved; a new position moves it.</source>
        <translation>El lugar de una tarjeta se deduce de lo que han dicho las tres partes hasta este día. No se puede mover; una posición nueva la mueve.</translation>
    </message>
    <message>
        <source>Add a priority</source>
        <translation>Añadir una prioridad</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Superposiciones y lagunas</translation>
    </message>
    <message>
        <source>What each side does on the themes, period by period</source>
        <translation>Lo que hace cada parte sobre los temas, período por período</translation>
    </message>
    <message>
        <source>%1 of %2 priorities run on this day</source>
        <translation>%1 de %2 prioridades están vigentes este día</translation>
    </message>
    <message>
        <source>Priorities of the SRSG, the GFMD and the GMG stand here by how far the three agree.</source>
        <translation>Aquí figuran las prioridades del RESG, el FMMD y el GMM según el grado de acuerdo entre las tres partes.</translation>
    </message>
    <message>
        <source>No priority runs on this day. Choose another day, or add a priority.</source>
        <translation>Ninguna prioridad está vigente este día. Elija otro día o añada una prioridad.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» no es una fecha. Escriba 14 de mayo de 2014, 2014-05 o 2014.</translation>
    </message>
    <message>
        <source>Print priorities</source>
        <translation>Imprimir prioridades</translation>
    </message>
    <message>
        <source>The board as of this day on paper, with positions and history</source>
        <translation>El tablero a fecha de este día, en papel, con posiciones e historial</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoursePart</name>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Begin the meeting</source>
        <translation>Comenzar la reunión</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirla</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>New meeting from this one</source>
        <translation>Reunión nueva a partir de esta</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Crear una reunión con el programa, los participantes y la preparación de esta</translation>
    </message>
    <message>
        <source>Compare revision with now</source>
        <translation>Comparar la revisión con el estado actual</translation>
    </message>
    <message>
        <source>Show what changed since the revision</source>
        <translation>Mostrar lo que ha cambiado desde la revisión</translation>
    </message>
    <message>
        <source>Add meeting below</source>
        <translation>Añadir una reunión dependiente</translation>
    </message>
    <message>
        <source>Add a roundtable, session or other meeting that belongs to this one</source>
        <translation>Añadir una mesa redonda, una sesión u otra reunión que pertenezca a esta</translation>
    </message>
    <message>
        <source>Open the meeting above</source>
        <translation>Abrir la reunión superior</translation>
    </message>
    <message>
        <source>Open the meeting that this one belongs to</source>
        <translation>Abrir la reunión a la que pertenece esta</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Meetings below</source>
        <translation>Reuniones dependientes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Meetings above and below</source>
        <translation>Reuniones superior y dependientes</translation>
    </message>
    <message>
        <source>Template: no meeting itself</source>
        <translation>Plantilla: en sí misma no es una reunión</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>The meeting as it is now is kept as a revision</source>
        <translation>La reunión tal como está ahora se guarda como revisión</translation>
    </message>
    <message>
        <source>None yet. Each change of status keeps what the meeting was; briefs and minutes cite it.</source>
        <translation>Ninguna aún. Cada cambio de situación guarda lo que era la reunión; las carpetas informativas y las actas lo citan.</translation>
    </message>
    <message>
        <source>The meeting is what revision %1 holds.</source>
        <translation>La reunión coincide con el contenido de la revisión %1.</translation>
    </message>
    <message>
        <source>The meeting has changed since its last revision.</source>
        <translation>La reunión ha cambiado desde su última revisión.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 items, %2 positions, %3 participants, %4 outcomes</source>
        <translation>%1 temas, %2 posiciones, %3 participantes, %4 resultados</translation>
    </message>
    <message>
        <source>It belongs to no other meeting, and none belongs to it.</source>
        <translation>No pertenece a ninguna otra reunión y ninguna pertenece a ella.</translation>
    </message>
    <message>
        <source>It belongs to no other meeting.</source>
        <translation>No pertenece a ninguna otra reunión.</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Forma parte de: %1</translation>
    </message>
    <message>
        <source>Why does the meeting go back? The reason is kept with the revision.</source>
        <translation>¿Por qué vuelve atrás la reunión? El motivo se guarda con la revisión.</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageBar</name>
    <message>
        <source>As others see it</source>
        <translation>Como lo ven otros</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Count only what may be shown to the three sides, and tell few actors as a range</source>
        <translation>Contar solo lo que puede mostrarse a las tres partes e indicar como intervalo los actores cuando son pocos</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Cualquier reunión</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Any addressee</source>
        <translation>Cualquier destinatario</translation>
    </message>
    <message>
        <source>Any chairmanship</source>
        <translation>Cualquier presidencia</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoveragePage</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Recommendations taken up</source>
        <translation>Recomendaciones retomadas</translation>
    </message>
    <message>
        <source>Follow-ups by status word</source>
        <translation>Seguimientos por palabra de situación</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Aún sin anotaciones</translation>
    </message>
    <message>
        <source>Records of the chosen number</source>
        <translation>Registros de la cifra elegida</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Status words</source>
        <translation>Palabras de situación</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Open the chosen record (Enter)</source>
        <translation>Abrir el registro elegido (Intro)</translation>
    </message>
    <message>
        <source>Show these numbers as a paper, for the office or to be shared</source>
        <translation>Mostrar estas cifras como documento, para la oficina o para compartir</translation>
    </message>
    <message>
        <source>Numbers of coverage</source>
        <translation>Cifras de cobertura</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them into their list from a table. Then it stands here what of them is taken up.</source>
        <translation>Todavía no hay ninguna recomendación registrada. Introduzca recomendaciones de una Reunión del Foro o péguelas en su lista desde una tabla. Después figurará aquí lo que de ellas se ha retomado.</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Añadir una recomendación</translation>
    </message>
    <message>
        <source>Open the list of recommendations</source>
        <translation>Abrir la lista de recomendaciones</translation>
    </message>
    <message>
        <source>Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.</source>
        <translation>Recomendaciones: %1. Retomadas: %2. Otras anotaciones: %3. Aún sin anotaciones: %4.</translation>
    </message>
    <message>
        <source>Left out for others: %1.</source>
        <translation>Omitido para otros: %1.</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>Shared priority</source>
        <translation>Prioridad compartida</translation>
    </message>
    <message>
        <source>Nothing entered yet (%1)</source>
        <translation>Aún sin anotaciones (%1)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>tri::ui::CoverageTable</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>tri::ui::DelegationPage</name>
    <message>
        <source>Print checklist</source>
        <translation>Imprimir lista de verificación</translation>
    </message>
    <message>
        <source>The list on paper, with boxes to tick and lines to write on (Ctrl+P)</source>
        <translation>La lista en papel, con casillas para marcar y líneas para escribir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Abrir el registro de la línea (Intro)</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>The delegation is ready with this line, or not yet again (Space)</source>
        <translation>La delegación tiene lista esta línea, o aún no (Espacio)</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Make a step of the preparation of this line; it stands on Home when it is due (S)</source>
        <translation>Crear con esta línea un paso de la preparación; figura en Inicio cuando vence (S)</translation>
    </message>
    <message>
        <source>Ask for help…</source>
        <translation>Solicitar ayuda…</translation>
    </message>
    <message>
        <source>Draft a request to an agency for help with preparing the delegation (R)</source>
        <translation>Redactar una solicitud a un organismo para que ayude a preparar la delegación (R)</translation>
    </message>
    <message>
        <source>Who is asked for help</source>
        <translation>A quién se solicita ayuda</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Organismo …</translation>
    </message>
    <message>
        <source>Ask for help with the preparation:</source>
        <translation>Solicitar ayuda para la preparación:</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>Redactar la solicitud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This line has a step already. Space ticks it.</source>
        <translation>Esta línea ya tiene un paso. Con Espacio se marca.</translation>
    </message>
    <message>
        <source>A step of the preparation is made of this line; the State is its owner.</source>
        <translation>Se ha creado un paso de la preparación con esta línea; el Estado es su responsable.</translation>
    </message>
    <message>
        <source>That this line is ready follows from its record; Enter opens it.</source>
        <translation>Que esta línea está lista se desprende de su registro; Intro lo abre.</translation>
    </message>
    <message>
        <source>The step of this line is done.</source>
        <translation>El paso de esta línea está hecho.</translation>
    </message>
    <message>
        <source>The step of this line is open again.</source>
        <translation>El paso de esta línea vuelve a estar pendiente.</translation>
    </message>
    <message>
        <source>Ticked: kept as a step of the preparation that is done.</source>
        <translation>Marcada: se conserva como paso hecho de la preparación.</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list, or leave the box empty.</source>
        <translation>Ningún organismo se llama «%1». Elija uno de la lista o deje la casilla vacía.</translation>
    </message>
    <message>
        <source>A request for help is drafted; it stands under “Help asked for and offered”.</source>
        <translation>Se ha redactado una solicitud de ayuda; figura en «Ayuda solicitada y ofrecida».</translation>
    </message>
    <message>
        <source>State of the delegation</source>
        <translation>Estado de la delegación</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>Estado …</translation>
    </message>
    <message>
        <source>Forum Meeting</source>
        <translation>Reunión del Foro</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Ningún Estado se llama «%1». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>What the delegation prepares</source>
        <translation>Lo que prepara la delegación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué figura</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>State, meeting</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Choose a State above. Its experiences, positions, papers and persons for the meeting then stand here as a checklist.</source>
        <translation>Elija arriba un Estado. Sus experiencias, posiciones, documentos y personas para la reunión figurarán aquí como lista de verificación.</translation>
    </message>
    <message>
        <source>There is no Forum Meeting in this workspace yet. Add one under Meetings.</source>
        <translation>Aún no hay ninguna Reunión del Foro en este espacio de trabajo. Añada una en «Reuniones».</translation>
    </message>
    <message>
        <source>The list cannot be made; the message above says why. Choose another State or meeting.</source>
        <translation>No se puede elaborar la lista; el mensaje de arriba indica por qué. Elija otro Estado u otra reunión.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>group, how many are ready</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Paso hecho</translation>
    </message>
    <message>
        <source>Step open</source>
        <translation>Paso pendiente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Follow-up is voluntary: whether the State tells of it, and what, is for the State to say.</source>
        <translation>El seguimiento es voluntario: corresponde al Estado decidir si lo comunica y qué comunica.</translation>
    </message>
    <message>
        <source>Prepare a delegation</source>
        <translation>Preparar una delegación</translation>
    </message>
    <message>
        <source>The step is done; the line is ready once the consent is recorded as given.</source>
        <translation>El paso está hecho; la línea estará lista cuando conste que se dio el consentimiento.</translation>
    </message>
    <message>
        <source>Kept as a step that is done; the line is ready once the consent is recorded as given.</source>
        <translation>Se guarda como paso hecho; la línea estará lista cuando conste que se dio el consentimiento.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reference, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>still to be prepared</comment>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>tri::ui::Desk</name>
    <message>
        <source>This workspace is open for reading only. Nothing can be changed in it.</source>
        <translation>Este espacio de trabajo está abierto como solo lectura. No se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>This is the sample. Try anything: it is a copy of its own, and its meetings and plans are invented.</source>
        <translation>Este es el ejemplo. Pruebe lo que quiera: es una copia independiente y sus reuniones y planes son inventados.</translation>
    </message>
    <message>
        <source>This is the only page that is open. To leave the workspace, choose File &gt; Close workspace.</source>
        <translation>Esta es la única página abierta. Para salir del espacio de trabajo, elija Archivo &gt; Cerrar el espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DiffText</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Matching words: %1</source>
        <translation>Palabras que coinciden: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilModel</name>
    <message>
        <source>not looked at</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>%1, 1 year ago</source>
        <translation>%1, hace 1 año</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n years ago</source>
        <translation>
            <numerusform>%1, hace %n año</numerusform>
            <numerusform>%1, hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what experiences say, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>other evidence: %1</source>
        <translation>otras pruebas: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <comment>lesson, its words, heading, what it tells</comment>
        <translation>%1: %2. %3: %4.</translation>
    </message>
    <message>
        <source>%1 (%2) on %3: %4</source>
        <comment>experience, its title, lesson, what it says</comment>
        <translation>%1 (%2) sobre %3: %4</translation>
    </message>
    <message>
        <source>. Why: %1</source>
        <translation>. Motivo: %1</translation>
    </message>
    <message>
        <source>%1 (%2) says nothing to %3 as far as we know. Insert adds a link.</source>
        <translation>%1 (%2) no dice nada sobre %3, que se sepa. Con Insert se añade un vínculo.</translation>
    </message>
    <message>
        <source>How many experiences say what</source>
        <translation>Cuántas experiencias dicen qué</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>States of the experiences that support the lesson</source>
        <translation>Estados de las experiencias que apoyan la enseñanza</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>When the lesson was drawn or last checked</source>
        <translation>Cuándo se extrajo o se verificó por última vez la enseñanza</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>%1: %2. States: %3. Looked at: %4.%5</source>
        <translation>%1: %2. Estados: %3. Última revisión: %4.%5</translation>
    </message>
    <message>
        <source>Chosen for comparison.</source>
        <translation>Elegida para comparar.</translation>
    </message>
</context>
<context>
    <name>tri::ui::DistilPart</name>
    <message>
        <source>The link is added. Undo takes it back.</source>
        <translation>Se ha añadido el vínculo. Con Deshacer se anula.</translation>
    </message>
    <message>
        <source>Print what experience teaches…</source>
        <translation>Imprimir lo que enseña la experiencia…</translation>
    </message>
    <message>
        <source>All lessons with what each experience says, as an office or a shared copy (Ctrl+P)</source>
        <translation>Todas las enseñanzas con lo que dice cada experiencia, como ejemplar interno o compartido (Ctrl+P)</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Añadir un vínculo…</translation>
    </message>
    <message>
        <source>Say what an experience says to the chosen lesson (Insert)</source>
        <translation>Indicar qué dice una experiencia sobre la enseñanza elegida (Insert)</translation>
    </message>
    <message>
        <source>Compare this experience</source>
        <translation>Comparar esta experiencia</translation>
    </message>
    <message>
        <source>Put the chosen experience side by side with others, or take it out (Space)</source>
        <translation>Poner la experiencia elegida en paralelo con otras o retirarla (Espacio)</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Abrir la enseñanza</translation>
    </message>
    <message>
        <source>Open the lesson of the chosen line</source>
        <translation>Abrir la enseñanza de la línea elegida</translation>
    </message>
    <message>
        <source>Open the experience</source>
        <translation>Abrir la experiencia</translation>
    </message>
    <message>
        <source>Open the experience of the chosen column</source>
        <translation>Abrir la experiencia de la columna elegida</translation>
    </message>
    <message>
        <source>Chain of the lesson</source>
        <translation>Cadena de la enseñanza</translation>
    </message>
    <message>
        <source>Draw what the lesson rests on and leads to</source>
        <translation>Dibujar en qué se apoya y a qué conduce la enseñanza</translation>
    </message>
    <message>
        <source>Words of lessons or experiences</source>
        <translation>Palabras de enseñanzas o experiencias</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Tema:</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Buscar:</translation>
    </message>
    <message>
        <source>Lessons against experiences</source>
        <translation>Enseñanzas frente a experiencias</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Experiencias</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseñanzas</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>No lesson yet. Enter what several experiences teach together as a lesson, and link the experiences it is drawn from.</source>
        <translation>Aún no hay enseñanzas. Registre como enseñanza lo que varias experiencias enseñan en conjunto y vincule las experiencias de las que se extrae.</translation>
    </message>
    <message>
        <source>No lesson fits. Choose another theme or State, or fewer words.</source>
        <translation>Ninguna enseñanza coincide. Elija otro tema u otro Estado, o menos palabras.</translation>
    </message>
    <message>
        <source>Lessons: %1 · experiences: %2 · States: %3</source>
        <translation>Enseñanzas: %1 · experiencias: %2 · Estados: %3</translation>
    </message>
    <message>
        <source>Nothing is said here. Insert adds a link; the lesson and the experience are opened from the Record menu.</source>
        <translation>Aquí no se dice nada. Con Insert se añade un vínculo; la enseñanza y la experiencia se abren desde el menú Registro.</translation>
    </message>
    <message>
        <source>Choose a cell in the column of an experience; Space puts that experience side by side.</source>
        <translation>Elija una celda en la columna de una experiencia; con Espacio se pone esa experiencia en paralelo.</translation>
    </message>
    <message>
        <source>Four experiences stand side by side at most. Take one out first (Space in its column).</source>
        <translation>Pueden ponerse en paralelo cuatro experiencias como máximo. Retire antes una (Espacio en su columna).</translation>
    </message>
    <message>
        <source>Space in the columns of two to four experiences puts them side by side here.</source>
        <translation>Con Espacio en las columnas de dos a cuatro experiencias, se ponen aquí en paralelo.</translation>
    </message>
    <message>
        <source>%1 is chosen. Choose one to three more with Space.</source>
        <translation>Se ha elegido %1. Elija de una a tres más con Espacio.</translation>
    </message>
    <message>
        <source>A link joins an experience and a lesson. Enter one of each first.</source>
        <translation>Un vínculo une una experiencia y una enseñanza. Registre antes una de cada.</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>Síntesis</translation>
    </message>
</context>
<context>
    <name>tri::ui::DocumentController</name>
    <message>
        <source>Trilateral sample</source>
        <translation>Ejemplo de Trilateral</translation>
    </message>
    <message>
        <source>Trilateral workspaces (*.%1)</source>
        <translation>Espacios de trabajo de Trilateral (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>“%1” is no longer in %2. It may have been moved or renamed, or stand on a drive that is not connected. Use Open to look for it elsewhere.</source>
        <translation>«%1» ya no está en %2. Puede que se haya movido, que haya cambiado de nombre o que esté en una unidad no conectada. Utilice Abrir para buscarlo en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is not a Trilateral workspace, so it was left as it is. Choose a file ending in .%2.</source>
        <translation>«%1» no es un espacio de trabajo de Trilateral, por lo que se dejó como estaba. Elija un archivo terminado en .%2.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was not opened. Keep it as it is, and open your latest copy or a colleague&apos;s instead.</source>
        <translation>«%1» está dañado y no se abrió. Consérvelo como está y abra su copia más reciente o la de un colega.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Trilateral. Nothing was changed in it; open it with that version.</source>
        <translation>«%1» se escribió con una versión más reciente de Trilateral. No se cambió nada en él; ábralo con esa versión.</translation>
    </message>
    <message>
        <source>“%1” cannot be written in %2. Choose another folder, or ask for the right to write there.</source>
        <translation>No se puede escribir «%1» en %2. Elija otra carpeta o pida permiso de escritura.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or on another computer. Close it there first, or open it here for reading only.</source>
        <translation>«%1» está abierto en otra ventana o en otro equipo. Ciérrelo allí primero o ábralo aquí como solo lectura.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Free some space in %2, or choose another place.</source>
        <translation>No queda espacio en el disco para «%1». Libere espacio en %2 o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is a file “%1” in %2 already, and it was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo «%1» en %2 y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be opened or made: %2</source>
        <translation>No se pudo abrir ni crear «%1»: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Making a workspace</source>
        <translation>Creando un espacio de trabajo</translation>
    </message>
    <message>
        <source>Making the sample</source>
        <translation>Creando el ejemplo</translation>
    </message>
</context>
<context>
    <name>tri::ui::EditActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::EvidencePage</name>
    <message>
        <source>What experiences teach is read here…</source>
        <translation>Se está leyendo lo que enseñan las experiencias…</translation>
    </message>
    <message>
        <source>The evidence could not be read. Open the page again to try once more.</source>
        <translation>No se pudieron leer las pruebas. Abra la página de nuevo para volver a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing is here yet. Enter experiences first, then the lessons that several of them teach together; their chains and gaps follow by themselves.</source>
        <translation>Aquí no hay nada aún. Registre primero experiencias y después las enseñanzas que varias de ellas ofrecen en conjunto; sus cadenas y lagunas se obtienen por sí solas.</translation>
    </message>
    <message>
        <source>Add an experience</source>
        <translation>Añadir una experiencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperienceOffer</name>
    <message>
        <source>Form to fill in…</source>
        <translation>Formulario para rellenar…</translation>
    </message>
    <message>
        <source>Take in a form…</source>
        <translation>Incorporar un formulario…</translation>
    </message>
    <message>
        <source>Write this experience, or an empty form, as a document that others fill in and send back</source>
        <translation>Escribir esta experiencia, o un formulario vacío, como documento que otros rellenan y devuelven</translation>
    </message>
    <message>
        <source>Take in a form that was sent back; you see each change first</source>
        <translation>Incorporar un formulario devuelto; antes verá cada cambio</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Formulario para rellenar</translation>
    </message>
    <message>
        <source>The form was written to “%1”.</source>
        <translation>El formulario se ha escrito en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Not told in it, because only our office sees them: %n values.</source>
        <translation>
            <numerusform>No incluido en él, porque solo nuestra oficina lo ve: %n valor.</numerusform>
            <numerusform>No incluidos en él, porque solo nuestra oficina los ve: %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms (*.docx *.csv)</source>
        <translation>Formularios (*.docx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Incorporar un formulario</translation>
    </message>
</context>
<context>
    <name>tri::ui::ExperiencePanel</name>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar en paralelo</translation>
    </message>
    <message>
        <source>Similar, not the same</source>
        <translation>Similares, no la misma</translation>
    </message>
    <message>
        <source>What this experience still needs</source>
        <translation>Lo que aún necesita esta experiencia</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Abrir la otra junto a esta</translation>
    </message>
    <message>
        <source>Link the two as similar experiences; they are no longer told as likely the same</source>
        <translation>Vincular las dos como experiencias similares; dejan de señalarse como probablemente la misma</translation>
    </message>
    <message>
        <source>Write the experience first; then this tells what it still needs.</source>
        <translation>Escriba antes la experiencia; después se indicará aquí lo que aún necesita.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Examinadores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All readers that are needed have answered.</source>
        <translation>Han respondido todos los examinadores necesarios.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>“%1” is set, and what is here speaks for it. %2</source>
        <translation>Se ha fijado «%1», y lo que figura aquí le corresponde. %2</translation>
    </message>
    <message>
        <source>No grade is set.</source>
        <translation>No se ha fijado ningún grado.</translation>
    </message>
    <message>
        <source>“%1” is set.</source>
        <translation>Se ha fijado «%1».</translation>
    </message>
    <message>
        <source>What is here speaks for “%1”. %2</source>
        <translation>Lo que figura aquí corresponde a «%1». %2</translation>
    </message>
    <message>
        <source>To present it</source>
        <translation>Para presentarla</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>mismas palabras: %1</translation>
    </message>
    <message>
        <source>same State: %1</source>
        <translation>mismo Estado: %1</translation>
    </message>
    <message>
        <source>same theme: %1</source>
        <translation>mismo tema: %1</translation>
    </message>
    <message>
        <source>same period</source>
        <translation>mismo período</translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation>Probablemente la misma</translation>
    </message>
    <message>
        <source>No other experience looks like this one.</source>
        <translation>Ninguna otra experiencia se parece a esta.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Ir al campo</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Añadir un examen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tri::ui::FieldEditor</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>(several values)</source>
        <translation>(varios valores)</translation>
    </message>
    <message>
        <source>(will be empty)</source>
        <translation>(quedará vacío)</translation>
    </message>
    <message>
        <source>Added to what each record has</source>
        <translation>Se añade a lo que tiene cada registro</translation>
    </message>
    <message>
        <source>Taken out of each record that has it</source>
        <translation>Se quita de cada registro que lo tiene</translation>
    </message>
    <message>
        <source>In place of what each record has</source>
        <translation>En lugar de lo que tiene cada registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carry out what probably mends it; it is one step that can be undone</source>
        <translation>Aplicar lo que probablemente lo corrija; es un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileActions</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>A file that can run</source>
        <translation>Un archivo que puede ejecutarse</translation>
    </message>
    <message>
        <source>Files of this kind can do anything on this computer that you can. Open it only if you know who made it and what it does.</source>
        <translation>Los archivos de este tipo pueden hacer en este equipo todo lo que puede hacer usted. Ábralo solo si sabe quién lo creó y qué hace.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FileEditor</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No file.</source>
        <translation>Ningún archivo.</translation>
    </message>
    <message>
        <source>%1 – its content is not in this copy</source>
        <translation>%1 – su contenido no está en esta copia</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keeping %1</source>
        <translation>Incorporando %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilesPanel</name>
    <message>
        <source>Only the name of this file is known.</source>
        <translation>Solo se conoce el nombre de este archivo.</translation>
    </message>
    <message>
        <source>The content of this file is not in this copy of the workspace.</source>
        <translation>El contenido de este archivo no está en esta copia del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The search finds the words inside this file.</source>
        <translation>La búsqueda encuentra las palabras de este archivo.</translation>
    </message>
    <message>
        <source>The search finds the words in the first part of this large file.</source>
        <translation>La búsqueda encuentra las palabras de la primera parte de este archivo grande.</translation>
    </message>
    <message>
        <source>The search finds this file by its name only.</source>
        <translation>La búsqueda encuentra este archivo solo por su nombre.</translation>
    </message>
    <message>
        <source>This file seems to be damaged: the search finds it by its name only.</source>
        <translation>Este archivo parece estar dañado: la búsqueda lo encuentra solo por su nombre.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Guardar copias de archivos con este registro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Look at a copy in the program of its kind</source>
        <translation>Ver una copia en el programa correspondiente a su tipo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Write the file to a folder</source>
        <translation>Escribir el archivo en una carpeta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected files for a folder or a mail</source>
        <translation>Copiar los archivos seleccionados para una carpeta o un correo</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Attach the files that were copied in the file manager</source>
        <translation>Adjuntar los archivos copiados en el administrador de archivos</translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation>Nombre y detalles…</translation>
    </message>
    <message>
        <source>Show the record of this file: its title, language, date and note</source>
        <translation>Mostrar el registro de este archivo: título, idioma, fecha y nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected files away from this record</source>
        <translation>Quitar los archivos seleccionados de este registro</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Papers, letters and pictures that go with this record can be kept in the workspace: drop them here.</source>
        <translation>Los documentos, cartas e imágenes que acompañan a este registro pueden guardarse en el espacio de trabajo: suéltelos aquí.</translation>
    </message>
    <message>
        <source>No file goes with this record.</source>
        <translation>Ningún archivo acompaña a este registro.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>There is no file on the clipboard. Copy files in the file manager first.</source>
        <translation>No hay ningún archivo en el portapapeles. Copie antes archivos en el administrador de archivos.</translation>
    </message>
    <message>
        <source>“%1” removed from this record.</source>
        <translation>«%1» se ha quitado de este registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n files removed from this record.</source>
        <translation>
            <numerusform>%n archivo se ha quitado de este registro.</numerusform>
            <numerusform>%n archivos se han quitado de este registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::FillButton</name>
    <message>
        <source>What becomes of this field in the selected records</source>
        <translation>Qué ocurre con este campo en los registros seleccionados</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::FilterBar</name>
    <message>
        <source>Add condition</source>
        <translation>Añadir condición</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar si</translation>
    </message>
    <message>
        <source>Filter in words</source>
        <translation>Filtro en palabras</translation>
    </message>
    <message>
        <source>for example: %1</source>
        <translation>por ejemplo: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitOffer</name>
    <message>
        <source>Fit for the next planning cycle…</source>
        <translation>Para el próximo ciclo de planificación…</translation>
    </message>
    <message>
        <source>When the State plans, and what could be proposed for its next cycle, with reasons</source>
        <translation>Cuándo planifica el Estado y qué podría proponerse para su próximo ciclo, con razones</translation>
    </message>
    <message>
        <source>How agencies could help…</source>
        <translation>Cómo podrían ayudar los organismos…</translation>
    </message>
    <message>
        <source>Agencies by mandate, earlier support, projects and people, with reasons</source>
        <translation>Organismos por mandato, apoyo anterior, proyectos y personas, con razones</translation>
    </message>
    <message>
        <source>Project sheet</source>
        <translation>Ficha de proyecto</translation>
    </message>
    <message>
        <source>The project on one paper, to hand out: what, where, who, results</source>
        <translation>El proyecto en un solo documento, para distribuir: qué, dónde, quién, resultados</translation>
    </message>
    <message>
        <source>List of projects</source>
        <translation>Lista de proyectos</translation>
    </message>
    <message>
        <source>All projects on paper, by theme and country</source>
        <translation>Todos los proyectos en papel, por tema y país</translation>
    </message>
    <message>
        <source>Select a record, or write the new one first.</source>
        <translation>Seleccione un registro o escriba antes el nuevo.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FitPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The list on paper, for the office or to share (Ctrl+P)</source>
        <translation>La lista en papel, para la oficina o para compartir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the recommendation (Enter)</source>
        <translation>Abrir la recomendación (Intro)</translation>
    </message>
    <message>
        <source>Make a support record…</source>
        <translation>Crear un registro de apoyo…</translation>
    </message>
    <message>
        <source>Write down support for this recommendation that fits the cycle (S)</source>
        <translation>Anotar un apoyo a esta recomendación que encaje en el ciclo (S)</translation>
    </message>
    <message>
        <source>Add a planning cycle</source>
        <translation>Añadir un ciclo de planificación</translation>
    </message>
    <message>
        <source>When the State plans, and when the text is prepared</source>
        <translation>Cuándo planifica el Estado y cuándo se prepara el texto</translation>
    </message>
    <message>
        <source>Agency that could support it</source>
        <translation>Organismo que podría apoyarla</translation>
    </message>
    <message>
        <source>Agency …</source>
        <translation>Organismo …</translation>
    </message>
    <message>
        <source>The agency has offered it</source>
        <translation>El organismo lo ha ofrecido</translation>
    </message>
    <message>
        <source>Support by:</source>
        <translation>Apoyo de:</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation>Crear el registro</translation>
    </message>
    <message>
        <source>No agency is called “%1”. Choose one from the list.</source>
        <translation>Ningún organismo se llama «%1». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The support is written down as offered. It is internal until you share it.</source>
        <translation>El apoyo queda anotado como ofrecido. Es interno hasta que lo comparta.</translation>
    </message>
    <message>
        <source>The support is written down; nothing is offered yet. It is internal until you share it.</source>
        <translation>El apoyo queda anotado; aún no se ha ofrecido nada. Es interno hasta que lo comparta.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>Estado …</translation>
    </message>
    <message>
        <source>No State is called “%1”. Choose one from the list.</source>
        <translation>Ningún Estado se llama «%1». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>When the State plans</source>
        <translation>Cuándo planifica el Estado</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>What could fit the cycle</source>
        <translation>Qué podría encajar en el ciclo</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué figura</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Choose a State above. When it plans, and what could fit its next cycle, then stands here.</source>
        <translation>Elija arriba un Estado. Después figurará aquí cuándo planifica y qué podría encajar en su próximo ciclo.</translation>
    </message>
    <message>
        <source>The State is not in this workspace. Choose another one.</source>
        <translation>El Estado no está en este espacio de trabajo. Elija otro.</translation>
    </message>
    <message>
        <source>Nothing here is addressed to this State by name or taken up by it. Recommendations to all States are listed once its follow-up, support or projects touch their theme.</source>
        <translation>Nada de lo que hay aquí va dirigido por su nombre a este Estado ni ha sido retomado por él. Las recomendaciones dirigidas a todos los Estados se incluyen cuando su seguimiento, apoyo o proyectos guardan relación con el tema de estas.</translation>
    </message>
    <message>
        <source>No recommendation here is addressed to this State or taken up by it.</source>
        <translation>Ninguna recomendación de aquí va dirigida a este Estado ni ha sido retomada por él.</translation>
    </message>
    <message>
        <source>No planning cycle of this State is entered, so nobody can say when proposals are welcome.</source>
        <translation>No hay ningún ciclo de planificación registrado de este Estado, por lo que nadie puede decir cuándo se aceptan propuestas.</translation>
    </message>
    <message>
        <source>None of the cycles entered can still take something in. Enter the next one when it is known.</source>
        <translation>Ninguno de los ciclos registrados puede ya incorporar nada. Registre el siguiente cuando se conozca.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>cycle, when it is prepared</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Addressed to all States, with no other reason yet: %1.</source>
        <translation>Dirigidas a todos los Estados, sin otra razón por ahora: %1.</translation>
    </message>
    <message>
        <source>Fits it already</source>
        <comment>support</comment>
        <translation>Ya encaja</translation>
    </message>
    <message>
        <source>Fit for the next planning cycle</source>
        <translation>Para el próximo ciclo de planificación</translation>
    </message>
</context>
<context>
    <name>tri::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpFilters</name>
    <message>
        <source>Any</source>
        <comment>status</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Reunión:</translation>
    </message>
    <message>
        <source>Theme:</source>
        <translation>Tema:</translation>
    </message>
    <message>
        <source>Addressed to:</source>
        <translation>Dirigida a:</translation>
    </message>
    <message>
        <source>Region:</source>
        <translation>Región:</translation>
    </message>
    <message>
        <source>Actors:</source>
        <translation>Actores:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Situación:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Since, first year</source>
        <translation>Desde, primer año</translation>
    </message>
    <message>
        <source>Since, last year</source>
        <translation>Desde, último año</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Como:</translation>
    </message>
    <message>
        <source>Only recommendations with an entry</source>
        <translation>Solo recomendaciones con alguna entrada</translation>
    </message>
    <message>
        <source>Leave out the lines on which nothing is entered</source>
        <translation>Omitir las líneas sin nada registrado</translation>
    </message>
    <message>
        <source>All States</source>
        <translation>Todos los Estados</translation>
    </message>
    <message>
        <source>Show States without an entry too; never on paper</source>
        <translation>Mostrar también los Estados sin ninguna entrada; nunca en papel</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>year</comment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>All</source>
        <comment>meetings</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>themes</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>All</source>
        <comment>regions</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>(not in this copy)</source>
        <translation>(no está en esta copia)</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpMatrixPage</name>
    <message>
        <source>Print the matrix…</source>
        <translation>Imprimir la matriz…</translation>
    </message>
    <message>
        <source>What is chosen here on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Lo elegido aquí, en papel, como ejemplar interno o compartido (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Export for our office…</source>
        <translation>&amp;Exportar para nuestra oficina…</translation>
    </message>
    <message>
        <source>Write what is chosen here as a workbook or a Word document</source>
        <translation>Escribir lo elegido aquí como libro o documento de Word</translation>
    </message>
    <message>
        <source>Export a &amp;shared copy…</source>
        <translation>Exportar un ejemplar com&amp;partido…</translation>
    </message>
    <message>
        <source>Likewise for the three sides: without what is internal or sensitive, and without what was noted about a State without its consent</source>
        <translation>Lo mismo para las tres partes: sin lo interno o delicado y sin lo observado sobre un Estado sin su consentimiento</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copiar las celdas elegidas, o todas, con sus encabezados</translation>
    </message>
    <message>
        <source>Open the &amp;recommendation</source>
        <translation>Abrir la &amp;recomendación</translation>
    </message>
    <message>
        <source>Open the recommendation of the chosen line</source>
        <translation>Abrir la recomendación de la línea elegida</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a record</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>1 line copied. The copy is for our own office.</source>
        <translation>1 línea copiada. La copia es para nuestra propia oficina.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied. The copy is for our own office.</source>
        <translation>
            <numerusform>%n línea copiada. La copia es para nuestra propia oficina.</numerusform>
            <numerusform>%n líneas copiadas. La copia es para nuestra propia oficina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a shared copy</source>
        <translation>Exportar un ejemplar compartido</translation>
    </message>
    <message>
        <source>Export for our office</source>
        <translation>Exportar para nuestra oficina</translation>
    </message>
    <message>
        <source>Writing the follow-up matrix</source>
        <translation>Escribiendo la matriz de seguimiento</translation>
    </message>
    <message>
        <source>The matrix is written to “%1”. It holds internal and sensitive records too; it is for our own office.</source>
        <translation>La matriz se ha escrito en «%1». Contiene también registros internos y delicados; es para nuestra propia oficina.</translation>
    </message>
    <message>
        <source>The shared copy is written to “%1”.</source>
        <translation>El ejemplar compartido se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Recommendations by actors</source>
        <translation>Recomendaciones por actores</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Recommendations and their follow-up, a line an entry</source>
        <translation>Recomendaciones y su seguimiento, una línea por entrada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>The matrix is being put together…</source>
        <translation>Se está componiendo la matriz…</translation>
    </message>
    <message>
        <source>The matrix could not be put together. Open the page again to try once more.</source>
        <translation>No se pudo componer la matriz. Vuelva a abrir la página para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Recommendations of Forum Meetings and what is done on them stand here. Add a recommendation, or take in a table of them.</source>
        <translation>Aquí figuran las recomendaciones de las Reuniones del Foro y lo que se hace al respecto. Añada una recomendación o incorpore una tabla de ellas.</translation>
    </message>
    <message>
        <source>Nothing is entered that fits. Choose less narrowly above.</source>
        <translation>No hay nada registrado que corresponda. Elija arriba criterios menos restrictivos.</translation>
    </message>
    <message>
        <source>1 recommendation.</source>
        <translation>1 recomendación.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendations.</source>
        <translation>
            <numerusform>%n recomendación.</numerusform>
            <numerusform>%n recomendaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up is voluntary: an empty cell says that nothing is entered here, and no more.</source>
        <translation>El seguimiento es voluntario: una celda vacía indica que aquí no hay nada registrado, y nada más.</translation>
    </message>
    <message>
        <source>Follow-up matrix</source>
        <translation>Matriz de seguimiento</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpOffer</name>
    <message>
        <source>Add a dated report…</source>
        <translation>Añadir un informe fechado…</translation>
    </message>
    <message>
        <source>Write down what somebody reports of the follow-up, with the day and the word for how it stands</source>
        <translation>Anotar lo que alguien comunica del seguimiento, con el día y la palabra que indica cómo está la situación</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpPanel</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open both side by side</source>
        <translation>Abrir ambos en paralelo</translation>
    </message>
    <message>
        <source>Add a dated report…</source>
        <translation>Añadir un informe fechado…</translation>
    </message>
    <message>
        <source>What is told of the follow-up</source>
        <translation>Lo que se dice del seguimiento</translation>
    </message>
    <message>
        <source>Open the record of the line (Enter)</source>
        <translation>Abrir el registro de la línea (Intro)</translation>
    </message>
    <message>
        <source>Open the two accounts beside each other</source>
        <translation>Abrir los dos relatos uno junto al otro</translation>
    </message>
    <message>
        <source>Write down what somebody reports of it, with the day and the word for how it stands</source>
        <translation>Anotar lo que alguien comunica al respecto, con el día y la palabra que indica cómo está la situación</translation>
    </message>
    <message>
        <source>Write the record first; then this tells what is known of it.</source>
        <translation>Escriba antes el registro; después se indicará aquí lo que se sabe de él.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FollowUpRecords</name>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Registros de la celda elegida</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
</context>
<context>
    <name>tri::ui::ForecastPart</name>
    <message>
        <source>Show &amp;dropped</source>
        <translation>&amp;Mostrar las descartadas</translation>
    </message>
    <message>
        <source>Request &amp;calendar</source>
        <translation>&amp;Calendario de solicitudes</translation>
    </message>
    <message>
        <source>What is expected, month by month, on paper or as PDF: for the office, or to be shared</source>
        <translation>Lo previsto, mes por mes, en papel o como PDF: para la oficina o para compartirlo</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step</source>
        <translation>Registrar lo marcado o, en su defecto, lo elegido, como borradores de solicitudes, en un solo paso</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside on this computer, or bring it back</source>
        <translation>Descartar en este equipo lo marcado o, en su defecto, lo elegido, o restablecerlo</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>Marcar o &amp;desmarcar</translation>
    </message>
    <message>
        <source>Requests to be expected</source>
        <translation>Solicitudes previsibles</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Usually asked</source>
        <translation>Destinatarios habituales</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Earliest to latest, by month</source>
        <translation>De la más temprana a la más tardía, por meses</translation>
    </message>
    <message>
        <source>Before how many of the earlier Forum Meetings it came</source>
        <translation>Antes de cuántas de las anteriores Reuniones del Foro se recibió</translation>
    </message>
    <message>
        <source>From the earliest to the latest day it was ever asked, counted from the Forum Meeting. Dot or bar: the usual day or month. Diamond: needed by. Thick line: the Forum Meeting. Dotted: today.</source>
        <translation>Del primer al último día en que se solicitó alguna vez, contado desde la Reunión del Foro. Punto o barra: día o mes habitual. Rombo: fecha en que se necesita. Línea gruesa: Reunión del Foro. Línea de puntos: hoy.</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes de:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>List the proposals that were dropped on this computer too, to bring them back</source>
        <translation>Mostrar también las propuestas descartadas en este equipo, para restablecerlas</translation>
    </message>
    <message>
        <source>Earlier requests that the proposal rests on</source>
        <translation>Solicitudes anteriores en que se basa la propuesta</translation>
    </message>
    <message>
        <source>Enter what is ticked, or else the chosen one, as drafts of requests, in one step (Ctrl+Enter)</source>
        <translation>Registrar lo marcado o, en su defecto, lo elegido, como borradores de solicitudes, en un solo paso (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Set what is ticked, or else the chosen one, aside; it stays so on this computer until you bring it back (Delete)</source>
        <translation>Descartar lo marcado o, en su defecto, lo elegido; queda así en este equipo hasta que se restablezca (Supr)</translation>
    </message>
    <message>
        <source>What may be asked before %1, by what was asked before earlier ones</source>
        <translation>Lo que puede solicitarse antes de %1, según lo solicitado antes de reuniones anteriores</translation>
    </message>
    <message>
        <source>What may be asked before the coming Forum Meeting</source>
        <translation>Lo que puede solicitarse antes de la próxima Reunión del Foro</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>meeting, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To be expected</source>
        <translation>Previsibles</translation>
    </message>
    <message>
        <source>Dropped on this computer</source>
        <translation>Descartadas en este equipo</translation>
    </message>
    <message>
        <source>Entered already</source>
        <translation>Ya registradas</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <comment>usual day, earliest, latest</comment>
        <translation>%1, entre %2 y %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of request, title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>times, Forum Meetings</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Prevista: %1</translation>
    </message>
    <message>
        <source>; needed by %1</source>
        <translation>; necesaria para: %1</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Prevista: %1.</translation>
    </message>
    <message>
        <source>Needed by %1.</source>
        <translation>Necesaria para: %1.</translation>
    </message>
    <message>
        <source>This time is over: it was never asked this late.</source>
        <translation>Ese momento ya pasó: nunca se solicitó tan tarde.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>1 request to be expected</source>
        <translation>1 solicitud previsible</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to be expected</source>
        <translation>
            <numerusform>%n solicitud previsible</numerusform>
            <numerusform>%n solicitudes previsibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entered already</source>
        <translation>
            <numerusform>%n ya registrada</numerusform>
            <numerusform>%n ya registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n descartada</numerusform>
            <numerusform>%n descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped (“Show dropped” lists them)</source>
        <translation>
            <numerusform>%n descartada («Mostrar las descartadas» la muestra)</numerusform>
            <numerusform>%n descartadas («Mostrar las descartadas» las muestra)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Drawn from 1 earlier Forum Meeting.</source>
        <translation>%1. Basado en 1 Reunión del Foro anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%1. Drawn from %n earlier Forum Meetings.</source>
        <translation>
            <numerusform>%1. Basado en %n Reunión del Foro anterior.</numerusform>
            <numerusform>%1. Basado en %n Reuniones del Foro anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking, so of no use here: %n.</source>
        <translation>
            <numerusform>Sin día de solicitud, por lo que no se utiliza aquí: %n.</numerusform>
            <numerusform>Sin día de solicitud, por lo que no se utilizan aquí: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n as drafts</source>
        <translation>
            <numerusform>Registrar %n como borrador</numerusform>
            <numerusform>Registrar %n como borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter as a draft</source>
        <translation>Registrar como borrador</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restablecer</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n</source>
        <translation>
            <numerusform>Descartar %n</numerusform>
            <numerusform>Descartar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Añadir una reunión</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Abrir la lista de solicitudes</translation>
    </message>
    <message>
        <source>Requests are expected from one Forum Meeting to the next. Enter the coming Forum Meeting, at least with its month.</source>
        <translation>Las solicitudes se prevén de una Reunión del Foro a la siguiente. Registre la próxima Reunión del Foro, al menos con su mes.</translation>
    </message>
    <message>
        <source>No Forum Meeting before this one has requests with a day or month of asking, so nothing can be expected. Enter what was asked in earlier years, or paste it into the list of requests from a table.</source>
        <translation>Ninguna Reunión del Foro anterior a esta tiene solicitudes con día o mes de solicitud, por lo que nada puede preverse. Registre lo solicitado en años anteriores o péguelo desde una tabla en la lista de solicitudes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came regularly before the earlier Forum Meetings on record (%n), so nothing is expected.</source>
        <translation>
            <numerusform>Nada se solicitó con regularidad antes de la anterior Reunión del Foro registrada (%n), por lo que no se prevé nada.</numerusform>
            <numerusform>Nada se solicitó con regularidad antes de las anteriores Reuniones del Foro registradas (%n), por lo que no se prevé nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is entered already.</source>
        <translation>Ya está registrada.</translation>
    </message>
    <message>
        <source>One draft of a request is entered. Nobody has asked yet.</source>
        <translation>Se ha registrado un borrador de solicitud. Aún no lo ha solicitado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts of requests are entered. Nobody has asked yet.</source>
        <translation>
            <numerusform>Se ha registrado %n borrador de solicitud. Aún no lo ha solicitado nadie.</numerusform>
            <numerusform>Se han registrado %n borradores de solicitudes. Aún no los ha solicitado nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal is back among those to be expected.</source>
        <translation>La propuesta vuelve a estar entre las previsibles.</translation>
    </message>
    <message>
        <source>Dropped on this computer, here and on the request calendar. “Show dropped” lists what was dropped, to bring it back.</source>
        <translation>Descartada en este equipo, aquí y en el calendario de solicitudes. «Mostrar las descartadas» muestra lo descartado, para restablecerlo.</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormExportDialog</name>
    <message>
        <source>An &amp;empty form for a new one</source>
        <translation>Un formulario &amp;vacío para un registro nuevo</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>Formulario para rellenar</translation>
    </message>
    <message>
        <source>Others fill it in with Word or LibreOffice, or as a table, and send it back; when you take it in, you see each change before it is taken. What is internal or sensitive is not told in it.</source>
        <translation>Otros lo rellenan con Word o LibreOffice, o como tabla, y lo devuelven; al incorporarlo verá cada cambio antes de aceptarlo. No contiene nada interno o delicado.</translation>
    </message>
    <message>
        <source>&amp;This one: %1</source>
        <translation>&amp;Este: %1</translation>
    </message>
    <message>
        <source>&amp;Language of the form, and of what is written into it</source>
        <translation>&amp;Idioma del formulario y de lo que se escribe en él</translation>
    </message>
    <message>
        <source>Language of the form, and of what is written into it</source>
        <translation>Idioma del formulario y de lo que se escribe en él</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>tri::ui::FormReviewDialog</name>
    <message>
        <source>A new record from “%1”</source>
        <translation>Un registro nuevo a partir de «%1»</translation>
    </message>
    <message>
        <source>“%1”: what the form changes</source>
        <translation>«%1»: lo que cambia el formulario</translation>
    </message>
    <message>
        <source>Changes that the form makes, to be taken or left</source>
        <translation>Cambios que introduce el formulario, para aceptarlos o no</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>El formulario completo</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No incorporado: %1</translation>
    </message>
    <message>
        <source>To be known: %1</source>
        <translation>Conviene saber: %1</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>También cambió aquí</translation>
    </message>
    <message>
        <source>It changed here since the form was sent. Tick it to take what the form says: %1</source>
        <translation>Cambió aquí después del envío del formulario. Márquelo para incorporar lo que dice el formulario: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>The form says nothing else than the record does.</source>
        <translation>El formulario no dice nada distinto del registro.</translation>
    </message>
    <message>
        <source>The form makes a new record: %1.</source>
        <translation>El formulario crea un registro nuevo: %1.</translation>
    </message>
    <message>
        <source>Changes in the form: %1. As they stand here: %2.</source>
        <translation>Cambios en el formulario: %1. Como figuran aquí: %2.</translation>
    </message>
    <message>
        <source>Problems: %1; those fields are left as they are.</source>
        <translation>Problemas: %1; esos campos se dejan como están.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; decide on each.</source>
        <translation>Cambios en ambos lados: %1; decida en cada caso.</translation>
    </message>
    <message>
        <source>Take over 1 field</source>
        <translation>Incorporar 1 campo</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n fields</source>
        <translation>
            <numerusform>Incorporar %n campo</numerusform>
            <numerusform>Incorporar %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the form says was taken over. Undo takes all of it back.</source>
        <translation>Se ha incorporado lo que dice el formulario. Con Deshacer se anula todo.</translation>
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
        <translation>Necesario</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, desplegado</translation>
    </message>
</context>
<context>
    <name>tri::ui::GapsPart</name>
    <message>
        <source>Evidence is old after</source>
        <translation>Las pruebas son antiguas después de</translation>
    </message>
    <message>
        <source>Years after which evidence is old</source>
        <translation>Años tras los cuales las pruebas son antiguas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>None of this is a fault of anybody; follow-up is voluntary.</source>
        <translation>Nada de esto es culpa de nadie; el seguimiento es voluntario.</translation>
    </message>
    <message>
        <source>Print the gaps…</source>
        <translation>Imprimir las lagunas…</translation>
    </message>
    <message>
        <source>All groups on paper, as an office or a shared copy (Ctrl+P)</source>
        <translation>Todos los grupos en papel, como ejemplar interno o compartido (Ctrl+P)</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Open the record of the chosen point (Enter)</source>
        <translation>Abrir el registro del punto elegido (Intro)</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>Cadena del registro</translation>
    </message>
    <message>
        <source>Draw what it rests on and leads to</source>
        <translation>Dibujar en qué se apoya y a qué conduce</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Lagunas en las pruebas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recommendations without evidence</source>
        <translation>Recomendaciones sin pruebas</translation>
    </message>
    <message>
        <source>Experiences never used</source>
        <translation>Experiencias nunca utilizadas</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Lessons without evidence</source>
        <translation>Enseñanzas sin pruebas</translation>
    </message>
    <message>
        <source>Old evidence</source>
        <translation>Pruebas antiguas</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, why it is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter folds or unfolds the group.</source>
        <translation>Con Intro se pliega o despliega el grupo.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>1 point that is missing or wants a second look</source>
        <translation>1 punto que falta o merece una segunda mirada</translation>
    </message>
    <message>
        <source>Nothing is missing in the chains</source>
        <translation>No falta nada en las cadenas</translation>
    </message>
    <message numerus="yes">
        <source>%n points that are missing or want a second look</source>
        <translation>
            <numerusform>%n punto que falta o merece una segunda mirada</numerusform>
            <numerusform>%n puntos que faltan o merecen una segunda mirada</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
</context>
<context>
    <name>tri::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryFilters</name>
    <message>
        <source>By whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Of which kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>De qué modo</translation>
    </message>
    <message>
        <source>In any way</source>
        <translation>De cualquier modo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>%1, for example 14 May 2014, 2014-05 or 2014</source>
        <translation>%1, por ejemplo 14 de mayo de 2014, 2014-05 o 2014</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 14 May 2014, 2014-05 or 2014.</source>
        <translation>«%1» no es una fecha. Escriba 14 de mayo de 2014, 2014-05 o 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n records)</source>
        <translation>
            <numerusform>%1 (%n registro)</numerusform>
            <numerusform>%1 (%n registros)</numerusform>
        </translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>This change notes that another copy was merged. Its own changes stand in this list too.</source>
        <translation>Este cambio indica que se fusionó otra copia. Los cambios de esa copia también figuran en esta lista.</translation>
    </message>
    <message>
        <source>This change concerns several records. Each of them shows its own history.</source>
        <translation>Este cambio afecta a varios registros. Cada uno muestra su propio historial.</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparar con el estado actual</translation>
    </message>
    <message>
        <source>&amp;Go back to this state…</source>
        <translation>&amp;Volver a este estado…</translation>
    </message>
    <message>
        <source>Show what became since of the fields that this change set</source>
        <translation>Mostrar qué ha sido desde entonces de los campos que fijó este cambio</translation>
    </message>
    <message>
        <source>Take every record to how it was after the chosen change; this can be undone</source>
        <translation>Devolver todos los registros a como estaban después del cambio elegido; se puede deshacer</translation>
    </message>
    <message>
        <source>No change fits this filter.</source>
        <translation>Ningún cambio corresponde a este filtro.</translation>
    </message>
    <message>
        <source>%1 of %2 changes</source>
        <translation>%1 de %2 cambios</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <source>Every record is as it was after that change.</source>
        <translation>Todos los registros están como después de ese cambio.</translation>
    </message>
    <message>
        <source>Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.</source>
        <translation>Registros que se van a cambiar, eliminar o restaurar: %1. Sea quien sea quien los haya cambiado desde entonces; se puede deshacer.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Records taken back: %1. Undo brings the later state again.</source>
        <translation>Registros devueltos al estado anterior: %1. Deshacer recupera el estado posterior.</translation>
    </message>
    <message>
        <source>A restore point changes nothing. “Go back to this state” says how much differs from it.</source>
        <translation>Un punto de restauración no cambia nada. «Volver a este estado» indica cuánto difiere de él.</translation>
    </message>
</context>
<context>
    <name>tri::ui::HistoryPanel</name>
    <message>
        <source>Bring the old value back</source>
        <translation>Recuperar el valor anterior</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>%1 (from a newer version)</source>
        <translation>%1 (de una versión más reciente)</translation>
    </message>
    <message>
        <source>Restore the record as it was before</source>
        <translation>Restaurar el registro como estaba antes</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con el estado actual</translation>
    </message>
    <message>
        <source>Choose a second state with Ctrl+click or Ctrl+Space to compare the two</source>
        <translation>Elija un segundo estado con Ctrl+clic o Ctrl+Space para comparar los dos</translation>
    </message>
    <message>
        <source>Compare the two states</source>
        <translation>Comparar los dos estados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, plazo vencido</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>tri::ui::HomePage</name>
    <message>
        <source>No request for expertise is waiting for an answer.</source>
        <translation>Ninguna solicitud de conocimientos espera respuesta.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Carpeta informativa</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunión</translation>
    </message>
    <message>
        <source>Meeting in hand</source>
        <translation>Reunión en curso</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>No hay ninguna reunión prevista</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add the next meeting of the three sides to prepare its agenda, positions and brief.</source>
        <translation>Añada la próxima reunión de las tres partes para preparar su programa, las posiciones y la carpeta informativa.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>El programa de la reunión aún está vacío.</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Abrir la reunión</translation>
    </message>
    <message>
        <source>Add a meeting</source>
        <translation>Añadir una reunión</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Nothing that is to be done is overdue.</source>
        <translation>Nada de lo pendiente tiene el plazo vencido.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Nothing is due within seven days.</source>
        <translation>Nada vence en los próximos siete días.</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Cambiado por otros</translation>
    </message>
    <message>
        <source>Nothing came in since this workspace was open here last.</source>
        <translation>No ha llegado nada desde la última vez que se abrió aquí este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>No copies disagree, nothing is unfinished, and all open work has someone to do it.</source>
        <translation>Ninguna copia discrepa, nada está sin terminar y todo el trabajo pendiente tiene a alguien a cargo.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Quién trabaja en este puesto</translation>
    </message>
    <message>
        <source>Delegation staff</source>
        <translation>Personal de una delegación</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>The organization we work for</source>
        <translation>La organización para la que trabajamos</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Trabajamos para…</translation>
    </message>
    <message>
        <source>An organization, body, State or entity: filters call it “my organization”, and its overdue work stands first</source>
        <translation>Una organización, un órgano, un Estado o una entidad: los filtros lo llaman «mi organización» y su trabajo con plazo vencido figura primero</translation>
    </message>
    <message>
        <source>Next meeting: today</source>
        <translation>Próxima reunión: hoy</translation>
    </message>
    <message>
        <source>Next meeting: tomorrow</source>
        <translation>Próxima reunión: mañana</translation>
    </message>
    <message>
        <source>Next meeting: in %1 days</source>
        <translation>Próxima reunión: dentro de %1 días</translation>
    </message>
    <message>
        <source>Items with positions of all three: %1 of %2</source>
        <translation>Temas del programa con posiciones de las tres partes: %1 de %2</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modo de reunión</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Llenar la pantalla con la reunión mientras se celebra (F11)</translation>
    </message>
</context>
<context>
    <name>tri::ui::ImportReview</name>
    <message>
        <source>The first row holds headings</source>
        <translation>La primera fila contiene encabezados</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Siguiente problema (F8)</translation>
    </message>
    <message>
        <source>Rows to be taken in</source>
        <translation>Filas que se van a incorporar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Paste 1 row into %1</source>
        <translation>Pegar 1 fila en %1</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>Campo para la columna %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. To be mended: %4.</source>
        <translation>Nuevos: %1. Cambiados: %2. Sin cambios: %3. Por corregir: %4.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Nuevos: %1. Cambiados: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Qué separa las celdas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; choose another encoding if they look wrong.</source>
        <translation>El archivo no indica cómo están escritas sus letras; elija otra codificación si se ven mal.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Same title and same day. Untick it to take them in as new records</source>
        <translation>Mismo título y mismo día. Quite la marca para incorporarlos como registros nuevos</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rows into %1</source>
        <translation>
            <numerusform>Pegar %n fila en %1</numerusform>
            <numerusform>Pegar %n filas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste 1 record</source>
        <translation>Pegar 1 registro</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n records</source>
        <translation>
            <numerusform>Pegar %n registro</numerusform>
            <numerusform>Pegar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Import 1 record</source>
        <translation>Importar 1 registro</translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Importar %n registro</numerusform>
            <numerusform>Importar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them exists here already: update it</source>
        <translation>1 de ellos ya existe aquí: actualizarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n of them exist here already: update them</source>
        <translation>
            <numerusform>%n de ellos ya existe aquí: actualizarlo</numerusform>
            <numerusform>%n de ellos ya existen aquí: actualizarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the 1 valid one</source>
        <translation>Solo el válido (1)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n valid ones</source>
        <translation>
            <numerusform>Solo el válido (%n)</numerusform>
            <numerusform>Solo los %n válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember these columns for the next such sheet</source>
        <translation>Recordar estas columnas para la próxima hoja de este tipo</translation>
    </message>
    <message>
        <source>Known again by</source>
        <translation>Se reconocen por</translation>
    </message>
    <message>
        <source>Column that tells which record a row stands for</source>
        <translation>Columna que indica a qué registro corresponde una fila</translation>
    </message>
    <message>
        <source>Pasted rows of %1</source>
        <translation>Filas pegadas de %1</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id. del registro</translation>
    </message>
    <message>
        <source>(keep in “%1”)</source>
        <translation>(conservar en «%1»)</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>1 row looks like a record that is here: say what it is.</source>
        <translation>1 fila se parece a un registro que ya está aquí: indique qué es.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows look like records that are here: say what they are.</source>
        <translation>
            <numerusform>%n fila se parece a un registro que ya está aquí: indique qué es.</numerusform>
            <numerusform>%n filas se parecen a registros que ya están aquí: indique qué son.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headings stand in row %1; above them, and not taken in: “%2”.</source>
        <translation>Los encabezados están en la fila %1; por encima de ellos, y sin incorporar: «%2».</translation>
    </message>
    <message>
        <source>The columns are read as in “%1”.</source>
        <translation>Las columnas se leen como en «%1».</translation>
    </message>
</context>
<context>
    <name>tri::ui::InboxPart</name>
    <message>
        <source>Pipeline &amp;board</source>
        <translation>&amp;Tablero de situación</translation>
    </message>
    <message>
        <source>All requests as cards by their status, to be moved from step to step</source>
        <translation>Todas las solicitudes como tarjetas según su situación, para moverlas de un paso a otro</translation>
    </message>
    <message>
        <source>Waiting for:</source>
        <translation>En espera de:</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Solicitudes en espera</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesaria para el</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Plazo restante</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 solicitud en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait</source>
        <translation>
            <numerusform>%n solicitud en espera</numerusform>
            <numerusform>%n solicitudes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>All those asked</source>
        <translation>Todos los destinatarios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>step, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing waits: no request is open, and none was closed in the last sixty days.</source>
        <translation>Nada espera: no hay ninguna solicitud abierta y no se ha cerrado ninguna en los últimos sesenta días.</translation>
    </message>
    <message>
        <source>Nothing waits for %1: no open request was put to it. Choose another, or all of those asked.</source>
        <translation>Nada está a la espera de %1: no se le ha dirigido ninguna solicitud abierta. Elija otro destinatario o todos.</translation>
    </message>
    <message>
        <source>1 draft is not counted: nobody has asked yet.</source>
        <translation>1 borrador no se cuenta: aún no lo ha solicitado nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not counted: nobody has asked yet.</source>
        <translation>
            <numerusform>%n borrador no se cuenta: aún no lo ha solicitado nadie.</numerusform>
            <numerusform>%n borradores no se cuentan: aún no los ha solicitado nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>status, date</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1, needed by %2, %3</source>
        <comment>title, date, how long until then</comment>
        <translation>%1, necesaria para: %2, %3</translation>
    </message>
    <message>
        <source>This workspace is read-only, so the board cannot be kept as a view. Choose “Board by” and “Status” under “Group”.</source>
        <translation>Este espacio de trabajo es de solo lectura, por lo que el tablero no puede guardarse como vista. Elija «Tablero por» y «Situación» en «Agrupar».</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>Solicitudes por situación</translation>
    </message>
    <message>
        <source>Inbox and load</source>
        <translation>Bandeja de entrada y carga</translation>
    </message>
</context>
<context>
    <name>tri::ui::IndicatorsPart</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>No indicator shows yet how this plan moves on. One for each objective is a good start: what is counted, in which unit, from where to where.</source>
        <translation>Ningún indicador muestra aún cómo avanza este plan. Uno por objetivo es un buen comienzo: qué se cuenta, en qué unidad, desde dónde y hasta dónde.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>Añadir un indicador</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Añadir valor</translation>
    </message>
    <message>
        <source>Add a value to the chosen indicator</source>
        <translation>Añadir un valor al indicador elegido</translation>
    </message>
    <message>
        <source>Ask for due reports</source>
        <translation>Pedir los informes previstos</translation>
    </message>
    <message>
        <source>Make a record for each report that the schedules ask for in the coming three months</source>
        <translation>Crear un registro para cada informe que piden los calendarios en los próximos tres meses</translation>
    </message>
    <message>
        <source>Remove reports no longer asked for</source>
        <translation>Quitar informes que ya no se piden</translation>
    </message>
    <message>
        <source>Move reports to the trash that are awaited though no schedule asks for them any more</source>
        <translation>Mover a la papelera los informes por recibir que ya no pide ningún calendario</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>Añadir indicador</translation>
    </message>
    <message>
        <source>Add an indicator to the plan</source>
        <translation>Añadir un indicador al plan</translation>
    </message>
    <message>
        <source>Open indicator</source>
        <translation>Abrir indicador</translation>
    </message>
    <message>
        <source>Open the indicator with all its fields (Enter)</source>
        <translation>Abrir el indicador con todos sus campos (Intro)</translation>
    </message>
    <message>
        <source>Indicators of the plan</source>
        <translation>Indicadores del plan</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Refleja</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Next report</source>
        <translation>Próximo informe</translation>
    </message>
    <message>
        <source>Date of the value</source>
        <translation>Fecha del valor</translation>
    </message>
    <message>
        <source>A day, a month or a year</source>
        <translation>Un día, un mes o un año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A number, or the value in words</source>
        <translation>Un número o el valor en palabras</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>indicator and unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 indicators have a value.</source>
        <translation>%1 de %2 indicadores tienen un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n awaited report(s) are no longer asked for by any schedule.</source>
        <translation>
            <numerusform>%n informe por recibir ya no lo pide ningún calendario.</numerusform>
            <numerusform>%n informes por recibir ya no los pide ningún calendario.</numerusform>
        </translation>
    </message>
    <message>
        <source>New value:</source>
        <translation>Valor nuevo:</translation>
    </message>
    <message>
        <source>New value in %1:</source>
        <comment>a unit</comment>
        <translation>Valor nuevo en %1:</translation>
    </message>
    <message>
        <source>The value is missing: a number, or what it is in words.</source>
        <translation>Falta el valor: un número o lo que es en palabras.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day, a month or a year, for example %2.</source>
        <translation>«%1» no es una fecha. Escriba un día, un mes o un año, por ejemplo %2.</translation>
    </message>
    <message>
        <source>All reports that the schedules ask for in the coming three months are there. A schedule is set in “Report every” of the plan or of an indicator.</source>
        <translation>Ya están todos los informes que piden los calendarios en los próximos tres meses. Un calendario se fija en «Meses entre informes» del plan o de un indicador.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are now awaited.</source>
        <translation>
            <numerusform>Ahora se espera %n informe.</numerusform>
            <numerusform>Ahora se esperan %n informes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssueDialog</name>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Versión final</translation>
    </message>
    <message>
        <source>Issue the paper</source>
        <translation>Emitir el documento</translation>
    </message>
    <message>
        <source>Hand it around as a draft: %1</source>
        <translation>Distribuirlo como borrador: %1</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Emitirlo como versión final</translation>
    </message>
    <message>
        <source>Comments by</source>
        <translation>Comentarios hasta el</translation>
    </message>
    <message>
        <source>Proposed are those who received no. %1. Take out who does not get this one.</source>
        <translation>Se proponen quienes recibieron el núm. %1. Quite a quien no reciba este.</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedCompareDialog</name>
    <message>
        <source>Compare issued papers</source>
        <translation>Comparar documentos emitidos</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>Todavía no se ha emitido nada de este documento en este ejemplar e idioma. «Emitir» lo conserva como está ahora.</translation>
    </message>
    <message>
        <source>Only earlier: %1</source>
        <translation>Solo en el anterior: %1</translation>
    </message>
    <message>
        <source>Only later: %1</source>
        <translation>Solo en el posterior: %1</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>No. %1, %2, %3</source>
        <comment>an issued paper, draft or released, and its day</comment>
        <translation>Núm. %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::IssuedDialog</name>
    <message>
        <source>Issued papers</source>
        <translation>Documentos emitidos</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Sent to…</source>
        <translation>Enviado a…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Its pages are here as they were kept (SHA-256 %1…).</source>
        <translation>Sus páginas están aquí tal como se conservaron (SHA-256 %1…).</translation>
    </message>
    <message>
        <source>Comments are asked for by %1.</source>
        <translation>Se piden comentarios a más tardar el %1.</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper in this copy and language yet. “Issue” keeps it as it is now.</source>
        <translation>Todavía no se ha emitido nada de este documento en este ejemplar e idioma. «Emitir» lo conserva como está ahora.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a copy of the pages instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guarde en su lugar una copia de las páginas.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ItemDetail</name>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is open.</source>
        <translation>No hay medidas pendientes de una reunión anterior.</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Abrir tema</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Antecedentes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>presentado por %1</translation>
    </message>
    <message>
        <source>ours only: not in a shared copy</source>
        <translation>solo para nosotros: no va en el ejemplar compartido</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Quién podría responder…</translation>
    </message>
    <message>
        <source>People for the item, with what fits and what does not</source>
        <translation>Personas para el tema del programa, con lo que encaja y lo que no</translation>
    </message>
</context>
<context>
    <name>tri::ui::LanguageStrip</name>
    <message>
        <source>Language of %1</source>
        <translation>Idioma de %1</translation>
    </message>
    <message>
        <source>Mark as the original</source>
        <translation>Marcar como original</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, original</translation>
    </message>
    <message>
        <source>%1, translated</source>
        <translation>%1, traducido</translation>
    </message>
    <message>
        <source>%1, no text</source>
        <translation>%1, sin texto</translation>
    </message>
</context>
<context>
    <name>tri::ui::LineEditor</name>
    <message>
        <source>14 May 2014 or 2014-05</source>
        <translation>14 de mayo de 2014 o 2014-05</translation>
    </message>
    <message>
        <source>15:30</source>
        <translation>15:30</translation>
    </message>
    <message>
        <source>Open in the browser …</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>This leaves Trilateral and may use the network.</source>
        <translation>Esto sale de Trilateral y puede utilizar la red.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBar</name>
    <message>
        <source>Experience:</source>
        <translation>Experiencia:</translation>
    </message>
    <message>
        <source>Direction:</source>
        <translation>Sentido:</translation>
    </message>
    <message>
        <source>Lesson:</source>
        <translation>Enseñanza:</translation>
    </message>
    <message>
        <source>An own account is slight, what was monitored is fair, what was evaluated is strong</source>
        <translation>Un relato propio tiene fuerza leve; lo supervisado, media; lo evaluado, fuerte</translation>
    </message>
    <message>
        <source>Strength:</source>
        <translation>Fuerza:</translation>
    </message>
    <message>
        <source>Why it counts so (may stay empty)</source>
        <translation>Por qué cuenta así (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Añadir el vínculo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>%1 and %2 are linked in this direction already. Open that link (Enter in its cell) to change its strength, or choose another direction.</source>
        <translation>%1 y %2 ya están vinculados en este sentido. Abra ese vínculo (Intro en su celda) para cambiar su fuerza o elija otro sentido.</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkBox</name>
    <message>
        <source>Records that match</source>
        <translation>Registros que coinciden</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinkEditor</name>
    <message>
        <source>Type a name or reference</source>
        <translation>Escriba un nombre o una referencia</translation>
    </message>
    <message>
        <source>Open the linked record</source>
        <translation>Abrir el registro vinculado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>“%1” names no single record (%2); pick one from the list or clear the field.</source>
        <translation>«%1» no designa un solo registro (%2); elija uno de la lista o vacíe el campo.</translation>
    </message>
    <message>
        <source>any kind</source>
        <translation>cualquier tipo</translation>
    </message>
</context>
<context>
    <name>tri::ui::LinksEditor</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Add: type a name or reference</source>
        <translation>Añadir: escriba un nombre o una referencia</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Quitar (Supr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>“%1” names no single record; pick one from the list or clear the box.</source>
        <translation>«%1» no designa un solo registro; elija uno de la lista o vacíe la casilla.</translation>
    </message>
    <message>
        <source>Type a name or reference</source>
        <translation>Escriba un nombre o una referencia</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadChart</name>
    <message>
        <source>Load as bars</source>
        <translation>Carga en barras</translation>
    </message>
</context>
<context>
    <name>tri::ui::LoadPanel</name>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Load of those asked</source>
        <translation>Carga de los destinatarios</translation>
    </message>
    <message>
        <source>Load as</source>
        <translation>Mostrar la carga como</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Requests of the chosen number</source>
        <translation>Solicitudes del número elegido</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Those asked</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>%1 was asked once.</source>
        <translation>%1 recibió una solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was asked %n times.</source>
        <translation>
            <numerusform>%1 recibió %n solicitud.</numerusform>
            <numerusform>%1 recibió %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offered something on 1 request, asked or not.</source>
        <translation>%1 ofreció algo en 1 solicitud, dirigida o no a este destinatario.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offered something on %n requests, asked or not.</source>
        <translation>
            <numerusform>%1 ofreció algo en %n solicitud, dirigida o no a este destinatario.</numerusform>
            <numerusform>%1 ofreció algo en %n solicitudes, dirigidas o no a este destinatario.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 delivered on 1 request.</source>
        <translation>%1 entregó lo solicitado en 1 solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivered on %n requests.</source>
        <translation>
            <numerusform>%1 entregó lo solicitado en %n solicitud.</numerusform>
            <numerusform>%1 entregó lo solicitado en %n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 declined 1 request; the reason stands in the list.</source>
        <translation>%1 no aceptó 1 solicitud; el motivo figura en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%1 declined %n requests; the reasons stand in the list.</source>
        <translation>
            <numerusform>%1 no aceptó %n solicitud; el motivo figura en la lista.</numerusform>
            <numerusform>%1 no aceptó %n solicitudes; los motivos figuran en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 request to %1 is open: neither delivered nor declined.</source>
        <translation>1 solicitud dirigida a %1 está pendiente: ni entregada ni no aceptada.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests to %1 are open: neither delivered nor declined.</source>
        <translation>
            <numerusform>%n solicitud dirigida a %1 está pendiente: ni entregada ni no aceptada.</numerusform>
            <numerusform>%n solicitudes dirigidas a %1 están pendientes: ni entregadas ni no aceptadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason is entered</source>
        <translation>No se ha indicado ningún motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Necesaria para el</translation>
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
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Search everywhere for “%1”</source>
        <translation>Buscar «%1» en todo</translation>
    </message>
</context>
<context>
    <name>tri::ui::LongRuns</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MainWindow</name>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
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
        <translation>La entrada sin terminar no se puede conservar para el próximo inicio: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixModel</name>
    <message>
        <source>◆ Overlap, ◇ gap</source>
        <translation>◆ Superposición, ◇ laguna</translation>
    </message>
    <message>
        <source>◆ Overlap</source>
        <translation>◆ Superposición</translation>
    </message>
    <message>
        <source>%1 alone, ◇ gap</source>
        <comment>a side</comment>
        <translation>Solo %1, ◇ laguna</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <comment>a side</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Laguna</translation>
    </message>
    <message>
        <source>– ◇ gap</source>
        <comment>no record, and a gap</comment>
        <translation>– ◇ laguna</translation>
    </message>
    <message>
        <source>%1 ◇ gap</source>
        <comment>numbers</comment>
        <translation>%1 ◇ laguna</translation>
    </message>
    <message>
        <source>the theme was not under review then</source>
        <translation>el tema no estaba entonces en examen</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>theme, period, what the cell says</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>theme</comment>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>theme</comment>
        <translation>%1, plegado</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
</context>
<context>
    <name>tri::ui::MatrixPanel</name>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Work plans</source>
        <translation>Planes de trabajo</translation>
    </message>
    <message>
        <source>Chairmanships</source>
        <translation>Presidencias</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>In each cell: activities · meetings with it on the agenda · recommendations.</source>
        <translation>En cada celda: actividades · reuniones que lo tienen en el programa · recomendaciones.</translation>
    </message>
    <message>
        <source>Periods:</source>
        <translation>Períodos:</translation>
    </message>
    <message>
        <source>No period follows from the records. Activities, agendas, recommendations and work plans with a theme and a date make the columns here.</source>
        <translation>De los registros no se deduce ningún período. Las columnas se forman aquí con actividades, programas, recomendaciones y planes de trabajo que tengan tema y fecha.</translation>
    </message>
    <message>
        <source>Overlap and gaps: themes by side and period</source>
        <translation>Superposiciones y lagunas: temas por parte y período</translation>
    </message>
    <message>
        <source>Periods and sides</source>
        <translation>Períodos y partes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Records of the chosen cell</source>
        <translation>Registros de la celda elegida</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Unfold all themes</source>
        <translation>&amp;Desplegar todos los temas</translation>
    </message>
    <message>
        <source>Show the themes below others too</source>
        <translation>Mostrar también los temas que dependen de otros</translation>
    </message>
    <message>
        <source>&amp;Fold all themes</source>
        <translation>&amp;Plegar todos los temas</translation>
    </message>
    <message>
        <source>Show the uppermost themes alone</source>
        <translation>Mostrar solo los temas del nivel superior</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copiar las celdas elegidas, o todas, con sus encabezados</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Exportar la tabla…</translation>
    </message>
    <message>
        <source>Write all themes with their counts and words as a workbook or CSV</source>
        <translation>Escribir todos los temas con sus números y palabras como libro o CSV</translation>
    </message>
    <message>
        <source>1 record on a theme lies outside of these periods or has no date.</source>
        <translation>1 registro sobre un tema queda fuera de estos períodos o no tiene fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%n records on a theme lie outside of these periods or have no date.</source>
        <translation>
            <numerusform>%n registro sobre un tema queda fuera de estos períodos o no tiene fecha.</numerusform>
            <numerusform>%n registros sobre un tema quedan fuera de estos períodos o no tienen fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>1 theme copied.</source>
        <translation>1 tema copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes copied.</source>
        <translation>
            <numerusform>%n tema copiado.</numerusform>
            <numerusform>%n temas copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap and gaps</source>
        <translation>Superposiciones y lagunas</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>The table is written to “%1”. It counts sensitive records too; it is for your own office.</source>
        <translation>La tabla se ha escrito en «%1». Cuenta también los registros delicados; es para su propia oficina.</translation>
    </message>
    <message>
        <source>The table is being counted…</source>
        <translation>Se está contando la tabla…</translation>
    </message>
    <message>
        <source>The table could not be counted. Open the page again to try once more.</source>
        <translation>No se pudo contar la tabla. Abra la página de nuevo para intentarlo otra vez.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingMode</name>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está presente</translation>
    </message>
    <message>
        <source>Agenda and attendance</source>
        <translation>Programa y asistencia</translation>
    </message>
    <message>
        <source>On this screen only</source>
        <translation>Solo en esta pantalla</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>This meeting is in the trash</source>
        <translation>Esta reunión está en la papelera</translation>
    </message>
    <message>
        <source>✓ Treated</source>
        <translation>✓ Tratado</translation>
    </message>
    <message>
        <source>» Skipped</source>
        <translation>» Omitido</translation>
    </message>
    <message>
        <source>→ To be carried over</source>
        <translation>→ Por trasladar</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>ours only</source>
        <translation>solo para nosotros</translation>
    </message>
    <message>
        <source>The agenda is empty. Esc leads back to the meeting, where items are added.</source>
        <translation>El programa está vacío. Esc lleva de vuelta a la reunión, donde se añaden los temas.</translation>
    </message>
    <message>
        <source>This meeting is not here any more. Esc leads back.</source>
        <translation>Esta reunión ya no está aquí. Esc lleva de vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>%n min left of the meeting</source>
        <translation>
            <numerusform>Queda %n min de la reunión</numerusform>
            <numerusform>Quedan %n min de la reunión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! The meeting runs %n min over</source>
        <translation>
            <numerusform>! La reunión se excede en %n min</numerusform>
            <numerusform>! La reunión se excede en %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Start the time</source>
        <translation>Iniciar el tiempo</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Write private notes</source>
        <translation>Escribir notas privadas</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>Marcar quién está presente</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation>Vista de sala</translation>
    </message>
    <message>
        <source>Time in the room view</source>
        <translation>Tiempo en la vista de sala</translation>
    </message>
    <message>
        <source>Blank the room view</source>
        <translation>Dejar en blanco la vista de sala</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>En blanco (B)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>Detener el tiempo</translation>
    </message>
    <message>
        <source>Room view: closed</source>
        <translation>Vista de sala: cerrada</translation>
    </message>
    <message>
        <source>Room view: blanked</source>
        <translation>Vista de sala: en blanco</translation>
    </message>
    <message>
        <source>Room view: empty, the meeting is not for others</source>
        <translation>Vista de sala: vacía, la reunión no es para otros</translation>
    </message>
    <message>
        <source>Room view: only the title of the meeting</source>
        <translation>Vista de sala: solo el título de la reunión</translation>
    </message>
    <message>
        <source>Room view: shows this item</source>
        <translation>Vista de sala: muestra este tema</translation>
    </message>
    <message>
        <source>Room view: shows item %1</source>
        <translation>Vista de sala: muestra el tema %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeCenter</name>
    <message>
        <source>The item in hand</source>
        <translation>El tema en curso</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>el tiempo está detenido</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Agreed on this item</source>
        <translation>Acordado sobre este tema</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Puntos de conversación</translation>
    </message>
    <message>
        <source>planned from %1</source>
        <translation>previsto desde las %1</translation>
    </message>
    <message>
        <source>introduced by %1</source>
        <translation>presentado por %1</translation>
    </message>
    <message>
        <source>ours only: never in the room view</source>
        <translation>solo para nosotros: nunca en la vista de sala</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeEntry</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>B&amp;y when</source>
        <translation>&amp;Para cuándo</translation>
    </message>
    <message>
        <source>and its action (Ctrl+Enter)</source>
        <translation>y su medida (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Name or acronym; several with ;</source>
        <translation>Nombre o sigla; varios separados por ;</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>30 Jun 2014</source>
        <translation>30 de junio de 2014</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Medida nueva</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Decisión nueva</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>One action in one sentence</source>
        <translation>Una medida en una frase</translation>
    </message>
    <message>
        <source>One decision in one sentence</source>
        <translation>Una decisión en una frase</translation>
    </message>
    <message>
        <source>Add action (Enter)</source>
        <translation>Añadir medida (Intro)</translation>
    </message>
    <message>
        <source>Add decision (Enter)</source>
        <translation>Añadir decisión (Intro)</translation>
    </message>
    <message>
        <source>There is no text yet. Write what was agreed in one sentence.</source>
        <translation>Aún no hay texto. Escriba en una frase lo que se acordó.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2 or 2014-06-30.</source>
        <translation>«%1» no es una fecha. Escríbala como %2 o 2014-06-30.</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeNotes</name>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Private notes on this item</source>
        <translation>Notas privadas sobre este tema</translation>
    </message>
    <message>
        <source>For our office only (N)</source>
        <translation>Solo para nuestra oficina (N)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeRoom</name>
    <message>
        <source>Room view</source>
        <translation>Vista de sala</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an item</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Wanted outcome</source>
        <translation>Resultado deseado</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Medida: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingModeSide</name>
    <message>
        <source>For this screen only</source>
        <translation>Solo para esta pantalla</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Our position first</source>
        <translation>Primero nuestra posición</translation>
    </message>
    <message>
        <source>Open the document %1</source>
        <translation>Abrir el documento %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MeetingPage</name>
    <message>
        <source>Brief</source>
        <translation>Carpeta informativa</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir tema</translation>
    </message>
    <message>
        <source>Add an item to the agenda (Ctrl+N)</source>
        <translation>Añadir un tema al programa (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Abrir tema</translation>
    </message>
    <message>
        <source>Delete item</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Move item up</source>
        <translation>Subir tema</translation>
    </message>
    <message>
        <source>Move item down</source>
        <translation>Bajar tema</translation>
    </message>
    <message>
        <source>Move the item up (Alt+Up)</source>
        <translation>Subir el tema del programa (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the item down (Alt+Down)</source>
        <translation>Bajar el tema del programa (Alt+Abajo)</translation>
    </message>
    <message>
        <source>The agenda is still empty. Each item gets its time, the positions of the three sides and the outcome you want.</source>
        <translation>El programa de la reunión aún está vacío. A cada tema se le asigna su tiempo, las posiciones de las tres partes y el resultado que se desea.</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Añadir el primer tema</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Partes de la reunión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and how many come from it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) of %1</source>
        <translation>
            <numerusform>%n participante de %1</numerusform>
            <numerusform>%n participantes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a side and who heads it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>In the chair: %1</source>
        <translation>Al frente: %1</translation>
    </message>
    <message>
        <source>No item of the agenda needs positions yet.</source>
        <translation>Ningún tema del programa necesita aún posiciones.</translation>
    </message>
    <message>
        <source>All items have positions of all three (%1).</source>
        <translation>Todos los temas del programa tienen las posiciones de las tres partes (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 items have positions of all three.</source>
        <translation>%1 de %2 temas del programa tienen las posiciones de las tres partes.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«%1» se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash.</source>
        <translation>«%1» y los temas dependientes se han movido a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” and the items below it moved to the trash, and 1 position with them.</source>
        <translation>«%1» y los temas dependientes se han movido a la papelera, junto con 1 posición.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash, and 1 position with it.</source>
        <translation>«%1» se ha movido a la papelera, junto con 1 posición.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and the items below it moved to the trash, and %n positions with them.</source>
        <translation>
            <numerusform>«%1» y los temas dependientes se han movido a la papelera, junto con %n posición.</numerusform>
            <numerusform>«%1» y los temas dependientes se han movido a la papelera, junto con %n posiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” moved to the trash, and %n positions with it.</source>
        <translation>
            <numerusform>«%1» se ha movido a la papelera, junto con %n posición.</numerusform>
            <numerusform>«%1» se ha movido a la papelera, junto con %n posiciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item was added to the agenda.</source>
        <translation>Se ha añadido 1 tema al programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were added to the agenda.</source>
        <translation>
            <numerusform>Se ha añadido %n tema al programa.</numerusform>
            <numerusform>Se han añadido %n temas al programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the brief, print it or save it</source>
        <translation>Mostrar la carpeta informativa, imprimirla o guardarla</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Modo de reunión</translation>
    </message>
    <message>
        <source>Fill the screen with the meeting while it is held (F11)</source>
        <translation>Llenar la pantalla con la reunión mientras se celebra (F11)</translation>
    </message>
    <message>
        <source>Propose agenda…</source>
        <translation>Proponer programa…</translation>
    </message>
    <message>
        <source>Look through what the agenda might take up: what is open, due, new, or waits in the backlog</source>
        <translation>Examinar lo que podría incluirse en el programa: lo pendiente, lo que vence, lo nuevo y lo que está en la lista de espera</translation>
    </message>
    <message>
        <source>The meeting is closed. To change its agenda or minutes, open it again; the reason is kept with the revision.</source>
        <translation>La reunión está cerrada. Para cambiar su programa o su acta, ábrala de nuevo; el motivo se guarda con la revisión.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>New meeting from this one…</source>
        <translation>Reunión nueva a partir de esta…</translation>
    </message>
    <message>
        <source>Make a meeting with the agenda, the participants and the preparation of this one</source>
        <translation>Crear una reunión con el programa, los participantes y la preparación de esta</translation>
    </message>
    <message>
        <source>Who could answer…</source>
        <translation>Quién podría responder…</translation>
    </message>
    <message>
        <source>People for the item by theme, language, region and free days, with what fits and what does not</source>
        <translation>Personas para el tema del programa por tema, idioma, región y días disponibles, con lo que encaja y lo que no</translation>
    </message>
    <message>
        <source>Item sheet</source>
        <translation>Ficha de tema</translation>
    </message>
    <message>
        <source>The item on its own, on paper: positions, what to say, last time, what is wanted, documents</source>
        <translation>El tema por separado, en papel: posiciones, qué decir, la última vez, qué se busca, documentos</translation>
    </message>
</context>
<context>
    <name>tri::ui::MinutesPart</name>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
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
        <translation>Tema anterior</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>Minutes on paper</source>
        <translation>Acta en papel</translation>
    </message>
    <message>
        <source>Items and how far their minutes are</source>
        <translation>Temas y estado de elaboración de su acta</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status of the minutes</source>
        <translation>Situación del acta</translation>
    </message>
    <message>
        <source>No item needs minutes yet.</source>
        <translation>Ningún tema necesita aún acta.</translation>
    </message>
    <message>
        <source>All items agreed (%1).</source>
        <translation>Todos los temas están acordados (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>%1 de %2 acordados</translation>
    </message>
    <message>
        <source>Chatham House Rule: write down the points, not who made them.</source>
        <translation>Regla de Chatham House: anote las ideas, no quién las expresó.</translation>
    </message>
    <message>
        <source>The agenda is still empty.</source>
        <translation>El programa de la reunión aún está vacío.</translation>
    </message>
    <message>
        <source>Please check: the words name %1. Under the Chatham House Rule minutes keep the point and not the person.</source>
        <translation>Compruebe: el texto nombra a %1. Según la regla de Chatham House, el acta recoge la idea y no la persona.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a moment and a person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Agreed: the words are closed. To change them, set the status back to draft and say why.</source>
        <translation>Acordado: el texto está cerrado. Para cambiarlo, devuelva la situación a borrador e indique por qué.</translation>
    </message>
    <message>
        <source>Amended after agreement: %1. The history of the item shows each change.</source>
        <translation>Modificado después del acuerdo: %1. El historial del tema muestra cada cambio.</translation>
    </message>
    <message>
        <source>These minutes are agreed. Say in a few words why they are opened again; the reason is kept as a note on the item.</source>
        <translation>Esta acta está acordada. Indique en pocas palabras por qué se reabre; el motivo se guarda como nota en el tema.</translation>
    </message>
    <message>
        <source>Reason for opening agreed minutes</source>
        <translation>Motivo para reabrir el acta acordada</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Minutes of the series</source>
        <translation>Actas de la serie</translation>
    </message>
    <message>
        <source>The minutes of all meetings of this series in one paper</source>
        <translation>Las actas de todas las reuniones de esta serie en un solo documento</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Compruebe lo siguiente: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::MyLinesPage</name>
    <message>
        <source>Say above whom this desk works for: an agency, a body, a State. Then its lines stand here, those that are late first.</source>
        <translation>Indique arriba para quién trabaja este puesto: un organismo, un órgano, un Estado. Entonces figurarán aquí sus líneas, primero las que tienen el plazo vencido.</translation>
    </message>
    <message>
        <source>Nothing waits for us: no open activity, milestone, report or request names us.</source>
        <translation>Nada nos espera: no se nos menciona en ninguna actividad, hito, informe o solicitud pendiente.</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>De quién son las líneas que se muestran</translation>
    </message>
    <message>
        <source>We work for …</source>
        <translation>Trabajamos para…</translation>
    </message>
    <message>
        <source>Set status…</source>
        <translation>Fijar situación…</translation>
    </message>
    <message>
        <source>Set the status of the chosen lines (S)</source>
        <translation>Fijar la situación de las líneas elegidas (S)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The chosen lines are done (D)</source>
        <translation>Las líneas elegidas están hechas (D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the line with all its fields (Enter)</source>
        <translation>Abrir la línea con todos sus campos (Intro)</translation>
    </message>
    <message>
        <source>Lines that wait for us</source>
        <translation>Líneas que nos esperan</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Note on the status</source>
        <translation>Nota sobre la situación</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are late,</source>
        <translation>
            <numerusform>%n línea con el plazo vencido,</numerusform>
            <numerusform>%n líneas con el plazo vencido,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more due within thirty days.</source>
        <translation>
            <numerusform>%n más vence en los próximos treinta días.</numerusform>
            <numerusform>%n más vencen en los próximos treinta días.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, kind of record</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, because:</source>
        <translation>«%1», porque:</translation>
    </message>
    <message numerus="yes">
        <source>The status of %n line(s) is set.</source>
        <translation>
            <numerusform>La situación de %n línea está fijada.</numerusform>
            <numerusform>La situación de %n líneas está fijada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>My lines</source>
        <translation>Mis líneas</translation>
    </message>
</context>
<context>
    <name>tri::ui::NoticeBar</name>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of outcome and the letter for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>One decision or action in one sentence; A: makes it an action</source>
        <translation>Una decisión o una medida en una frase; A: la convierte en medida</translation>
    </message>
    <message>
        <source>Name or reference; several with ;</source>
        <translation>Nombre o referencia; varios separados por ;</translation>
    </message>
    <message>
        <source>Add the outcome and stay here for the next (Enter)</source>
        <translation>Añadir el resultado y quedarse aquí para el siguiente (Intro)</translation>
    </message>
    <message>
        <source>No item</source>
        <translation>Ningún tema</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as %2 or 2014-04-30; a month or a year will do.</source>
        <translation>«%1» no es una fecha. Escríbala como %2 o 2014-04-30; basta un mes o un año.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutcomesPart</name>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Make an &amp;activity of it</source>
        <translation>Convertirlo en &amp;actividad</translation>
    </message>
    <message>
        <source>Put the outcome into the work plan, with who and by when</source>
        <translation>Incluir el resultado en el plan de trabajo, con quién y para cuándo</translation>
    </message>
    <message>
        <source>Make an expertise &amp;request of it</source>
        <translation>Convertirlo en &amp;solicitud de conocimientos</translation>
    </message>
    <message>
        <source>Ask for the expertise that the outcome needs</source>
        <translation>Solicitar los conocimientos que necesita el resultado</translation>
    </message>
    <message>
        <source>Make a &amp;follow-up of it</source>
        <translation>Convertirlo en se&amp;guimiento</translation>
    </message>
    <message>
        <source>Note what was said as voluntary follow-up</source>
        <translation>Anotar lo dicho como seguimiento voluntario</translation>
    </message>
    <message>
        <source>Make a re&amp;commendation of it</source>
        <translation>Convertirlo en &amp;recomendación</translation>
    </message>
    <message>
        <source>Keep the outcome as a recommendation with a number of its own</source>
        <translation>Conservar el resultado como recomendación con número propio</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Decisions, actions, notes and disagreements of this meeting stand here, by the item they belong to.</source>
        <translation>Aún no se ha anotado nada. Aquí figuran las decisiones, medidas, notas y desacuerdos de esta reunión, según el tema al que pertenecen.</translation>
    </message>
    <message>
        <source>Outcomes by agenda item</source>
        <translation>Resultados por tema del programa</translation>
    </message>
    <message>
        <source>Open outcome</source>
        <translation>Abrir resultado</translation>
    </message>
    <message>
        <source>Open the outcome on a page of its own</source>
        <translation>Abrir el resultado en una página propia</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>Eliminar resultado</translation>
    </message>
    <message>
        <source>Move the selected outcomes to the trash; their numbers are not given again</source>
        <translation>Mover los resultados seleccionados a la papelera; sus números no se vuelven a asignar</translation>
    </message>
    <message>
        <source>Carry on as…</source>
        <translation>Continuar como…</translation>
    </message>
    <message>
        <source>Make an activity, a request, a follow-up or a recommendation of the outcome (Ctrl+Shift+O)</source>
        <translation>Crear una actividad, una solicitud, un seguimiento o una recomendación a partir del resultado (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>1 outcome moved to the trash.</source>
        <translation>1 resultado se ha movido a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes moved to the trash.</source>
        <translation>
            <numerusform>%n resultado se ha movido a la papelera.</numerusform>
            <numerusform>%n resultados se han movido a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is carried on: %2 “%3”.</source>
        <comment>reference, kind and title of records</comment>
        <translation>%1 tiene continuación: %2 «%3».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineModel</name>
    <message>
        <source>Number and title</source>
        <translation>Número y título</translation>
    </message>
    <message>
        <source>joint: %1</source>
        <comment>an activity that several agencies lead</comment>
        <translation>conjunta: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a line, and its earlier number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2, %3, level %4</source>
        <comment>kind of line, number, title, depth in the outline</comment>
        <translation>%1 %2, %3, nivel %4</translation>
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
        <translation>Buscar en el esquema</translation>
    </message>
    <message>
        <source>Find lines: number, title, lead, output</source>
        <translation>Buscar líneas: número, título, organismo principal, producto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: its levels are kept.</source>
        <translation>Este plan aún no tiene líneas. Escriba el primer objetivo o pegue un plan desde Word o Excel: sus niveles se conservan.</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Añadir objetivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Ninguna línea contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; Esc in the cell restores the value.</source>
        <translation>%1 El texto se conserva como borrador; Esc en la celda restaura el valor.</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Añadir línea</translation>
    </message>
    <message>
        <source>Write a new line below this one (Ctrl+N)</source>
        <translation>Escribir una línea nueva debajo de esta (Ctrl+N)</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])</source>
        <translation>Poner las líneas seleccionadas dentro de la que las precede (Alt+Shift+Right o Ctrl+])</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)</source>
        <translation>Poner las líneas seleccionadas al mismo nivel que la línea que las contiene (Alt+Shift+Left o Ctrl+[)</translation>
    </message>
    <message>
        <source>Add line above</source>
        <translation>Añadir línea encima</translation>
    </message>
    <message>
        <source>Write a new line before this one</source>
        <translation>Escribir una línea nueva antes de esta</translation>
    </message>
    <message>
        <source>Add level below</source>
        <translation>Añadir nivel inferior</translation>
    </message>
    <message>
        <source>Write an outcome, output or activity that belongs to this line</source>
        <translation>Escribir un resultado, un producto o una actividad que pertenezca a esta línea</translation>
    </message>
    <message>
        <source>Add activity below</source>
        <translation>Añadir actividad dentro</translation>
    </message>
    <message>
        <source>Write an activity under this line</source>
        <translation>Escribir una actividad dentro de esta línea</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Move the selected lines up (Alt+Up)</source>
        <translation>Mover hacia arriba las líneas seleccionadas (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move the selected lines down (Alt+Down)</source>
        <translation>Mover hacia abajo las líneas seleccionadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add a copy of the selected lines with all below them</source>
        <translation>Añadir una copia de las líneas seleccionadas con todo lo que contienen</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Eliminar líneas</translation>
    </message>
    <message>
        <source>Move the selected lines with all below them to the trash</source>
        <translation>Mover a la papelera las líneas seleccionadas con todo lo que contienen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Give all selected lines what the first one has in this column</source>
        <translation>Dar a todas las líneas seleccionadas lo que la primera tiene en esta columna</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Cambiar las seleccionadas</translation>
    </message>
    <message>
        <source>Change several fields of all selected lines at once</source>
        <translation>Cambiar a la vez varios campos de todas las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Cut to move</source>
        <translation>Cortar para mover</translation>
    </message>
    <message>
        <source>Take the selected lines, to paste them after another one</source>
        <translation>Tomar las líneas seleccionadas para pegarlas después de otra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table</source>
        <translation>Copiar las líneas seleccionadas como tabla</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Copy the selected lines as a table with a row of headings</source>
        <translation>Copiar las líneas seleccionadas como tabla con una fila de encabezados</translation>
    </message>
    <message>
        <source>Take in lines from Word or Excel; you see them before anything is written</source>
        <translation>Incorporar líneas desde Word o Excel; se ven antes de escribir nada</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Show only the top lines</source>
        <translation>Mostrar solo las líneas del nivel superior</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objetivo</numerusform>
            <numerusform>%n objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outputs</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n joint</source>
        <comment>activities that several agencies lead</comment>
        <translation>
            <numerusform>%n conjunta</numerusform>
            <numerusform>%n conjuntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines shown</source>
        <translation>
            <numerusform>%n línea a la vista</numerusform>
            <numerusform>%n líneas a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing can stand below an activity. Add a line beside it instead.</source>
        <translation>Nada puede figurar dentro de una actividad. Añada una línea a su lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the trash, with all below them.</source>
        <translation>
            <numerusform>%n línea movida a la papelera, con todo lo que contiene.</numerusform>
            <numerusform>%n líneas movidas a la papelera, con todo lo que contienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones went along.</source>
        <translation>
            <numerusform>También se movió %n hito.</numerusform>
            <numerusform>También se movieron %n hitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copies stand after their originals, without what was reported on those.</source>
        <translation>Las copias figuran después de sus originales, sin lo que se informó sobre estos.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines are ready to be moved: go to another line and paste (Ctrl+V).</source>
        <translation>
            <numerusform>%n línea está lista para moverse: vaya a otra línea y pegue (Ctrl+V).</numerusform>
            <numerusform>%n líneas están listas para moverse: vaya a otra línea y pegue (Ctrl+V).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>No hay texto ni tabla en el portapapeles.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines added.</source>
        <translation>
            <numerusform>%n línea añadida.</numerusform>
            <numerusform>%n líneas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Seleccione dos líneas o más y una columna: Rellenar hacia abajo copia el primer valor en las demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines changed.</source>
        <translation>
            <numerusform>%n línea cambiada.</numerusform>
            <numerusform>%n líneas cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two lines or more of one kind: activities, or objectives with outcomes and outputs.</source>
        <translation>Seleccione dos líneas o más de un mismo tipo: actividades, u objetivos con resultados y productos.</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Escribir el motivo</translation>
    </message>
</context>
<context>
    <name>tri::ui::OutlineView</name>
    <message>
        <source>Lines of the plan</source>
        <translation>Líneas del plan</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewModel</name>
    <message>
        <source>◇ Gap</source>
        <translation>◇ Laguna</translation>
    </message>
    <message>
        <source>%1 ◆ Overlap</source>
        <comment>a number</comment>
        <translation>%1 ◆ Superposición</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activities in all, each counted once</source>
        <translation>
            <numerusform>%1: %n actividad en total, contada una sola vez</numerusform>
            <numerusform>%1: %n actividades en total, cada una contada una sola vez</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, what it says</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>tri::ui::OverviewPage</name>
    <message>
        <source>Only what is still to be done</source>
        <translation>Solo lo que queda por hacer</translation>
    </message>
    <message>
        <source>There is nothing to put side by side yet. Activities of work plans make the lines here.</source>
        <translation>Aún no hay nada que poner en paralelo. Las líneas se forman aquí con las actividades de los planes de trabajo.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Plans:</source>
        <translation>Planes:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Líneas:</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Columnas:</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Como:</translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Planes en paralelo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Activities of the chosen cell</source>
        <translation>Actividades de la celda elegida</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the chosen cells, or all, with their headings</source>
        <translation>Copiar las celdas elegidas, o todas, con sus encabezados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chosen plans</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n activities have no date and stand in no quarter.</source>
        <translation>
            <numerusform>%n actividad no tiene fecha y no figura en ningún trimestre.</numerusform>
            <numerusform>%n actividades no tienen fecha y no figuran en ningún trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PageArea</name>
    <message>
        <source>This program has no such page.</source>
        <translation>Este programa no tiene esa página.</translation>
    </message>
    <message>
        <source>There is no view number %1 yet. A list keeps views under “View”.</source>
        <translation>Aún no existe la vista número %1. Las listas guardan sus vistas en «Vista».</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be added.</source>
        <translation>Este espacio de trabajo está abierto como solo lectura, por lo que no se puede añadir nada.</translation>
    </message>
    <message>
        <source>No meeting is planned or in hand. Open a meeting first; F11 then starts meeting mode.</source>
        <translation>No hay ninguna reunión prevista ni en curso. Abra primero una reunión; F11 inicia después el modo de reunión.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no restore point can be set.</source>
        <translation>Este espacio de trabajo está abierto como solo lectura, por lo que no se puede crear ningún punto de restauración.</translation>
    </message>
    <message>
        <source>Everything is saved. Name this state if you may want to come back to it:</source>
        <translation>Todo está guardado. Dé un nombre a este estado si es posible que quiera volver a él:</translation>
    </message>
    <message>
        <source>Name of the restore point</source>
        <translation>Nombre del punto de restauración</translation>
    </message>
    <message>
        <source>Set restore point</source>
        <translation>Crear punto de restauración</translation>
    </message>
    <message>
        <source>Restore point “%1” is set. The history (%2) leads back to it.</source>
        <translation>El punto de restauración «%1» está creado. El historial (%2) permite volver a él.</translation>
    </message>
    <message>
        <source>This record is not added yet, so it can be in one place only. Add it first, then open it.</source>
        <translation>Este registro aún no se ha añadido, por lo que solo puede estar en un lugar. Añádalo primero y ábralo después.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageChoicesBox</name>
    <message>
        <source>Cover page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>The title and what it is about on a page of its own</source>
        <translation>El título y de qué trata, en una página aparte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>A list of the parts with their pages</source>
        <translation>La lista de las partes con sus páginas</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>At least 16 point, for readers who need it; wide tables become lists</source>
        <translation>Letra de 16 puntos como mínimo, para quienes la necesiten; los cuadros anchos se convierten en listas</translation>
    </message>
    <message>
        <source>Lines for notes</source>
        <translation>Renglones para notas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>So many empty lines below each item, to write on by hand</source>
        <translation>Ese número de renglones en blanco bajo cada tema, para escribir a mano</translation>
    </message>
</context>
<context>
    <name>tri::ui::PagePane</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Cerrar esta pestaña</translation>
    </message>
    <message>
        <source>Close this tab (%1)</source>
        <translation>Cerrar esta pestaña (%1)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PageWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
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
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants by side</source>
        <translation>Participantes por parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>En representación de</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Añadir participante</translation>
    </message>
    <message>
        <source>Add somebody to the list of participants</source>
        <translation>Añadir a alguien a la lista de participantes</translation>
    </message>
    <message>
        <source>Open participant</source>
        <translation>Abrir participante</translation>
    </message>
    <message>
        <source>Open the participant with all fields (Enter)</source>
        <translation>Abrir el participante con todos sus campos (Intro)</translation>
    </message>
    <message>
        <source>Delete participants</source>
        <translation>Eliminar participantes</translation>
    </message>
    <message>
        <source>Move those selected to the trash</source>
        <translation>Mover los seleccionados a la papelera</translation>
    </message>
    <message>
        <source>Set the attendance of those selected: %1</source>
        <translation>Fijar la asistencia de los seleccionados: %1</translation>
    </message>
    <message>
        <source>The meeting is closed, and so is its list. Open the meeting again to change it.</source>
        <translation>La reunión está cerrada y su lista también. Reabra la reunión para cambiarla.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 came</source>
        <translation>%1: asistieron %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Aún no hay nadie en la lista.</translation>
    </message>
    <message>
        <source>to be named</source>
        <translation>por designar</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>an alternate and whom he or she stands in for</comment>
        <translation>%1, en lugar de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) moved to the trash.</source>
        <translation>
            <numerusform>%n participante se ha movido a la papelera.</numerusform>
            <numerusform>%n participantes se han movido a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>tri::ui::PastedModel</name>
    <message>
        <source>%1: “%2” cannot be read and is left out.</source>
        <translation>%1: «%2» no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>Without a title the line is left out.</source>
        <translation>Sin título, la línea se omite.</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, nivel %2: %3</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Número de origen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (omitido)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExchange</name>
    <message>
        <source>Export plan to Excel…</source>
        <translation>Exportar plan a Excel…</translation>
    </message>
    <message>
        <source>Import plan from Excel…</source>
        <translation>Importar plan desde Excel…</translation>
    </message>
    <message>
        <source>Write the plan as a workbook that others can edit and send back</source>
        <translation>Escribir el plan como libro que otros pueden editar y devolver</translation>
    </message>
    <message>
        <source>Take in a workbook that was sent back, or another sheet with lines of a plan; you see each change first</source>
        <translation>Incorporar un libro devuelto u otra hoja con líneas de un plan; se ve antes cada cambio</translation>
    </message>
    <message>
        <source>Select a work plan first.</source>
        <translation>Seleccione antes un plan de trabajo.</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Exportar plan a Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>The plan was written to “%1”; lines: %2.</source>
        <translation>El plan se ha escrito en «%1»; líneas: %2.</translation>
    </message>
    <message>
        <source>It holds internal and sensitive lines too and is for your own office.</source>
        <translation>Contiene también líneas internas y delicadas y es para su propia oficina.</translation>
    </message>
    <message>
        <source>Internal or sensitive lines that are not in it: %1.</source>
        <translation>Líneas internas o delicadas que no contiene: %1.</translation>
    </message>
    <message>
        <source>Workbooks and tables (*.xlsx *.ods *.csv)</source>
        <translation>Libros y tablas (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import plan from Excel</source>
        <translation>Importar plan desde Excel</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Leyendo el libro</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanExportDialog</name>
    <message>
        <source>For people &amp;outside our office</source>
        <translation>Para personas a&amp;jenas a nuestra oficina</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Exportar plan a Excel</translation>
    </message>
    <message>
        <source>The workbook has a sheet for each level of the plan. Others change it in Excel or LibreOffice and send it back; when you import it, you see each change before it is taken.</source>
        <translation>El libro tiene una hoja para cada nivel del plan. Otros lo cambian en Excel o LibreOffice y lo devuelven; al importarlo, se ve cada cambio antes de incorporarlo.</translation>
    </message>
    <message>
        <source>&amp;Language of headings and words to choose from</source>
        <translation>&amp;Idioma de los encabezados y las palabras que pueden elegirse</translation>
    </message>
    <message>
        <source>Language of headings and words to choose from</source>
        <translation>Idioma de los encabezados y las palabras que pueden elegirse</translation>
    </message>
    <message>
        <source>Leaves out what is internal or sensitive</source>
        <translation>Omite lo interno o delicado</translation>
    </message>
    <message>
        <source>Leaves out lines, fields and names that are internal or sensitive.</source>
        <translation>Omite las líneas, campos y nombres internos o delicados.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanImportDialog</name>
    <message>
        <source>Import into “%1”</source>
        <translation>Importar en «%1»</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Leyendo el libro</translation>
    </message>
    <message>
        <source>Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.</source>
        <translation>Incorporado al plan – nuevas: %1, cambiadas: %2, eliminadas: %3. Deshacer lo anula todo.</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanMappingView</name>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>&amp;Remember this for sheets with the same headings, as</source>
        <translation>&amp;Recordarlo para hojas con los mismos encabezados, como</translation>
    </message>
    <message>
        <source>See the changes</source>
        <translation>Ver los cambios</translation>
    </message>
    <message>
        <source>Columns of the sheet and what they mean</source>
        <translation>Columnas de la hoja y lo que significan</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Outline that comes of it</source>
        <translation>Esquema resultante</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Headings in row</source>
        <translation>&amp;Encabezados en la fila</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Líneas</translation>
    </message>
    <message>
        <source>&amp;Texts in</source>
        <translation>&amp;Textos en</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la correspondencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A sheet with these headings was read before as “%1”; its columns are taken as they were then.</source>
        <translation>Ya se leyó antes una hoja con estos encabezados como «%1»; sus columnas se toman como entonces.</translation>
    </message>
    <message>
        <source>This is no workbook that the program wrote. Say what its columns mean; what is proposed comes from their headings and from what stands in them.</source>
        <translation>Este libro no lo escribió el programa. Indique lo que significan sus columnas; lo que se propone se deduce de sus encabezados y de su contenido.</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>(columna %1)</translation>
    </message>
    <message>
        <source>What the column “%1” means</source>
        <translation>Lo que significa la columna «%1»</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Lines that come of the sheet: %1.</source>
        <translation>Líneas que resultan de la hoja: %1.</translation>
    </message>
    <message>
        <source>No line comes of the sheet yet. Say which column holds the titles of activities or of lines.</source>
        <translation>De la hoja no resulta aún ninguna línea. Indique qué columna contiene los títulos de las actividades o de las líneas.</translation>
    </message>
    <message>
        <source>Rows that are not read: %1. The first: %2</source>
        <translation>Filas que no se leen: %1. La primera: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPage</name>
    <message>
        <source>The plan is being read…</source>
        <translation>Se está leyendo el plan…</translation>
    </message>
    <message>
        <source>Parts of the plan</source>
        <translation>Partes del plan</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>Plan de trabajo</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>en lectura</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanPasteReview</name>
    <message>
        <source>Next to look at (F8)</source>
        <translation>Siguiente para revisar (F8)</translation>
    </message>
    <message>
        <source>Paste lines into the plan</source>
        <translation>Pegar líneas en el plan</translation>
    </message>
    <message>
        <source>They come</source>
        <translation>Se añaden</translation>
    </message>
    <message>
        <source>Where the lines come</source>
        <translation>Dónde se añaden las líneas</translation>
    </message>
    <message>
        <source>at the end of the plan</source>
        <translation>al final del plan</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>dentro de «%1»</translation>
    </message>
    <message>
        <source>Lines to be added</source>
        <translation>Líneas que se van a añadir</translation>
    </message>
    <message>
        <source>One level in</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <source>One level out</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Alt+Shift+Right or Ctrl+]</source>
        <translation>Alt+Shift+Right o Ctrl+]</translation>
    </message>
    <message>
        <source>Alt+Shift+Left or Ctrl+[</source>
        <translation>Alt+Shift+Left o Ctrl+[</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives, outcomes and outputs</source>
        <translation>
            <numerusform>%n objetivo, resultado o producto</numerusform>
            <numerusform>%n objetivos, resultados y productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n actividad</numerusform>
            <numerusform>%n actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to look at</source>
        <translation>
            <numerusform>%n línea para revisar</numerusform>
            <numerusform>%n líneas para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>no more than %1 lines are taken at once</source>
        <translation>no se incorporan más de %1 líneas a la vez</translation>
    </message>
    <message numerus="yes">
        <source>Add %n lines</source>
        <translation>
            <numerusform>Añadir %n línea</numerusform>
            <numerusform>Añadir %n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewModel</name>
    <message>
        <source>Remarks on the file</source>
        <translation>Observaciones sobre el archivo</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Deleted; changed here too</source>
        <translation>Eliminada; también cambiada aquí</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Cambiada en ambos lados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Before: “%1”. Here now: “%2”. In the workbook: “%3”. Tick it to take what the workbook says.</source>
        <translation>Antes: «%1». Aquí ahora: «%2». En el libro: «%3». Márquelo para aceptar lo que dice el libro.</translation>
    </message>
    <message>
        <source>Here: “%1”. In the workbook: “%2”.</source>
        <translation>Aquí: «%1». En el libro: «%2».</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Line, field or problem</source>
        <translation>Línea, campo o problema</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
</context>
<context>
    <name>tri::ui::PlanReviewView</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Siguiente problema (F8)</translation>
    </message>
    <message>
        <source>Changes of the plan, to be taken or left</source>
        <translation>Cambios del plan, para aceptar o dejar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nuevas: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiadas: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminadas: %1.</translation>
    </message>
    <message>
        <source>Unchanged: %1.</source>
        <translation>Sin cambios: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: %1; what is here stays unless you tick it.</source>
        <translation>Cambiadas en ambos lados: %1; se conserva lo de aquí, salvo que las marque.</translation>
    </message>
    <message>
        <source>To be mended: %1; such rows are not taken.</source>
        <translation>Por corregir: %1; esas filas no se incorporan.</translation>
    </message>
    <message>
        <source>Left out with what they stand under: %1.</source>
        <translation>Omitidas junto con la línea dentro de la cual figuran: %1.</translation>
    </message>
    <message>
        <source>Take over 1 line</source>
        <translation>Incorporar 1 línea</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n lines</source>
        <translation>
            <numerusform>Incorporar %n línea</numerusform>
            <numerusform>Incorporar %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing in the plan.</source>
        <translation>El archivo no cambia nada en el plan.</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Vaciar la celda</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>Poner «%1»</translation>
    </message>
</context>
<context>
    <name>tri::ui::PositionColumn</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>If raised (office only)</source>
        <translation>Si se plantea (solo oficina)</translation>
    </message>
    <message>
        <source>Sensitive (office only)</source>
        <translation>Cuestión delicada (solo oficina)</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Sin posición aún</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No se necesita</translation>
    </message>
    <message>
        <source>Open position</source>
        <translation>Abrir posición</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>Añadir posición</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Posición anterior</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date and the stance of then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 said before: %2</source>
        <translation>%1, posición anterior: %2</translation>
    </message>
</context>
<context>
    <name>tri::ui::PreparationPart</name>
    <message>
        <source>Nothing is planned yet. The usual steps from sixty days before the meeting to two weeks after it can be a start.</source>
        <translation>Aún no hay nada previsto. Se puede partir de los pasos habituales, desde sesenta días antes de la reunión hasta dos semanas después.</translation>
    </message>
    <message>
        <source>Add the usual steps</source>
        <translation>Añadir los pasos habituales</translation>
    </message>
    <message>
        <source>Add one step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add usual steps</source>
        <translation>Añadir pasos habituales</translation>
    </message>
    <message>
        <source>Add the usual steps that this meeting does not have yet</source>
        <translation>Añadir los pasos habituales que esta reunión aún no tiene</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Add one step to the preparation</source>
        <translation>Añadir un paso a la preparación</translation>
    </message>
    <message>
        <source>Open step</source>
        <translation>Abrir paso</translation>
    </message>
    <message>
        <source>Open the step with all its fields (Enter)</source>
        <translation>Abrir el paso con todos sus campos (Intro)</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Eliminar paso</translation>
    </message>
    <message>
        <source>Move the step to the trash</source>
        <translation>Mover el paso a la papelera</translation>
    </message>
    <message>
        <source>Steps of the preparation</source>
        <translation>Pasos de la preparación</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%1 de %2 pasos están hechos.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) should have been done by now.</source>
        <translation>
            <numerusform>%n paso debería estar ya hecho.</numerusform>
            <numerusform>%n pasos deberían estar ya hechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no day yet, so steps have no dates.</source>
        <translation>La reunión aún no tiene día, por lo que los pasos no tienen fecha.</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, plazo vencido</translation>
    </message>
    <message>
        <source>%1, due now</source>
        <translation>%1, vence ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) no longer fit the day of the meeting.</source>
        <translation>
            <numerusform>%n paso ya no corresponde al día de la reunión.</numerusform>
            <numerusform>%n pasos ya no corresponden al día de la reunión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Ajustarlos al nuevo día</translation>
    </message>
    <message>
        <source>The meeting has all usual steps that can still be done.</source>
        <translation>La reunión tiene todos los pasos habituales que aún se pueden hacer.</translation>
    </message>
    <message>
        <source>The meeting has all usual steps.</source>
        <translation>La reunión tiene todos los pasos habituales.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«%1» se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Print checklist</source>
        <translation>Imprimir lista de control</translation>
    </message>
    <message>
        <source>The steps on paper, to tick and to write on (Ctrl+P)</source>
        <translation>Los pasos en papel, para marcar y anotar (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>tri::ui::PriorityDetail</name>
    <message>
        <source>The chosen priority</source>
        <translation>La prioridad elegida</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se llegó a ello</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Together then</source>
        <translation>En conjunto, entonces</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Registrar posición</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a card to see why it stands where it does.</source>
        <translation>Elija una tarjeta para ver por qué está donde está.</translation>
    </message>
    <message>
        <source>stated on %1</source>
        <translation>expresada el %1</translation>
    </message>
    <message>
        <source>last heard on %1</source>
        <translation>última noticia: %1</translation>
    </message>
    <message>
        <source>proposed it, as number %1</source>
        <translation>la propuso, con el número %1</translation>
    </message>
    <message>
        <source>proposed it</source>
        <translation>la propuso</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of what one side holds</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>state of agreement and why</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProgressCover</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This part is carried through to its end.</source>
        <translation>Esta parte se lleva hasta el final.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is changed until it is done.</source>
        <translation>No se cambia nada hasta que termine.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalPanel</name>
    <message>
        <source>Back to the agenda</source>
        <translation>Volver al programa</translation>
    </message>
    <message>
        <source>Proposed agenda</source>
        <translation>Programa propuesto</translation>
    </message>
    <message>
        <source>Records that the proposal comes from</source>
        <translation>Registros de los que procede la propuesta</translation>
    </message>
    <message>
        <source>Put what is ticked on the agenda, as one step (Ctrl+Enter)</source>
        <translation>Incluir lo marcado en el programa, como un solo paso (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave without adding anything (Esc)</source>
        <translation>Salir sin añadir nada (Esc)</translation>
    </message>
    <message>
        <source>Nothing to propose: the agenda has all that is open, due or new.</source>
        <translation>Nada que proponer: el programa contiene todo lo pendiente, lo que vence y lo nuevo.</translation>
    </message>
    <message>
        <source>The meeting names no previous meeting, so nothing of an earlier one is proposed. Choose it under “All fields”, in “Previous meeting”.</source>
        <translation>La reunión no indica ninguna reunión anterior, por lo que no se propone nada de una anterior. Elíjala en «Todos los campos», en «Reunión anterior».</translation>
    </message>
    <message>
        <source>From what earlier meetings left open, what is due by the day of the meeting, what is new, and the backlog. Untick what you do not want.</source>
        <translation>De lo que quedó pendiente en reuniones anteriores, lo que vence hasta el día de la reunión, lo nuevo y la lista de espera. Quite la marca de lo que no desee.</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Sin ámbito</translation>
    </message>
    <message>
        <source>On the agenda already</source>
        <translation>Ya en el programa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a record and what it adds</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is ticked. The agenda has %1.</source>
        <translation>No hay nada marcado. El programa tiene %1.</translation>
    </message>
    <message>
        <source>%1 min ticked. With the agenda %2.</source>
        <translation>%1 min marcados. Con el programa, %2.</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Añadir temas</translation>
    </message>
    <message>
        <source>Add 1 item</source>
        <translation>Añadir 1 tema</translation>
    </message>
    <message numerus="yes">
        <source>Add %n items</source>
        <translation>
            <numerusform>Añadir %n tema</numerusform>
            <numerusform>Añadir %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through what is open, due and new…</source>
        <translation>Examinando lo pendiente, lo que vence y lo nuevo…</translation>
    </message>
    <message>
        <source>The proposals could not be put together. Go back to the agenda to try again.</source>
        <translation>No se pudieron reunir las propuestas. Vuelva al programa para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>1 record more</source>
        <translation>1 registro más</translation>
    </message>
    <message numerus="yes">
        <source>%n records more</source>
        <translation>
            <numerusform>%n registro más</numerusform>
            <numerusform>%n registros más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ProposalTree</name>
    <message>
        <source>Minutes allowed</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Proposed items</source>
        <translation>Temas propuestos</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecipientsBox</name>
    <message>
        <source>Goes to</source>
        <translation>Se envía a</translation>
    </message>
    <message>
        <source>Others, in words</source>
        <translation>Otros, en palabras</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecommendationStepDialog</name>
    <message>
        <source>Merge %1 into a new recommendation</source>
        <translation>Fusionar %1 en una recomendación nueva</translation>
    </message>
    <message>
        <source>Split %1 into new recommendations</source>
        <translation>Dividir %1 en recomendaciones nuevas</translation>
    </message>
    <message>
        <source>Replace %1 by another recommendation</source>
        <translation>Sustituir %1 por otra recomendación</translation>
    </message>
    <message>
        <source>The old ones stay as they were said, with their numbers. The new one names them, and their pages say what stands in their place and why.</source>
        <translation>Las antiguas quedan como se formularon, con sus números. La nueva las nombra, y en las páginas de las antiguas se indica qué figura en su lugar y por qué.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Remove the last part</source>
        <translation>Quitar la última parte</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>P&amp;or qué</translation>
    </message>
    <message>
        <source>These become &amp;one</source>
        <translation>Estas pasan a ser &amp;una</translation>
    </message>
    <message>
        <source>Recommendations that become one</source>
        <translation>Recomendaciones que pasan a ser una</translation>
    </message>
    <message>
        <source>Add another recommendation that becomes one with it</source>
        <translation>Añadir otra recomendación que pase a ser una con ella</translation>
    </message>
    <message>
        <source>Add: type a number or words</source>
        <translation>Añadir: escriba un número o palabras</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the selected recommendation as it is</source>
        <translation>Dejar como está la recomendación seleccionada</translation>
    </message>
    <message>
        <source>By a &amp;new one</source>
        <translation>Por una &amp;nueva</translation>
    </message>
    <message>
        <source>By one that is &amp;there already</source>
        <translation>Por una &amp;ya existente</translation>
    </message>
    <message>
        <source>Recommendation that stands in its place</source>
        <translation>Recomendación que figura en su lugar</translation>
    </message>
    <message>
        <source>Type a number or words</source>
        <translation>Escriba un número o palabras</translation>
    </message>
    <message>
        <source>What hangs on the old ones, and what of it leads to the new ones as well</source>
        <translation>Qué depende de las antiguas y qué de ello conduce también a las nuevas</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Marcar todo</translation>
    </message>
    <message>
        <source>Let everything lead to the new one as well</source>
        <translation>Hacer que todo conduzca también a la nueva</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>place and number</comment>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nueva: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Also the new one</source>
        <translation>También la nueva</translation>
    </message>
    <message>
        <source>It leads to one recommendation only: ticked, it leaves the old one.</source>
        <translation>Conduce a una sola recomendación: si se marca, deja la antigua.</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>en su lugar</translation>
    </message>
    <message>
        <source>This hangs on the old ones and stays there. Tick what leads to the new one as well:</source>
        <translation>Esto depende de las antiguas y queda allí. Marque lo que conduce también a la nueva:</translation>
    </message>
    <message>
        <source>No follow-up, support, lesson or indicator hangs on the old ones.</source>
        <translation>De las antiguas no depende ningún seguimiento, apoyo, enseñanza ni indicador.</translation>
    </message>
    <message>
        <source>%1 stands in their place now. Undo takes all of it back.</source>
        <translation>%1 figura ahora en su lugar. «Deshacer» lo anula todo.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar mi versión</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aceptar la otra versión</translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were writing.</source>
        <translation>Este registro se cambió en otro lugar mientras usted escribía.</translation>
    </message>
    <message>
        <source>Added as soon as you leave a field.</source>
        <translation>Se añadirá en cuanto salga de un campo.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Aún se necesita: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Draft restored from %1, %2.</source>
        <translation>Borrador restaurado del %1, %2.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leave the records as they are (Esc)</source>
        <translation>Dejar los registros como están (Esc)</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and 1 other record</source>
        <translation>%1 y 1 registro más</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other records</source>
        <translation>
            <numerusform>%1 y %n registro más</numerusform>
            <numerusform>%1 y %n registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All these records would be cited by the same %1.</source>
        <translation>Todos estos registros se citarían con el mismo dato: %1.</translation>
    </message>
    <message>
        <source>1 record cannot be read and is left as it is.</source>
        <translation>1 registro no se puede leer y se deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are left as they are.</source>
        <translation>
            <numerusform>%n registro no se puede leer y se deja como está.</numerusform>
            <numerusform>%n registros no se pueden leer y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed yet: see the marked fields (F8).</source>
        <translation>Aún no se puede cambiar nada: vea los campos marcados (F8).</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>Cambia %1 de %2.</translation>
    </message>
    <message>
        <source>What you enter is given to all %1; the rest stays as it is.</source>
        <translation>Lo que introduzca se aplica a los %1; el resto queda como está.</translation>
    </message>
    <message>
        <source>All these records hold that already.</source>
        <translation>Todos estos registros ya lo contienen.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordListPage</name>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Show what was deleted</source>
        <translation>Mostrar lo eliminado</translation>
    </message>
    <message>
        <source>Show deleted %1</source>
        <translation>Mostrar lo eliminado: %1</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>The trash is empty: what you delete can be put back from here.</source>
        <translation>La papelera está vacía: lo que elimine podrá recuperarse desde aquí.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records moved to the trash.</source>
        <translation>
            <numerusform>%n registro movido a la papelera.</numerusform>
            <numerusform>%n registros movidos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«%1» se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>Records that link to it: %1; the links stay.</source>
        <translation>Registros vinculados a él: %1; los vínculos se conservan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>1 record put back.</source>
        <translation>1 registro recuperado.</translation>
    </message>
    <message numerus="yes">
        <source>%n records put back.</source>
        <translation>
            <numerusform>%n registro recuperado.</numerusform>
            <numerusform>%n registros recuperados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select two records or more, and a column: Fill down copies the first value to the others.</source>
        <translation>Seleccione dos registros o más y una columna: Rellenar hacia abajo copia el primer valor en los demás.</translation>
    </message>
    <message>
        <source>1 record changed.</source>
        <translation>1 registro cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n registro cambiado.</numerusform>
            <numerusform>%n registros cambiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell in this list holds a draft.</source>
        <translation>Ninguna celda de esta lista contiene un borrador.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected records as a table</source>
        <translation>Copiar los registros seleccionados como tabla</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Copy the selected records as a table with a row of headings</source>
        <translation>Copiar los registros seleccionados como tabla con una fila de encabezados</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take in rows from a spreadsheet; you see what they will do before anything is written</source>
        <translation>Incorporar filas de una hoja de cálculo; se ve el efecto antes de escribir nada</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Take in a CSV file or a workbook; you see what it will do before anything is written</source>
        <translation>Incorporar un archivo CSV o un libro; se ve el efecto antes de escribir nada</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Exportar esta lista…</translation>
    </message>
    <message>
        <source>Write the records that the list shows, with all their fields, as a workbook, CSV or JSON</source>
        <translation>Escribir los registros que muestra la lista, con todos sus campos, como libro, CSV o JSON</translation>
    </message>
    <message>
        <source>1 record copied.</source>
        <translation>1 registro copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n records copied.</source>
        <translation>
            <numerusform>%n registro copiado.</numerusform>
            <numerusform>%n registros copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text or table on the clipboard.</source>
        <translation>No hay texto ni tabla en el portapapeles.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods *.txt *.tsv)</source>
        <translation>Tablas (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
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
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>Registros nuevos: %1. Registros cambiados: %2.</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>Tablero: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Agrupar: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>%1 (by month)</source>
        <translation>%1 (por mes)</translation>
    </message>
    <message>
        <source>Board by</source>
        <translation>Tablero por</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Open the selected record on a page of its own</source>
        <translation>Abrir el registro seleccionado en una página propia</translation>
    </message>
    <message>
        <source>Move the selected records to the trash</source>
        <translation>Mover los registros seleccionados a la papelera</translation>
    </message>
    <message>
        <source>Take the selected records out of the trash</source>
        <translation>Sacar los registros seleccionados de la papelera</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Give the selected records the value that the first of them has in this column</source>
        <translation>Dar a los registros seleccionados el valor que el primero tiene en esta columna</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Show the records that have these words</source>
        <translation>Mostrar los registros que contienen estas palabras</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show only records that meet conditions, in words</source>
        <translation>Mostrar solo los registros que cumplen condiciones, en palabras</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Fila de filtros</translation>
    </message>
    <message>
        <source>Filter by boxes under the column headings</source>
        <translation>Filtrar con casillas bajo los encabezados de las columnas</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Go to the next cell that cannot be kept yet</source>
        <translation>Ir a la siguiente celda que aún no puede guardarse</translation>
    </message>
    <message>
        <source>Find here (Ctrl+F)</source>
        <translation>Buscar aquí (Ctrl+F)</translation>
    </message>
    <message>
        <source>Put records under headings of one field</source>
        <translation>Reunir los registros según un campo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>Elegir lo que muestra la lista</translation>
    </message>
    <message>
        <source>%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.</source>
        <translation>%1 El texto se conserva como borrador; F8 vuelve a él y Esc en la celda restaura el valor.</translation>
    </message>
    <message>
        <source>No record meets the filter.</source>
        <translation>Ningún registro cumple el filtro.</translation>
    </message>
    <message>
        <source>This view has a filter that this version of Trilateral does not know, so the list shows everything. The view keeps its filter: %1</source>
        <translation>Esta vista tiene un filtro que esta versión de Trilateral no conoce, por lo que la lista lo muestra todo. La vista conserva su filtro: %1</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Keep copies of files with the selected record</source>
        <translation>Guardar copias de archivos con el registro seleccionado</translation>
    </message>
    <message>
        <source>Import a table or calendar…</source>
        <translation>Importar una tabla o un calendario…</translation>
    </message>
    <message>
        <source>Take in a CSV file, a workbook or a calendar file; you see what it will do before anything is written</source>
        <translation>Incorporar un archivo CSV, un libro o un archivo de calendario; se ve el efecto antes de escribir nada</translation>
    </message>
    <message>
        <source>Write the records that the list shows as a workbook, CSV, JSON or a calendar file for other programs</source>
        <translation>Escribir los registros que muestra la lista como libro, CSV, JSON o archivo de calendario para otros programas</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</source>
        <translation>Tablas y calendarios (*.csv *.xlsx *.ods *.txt *.tsv *.ics)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file (*.ics)</source>
        <translation>Archivo de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Meetings written to “%1”: %2.</source>
        <translation>Reuniones escritas en «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds internal and sensitive ones too; it is for your own office.</source>
        <translation>El archivo contiene también las internas y delicadas; es para su propia oficina.</translation>
    </message>
    <message>
        <source>Write internal ones too</source>
        <translation>Escribir también las internas</translation>
    </message>
    <message>
        <source>Change all selected</source>
        <translation>Cambiar todos los seleccionados</translation>
    </message>
    <message>
        <source>Go to the form that changes all selected records at once</source>
        <translation>Ir al formulario que cambia a la vez todos los registros seleccionados</translation>
    </message>
    <message>
        <source>The record stays as it is: what you entered was not given to it.</source>
        <translation>El registro queda como está: lo introducido no se le aplicó.</translation>
    </message>
    <message numerus="yes">
        <source>The %n records stay as they are: what you entered was not given to them.</source>
        <translation>
            <numerusform>El %n registro queda como está: lo introducido no se le aplicó.</numerusform>
            <numerusform>Los %n registros quedan como están: lo introducido no se les aplicó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter it again</source>
        <translation>Introducirlo de nuevo</translation>
    </message>
    <message>
        <source>Select two records or more: the form beside the list changes all of them at once.</source>
        <translation>Seleccione dos registros o más: el formulario junto a la lista los cambia todos a la vez.</translation>
    </message>
    <message>
        <source>%1: %2 selected</source>
        <translation>%1: %2 en la selección</translation>
    </message>
    <message>
        <source>New from…</source>
        <translation>Nuevo a partir de…</translation>
    </message>
    <message>
        <source>Make a new one from the selected one or from a template, with all that belongs to it</source>
        <translation>Crear uno nuevo a partir del seleccionado o de una plantilla, con todo lo que le corresponde</translation>
    </message>
    <message>
        <source>From “%1”…</source>
        <translation>A partir de «%1»…</translation>
    </message>
    <message>
        <source>From the template “%1”…</source>
        <translation>A partir de la plantilla «%1»…</translation>
    </message>
    <message>
        <source>Select one in the list first, or mark one as a template</source>
        <translation>Seleccione antes uno en la lista o marque uno como plantilla</translation>
    </message>
    <message>
        <source>Records written to “%1”: %2.</source>
        <translation>Registros escritos en «%1»: %2.</translation>
    </message>
    <message>
        <source>The file holds everything, sensitive records too; it is for your own office.</source>
        <translation>El archivo lo contiene todo, incluso registros delicados; es para su propia oficina.</translation>
    </message>
    <message>
        <source>Write it for others instead</source>
        <translation>Escribirlo para otros</translation>
    </message>
    <message>
        <source>The file is for others: what is internal or sensitive is not in it.</source>
        <translation>El archivo es para otros: no contiene lo interno o delicado.</translation>
    </message>
    <message numerus="yes">
        <source>Left out because of their handling: %n.</source>
        <translation>
            <numerusform>Omitido por su confidencialidad: %n.</numerusform>
            <numerusform>Omitidos por su confidencialidad: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordPage</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Previous in the list (Alt+Up)</source>
        <translation>Anterior de la lista (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next in the list (Alt+Down)</source>
        <translation>Siguiente de la lista (Alt+Abajo)</translation>
    </message>
    <message>
        <source>About this record</source>
        <translation>Sobre este registro</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>Vinculado desde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>«%1» añadido.</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Ningún registro</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>Linked from (%1)</source>
        <translation>Vinculado desde (%1)</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in another</source>
        <translation>Eliminado en una copia, editado en otra</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep %1’s</source>
        <translation>Conservar la de %1</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar el registro</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Two copies changed this record differently. Choose what holds; the other stays in the history.</source>
        <translation>Dos copias cambiaron este registro de forma distinta. Elija la versión válida; la otra queda en el historial.</translation>
    </message>
    <message>
        <source>“%1” moved to the trash.</source>
        <translation>«%1» se ha movido a la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Keep copies of files with this record</source>
        <translation>Guardar copias de archivos con este registro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <translation>Archivos (%1)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Siguiente problema</translation>
    </message>
    <message>
        <source>Go to the next field that something is wrong with</source>
        <translation>Ir al siguiente campo en que algo no concuerda</translation>
    </message>
    <message>
        <source>Nothing is wrong with this record.</source>
        <translation>Este registro no presenta ningún problema.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RecordTableModel</name>
    <message>
        <source>In conflict</source>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(no se puede leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>%1: %2 in all</source>
        <translation>%1: %2 en total</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Grupo %1, cerrado</translation>
    </message>
    <message>
        <source>Group %1, open</source>
        <translation>Grupo %1, abierto</translation>
    </message>
    <message>
        <source>No longer matches</source>
        <translation>Ya no coincide</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Plazo vencido</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedOffer</name>
    <message>
        <source>Merge into a new one…</source>
        <translation>Fusionar en una nueva…</translation>
    </message>
    <message>
        <source>Let one new recommendation stand for this one and others with the same idea</source>
        <translation>Poner una sola recomendación nueva en lugar de esta y de otras con la misma idea</translation>
    </message>
    <message>
        <source>Split into…</source>
        <translation>Dividir en…</translation>
    </message>
    <message>
        <source>Let several new recommendations stand for this one, each for a part of it</source>
        <translation>Poner varias recomendaciones nuevas en lugar de esta, cada una para una parte de ella</translation>
    </message>
    <message>
        <source>Replace by…</source>
        <translation>Sustituir por…</translation>
    </message>
    <message>
        <source>Let another recommendation, new or there already, stand for this one</source>
        <translation>Poner en lugar de esta otra recomendación, nueva o ya existente</translation>
    </message>
    <message>
        <source>Same idea</source>
        <translation>Misma idea</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Redacciones</translation>
    </message>
    <message>
        <source>Replaced by %1. It stays as it was said.</source>
        <translation>Sustituida por %1. Queda como se formuló.</translation>
    </message>
    <message>
        <source>Replaced by %1, because: %2. It stays as it was said.</source>
        <translation>Sustituida por %1; motivo: %2. Queda como se formuló.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Select a recommendation, or write the new one first.</source>
        <translation>Seleccione una recomendación o escriba antes la nueva.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RelatedPanel</name>
    <message>
        <source>Link as the same idea</source>
        <translation>Vincular como misma idea</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Earlier ones with the same idea</source>
        <translation>Anteriores con la misma idea</translation>
    </message>
    <message>
        <source>Add it to the related recommendations (Enter)</source>
        <translation>Añadirla a las recomendaciones conexas (Intro)</translation>
    </message>
    <message>
        <source>Open the other one beside this one</source>
        <translation>Abrir la otra junto a esta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and text</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replaced by %1</source>
        <translation>Sustituida por %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>This leads back to where it began: one of them is wrong.</source>
        <translation>Esto vuelve al punto de partida: una de ellas es errónea.</translation>
    </message>
    <message>
        <source>Earlier ones that may carry the same idea</source>
        <translation>Anteriores que pueden recoger la misma idea</translation>
    </message>
    <message>
        <source>None of the earlier ones looks like it.</source>
        <translation>Ninguna de las anteriores se le parece.</translation>
    </message>
    <message>
        <source>No other earlier one looks like it.</source>
        <translation>Ninguna otra anterior se le parece.</translation>
    </message>
    <message>
        <source>Linked as the same idea</source>
        <translation>Vinculadas como misma idea</translation>
    </message>
    <message>
        <source>Set aside on this computer</source>
        <translation>Dejadas de lado en este equipo</translation>
    </message>
    <message>
        <source>Of the same meeting, much like it</source>
        <translation>De la misma reunión, muy parecidas</translation>
    </message>
    <message>
        <source>Write the recommendation first; then this tells which earlier ones are like it.</source>
        <translation>Escriba antes la recomendación; después se indicará aquí qué anteriores se le parecen.</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sustituida por</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proponer de nuevo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Dejar de lado</translation>
    </message>
    <message>
        <source>List it among the proposals again</source>
        <translation>Volver a incluirla entre las propuestas</translation>
    </message>
    <message>
        <source>Another idea: do not propose it here again (Delete)</source>
        <translation>Otra idea: no volver a proponerla aquí (Supr)</translation>
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
        <translation>Sin indicación de cómo está la situación</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Comunicado por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está la situación</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Lo que se logró</translation>
    </message>
    <message>
        <source>Add the report</source>
        <translation>Añadir el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose from the list, or leave the box empty.</source>
        <translation>Aquí nadie se llama «%1». Elija de la lista o deje vacía la casilla.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2014-05-14, or the way dates are written here.</source>
        <translation>«%1» no es una fecha. Escríbala como 2014-05-14 o como se escriben aquí las fechas.</translation>
    </message>
    <message>
        <source>The day is still to come. Write the day on which the report was made.</source>
        <translation>Ese día aún no ha llegado. Escriba el día en que se hizo el informe.</translation>
    </message>
    <message>
        <source>The report was added; the record of the follow-up stays as it is. Ctrl+Z takes it back.</source>
        <translation>Se ha añadido el informe; el registro del seguimiento queda como está. Ctrl+Z lo anula.</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestList</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the list of requests</source>
        <translation>
            <numerusform>%n más: véase la lista de solicitudes</numerusform>
            <numerusform>%n más: véase la lista de solicitudes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPage</name>
    <message>
        <source>No request for expertise is entered yet. Enter requests as they come, or paste earlier ones into their list from a table. Then it stands here what waits for whom, how much notice is given, and what to expect before the next Forum Meeting.</source>
        <translation>Aún no se ha registrado ninguna solicitud de conocimientos. Registre las solicitudes a medida que lleguen o pegue las anteriores en su lista desde una tabla. Aquí se mostrará entonces qué espera a quién, con qué antelación se solicita y qué cabe prever antes de la próxima Reunión del Foro.</translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation>Añadir una solicitud</translation>
    </message>
    <message>
        <source>Open the list of requests</source>
        <translation>Abrir la lista de solicitudes</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Inbox, times and forecast</source>
        <translation>Bandeja de entrada, plazos y previsión</translation>
    </message>
</context>
<context>
    <name>tri::ui::RequestsPart</name>
    <message>
        <source>No kind</source>
        <translation>Sin tipo</translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewFixes</name>
    <message>
        <source>Take it in after all</source>
        <translation>Incorporarlo de todos modos</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Actualizar «%1»</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>Es uno nuevo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The other one alike too</source>
        <translation>Lo mismo con el otro</translation>
    </message>
    <message numerus="yes">
        <source>All %n others alike too</source>
        <translation>
            <numerusform>Lo mismo con %n otro</numerusform>
            <numerusform>Lo mismo con los otros %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tri::ui::ReviewModel</name>
    <message>
        <source>To be mended</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(omitido)</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Id. del registro</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Here already?</source>
        <translation>¿Ya está aquí?</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old → new</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (añadido)</translation>
    </message>
</context>
<context>
    <name>tri::ui::RollOverPart</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Continue in the next plan</source>
        <translation>Continuar en el plan siguiente</translation>
    </message>
    <message>
        <source>Drop with a reason</source>
        <translation>Descartar con motivo</translation>
    </message>
    <message>
        <source>Make the next plan</source>
        <translation>Crear el plan siguiente</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>Título del plan siguiente</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Move along with the period</source>
        <translation>Desplazar con el período</translation>
    </message>
    <message>
        <source>Leave empty, to be agreed anew</source>
        <translation>Dejar vacías, para acordarlas de nuevo</translation>
    </message>
    <message>
        <source>Dates of what continues</source>
        <translation>Fechas de lo que continúa</translation>
    </message>
    <message>
        <source>Close this plan</source>
        <translation>Cerrar este plan</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Qué ocurre con cada línea</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped</source>
        <translation>Por qué se descartan las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Why the selected lines are dropped, then Enter</source>
        <translation>Por qué se descartan las líneas seleccionadas; después, Intro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message numerus="yes">
        <source>%n continue</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n continúa</numerusform>
            <numerusform>%n continúan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>lines of a plan</comment>
        <translation>
            <numerusform>%n descartada</numerusform>
            <numerusform>%n descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed lines come along</source>
        <translation>
            <numerusform>%n línea cerrada pasa también</numerusform>
            <numerusform>%n líneas cerradas pasan también</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators with their last value as baseline</source>
        <translation>
            <numerusform>%n indicador con su último valor como línea de base</numerusform>
            <numerusform>%n indicadores con su último valor como línea de base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n hito</numerusform>
            <numerusform>%n hitos</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of this plan is open.</source>
        <translation>No hay ninguna línea pendiente en este plan.</translation>
    </message>
    <message>
        <source>Say in a few words why the lines are dropped; others will want to know.</source>
        <translation>Indique en pocas palabras por qué se descartan las líneas; otros querrán saberlo.</translation>
    </message>
    <message>
        <source>The next plan is made, and each open line of this one is settled. Ctrl+Z takes all of it back.</source>
        <translation>El plan siguiente está creado y cada línea pendiente de este está resuelta. Ctrl+Z lo deshace todo.</translation>
    </message>
    <message>
        <source>Open the next plan</source>
        <translation>Abrir el plan siguiente</translation>
    </message>
    <message>
        <source>Next plan</source>
        <translation>Plan siguiente</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterPage</name>
    <message>
        <source>What fits and what does not</source>
        <translation>Lo que cumple y lo que no</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Write an offer of this person for the request (O)</source>
        <translation>Escribir una oferta de esta persona para la solicitud (O)</translation>
    </message>
    <message>
        <source>Put in as an offer</source>
        <translation>Registrar como oferta</translation>
    </message>
    <message>
        <source>Name the person among those asked (A)</source>
        <translation>Incluir a la persona entre los destinatarios (A)</translation>
    </message>
    <message>
        <source>Ask by name</source>
        <translation>Solicitar por su nombre</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Abrir la persona (Intro)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Who could answer</source>
        <translation>Quién podría responder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cumple</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Draft a request</source>
        <translation>Redactar una solicitud</translation>
    </message>
    <message>
        <source>Write a draft request for a speaker that names the person (A)</source>
        <translation>Escribir un borrador de solicitud de orador que mencione a la persona (A)</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Any region</source>
        <translation>Cualquier región</translation>
    </message>
    <message>
        <source>Free on the day</source>
        <translation>Disponible ese día</translation>
    </message>
    <message>
        <source>Free on %1</source>
        <translation>Disponible el %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <comment>organizations</comment>
        <translation>destinatarios: %1</translation>
    </message>
    <message>
        <source>The request names no theme, language, day or agency, so everybody on the roster is here.</source>
        <translation>La solicitud no indica tema, idioma, día ni organismo, por lo que aquí figuran todas las personas de la lista de expertos.</translation>
    </message>
    <message>
        <source>Looked for: %1.</source>
        <translation>Se busca: %1.</translation>
    </message>
    <message>
        <source>Nobody on the roster fits in any point. Enter themes, languages and days of people under People, or ask the agencies for names.</source>
        <translation>Nadie de la lista de expertos cumple ningún punto. Indique temas, idiomas y días de las personas en «Personas» o pida nombres a los organismos.</translation>
    </message>
    <message>
        <source>Nobody fits these filters. Choose “any” in one of them.</source>
        <translation>Nadie cumple estos filtros. Elija «Cualquiera» en uno de ellos.</translation>
    </message>
    <message>
        <source>1 person.</source>
        <translation>1 persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n persona.</numerusform>
            <numerusform>%n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where most points fit comes first; where as many fit, who was asked less often in the last 12 months.</source>
        <translation>Primero figuran quienes cumplen más puntos; a igual número, quienes recibieron menos solicitudes en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>once</source>
        <comment>asked</comment>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>open: %1</source>
        <comment>requests</comment>
        <translation>abiertas: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>in the last 12 months</comment>
        <translation>ninguna vez</translation>
    </message>
    <message>
        <source>%1 of 1 point</source>
        <translation>%1 de 1 punto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n points</source>
        <translation>
            <numerusform>%1 de %n punto</numerusform>
            <numerusform>%1 de %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, points, load</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Cumple: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1</source>
        <translation>No cumple: %1</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Por preguntar: %1</translation>
    </message>
    <message>
        <source>Load: %1</source>
        <translation>Carga: %1</translation>
    </message>
    <message>
        <source>Availability in words: %1</source>
        <translation>Disponibilidad en palabras: %1</translation>
    </message>
    <message>
        <source>%1 is put in as an offer.</source>
        <translation>%1 figura ahora como oferta.</translation>
    </message>
    <message>
        <source>A draft request that names %1 is written.</source>
        <translation>Se ha escrito un borrador de solicitud que menciona a %1.</translation>
    </message>
    <message>
        <source>%1 is named among those asked.</source>
        <translation>%1 figura ahora entre los destinatarios.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>tri::ui::RosterTablePage</name>
    <message>
        <source>Only themes without anybody</source>
        <translation>Solo los temas sin nadie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People by theme and language</source>
        <translation>Personas por tema e idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Open the person (Enter)</source>
        <translation>Abrir la persona (Intro)</translation>
    </message>
    <message>
        <source>People of the chosen cell</source>
        <translation>Personas de la celda elegida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>All</source>
        <comment>languages</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1, %2: 1 person</source>
        <translation>%1, %2: 1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n people</source>
        <translation>
            <numerusform>%1, %2: %n persona</numerusform>
            <numerusform>%1, %2: %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 theme without anybody.</source>
        <translation>1 tema sin nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n themes without anybody.</source>
        <translation>
            <numerusform>%n tema sin nadie.</numerusform>
            <numerusform>%n temas sin nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person on the roster has no theme entered.</source>
        <translation>1 persona de la lista de expertos no tiene ningún tema indicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the roster have no theme entered.</source>
        <translation>
            <numerusform>%n persona de la lista de expertos no tiene ningún tema indicado.</numerusform>
            <numerusform>%n personas de la lista de expertos no tienen ningún tema indicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person who speaks several languages counts under each.</source>
        <translation>Una persona que habla varios idiomas se cuenta en cada uno.</translation>
    </message>
    <message>
        <source>Every theme has somebody.</source>
        <translation>Todos los temas tienen a alguien.</translation>
    </message>
    <message>
        <source>%1, %2: nobody is entered. Ask the agencies for names, and enter the theme with the person.</source>
        <translation>%1, %2: no figura nadie. Pida nombres a los organismos e indique el tema en la persona.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de expertos</translation>
    </message>
</context>
<context>
    <name>tri::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Records with “%1”: %2</source>
        <translation>Registros con «%1»: %2</translation>
    </message>
    <message>
        <source>Nothing holds “%1”. Try fewer or shorter words; capitals and accents make no difference.</source>
        <translation>Nada contiene «%1». Pruebe con menos palabras o más cortas; no importan las mayúsculas ni los acentos.</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>Words in any record</source>
        <translation>Palabras de cualquier registro</translation>
    </message>
    <message>
        <source>Everything in this workspace</source>
        <translation>Todo en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Type a few words. Capitals and accents make no difference; the beginning of a word is enough.</source>
        <translation>Escriba unas pocas palabras. No importan las mayúsculas ni los acentos; basta el comienzo de una palabra.</translation>
    </message>
</context>
<context>
    <name>tri::ui::SentToDialog</name>
    <message>
        <source>Who received no. %1 later</source>
        <translation>Quién recibió después el núm. %1</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Choose a recipient, or write who it was.</source>
        <translation>Todavía no se ha indicado a nadie. Elija un destinatario o escriba quién fue.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>tri::ui::SideBar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>%1, records: %2</source>
        <translation>%1, registros: %2</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellChecker</name>
    <message>
        <source>No dictionary for %1. The package %2 brings one.</source>
        <translation>No hay diccionario para %1. El paquete %2 lo proporciona.</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpellField</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Ignore in this session</source>
        <translation>&amp;Omitir en esta sesión</translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from my words</source>
        <translation>&amp;Quitar «%1» de mis palabras</translation>
    </message>
    <message>
        <source>C&amp;heck spelling</source>
        <translation>&amp;Revisar la ortografía</translation>
    </message>
</context>
<context>
    <name>tri::ui::SpreadChart</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <translation>Reuniones, seguimiento y planes de trabajo compartidos por el RESG, el FMMD y el GMM, en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Abrir un archivo de espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Make a workspace file with the reference data in it</source>
        <translation>Crear un archivo de espacio de trabajo con los datos de referencia</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample workspace to look around in</source>
        <translation>Abrir una copia nueva del espacio de trabajo de ejemplo para explorarlo</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos anteriormente</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Forget all but the pinned ones; the files stay where they are</source>
        <translation>Olvidar todos salvo los fijados; los archivos quedan donde están</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dejar de &amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
</context>
<context>
    <name>tri::ui::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Registros: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeDecisionPanel</name>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nombre del tema</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Theme that stays</source>
        <translation>Tema que queda</translation>
    </message>
    <message>
        <source>New themes</source>
        <translation>Temas nuevos</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Records that carry the theme</source>
        <translation>Registros que llevan el tema</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Last review %1: %2</source>
        <translation>Último examen (%1): %2</translation>
    </message>
    <message>
        <source>Never reviewed before.</source>
        <translation>Nunca examinado hasta ahora.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Records that carry the theme (%1)</source>
        <translation>Registros que llevan el tema (%1)</translation>
    </message>
    <message>
        <source>Select records and press 1, 2 … to give them the first, second … of the new themes as well.</source>
        <translation>Seleccione registros y pulse 1, 2… para darles también el primero, el segundo… de los temas nuevos.</translation>
    </message>
    <message>
        <source>This meeting decided: %1. To decide otherwise, undo it or correct the review in its record.</source>
        <translation>Esta reunión decidió: %1. Para decidir otra cosa, deshágalo o corrija el examen en su registro.</translation>
    </message>
    <message>
        <source>Themes below it move up: %1.</source>
        <translation>Los temas dependientes suben de nivel: %1.</translation>
    </message>
    <message>
        <source>Only the review is noted; nothing else changes.</source>
        <translation>Solo se anota el examen; no cambia nada más.</translation>
    </message>
    <message numerus="yes">
        <source>The theme gets a new name; %n record(s) that carry it show the new one.</source>
        <translation>
            <numerusform>El tema recibe un nombre nuevo; %n registro que lo lleva muestra el nuevo.</numerusform>
            <numerusform>El tema recibe un nombre nuevo; %n registros que lo llevan muestran el nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A theme is added to the tree, reviewed from the day of the meeting.</source>
        <translation>Se añade un tema al árbol, en examen desde el día de la reunión.</translation>
    </message>
    <message numerus="yes">
        <source>The theme is reviewed no longer; %n record(s) keep it.</source>
        <translation>
            <numerusform>El tema deja de estar en examen; %n registro lo conserva.</numerusform>
            <numerusform>El tema deja de estar en examen; %n registros lo conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme ends and %n new one(s) begin in its place.</source>
        <translation>
            <numerusform>El tema termina y %n nuevo comienza en su lugar.</numerusform>
            <numerusform>El tema termina y %n nuevos comienzan en su lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 records get a new theme; all keep the old one.</source>
        <translation>%1 de %2 registros reciben un tema nuevo; todos conservan el anterior.</translation>
    </message>
    <message>
        <source>Two themes become one.</source>
        <translation>Dos temas se convierten en uno.</translation>
    </message>
    <message numerus="yes">
        <source>The theme ends; %n record(s) that carry it get “%1” as well.</source>
        <translation>
            <numerusform>El tema termina; %n registro que lo lleva recibe también «%1».</numerusform>
            <numerusform>El tema termina; %n registros que lo llevan reciben también «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes below it move to “%1”: %2.</source>
        <translation>Los temas dependientes pasan a «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>tri::ui::ThemeReviewPart</name>
    <message>
        <source>Themes as of</source>
        <translation>Temas a fecha de</translation>
    </message>
    <message>
        <source>The tree of themes as it was on this day</source>
        <translation>El árbol de temas como era en este día</translation>
    </message>
    <message>
        <source>&amp;Themes as of</source>
        <translation>&amp;Temas a fecha de</translation>
    </message>
    <message>
        <source>Themes under review</source>
        <translation>Temas en examen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Último examen</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Esta reunión</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Carry out the decision on this theme (Ctrl+Enter)</source>
        <translation>Ejecutar la decisión sobre este tema (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>Let this meeting add a theme</source>
        <translation>Hacer que esta reunión añada un tema</translation>
    </message>
    <message>
        <source>Open theme</source>
        <translation>Abrir tema</translation>
    </message>
    <message>
        <source>Open the theme with all its fields</source>
        <translation>Abrir el tema con todos sus campos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 of %2 themes are decided on by this meeting.</source>
        <translation>Esta reunión ha decidido sobre %1 de %2 temas.</translation>
    </message>
    <message>
        <source>The review is noted.</source>
        <translation>El examen se ha anotado.</translation>
    </message>
    <message numerus="yes">
        <source>The review is noted, and %n record(s) changed with it.</source>
        <translation>
            <numerusform>El examen se ha anotado y con él ha cambiado %n registro.</numerusform>
            <numerusform>El examen se ha anotado y con él han cambiado %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Minutes on this theme</source>
        <translation>Actas sobre este tema</translation>
    </message>
    <message>
        <source>What all meetings said on this theme and those below it, in one paper</source>
        <translation>Lo que dijeron todas las reuniones sobre este tema y los que dependen de él, en un solo documento</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelinePart</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 horizontal</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 horizontal</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>As close as on the screen</source>
        <translation>Con el detalle de la pantalla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Office copy</source>
        <translation>Ejemplar interno</translation>
    </message>
    <message>
        <source>Shared copy</source>
        <translation>Ejemplar compartido</translation>
    </message>
    <message>
        <source>A shared copy leaves out what is sensitive or only for our office</source>
        <translation>Un ejemplar compartido omite lo delicado y lo que es solo para nuestra oficina</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Volver a la cronología</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se omite: %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The timeline can be saved as PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. La cronología puede guardarse como PDF.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>cronología</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The shared copy of the timeline is written to “%1”.</source>
        <translation>El ejemplar compartido de la cronología se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>The timeline is written to “%1”. It is for your own office: it shows sensitive lines too.</source>
        <translation>La cronología se ha escrito en «%1». Es para su propia oficina: muestra también las líneas delicadas.</translation>
    </message>
    <message>
        <source>Print timeline…</source>
        <translation>Imprimir cronología…</translation>
    </message>
    <message>
        <source>Show the pages before printing or saving (Ctrl+P)</source>
        <translation>Mostrar las páginas antes de imprimir o guardar (Ctrl+P)</translation>
    </message>
    <message>
        <source>Fit plan</source>
        <translation>Ajustar al plan</translation>
    </message>
    <message>
        <source>Show all of the plan’s time</source>
        <translation>Mostrar todo el tiempo del plan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show less time in more detail (Ctrl+plus)</source>
        <translation>Mostrar menos tiempo con más detalle (Ctrl+más)</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show more time in less detail (Ctrl+minus)</source>
        <translation>Mostrar más tiempo con menos detalle (Ctrl+menos)</translation>
    </message>
    <message>
        <source>Open line</source>
        <translation>Abrir línea</translation>
    </message>
    <message>
        <source>Open what is chosen (Enter)</source>
        <translation>Abrir lo elegido (Intro)</translation>
    </message>
    <message>
        <source>Change dates…</source>
        <translation>Cambiar fechas…</translation>
    </message>
    <message>
        <source>Type the dates of the chosen line (F2)</source>
        <translation>Escribir las fechas de la línea elegida (F2)</translation>
    </message>
    <message>
        <source>Move to the next quarter</source>
        <translation>Pasar al trimestre siguiente</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page down)</source>
        <translation>Mover tres meses todas las fechas de la línea elegida (Alt+AvPág)</translation>
    </message>
    <message>
        <source>Move to the quarter before</source>
        <translation>Pasar al trimestre anterior</translation>
    </message>
    <message>
        <source>Move all dates of the chosen line by three months (Alt+Page up)</source>
        <translation>Mover tres meses todas las fechas de la línea elegida (Alt+RePág)</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Show the uppermost lines alone</source>
        <translation>Mostrar solo las líneas del nivel superior</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show what the bars and signs mean</source>
        <translation>Mostrar qué significan las barras y los signos</translation>
    </message>
    <message>
        <source>Show the lines of this lead</source>
        <translation>Mostrar las líneas de este organismo principal</translation>
    </message>
    <message>
        <source>Show the lines on this theme</source>
        <translation>Mostrar las líneas sobre este tema</translation>
    </message>
    <message>
        <source>Show the lines with this status</source>
        <translation>Mostrar las líneas con esta situación</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos los organismos principales</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Cualquier situación</translation>
    </message>
    <message>
        <source>1 line has no dates.</source>
        <translation>1 línea no tiene fechas.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no dates.</source>
        <translation>
            <numerusform>%n línea no tiene fechas.</numerusform>
            <numerusform>%n líneas no tienen fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date or link does not fit.</source>
        <translation>1 fecha o vínculo no concuerda.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates or links do not fit.</source>
        <translation>
            <numerusform>%n fecha o vínculo no concuerda.</numerusform>
            <numerusform>%n fechas o vínculos no concuerdan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The dates of this line follow from the lines below it. Choose one of those.</source>
        <translation>Las fechas de esta línea se deducen de las líneas que contiene. Elija una de ellas.</translation>
    </message>
    <message>
        <source>This line has no dates yet. Press F2 to enter them.</source>
        <translation>Esta línea aún no tiene fechas. Pulse F2 para introducirlas.</translation>
    </message>
    <message>
        <source>The due date moves to %1. The first due date is kept.</source>
        <translation>El plazo pasa al %1. El primer plazo se conserva.</translation>
    </message>
    <message>
        <source>Reason for the new date</source>
        <translation>Motivo de la nueva fecha</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Due date of “%1”:</source>
        <translation>Plazo de «%1»:</translation>
    </message>
    <message>
        <source>From when and due when – “%1”:</source>
        <translation>Comienzo y plazo – «%1»:</translation>
    </message>
    <message>
        <source>From when and until when – “%1”:</source>
        <translation>Comienzo y fin – «%1»:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Set dates</source>
        <translation>Fijar fechas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>That is no date. Write 14 May 2014, May 2014 or 2014.</source>
        <translation>Eso no es una fecha. Escriba 14 de mayo de 2014, mayo de 2014 o 2014.</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
</context>
<context>
    <name>tri::ui::TimesPart</name>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days</source>
        <translation>
            <numerusform>de %1 a %n día</numerusform>
            <numerusform>de %1 a %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Days as a picture</source>
        <translation>Días como imagen</translation>
    </message>
    <message>
        <source>Copy the figures of all groups with their headings</source>
        <translation>Copiar las cifras de todos los grupos con sus encabezados</translation>
    </message>
    <message>
        <source>Nothing has been asked yet. Once requests have the day on which they were asked, it stands here how much notice they gave and how long answers took.</source>
        <translation>Aún no se ha solicitado nada. Cuando las solicitudes tengan el día en que se presentaron, se mostrará aquí con qué antelación se presentaron y cuánto tardaron las respuestas.</translation>
    </message>
    <message>
        <source>Requests of the chosen group</source>
        <translation>Solicitudes del grupo elegido</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Notice: from asked to needed</source>
        <translation>Antelación: de la solicitud a la fecha necesaria</translation>
    </message>
    <message>
        <source>Answer: from asked to answered</source>
        <translation>Respuesta: de la solicitud a la respuesta</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Según:</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Chairmanship</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Como:</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Days as a table</source>
        <translation>Días como tabla</translation>
    </message>
    <message>
        <source>How long answers took, as it was: not only the average</source>
        <translation>Cuánto tardaron las respuestas, caso por caso: no solo el promedio</translation>
    </message>
    <message>
        <source>How much notice requests gave, as it was: not only the average</source>
        <translation>Con qué antelación se presentaron las solicitudes, caso por caso: no solo el promedio</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>Day of asking not entered</source>
        <translation>Día de la solicitud no indicado</translation>
    </message>
    <message>
        <source>Two Chairs in that month or year</source>
        <translation>Dos Presidencias en ese mes o año</translation>
    </message>
    <message>
        <source>No Chair on record</source>
        <translation>No consta ninguna Presidencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Chair, from–to</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Days known</source>
        <translation>Días conocidos</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Three quarters</source>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Month or year only</source>
        <translation>Solo mes o año</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Orden inverso</translation>
    </message>
    <message numerus="yes">
        <source>median %1 of %n</source>
        <translation>
            <numerusform>mediana: %1 (de %n)</numerusform>
            <numerusform>mediana: %1 (de %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to the month</source>
        <comment>known to the month or year alone</comment>
        <translation>
            <numerusform>%n solo con mes o año</numerusform>
            <numerusform>%n solo con mes o año</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada conocido</translation>
    </message>
    <message>
        <source>1 request.</source>
        <translation>1 solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests.</source>
        <translation>
            <numerusform>%n solicitud.</numerusform>
            <numerusform>%n solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are known for one: %1.</source>
        <translation>Los días se conocen en un caso: %1.</translation>
    </message>
    <message>
        <source>The days are known for %1: from %2 to %3, the middle half from %4 to %5, the median is %6.</source>
        <translation>Los días se conocen en %1 casos: de %2 a %3, la mitad central de %4 a %5, y la mediana es %6.</translation>
    </message>
    <message numerus="yes">
        <source>Known to the month or year alone, and not counted in these: %n.</source>
        <translation>
            <numerusform>Conocida solo con mes o año y no contada en estas cifras: %n.</numerusform>
            <numerusform>Conocidas solo con mes o año y no contadas en estas cifras: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of an answer: %n.</source>
        <translation>
            <numerusform>Sin día de solicitud o de respuesta: %n.</numerusform>
            <numerusform>Sin día de solicitud o de respuesta: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a day of asking or of need: %n.</source>
        <translation>
            <numerusform>Sin día de solicitud o de necesidad: %n.</numerusform>
            <numerusform>Sin día de solicitud o de necesidad: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Respondida antes de la solicitud: %n. Compruebe las fechas.</numerusform>
            <numerusform>Respondidas antes de la solicitud: %n. Compruebe las fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed before being asked: %n. Look at the dates.</source>
        <translation>
            <numerusform>Necesaria antes de la solicitud: %n. Compruebe las fechas.</numerusform>
            <numerusform>Necesarias antes de la solicitud: %n. Compruebe las fechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>not said when asked</source>
        <translation>no se indica cuándo se solicitó</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>not said when needed</source>
        <translation>no se indica para cuándo se necesita</translation>
    </message>
    <message>
        <source>answered before asked</source>
        <translation>respondida antes de la solicitud</translation>
    </message>
    <message>
        <source>needed before asked</source>
        <translation>necesaria antes de la solicitud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answered after</source>
        <translation>Respondida después de</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Antelación</translation>
    </message>
    <message numerus="yes">
        <source>%n lines copied.</source>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice and answer times</source>
        <translation>Antelación y plazos de respuesta</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsBanner</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
</context>
<context>
    <name>tri::ui::VersionsPart</name>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Cerrar el plan</translation>
    </message>
    <message>
        <source>Back to adopted</source>
        <translation>Volver a aprobado</translation>
    </message>
    <message>
        <source>Adopt the plan</source>
        <translation>Aprobar el plan</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrirlo</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Comenzar el plan</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Release a version</source>
        <translation>Emitir una versión</translation>
    </message>
    <message>
        <source>Keep the plan as it is now under the next number</source>
        <translation>Conservar el plan como está ahora con el número siguiente</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Imprimir plan</translation>
    </message>
    <message>
        <source>Show the plan as it will be printed</source>
        <translation>Mostrar el plan como se imprimirá</translation>
    </message>
    <message>
        <source>Show as released</source>
        <translation>Mostrar como se emitió</translation>
    </message>
    <message>
        <source>Show the chosen version as it was released</source>
        <translation>Mostrar la versión elegida como se emitió</translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Show what changed in the plan since the chosen version</source>
        <translation>Mostrar lo que ha cambiado en el plan desde la versión elegida</translation>
    </message>
    <message>
        <source>In a few words, for example: for the Principals&apos; meeting</source>
        <translation>En pocas palabras, por ejemplo: para la reunión de los Directores</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Released for</source>
        <translation>Emitida para</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Para la reunión</translation>
    </message>
    <message>
        <source>Why although something does not fit</source>
        <translation>Por qué, aunque algo no concuerde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Puntos pendientes</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>The plan as it is now is kept as a version</source>
        <translation>El plan tal como está ahora se guarda como versión</translation>
    </message>
    <message>
        <source>None yet. A version keeps the plan as it is, with its numbers; papers cite it.</source>
        <translation>Ninguna aún. Una versión conserva el plan como está, con sus números; los documentos la citan.</translation>
    </message>
    <message>
        <source>The plan is what version %1 holds.</source>
        <translation>El plan coincide con el contenido de la versión %1.</translation>
    </message>
    <message>
        <source>The plan has changed since its last version.</source>
        <translation>El plan ha cambiado desde su última versión.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 objectives, %2 activities, %3 indicators</source>
        <translation>%1 objetivos, %2 actividades, %3 indicadores</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ninguna en particular</translation>
    </message>
    <message>
        <source>The check finds nothing that is missing.</source>
        <translation>La comprobación no encuentra que falte nada.</translation>
    </message>
    <message>
        <source>The check still tells: %1.</source>
        <translation>La comprobación aún señala: %1.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, under “Open points”.</source>
        <translation>
            <numerusform>… y %n más, en «Puntos pendientes».</numerusform>
            <numerusform>… y %n más, en «Puntos pendientes».</numerusform>
        </translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>Emitir la versión %1</translation>
    </message>
    <message>
        <source>Release version %1 all the same</source>
        <translation>Emitir la versión %1 de todos modos</translation>
    </message>
    <message>
        <source>Version %1 is released. Its numbers stay from now on.</source>
        <translation>La versión %1 está emitida. Sus números ya no cambian.</translation>
    </message>
    <message>
        <source>Why does the plan go back? The reason is kept with the version.</source>
        <translation>¿Por qué vuelve atrás el plan? El motivo se guarda con la versión.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>tri::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Keep filter, order, groups and columns in this view</source>
        <translation>Conservar filtro, orden, grupos y columnas en esta vista</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>Guardar como vista nueva…</translation>
    </message>
    <message>
        <source>Keep what the list shows under a name</source>
        <translation>Conservar con un nombre lo que muestra la lista</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Show the view as it was kept</source>
        <translation>Mostrar la vista como se guardó</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Give this view another name</source>
        <translation>Dar otro nombre a esta vista</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Vista compartida</translation>
    </message>
    <message>
        <source>Send this view along in packages; personal views stay here</source>
        <translation>Enviar esta vista en los paquetes; las vistas personales se quedan aquí</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Move this view to the trash</source>
        <translation>Mover esta vista a la papelera</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>Guardar y administrar vistas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Vista nueva</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>tri::ui::WindowCommands</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier elemento</translation>
    </message>
    <message>
        <source>Search or go to (%1)</source>
        <translation>Buscar o ir a (%1)</translation>
    </message>
    <message>
        <source>Spelling is not checked. Edit &gt; Check spelling switches it on.</source>
        <translation>La ortografía no se revisa. Edición &gt; Revisar la ortografía activa la revisión.</translation>
    </message>
    <message>
        <source>No spelling mistake on this page.</source>
        <translation>No hay ningún error ortográfico en esta página.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
</context>
<context>
    <name>tri::ui::WordingPanel</name>
    <message>
        <source>Languages of the wording</source>
        <translation>Idiomas de la redacción</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>%1 – no text yet</source>
        <translation>%1 – aún sin texto</translation>
    </message>
    <message>
        <source>%1 – the original</source>
        <translation>%1 – el original</translation>
    </message>
    <message>
        <source>%1 – older than the original: it may say what the original no longer does</source>
        <translation>%1 – anterior al original: puede decir lo que el original ya no dice</translation>
    </message>
    <message>
        <source>%1 – translation</source>
        <translation>%1 – traducción</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>There is no text in this language.</source>
        <translation>No hay texto en este idioma.</translation>
    </message>
</context>
</TS>
